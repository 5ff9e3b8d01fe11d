'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import type { ImportPreview } from '@/lib/data/imports/import-view'
import { MAX_SOURCE_BYTES } from '@/lib/domain/encodings'
import { sourceBytes, sourceForm, type Source } from './source'

export type PreviewAnswer = { ok: true; value: ImportPreview } | { ok: false; error: ErrorFacts }

const TOO_LARGE: PreviewAnswer = {
  ok: false,
  error: { code: 'source-too-large', values: { megabytes: MAX_SOURCE_BYTES / 1024 / 1024 } },
}

/**
 * What importing this source would give, asked of the server whenever the source changes. While the
 * next answer is on its way the last one stands, and `pending` says so.
 */
export function useImportPreview(
  issueId: string,
  source: Source | null,
  preview: (form: FormData) => Promise<PreviewAnswer>,
) {
  const [shown, setShown] = useState<{ source: Source; answer: PreviewAnswer } | null>(null)
  const look = useEffectEvent(async (of: Source) =>
    sourceBytes(of) > MAX_SOURCE_BYTES ? TOO_LARGE : ask(() => preview(sourceForm(issueId, of))),
  )
  useEffect(() => {
    if (!source) return
    let wanted = true
    const begin = async () => {
      const answer = await look(source)
      // An answer to an older source must not stand under a newer one.
      if (wanted) setShown({ source, answer })
    }
    const timer = setTimeout(begin, source.method === 'paste' ? 400 : 0)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [source])
  if (!source) return { answer: null, pending: false }
  return { answer: shown?.answer ?? null, pending: shown?.source !== source }
}
