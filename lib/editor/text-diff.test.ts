import { describe, expect, it } from 'vitest'
import { textDiff, type TextPart } from './text-diff'
import { random } from './testing/random'

const without = (kind: TextPart['kind'], parts: TextPart[]) =>
  parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')

describe('textDiff', () => {
  it('shows single characters changed, put in and taken out', () => {
    expect(textDiff('清淤八条支渠，备足沙石', '清淤七条支渠，备足了沙石')).toEqual([
      { kind: 'same', text: '清淤' },
      { kind: 'removed', text: '八' },
      { kind: 'added', text: '七' },
      { kind: 'same', text: '条支渠，备足' },
      { kind: 'added', text: '了' },
      { kind: 'same', text: '沙石' },
    ])
  })

  it('shows two texts that have little in common whole', () => {
    expect(textDiff('春天来了', '灌区清淤备冬水')).toEqual([
      { kind: 'removed', text: '春天来了' },
      { kind: 'added', text: '灌区清淤备冬水' },
    ])
  })

  it('finds nothing between equal texts, however long', () => {
    const text = '长'.repeat(20_000)
    expect(textDiff(text, text)).toEqual([{ kind: 'same', text }])
    expect(textDiff('', '')).toEqual([])
  })

  it('always gives both texts back, characters beyond the basic plane whole', () => {
    const { below, pick, seed } = random()
    const signs = [...'田埂𠮷。，𪜀渠']
    const text = () => Array.from({ length: below(13) }, () => pick(signs)).join('')
    for (let round = 0; round < 300; round++) {
      const [before, after] = [text(), text()]
      const parts = textDiff(before, after)
      expect([without('added', parts), without('removed', parts)], `seed ${seed}`).toEqual([before, after])
    }
  })
})
