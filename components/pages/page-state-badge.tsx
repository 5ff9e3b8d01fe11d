import { useTranslations } from 'next-intl'
import { Badge, type Tone } from '@/components/ui/badge'
import type { PageState } from '@/lib/domain/page-state'

const TONES: Record<PageState, Tone> = {
  correcting: 'warn',
  ready: 'note',
  signed: 'seal',
  published: 'good',
}

/** Where a page stands. */
export function PageStateBadge({ state }: { state: PageState }) {
  const t = useTranslations('pages.state')
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
