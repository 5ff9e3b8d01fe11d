import { articleAddress, issueAddress, pageAddress } from '@/components/paper/addresses'
import { listPublishedAddresses } from '@/lib/data/published/list-published-addresses'
import { NotFound } from '@/lib/errors'
import { absolute } from '../../_reader/print'
import { xmlRoute } from '../../_reader/xml-route'

// An address of this name is otherwise answered by the build, which has no newsroom.
export const dynamic = 'force-dynamic'

const entry = (path: string, changedAt: Date) =>
  `<url><loc>${absolute(path)}</loc><lastmod>${changedAt.toISOString()}</lastmod></url>`

/** The addresses of a month's issues, `/sitemaps/2026-11.xml`. */
export const GET = xmlRoute<{ month: string }>('application/xml; charset=utf-8', async ({ month }) => {
  const issues = await listPublishedAddresses({ month: month.replace(/\.xml$/, '') })
  if (issues.length === 0 || !month.endsWith('.xml')) throw new NotFound('sitemap-not-found')
  const entries = issues.flatMap(({ date, changedAt, pages }) => [
    entry(issueAddress(date), changedAt),
    ...pages.flatMap((page) => [
      entry(pageAddress(date, page.number), page.changedAt),
      ...page.articles.map((article) => entry(articleAddress(article.id), article.changedAt)),
    ]),
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
  ].join('\n')
})
