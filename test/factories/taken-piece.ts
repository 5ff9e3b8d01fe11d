import { db } from '@/lib/db'
import { markPageReady } from '@/lib/data/approvals/mark-page-ready'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import type { UserActor } from '@/lib/policies/actor'
import { makePage } from './pages'
import { actorOf } from './people'
import { confirmCounties, openDocument } from './steps'
import { makeSubmission, moved } from './submissions'

/** A piece that its author has handed in and an editor has taken. */
export async function takenPiece(facts: Parameters<typeof makeSubmission>[1] = {}) {
  const author = await actorOf('correspondent')
  const editor = await actorOf('editor')
  const made = await makeSubmission(author, facts)
  await moved(author, made.submissionId, { act: 'submit' })
  await moved(editor, made.submissionId, { act: 'take' })
  return { author, editor, ...made }
}

/** A page that an editor has marked ready. */
export async function markedReady(editor: UserActor) {
  const page = await makePage(editor)
  const { documentId, version, content } = await openDocument(page.pageId)
  await submitSteps(editor, { documentId, version, clientId: 'factory', steps: confirmCounties(content) })
  await markPageReady(editor, { pageId: page.pageId, hash: (await openDocument(page.pageId)).hash })
  return page
}

/** A remark on the first words of an article. @returns its id */
export async function plantComment(
  person: UserActor,
  { documentId, articleId }: { documentId: string; articleId: string },
): Promise<string> {
  const { content } = await db().document.findUniqueOrThrow({
    where: { id: documentId },
    select: { content: true },
  })
  const { content: articles } = content as unknown as {
    content: { attrs: { id: string }; content: { attrs: { id: string } }[] }[]
  }
  const blockId = articles.find(({ attrs }) => attrs.id === articleId)!.content[0]!.attrs.id
  const place = { documentId, articleId, blockId, start: 0, end: 2, quote: '水渠' }
  const { id } = await db().comment.create({ data: { ...place, userId: person.id, body: '哪一段？' } })
  return id
}
