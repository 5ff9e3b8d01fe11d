import type { Draft } from '../draft'
import type { Random } from '../random'

const FULL = '，：；（）！？'
const HALF = ',:;()!?'

/** Half-width punctuation between Chinese characters, as most extractions leave it. */
export function halfWidth(draft: Draft): Draft {
  return eachText(draft, (text) =>
    text.replace(/[，：；（）！？]/g, (mark) => HALF.charAt(FULL.indexOf(mark))),
  )
}

/** Full-width digits and letters, as older systems set them. */
export function fullWidth(draft: Draft): Draft {
  return eachText(draft, (text) =>
    text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  )
}

/** Spaces inside sentences and at line ends, indents of two half-width or ideographic spaces. */
export function straySpaces(draft: Draft, random: Random): Draft {
  const indent = random.pick(['', '　　', '  '])
  const stray = () => (random.chance(0.006) ? ' ' : '')
  const pieces = draft.pieces.map((piece) => {
    const end = random.chance(0.1) ? ' ' : ''
    if (draft.articles[piece.article]?.blocks[piece.block]?.role !== 'body')
      return { ...piece, text: piece.text + end }
    const inside = piece.text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, stray)
    return { ...piece, text: (piece.part === 0 ? indent : '') + inside + end }
  })
  return { ...draft, pieces }
}

export const crlf = (draft: Draft): Draft => ({ ...draft, newline: '\r\n' })

function eachText(draft: Draft, change: (text: string) => string): Draft {
  return { ...draft, pieces: draft.pieces.map((piece) => ({ ...piece, text: change(piece.text) })) }
}
