import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const require = createRequire(import.meta.url)

/**
 * The SQL that leads from one Prisma schema to another, by Prisma's own engine in WebAssembly. It
 * compares the two texts; of the server it asks the version alone.
 * @param from the older schema's text; undefined for an empty database
 */
export async function schemaDiff(serverUrl: string, from: string | undefined, to: string): Promise<string> {
  const engine = await load()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: serverUrl }))
  const instance = await engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
    configDir: '.',
  })
  const { stdout } = await instance.diff({
    from: from === undefined ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout ?? ''
}

/** The package's own entry imports .wasm as a module, which Node does not do without a flag. */
async function load() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const wasm = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(wasm.instance.exports)
  ;(wasm.instance.exports.__wbindgen_start as () => void)()
  return engine
}
