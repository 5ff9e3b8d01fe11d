import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { followDocuments } from '@/lib/realtime/follow-documents'
import { listen } from '@/lib/realtime/listen'
import { notify } from '@/lib/realtime/notify'

useDatabase()
afterEach(() => vi.useRealTimers())

const id = '00000000-0000-4000-8000-000000000001'

/** Reads events from a stream, one after the other. */
function reader(response: Response) {
  const body = response.body!.getReader()
  const text = new TextDecoder()
  let rest = ''
  return {
    next: async (event: string): Promise<unknown> => {
      for (;;) {
        const found = new RegExp(`^event: ${event}\n(?:id: .*\n)?data: (.*)\n\n`, 'm').exec(rest)
        if (found) {
          rest = rest.slice(found.index + found[0].length)
          return JSON.parse(found[1]!) as unknown
        }
        const { value, done } = await body.read()
        if (done) throw new Error(`ended before ${event}`)
        rest += text.decode(value, { stream: true })
      }
    },
    close: () => body.cancel(),
  }
}

describe('listening', () => {
  it('hears what any connection says, and again after its own was cut', async () => {
    const heard: string[] = []
    const wait = () => new Promise<void>((resolve) => (woken = resolve))
    let woken = () => {}
    const wake = () => woken()
    let back = wait()
    const end = listen('suspects', {
      heard: (payload) => {
        heard.push(payload)
        wake()
      },
      missed: wake,
    })
    await back
    let next = wait()
    await notify('suspects', 'one')
    await next
    back = wait()
    await db().$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`
    await back
    next = wait()
    await notify('suspects', 'two')
    await next
    end()
    expect(heard).toEqual(['one', 'two'])
  })
})

describe('a stream of versions', () => {
  it('tells what a notice says at once, and suspects that somebody answered', async () => {
    const stop = new AbortController()
    const stream = reader(followDocuments(stop.signal, [id], () => Promise.resolve([{ id, version: 1 }])))
    expect(await stream.next('version')).toEqual({ id, version: 1 })
    // The first word on suspects comes when listening has begun: from then on nothing is missed.
    await stream.next('suspects')
    await notify('document', JSON.stringify({ id, version: 2 }))
    expect(await stream.next('version')).toEqual({ id, version: 2 })
    await notify('suspects', JSON.stringify({ id }))
    expect(await stream.next('suspects')).toEqual({ id })
    await stream.close()
  })

  it('finds by itself what no notice said', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    let version = 1
    const stop = new AbortController()
    const stream = reader(followDocuments(stop.signal, [id], () => Promise.resolve([{ id, version }])))
    expect(await stream.next('version')).toEqual({ id, version: 1 })
    version = 5
    vi.advanceTimersByTime(10_000)
    expect(await stream.next('version')).toEqual({ id, version: 5 })
    await stream.close()
  })
})
