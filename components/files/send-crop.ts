import type { ErrorFacts } from '@/components/errors/error-facts'
import type { CropShares } from '@/lib/domain/photo-crop'
import type { BlockPhoto } from '@/lib/editor/document-json'

type Answer = { ok: true; value: Omit<BlockPhoto, 'alt'> } | { ok: false; error: ErrorFacts }

/** Has a part of a picture cut out. */
export async function sendCrop(fileHash: string, crop: CropShares): Promise<Answer> {
  try {
    const response = await fetch(`/api/photos/${fileHash}/crop`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(crop),
    })
    const body = (await response.json()) as Omit<BlockPhoto, 'alt'> & { error?: ErrorFacts }
    if (response.ok) return { ok: true, value: body }
    return { ok: false, error: body.error ?? { code: 'unknown', values: {} } }
  } catch {
    return { ok: false, error: { code: 'connection', values: {} } }
  }
}
