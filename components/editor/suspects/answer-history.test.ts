import { describe, expect, it } from 'vitest'
import { setRole } from '@/lib/editor/commands/set-role'
import { article, block, page } from '@/lib/editor/testing/build'
import { Desk } from '@/lib/editor/testing/desk'
import { random } from '@/lib/editor/testing/random'
import { undoDepth } from '@tiptap/pm/history'
import { AnswerHistory } from './answer-history'

function opened() {
  const desk = new Desk(page(article('a', [block('body', 'b', '甲'), block('body', 'c', '乙')])))
  const answers: Record<string, string | null> = {}
  const history = new AnswerHistory((ids, decision) => ids.forEach((id) => (answers[id] = decision)))
  return {
    desk,
    history,
    accept: (id: string) => {
      answers[id] = 'accepted'
      history.answered({ ids: [id], decision: 'accepted', depth: undoDepth(desk.state), changed: false })
    },
    refuse: (id: string, role: 'deck' | 'kicker') => {
      desk.at('b').run(setRole(role))
      answers[id] = 'refused'
      history.answered({ ids: [id], decision: 'refused', depth: undoDepth(desk.state), changed: true })
    },
    role: (role: 'note' | 'notice') => {
      desk.at('c').run(setRole(role))
      history.edited()
    },
    undo: () => desk.run(history.undo),
    redo: () => desk.run(history.redo),
    get now() {
      const given = Object.entries(answers).filter(([, decision]) => decision)
      return `${desk.json.content[0]!.content.map(({ type }) => type).join(' ')} ${given.map(([id]) => id).join('')}`
    },
  }
}

describe('undo of answers', () => {
  it('takes an answer back that changed nothing, and leaves the text alone', () => {
    const one = opened()
    one.role('note')
    one.accept('1')
    one.undo()
    expect(one.now).toBe('body note ')
    one.undo()
    expect(one.now).toBe('body body ')
    one.redo()
    one.redo()
    expect(one.now).toBe('body note 1')
  })

  it('takes the answer back with the change that it made', () => {
    const one = opened()
    one.refuse('1', 'deck')
    one.undo()
    expect(one.now).toBe('body body ')
    one.redo()
    expect(one.now).toBe('deck body 1')
  })

  it('does not redo an answer over an edit made since', () => {
    const one = opened()
    one.accept('1')
    one.undo()
    one.role('note')
    expect(one.redo()).toBe(false)
    expect(one.now).toBe('body note ')
  })

  it('says before whether there is anything to take back', () => {
    const one = opened()
    expect(one.history.undo(one.desk.state)).toBe(false)
    one.accept('1')
    expect(one.history.undo(one.desk.state)).toBe(true)
  })

  const r = random(Number(process.env.SEED) || undefined)
  it(`goes back and forth exactly, in any order of answers and edits (seed ${r.seed})`, () => {
    for (let round = 0; round < 30; round++) {
      const one = opened()
      const states = [one.now]
      for (let i = 0; i < 12; i++) {
        const before = one.now
        if (r.chance(0.4)) one.accept(`s${i}`)
        else if (r.chance(0.5)) one.refuse(`s${i}`, one.now.startsWith('deck') ? 'kicker' : 'deck')
        else one.role(/ note/.test(one.now) ? 'notice' : 'note')
        expect(one.now).not.toBe(before)
        states.push(one.now)
      }
      const way = [...states]
      while (one.undo()) {
        way.pop()
        expect(one.now).toBe(way.at(-1))
      }
      expect(one.now).toBe(states[0])
      for (const state of states.slice(1)) {
        expect(one.redo()).toBe(true)
        expect(one.now).toBe(state)
      }
    }
  })
})
