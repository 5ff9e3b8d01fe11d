import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import { documentSchema } from '@/lib/editor/schema'
import { random } from '@/lib/editor/testing/random'
import { ExpectedError } from '@/lib/errors'
import { useDatabase } from '@/test/database/use-database'
import { makeIssue, makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { openDocument, stepsOf } from '@/test/factories/steps'
import { makeSubmission, moved } from '@/test/factories/submissions'
import { submitSteps } from '../documents/submit-steps'
import { planPage } from '../plan/plan-page'
import { declineSubmission } from './decline-submission'
import { holdSubmission } from './hold-submission'
import { moveSubmissionToPage } from './move-submission-to-page'
import { placeSubmission } from './place-submission'
import { pullSubmission } from './pull-submission'
import { takeSubmission } from './take-submission'

useDatabase()

/** Every piece as the place that has it in hand shows it: once, whole, with its row. */
async function expectWhole(pieces: { submissionId: string; articleId: string; words: string[] }[]) {
  const pages = await db().page.findMany({ select: { id: true, documentId: true, document: true } })
  for (const { submissionId, articleId, words } of pieces) {
    const row = await db().submission.findUniqueOrThrow({
      where: { id: submissionId },
      include: { document: true },
    })
    const holding = pages.filter(({ document }) =>
      (document.content as unknown as DocumentJson).content.some(({ attrs }) => attrs.id === articleId),
    )
    expect(holding.map(({ id }) => id)).toEqual(row.pageId ? [row.pageId] : [])
    const content = (holding[0]?.document ?? row.document).content as unknown as DocumentJson
    const found = content.content.filter(({ attrs }) => attrs.id === articleId)
    expect(found).toHaveLength(1)
    const text = found[0]!.content.map(blockText).join('')
    for (const word of words) expect(text.split(word)).toHaveLength(2)
    const article = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    expect(article).toMatchObject({
      documentId: holding[0]?.documentId ?? row.documentId,
      pageId: row.pageId,
    })
    for (const word of words) expect(article.text).toContain(word)
    const everywhere = pages.map(({ document }) => JSON.stringify(document.content)).join()
    for (const word of words) expect(everywhere.split(word).length - 1).toBe(row.pageId ? 1 : 0)
  }
}

describe('acts of the desk in any order', () => {
  const { seed, pick, below, chance } = random()
  it(
    `keep every piece's text and ids exactly once somewhere (seed ${seed})`,
    { timeout: 120_000 },
    async () => {
      const author = await actorOf('correspondent')
      const editors = [await actorOf('editor'), await actorOf('managing_editor')]
      const { id: issueId } = await makeIssue(editors[0]!)
      const pageIds = [
        (await makePage(editors[0]!, { issueId })).pageId,
        (await planPage(editors[0]!, { issueId, number: 2, name: '县区' })).pageId,
        (await planPage(editors[0]!, { issueId, number: 3, name: '副刊' })).pageId,
      ]
      const pieces: { submissionId: string; articleId: string; words: string[] }[] = []
      for (const headline of ['甲字新桥通车', '乙字水渠修好', '丙字书屋开门']) {
        const made = await makeSubmission(author, { headline, body: [`${headline}的正文。`] })
        await moved(author, made.submissionId, { act: 'submit' })
        pieces.push({ ...made, words: [`${headline}的正文`] })
      }
      let done = 0
      let written = 0
      /** Somebody writes in a piece where it stands; the words must go with it from then on. */
      const write = async () => {
        const pageId = pick(pageIds)
        const { documentId, version, content } = await openDocument(pageId)
        const at = content.content.findIndex(({ attrs }) =>
          pieces.some(({ articleId }) => articleId === attrs.id),
        )
        const piece = pieces.find(({ articleId }) => articleId === content.content[at]?.attrs.id)
        if (!piece) return
        const word = `第${++written}次补写`
        const steps = stepsOf(content, (tr) => {
          let pos = 0
          for (let i = 0; i < at; i++) pos += tr.doc.child(i).nodeSize
          tr.insert(pos + 2, documentSchema.text(`〔${word}〕`))
        })
        const sent = { documentId, version, clientId: 'w', steps }
        // Who was behind has written nothing.
        if ((await submitSteps(pick(editors), sent)).taken) piece.words.push(word)
      }
      for (let turn = 0; turn < 60; turn++) {
        const act = () => {
          const { submissionId } = pick(pieces)
          const [editor, pageId, note] = [pick(editors), pick(pageIds), '原因']
          const place = async () => {
            await reviewed(submissionId)
            await placeSubmission(editor, { submissionId, pageId })
          }
          return pick([
            () => takeSubmission(editor, { submissionId }),
            () => holdSubmission(editor, { submissionId }),
            () => declineSubmission(editor, { submissionId, note }),
            place,
            place,
            () => moveSubmissionToPage(editor, { submissionId, pageId }),
            () => moveSubmissionToPage(editor, { submissionId, pageId }),
            () => pullSubmission(editor, { submissionId, note }),
            write,
          ])()
        }
        // Now and then several at the same moment.
        const results = await Promise.allSettled(Array.from({ length: chance(0.3) ? 2 + below(2) : 1 }, act))
        for (const result of results) {
          if (result.status === 'fulfilled') done++
          else if (!(result.reason instanceof ExpectedError)) throw result.reason
        }
        if (turn % 5 === 4) await expectWhole(pieces)
      }
      expect(done).toBeGreaterThan(15)
      await expectWhole(pieces)
    },
  )
})
