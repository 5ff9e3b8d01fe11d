import type { ErrorFacts } from '@/components/errors/error-facts'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { StepBatch, StepJson, SubmitResult } from '@/lib/data/documents/document-view'

/** What came of a request: an answer, nothing (try again), no session, or a refusal with its sentence. */
export type Answer<T> =
  | { kind: 'answer'; value: T }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; error: ErrorFacts }

export interface Sending {
  version: number
  clientId: string
  steps: StepJson[]
  confirmShrink?: boolean
}

/** Waiting longer than this counts as no connection, in ms. */
const PATIENCE = 15_000

export interface StepsApi {
  send: (sending: Sending) => Promise<Answer<SubmitResult>>
  since: (version: number) => Promise<Answer<StepBatch>>
  /** The document as it was at a version. */
  at: (version: number) => Promise<Answer<DocumentJson>>
  /** Brings the document back to a version, as a change of its own in the history. */
  restore: (which: { version: number; current: number }) => Promise<Answer<null>>
}

export function stepsApi(documentId: string): StepsApi {
  const document = `/api/documents/${documentId}`
  const address = `${document}/steps`
  return {
    send: (sending) => ask(address, { method: 'POST', body: JSON.stringify(sending) }),
    since: (version) => ask(`${address}?since=${version}`, {}),
    at: (version) => ask(`${document}/versions/${version}`, {}),
    restore: (which) => ask(`${document}/restore`, { method: 'POST', body: JSON.stringify(which) }),
  }
}

async function ask<T>(address: string, init: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      ...init,
      cache: 'no-store',
      headers: init.body ? { 'content-type': 'application/json' } : {},
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.status === 401) return { kind: 'signed-out' }
    // Whatever is wrong with the server now, the steps are kept and sent again.
    if (response.status >= 500 || response.status === 429) return { kind: 'offline' }
    const body = (await response.json()) as (T & { error?: ErrorFacts }) | null
    if (!response.ok) return { kind: 'refused', error: body?.error ?? { code: 'unknown', values: {} } }
    return { kind: 'answer', value: body as T }
  } catch {
    // No network, a time-out, or half an answer: all the same to the steps.
    return { kind: 'offline' }
  }
}
