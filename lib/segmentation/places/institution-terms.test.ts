import { describe, expect, it } from 'vitest'
import { confirmedTerms, institutionTerms } from './institution-terms'

const terms = (text: string) => institutionTerms(text).map(({ term }) => term)

describe('institutionTerms', () => {
  it('reads names up to what stands before them', () => {
    expect(terms('近日，第三十中学组织师生参观河西图书馆。')).toEqual(['第三十中学', '河西图书馆'])
    expect(terms('记者来到向阳社区，看见柳条村的乡亲')).toEqual(['向阳社区', '柳条村'])
  })

  it('names each once, where it first stands, and no bare ending', () => {
    expect(institutionTerms('北山小学的学校大门，北山小学')).toEqual([{ term: '北山小学', at: 0 }])
  })

  it('is steady: the same institution gives the same term in another sentence', () => {
    const [first] = terms('日前，松花江林场开展植树活动')
    expect(terms('志愿者走进松花江林场')).toContain(first)
  })

  it('finds what was confirmed also behind other words', () => {
    const known = new Map([['松花江林场', 3]])
    expect(confirmedTerms('连续三年服务松花江林场', known)).toEqual([
      { term: '松花江林场', at: 6, counts: 3 },
    ])
    expect(confirmedTerms('牡丹江林场', known)).toEqual([])
  })
})
