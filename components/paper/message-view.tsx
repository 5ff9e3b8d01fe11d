import type { PaperText } from './paper-text'

/** A page with a sentence on it instead of news: nothing here, nothing yet. */
export function MessageView({
  title,
  text,
  note,
  t,
}: {
  title: string
  text: string
  /** Words of the newsroom, as they were written. */
  note?: string
  t: PaperText
}) {
  return (
    <section className="paper-message" lang={t.locale}>
      <h1>{title}</h1>
      <p>{text}</p>
      {note && <blockquote lang="zh-CN">{note}</blockquote>}
      <p>
        <a href="/">{t('latest')}</a>
        {'　'}
        <a href="/issues">{t('archive')}</a>
      </p>
    </section>
  )
}
