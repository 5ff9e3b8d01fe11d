import type { IssueSummary, IssueView } from './issue-view'

/** What stands in the way of publishing an issue: it has no page, or a page is not signed. */
export function issueBlockers(issue: IssueSummary): IssueView['blockers'] {
  if (issue.pages.length === 0) return [{ code: 'issue-empty' }]
  return issue.pages
    .filter((page) => page.state !== 'signed')
    .map((page) => ({
      code: page.state === 'ready' ? 'page-not-signed' : 'page-not-ready',
      pageNumber: page.number,
      values: { number: page.number, name: page.name },
    }))
}
