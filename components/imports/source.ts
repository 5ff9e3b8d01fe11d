import type { Encoding } from '@/lib/domain/encodings'

/** What the editor has given so far. */
export type Source =
  { method: 'paste'; text: string } | { method: 'file'; file: File; encoding: Encoding | null }

/** A source as the actions take it. */
export function sourceForm(issueId: string, source: Source): FormData {
  const form = new FormData()
  form.set('issueId', issueId)
  form.set('method', source.method)
  if (source.method === 'paste') form.set('text', source.text)
  else {
    form.set('file', source.file)
    if (source.encoding) form.set('encoding', source.encoding)
  }
  return form
}

/** How many bytes would go over the wire. */
export function sourceBytes(source: Source): number {
  return source.method === 'file' ? source.file.size : new Blob([source.text]).size
}
