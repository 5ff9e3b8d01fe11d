/** Says a change to a screen reader when it pauses; there from the start, or the first text is not read. */
export function LiveRegion({ children }: { children: string }) {
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {children}
    </p>
  )
}
