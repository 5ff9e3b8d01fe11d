import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import en from '@/messages/en'
import zh from '@/messages/zh-CN'

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )
}

/** Names of what a text takes and of its tags, wherever they stand in it. */
function placeholders(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    const own = element.type === TYPE.tag ? `<${element.value}>` : element.value
    if (element.type === TYPE.tag) return [own, ...placeholders(element.children)]
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [own, ...Object.values(element.options).flatMap((option) => placeholders(option.value))]
    return [own]
  })
}

const texts = { 'zh-CN': new Map(flatten(zh)), en: new Map(flatten(en)) }
const names = (text: string) => [...new Set(placeholders(parse(text)))].sort()

describe('the texts of the interface', () => {
  it('has the same keys in both languages', () => {
    expect([...texts.en.keys()].sort()).toEqual([...texts['zh-CN'].keys()].sort())
  })

  it('takes the same values in both languages', () => {
    for (const [key, text] of texts['zh-CN']) expect(names(texts.en.get(key) ?? ''), key).toEqual(names(text))
  })

  it('says something everywhere', () => {
    for (const map of Object.values(texts))
      for (const [key, text] of map) expect(text.trim(), key).not.toBe('')
  })
})
