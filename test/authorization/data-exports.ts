import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '../..')

/** An exported function of lib/data and what its first parameter makes of it. */
export interface DataExport {
  file: string
  name: string
  /**
   * `door`: takes an actor, opened to routes. `inner`: takes an open transaction, which lib/data alone
   * has. `plain`: takes neither.
   */
  kind: 'door' | 'inner' | 'plain'
  /** Whether its file, or one that it imports, has the database client. */
  reachesDatabase: boolean
  /** The parameters after the actor. */
  parameters: { name: string; type: ts.Type }[]
}

/** Reads every file of lib/data outside `published/` with the compiler: no list to forget a file on. */
export function readDataExports(): { exports: DataExport[]; checker: ts.TypeChecker } {
  const files = readdirSync(join(root, 'lib/data'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('published/'))
    .map((file) => join(root, 'lib/data', file))
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, files, include: [] }, ts.sys, root)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const exports = files.flatMap((path) => {
    const source = program.getSourceFile(path)
    const opened = source && checker.getSymbolAtLocation(source)
    if (!source || !opened) return []
    return checker.getExportsOfModule(opened).flatMap((symbol): DataExport[] => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      if (!(target.flags & ts.SymbolFlags.Value)) return []
      const [signature] = checker.getTypeOfSymbol(target).getCallSignatures()
      if (!signature) return []
      const [first, ...rest] = signature.parameters
      return [
        {
          file: relative(root, path),
          name: symbol.name,
          kind: kindOf(first && typeName(checker, first)),
          reachesDatabase: reaches(program, source, options),
          parameters: rest.map((p) => ({ name: p.name, type: checker.getTypeOfSymbol(p) })),
        },
      ]
    })
  })
  return { exports, checker }
}

function kindOf(type: string | undefined): DataExport['kind'] {
  if (type === 'Actor' || type === 'UserActor') return 'door'
  return type === 'Db' || type === 'TransactionClient' ? 'inner' : 'plain'
}

function typeName(checker: ts.TypeChecker, parameter: ts.Symbol): string {
  const { valueDeclaration } = parameter
  const written = valueDeclaration && ts.isParameter(valueDeclaration) && valueDeclaration.type?.getText()
  return written || checker.typeToString(checker.getTypeOfSymbol(parameter))
}

/** Whether `source` imports a value that leads to lib/db.ts; a type leads nowhere. */
function reaches(
  program: ts.Program,
  source: ts.SourceFile,
  options: ts.CompilerOptions,
  seen = new Set<string>(),
): boolean {
  if (source.fileName === join(root, 'lib/db.ts')) return true
  if (seen.has(source.fileName) || !source.fileName.startsWith(join(root, 'lib'))) return false
  seen.add(source.fileName)
  return source.statements.some((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return false
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier) || isTypeOnly(statement))
      return false
    const found = ts.resolveModuleName(statement.moduleSpecifier.text, source.fileName, options, ts.sys)
    const next = program.getSourceFile(found.resolvedModule?.resolvedFileName ?? '')
    return next !== undefined && reaches(program, next, options, seen)
  })
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  const clause = statement.importClause
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  )
}
