/** A word of the newsroom's list as the desk shows it. */
export interface TermView {
  id: string
  term: string
  /** What to write instead; none for a word that is forbidden. */
  preferred: string | null
  note: string | null
}

/** A person of public office as the desk shows them, in the order of the list. */
export interface OfficeView {
  id: string
  name: string
  title: string
}
