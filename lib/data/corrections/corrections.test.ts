import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { makeSignedIssue } from '@/test/factories/signed-issue'
import { publishIssue } from '../publications/publish-issue'
import { getPaperFacts } from '../published/get-paper-facts'
import { getPublishedArticle } from '../published/get-published-article'
import { listPublishedAddresses } from '../published/list-published-addresses'
import { listPublishedByContributor } from '../published/list-published-by-contributor'
import { listPublishedByCounty } from '../published/list-published-by-county'
import { contentOfBlocks } from './correction-content'
import { contentSeen } from './content-seen'
import { getPublishedForDesk } from './get-published-for-desk'
import { proposeCorrection } from './propose-correction'
import { proposeRestore } from './propose-restore'
import { refuseCorrection } from './refuse-correction'
import { signCorrection } from './sign-correction'
import { takeDownArticle } from './take-down-article'

useDatabase()

/** A published story, with what a form would send to correct its headline. */
async function published() {
  const made = await makeSignedIssue()
  await publishIssue(made.chief, { issueId: made.issueId })
  const read = async () => getPublishedArticle({ id: made.articleId })
  const form = async (headline: string) => {
    const { blocks, contributors, counties } = (await read()).article
    const facts = { contributors, counties: counties.map(({ code }) => code) }
    return {
      articleId: made.articleId,
      note: '标题有误',
      seen: contentSeen({ ...contentOfBlocks(blocks), ...facts }),
      texts: blocks.map(({ role, text }) => (role === 'headline' ? headline : text)),
    }
  }
  return { ...made, read, form, other: await actorOf('managing_editor') }
}

