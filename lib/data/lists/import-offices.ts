import { db } from '@/lib/db'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { lockOffices } from './lock-offices'
import { readCsv } from './read-csv'

/** What the first column may be called. */
const OFFICE_HEADS = ['姓名', 'name']

/**
 * Puts the list of a CSV text, name and title in order, in the place of the one that is there.
 * @returns how many lines it had
 * @throws Invalid `csv-empty`, `csv-broken`, `csv-long`, `csv-line` with the line
 */
export async function importOffices(actor: Actor, { text }: { text: string }): Promise<number> {
  requireAbility(actor, 'lists.manage')
  const lines = readCsv(text, OFFICE_HEADS)
  const seen = new Set<string>()
  for (const { line, cells } of lines) {
    const [name = '', title = ''] = cells
    const key = `${name} ${title}`
    if (name === '' || title === '' || seen.has(key)) throw new Invalid('csv-line', { line })
    seen.add(key)
  }
  await db().$transaction(async (tx) => {
    const before = await lockOffices(tx)
    await tx.officeTitle.deleteMany()
    await tx.officeTitle.createMany({
      data: lines.map(({ cells: [name = '', title = ''] }, position) => ({ name, title, position })),
    })
    await recordEvent(tx, actor, {
      verb: 'importOffices',
      subject: { kind: 'publication', id: '1' },
      before: { list: before.map(({ name, title }) => `${title} ${name}`) },
      after: { lines: lines.length },
    })
  })
  return lines.length
}
