import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import type { OwnSubmission } from '@/lib/data/submissions/submission-view'
import { textHolder } from '@/lib/domain/submission-way'
import { DeleteDraftButton, type DeleteDraft } from './delete-draft-button'
import { PieceStateBadge } from './piece-state-badge'

interface Props {
  pieces: readonly OwnSubmission[]
  create: ReactNode
  deleteDraft: DeleteDraft
}

/** One's own pieces, the last touched first: what waits for the author, and where the others are. */
export function PieceList({ pieces, create, deleteDraft }: Props) {
  const t = useTranslations('pieces')
  if (pieces.length === 0)
    return (
      <EmptyState title={t('empty.title')} action={create}>
        {t('empty.text')}
      </EmptyState>
    )
  return (
    <ul className="border-t border-line">
      {pieces.map((piece) => (
        <Row key={piece.id} piece={piece} deleteDraft={deleteDraft} />
      ))}
    </ul>
  )
}

function Row({ piece, deleteDraft }: { piece: OwnSubmission; deleteDraft: DeleteDraft }) {
  const t = useTranslations('pieces')
  const format = useFormatter()
  const { id, headline, opening, state, note, page, published, changedAt, submittedAt } = piece
  const mine = textHolder(state) === 'author'
  return (
    <li className="relative flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line py-3.5">
      <div className="min-w-0 grow basis-60">
        <h2 className="font-serif text-lg leading-snug font-semibold">
          <Link
            href={mine ? `/pieces/${id}/write` : `/pieces/${id}`}
            className="decoration-1 underline-offset-4 before:absolute before:inset-0 hover:underline"
          >
            {headline || opening || t('untitled')}
          </Link>
        </h2>
        {headline && opening && <p className="truncate text-sm text-muted">{opening}</p>}
        {note && (
          <p className="mt-1 border-l-2 border-warn pl-2.5 text-sm whitespace-pre-line">
            {t('reason', { note })}
          </p>
        )}
      </div>
      <div className="flex basis-full flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted sm:basis-44 sm:flex-col sm:items-end">
        <PieceStateBadge state={state} published={published} />
        <span className="tabular">
          {page
            ? t('onPage', { date: page.date, number: page.number })
            : format.dateTime(changedAt, { dateStyle: 'medium', timeStyle: 'short' })}
        </span>
        {state === 'draft' && submittedAt === null && (
          <DeleteDraftButton id={id} name={headline || t('untitled')} action={deleteDraft} />
        )}
        {mine && submittedAt !== null && (
          <Link href={`/pieces/${id}`} className="relative underline underline-offset-4">
            {t('seeWay')}
          </Link>
        )}
      </div>
    </li>
  )
}
