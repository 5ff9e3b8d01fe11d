import Papa from 'papaparse'

/** Lines as a CSV text that spreadsheets open as UTF-8; no cell of it is taken for a formula. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(
    lines.map((line) => [...line]),
    { escapeFormulae: true },
  )}\r\n`
}
