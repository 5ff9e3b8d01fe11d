import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { BlockerList } from './blocker-list'
import type { ErrorFacts } from './error-facts'
import { useSentence } from './use-sentence'

/** An expected error with its sentence, what blocks, and the way on that a screen may add. */
export function ErrorNotice({ error, children }: { error: ErrorFacts; children?: ReactNode }) {
  const sentence = useSentence('errors')
  return (
    <Notice tone="problem" title={sentence(error.code, error.values)}>
      {error.blockers && error.blockers.length > 0 && <BlockerList blockers={error.blockers} />}
      {children}
    </Notice>
  )
}
