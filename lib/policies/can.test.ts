import { describe, expect, it } from 'vitest'
import { USER_ROLES, type UserRole } from '@/lib/domain/roles'
import { brandUserActor, systemActor } from './actor'
import { ABILITIES, can, type Ability, type Thing } from './can'

const person = (role: UserRole, id = 'me') => brandUserActor({ id, name: id, role, contributorId: null })

// Written out, not derived: a change of the rules has to be made here too, by hand.
//                        correspondent, editor, managing editor, admin
const MATRIX: Record<Ability, readonly [boolean, boolean, boolean, boolean]> = {
  'desk.enter': [false, true, true, true],
  'issue.create': [false, true, true, true],
  'issue.publish': [false, false, true, true],
  'page.import': [false, true, true, true],
  'page.read': [false, true, true, true],
  'page.edit': [false, true, true, true],
  'page.markReady': [false, true, true, true],
  'page.approve': [false, false, true, true],
  'page.return': [false, false, true, true],
  'submission.write': [true, true, true, true],
  'submission.handle': [false, true, true, true],
  'piece.review': [false, true, true, true],
  'piece.proofread': [false, true, true, true],
  'comment.write': [false, true, true, true],
  'issue.plan': [false, true, true, true],
  'article.correct': [false, true, true, true],
  'article.signCorrection': [false, false, true, true],
  'lists.manage': [false, false, true, true],
  'people.inviteCorrespondent': [false, true, true, true],
  'record.read': [false, false, false, true],
  'people.manage': [false, false, false, true],
  'publication.manage': [false, false, false, true],
}

describe('can', () => {
  it.each(
    ABILITIES.flatMap((ability) => USER_ROLES.map((role, i) => [role, ability, MATRIX[ability][i]] as const)),
  )('%s · %s: %s', (role, ability, answer) => {
    expect(can(person(role), ability)).toBe(answer)
  })

  const approve = (thing: Thing, actor = person('managing_editor')) => can(actor, 'page.approve', thing)

  it('lets nobody sign a page that they marked ready, but on single-handed duty', () => {
    expect(approve({ readyBy: 'me' })).toBe(false)
    expect(approve({ readyBy: 'me' }, person('admin'))).toBe(false)
    expect(approve({ readyBy: 'another' })).toBe(true)
    expect(approve({ readyBy: 'me', singleHanded: true })).toBe(true)
  })

  it('lets nobody sign what they wrote, on single-handed duty neither', () => {
    expect(approve({ writtenBy: ['another', 'me'] })).toBe(false)
    expect(approve({ writtenBy: ['me'], readyBy: 'another', singleHanded: true })).toBe(false)
    expect(approve({ writtenBy: ['another'] })).toBe(true)
  })

  it('does not turn single-handed duty into a right to sign', () => {
    expect(approve({ readyBy: 'me', singleHanded: true }, person('editor'))).toBe(false)
  })

  it('lets a job do all but sign', () => {
    const refused = ABILITIES.filter((ability) => !can(systemActor('job'), ability))
    expect(refused).toEqual(['page.approve', 'piece.review', 'piece.proofread', 'article.signCorrection'])
  })

  it.each(['piece.review', 'piece.proofread', 'article.signCorrection'] as const)(
    '%s is for nobody whose hand is in the text or who stands for another level, but on single-handed duty',
    (ability) => {
      const ask = (thing: Thing) => can(person('admin'), ability, thing)
      expect(ask({})).toBe(true)
      expect(ask({ touchedBy: ['another', 'me'] })).toBe(false)
      expect(ask({ standsFor: ['me'] })).toBe(false)
      expect(ask({ touchedBy: ['me'], standsFor: ['me'], singleHanded: true })).toBe(true)
      expect(ask({ writtenBy: ['me'], singleHanded: true })).toBe(false)
    },
  )

  it('keeps a level to the people named for it, whatever their role at the desk', () => {
    const ask = (role: UserRole, duty: string[]) => can(person(role), 'article.signCorrection', { duty })
    expect(ask('editor', ['me'])).toBe(true)
    expect(ask('admin', ['another'])).toBe(false)
    expect(ask('correspondent', ['me'])).toBe(false)
  })

  it('gives the second and third review to those who sign; proofreading to any editor', () => {
    const levels = (role: UserRole, ability: Ability) =>
      [1, 2, 3].filter((level) => can(person(role), ability, { level }))
    expect(levels('editor', 'piece.review')).toEqual([1])
    expect(levels('managing_editor', 'piece.review')).toEqual([1, 2, 3])
    expect(levels('editor', 'piece.proofread')).toEqual([1, 2, 3])
    expect(levels('correspondent', 'piece.proofread')).toEqual([])
    expect(can(person('editor'), 'piece.review', { level: 2, duty: ['me'] })).toBe(true)
  })
})
