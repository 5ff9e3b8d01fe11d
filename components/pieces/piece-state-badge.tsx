import { useTranslations } from 'next-intl'
import { Badge, type Tone } from '@/components/ui/badge'
import type { SubmissionState } from '@/lib/domain/submission-way'

const TONES: Record<SubmissionState, Tone> = {
  draft: 'plain',
  submitted: 'note',
  withdrawn: 'plain',
  taken: 'note',
  returned: 'warn',
  held: 'plain',
  declined: 'plain',
  placed: 'good',
  pulled: 'plain',
}

/** Where a piece stands, in its author's words. */
export function PieceStateBadge({ state, published }: { state: SubmissionState; published: boolean }) {
  const t = useTranslations('pieces.states')
  return <Badge tone={published ? 'good' : TONES[state]}>{t(published ? 'published' : state)}</Badge>
}
