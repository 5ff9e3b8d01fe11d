import { describe, expect, it } from 'vitest'
import type { SuspectView } from '@/lib/data/pages/page-view'
import { accountForSource } from '@/lib/editor/align/account'
import { article, block, page } from '@/lib/editor/testing/build'
import { Desk as TextDesk } from '@/lib/editor/testing/desk'
import type { Desk } from '../desk'
import { meetingOf, refusal } from './refusal'

const SOURCE = [
  '服务群众的积',
  '极性更高。',
  '一个也没有落下。',
  '村里修好了水渠，',
  '今年再不愁浇地。',
].join('\n')
const span = (text: string): [number, number] => [SOURCE.indexOf(text), SOURCE.indexOf(text) + text.length]
const [A, B, C, D, E] = SOURCE.split('\n').map(span) as [number, number][] & { length: 5 }

function open(blocks: Parameters<typeof article>[1]) {
  const text = new TextDesk(page(article('a', blocks)))
  const account = accountForSource(text.json, SOURCE)
  const runs = account.stretches.map(({ span: [start, end], fate, ...owner }) => ({
    start,
    end,
    state: fate,
    ...owner,
  }))
  const desk = {
    editor: text,
    page: { get: () => ({ account, runs }) },
    work: { source: { text: SOURCE } },
  } as unknown as Desk
  const refuse = (suspect: Partial<SuspectView>) => {
    const whole = { articleId: 'a', blockId: 'b', ...suspect } as SuspectView
    const command = refusal(desk, whole)
    const meeting = meetingOf(desk, whole)
    return { done: command ? text.run(command) : null, meeting }
  }
  return { text, refuse }
}
const texts = ({ json }: TextDesk) => json.content[0]!.content.map(({ content }) => content?.[0]?.text ?? '')

describe('refusing a join', () => {
  const joined = block('body', 'b', '服务群众的积极性更高。一个也没有落下。', { source: [A!, B!, C!] })

  it('cuts that very join, though the fragments follow each other in the source', () => {
    const { text, refuse } = open([joined])
    expect(refuse({ kind: 'join', index: 1, runnerUp: { join: null } })).toEqual({ done: true, meeting: 11 })
    expect(texts(text)).toEqual(['服务群众的积极性更高。', '一个也没有落下。'])
    text.undo()
    expect(texts(text)).toEqual(['服务群众的积极性更高。一个也没有落下。'])
  })

  it('joins the second choice in place of the first, as one change', () => {
    const { text, refuse } = open([joined, block('body', 'd', '今年再不愁浇地。', { source: [E!] })])
    refuse({ kind: 'join', index: 0, runnerUp: { join: E! } })
    expect(texts(text)).toEqual(['服务群众的积今年再不愁浇地。', '极性更高。一个也没有落下。'])
    text.undo()
    expect(texts(text)).toEqual(['服务群众的积极性更高。一个也没有落下。', '今年再不愁浇地。'])
  })

  it('takes the second choice out of the block in which it goes on', () => {
    const other = block('body', 'd', '村里修好了水渠，今年再不愁浇地。', { source: [D!, E!] })
    const { text, refuse } = open([joined, other])
    refuse({ kind: 'join', index: 0, runnerUp: { join: E! } })
    expect(texts(text)).toEqual([
      '服务群众的积今年再不愁浇地。',
      '极性更高。一个也没有落下。',
      '村里修好了水渠，',
    ])
    const own = open([joined])
    own.refuse({ kind: 'join', index: 0, runnerUp: { join: C! } })
    expect(texts(own.text)).toEqual(['服务群众的积一个也没有落下。', '极性更高。'])
  })

  it('changes nothing where somebody has cut it already', () => {
    const { refuse } = open([block('body', 'b', '服务群众的积', { source: [A!] })])
    expect(refuse({ kind: 'join', index: 0, runnerUp: { join: null } }).done).toBeNull()
  })
})

describe('refusing a gap', () => {
  const broken = block('body', 'b', '服务群众的积', { source: [A!], gapBefore: true, gapAfter: true })

  it('takes the mark away on the side that was asked about', () => {
    const before = open([broken])
    before.refuse({ kind: 'gap' })
    expect(before.text.json.content[0]!.content[0]!.attrs).toMatchObject({ gapBefore: false, gapAfter: true })
    const after = open([broken])
    after.refuse({ kind: 'gap', index: undefined, runnerUp: { join: null } })
    expect(after.text.json.content[0]!.content[0]!.attrs).toMatchObject({ gapBefore: true, gapAfter: false })
  })

  it('lets what the engine would have joined go on there', () => {
    const { text, refuse } = open([broken, block('body', 'd', '极性更高。', { source: [B!] })])
    expect(refuse({ kind: 'gap', runnerUp: { join: B! } })).toEqual({ done: true, meeting: 6 })
    expect(texts(text)).toEqual(['服务群众的积极性更高。'])
    expect(text.json.content[0]!.content[0]!.attrs).toMatchObject({ gapBefore: true, gapAfter: false })
  })
})
