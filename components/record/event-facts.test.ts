import { describe, expect, it } from 'vitest'
import { eventFacts } from './event-facts'

describe('eventFacts', () => {
  it('says what was and what is, with long hashes cut', () => {
    expect(eventFacts({ before: { role: 'editor' }, after: { role: 'admin', sha256: 'a'.repeat(64) } })).toBe(
      `role editor → admin · sha256 ${'a'.repeat(8)}…`,
    )
    expect(eventFacts({ before: { approved: true }, after: { reason: 'edited' } })).toBe(
      'approved true · reason edited',
    )
    expect(eventFacts({ before: null, after: null })).toBe('')
  })
})
