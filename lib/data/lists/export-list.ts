import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { listOffices } from './list-offices'
import { listTerms } from './list-terms'
import { writeCsv } from './write-csv'

/** A list as CSV, in the columns that an import takes. */
export async function exportList(actor: Actor, { list }: { list: 'terms' | 'offices' }): Promise<string> {
  requireAbility(actor, 'lists.manage')
  if (list === 'offices') {
    const offices = await listOffices(actor)
    return writeCsv([['姓名', '职务'], ...offices.map(({ name, title }) => [name, title])])
  }
  const terms = await listTerms(actor)
  return writeCsv([
    ['词', '应作', '说明'],
    ...terms.map(({ term, preferred, note }) => [term, preferred ?? '', note ?? '']),
  ])
}
