import { Client } from 'pg'
import type { Newsroom } from './start-newsroom'

/** Rows of the newsroom's database, as a spec may know and no screen shows. */
export const query = async <T>(newsroom: Newsroom, sql: string): Promise<T[]> => {
  const client = new Client(newsroom.databaseUrl)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows as T[]
}

/** A page that is not published, with sentences of it that stand nowhere else. */
export async function unpublished(newsroom: Newsroom) {
  const [page] = await query<{
    date: string
    number: number
    id: string
    documentId: string
    issueId: string
  }>(
    newsroom,
    `SELECT to_char(i.date, 'YYYY-MM-DD') AS date, p.number, p.id, p."documentId", i.id AS "issueId"
     FROM "Page" p JOIN "Issue" i ON i.id = p."issueId"
     WHERE NOT EXISTS (SELECT 1 FROM "IssuePublication" x WHERE x."issueId" = i.id) ORDER BY p.number LIMIT 1`,
  )
  if (!page) throw new Error('the sample has no unpublished page')
  const texts = await query<{ headline: string; text: string }>(
    newsroom,
    `SELECT a.headline, a.text FROM "Article" a JOIN "Page" p ON p.id = a."pageId"
     WHERE p."issueId" = '${page.issueId}'`,
  )
  const pieces = texts.flatMap(({ headline, text }) => [headline, ...text.split(/[\n，。、；]/)])
  const people = await query<{ account: string }>(
    newsroom,
    `SELECT account FROM "User" WHERE length(account) > 5`,
  )
  return { page, secrets: [...pieces.filter((piece) => piece.length >= 8), ...people.map((p) => p.account)] }
}

/** All rows but sessions, whose last use is noted. */
export const fingerprint = async (newsroom: Newsroom) => {
  const tables = await query<{ name: string }>(
    newsroom,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
     AND tablename NOT IN ('Session', 'Township', 'SignInFailure') ORDER BY 1`,
  )
  const hashes = tables.map(
    ({ name }) => `(SELECT md5(coalesce(string_agg(r::text, '|' ORDER BY r::text), '')) FROM "${name}" r)`,
  )
  const [row] = await query<{ hash: string }>(newsroom, `SELECT concat_ws(',', ${hashes.join(', ')}) AS hash`)
  return row?.hash
}
