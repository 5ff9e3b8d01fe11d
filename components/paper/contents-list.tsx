import type { PaperPageContents } from '@/lib/data/published/paper-view'
import { articleAddress, pageAddress } from './addresses'
import type { PaperText } from './paper-text'
import { linkTitle, pageTitle } from './titles'

interface Props {
  date: string
  contents: readonly PaperPageContents[]
  as: 'h2' | 'h3'
  t: PaperText
}

/** Pages with the headlines on them. */
export function ContentsList({ date, contents, as: Heading, t }: Props) {
  return (
    <div className="paper-contents">
      {contents.map((page) => (
        <section key={page.number}>
          <Heading lang={t.locale}>
            <a href={pageAddress(date, page.number)}>{pageTitle(page, t)}</a>
          </Heading>
          <ul>
            {page.articles.map((article) => (
              <li key={article.id}>
                <a href={articleAddress(article.id)}>{linkTitle(article, t)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
