/**
 * What a fragment can be on the path through the page. The letter after the underscore is the kind of
 * article that it belongs to: `n` news that opened with a formula (本报讯), `f` a feature or a piece without
 * byline, `u` one
 * that nobody signed at its head, `x` none yet, `h` an article of which only the headings have passed.
 */
export const STATES = [
  'notice_x',
  'notice_n',
  'notice_f',
  'notice_u',
  'kicker',
  'headline',
  'deck',
  'byline_n',
  'byline_f',
  'note_h',
  'note_n',
  'note_f',
  'note_u',
  'lead',
  'body_n',
  'body_f',
  'body_u',
  'orphan',
  'subhead_n',
  'subhead_f',
  'subhead_u',
  'end',
  'caption_x',
  'caption_n',
  'caption_f',
  'caption_u',
  'caption_h',
  'credit_x',
  'credit_n',
  'credit_f',
  'credit_u',
  'credit_h',
] as const
export type State = (typeof STATES)[number]

export const COUNT = STATES.length
export const stateIndex = (state: State): number => STATES.indexOf(state)

/** The states in which an article may begin. */
export const STARTS: readonly State[] = ['kicker', 'headline', 'orphan', 'lead', 'notice_x']

/** What scores are given to: states of one form fit a fragment alike, whatever article they belong to. */
export const FORMS = [
  'notice',
  'kicker',
  'headline',
  'deck',
  'byline_n',
  'byline_f',
  'note',
  'lead',
  'body',
  'orphan',
  'subhead',
  'end',
  'caption',
  'credit',
] as const

/** Each state's form. */
export const FORM_OF = Uint8Array.from(STATES, (state) =>
  FORMS.findIndex((form) => state === form || state.startsWith(`${form}_`)),
)
