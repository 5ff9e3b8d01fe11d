'use client'

import { useSentence } from '@/components/errors/use-sentence'
import type { BlockerFact } from '@/lib/errors'

interface Props {
  blockers: readonly BlockerFact[]
  /** Goes to the article or block that the blocker names. */
  onGo: (blocker: BlockerFact) => void
}

/** What stands in the way, each a way to its place. */
export function BlockerLinks({ blockers, onGo }: Props) {
  const sentence = useSentence('blockers')
  return (
    <ul className="wb-list" data-testid="blockers">
      {blockers.map((blocker, index) => (
        <li key={index}>
          <span aria-hidden className="text-seal">
            ●
          </span>
          {blocker.articleId ? (
            <button type="button" className="wb-link" onClick={() => onGo(blocker)}>
              {sentence(blocker.code, blocker.values)}
            </button>
          ) : (
            <span>{sentence(blocker.code, blocker.values)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
