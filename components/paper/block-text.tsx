import type { ReactNode } from 'react'
import type { PaperBlock } from '@/lib/data/published/paper-view'

const GAP = <span className="paper-gap">〔原文缺失〕</span>

/** A block's text, with what the print lost before or after it marked. */
export function BlockText({ block, children }: { block: PaperBlock; children?: ReactNode }) {
  return (
    <>
      {block.gapBefore && GAP}
      {children ?? block.text}
      {block.gapAfter && GAP}
    </>
  )
}
