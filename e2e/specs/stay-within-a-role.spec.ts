import { db } from '@/lib/db'
import { proposeCorrection } from '@/lib/data/corrections/propose-correction'
import { getPublishedForDesk } from '@/lib/data/corrections/get-published-for-desk'
import { setEmbargo } from '@/lib/data/embargoes/set-embargo'
import { invitePerson } from '@/lib/data/invitations/invite-person'
import type { UserRole } from '@/lib/domain/roles'
import { storyText } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { openDocument } from '@/test/factories/steps'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { fingerprint } from '../newsroom-facts'
import { callAction, formBody, serverActions } from '../server-actions'
import type { Page } from '@playwright/test'

// Every act that is not for everybody of the desk, sent straight to its server action by each who may not do
// it, and then by an admin: the same words that changed nothing change something, so it was the role that was
// refused and not the words.

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

type Act = [action: string, path: string, fields: () => Promise<Record<string, string>>]

test('nobody of the desk does what is above their role by calling its server action', async ({
  newsroom,
  signedIn,
}) => {
  test.setTimeout(300_000)
  const behind = new BehindTheScreens(newsroom)
  const cookies: Partial<Record<UserRole, string>> = {}
  for (const role of ['editor', 'managing_editor', 'admin'] as const)
    cookies[role] = await cookieOf(await signedIn(role))
  const admin = await behind.person('admin')
  const [first, second] = [await behind.readyPage(), await behind.readyPage(storyText('另一版'))]
  const { id: articleId } = await db().article.findFirstOrThrow({
    where: { pageId: first.pageId, kind: 'story' },
    select: { id: true },
  })
  await setEmbargo(admin, { articleId, time: '2099-01-01T08:00' })
  const { issueId } = first
  const desk = `/desk/issues/${first.date}`
  const proposed = async (headline: string) => {
    const { blocks, seen } = await getPublishedForDesk(admin, { articleId })
    const texts = blocks.map(({ role, text }) => (role === 'headline' ? headline : text))
    // By a colleague of the same role: who proposed it may take it back.
    const colleague = await actorOf('editor')
    return proposeCorrection(colleague, { articleId, note: '有误', seen, texts })
  }
  const term = async () => ({
    id: (await db().termRule.findFirstOrThrow({ where: { term: '渠到水成' } })).id,
  })
  const office = async (name: string) => ({
    id: (await db().officeTitle.findFirstOrThrow({ where: { name } })).id,
  })

  /** Those who sign: not for an editor. */
  const signing: Act[] = [
    [
      'approvePageAction',
      `${desk}/pages/1/proof`,
      async () => ({ pageId: first.pageId, hash: (await openDocument(first.pageId)).hash }),
    ],
    ['returnPageAction', `${desk}/pages/1/proof`, async () => ({ pageId: second.pageId, note: '再看一遍' })],
    ['scheduleIssueAction', desk, async () => ({ issueId, time: '2099-01-01T08:00' })],
    ['cancelScheduleAction', desk, async () => ({ issueId })],
    ['publishIssueAction', desk, async () => ({ issueId })],
    ['signCorrectionAction', `/desk/published/${articleId}`, () => proposed('粮库查了一遍')],
    [
      'refuseCorrectionAction',
      `/desk/published/${articleId}`,
      async () => ({ ...(await proposed('粮库又查一遍')), reason: '没有错' }),
    ],
    ['liftEmbargoAction', `/desk/published/${articleId}`, async () => ({ articleId })],
    ['takeDownAction', `/desk/published/${articleId}`, async () => ({ articleId, note: '来源有误' })],
    ['saveTermAction', '/desk/terms', async () => ({ term: '渠到水成', preferred: '水到渠成' })],
    ['deleteTermAction', '/desk/terms', term],
    ['saveOfficeAction', '/desk/terms', async () => ({ name: '闻溪', title: '镇长' })],
    ['saveOfficeAction', '/desk/terms', async () => ({ name: '白描', title: '副镇长' })],
    ['moveOfficeAction', '/desk/terms', async () => ({ ...(await office('白描')), by: '-1' })],
    ['deleteOfficeAction', '/desk/terms', () => office('闻溪')],
  ]

  const { id: userId } = await actorOf('editor')
  const { id: invitationId } = await invitePerson(admin, {
    email: 'one@example.cn',
    name: '新人',
    role: 'correspondent',
  })
  await db().memoryCount.create({ data: { kind: 'county', term: '渠管所', value: '220322', count: 1 } })
  /** An admin's: not for a managing editor either. */
  const running: Act[] = [
    ['addPerson', '/desk/people', async () => ({ account: 'made-from-below', name: '某人', role: 'admin' })],
    ['changeRole', '/desk/people', async () => ({ userId, from: 'editor', to: 'admin' })],
    ['linkContributor', '/desk/people', async () => ({ userId, name: '白描', unit: '' })],
    ['resetPassword', '/desk/people', async () => ({ userId })],
    ['endSessions', '/desk/people', async () => ({ userId })],
    ['disableUser', '/desk/people', async () => ({ userId })],
    ['enableUser', '/desk/people', async () => ({ userId })],
    [
      'inviteAction',
      '/desk/people',
      async () => ({ email: 'two@example.cn', name: '新编辑', role: 'editor' }),
    ],
    ['revokeInvitationAction', '/desk/people', async () => ({ invitationId })],
    ['setReviewSettingsAction', '/desk/settings', async () => ({ reviewLevels: '3', proofRounds: '2' })],
    [
      'setReviewDutyAction',
      '/desk/settings',
      async () => ({ kind: 'review', level: '1', [`person ${userId}`]: 'on' }),
    ],
    ['forgetMemory', '/desk/memory', async () => ({ kind: 'county', term: '渠管所', value: '220322' })],
  ]

  const actions = serverActions()
  const cases: [Act, UserRole[]][] = [
    ...signing.map((act): [Act, UserRole[]] => [act, ['editor']]),
    ...running.map((act): [Act, UserRole[]] => [act, ['editor', 'managing_editor']]),
  ]
  for (const [[name, path, fields], below] of cases) {
    const action = actions.find(
      (one) => one.name === name && (path === '/desk/people') === one.filename.includes('/people/'),
    )!
    const body = formBody(await fields())
    const before = await fingerprint(newsroom)
    for (const role of below)
      await callAction(newsroom, { id: action.id, cookie: cookies[role]!, path }, body)
    expect(await fingerprint(newsroom), `${name} by ${below.join(' and ')}`).toBe(before)
    await callAction(newsroom, { id: action.id, cookie: cookies.admin!, path }, body)
    expect(await fingerprint(newsroom), `${name} by an admin`).not.toBe(before)
  }
})
