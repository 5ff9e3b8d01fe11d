import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// The desk's tokens as plain CSS: this page has no script, no framework and no stylesheet to fetch.
const tokens = readFileSync(join(process.cwd(), 'app/theme.css'), 'utf8')
  .replace('@theme', ':root')
  .replace(/--[\w-]+-\*:[^;]*;/g, '')

const rules = `
*{box-sizing:border-box;margin:0}
html{background:var(--color-paper);color:var(--color-ink);font:1rem/1.6 var(--font-sans);text-size-adjust:100%}
body{min-height:100dvh;display:flex;flex-direction:column;padding:1.5rem 1.25rem 1rem}
a{color:inherit;text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--color-focus);outline-offset:2px}
header,main,footer{width:100%;max-width:26rem;margin-inline:auto}
header{margin-top:clamp(0rem,9vh,6rem);text-align:center}
.line{display:flex;justify-content:space-between;gap:1rem;color:var(--color-muted);font-size:.8125rem}
.name{font:700 3rem/1.2 var(--font-serif);letter-spacing:.22em;margin-right:-.22em;padding:.75rem 0 1rem}
:lang(en) .name{font-size:2.5rem;letter-spacing:.02em;margin-right:0}
.rule{border:0;border-top:3px double var(--color-ink)}
main{flex:1;padding:1.75rem 0 2rem}
h1{font:600 1.375rem/1.4 var(--font-serif);margin-bottom:1.25rem}
label{display:block;font-size:.875rem;font-weight:500;margin-bottom:.25rem}
input{display:block;width:100%;height:2.75rem;margin-bottom:1.1rem;padding:0 .75rem;font:inherit;color:inherit;
background:var(--color-sheet);border:1px solid var(--color-line-strong);border-radius:.375rem}
input[aria-invalid]{border-color:var(--color-seal)}
button{font:inherit;font-weight:500;cursor:pointer;border:0;border-radius:.375rem}
.enter{width:100%;height:2.75rem;margin-top:.4rem;background:var(--color-ink);color:var(--color-on-ink)}
.enter:hover{opacity:.88}
.problem{margin-bottom:1.25rem;padding:.7rem .9rem;background:var(--color-seal-wash);
border:1px solid var(--color-seal);border-radius:.375rem}
.lead{margin-bottom:1.25rem}
.facts{display:grid;gap:.25rem;margin-bottom:1.5rem}
.facts div{display:grid;grid-template-columns:5rem 1fr;gap:1rem}
.facts dt{color:var(--color-muted)}
.facts dd{margin:0;overflow-wrap:anywhere}
.hint{margin:-.8rem 0 1.1rem;color:var(--color-muted);font-size:.8125rem}
.help{margin-top:1.5rem;color:var(--color-muted);font-size:.875rem}
footer{display:flex;justify-content:space-between;align-items:center;gap:.5rem;padding-top:.75rem;
border-top:1px solid var(--color-line);font-size:.875rem}
footer form{display:flex;gap:.25rem}
footer button{background:none;color:inherit;height:2.25rem;min-width:2.25rem;padding:0 .6rem}
footer button:hover{background:var(--color-sunken)}
footer a{padding:.35rem 0}
`

export const STYLE = tokens + rules

/** The Content-Security-Policy of pages before the desk: no script at all, and this one style. */
export const DOOR_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')
