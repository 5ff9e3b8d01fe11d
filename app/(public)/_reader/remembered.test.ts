import { describe, expect, it } from 'vitest'
import { remembered } from './remembered'

describe('remembered', () => {
  it('makes a page once a version, also for readers who come at the same moment', async () => {
    let made = 0
    const make = async () => (made += 1)
    expect(await Promise.all([remembered('1', '/', make), remembered('1', '/', make)])).toEqual([1, 1])
    expect(await remembered('1', '/issues', make)).toBe(2)
    expect(await remembered('2', '/', make)).toBe(3)
  })

  it('keeps no failure', async () => {
    await expect(remembered('3', '/', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
    expect(await remembered('3', '/', async () => 'up')).toBe('up')
  })

  it('forgets what was not asked for longest', async () => {
    let made = 0
    const ask = (key: number) => remembered('4', String(key), async () => (made += 1))
    for (let key = 0; key < 500; key += 1) await ask(key)
    await ask(0)
    await ask(500)
    made = 0
    await ask(0)
    expect(made).toBe(0)
    await ask(1)
    expect(made).toBe(1)
  })
})
