import { describe, expect, it } from 'vitest'
import { guessBlocks, type WordParagraph } from './guess-blocks'

const p = (text: string, facts: Partial<WordParagraph> = {}): WordParagraph => ({
  text,
  style: '',
  bold: false,
  centered: false,
  size: 0,
  photos: [],
  ...facts,
})
const body = p('近日，镇里的灌渠修到了田头，村民浇地不再排队，一天能浇完往年三天的地，大家都说省了工夫。')
const shown = (...paragraphs: WordParagraph[]) =>
  guessBlocks(paragraphs).map(
    ({ role, text, photo }) => `${role}${photo === null ? '' : `#${photo}`} ${text.slice(0, 12)}`,
  )

describe('the parts of a Word file', () => {
  it('the headline is told by its style', () => {
    expect(shown(p('抓住农时'), p('灌渠修到田头', { style: 'Title' }), p('一天浇完三天的地'), body)).toEqual([
      'kicker 抓住农时',
      'headline 灌渠修到田头',
      'deck 一天浇完三天的地',
      `body ${body.text.slice(0, 12)}`,
    ])
  })

  it('or by its size, its boldness, its place', () => {
    expect(
      shown(p('抓住农时忙春灌', { size: 15 }), p('灌渠修到了田头', { size: 22 }), body).slice(0, 2),
    ).toEqual(['kicker 抓住农时忙春灌', 'headline 灌渠修到了田头'])
    expect(shown(p('灌渠修到了田头', { bold: true }), p('今年春灌见闻'), body).slice(0, 2)).toEqual([
      'headline 灌渠修到了田头',
      'deck 今年春灌见闻',
    ])
    expect(shown(p('一条渠和一个村'), p('——记灌渠管护队'), body).slice(0, 2)).toEqual([
      'headline 一条渠和一个村',
      'deck ——记灌渠管护队',
    ])
    expect(shown(p('灌渠修到了田头'), body)[0]).toBe('headline 灌渠修到了田头')
  })

  it('names under the headline and at the end are bylines', () => {
    expect(shown(p('灌渠修到了田头'), p('林　晚'), body)[1]).toBe('byline 林　晚')
    expect(shown(p('灌渠修到了田头'), p('通讯员 林晚照 周同行'), body)[1]).toBe(
      'byline 通讯员 林晚照 周同行'.slice(0, 19),
    )
    expect(shown(p('灌渠修到了田头'), body, p('（通讯员 林晚照）')).at(-1)).toBe('byline （通讯员 林晚照）')
  })

  it('a lead that begins with the paper’s name is text', () => {
    const lead = p('本报讯（通讯员 林晚照）近日，镇里的灌渠修到了田头，村民浇地不再排队。')
    expect(shown(p('灌渠修到了田头'), lead)[1]).toMatch(/^body/)
  })

  it('a picture takes the words under it, and its credit', () => {
    const picture = p('', { photos: [0] })
    expect(
      shown(p('灌渠修到了田头'), body, picture, p('图为村民在新渠边。'), p('林晚照 摄')).slice(2),
    ).toEqual(['caption#0 图为村民在新渠边。', 'credit 林晚照 摄'])
    expect(
      shown(p('灌渠修到了田头'), picture, p('村民在新渠边。林晚照摄', { centered: true })).slice(1),
    ).toEqual(['caption#0 村民在新渠边。', 'credit 林晚照摄'])
    expect(shown(p('灌渠修到了田头'), p('', { photos: [0, 1] }), body).slice(1)).toEqual([
      'caption#0 ',
      'caption#1 ',
      `body ${body.text.slice(0, 12)}`,
    ])
  })

  it('bold lines and lower headings in the text are subheads', () => {
    expect(
      shown(
        p('灌渠修到了田头'),
        body,
        p('管护有人', { bold: true }),
        body,
        p('用水有数', { style: 'heading 2' }),
        body,
      ).filter((one) => one.startsWith('subhead')),
    ).toEqual(['subhead 管护有人', 'subhead 用水有数'])
  })

  it('nothing gives nothing, and a text without a headline is text', () => {
    expect(shown(p(' '), p(''))).toEqual([])
    expect(shown(body)).toEqual([`body ${body.text.slice(0, 12)}`])
  })
})
