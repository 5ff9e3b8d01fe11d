import { describe, expect, it } from 'vitest'
import { listCounties, listTownships, loadDivisions } from './divisions'

describe('divisions', () => {
  const nameOf = new Map(loadDivisions().map(({ code, name }) => [code, name]))

  it('holds the whole country, each code once', () => {
    expect(nameOf.size).toBe(loadDivisions().length)
    const provinces = [...nameOf.keys()].filter((code) => code.endsWith('0000') && code.length === 6)
    expect(provinces).toHaveLength(34)
    expect(listCounties().length).toBeGreaterThan(3200)
    expect(listTownships().length).toBeGreaterThan(41_000)
  })

  it('knows the counties and townships of a prefecture under their printed names', () => {
    const counties = listCounties().filter(({ prefectureCode }) => prefectureCode === '220300')
    expect(counties.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '220300 四平市',
      '220302 铁西区',
      '220303 铁东区',
      '220322 梨树县',
      '220323 伊通满族自治县',
      '220382 双辽市',
    ])
    expect(counties.every(({ prefectureName }) => prefectureName === '四平市')).toBe(true)
    expect(counties.every(({ provinceName }) => provinceName === '吉林省')).toBe(true)
    expect(nameOf.get('220322114')).toBe('小宽镇')
    expect(nameOf.get('220303001')).toBe('平东街道')
  })

  it('leads from every township to a county of the table', () => {
    const counties = new Set(listCounties().map(({ code }) => code))
    expect(listTownships().filter(({ countyCode }) => !counties.has(countyCode))).toEqual([])
  })

  it('names the prefecture of a municipality, and one without counties once', () => {
    expect(listCounties().find(({ code }) => code === '110101')).toEqual({
      code: '110101',
      name: '东城区',
      prefectureCode: '110100',
      prefectureName: '北京市',
      provinceName: '北京市',
    })
    expect(loadDivisions().filter(({ name }) => name === '东莞市')).toHaveLength(1)
    expect(listTownships().some(({ countyCode }) => countyCode === '441900')).toBe(true)
  })
})
