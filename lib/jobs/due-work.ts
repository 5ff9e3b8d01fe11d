import { tellEndedEmbargoes } from '@/lib/data/embargoes/tell-ended-embargoes'
import { digestNotices } from '@/lib/data/mail/digest-notices'
import { sendDueMail } from '@/lib/data/mail/send-due-mail'
import { publishDueIssues } from '@/lib/data/schedules/publish-due-issues'
import { env } from '@/lib/env'
import { LOCALES } from '@/lib/i18n/locales'
import { hasMail, sendLetter } from '@/lib/mail/send-letter'
import { translator } from '@/lib/mail/translator'
import { writeDigest } from '@/lib/mail/write-digest'
import { systemActor } from '@/lib/policies/actor'
import { repeat } from './repeat'

/** How long something that falls due may wait at the most, when a process is idle. */
const EVERY_MS = 10_000

/** Mails what people have not looked at. */
async function mail(): Promise<void> {
  if (!hasMail()) return
  const texts = new Map(
    await Promise.all(LOCALES.map(async (l) => [l as string, await translator(l)] as const)),
  )
  const fallback = await translator('zh-CN')
  const actor = systemActor('mail')
  await digestNotices(actor, {
    write: (locale, name, items) => writeDigest(texts.get(locale) ?? fallback, name, items),
  })
  await sendDueMail(actor, { send: sendLetter })
}

/**
 * What falls due with time. Every process does all of it: each is a command that claims its rows by a
 * conditional write, so that however many come at once, one does it (docs/decisions/0012).
 */
const WORKS: readonly (() => Promise<unknown>)[] = [
  function publishDue() {
    return publishDueIssues(systemActor('schedule'))
  },
  function tellAuthors() {
    return tellEndedEmbargoes(systemActor('schedule'))
  },
  mail,
]

const held = globalThis as { cleanproofDueWork?: () => void }

/** Starts this process's part in it, once. */
export function startDueWork(): void {
  env()
  held.cleanproofDueWork ??= repeat(WORKS, EVERY_MS)
}
