import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { confirmCounties, openDocument, typeAtStart } from '@/test/factories/steps'
import { useDatabase } from '@/test/database/use-database'
import type { UserActor } from '@/lib/policies/actor'
import { submitSteps } from '../documents/submit-steps'
import { getPageForProof } from '../pages/get-page-for-proof'
import { approvePage } from './approve-page'
import { markPageReady } from './mark-page-ready'
import { answerReturn } from './answer-return'
import { returnPage } from './return-page'
import { withdrawReady } from './withdraw-ready'

useDatabase()

/** A corrected page, with who may do what to it. */
async function corrected() {
  const editor = await actorOf('editor', { name: '周编' })
  const chief = await actorOf('managing_editor', { name: '总编' })
  const { pageId, date, number } = await makePage(editor)
  const { documentId, content } = await openDocument(pageId)
  await submitSteps(editor, { documentId, version: 0, clientId: 'a', steps: confirmCounties(content) })
  const hash = async () => (await openDocument(pageId)).hash
  const proof = (actor: UserActor) => getPageForProof(actor, { date, number })
  const edit = async (text = '改') => {
    const now = await openDocument(pageId)
    const steps = typeAtStart(now.content, text)
    await submitSteps(editor, { documentId, version: now.version, clientId: 'a', steps })
  }
  return { editor, chief, pageId, hash, proof, edit }
}

describe('signing a page', () => {
  it('goes from ready to signed, by two people', async () => {
    const { editor, chief, pageId, hash, proof } = await corrected()
    await expect(approvePage(chief, { pageId, hash: await hash() })).rejects.toMatchObject({
      code: 'page-not-ready-now',
    })
    await markPageReady(editor, { pageId, hash: await hash() })
    expect(await proof(chief)).toMatchObject({
      state: 'ready',
      ready: { name: '周编' },
      abilities: { approve: true },
    })
    await approvePage(chief, { pageId, hash: await hash() })
    expect(await proof(chief)).toMatchObject({
      state: 'signed',
      approval: { name: '总编', singleHanded: false },
    })
  })

  it('is not for who marked the page ready, unless single-handed duty is allowed and recorded', async () => {
    const { chief, pageId, hash, proof } = await corrected()
    await markPageReady(chief, { pageId, hash: await hash() })
    expect((await proof(chief)).abilities).toMatchObject({ approve: false, approveOwn: true })
    expect((await proof(await actorOf('managing_editor'))).abilities.approveOwn).toBe(false)
    expect((await proof(await actorOf('editor'))).abilities.approveOwn).toBe(false)
    await expect(approvePage(chief, { pageId, hash: await hash() })).rejects.toMatchObject({
      code: 'approve-own-work',
    })
    await db().publication.update({ where: { id: 1 }, data: { singleHanded: true } })
    await approvePage(chief, { pageId, hash: await hash() })
    expect((await proof(chief)).approval).toMatchObject({ singleHanded: true })
  })

  it('is not for who wrote on the page', async () => {
    const { editor, pageId, hash } = await corrected()
    await markPageReady(editor, { pageId, hash: await hash() })
    const { contributorId } = await db().contributorName.findUniqueOrThrow({ where: { name: '许知远' } })
    const writer = await actorOf('managing_editor', { contributorId })
    await expect(approvePage(writer, { pageId, hash: await hash() })).rejects.toMatchObject({
      code: 'approve-own-work',
    })
  })

  it('binds what was seen: any edit voids it, and the proof shows from what', async () => {
    const { editor, chief, pageId, hash, proof, edit } = await corrected()
    const seen = await hash()
    await markPageReady(editor, { pageId, hash: seen })
    await edit()
    await expect(approvePage(chief, { pageId, hash: seen })).rejects.toMatchObject({ code: 'page-changed' })
    await expect(markPageReady(editor, { pageId, hash: seen })).rejects.toMatchObject({
      code: 'page-changed',
    })
    await markPageReady(editor, { pageId, hash: await hash() })
    await approvePage(chief, { pageId, hash: await hash() })
    await edit()
    const after = await proof(chief)
    expect(after).toMatchObject({ state: 'correcting', approval: null, lastVoid: { reason: 'edited' } })
    expect(after.lastApproved).toMatchObject({ by: '总编' })
  })

  it('is done once when two sign at the same moment', async () => {
    const { editor, chief, pageId, hash } = await corrected()
    const other = await actorOf('managing_editor')
    await markPageReady(editor, { pageId, hash: await hash() })
    const shown = await hash()
    const results = await Promise.allSettled(
      [chief, other].map((who) => approvePage(who, { pageId, hash: shown })),
    )
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().pageApproval.count({ where: { pageId, voidedAt: null } })).toBe(1)
  })

  it('never stands for text that was edited at the same moment', async () => {
    const { editor, chief, pageId, hash, edit, proof } = await corrected()
    await markPageReady(editor, { pageId, hash: await hash() })
    const shown = await hash()
    await Promise.allSettled([approvePage(chief, { pageId, hash: shown }), edit()])
    expect((await proof(chief)).state).toBe('correcting')
  })

  it('is blocked, with reasons, while something is missing', async () => {
    const editor = await actorOf('editor')
    const { pageId } = await makePage(editor)
    const { hash } = await openDocument(pageId)
    // The county is suggested and nobody has confirmed it.
    await expect(markPageReady(editor, { pageId, hash })).rejects.toMatchObject({
      code: 'page-has-blockers',
      blockers: [{ code: 'county-suggested' }],
    })
  })

  it('can be refused: a return needs a reason, a withdrawal is for who marked it ready', async () => {
    const { editor, chief, pageId, hash, proof } = await corrected()
    await markPageReady(editor, { pageId, hash: await hash() })
    const colleague = await actorOf('editor')
    await expect(withdrawReady(colleague, { pageId })).rejects.toMatchObject({ code: 'ready-by-another' })
    await expect(returnPage(chief, { pageId, note: '  ' })).rejects.toMatchObject({
      code: 'return-needs-note',
    })
    await expect(returnPage(editor, { pageId, note: '标题不准' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await returnPage(chief, { pageId, note: '标题不准' })
    expect(await proof(editor)).toMatchObject({
      state: 'correcting',
      lastVoid: { reason: 'returned', note: '标题不准' },
    })
    await answerReturn(editor, { pageId, note: '标题用的是文件原名' })
    await markPageReady(editor, { pageId, hash: await hash() })
    await withdrawReady(editor, { pageId })
    expect(await proof(editor)).toMatchObject({ state: 'correcting', lastVoid: { reason: 'withdrawn' } })
  })
})
