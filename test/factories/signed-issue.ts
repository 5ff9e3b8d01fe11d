import { approvePage } from '@/lib/data/approvals/approve-page'
import { markPageReady } from '@/lib/data/approvals/mark-page-ready'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { db } from '@/lib/db'
import type { UserActor } from '@/lib/policies/actor'
import { makeIssue, makePage } from './pages'
import { actorOf } from './people'
import { confirmCounties, openDocument } from './steps'

export interface SignedIssue {
  editor: UserActor
  chief: UserActor
  issueId: string
  date: string
  pageId: string
  documentId: string
  /** The page's first story. */
  articleId: string
}

/** An issue with one signed page. */
export async function makeSignedIssue(text?: string): Promise<SignedIssue> {
  const [editor, chief] = [await actorOf('editor'), await actorOf('managing_editor')]
  const { id: issueId, date } = await makeIssue(editor)
  const { pageId } = await makePage(editor, { issueId, ...(text && { text }) })
  const { documentId, content } = await openDocument(pageId)
  await submitSteps(editor, { documentId, version: 0, clientId: 'a', steps: confirmCounties(content) })
  const { hash } = await openDocument(pageId)
  await markPageReady(editor, { pageId, hash })
  await approvePage(chief, { pageId, hash })
  const { id: articleId } = await db().article.findFirstOrThrow({
    where: { pageId, kind: 'story' },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return { editor, chief, issueId, date, pageId, documentId, articleId }
}
