import { db } from '@/lib/db'
import { approvePage } from '@/lib/data/approvals/approve-page'
import { publishIssue } from '@/lib/data/publications/publish-issue'
import { openDocument } from '@/test/factories/steps'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { rawRequest } from '../raw-request'
import { ProofScreen } from '../screens/proof-screen'

const SECRET = '墨川水库'
const text = [
  `${SECRET}今冬加固`,
  '',
  `本报讯(通讯员 许墨川)日前,梨树县组织人员对${SECRET}开展冬季加固,重点查看坝体、闸门和渠首。`,
].join('\n')

test('no address, list, feed or component request has a word of an embargoed piece, and then all have it', async ({
  signedIn,
  newsroom,
}) => {
  // Several people, one after the other.
  test.slow()
  const behind = new BehindTheScreens(newsroom)
  const { date, pageId, issueId } = await behind.readyPage(text)
  const proof = new ProofScreen(await signedIn('editor'), date)
  await proof.open()
  await proof.signOff.getByText('时限', { exact: true }).click()
  await proof.signOff
    .getByRole('button', { name: /设时限/ })
    .first()
    .click()
  await proof.dialog.getByLabel('在此之前不公开').fill('2099-01-01T06:00')
  await proof.confirm('设时限')
  await expect(proof.dialog).toBeHidden()
  const chief = await behind.person('managing_editor')
  await approvePage(chief, { pageId, hash: (await openDocument(pageId)).hash })
  await publishIssue(chief, { issueId })

  const { id } = await db().publishedArticle.findFirstOrThrow({
    where: { headline: { contains: SECRET } },
    select: { id: true },
  })
  const addresses = [
    '/',
    '/issues',
    `/issues/${date}`,
    `/issues/${date.slice(0, 7)}`,
    `/issues/${date}/1`,
    `/articles/${id}`,
    '/counties',
    '/counties/220322',
    `/contributors/${encodeURIComponent('许墨川')}`,
    '/feed.xml',
    '/sitemap.xml',
    `/sitemaps/${date.slice(0, 7)}.xml`,
  ]
  const ways = [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }]
  const everything = async () => {
    const answers = await Promise.all(
      addresses.flatMap((address) => [
        ...ways.map((headers) => rawRequest(newsroom.address, address, { headers })),
        rawRequest(newsroom.address, `${address.replace(/\/$/, '/index')}.rsc`),
      ]),
    )
    return answers.map(({ body }) => body).join('\n')
  }
  const hidden = await everything()
  // The name that was asked for stands in its own answer; nothing else of the piece does.
  for (const word of [SECRET, '坝体', `/articles/${id}<`, `href="/articles/${id}"`, `uuid:${id}`])
    expect(hidden, word).not.toContain(word)
  expect((await rawRequest(newsroom.address, `/articles/${id}`)).status).toBe(404)
  const before = await rawRequest(newsroom.address, `/issues/${date}/1`)

  // The hour comes, and nobody does anything.
  await db().publishedArticle.update({ where: { id }, data: { embargoedUntil: new Date(Date.now() + 1500) } })
  const tag = { 'If-None-Match': String(before.headers.etag) }
  await expect
    .poll(async () => (await rawRequest(newsroom.address, `/issues/${date}/1`, { headers: tag })).status)
    .toBe(200)
  const shown = await everything()
  for (const word of [SECRET, '坝体', `/articles/${id}<`]) expect(shown, word).toContain(word)
})
