import type { BlockerFact } from '@/lib/errors'
import { useSentence } from './use-sentence'

/** What stands in the way, a line each. */
export function BlockerList({ blockers }: { blockers: readonly BlockerFact[] }) {
  const sentence = useSentence('blockers')
  return (
    <ul>
      {blockers.map((blocker, i) => (
        <li key={i} className="flex items-baseline gap-2.5 border-b border-line py-1.5 last:border-b-0">
          <span aria-hidden className="size-2 shrink-0 translate-y-[-1px] rounded-full bg-seal" />
          <span>{sentence(blocker.code, blocker.values)}</span>
        </li>
      ))}
    </ul>
  )
}
