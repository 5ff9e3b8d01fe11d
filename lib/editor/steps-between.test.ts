import { describe, expect, it } from 'vitest'
import { applySteps } from './collab/apply-steps'
import type { DocumentJson } from './document-json'
import { stepsBetween } from './steps-between'
import { article, block, page } from './testing/build'

const b = (id: string, text: string) => block('body', id, text)
const BASE = page(
  article('a1', [b('b1', '粮库开仓收粮'), b('b2', '车队排成长龙')]),
  article('a2', [b('b3', '渠道清淤')]),
)

const CASES: [string, DocumentJson][] = [
  [
    'a word typed',
    page(
      article('a1', [b('b1', '粮库开仓收新粮'), b('b2', '车队排成长龙')]),
      article('a2', [b('b3', '渠道清淤')]),
    ),
  ],
  [
    'a repeated text',
    page(
      article('a1', [b('b1', '粮库开仓收粮收粮'), b('b2', '车队排成长龙')]),
      article('a2', [b('b3', '渠道清淤')]),
    ),
  ],
  [
    'an article split',
    page(
      article('a1', [b('b1', '粮库开仓收粮')]),
      article('a3', [b('b2', '车队排成长龙')]),
      article('a2', [b('b3', '渠道清淤')]),
    ),
  ],
  [
    'articles merged',
    page(article('a1', [b('b1', '粮库开仓收粮'), b('b2', '车队排成长龙'), b('b3', '渠道清淤')])),
  ],
  [
    'order changed',
    page(
      article('a2', [b('b3', '渠道清淤')]),
      article('a1', [b('b2', '车队排成长龙'), b('b1', '粮库开仓收粮')]),
    ),
  ],
]

describe('stepsBetween', () => {
  it.each(CASES)('leads there and back: %s', (_, other) => {
    for (const [from, to] of [
      [BASE, other],
      [other, BASE],
    ] as const)
      expect(applySteps(from, stepsBetween(from, to), { allowShrink: true })).toMatchObject({
        ok: true,
        content: to,
      })
  })

  it('has nothing to do between equals', () => {
    expect(stepsBetween(BASE, BASE)).toEqual([])
  })
})
