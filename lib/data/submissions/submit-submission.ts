import { randomUUID } from 'node:crypto'
import { db, type Db } from '@/lib/db'
import { findArticle } from '@/lib/editor/commands/place'
import type { ArticleContributor } from '@/lib/editor/document-json'
import { jsonFromNode, nodeFromJson } from '@/lib/editor/node-from-json'
import { pieceBlockers } from '@/lib/editor/piece-blockers'
import { NotReady } from '@/lib/errors'
import type { Actor, UserActor } from '@/lib/policies/actor'
import { Transform } from '@tiptap/pm/transform'
import { appendSteps } from '../documents/append-steps'
import { contentHash } from '../documents/content-hash'
import type { StepJson } from '../documents/document-view'
import type { LockedDocument } from '../documents/lock-document'
import { writeRevision } from '../documents/write-revision'
import { notifyPeople } from '../notices/notify-people'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission, type LoadedSubmission } from './load-submission'
import { moveSubmission } from './move-submission'
import { requireAuthor } from './require-author'

/**
 * 投稿: hands a piece in as it stands. Kept with the act, so that what was sent can always be read. A piece that
 * names nobody as its writer gets its author; whoever has returned it is told that it is back.
 * @throws Conflict `submission-not-yours`, `submission-moved`; NotReady `piece-not-ready`
 */
export async function submitSubmission(
  actor: Actor,
  { submissionId, version }: { submissionId: string; version?: number | undefined },
): Promise<void> {
  requireAbility(actor, 'submission.write')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { submission, document } = await lockSubmission(tx, actor, submissionId)
    requireAuthor(actor, submission)
    const blockers = [
      // Words that another window wrote meanwhile are not handed in unseen.
      ...(version !== undefined && version !== document.version ? [{ code: 'piece-changed' }] : []),
      ...pieceBlockers(document.content),
      ...(await formBlockers(tx, submissionId)),
    ]
    if (blockers.length > 0) throw new NotReady('piece-not-ready', blockers)
    const sent = await withWriter(tx, person, submission, document)
    const kept = { id: document.id, ...sent, hash: contentHash(sent.content) }
    const revisionId = await writeRevision(tx, person, kept, 'submitted')
    await moveSubmission(tx, actor, submission, { act: 'submit', revisionId })
    await tellWhoReturned(tx, actor, submission)
  })
}

/** 送审单: where the newsroom asks for the unit's signed form, nothing goes without. */
async function formBlockers(tx: Db, submissionId: string) {
  const settings = await tx.publication.findUnique({ where: { id: 1 }, select: { reviewForm: true } })
  if (!settings?.reviewForm) return []
  const form = await tx.submissionAttachment.findFirst({
    where: { submissionId, kind: 'reviewForm', removedAt: null },
    select: { id: true },
  })
  return form ? [] : [{ code: 'piece-review-form' }]
}

async function tellWhoReturned(tx: Db, actor: Actor, { id, articleId }: LoadedSubmission): Promise<void> {
  const returned = await tx.submissionMove.findFirst({
    where: { submissionId: id, act: 'return' },
    orderBy: { at: 'desc' },
    select: { userId: true },
  })
  if (!returned) return
  const article = await tx.article.findUnique({ where: { id: articleId }, select: { headline: true } })
  await notifyPeople(tx, actor, [returned.userId], {
    kind: 'resubmitPiece',
    subject: { kind: 'submission', id },
    values: { headline: article?.headline || '—' },
  })
}

async function withWriter(
  tx: Db,
  person: UserActor,
  submission: LoadedSubmission,
  document: LockedDocument,
): Promise<Pick<LockedDocument, 'version' | 'content'>> {
  const doc = nodeFromJson(document.content)
  const found = findArticle(doc, submission.articleId)
  const contributors = (found?.article.attrs.contributors ?? []) as ArticleContributor[]
  if (!found || contributors.some(({ role }) => role !== 'photographer')) return document
  const name = (await writerName(tx, person)).replace(/\s/g, '')
  const writer: ArticleContributor = { name, role: 'correspondent', title: '', status: 'confirmed' }
  const tr = new Transform(doc).setNodeAttribute(found.articlePos, 'contributors', [...contributors, writer])
  const content = jsonFromNode(tr.doc)
  const steps = tr.steps.map((step) => step.toJSON() as StepJson)
  const home = { kind: 'submission', submission } as const
  const version = await appendSteps(tx, person, home, document, { steps, content, clientId: randomUUID() })
  return { version, content }
}

async function writerName(tx: Db, person: UserActor): Promise<string> {
  if (!person.contributorId) return person.name
  const { name } = await tx.contributor.findUniqueOrThrow({
    where: { id: person.contributorId },
    select: { name: true },
  })
  return name
}
