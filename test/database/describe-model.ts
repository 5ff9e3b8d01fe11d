import { connected } from '@/scripts/database/connect'

/** Everything that a Prisma schema determines in a database, one sorted line each. */
export function describeModel(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(MODEL)
    return rows.map(({ line }) => line).sort()
  })
}

const MODEL = `
  WITH tables AS (
    SELECT oid, relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
  )
  SELECT format('column %s.%s %s %s default %s', relname, attname, format_type(atttypid, atttypmod),
    CASE WHEN attnotnull THEN 'not null' ELSE 'null' END, coalesce(pg_get_expr(adbin, adrelid), '-')) AS line
  FROM tables JOIN pg_attribute ON attrelid = tables.oid AND attnum > 0 AND NOT attisdropped
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  UNION ALL
  -- A partial index is what a schema cannot say; migrations add those by hand.
  SELECT pg_get_indexdef(indexrelid) FROM tables JOIN pg_index ON indrelid = tables.oid AND indpred IS NULL
  UNION ALL
  SELECT format('%s %s %s', relname, conname, pg_get_constraintdef(pg_constraint.oid))
  FROM tables JOIN pg_constraint ON conrelid = tables.oid AND contype IN ('p', 'u', 'f')
  UNION ALL
  SELECT format('enum %s %s', typname, string_agg(enumlabel, ', ' ORDER BY enumsortorder))
  FROM pg_type JOIN pg_enum ON enumtypid = pg_type.oid GROUP BY typname`
