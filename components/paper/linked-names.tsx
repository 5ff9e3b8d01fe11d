import { Fragment } from 'react'
import type { PaperContributor } from '@/lib/data/published/paper-view'
import { contributorAddress } from './addresses'

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
/** A name of two characters is often set with a space in it. */
const asPrinted = (name: string) => [...name].map(escape).join('[\\s\\u3000]*')

/** A line as printed in which each contributor's name leads to what else they wrote. */
export function LinkedNames({
  text,
  contributors,
}: {
  text: string
  contributors: readonly PaperContributor[]
}) {
  const names = [...new Set(contributors.map(({ name }) => name))].sort((a, b) => b.length - a.length)
  if (names.length === 0) return text
  // A capturing group keeps the names among the pieces, at the odd places.
  const pieces = text.split(new RegExp(`(${names.map(asPrinted).join('|')})`))
  return pieces.map((piece, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{piece}</Fragment>
    ) : (
      <a key={at} rel="author" href={contributorAddress(piece.replace(/[\s\u3000]/g, ''))}>
        {piece}
      </a>
    ),
  )
}
