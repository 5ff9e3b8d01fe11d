'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState, useTransition } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { useToast } from '@/components/ui/toast'
import type { ActResult, InboxAct } from '@/lib/data/inbox/act-on-submissions'
import { reasonFor, type Act } from './acts'

/** What is being asked of whom before an act is done. */
export interface Question {
  act: InboxAct
  submissionIds: string[]
}

/**
 * Acting on pieces: an act that needs a reason or a page asks first, any other is done at once. What came of
 * each piece is told, one by one where something was refused.
 */
export function useActs(act: Act) {
  const t = useTranslations('inbox.acts')
  const toast = useToast()
  const [question, setQuestion] = useState<Question | null>(null)
  const [error, setError] = useState<ErrorFacts | null>(null)
  const [results, setResults] = useState<ActResult[] | null>(null)
  const [pending, start] = useTransition()
  /** Pieces that an act is under way for: a key that is pressed twice does nothing twice. */
  const busy = useRef(new Set<string>())

  const run = (asked: Question, more: { note?: string; pageId?: string } = {}) =>
    start(async () => {
      for (const id of asked.submissionIds) busy.current.add(id)
      const answer = await ask(() => act({ ...asked, ...more }))
      for (const id of asked.submissionIds) busy.current.delete(id)
      if (!answer.ok) {
        setError(answer.error)
        return
      }
      setError(null)
      setQuestion(null)
      const refused = answer.value.filter((one) => one.error !== null)
      setResults(refused.length > 0 ? answer.value : null)
      const done = answer.value.length - refused.length
      if (done > 0) toast({ text: t(`done.${asked.act}`, { count: done }) })
    })

  return {
    question,
    error,
    results,
    pending,
    /** Begins an act on these pieces. */
    begin: (asked: Question) => {
      if (asked.submissionIds.length === 0 || asked.submissionIds.some((id) => busy.current.has(id))) return
      setError(null)
      setResults(null)
      if (reasonFor(asked.act) || asked.act === 'place') setQuestion(asked)
      else run(asked)
    },
    /** Does it, with what was answered. */
    run,
    leave: () => {
      setQuestion(null)
      setError(null)
    },
    forget: () => setResults(null),
  }
}
