import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// proxy.ts sends strangers away for convenience and can be got round; so each page and each endpoint
// of the desk has to ask by itself who is there. This holds for files that nobody has written yet.

const ASKS = /\b(actorOrSignIn|requireActor|findActor|runAction|runRoute|actorFromSession)\(/

/** What asks nobody, and why that is right. */
const OPEN: Record<string, string> = {
  'app/(desk)/desk/[...rest]/page.tsx': 'says that there is no such page',
  'app/(desk)/sign-out.ts': 'ends the session of whoever asks',
  'app/api/auth/[...nextauth]/route.ts': 'says who is signed in, as the session row has it',
}

const files = ['app/(desk)', 'app/api'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
)
const entries = files.filter(
  (file) =>
    /\/(page|layout|template|default|route)\.tsx?$/.test(file) ||
    (/\.tsx?$/.test(file) &&
      !file.endsWith('.test.ts') &&
      readFileSync(file, 'utf8').startsWith("'use server'")),
)

/** The functions that a file opens to requests, with their text and that of the helpers they use. */
function opened(file: string): [name: string, text: string][] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const functions = source.statements.flatMap((statement): [ts.Statement, string, string][] => {
    if (ts.isFunctionDeclaration(statement))
      return [[statement, statement.name?.text ?? 'default', statement.getText()]]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.map((d) => [statement, d.name.getText(), d.getText()])
  })
  const withHelpers = (text: string, seen: string[]): string =>
    functions.reduce(
      (whole, [, name, body]) =>
        !seen.includes(name) && new RegExp(`\\b${name}\\(`).test(text)
          ? whole + withHelpers(body, [...seen, name])
          : whole,
      text,
    )
  return functions
    .filter(
      ([statement]) =>
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter(([, name]) => !/^(generateMetadata|metadata|dynamic|revalidate|runtime|viewport)$/.test(name))
    .map(([, name, body]) => [name, withHelpers(body, [name])])
}

describe('every page and endpoint of the desk asks by itself who is there', () => {
  it.each(entries.filter((file) => !(file in OPEN)))('%s', (file) => {
    const functions = opened(file)
    expect(functions.map(([name]) => name)).not.toEqual([])
    expect(functions.filter(([, text]) => !ASKS.test(text)).map(([name]) => name)).toEqual([])
  })

  it('but for these, which are there', () => {
    expect(Object.keys(OPEN).filter((file) => !entries.includes(file))).toEqual([])
  })

  it('and none re-exports what this test cannot read', () => {
    const hidden = entries.filter((file) => /^export (\*|\{)/m.test(readFileSync(file, 'utf8')))
    expect(hidden).toEqual([])
  })
})
