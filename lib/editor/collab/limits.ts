/** How many steps one send may carry; who has more sends them in parts. */
export const MOST_STEPS = 2000
