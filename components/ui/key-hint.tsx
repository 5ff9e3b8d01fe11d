import { Kbd } from './kbd'

/** The key of a button, where there are keys: not on a narrow screen, nor where a finger points. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span className="contents max-sm:hidden pointer-coarse:hidden">
      <Kbd>{children}</Kbd>
    </span>
  )
}
