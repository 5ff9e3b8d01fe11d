import type { Db } from '@/lib/db'

export interface Letter {
  to: string
  subject: string
  text: string
  /** Whose notices it carries, if any. */
  userId?: string
}

/** Puts a letter on its way, in the transaction of what it tells; it goes out after that has committed. */
export async function queueMail(tx: Db, letter: Letter): Promise<string> {
  const { id } = await tx.mail.create({ data: letter, select: { id: true } })
  return id
}
