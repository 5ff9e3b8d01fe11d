import { describe, expect, it } from 'vitest'
import { decodeSource } from './decode-source'

const PAGE = '粮库开仓收新粮\n\n本报讯(通讯员 李 明)入秋以来,粮库 3 座新仓投用。'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean, mark = true) => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2)
  const view = new DataView(bytes.buffer)
  ;[...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach(
    (unit, i) => view.setUint16(i * 2, unit, little),
  )
  return bytes
}
// 粮库, a line end, 新粮 in GB18030
const GB = Uint8Array.from([0xc1, 0xb8, 0xbf, 0xe2, 0x0a, 0xd0, 0xc2, 0xc1, 0xb8])

describe('decodeSource', () => {
  it('reads what it detects, without the byte order mark', () => {
    expect(decodeSource(utf8(PAGE))).toEqual({ text: PAGE, encoding: 'utf-8', detected: 'utf-8' })
    expect(decodeSource(utf8('\ufeff' + PAGE))).toMatchObject({ text: PAGE, encoding: 'utf-8-bom' })
    expect(decodeSource(utf16(PAGE, true))).toMatchObject({ text: PAGE, encoding: 'utf-16le' })
    expect(decodeSource(utf16(PAGE, false))).toMatchObject({ text: PAGE, encoding: 'utf-16be' })
    expect(decodeSource(utf16(PAGE, true, false))).toMatchObject({ text: PAGE, encoding: 'utf-16le' })
    expect(decodeSource(GB)).toMatchObject({ text: '粮库\n新粮', encoding: 'gb18030' })
  })

  it('lets the editor overrule the detection and remembers both', () => {
    const read = decodeSource(utf8('粮库'), 'gb18030')
    expect(read).toMatchObject({ encoding: 'gb18030', detected: 'utf-8' })
    expect(read.text).not.toBe('粮库')
  })

  it.each([
    ['nothing', new Uint8Array(), 'source-empty'],
    ['blank lines alone', utf8(' \n\u3000\n'), 'source-empty'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49]),
      'source-binary',
    ],
    ['a text with a NUL in it', utf8('粮库\u0000开仓'), 'source-binary'],
    ['bytes no encoding knows', Uint8Array.from([0xc1, 0x30, 0xff, 0xff]), 'source-undecodable'],
    ['more than two megabytes', new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61), 'source-too-large'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => decodeSource(bytes)).toThrow(expect.objectContaining({ code }))
  })
})
