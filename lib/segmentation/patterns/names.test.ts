import { expect, it } from 'vitest'
import { readNames } from './names'

it('parts names at 和 only where a name stands on each side', () => {
  expect(readNames('韩雪和曹立群')).toEqual(['韩雪', '曹立群'])
  expect(readNames('孟庆和 李和平')).toEqual(['孟庆和', '李和平'])
  expect(readNames('曹立群 和 韩雪')).toEqual(['曹立群', '韩雪'])
})
