import { followStream } from '@/components/editor/stream/follow-stream'
import { claimClient } from '@/components/editor/sync/outbox'
import { recoverUnsent } from '@/components/editor/sync/recover-unsent'
import { followPiece } from './follow-piece'
import type { PieceDesk } from './piece-desk'

/** Sets everything around a piece's text going; what is returned stops it. */
export function startPiece(desk: PieceDesk): () => void {
  claimClient(desk.clientId)
  const attached = desk.sync.attach(desk.editor.view)
  // What a closed window left is taken up before anything new is written.
  const following = followPiece(desk)
  const streaming = followStream(desk)
  void recoverUnsent(desk)
  return () => {
    streaming()
    following()
    attached()
  }
}
