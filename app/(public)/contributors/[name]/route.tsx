import { contributorAddress } from '@/components/paper/addresses'
import { ArticleList } from '@/components/paper/article-list'
import { listPublishedByContributor } from '@/lib/data/published/list-published-by-contributor'
import { readerRoute } from '../../_reader/reader-route'

/** What was published under a name as printed. */
export const GET = readerRoute<{ name: string }>(async ({ params: { name }, listPage, t }) => {
  const list = await listPublishedByContributor({ name, page: listPage })
  const title = t('contributorTitle', { name })
  return {
    title,
    hidden: list.items.length === 0,
    body: (
      <ArticleList list={list} title={title} empty={t('noMoreHere')} href={contributorAddress(name)} t={t} />
    ),
  }
})
