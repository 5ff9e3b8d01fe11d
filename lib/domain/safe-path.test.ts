import { describe, expect, it } from 'vitest'
import { safePath } from './safe-path'

describe('safePath', () => {
  it('keeps paths of this site with their query', () => {
    for (const path of ['/', '/desk', '/desk/issues/2026-11-20?x=1#top', '/检索?q=渠道'])
      expect(safePath(path, '/no')).toBe(path)
  })

  it('takes no way out of the site', () => {
    const out = [
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      'desk',
      '',
      '/a\\..\\b',
      '/a\r\nSet-Cookie: x=1',
      null,
      undefined,
      7,
      `/${'a'.repeat(3000)}`,
    ]
    for (const path of out) expect(safePath(path, '/no'), String(path)).toBe('/no')
  })
})
