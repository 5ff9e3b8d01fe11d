import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'

/**
 * A picture for readers, in one of the widths it is kept in: while it stands in a published piece whose
 * time has come and that was not taken down. @throws NotFound `file-not-found`
 */
export async function getPublishedPhoto({
  hash,
  width,
}: {
  hash: string
  width: number
}): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await db().$queryRaw<{ bytes: Uint8Array<ArrayBuffer> }[]>`
    SELECT r."bytes" FROM "PhotoRendition" r
    WHERE r."fileHash" = ${hash} AND r."width" = ${width} AND EXISTS (
      SELECT 1 FROM "PublishedArticle" a
      WHERE jsonb_path_query_array(a."blocks", '$[*].photo.file') ? ${hash}
        AND a."takenDownAt" IS NULL AND (a."embargoedUntil" IS NULL OR a."embargoedUntil" <= now()))`
  if (!rows[0]) throw new NotFound('file-not-found')
  return rows[0].bytes
}
