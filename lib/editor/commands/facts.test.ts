import { describe, expect, it } from 'vitest'
import type { ArticleAttrs } from '../document-json'
import { article, block, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { addContributor } from './add-contributor'
import { addCounty } from './add-county'
import { changeContributor } from './change-contributor'
import { confirmFacts } from './confirm-facts'
import { removeContributor } from './remove-contributor'
import { removeCounty } from './remove-county'
import { removeLastFact } from './remove-last-fact'
import { setFact } from './set-fact'
import { setNoCounty } from './set-no-county'

const attrs: Partial<ArticleAttrs> = {
  counties: [{ code: '220322', status: 'suggested' }],
  contributors: [{ name: '王某', role: 'reporter', title: '记者', status: 'suggested' }],
}
const desk = () =>
  new Desk(page(article('a', [block('body', 'b', '文')], attrs), article('c', [block('body', 'd')])))
const facts = (d: Desk, at = 0) => d.json.content[at]!.attrs
const wang = { name: '王某', role: 'reporter' } as const

describe('counties', () => {
  it('are added once, confirmed, and take back that there is none', () => {
    const d = desk().at('b')
    d.run(setNoCounty(true))
    expect(facts(d)).toMatchObject({ counties: [], countyNone: true })
    d.run(addCounty('220303'))
    expect(facts(d)).toMatchObject({ counties: [{ code: '220303', status: 'confirmed' }], countyNone: false })
    expect(d.run(addCounty('220303'))).toBe(false)
  })

  it('are confirmed where they were suggested, and removed', () => {
    const d = desk().at('b')
    d.run(addCounty('220322'))
    expect(facts(d).counties).toEqual([{ code: '220322', status: 'confirmed' }])
    d.run(removeCounty('220322'))
    expect(facts(d).counties).toEqual([])
    d.undo()
    expect(facts(d).counties).toHaveLength(1)
  })

  it('go to the article that is named, wherever the caret is', () => {
    const d = desk().at('b')
    d.run(addCounty('220303', 'c'))
    expect(facts(d, 1).counties).toHaveLength(1)
    expect(d.run(addCounty('220303', 'gone'))).toBe(false)
  })
})

describe('contributors', () => {
  it('are added by their name without spaces, once in each role', () => {
    const d = desk().at('b')
    d.run(addContributor({ name: '王　某', role: 'reporter', title: '全媒体记者' }))
    d.run(addContributor({ name: '王某', role: 'photographer', title: '' }))
    expect(facts(d).contributors).toEqual([
      { name: '王某', role: 'reporter', title: '全媒体记者', status: 'confirmed' },
      { name: '王某', role: 'photographer', title: '', status: 'confirmed' },
    ])
    expect(d.run(addContributor({ name: ' ', role: 'reporter', title: '' }))).toBe(false)
  })

  it('are corrected, confirmed and removed', () => {
    const d = desk().at('b')
    d.run(changeContributor(wang, { name: '汪某' }))
    expect(facts(d).contributors[0]).toMatchObject({ name: '汪某', title: '记者', status: 'confirmed' })
    expect(d.run(removeContributor(wang))).toBe(false)
    d.run(removeContributor({ ...wang, name: '汪某' }))
    expect(facts(d).contributors).toEqual([])
  })
})

it('confirms all that is suggested at once', () => {
  const d = desk().at('b')
  d.run(confirmFacts())
  expect(facts(d).counties[0]?.status).toBe('confirmed')
  expect(facts(d).contributors[0]?.status).toBe('confirmed')
  expect(d.run(confirmFacts())).toBe(false)
})

it('sets kind, column and placement; an empty text is none', () => {
  const d = desk().at('b')
  d.run(setFact('kind', 'notice'))
  d.run(setFact('placement', '头条'))
  expect(facts(d)).toMatchObject({ kind: 'notice', placement: '头条' })
  d.run(setFact('placement', ''))
  expect(facts(d).placement).toBeNull()
})

it('takes the last county and the last contributor away, and says where there is none', () => {
  const d = new Desk(
    page(
      article('a', [block('body', 'b', '文')], {
        counties: [
          { code: '220322', status: 'confirmed' },
          { code: '220303', status: 'suggested' },
        ],
      }),
    ),
  ).at('b')
  expect(d.run(removeLastFact('counties'))).toBe(true)
  expect(d.json.content[0]!.attrs.counties).toEqual([{ code: '220322', status: 'confirmed' }])
  expect(d.run(removeLastFact('contributors'))).toBe(false)
})
