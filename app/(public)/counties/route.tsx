import { CountiesView } from '@/components/paper/counties-view'
import { listPublishedCounties } from '@/lib/data/published/list-published-counties'
import { readerRoute } from '../_reader/reader-route'

/** The counties that something was published about. */
export const GET = readerRoute(async ({ t }) => ({
  title: t('countiesTitle'),
  body: <CountiesView counties={await listPublishedCounties()} t={t} />,
}))
