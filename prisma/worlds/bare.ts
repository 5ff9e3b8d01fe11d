import type { PrismaClient } from '@/prisma/generated/client'
import { env } from '@/lib/env'

/** A newsroom of one's own: the publication and nothing else. */
export async function bare(db: PrismaClient) {
  await db.publication.create({
    data: { name: process.env.PUBLICATION_NAME || '日报', prefectureCode: env().PREFECTURE },
  })
}
