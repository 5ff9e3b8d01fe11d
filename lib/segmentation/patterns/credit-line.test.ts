import { describe, expect, it } from 'vitest'
import { readCreditLine, readTrailingCredit } from './credit-line'

const names = (line: string) => readCreditLine(line.replace(/\s/g, ''), line)?.map(({ name }) => name)

describe('readCreditLine', () => {
  it('names nobody after the agency in brackets behind a credit', () => {
    expect(names('孟庆和 摄(大地图片)')).toEqual(['孟庆和'])
    expect(names('曹立群摄(远山影像)')).toEqual(['曹立群'])
    expect(names('本报记者 韩雪 摄 (资料图片)')).toEqual(['韩雪'])
  })

  it('reads past the words that say which pictures a credit is for', () => {
    expect(names('以上图片均为曹立群摄')).toEqual(['曹立群'])
    expect(names('图片均由本报记者 韩雪 摄')).toEqual(['韩雪'])
    expect(names('图①、图②均为孟庆和摄')).toEqual(['孟庆和'])
  })
})

describe('readTrailingCredit', () => {
  it('finds a credit set with a stroke behind the caption', () => {
    const credit = readTrailingCredit('渔民们在水库边起网捕鱼,收获今年的第一网胖头鱼。孟庆和/摄')
    expect(credit?.credits.map(({ name }) => name)).toEqual(['孟庆和'])
  })

  it('finds a credit with an agency behind it', () => {
    const credit = readTrailingCredit('渔民们在水库边起网捕鱼,收获今年的第一网胖头鱼。孟庆和摄(大地图片)')
    expect(credit?.credits.map(({ name }) => name)).toEqual(['孟庆和'])
  })
})
