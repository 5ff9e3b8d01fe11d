import { generateAtomFeed } from 'feedsmith'
import { articleAddress } from '@/components/paper/addresses'
import { excerpt } from '@/components/paper/excerpt'
import { paperText } from '@/components/paper/paper-text'
import { documentTitle } from '@/components/paper/titles'
import { listPublishedLatest } from '@/lib/data/published/list-published-latest'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import { loadMessages } from '@/lib/i18n/load-messages'
import { absolute } from '../_reader/print'
import { xmlRoute } from '../_reader/xml-route'

// XML has no way to write these characters at all.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const plain = (text: string) => ({ value: text.replace(UNWRITABLE, '') })

// An address of this name is otherwise answered by the build, which has no newsroom.
export const dynamic = 'force-dynamic'

/** The articles published last, as an Atom feed. */
export const GET = xmlRoute('application/atom+xml; charset=utf-8', async (_params, paperName) => {
  const t = paperText(DEFAULT_LOCALE, await loadMessages(DEFAULT_LOCALE))
  const items = await listPublishedLatest()
  const name = paperName || t('unnamed')
  return generateAtomFeed({
    id: absolute('/'),
    title: plain(t('feedTitle', { name })),
    updated: new Date(Math.max(0, ...items.map((item) => (item.correctedAt ?? item.publishedAt).getTime()))),
    authors: [{ name: plain(name).value }],
    links: [
      { href: absolute('/feed.xml'), rel: 'self', type: 'application/atom+xml' },
      { href: absolute('/'), rel: 'alternate', type: 'text/html' },
    ],
    entries: items.map(({ article, publishedAt, correctedAt }) => ({
      id: `urn:uuid:${article.id}`,
      title: plain(documentTitle(article, t)),
      updated: correctedAt ?? publishedAt,
      published: publishedAt,
      links: [{ href: absolute(articleAddress(article.id)), rel: 'alternate', type: 'text/html' }],
      authors: article.contributors.map((contributor) => ({ name: plain(contributor.name).value })),
      categories: article.counties.map((county) => ({ term: county.code, label: county.name })),
      summary: plain(excerpt(article, 200)),
    })),
  })
})
