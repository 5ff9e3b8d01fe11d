import ts from 'typescript'

/**
 * A value that the type allows, made from what is `known` by a property's name (`pageId`, `date` …), so
 * that a command of next week is called with a real page without anybody writing its arguments down.
 */
export function plausible(
  checker: ts.TypeChecker,
  type: ts.Type,
  known: Record<string, unknown>,
  name = '',
  depth = 0,
): unknown {
  const make = (inner: ts.Type, innerName = '') => plausible(checker, inner, known, innerName, depth + 1)
  if (name in known) return known[name]
  if (type.isUnion()) {
    const parts = type.types.filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
    return parts[0] && make(parts[0], name)
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value
  if (type.flags & ts.TypeFlags.StringLike) return 'x'
  if (type.flags & ts.TypeFlags.NumberLike) return 1
  if (type.flags & ts.TypeFlags.BooleanLike) return true
  if (checker.isArrayLikeType(type)) return []
  const className = type.getSymbol()?.name
  if (className === 'Uint8Array' || className === 'Buffer') return new TextEncoder().encode('x')
  if (className === 'Date') return new Date(0)
  if (depth > 6 || !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return {}
  const [called] = type.getCallSignatures()
  if (called) return () => make(called.getReturnType())
  return Object.fromEntries(
    type
      .getProperties()
      .map((property) => [property.name, make(checker.getTypeOfSymbol(property), property.name)]),
  )
}
