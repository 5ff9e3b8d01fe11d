import type { PaperCounty } from '@/lib/data/published/paper-view'
import { countyAddress } from './addresses'
import type { PaperText } from './paper-text'

/** Every county that something was published about. */
export function CountiesView({
  counties,
  t,
}: {
  counties: readonly (PaperCounty & { articles: number })[]
  t: PaperText
}) {
  return (
    <section className="paper-list">
      <header className="paper-title" lang={t.locale}>
        <h1>{t('countiesTitle')}</h1>
        <p>{t(counties.length ? 'countiesLead' : 'emptyText')}</p>
      </header>
      <ul className="paper-places">
        {counties.map(({ code, name, articles }) => (
          <li key={code}>
            <a href={countyAddress(code)}>
              <strong>{name}</strong> <small lang={t.locale}>{t('itemCount', { count: articles })}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
