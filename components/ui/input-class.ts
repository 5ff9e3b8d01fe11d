/** How a box that takes text looks. */
export const INPUT_CLASS =
  'block w-full rounded-md border border-line-strong bg-sheet px-3 text-ink placeholder:text-muted ' +
  'aria-invalid:border-seal disabled:bg-sunken disabled:text-muted'
