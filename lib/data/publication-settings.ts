import type { Db } from '@/lib/db'

export interface PublicationSettings {
  name: string
  prefectureCode: string
  timeZone: string
  singleHanded: boolean
}

/** The publication's settings; a newsroom has exactly one publication. */
export async function publicationSettings(tx: Db): Promise<PublicationSettings> {
  return tx.publication.findUniqueOrThrow({
    where: { id: 1 },
    select: { name: true, prefectureCode: true, timeZone: true, singleHanded: true },
  })
}
