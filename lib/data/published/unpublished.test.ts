import { expect, it } from 'vitest'
import { approvePage } from '@/lib/data/approvals/approve-page'
import { markPageReady } from '@/lib/data/approvals/mark-page-ready'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { publishIssue } from '@/lib/data/publications/publish-issue'
import { NotFound } from '@/lib/errors'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { openDocument, stepsOf } from '@/test/factories/steps'
import { findFrontPage } from './find-front-page'
import { getPaperFacts } from './get-paper-facts'
import { getPublishedArticle } from './get-published-article'
import { getPublishedIssue } from './get-published-issue'
import { getPublishedPage } from './get-published-page'
import { listPublishedAddresses } from './list-published-addresses'
import { listPublishedByContributor } from './list-published-by-contributor'
import { listPublishedByCounty } from './list-published-by-county'
import { listPublishedCounties } from './list-published-counties'
import { listPublishedIssues } from './list-published-issues'
import { listPublishedLatest } from './list-published-latest'
import { listPublishedMonths } from './list-published-months'

const db = useDatabase()

it('shows nothing of a page at the desk until its issue is published, and then all of it', async () => {
  await db.publication.create({ data: { name: '示例日报', prefectureCode: '220300' } })
  const [editor, chief] = [await actorOf('editor'), await actorOf('managing_editor')]
  const { pageId, issueId } = await makePage(editor)
  const opened = await openDocument(pageId)
  const steps = stepsOf(opened.content, (tr) =>
    tr.doc.forEach((_article, pos) => {
      tr.setNodeAttribute(pos, 'counties', [{ code: '220322', status: 'confirmed' }])
      tr.setNodeAttribute(pos, 'contributors', [
        { name: '许知远', role: 'correspondent', title: '通讯员', status: 'confirmed' },
      ])
    }),
  )
  await submitSteps(editor, { ...opened, clientId: 'w', steps })
  const { hash } = await openDocument(pageId)
  await markPageReady(editor, { pageId, hash })
  await approvePage(chief, { pageId, hash })
  const issue = await db.issue.findUniqueOrThrow({ where: { id: issueId } })
  const date = issue.date.toISOString().slice(0, 10)
  const month = date.slice(0, 7)
  const article = await db.article.findFirstOrThrow({ where: { pageId, kind: 'story' } })
  const before = await getPaperFacts()

  expect(await findFrontPage()).toBeNull()
  for (const asked of [
    () => getPublishedIssue({ date }),
    () => getPublishedPage({ date, number: 1 }),
    () => getPublishedArticle({ id: article.id }),
    () => listPublishedByContributor({ name: '许知远', page: 1 }),
  ])
    await expect(asked()).rejects.toThrow(NotFound)
  expect((await listPublishedByCounty({ code: '220322', page: 1 })).items).toEqual([])
  for (const list of [
    await listPublishedIssues({ month }),
    await listPublishedMonths(),
    await listPublishedCounties(),
    await listPublishedLatest(),
    await listPublishedAddresses({ month }),
  ])
    expect(list).toEqual([])

  await publishIssue(chief, { issueId })

  const published = await getPublishedArticle({ id: article.id })
  expect(published.article.blocks.map(({ text }) => text).join('\n')).toBe(article.text)
  expect(published.article.counties).toEqual([{ code: '220322', name: '梨树县' }])
  expect((await listPublishedByContributor({ name: '许知远', page: 1 })).items[0]?.article.id).toBe(
    article.id,
  )
  expect((await findFrontPage())?.page.articles.map(({ id }) => id)).toContain(article.id)
  expect((await getPaperFacts()).version).not.toBe(before.version)
})
