/** Meta of a transaction that a command of this desk made: it may add and remove articles and blocks. */
export const STRUCTURE = 'cleanproof-structure'
