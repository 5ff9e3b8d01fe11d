import type { Desk } from './desk'
import { followMode } from './commands/command-mode'
import { followKeys } from './commands/follow-keys'
import { followAccount } from './page/follow-account'
import { followPage } from './page/follow-page'
import { openAtPlace } from './page/open-at-place'
import { followStream } from './stream/follow-stream'
import { followSuspects } from './suspects/follow-suspects'
import { claimClient } from './sync/outbox'
import { recoverUnsent } from './sync/recover-unsent'

/** Sets everything around the text going; what is returned stops it. */
export function startDesk(desk: Desk): () => void {
  claimClient(desk.clientId)
  const ends = [
    desk.sync.attach(desk.editor.view),
    followPage(desk),
    followAccount(desk),
    followSuspects(desk),
    followStream(desk),
    followMode(desk),
    followKeys(desk),
    openAtPlace(desk),
  ]
  void recoverUnsent(desk)
  return () => {
    for (const end of ends.toReversed()) end()
  }
}
