import { describe, expect, it } from 'vitest'
import { readFurniture } from './furniture'

describe('readFurniture', () => {
  it('knows an imprint by its labels, however long it is', () => {
    expect(readFurniture('社址:河湾市中心大街18号 邮编:130000 新闻热线:3200000 广告:3200001')).toBe('page')
    expect(readFurniture('河湾日报社出版 社址:河湾市中心大街18号 邮政编码:130000 零售每份:1元')).toBe('page')
  })

  it('leaves a letter its salutation', () => {
    expect(readFurniture('编辑同志:')).toBeUndefined()
    expect(readFurniture('编辑:韩雪')).toBe('page')
  })

  it('takes a contact word for furniture only before a mark or a number', () => {
    expect(readFurniture('热线追踪')).toBeUndefined()
    expect(readFurniture('新闻热线:3200000')).toBe('page')
    expect(readFurniture('热线3200000')).toBe('page')
  })
})
