import { db, type Db } from '@/lib/db'
import { toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { printDocument } from '../alike/print-document'
import { contentHash } from '../documents/content-hash'
import { writeProjection } from '../documents/write-projection'
import { writeRevision } from '../documents/write-revision'
import { recordEvent } from '../events/record-event'
import { isUniqueViolation } from '../is-unique-violation'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { sha256 } from '../sha256'
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
 * the document made from it, all or nothing.
 * @throws Invalid as `decodeSource`; `page-number`, `page-name`
 * @throws Conflict `same-text` (with the page that has it), `page-exists`, `issue-published`
 */
export async function importPage(actor: Actor, page: NewPage): Promise<ImportedPage> {
  requireAbility(actor, 'page.import')
  requirePerson(actor)
  if (!Number.isInteger(page.number) || page.number < 1 || page.number > 99) throw new Invalid('page-number')
  const name = page.name.trim()
  if (name === '' || name.length > 30) throw new Invalid('page-name')
  const read = readSourceInput(page.source)
  try {
    return await db().$transaction((tx) => store(tx, actor, { ...page, name }, read), { timeout: 30_000 })
  } catch (error) {
    // Two imports at once: the unique indexes on the text and on the page's number let one through.
    if (!isUniqueViolation(error)) throw error
    await refuseSameText(db(), page.issueId, read.textHash)
    throw new Conflict('page-exists', { number: page.number })
  }
}

async function store(tx: Db, actor: Actor, page: NewPage, read: ReadSource): Promise<ImportedPage> {
  const { issueId, number, name } = page
  const issue = await openIssue(tx, issueId)
  await refuseSameText(tx, issueId, read.textHash)
  if (await tx.page.findUnique({ where: { issueId_number: { issueId, number } }, select: { id: true } }))
    throw new Conflict('page-exists', { number })

  const { content, proposal } = proposedDocument(await proposeArticles(tx, read.text), read.text)
  const hash = contentHash(content)
  const document = await tx.document.create({
    data: { kind: 'page', content: content as object, hash },
    select: { id: true },
  })
  const { id: pageId } = await tx.page.create({
    data: { issueId, number, name, editorName: page.editorName?.trim() || null, documentId: document.id },
    select: { id: true },
  })
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
  await writeRevision(tx, actor, { id: document.id, version: 0, content, hash }, 'imported')
  await writeProjection(tx, { documentId: document.id, pageId, content })
  await printDocument(tx, null, { after: content })
  await recordEvent(tx, actor, {
    verb: 'importPage',
    subject: { kind: 'page', id: pageId },
    after: { issueId, number, name, sha256: sha256(read.bytes), encoding: read.encoding },
  })
  return { pageId, date: toIsoDate(issue.date), number }
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
