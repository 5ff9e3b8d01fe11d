import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { pieceAddress } from '@/components/inbox/inbox-address'
import { PieceStateBadge } from '@/components/inbox/piece-state-badge'
import { useRoomBelow } from '@/components/ui/use-room-below'
import type { PlanPiece } from '@/lib/data/plan/plan-view'
import { carry } from './carry'

/** Pieces that are on no page, to be dragged onto a place: beside the plan they scroll by themselves. */
export function PlanPieces({ pieces }: { pieces: readonly PlanPiece[] }) {
  const t = useTranslations('plan')
  const scroller = useRef<HTMLUListElement>(null)
  useRoomBelow(scroller)
  return (
    <section aria-labelledby="pieces-at-hand">
      <h2 id="pieces-at-hand" className="font-serif text-lg font-semibold">
        {t('pieces')}
      </h2>
      <p className="mb-2 text-sm text-muted">{pieces.length > 0 ? t('piecesHint') : t('noPieces')}</p>
      <ul ref={scroller} className="lg:max-h-(--room) lg:overflow-y-auto lg:overscroll-contain">
        {pieces.map((piece) => (
          <li
            key={piece.submissionId}
            draggable
            onDragStart={(event) =>
              carry(event.dataTransfer, { kind: 'piece', submissionId: piece.submissionId })
            }
            className="cursor-grab border-b border-line py-1.5 active:cursor-grabbing"
          >
            <Link
              href={pieceAddress(piece.submissionId)}
              draggable={false}
              className="font-serif underline-offset-4 hover:underline"
            >
              {piece.headline || t('noHeadline')}
            </Link>
            <p className="flex items-center gap-2 text-sm text-muted">
              {piece.author} <PieceStateBadge state={piece.state} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
