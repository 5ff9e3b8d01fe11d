import { describe, expect, it } from 'vitest'
import { prepareDivisions } from './prepare-divisions'

describe('prepareDivisions', () => {
  it('knows each division by its official name and the short forms that papers print', () => {
    const { byName, byCode } = prepareDivisions([
      { code: '220323', name: '伊通满族自治县' },
      { code: '220322', name: '梨树县' },
      { code: '210106', name: '铁西区' },
      { code: '220302', name: '铁西区' },
      { code: '220382001', name: '红旗街道' },
      { code: '220322103', name: '郭家店镇' },
      { code: '220322114', name: '小宽镇' },
      { code: '220700', name: '巴音郭楞蒙古自治州' },
    ])
    expect(byCode.get('220323')?.name).toBe('伊通满族自治县')
    expect(byName.get('伊通')).toEqual(['220323'])
    expect(byName.get('巴音郭楞')).toEqual(['220700'])
    expect(byName.get('铁西')).toEqual(['210106', '220302'])
    expect(byName.get('红旗街')).toEqual(['220382001'])
    expect(byName.get('郭家店')).toEqual(['220322103'])
    // Two characters are too often a word of another meaning.
    expect(byName.has('小宽')).toBe(false)
  })

  it('knows former names where no division bears them today', () => {
    const { byName } = prepareDivisions(
      [
        { code: '350405', name: '沙县区' },
        { code: '340881', name: '桐城市' },
        { code: '110105', name: '朝阳区' },
        { code: '211321', name: '朝阳县' },
        { code: '510117', name: '郫都区' },
        { code: '410302', name: '老城区' },
      ],
      [{ code: '510117', name: '郫县' }],
    )
    expect(byName.get('桐城县')).toEqual(['340881'])
    expect(byName.get('沙县')).toEqual(['350405'])
    expect(byName.get('朝阳县')).toEqual(['211321'])
    expect(byName.get('郫县')).toEqual(['510117'])
    expect(byName.has('老城县')).toBe(false)
  })
})
