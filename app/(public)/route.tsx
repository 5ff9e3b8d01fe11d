import { FrontView } from '@/components/paper/front-view'
import { MessageView } from '@/components/paper/message-view'
import { findFrontPage } from '@/lib/data/published/find-front-page'
import { readerRoute } from './_reader/reader-route'

/** The latest issue. */
export const GET = readerRoute(async ({ t }) => {
  const front = await findFrontPage()
  if (!front) return { body: <MessageView title={t('emptyTitle')} text={t('emptyText')} t={t} /> }
  return {
    issue: front.page.issue,
    currentPage: front.page.number,
    body: <FrontView front={front} t={t} />,
  }
})
