import { db } from '@/lib/db'

/** All rows of all tables in one hash: equal before and after means that nothing was written. */
export async function fingerprint(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = current_schema() AND tablename NOT IN ('Township', '_prisma_migrations') ORDER BY 1`
  const [row] = await db().$queryRaw<{ hash: string }[]>`
    SELECT md5(string_agg(
      t.name || ':' || (xpath('//h/text()', query_to_xml(
        format('SELECT md5(coalesce(string_agg(r::text, chr(10) ORDER BY r::text), '''')) AS h FROM %s r', t.name),
        false, true, '')))[1]::text, ',')) AS hash
    FROM unnest(${tables.map((table) => table.name)}::text[]) AS t(name)`
  return row?.hash ?? ''
}
