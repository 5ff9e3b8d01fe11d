import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import { findMentions, type Mention } from './find-mentions'
import type { Gazetteer } from './gazetteer'

/**
 * The places that each fragment of an article names. A name that nothing by its side settles is read as where
 * the article settles it: by the name of the larger division once (北京市朝阳区), or by the other places near it.
 */
export function articleMentions(
  article: DraftArticle,
  features: readonly Features[],
  gazetteer: Gazetteer,
  prefecture?: string,
): Map<number, Mention[]> {
  const mentions = new Map<number, Mention[]>()
  const settled = new Map<string, string>()
  const near = new Set<string>()
  let open = false
  for (const { fragments } of article.blocks)
    for (const i of fragments) {
      const found = findMentions(features[i]?.fragment.text ?? '', gazetteer, prefecture)
      mentions.set(i, found)
      for (const { name, code } of found) {
        if (code === '') open = true
        else {
          settled.set(name, code)
          near.add(code.slice(0, 2))
          if (!code.endsWith('0000')) near.add(code.slice(0, 4))
        }
      }
    }
  const settle = ({ name, codes }: Mention): string =>
    settled.get(name) ?? only(codes, near, 4) ?? only(codes, near, 2) ?? ''
  for (const [i, found] of mentions)
    mentions.set(
      i,
      found.flatMap((one, at) => {
        // 某市 in 某市某区 only says where 某区 is.
        if (one.code.endsWith('00') && found[at + 1]?.addressed) return []
        const code = one.code || (open ? settle(one) : '')
        return code === '' ? [] : [one.code === code ? one : { ...one, code }]
      }),
    )
  return mentions
}

/** The one code whose first `digits` are those of a place named near it. */
function only(codes: readonly string[], near: ReadonlySet<string>, digits: number): string | undefined {
  const inside = codes.filter((code) => near.has(code.slice(0, digits)))
  return inside.length === 1 ? inside[0] : undefined
}
