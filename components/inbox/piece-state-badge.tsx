import { useTranslations } from 'next-intl'
import { Badge, type Tone } from '@/components/ui/badge'
import type { SubmissionState } from '@/lib/domain/submission-way'

const TONES: Record<SubmissionState, Tone> = {
  draft: 'plain',
  submitted: 'warn',
  withdrawn: 'plain',
  taken: 'note',
  returned: 'warn',
  held: 'note',
  declined: 'plain',
  placed: 'good',
  pulled: 'seal',
}

/** Where a piece stands, in the desk's words. */
export function PieceStateBadge({ state }: { state: SubmissionState }) {
  const t = useTranslations('inbox.state')
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
