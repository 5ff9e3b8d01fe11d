import { describe, expect, it } from 'vitest'
import { eventFacts, type FactWords } from './event-facts'

const words: FactWords = {
  name: (field) => field.toUpperCase(),
  value: (_, value) => (value === true ? 'yes' : value === 'editor' ? 'Editor' : String(value)),
}
const facts = (before: unknown, after: unknown) => eventFacts({ before, after }, words)

describe('eventFacts', () => {
  it('says what was and what is in words, with long hashes cut', () => {
    expect(facts({ role: 'editor' }, { role: 'admin', sha256: 'a'.repeat(64) })).toBe(
      `ROLE Editor → admin · SHA256 ${'a'.repeat(8)}…`,
    )
    expect(facts({ approved: true }, { reason: 'edited', pages: 3 })).toBe(
      'APPROVED yes · REASON edited · PAGES 3',
    )
    expect(facts({ levels: 1, form: false }, { levels: 2, form: false })).toBe('LEVELS 1 → 2')
    expect(facts(null, null)).toBe('')
  })
  it('leaves out what tells a reader nothing: ids, and what is not set', () => {
    expect(facts({ pageId: crypto.randomUUID(), state: 'taken' }, { state: 'placed', note: null })).toBe(
      'STATE taken → placed',
    )
  })
  it('counts what is a list', () => {
    expect(facts({ people: [] }, { people: ['a', 'b'] })).toBe('PEOPLE 0 → 2')
  })
})
