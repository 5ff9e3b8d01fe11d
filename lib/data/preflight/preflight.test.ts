import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makePage, storyText } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { makeSignedIssue } from '@/test/factories/signed-issue'
import { openDocument, typeAtStart } from '@/test/factories/steps'
import { contentSeen } from '../corrections/content-seen'
import { contentOfBlocks } from '../corrections/correction-content'
import { proposeCorrection } from '../corrections/propose-correction'
import { signCorrection } from '../corrections/sign-correction'
import { submitSteps } from '../documents/submit-steps'
import { getPageForProof } from '../pages/get-page-for-proof'
import { publishIssue } from '../publications/publish-issue'
import { getPublishedArticle } from '../published/get-published-article'
import { setWarningAside } from './set-warning-aside'
import { takeWarningBack } from './take-warning-back'

useDatabase()

/** A page whose first line says 按装, which the newsroom writes otherwise. */
async function warned() {
  const editor = await actorOf('editor')
  await db().termRule.create({ data: { term: '按装', preferred: '安装' } })
  const made = await makePage(editor)
  const type = async (text: string) => {
    const opened = await openDocument(made.pageId)
    await submitSteps(editor, { ...opened, clientId: 'a', steps: typeAtStart(opened.content, text) })
  }
  await type('按装')
  const warnings = async () =>
    (await getPageForProof(editor, { date: made.date, number: made.number })).warnings
  return { ...made, editor, type, warnings }
}

describe('a warning', () => {
  it('is set aside with a reason that everybody sees, until its paragraph changes', async () => {
    const { editor, pageId, type, warnings } = await warned()
    const { key, code } = (await warnings())[0]!
    expect(code).toBe('term-preferred')
    await expect(setWarningAside(editor, { pageId, key, reason: ' ' })).rejects.toMatchObject({
      code: 'aside-needs-reason',
    })
    const both = await Promise.allSettled(
      ['引文', '原话'].map((reason) => setWarningAside(editor, { pageId, key, reason })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await warnings()).toMatchObject([{ aside: { by: editor.name } }])
    await type('改')
    expect(await warnings()).toMatchObject([{ aside: null }])
    await expect(setWarningAside(editor, { pageId, key, reason: '引文' })).rejects.toMatchObject({
      code: 'warning-gone',
    })
  })

  it('that was set aside can be taken back', async () => {
    const { editor, pageId, warnings } = await warned()
    const { key } = (await warnings())[0]!
    await setWarningAside(editor, { pageId, key, reason: '引文' })
    await takeWarningBack(editor, { pageId, key })
    expect(await warnings()).toMatchObject([{ aside: null }])
    await expect(takeWarningBack(editor, { pageId, key })).rejects.toMatchObject({ code: 'warning-gone' })
    expect((await db().event.findMany({ where: { subjectId: pageId } })).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['setWarningAside', 'takeWarningBack']),
    )
  })
})

it('knows what the issue’s other pages lead to, and what was printed before', async () => {
  const { chief, issueId } = await makeSignedIssue()
  await publishIssue(chief, { issueId })
  const editor = await actorOf('editor')
  const { issueId: next, date } = await makePage(editor, { text: `${storyText()}\n\n（下转第2版）` })
  const codes = async () =>
    (await getPageForProof(editor, { date, number: 1 })).warnings.map(({ code }) => code)
  expect(await codes()).toEqual(['printed-before', 'continuation-no-page'])
  await makePage(editor, { issueId: next, number: 2, text: '邻村也通了水\n\n上接第1版　水渠修到了地头。' })
  expect(await codes()).toEqual(['printed-before'])
})

it('knows a corrected article by the text that readers have and by the one that stands on paper', async () => {
  const { chief, issueId, articleId } = await makeSignedIssue()
  await publishIssue(chief, { issueId })
  const { blocks, contributors, counties } = (await getPublishedArticle({ id: articleId })).article
  const editor = await actorOf('editor')
  const now =
    '本报讯　双辽市修好了通往三个村的乡道，校车改走新路，学生早上可以晚走二十分钟，家长不用再送到镇上。'
  const { correctionId } = await proposeCorrection(editor, {
    articleId,
    note: '登错了稿件',
    seen: contentSeen({
      ...contentOfBlocks(blocks),
      contributors,
      counties: counties.map(({ code }) => code),
    }),
    texts: blocks.map(({ role }) => (role === 'body' ? now : '双辽市修好三条乡道')),
  })
  await signCorrection(await actorOf('managing_editor'), { correctionId })
  for (const text of [storyText(), `双辽市修好三条乡道\n\n${now}`]) {
    const { date } = await makePage(editor, { text })
    const { warnings } = await getPageForProof(editor, { date, number: 1 })
    expect(warnings.map(({ code }) => code)).toContain('printed-before')
  }
})
