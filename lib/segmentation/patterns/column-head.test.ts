import { describe, expect, it } from 'vitest'
import { isColumnHead } from './column-head'

describe('isColumnHead', () => {
  it.each(['县区短讯', '灯下漫笔', '【河湾新视野】', '■声音■', '关注·水乡旧俗', '图片', '◆读者信箱'])(
    '%s',
    (text) => {
      expect(isColumnHead(text)).toBe(true)
    },
  )

  it.each(['奥利弗·伦德尔', '三下乡送来好年景', '抓队伍 强本领', '村里来了电影队', '提升服务效能'])(
    'not %s',
    (text) => {
      expect(isColumnHead(text)).toBe(false)
    },
  )
})
