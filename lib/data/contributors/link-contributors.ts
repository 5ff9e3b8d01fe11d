import type { Db } from '@/lib/db'

/**
 * Gives every contributor printed in a document a record: the one that goes by the name, or a new
 * one. Names are matched as printed; telling two people of one name apart is the editor's to do.
 */
export async function linkContributors(tx: Db, documentId: string): Promise<void> {
  const printed = await tx.articleContributor.findMany({
    where: { article: { documentId }, contributorId: null },
    select: { articleId: true, position: true, name: true },
    orderBy: [{ articleId: 'asc' }, { position: 'asc' }],
  })
  // In order of name, so that two pages that bring the same new names cannot lock each other out.
  for (const name of [...new Set(printed.map((p) => p.name))].sort()) {
    const contributorId = await contributorNamed(tx, name)
    await tx.articleContributor.updateMany({
      where: { name, contributorId: null, article: { documentId } },
      data: { contributorId },
    })
  }
}

async function contributorNamed(tx: Db, name: string): Promise<string> {
  // One at a time per name: two editors who meet a new name at once must not make two people of it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${'contributor:' + name}, 0))`
  const known = await tx.contributorName.findUnique({ where: { name }, select: { contributorId: true } })
  if (known) return known.contributorId
  const made = await tx.contributor.create({
    data: { name, names: { create: { name } } },
    select: { id: true },
  })
  return made.id
}
