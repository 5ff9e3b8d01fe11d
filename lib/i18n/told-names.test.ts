import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { REVISION_REASONS } from '@/lib/domain/revision-reasons'
import { SUBMISSION_ACTS } from '@/lib/domain/submission-way'
import en from '@/messages/en'
import zh from '@/messages/zh-CN'

/** A name that is written where people read it in words: what was done, what one is told. */
interface Told {
  name: string
  /** Names of the values that come with it; null where the source does not say. */
  values: string[] | null
  where: string
}

const sources = ['lib/data', 'lib/auth', 'lib/jobs']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))

function nodesOf(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node) => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** What an expression or a type can be: its literals, an act's name, or what its file says of a variable. */
function namesOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text]
  if (ts.isLiteralTypeNode(node)) return namesOf(node.literal)
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(namesOf)
  if (ts.isConditionalExpression(node)) return [...namesOf(node.whenTrue), ...namesOf(node.whenFalse)]
  if (ts.isTemplateExpression(node) && node.getText() === '`${act}Submission`')
    return SUBMISSION_ACTS.map((act) => `${act}Submission`)
  if (!ts.isIdentifier(node)) return []
  return nodesOf(node.getSourceFile()).flatMap((one) => {
    if (ts.isVariableDeclaration(one) && one.name.getText() === node.text && one.initializer)
      return namesOf(one.initializer)
    return ts.isPropertySignature(one) && one.name.getText() === node.text && one.type
      ? namesOf(one.type)
      : []
  })
}

/** What `property` of the last argument is in every call of a function. */
function told(callee: string, property: string): Told[] {
  const calls = sources.flatMap(nodesOf).filter(ts.isCallExpression)
  return calls
    .filter(({ expression }) => expression.getText() === callee)
    .flatMap((call) => {
      const where = call.getSourceFile().fileName
      const given = call.arguments.at(-1)
      if (!given || !ts.isObjectLiteralExpression(given)) throw new Error(`${callee} in ${where}`)
      const at = (name: string) => {
        const found = given.properties.find((one) => one.name?.getText() === name)
        return found && (ts.isPropertyAssignment(found) ? found.initializer : found.name)
      }
      const names = namesOf(at(property)!)
      if (names.length === 0) throw new Error(`${property} of ${callee} in ${where} is not known`)
      const bag = at('values')
      const values = bag && ts.isObjectLiteralExpression(bag) ? bag.properties : bag ? null : []
      return names.map((name) => ({ name, where, values: values && values.map((v) => v.name!.getText()) }))
    })
}

function wanted(text: string): string[] {
  return parse(text).flatMap((part) =>
    part.type === TYPE.literal || part.type === TYPE.pound || part.type === TYPE.tag ? [] : [part.value],
  )
}

const languages = [
  ['zh-CN', zh],
  ['en', en],
] as const

describe('what is written down by name', () => {
  it.each(languages)('has words in %s for everything on the record', (_, { record }) => {
    const verbs = told('recordEvent', 'verb')
    expect(verbs.length).toBeGreaterThan(60)
    for (const { name, where } of verbs) expect(record.verbs, where).toHaveProperty(name)
  })

  it.each(languages)(
    'has a sentence in %s for every notice, that needs no more than it is given',
    (_, all) => {
      const kinds = told('notifyPeople', 'kind')
      expect(kinds.length).toBeGreaterThan(15)
      for (const { name, where, values } of kinds) {
        const text = (all.notices.kinds as Record<string, string>)[name]
        expect(text, `${name} of ${where}`).toBeTypeOf('string')
        // What a comment says is read with the notice, from the comment (`readNotices`).
        const read = name.endsWith('Comment') ? ['quote'] : []
        if (values)
          expect(['by', ...read, ...values], `${name} of ${where}`).toEqual(
            expect.arrayContaining(wanted(text!)),
          )
      }
    },
  )

  it.each(languages)('has words in %s for every version that is kept, in both histories', (_, all) => {
    for (const reason of ['restored', ...REVISION_REASONS]) {
      expect(all.history).toHaveProperty(reason)
      expect(all.workbench.history.reasons).toHaveProperty(reason)
    }
  })

  it('and a version is kept in one place, whose type has every reason', () => {
    const writers = sources.filter((file) => /\.revision\.(create|upsert)/.test(file.text))
    expect(writers.map(({ fileName }) => fileName)).toEqual(['lib/data/documents/write-revision.ts'])
  })
})
