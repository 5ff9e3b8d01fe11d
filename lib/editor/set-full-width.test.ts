import { describe, expect, it } from 'vitest'
import { setFullWidth } from './set-full-width'
import { foldWidths } from './widths'

describe('setFullWidth', () => {
  it.each([
    ['本报讯(通讯员 王某)近日,', '本报讯（通讯员　王某）近日，'],
    ['夯实粮仓底座 守住丰收成果', '夯实粮仓底座　守住丰收成果'],
    ['共3.14亿元,于10:30开工', '共3.14亿元，于10:30开工'],
    ['A,B两地;共2,000人', 'A,B两地；共2,000人'],
    ['(2023年)实施', '（2023年）实施'],
    ['第1(2)号', '第1（2）号'],
    ['见(BTX)一文', '见（BTX）一文'],
    ['他说:"好。"又说:"行。"', '他说：“好。”又说：“行。”'],
    ['说"好', '说"好'],
    ["it's a test, really", "it's a test, really"],
    ['会议, 他说', '会议，他说'],
    ['  前后  ', '前后'],
    ['目标.', '目标。'],
    ['张某 摄', '张某　摄'],
    ['使用 BTX 标准', '使用 BTX 标准'],
    ['𠮷田 先生', '𠮷田　先生'],
  ])('%s', (half, full) => {
    expect(setFullWidth(half)).toBe(full)
  })

  it('keeps every character but white space, width apart', () => {
    const text = '一、"二"(三 四)五,6:7;八?九!十.甲\'乙\''
    const bare = (value: string) => foldWidths(value).replace(/\s/g, '')
    expect(bare(setFullWidth(text))).toBe(bare(text))
  })
})
