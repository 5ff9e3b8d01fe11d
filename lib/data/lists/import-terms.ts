import { db } from '@/lib/db'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { readCsv } from './read-csv'

/** What the first column may be called. */
const TERM_HEADS = ['词', '用词', 'term']

/**
 * Takes words from a CSV text: word, what is preferred, note. What is on the list already is changed,
 * nothing is taken off. All of it or nothing.
 * @returns how many lines it had
 * @throws Invalid `csv-empty`, `csv-broken`, `csv-long`, `csv-line` with the line
 */
export async function importTerms(actor: Actor, { text }: { text: string }): Promise<number> {
  requireAbility(actor, 'lists.manage')
  const lines = readCsv(text, TERM_HEADS)
  const wrong = lines.find(({ cells: [term = '', preferred] }) => term === '' || term === preferred)
  if (wrong) throw new Invalid('csv-line', { line: wrong.line })
  await db().$transaction(
    async (tx) => {
      for (const { cells } of lines) {
        const [term = '', preferred = '', note = ''] = cells
        const data = { preferred: preferred || null, note: note || null }
        await tx.termRule.upsert({
          where: { term },
          create: { term, ...data },
          update: { ...data, at: new Date() },
          select: { id: true },
        })
      }
      await recordEvent(tx, actor, {
        verb: 'importTerms',
        subject: { kind: 'publication', id: '1' },
        after: { lines: lines.length },
      })
    },
    { timeout: 60_000 },
  )
  return lines.length
}
