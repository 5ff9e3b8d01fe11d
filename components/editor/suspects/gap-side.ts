import type { SuspectView } from '@/lib/data/pages/page-view'

/**
 * On which side of its block a suspected gap is. What might go on after a block has a second choice, were it that
 * nothing goes on; what was lost before it has none.
 */
export const gapSide = ({ runnerUp }: SuspectView): 'before' | 'after' => (runnerUp ? 'after' : 'before')
