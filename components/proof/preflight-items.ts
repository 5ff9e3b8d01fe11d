import type { PreflightWarning } from '@/lib/data/preflight/preflight-view'
import type { BlockerFact } from '@/lib/domain/blockers'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import type { Place } from './preview-places'
import { groupWarnings, type WarningGroup } from './warning-groups'

/** A line of the preflight. */
export interface PreflightItem {
  /** Of its element too. */
  id: string
  code: string
  values: Record<string, string | number>
  place: Place
  /** None for what blocks: that cannot be set aside. */
  warning?: PreflightWarning
}

export interface PreflightGroup {
  group: 'blockers' | WarningGroup
  items: PreflightItem[]
}

/** What blocks, then what looks wrong by what it is about; what was set aside stands elsewhere. */
export function preflightItems(
  blockers: readonly BlockerFact[],
  warnings: readonly PreflightWarning[],
): PreflightGroup[] {
  const blocking = blockers.map(({ code, values = {}, articleId, blockId }, i) => ({
    id: `blocker-${i}`,
    code,
    values,
    place: { articleId, blockId },
  }))
  const open = groupWarnings(warnings.filter(({ aside }) => !aside))
  return [
    ...(blocking.length > 0 ? [{ group: 'blockers' as const, items: blocking }] : []),
    ...open.map(({ group, warnings }) => ({
      group,
      items: warnings.map((warning) => {
        const { key, code, values, articleId, blockId, start, end } = warning
        return {
          id: `warning-${key.replaceAll(' ', '-')}`,
          code,
          values,
          place: { articleId, blockId, start, end },
          warning,
        }
      }),
    })),
  ]
}

/** The blocks' texts, by id. */
export function textsOf(content: DocumentJson): Map<string, string> {
  return new Map(
    content.content.flatMap((article) => article.content.map((block) => [block.attrs.id, blockText(block)])),
  )
}
