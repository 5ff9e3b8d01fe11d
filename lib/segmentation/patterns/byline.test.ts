import { describe, expect, it } from 'vitest'
import { readBareNames, readByline } from './byline'

const people = (line: string) =>
  readByline(line.replace(/\s/g, ''), line)?.map(({ name, role }) => `${role} ${name}`)

describe('readByline', () => {
  it('credits words and pictures apart where the line does', () => {
    expect(people('文/本报记者 韩雪 图/本报记者 孟庆和')).toEqual(['reporter 韩雪', 'photographer 孟庆和'])
    expect(people('文/本报记者 韩雪 图/本报记者 韩雪')).toEqual(['reporter 韩雪', 'photographer 韩雪'])
    expect(people('(本报记者 韩雪/文 孟庆和/图)')).toEqual(['reporter 韩雪', 'photographer 孟庆和'])
  })

  it('takes a trainee for a reporter', () => {
    expect(people('本报记者 韩雪 实习生 孟庆和')).toEqual(['reporter 韩雪', 'reporter 孟庆和'])
  })

  it('knows the line of an agency’s people, who are a source and credited to nobody', () => {
    expect(people('新华社通讯员 石照远 新华社记者 赵忠文')).toEqual([])
    expect(people('新华社记者 赵忠文 本报记者 韩雪')).toEqual(['reporter 韩雪'])
    expect(people('新华社发布今年第三号消息')).toBeUndefined()
  })

  it('takes the name at the end of a marked line with the office before it', () => {
    expect(people('□ 河湾镇柳树村第一书记 曹立群')).toEqual(['correspondent 曹立群'])
    expect(people('■ 走进老街的清晨')).toBeUndefined()
  })
})

describe('readBareNames', () => {
  it('reads names set close only where their surnames are common', () => {
    expect(readBareNames('张立军王秀兰', '张立军王秀兰')).toEqual(['张立军', '王秀兰'])
    expect(readBareNames('文艺惠及农家', '文艺惠及农家')).toBeUndefined()
  })
})
