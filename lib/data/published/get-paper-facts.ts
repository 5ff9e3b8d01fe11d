import { db } from '@/lib/db'
import type { PaperFacts } from './paper-view'

/** The paper's name and the version of what readers see. */
export async function getPaperFacts(): Promise<PaperFacts> {
  const [publication, latest] = await Promise.all([
    db().publication.findFirst({ select: { name: true } }),
    // The newest publication, not the newest issue: an older issue may be published later.
    db().issuePublication.findFirst({
      select: { id: true, at: true },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    }),
  ])
  const name = publication?.name ?? ''
  return { name, version: [latest?.at.getTime() ?? 0, latest?.id ?? '', name].join(' ') }
}
