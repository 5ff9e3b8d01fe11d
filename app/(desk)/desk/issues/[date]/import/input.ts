import { z } from 'zod'
import type { SourceInput } from '@/lib/data/imports/import-view'
import { ENCODINGS } from '@/lib/domain/encodings'

const source = z.discriminatedUnion('method', [
  z.object({ method: z.literal('paste'), text: z.string() }),
  z.object({ method: z.literal('file'), file: z.instanceof(File), encoding: z.enum(ENCODINGS).optional() }),
])

/** What the preview is asked with. */
export const previewInput = z.intersection(z.object({ issueId: z.string() }), source)

/** What an import is asked with. */
export const importInput = z.intersection(
  z.object({
    issueId: z.string(),
    number: z.coerce.number(),
    name: z.string(),
    editorName: z.string().optional(),
  }),
  source,
)

/** A form's source as `lib/data` takes it. */
export async function readSource(given: z.output<typeof source>): Promise<SourceInput> {
  if (given.method === 'paste') return given
  const { method, file, encoding } = given
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { method, bytes, fileName: file.name, ...(encoding && { encoding }) }
}
