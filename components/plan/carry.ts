const TYPE = 'application/x-cleanproof-plan'

/** What is dragged over the plan: a piece, or a place with what fills it. */
export type Carried = { kind: 'piece'; submissionId: string } | { kind: 'slot'; slotId: string }

/** Begins to drag. */
export function carry(transfer: DataTransfer, carried: Carried): void {
  transfer.setData(TYPE, JSON.stringify(carried))
  transfer.effectAllowed = 'move'
}

/** Whether something of the plan is dragged: while it hovers, the browser tells the type alone. */
export function carriesPlan(transfer: DataTransfer): boolean {
  return transfer.types.includes(TYPE)
}

/** What was dropped. */
export function carried(transfer: DataTransfer): Carried | null {
  const text = transfer.getData(TYPE)
  return text === '' ? null : (JSON.parse(text) as Carried)
}
