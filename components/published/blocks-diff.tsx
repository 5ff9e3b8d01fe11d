import { cx } from '@/components/ui/cx'
import type { PaperBlock } from '@/lib/data/published/paper-view'
import { longestCommon } from '@/lib/editor/longest-common'
import { textDiff } from '@/lib/editor/text-diff'

/** What readers had and what they have instead, paragraph by paragraph; those that are the same left out. */
export function BlocksDiff({
  before,
  after,
}: {
  before: readonly PaperBlock[]
  after: readonly PaperBlock[]
}) {
  return (
    <div lang="zh-CN" className="mt-2 space-y-1 border-l-2 border-line pl-3 font-serif">
      {pairs(before, after).map(([was, is], i) => (
        <p key={i}>
          {textDiff(was, is).map(({ kind, text }, at) => {
            if (kind === 'same') return <span key={at}>{text}</span>
            const Mark = kind === 'added' ? 'ins' : 'del'
            return (
              <Mark
                key={at}
                className={cx(
                  'rounded-xs px-px',
                  kind === 'added' ? 'bg-good-wash text-good' : 'bg-seal-wash text-seal',
                )}
              >
                {text}
              </Mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}

/** Paragraphs that differ, beside each other between those that both have. */
function pairs(before: readonly PaperBlock[], after: readonly PaperBlock[]): [string, string][] {
  const key = ({ role, text }: PaperBlock) => `${role} ${text}`
  const common = longestCommon(before.map(key), after.map(key))
  const found: [string, string][] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...common, [before.length, after.length] as const]) {
    for (let n = 0; n < Math.max(a - i, b - j); n++)
      found.push([i + n < a ? before[i + n]!.text : '', j + n < b ? after[j + n]!.text : ''])
    ;[i, j] = [a + 1, b + 1]
  }
  return found
}
