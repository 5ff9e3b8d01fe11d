import type { ErrorFacts } from '@/components/errors/error-facts'

type Answer = { ok: true; value: unknown } | { ok: false; error: ErrorFacts }

/** What can be said to a likely match. */
export interface MatchActions {
  confirm: (input: { submissionId: string; articleId: string }) => Promise<Answer>
  refuse: (input: { submissionId: string; articleId: string }) => Promise<Answer>
  /** Takes a confirmed match back. */
  undo: (input: { submissionId: string }) => Promise<Answer>
}
