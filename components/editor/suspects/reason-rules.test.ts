import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'
import type { Reason } from '@/lib/segmentation/types'
import zh from '@/messages/zh-CN'

const sentences = zh.reasons as Record<string, string>

/** Names of rules as the engine's own text writes them. */
function writtenRules(): string[] {
  const files = readdirSync('lib/segmentation', { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(join('lib/segmentation', file), 'utf8').matchAll(
        /(?:\bsay\((?:[^'()]*(?:\([^()]*\))?[^'()]*,\s*)?|\brule:\s*|\brule =[^']*|,\s*)'([a-z]+(?:-[a-z]+)+)'/g,
      ),
    ])
  return [...new Set(found.map(([, rule]) => rule!))]
}

const samples = readdirSync('prisma/sample', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.txt'),
)

function givenReasons(): Reason[] {
  return samples.flatMap((file) => {
    const text = readFileSync(join('prisma/sample', file), 'utf8')
    const { articles, suspects } = segment(text, segmentOptions({ prefecture: '220300' }))
    return [
      ...suspects.flatMap(({ reasons }) => reasons),
      ...articles.flatMap((article) => [
        ...article.boundary.reasons,
        ...article.counties.flatMap(({ reasons }) => reasons),
        ...article.contributors.flatMap(({ reasons }) => reasons),
        ...article.blocks.flatMap(({ roleJudgement, joins }) => [
          ...roleJudgement.reasons,
          ...joins.flatMap(({ reasons }) => reasons),
        ]),
      ]),
    ]
  })
}

describe('the sentences of the reasons', () => {
  it('has one for every rule that stands in the engine', () => {
    expect(writtenRules().length).toBeGreaterThan(20)
    expect(writtenRules().filter((rule) => !(rule in sentences))).toEqual([])
  })

  it('has what each sentence names, on every sample page', () => {
    const reasons = givenReasons()
    expect(reasons.length).toBeGreaterThan(50)
    for (const { rule, values = {} } of reasons) {
      expect(sentences, rule).toHaveProperty([rule])
      const named = [...sentences[rule]!.matchAll(/\{(\w+)/g)].map(([, name]) => name!)
      expect(Object.keys(values), rule).toEqual(
        expect.arrayContaining(named.filter((name) => !/^(heading|other)$/.test(name))),
      )
    }
    // Five pages through the whole engine, dictionary and division tables included.
  }, 60_000)
})
