import { describe, expect, it } from 'vitest'
import { bodyBytes } from './body-bytes'

const request = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://desk.test/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

const stream = (...chunks: string[]) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })

describe('a body', () => {
  it('is read whole, in whatever pieces it comes', async () => {
    expect(Buffer.from(await bodyBytes(request(stream('渠', '', '水')), 100)).toString()).toBe('渠水')
    expect((await bodyBytes(request(null), 100)).length).toBe(0)
  })

  it('is read no further than it may be long, whatever it says of itself', async () => {
    for (const long of [
      request(stream('a'.repeat(60), 'b'.repeat(60))),
      request('x', { 'content-length': '999' }),
    ])
      await expect(bodyBytes(long, 100)).rejects.toMatchObject({ code: 'file-too-large' })
  })
})
