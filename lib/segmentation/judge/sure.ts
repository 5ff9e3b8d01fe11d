/**
 * How sure a lead in logarithms of odds is, in [0, 1). The scores add up evidence that is not independent,
 * so a lead counts for less than it says; the factor is set by hand, against the table that `npm run eval` prints.
 */
export const sure = (lead: number, factor = 0.55): number =>
  Math.min(0.995, 1 / (1 + Math.exp(-lead * factor)))
