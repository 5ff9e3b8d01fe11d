/** What pieces are carried as while they are dragged; no other page can drop its own here. */
const TYPE = 'application/x-cleanproof-pieces'

/** Begins to drag pieces. */
export function carryPieces(transfer: DataTransfer, submissionIds: readonly string[]): void {
  transfer.setData(TYPE, JSON.stringify(submissionIds))
  transfer.effectAllowed = 'move'
}

/** Whether pieces are what is dragged: while it hovers, the browser tells the type alone. */
export function carriesPieces(transfer: DataTransfer): boolean {
  return transfer.types.includes(TYPE)
}

/** The pieces that were dropped. */
export function carriedPieces(transfer: DataTransfer): string[] {
  const text = transfer.getData(TYPE)
  return text === '' ? [] : (JSON.parse(text) as string[])
}
