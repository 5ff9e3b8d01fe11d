import { useFormatter, useTranslations } from 'next-intl'
import type { PageStanding } from '@/lib/data/pages/page-view'

type Props = Pick<PageStanding, 'ready' | 'approval' | 'lastVoid'>

/** Who marked the page ready, who signed it, and how the last of it was taken back. */
export function Signatures({ ready, approval, lastVoid }: Props) {
  const t = useTranslations('proof.signatures')
  const format = useFormatter()
  const at = (date: Date) =>
    format.dateTime(date, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' })
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures" className="eyebrow">
        {t('title')}
      </h2>
      <ul className="mt-1 space-y-1">
        {!ready && !lastVoid && <li className="text-muted">{t('none')}</li>}
        {lastVoid && (
          <li>
            {t(lastVoid.reason, { at: at(lastVoid.at) })}
            {lastVoid.note && (
              <blockquote className="mt-1 border-l-2 border-seal pl-3 whitespace-pre-wrap">
                {lastVoid.note}
              </blockquote>
            )}
            {lastVoid.answer && (
              <>
                <p className="mt-1">{t('answered')}</p>
                <blockquote className="mt-1 border-l-2 border-line pl-3 whitespace-pre-wrap">
                  {lastVoid.answer}
                </blockquote>
              </>
            )}
          </li>
        )}
        {ready && <li>{t('ready', { name: ready.name, at: at(ready.at) })}</li>}
        {approval && (
          <li className="text-seal">
            {t(approval.singleHanded ? 'signedAlone' : 'signed', {
              name: approval.name,
              at: at(approval.at),
            })}
          </li>
        )}
      </ul>
    </section>
  )
}
