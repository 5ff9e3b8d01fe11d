import { countyAddress } from '@/components/paper/addresses'
import { ArticleList } from '@/components/paper/article-list'
import { listPublishedByCounty } from '@/lib/data/published/list-published-by-county'
import { readerRoute } from '../../_reader/reader-route'

/** What was published about a county. */
export const GET = readerRoute<{ code: string }>(async ({ params: { code }, listPage, t }) => {
  const list = await listPublishedByCounty({ code, page: listPage })
  const county = list.county.name
  const title = t('countyTitle', { county })
  return {
    title,
    hidden: list.items.length === 0,
    body: (
      <ArticleList
        list={list}
        title={title}
        empty={t('countyEmpty', { county })}
        href={countyAddress(code)}
        t={t}
      />
    ),
  }
})
