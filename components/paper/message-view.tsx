import type { PaperText } from './paper-text'

/** A page with a sentence on it instead of news: nothing here, nothing yet. */
export function MessageView({ title, text, t }: { title: string; text: string; t: PaperText }) {
  return (
    <section className="paper-message" lang={t.locale}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">{t('latest')}</a>
        {'　'}
        <a href="/issues">{t('archive')}</a>
      </p>
    </section>
  )
}
