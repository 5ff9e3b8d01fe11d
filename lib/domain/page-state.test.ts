import { describe, expect, it } from 'vitest'
import { pageState } from './page-state'

describe('pageState', () => {
  const page = { documentHash: 'now', readyHash: null, approvedHash: null, published: false }

  it('is correcting until somebody says otherwise', () => {
    expect(pageState(page)).toBe('correcting')
  })

  it('is ready or signed only for the content that was seen', () => {
    expect(pageState({ ...page, readyHash: 'now' })).toBe('ready')
    expect(pageState({ ...page, readyHash: 'now', approvedHash: 'now' })).toBe('signed')
    expect(pageState({ ...page, readyHash: 'before', approvedHash: 'before' })).toBe('correcting')
  })

  it('stays published whatever the desk does later', () => {
    expect(pageState({ ...page, approvedHash: 'before', published: true })).toBe('published')
  })
})
