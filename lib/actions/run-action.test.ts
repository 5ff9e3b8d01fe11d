import { redirect } from 'next/navigation'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { findActor } from '@/lib/auth/find-actor'
import { Conflict, NotReady, TooMany } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { jsonBody } from './json-body'
import { runAction } from './run-action'
import { runRoute } from './run-route'

// Cookies exist in a request alone; who is signed in is given here.
vi.mock('@/lib/auth/find-actor', () => ({ findActor: vi.fn() }))

const actor = { kind: 'user', id: '1', name: '周编', role: 'editor', contributorId: null } as UserActor
const schema = z.object({ name: z.string().min(1) })
const greet = vi.fn(async ({ name }: { name: string }, input: { name: string }) => `${name}: ${input.name}`)

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', 'postgres://nowhere')
  vi.stubEnv('AUTH_SECRET', 'thirty-two characters, and some more')
  vi.mocked(findActor).mockResolvedValue(actor)
  greet.mockClear()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('runAction', () => {
  it('gives the command the actor and the parsed input, of a form too', async () => {
    expect(await runAction(schema, { name: 'a', more: 1 }, greet)).toEqual({ ok: true, value: '周编: a' })
    expect(greet).toHaveBeenCalledWith(actor, { name: 'a' })
    const form = new FormData()
    form.set('name', 'b')
    expect(await runAction(schema, form, greet)).toEqual({ ok: true, value: '周编: b' })
  })

  it('does not run the command on wrong input or for a stranger', async () => {
    expect(await runAction(schema, { name: '' }, greet)).toEqual({
      ok: false,
      error: { kind: 'invalid', code: 'invalid-input', values: { field: 'name' } },
    })
    vi.mocked(findActor).mockResolvedValue(null)
    expect(await runAction(schema, { name: 'a' }, greet)).toMatchObject({
      error: { kind: 'unauthenticated' },
    })
    expect(greet).not.toHaveBeenCalled()
  })

  it('gives an expected error as data, with what blocks', async () => {
    const blockers = [{ code: 'no-headline', articleId: '7' }]
    const result = await runAction(schema, { name: 'a' }, async () => {
      throw new NotReady('page-not-ready', blockers)
    })
    expect(result).toEqual({
      ok: false,
      error: { kind: 'not-ready', code: 'page-not-ready', values: { count: 1 }, blockers },
    })
  })

  it('logs a defect once, with the command it was in, and throws it', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const broken = async function approvePage() {
      throw new TypeError('nothing there')
    }
    await expect(runAction(schema, { name: 'secret' }, broken)).rejects.toThrow('nothing there')
    expect(written).toHaveBeenCalledTimes(1)
    expect(JSON.parse(String(written.mock.calls[0]?.[0]))).toMatchObject({
      where: 'approvePage',
      name: 'TypeError',
    })
    expect(String(written.mock.calls[0]?.[0])).not.toContain('secret')
  })

  it('lets a redirect go on its way', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await expect(runAction(schema, { name: 'a' }, async () => redirect('/desk'))).rejects.toThrow(
      'NEXT_REDIRECT',
    )
    expect(written).not.toHaveBeenCalled()
  })
})

describe('runRoute', () => {
  const request = (headers: Record<string, string> = {}) =>
    new Request('http://desk.example/api', { method: 'POST', headers: { host: 'desk.example', ...headers } })
  const run = (error: Error) =>
    runRoute(request(), schema, { name: 'a' }, async () => {
      throw error
    })

  it('answers with JSON that no cache keeps, or with the response that the command made', async () => {
    const response = await runRoute(request(), schema, { name: 'a' }, greet)
    expect([response.status, await response.json()]).toEqual([200, '周编: a'])
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const file = await runRoute(
      request(),
      schema,
      { name: 'a' },
      async () => new Response('text', { status: 206 }),
    )
    expect([file.status, await file.text()]).toEqual([206, 'text'])
  })

  it('says what is wrong by the status', async () => {
    expect((await runRoute(request(), schema, {}, greet)).status).toBe(422)
    expect((await run(new Conflict('stale'))).status).toBe(409)
    const many = await run(new TooMany(90))
    expect([many.status, many.headers.get('retry-after')]).toEqual([429, '90'])
    vi.mocked(findActor).mockResolvedValue(null)
    const stranger = await runRoute(request(), schema, { name: 'a' }, greet)
    expect([stranger.status, await stranger.json()]).toMatchObject([
      401,
      { error: { code: 'unauthenticated' } },
    ])
  })

  it('runs nothing that another site asks for', async () => {
    const foreign = await runRoute(request({ origin: 'https://evil.example' }), schema, { name: 'a' }, greet)
    expect(foreign.status).toBe(403)
    expect(greet).not.toHaveBeenCalled()
  })

  it('takes a body that is no JSON as wrong input', async () => {
    const broken = new Request('http://desk.example/api', { method: 'POST', body: '{"name":' })
    expect((await runRoute(request(), schema, await jsonBody(broken), greet)).status).toBe(422)
  })
})
