import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makeSignedIssue } from '@/test/factories/signed-issue'
import { publishIssue } from '../publications/publish-issue'
import { getPaperFacts } from '../published/get-paper-facts'
import { getPublishedArticle } from '../published/get-published-article'
import { liftEmbargo } from './lift-embargo'
import { setEmbargo } from './set-embargo'

useDatabase()
const [SOONER, LATER] = ['2098-01-01T06:00', '2099-01-01T06:00']
const hidden = { code: 'published-article-not-found' }

describe('an embargo', () => {
  it('goes with the piece into its publication and ends there when it is lifted', async () => {
    const { editor, chief, issueId, articleId } = await makeSignedIssue()
    await setEmbargo(editor, { articleId, time: LATER })
    await publishIssue(chief, { issueId })
    await expect(getPublishedArticle({ id: articleId })).rejects.toMatchObject(hidden)
    const { version } = await getPaperFacts()
    await liftEmbargo(chief, { articleId })
    expect((await getPublishedArticle({ id: articleId })).article.id).toBe(articleId)
    expect((await getPaperFacts()).version).not.toBe(version)
    expect((await db().event.findMany({ where: { subjectId: articleId } })).map((e) => e.verb)).toEqual([
      'setEmbargo',
      'liftEmbargo',
    ])
  })

  it('is put off by everybody at the desk and brought forward by who may publish', async () => {
    const { editor, chief, articleId } = await makeSignedIssue()
    await setEmbargo(editor, { articleId, time: SOONER })
    await setEmbargo(editor, { articleId, time: LATER })
    await expect(setEmbargo(editor, { articleId, time: SOONER })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(liftEmbargo(editor, { articleId })).rejects.toMatchObject({ kind: 'forbidden' })
    await setEmbargo(chief, { articleId, time: SOONER })
    expect((await db().articleEmbargo.findFirst())?.until.toISOString()).toBe('2097-12-31T22:00:00.000Z')
    await liftEmbargo(chief, { articleId })
    await expect(liftEmbargo(chief, { articleId })).rejects.toMatchObject({ code: 'embargo-none' })
  })

  it('is put off while it stands on a published piece, and is no way to hide what was read', async () => {
    const { editor, chief, issueId, articleId } = await makeSignedIssue()
    await setEmbargo(editor, { articleId, time: SOONER })
    await publishIssue(chief, { issueId })
    await setEmbargo(editor, { articleId, time: LATER })
    const published = await db().publishedArticle.findUniqueOrThrow({ where: { id: articleId } })
    expect(published.embargoedUntil?.toISOString()).toBe('2098-12-31T22:00:00.000Z')
    await liftEmbargo(chief, { articleId })
    await expect(setEmbargo(editor, { articleId, time: LATER })).rejects.toMatchObject({
      code: 'article-read',
    })
  })

  it('holds whichever of a publication and an embargo at the same moment comes first', async () => {
    const { editor, chief, issueId, articleId } = await makeSignedIssue()
    const [, set] = await Promise.allSettled([
      publishIssue(chief, { issueId }),
      setEmbargo(editor, { articleId, time: LATER }),
    ])
    const read = await getPublishedArticle({ id: articleId }).then(
      () => true,
      () => false,
    )
    expect(read).toBe(set.status === 'rejected')
  })
})
