import type { ReactNode } from 'react'
import type { PaperBlock } from '@/lib/data/published/paper-view'

const GAP = <span className="paper-gap">〔原文缺失〕</span>

/** A block's text, with what the print lost before or after it marked. */
export function BlockText({
  block,
  children,
}: {
  block: PaperBlock & { id?: string }
  children?: ReactNode
}) {
  const text = children ?? block.text
  return (
    <>
      {block.gapBefore && GAP}
      {/* At the desk a block has an id, and its place is to be found. */}
      {block.id ? <span data-block={block.id}>{text}</span> : text}
      {block.gapAfter && GAP}
    </>
  )
}
