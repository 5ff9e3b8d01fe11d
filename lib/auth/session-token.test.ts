import { encode } from 'next-auth/jwt'
import { afterEach, expect, it, vi } from 'vitest'
import { env } from '@/lib/env'
import { decodeSessionToken, encodeSessionToken } from './session-token'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

it('carries the session id and gives it back', async () => {
  const token = await encodeSessionToken('an id')
  expect(token).not.toContain('an id')
  expect(await decodeSessionToken(token)).toBe('an id')
})

it('gives nothing for a token that is not ours, or of another kind', async () => {
  const token = await encodeSessionToken('an id')
  const foreign = await encode({ token: { sid: 'an id' }, secret: 'another secret of thirty-two characters' })
  const old = await encode({ token: { sid: 'an id' }, secret: env().AUTH_SECRET, maxAge: -3600 })
  const other = await encode({ token: { sub: 'an id' }, secret: env().AUTH_SECRET })
  for (const wrong of [
    undefined,
    '',
    'x',
    token.slice(0, -2),
    `${token.slice(0, -3)}AAA`,
    foreign,
    old,
    other,
  ])
    expect(await decodeSessionToken(wrong), wrong ?? 'none').toBeNull()
})

it.each([
  ['https://paper.example', '__Host-cleanproof', true],
  ['http://localhost:3000', 'cleanproof', false],
])('on %s lies in %s', async (address, name, secure) => {
  vi.stubEnv('PUBLIC_URL', address)
  vi.resetModules()
  const { sessionCookie } = await import('./session-cookie')
  expect(sessionCookie()).toMatchObject({
    name,
    options: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
  })
})
