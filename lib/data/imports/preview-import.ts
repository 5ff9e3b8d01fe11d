import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { findSameText } from './find-same-text'
import type { ImportPreview, SourceInput } from './import-view'
import { proposeArticles } from './propose-articles'
import { readSourceInput } from './read-source-input'

/** What importing this text into the issue would give; nothing is stored. @throws Invalid as `decodeSource` */
export async function previewImport(
  actor: Actor,
  { issueId, source }: { issueId: string; source: SourceInput },
): Promise<ImportPreview> {
  requireAbility(actor, 'page.import')
  const issue = isUuid(issueId)
    ? await db().issue.findUnique({ where: { id: issueId }, select: { id: true } })
    : null
  if (!issue) throw new NotFound('issue-not-found')
  const read = readSourceInput(source)
  const { articles, page } = await proposeArticles(db(), read.text)
  const ofKind = (kind: string) => articles.filter((a) => a.kind === kind).length
  return {
    encoding: read.encoding,
    detected: read.detected,
    characters: read.text.replace(/\s+/g, '').length,
    head: read.text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, 8),
    page: {
      number: page.number ?? null,
      name: page.name ?? null,
      editorName: page.editor ?? null,
      date: page.date ?? null,
    },
    articles: { story: ofKind('story'), photo: ofKind('photo'), notice: ofKind('notice') },
    duplicateOf: await findSameText(db(), { issueId, textHash: read.textHash }),
  }
}