describe('a correction', () => {
  it('is read by nobody until another person has signed it, and then with its note; the text before is kept', async () => {
    const { editor, chief, read, form } = await published()
    const before = (await read()).article
    const { version } = await getPaperFacts()
    const { correctionId } = await proposeCorrection(editor, await form('新的标题'))
    expect((await read()).article).toEqual(before)
    expect((await getPaperFacts()).version).toBe(version)
    await signCorrection(chief, { correctionId })
    const after = await read()
    expect(after.article.headline).toBe('新的标题')
    expect(after.corrections).toMatchObject([{ note: '标题有误', restored: false }])
    expect((await getPaperFacts()).version).not.toBe(version)
    const row = await db().articleCorrection.findUniqueOrThrow({ where: { id: correctionId } })
    expect(row.before).toMatchObject({ headline: before.headline })
  })

  it('gives the piece to whom it is owed and to its counties, on their pages too, and the desk sees what stood', async () => {
    const { editor, chief, articleId, read, form } = await published()
    const { article: before } = await read()
    const standing = await form(before.headline)
    const contributors = [
      { name: '许 知远', role: 'correspondent', title: '通讯员' },
      { name: '林晚照', role: 'photographer', title: '' },
      { name: '', role: 'reporter', title: '' },
    ]
    const counties = [(await db().county.findFirstOrThrow({ where: { name: '伊通满族自治县' } })).code]
    const { correctionId } = await proposeCorrection(editor, { ...standing, contributors, counties })
    expect((await read()).article).toEqual(before)
    await signCorrection(chief, { correctionId })
    const after = (await read()).article
    expect(after.contributors.map(({ name }) => name)).toEqual(['许知远', '林晚照'])
    expect(after.counties.map(({ name }) => name)).toEqual(['伊通满族自治县'])
    expect(after.blocks).toEqual(before.blocks)
    const listed = await listPublishedByContributor({ name: '林晚照', page: 1 })
    expect(listed.items.map(({ article }) => article.id)).toEqual([articleId])
    expect((await listPublishedByCounty({ code: counties[0]!, page: 1 })).total).toBe(1)
    const [correction] = (await getPublishedForDesk(editor, { articleId })).corrections
    expect(correction).toMatchObject({
      before: { counties: before.counties.map(({ name }) => name) },
      after: { counties: ['伊通满族自治县'] },
    })
    expect(correction!.before.contributors).toEqual(before.contributors)
  })

  it('of credits and counties says something, and names what there is', async () => {
    const { editor, form } = await published()
    const input = await form('梨树县开展粮库安全检查')
    for (const [facts, code] of [
      [{ counties: ['999999'] }, 'correction-county'],
      [{ contributors: [{ name: '某', role: 'king', title: '' }] }, 'correction-credit'],
      [{ contributors: [{ name: '某'.repeat(101), role: 'reporter', title: '' }] }, 'correction-credit'],
    ] as const)
      await expect(proposeCorrection(editor, { ...input, ...facts }), code).rejects.toMatchObject({ code })
    expect(await db().articleCorrection.count()).toBe(0)
  })

  it('that credits somebody is not theirs to sign', async () => {
    const { editor, other, form } = await published()
    const { id } = await db().contributor.create({
      data: { name: '白描', names: { create: { name: '白描' } } },
    })
    await db().user.update({ where: { id: other.id }, data: { contributorId: id } })
    const contributors = [{ name: '白描', role: 'reporter', title: '' }]
    const { correctionId } = await proposeCorrection(editor, {
      ...(await form('梨树县开展粮库安全检查')),
      contributors,
    })
    await expect(signCorrection(other, { correctionId })).rejects.toMatchObject({
      code: 'sign-own-correction',
    })
  })

  it('made before credits could be corrected is signed as it was, and changes none', async () => {
    const { editor, chief, articleId, read, form } = await published()
    const before = (await read()).article
    const { correctionId } = await proposeCorrection(editor, await form('新的标题'))
    await db().$executeRaw`
      UPDATE "ArticleCorrection" SET "before" = "before" - 'contributors' - 'counties',
        "after" = "after" - 'contributors' - 'counties' WHERE "articleId" = ${articleId}::uuid`
    await signCorrection(chief, { correctionId })
    const after = (await read()).article
    expect(after).toMatchObject({ headline: '新的标题', counties: before.counties })
    expect(after.contributors).toEqual(before.contributors)
  })

  it('is signed by nobody who proposed it, by a managing editor alone, and once', async () => {
    const { editor, chief, other, form } = await published()
    await db().publication.update({ where: { id: 1 }, data: { singleHanded: true } })
    const { correctionId } = await proposeCorrection(chief, await form('新的标题'))
    await expect(signCorrection(chief, { correctionId })).rejects.toMatchObject({
      code: 'sign-own-correction',
    })
    await expect(signCorrection(editor, { correctionId })).rejects.toMatchObject({ kind: 'forbidden' })
    const third = await actorOf('admin')
    const results = await Promise.allSettled([
      signCorrection(other, { correctionId }),
      refuseCorrection(third, { correctionId, reason: '没有错' }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(signCorrection(other, { correctionId })).rejects.toMatchObject({ code: 'correction-closed' })
  })

  it('is one at a time, made of the text that stands, and says something', async () => {
    const { editor, chief, form } = await published()
    const input = await form('新的标题')
    for (const [wrong, code] of [
      [{ ...input, note: ' ' }, 'correction-needs-note'],
      [{ ...input, texts: input.texts.map(() => ' ') }, 'correction-empty'],
      [{ ...input, texts: input.texts.slice(1) }, 'article-changed'],
      [{ ...input, seen: 'x' }, 'article-changed'],
      [await form('梨树县开展粮库安全检查'), 'correction-nothing'],
    ] as const)
      await expect(proposeCorrection(editor, wrong), code).rejects.toMatchObject({ code })
    const results = await Promise.allSettled([editor, chief].map((who) => proposeCorrection(who, input)))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().articleCorrection.count()).toBe(1)
  })

  it('is taken back by who proposed it, or refused with a reason that they are told', async () => {
    const { editor, chief, read, form } = await published()
    const before = (await read()).article
    const mine = await proposeCorrection(editor, await form('新的标题'))
    await expect(refuseCorrection(await actorOf('editor'), { ...mine, reason: '不' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(refuseCorrection(chief, { ...mine, reason: ' ' })).rejects.toMatchObject({
      code: 'refusal-needs-reason',
    })
    await refuseCorrection(editor, { ...mine, reason: '' })
    const again = await proposeCorrection(editor, await form('新的标题'))
    await refuseCorrection(chief, { ...again, reason: '原标题没有错' })
    expect((await read()).article).toEqual(before)
    expect((await read()).corrections).toEqual([])
    expect(
      await db().notice.findMany({ where: { userId: editor.id, kind: 'refuseCorrection' } }),
    ).toMatchObject([{ values: { note: '原标题没有错' } }])
  })
})

it('the sitemap says when readers last got something else: at the piece, its page and its issue', async () => {
  const { editor, chief, issueId, articleId, form } = await published()
  const { date } = await db().issue.findUniqueOrThrow({ where: { id: issueId }, select: { date: true } })
  const listed = async () => {
    const issues = await listPublishedAddresses({ month: date.toISOString().slice(0, 7) })
    const issue = issues.find((one) => one.date === date.toISOString().slice(0, 10))!
    const page = issue.pages.find(({ articles }) => articles.some(({ id }) => id === articleId))
    return { issue, page, article: page?.articles.find(({ id }) => id === articleId) }
  }
  const fresh = await listed()
  const { correctionId } = await proposeCorrection(editor, await form('新的标题'))
  expect((await listed()).issue).toEqual(fresh.issue)
  await signCorrection(chief, { correctionId })
  const { signedAt } = await db().articleCorrection.findUniqueOrThrow({ where: { id: correctionId } })
  const after = await listed()
  expect([after.article, after.page, after.issue].map((one) => one?.changedAt)).toEqual([
    signedAt,
    signedAt,
    signedAt,
  ])
  expect(signedAt!.getTime()).toBeGreaterThan(fresh.article!.changedAt.getTime())
  await takeDownArticle(chief, { articleId, note: '来源有误' })
  const gone = await listed()
  expect(gone.article).toBeUndefined()
  expect(gone.issue.changedAt.getTime()).toBeGreaterThan(signedAt!.getTime())
  // Until its time has come nothing of a piece is told, not even that it was changed.
  const until = new Date(Date.now() + 3_600_000)
  await db().publishedArticle.update({
    where: { id: articleId },
    data: { takenDownAt: null, embargoedUntil: until },
  })
  expect((await listed()).issue.changedAt).toEqual(fresh.issue.changedAt)
})

describe('taking down', () => {
  it('hides the piece at once, with its note; two people put it back, with theirs', async () => {
    const { editor, chief, other, articleId, read } = await published()
    await expect(takeDownArticle(editor, { articleId, note: '来源有误' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(proposeRestore(editor, { articleId, note: '误撤' })).rejects.toMatchObject({
      code: 'not-taken-down',
    })
    const both = await Promise.allSettled(
      [chief, other].map((who) => takeDownArticle(who, { articleId, note: '来源有误' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(read()).rejects.toMatchObject({ kind: 'gone', values: { note: '来源有误' } })
    const { correctionId } = await proposeRestore(chief, { articleId, note: '来源已核实' })
    await expect(signCorrection(chief, { correctionId })).rejects.toMatchObject({ kind: 'forbidden' })
    await signCorrection(other, { correctionId })
    expect((await read()).corrections).toMatchObject([{ note: '来源已核实', restored: true }])
    expect((await db().event.findMany({ where: { subjectId: articleId } })).map((e) => e.verb)).toEqual([
      'takeDownArticle',
      'proposeRestore',
      'signCorrection',
    ])
  })
})
