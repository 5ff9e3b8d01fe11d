import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import en from '@/messages/en'
import zh from '@/messages/zh-CN'

/** A code that reaches a user, where it is made, and the values it certainly brings; null where unknown. */
interface Told {
  kind: 'errors' | 'blockers'
  code: string
  values: string[] | null
  where: string
}

const CLASSES = new Set([
  'NotFound',
  'Gone',
  'Forbidden',
  'Conflict',
  'Invalid',
  'NotReady',
  'Unauthenticated',
  'TooMany',
])

const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((path) => join('lib', path))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))

function literals(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)]
  return []
}

const keys = (node: ts.Node | undefined): string[] | null =>
  node === undefined
    ? []
    : ts.isObjectLiteralExpression(node)
      ? node.properties.map((property) => property.name?.getText() ?? '')
      : null

/** Every `new Conflict('code', { … })` of a file, and every `code:` of those that make blockers. */
function told(path: string): Told[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Told[] = []
  const visit = (node: ts.Node) => {
    if (ts.isNewExpression(node) && CLASSES.has(node.expression.getText())) {
      const [code, values] = node.arguments ?? []
      const name = node.expression.getText()
      const given = name === 'NotReady' ? ['count'] : keys(values)
      const codes = code && name !== 'TooMany' ? literals(code) : []
      found.push(...codes.map((code) => ({ kind: 'errors' as const, code, values: given, where: path })))
    }
    if (/blockers\.ts$/.test(path)) {
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') {
        const values = ts.isObjectLiteralExpression(node.parent)
          ? node.parent.properties.find((one) => one.name?.getText() === 'values')
          : undefined
        const given = values && ts.isPropertyAssignment(values) ? keys(values.initializer) : []
        found.push(
          ...literals(node.initializer).map((code) => ({
            kind: 'blockers' as const,
            code,
            values: given,
            where: path,
          })),
        )
      }
      if (ts.isCallExpression(node) && node.expression.getText() === 'blocker' && node.arguments[0])
        found.push(
          ...literals(node.arguments[0]).map((code) => ({
            kind: 'blockers' as const,
            code,
            values: ['title'],
            where: path,
          })),
        )
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const all = sources.flatMap(told)
const fixed: Told[] = [
  { kind: 'errors', code: 'unauthenticated', values: [], where: 'lib/errors.ts' },
  { kind: 'errors', code: 'too-many', values: ['seconds'], where: 'lib/errors.ts' },
]

function wanted(text: string): string[] {
  return parse(text).flatMap((part) =>
    part.type === TYPE.literal || part.type === TYPE.pound || part.type === TYPE.tag ? [] : [part.value],
  )
}

describe('what the newsroom refuses', () => {
  it('is found in the sources', () => {
    expect(all.filter(({ kind }) => kind === 'errors').length).toBeGreaterThan(30)
    expect(all.filter(({ kind }) => kind === 'blockers').length).toBeGreaterThan(6)
  })

  it.each([
    ['zh-CN', zh],
    ['en', en],
  ])('has a sentence in %s that needs no more than it is given', (_, messages) => {
    for (const { kind, code, values, where } of [...all, ...fixed]) {
      const text = (messages[kind] as Record<string, string>)[code]
      expect(text, `${kind}.${code} of ${where}`).toBeTypeOf('string')
      if (values) expect(values, `${kind}.${code} of ${where}`).toEqual(expect.arrayContaining(wanted(text!)))
    }
  })
})
