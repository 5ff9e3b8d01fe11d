import type { ErrorFacts } from '@/components/errors/error-facts'
import type { FileUse, StoredFileView } from '@/lib/data/files/file-view'

export type SendAnswer<T> =
  { kind: 'stored'; value: T } | { kind: 'offline' } | { kind: 'refused'; error: ErrorFacts }

/** Longest that one file may take on a slow line, in ms. */
const PATIENCE = 180_000

/** Sends a file's bytes and tells how far it is, 0 to 1: `fetch` says nothing of what it has sent. */
export function sendBytes<T>(
  address: string,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<SendAnswer<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    request.timeout = PATIENCE
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    const offline = () => resolve({ kind: 'offline' })
    request.onerror = offline
    request.ontimeout = offline
    request.onload = () => {
      const body = request.response as (T & { error?: ErrorFacts }) | null
      if (request.status === 200 && body) resolve({ kind: 'stored', value: body })
      else if (request.status >= 500 || !body)
        resolve({ kind: 'refused', error: { code: 'unknown', values: {} } })
      else resolve({ kind: 'refused', error: body.error ?? { code: 'unknown', values: {} } })
    }
    request.send(file)
  })
}

export const sendFile = (file: Blob, use: FileUse, onProgress: (share: number) => void) =>
  sendBytes<StoredFileView>(`/api/files?use=${use}`, file, onProgress)
