import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { projectDocument, type ProjectedArticle } from '@/lib/editor/project-document'
import { Conflict } from '@/lib/errors'

/**
 * Writes a document's articles into their rows: those that are gone are deleted, those that changed
 * are written anew. Nothing else writes an article's text. `before` is the content the rows show.
 */
export async function writeProjection(
  tx: Db,
  {
    documentId,
    pageId,
    content,
    before,
  }: { documentId: string; pageId: string | null; content: DocumentJson; before?: DocumentJson },
): Promise<void> {
  const was = new Map((before ? projectDocument(before) : []).map((a) => [a.id, JSON.stringify(a)]))
  const articles = projectDocument(content)
  const gone = [...was.keys()].filter((id) => !articles.some((a) => a.id === id))
  if (gone.length > 0) await tx.article.deleteMany({ where: { documentId, id: { in: gone } } })
  for (const article of articles) {
    if (was.get(article.id) === JSON.stringify(article)) continue
    await writeArticle(tx, documentId, pageId, article)
  }
}

async function writeArticle(tx: Db, documentId: string, pageId: string | null, article: ProjectedArticle) {
  const { id, counties, contributors, photos, ...facts } = article
  const row = { ...facts, pageId, updatedAt: new Date() }
  const written = await tx.article.upsert({
    where: { id },
    create: { id, documentId, ...row },
    update: row,
    select: { documentId: true },
  })
  // An id that a client took from another page would write that page's article.
  if (written.documentId !== documentId) throw new Conflict('document-refused', { reason: 'foreign-id' })
  const codes = [...new Set(counties.map(({ code }) => code))]
  // A code that is no county's would be a defect to the database; it is the sender's.
  if (codes.length > 0 && (await tx.county.count({ where: { code: { in: codes } } })) < codes.length)
    throw new Conflict('document-refused', { reason: 'unknown-county' })
  await tx.articleCounty.deleteMany({ where: { articleId: id } })
  await tx.articleContributor.deleteMany({ where: { articleId: id } })
  await tx.photo.deleteMany({ where: { articleId: id } })
  await tx.articleCounty.createMany({
    data: counties.map(({ code, status }, position) => ({
      articleId: id,
      countyCode: code,
      confirmed: status === 'confirmed',
      position,
    })),
  })
  const known = await tx.contributorName.findMany({
    where: { name: { in: contributors.map((c) => c.name) } },
    select: { name: true, contributorId: true },
  })
  const byName = new Map(known.map((k) => [k.name, k.contributorId]))
  await tx.articleContributor.createMany({
    data: contributors.map((c, position) => ({
      articleId: id,
      position,
      name: c.name,
      role: c.role,
      title: c.title,
      confirmed: c.status === 'confirmed',
      contributorId: byName.get(c.name) ?? null,
    })),
  })
  await tx.photo.createMany({
    data: photos.map((photo, position) => ({ articleId: id, position, ...photo })),
  })
}
