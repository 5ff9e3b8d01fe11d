import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { AlikePiece } from '@/lib/data/alike/find-alike'
import type { CutText } from '@/lib/data/alike/cut-passages'
import { pieceAddress } from './inbox-address'
import { PieceStateBadge } from './piece-state-badge'

/** Other texts that are likely the same piece, each beside it, with the passages that are alike. */
export function AlikePieces({ pieces }: { pieces: readonly AlikePiece[] }) {
  const t = useTranslations('inbox.alike')
  const format = useFormatter()
  if (pieces.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul className="space-y-6">
      {pieces.map((piece) => {
        const { kind, id, headline, by, at, share, printed, state } = piece
        const when = at && format.dateTime(at, { dateStyle: 'medium' })
        return (
          <li key={`${kind} ${id}`}>
            <p className="mb-1.5 flex flex-wrap items-baseline gap-x-3">
              <strong className="tabular text-seal">
                {t('share', { percent: Math.round(share * 100) })}
              </strong>
              {printed ? (
                <a href={`/articles/${id}`} className="underline underline-offset-4">
                  {t('printedAt', printed)}
                </a>
              ) : (
                <Link href={pieceAddress(id)} className="underline underline-offset-4">
                  {t('sentBy', { by, at: when ?? '' })}
                </Link>
              )}
              {state && <PieceStateBadge state={state} />}
            </p>
            <div className="grid gap-x-6 gap-y-3 border-t border-line pt-2 sm:grid-cols-2">
              <Side title={t('own')} text={piece.own} />
              <Side title={headline || by} text={piece.other} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Side({ title, text }: { title: string; text: readonly CutText[] }) {
  return (
    <section className="min-w-0">
      <h3 className="eyebrow mb-1">{title}</h3>
      <p className="max-h-72 overflow-y-auto font-serif whitespace-pre-wrap" tabIndex={0}>
        {text.map((part, i) =>
          part.alike ? (
            <mark key={i} className="bg-seal-wash text-ink">
              {part.text}
            </mark>
          ) : (
            <span key={i}>{part.text}</span>
          ),
        )}
      </p>
    </section>
  )
}
