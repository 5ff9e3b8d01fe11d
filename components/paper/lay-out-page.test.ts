import { describe, expect, it } from 'vitest'
import type { PaperArticle } from '@/lib/data/published/paper-view'
import { layOutPage } from './lay-out-page'

let made = 0
function article(
  kind: PaperArticle['kind'],
  ...texts: [role: 'headline' | 'subhead' | 'body' | 'caption', length: number][]
) {
  const blocks = texts.map(([role, length]) => ({
    role,
    text: '字'.repeat(length),
    gapBefore: false,
    gapAfter: false,
  }))
  return {
    id: String((made += 1)),
    kind,
    headline: '',
    blocks,
    contributors: [],
    counties: [],
  } satisfies PaperArticle
}
const story = (length = 300) => article('story', ['headline', 10], ['body', length])
const photo = () => article('photo', ['caption', 40])

describe('layOutPage', () => {
  it('loses no article and doubles none, whatever is on the page', () => {
    for (let stories = 0; stories < 12; stories += 1)
      for (let photos = 0; photos < 6; photos += 1) {
        const articles = [
          ...Array.from({ length: photos }, photo),
          ...Array.from({ length: stories }, () => story()),
          article('notice', ['body', 20]),
        ]
        const { lead, photos: pictures, beside, below, notices } = layOutPage(articles)
        const placed = [...(lead ? [lead] : []), ...pictures, ...beside, ...below, ...notices]
        expect(placed.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort())
      }
  })

  it('leads with the first story, and with the first picture where there is none', () => {
    const [picture, first] = [photo(), story()]
    expect(layOutPage([picture, first, story()]).lead).toBe(first)
    expect(layOutPage([picture, photo()]).lead).toBe(picture)
  })

  it('fills both columns', () => {
    const { beside, below } = layOutPage([story(600), ...Array.from({ length: 10 }, () => story())])
    expect(beside.length).toBeGreaterThan(2)
    expect(below.length).toBeGreaterThan(2)
  })

  it('cuts a long lead between paragraphs, not under a subhead', () => {
    const long = article(
      'story',
      ['headline', 10],
      ['body', 400],
      ['body', 300],
      ['subhead', 8],
      ['body', 400],
    )
    const { shown, more } = layOutPage([long])
    expect(shown).toHaveLength(2)
    expect(more).toBe(true)
    expect(layOutPage([story(5000)])).toMatchObject({ more: false, shown: [{}] })
  })
})
