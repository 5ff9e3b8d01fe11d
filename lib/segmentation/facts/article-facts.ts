import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import { sourceOffset } from '../text/tight'
import type { ProposedArticle } from '../types'

const AGENCY =
  /新华社|中新社|新华网|中新网|人民网|中国新闻社|央视新闻|法新社|路透社|美联社|塔斯社|共同社|韩联社/
const TAKEN = /^\(?(?:据|来源[::]|摘自|原载)([^,。;:()“”]{2,12}?(?:日报|晚报|报|社|网|台|客户端))/

/** The column, source and continuation that an article names. */
export function readArticleFacts(
  source: string,
  article: DraftArticle,
  features: readonly Features[],
): Pick<ProposedArticle, 'column' | 'source' | 'continuation'> {
  const facts: Pick<ProposedArticle, 'column' | 'source' | 'continuation'> = {}
  for (const { fragments } of article.blocks)
    for (const i of fragments) {
      const one = features[i]
      if (!one) continue
      const { text, span } = one.fragment
      if (one.columnHead) facts.column ??= text.replace(/^[【[〈<《■◆●□]+|[】\]〉>》■◆●□]+$/g, '')
      if (one.lead) facts.source ??= AGENCY.exec(one.lead.formula)?.[0] ?? TAKEN.exec(one.lead.formula)?.[1]
      else if (one.length < 70 && (one.credit || one.byline || text.startsWith('(')))
        facts.source ??= AGENCY.exec(text)?.[0] ?? TAKEN.exec(text)?.[1]
      if (one.jump && !facts.continuation) {
        const { direction, page, start, end } = one.jump
        const at = (index: number) => sourceOffset(source, span[0], span[1], index)
        facts.continuation = { direction, page, span: [at(start), at(end - 1) + 1] }
      }
    }
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
}
