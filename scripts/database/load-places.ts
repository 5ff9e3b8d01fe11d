import { createHash } from 'node:crypto'
import { listCounties, listTownships } from '@/lib/lexicon/divisions'
import { connected } from './connect'

/**
 * Brings the tables of counties and townships up to the official divisions that this version
 * carries; what is gone there stays, for earlier articles name it. A comment on the table tells
 * which divisions it holds.
 * @returns false if they were up to date
 */
export function loadPlaces(url: string): Promise<boolean> {
  const counties = JSON.stringify(listCounties())
  const townships = JSON.stringify(listTownships())
  const mark = `divisions ${createHash('sha256').update(counties).update(townships).digest('hex')}`
  return connected(url, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      `SELECT obj_description('"Township"'::regclass) AS mark`,
    )
    if (rows[0]?.mark === mark) return false
    await client.query('BEGIN')
    await client.query(COUNTIES, [counties])
    await client.query(TOWNSHIPS, [townships])
    await client.query(`COMMENT ON TABLE "Township" IS ${client.escapeLiteral(mark)}`)
    await client.query('COMMIT')
    return true
  })
}

const COUNTIES = `
  INSERT INTO "County" SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS t(code text, name text, "prefectureCode" text, "prefectureName" text, "provinceName" text)
  ON CONFLICT (code) DO UPDATE SET (name, "prefectureCode", "prefectureName", "provinceName") =
    (EXCLUDED.name, EXCLUDED."prefectureCode", EXCLUDED."prefectureName", EXCLUDED."provinceName")`

const TOWNSHIPS = `
  INSERT INTO "Township" SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS t(code text, name text, "countyCode" text)
  ON CONFLICT (code) DO UPDATE SET (name, "countyCode") = (EXCLUDED.name, EXCLUDED."countyCode")`
