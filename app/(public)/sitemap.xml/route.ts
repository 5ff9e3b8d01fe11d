import { listPublishedMonths } from '@/lib/data/published/list-published-months'
import { absolute } from '../_reader/print'
import { xmlRoute } from '../_reader/xml-route'

// An address of this name is otherwise answered by the build, which has no newsroom.
export const dynamic = 'force-dynamic'

/** A sitemap a month: one file may name 50,000 addresses at most. */
export const GET = xmlRoute('application/xml; charset=utf-8', async () => {
  const months = await listPublishedMonths()
  const entries = months.map(
    ({ month }) => `<sitemap><loc>${absolute(`/sitemaps/${month}.xml`)}</loc></sitemap>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</sitemapindex>',
  ].join('\n')
})
