import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { makeSignedIssue } from '@/test/factories/signed-issue'
import { publishIssue } from '../publications/publish-issue'
import { getPaperFacts } from '../published/get-paper-facts'
import { getPublishedArticle } from '../published/get-published-article'
import { contentOfBlocks } from './correction-content'
import { contentSeen } from './content-seen'
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
    const { blocks } = (await read()).article
    return {
      articleId: made.articleId,
      note: '标题有误',
      seen: contentSeen(contentOfBlocks(blocks)),
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
