import { db, type Db } from '@/lib/db'
import { toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import type { Actor, UserActor } from '@/lib/policies/actor'
import { printDocument } from '../alike/print-document'
import type { DocumentJson } from '@/lib/editor/document-json'
import { contentHash } from '../documents/content-hash'
import type { LockedDocument } from '../documents/lock-document'
import { writeProjection } from '../documents/write-projection'
import { writeRevision } from '../documents/write-revision'
import { recordEvent } from '../events/record-event'
import { isUniqueViolation } from '../is-unique-violation'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { sha256 } from '../sha256'
import { fillPage } from './fill-page'
import { findSameText } from './find-same-text'
import type { SourceInput } from './import-view'
import { proposeArticles, proposedDocument } from './propose-articles'
import { readSourceInput, type ReadSource } from './read-source-input'

export interface NewPage {
  issueId: string
  source: SourceInput
  number: number
  name: string
  editorName?: string | null
}

export interface ImportedPage {
  pageId: string
  date: IsoDate
  number: number
}

/**
 * Takes a page's raw text in: the bytes as they came, the decoded text, the engine's proposal and
 * the document made from it, all or nothing. A page that was planned and has nothing on it yet is filled.
 * @throws Invalid as `decodeSource`; `page-number`, `page-name`
 * @throws Conflict `same-text` (with the page that has it), `page-has-text`, `page-exists`, `issue-published`
 */
export async function importPage(actor: Actor, page: NewPage): Promise<ImportedPage> {
  requireAbility(actor, 'page.import')
  const person = requirePerson(actor)
  if (!Number.isInteger(page.number) || page.number < 1 || page.number > 99) throw new Invalid('page-number')
  const name = page.name.trim()
  if (name === '' || name.length > 30) throw new Invalid('page-name')
  const read = readSourceInput(page.source)
  try {
    return await db().$transaction((tx) => store(tx, person, { ...page, name }, read), { timeout: 30_000 })
  } catch (error) {
    // Two imports at once: the unique indexes on the text and on the page's number let one through.
    if (!isUniqueViolation(error)) throw error
    await refuseSameText(db(), page.issueId, read.textHash)
    throw new Conflict('page-exists', { number: page.number })
  }
}

async function store(tx: Db, actor: UserActor, page: NewPage, read: ReadSource): Promise<ImportedPage> {
  const { issueId, number, name } = page
  const issue = await openIssue(tx, issueId)
  await refuseSameText(tx, issueId, read.textHash)
  const { content, proposal } = proposedDocument(await proposeArticles(tx, read.text), read.text)
  const planned = await tx.page.findUnique({
    where: { issueId_number: { issueId, number } },
    select: { id: true },
  })
  const facts = { number, name, editorName: page.editorName?.trim() || null }
  const { pageId, document } = planned
    ? await fillPage(tx, actor, { pageId: planned.id, facts, content })
    : await newPage(tx, { issueId, facts, content })
  await tx.import.create({
    data: {
      issueId,
      pageId,
      bytes: read.bytes,
      sha256: sha256(read.bytes),
      encoding: read.encoding,
      method: read.method,
      fileName: read.fileName,
      text: read.text,
      textHash: read.textHash,
      importerId: actor.id,
      proposal: proposal as object,
    },
  })
  await writeRevision(tx, actor, document, 'imported')
  await recordEvent(tx, actor, {
    verb: 'importPage',
    subject: { kind: 'page', id: pageId },
    after: { issueId, number, name, sha256: sha256(read.bytes), encoding: read.encoding },
  })
  return { pageId, date: toIsoDate(issue.date), number }
}

interface PageFacts {
  number: number
  name: string
  editorName: string | null
}

async function newPage(
  tx: Db,
  { issueId, facts, content }: { issueId: string; facts: PageFacts; content: DocumentJson },
): Promise<{ pageId: string; document: LockedDocument }> {
  const hash = contentHash(content)
  const { id } = await tx.document.create({
    data: { kind: 'page', content: content as object, hash },
    select: { id: true },
  })
  const page = await tx.page.create({ data: { issueId, ...facts, documentId: id }, select: { id: true } })
  await writeProjection(tx, { documentId: id, pageId: page.id, content })
  await printDocument(tx, null, { after: content })
  return { pageId: page.id, document: { id, version: 0, content, hash } }
}

/** Holds the issue while a page comes in, so that it is not published at the same moment. */
async function openIssue(tx: Db, issueId: string): Promise<{ date: Date }> {
  if (!isUuid(issueId)) throw new NotFound('issue-not-found')
  const [held] = await tx.$queryRaw<{ date: Date }[]>`
    SELECT "date" FROM "Issue" WHERE "id" = ${issueId}::uuid FOR UPDATE`
  if (!held) throw new NotFound('issue-not-found')
  if (await tx.issuePublication.findUnique({ where: { issueId }, select: { id: true } }))
    throw new Conflict('issue-published')
  return held
}

async function refuseSameText(tx: Db, issueId: string, textHash: string): Promise<void> {
  const same = await findSameText(tx, { issueId, textHash })
  if (same) throw new Conflict('same-text', { number: same.number, name: same.name })
}
