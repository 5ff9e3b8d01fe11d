import type { PreflightWarning } from '@/lib/data/preflight/preflight-view'

/** What warnings are about, in the order in which they are shown. */
export const WARNING_GROUPS = ['facts', 'words', 'links', 'marks'] as const
export type WarningGroup = (typeof WARNING_GROUPS)[number]

const GROUP_OF: Record<string, WarningGroup> = {
  'weekday-mismatch': 'facts',
  'no-such-date': 'facts',
  'name-variant': 'facts',
  'count-list': 'facts',
  'count-parts': 'facts',
  'count-shares': 'facts',
  'term-forbidden': 'words',
  'term-preferred': 'words',
  'office-title': 'words',
  'office-name': 'words',
  'office-order': 'words',
  'continuation-no-page': 'links',
  'continuation-not-returned': 'links',
  'printed-before': 'links',
}

/** Warnings by what they are about; groups with none are left out. */
export function groupWarnings(
  warnings: readonly PreflightWarning[],
): { group: WarningGroup; warnings: PreflightWarning[] }[] {
  return WARNING_GROUPS.map((group) => ({
    group,
    warnings: warnings.filter(({ code }) => (GROUP_OF[code] ?? 'marks') === group),
  })).filter((one) => one.warnings.length > 0)
}
