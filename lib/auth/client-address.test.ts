import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SOCKET_HEADER } from './client-address'
import { noteSocketAddress } from './note-socket-address'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** With the environment as it is now: it is read once a process. */
async function addressOf(socket: string, forwarded?: string, trusted = '') {
  vi.stubEnv('TRUSTED_PROXY', trusted)
  vi.resetModules()
  const { clientAddress } = await import('./client-address')
  return clientAddress(
    new Headers({
      [SOCKET_HEADER]: socket,
      ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }),
    }),
  )
}

describe('clientAddress', () => {
  it('is the connection, whatever the sender says of itself', async () => {
    expect(await addressOf('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
    expect(await addressOf('203.0.113.9', '198.51.100.1', '10.0.0.1')).toBe('203.0.113.9')
    expect(await addressOf('::ffff:203.0.113.9')).toBe('203.0.113.9')
  })

  it('is what a trusted proxy saw, and no further left', async () => {
    const forwarded = '1.1.1.1, 198.51.100.7'
    expect(await addressOf('10.0.0.1', forwarded, '10.0.0.1')).toBe('198.51.100.7')
    expect(await addressOf('10.0.0.1', `${forwarded}, 10.0.0.2`, '10.0.0.0/24')).toBe('198.51.100.7')
    expect(await addressOf('10.0.0.1', forwarded, '10.0.0.1, 198.51.100.7')).toBe('1.1.1.1')
    expect(await addressOf('::ffff:10.0.0.1', forwarded, '10.0.0.1')).toBe('198.51.100.7')
  })

  it('stays with the proxy where its header is missing or no address', async () => {
    expect(await addressOf('10.0.0.1', undefined, '10.0.0.1')).toBe('10.0.0.1')
    expect(await addressOf('10.0.0.1', 'unknown', '10.0.0.1')).toBe('10.0.0.1')
  })

  it('counts an IPv6 host by its /64, from which it may take any address', async () => {
    const network = await addressOf('2001:db8:0:1::5')
    expect(await addressOf('2001:0db8:0000:0001:ffff:1:2:3')).toBe(network)
    expect(await addressOf('2001:db8:0:2::5')).not.toBe(network)
    expect(await addressOf('::1')).toBe('0:0:0:0::/64')
  })

  it('counts all together whose connection is not known', async () => {
    expect(await addressOf('')).toBe('unknown')
  })
})

describe('noteSocketAddress', () => {
  it('writes the connection over what the sender put there', async () => {
    noteSocketAddress()
    const server = createServer((req, res) => res.end(String(req.headers[SOCKET_HEADER])))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const seen = await new Promise<string>((resolve, reject) =>
      request({ port, host: '127.0.0.1', headers: { [SOCKET_HEADER]: '6.6.6.6' } }, (res) =>
        res.on('data', (data: Buffer) => resolve(data.toString())),
      )
        .on('error', reject)
        .end(),
    )
    server.close()
    expect(seen).toBe('127.0.0.1')
  })
})
