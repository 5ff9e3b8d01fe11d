import type { Db } from '@/lib/db'
import type { AttachmentView } from './submission-view'

/** What is attached to a piece, in the order it came. */
export async function listAttachments(tx: Db, submissionId: string): Promise<AttachmentView[]> {
  const rows = await tx.submissionAttachment.findMany({
    where: { submissionId, removedAt: null },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      fileHash: true,
      kind: true,
      name: true,
      at: true,
      file: { select: { mime: true, size: true } },
    },
  })
  return rows.map(({ file, kind, ...row }) => ({ ...row, ...file, kind: kind as AttachmentView['kind'] }))
}
