import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/lib/env'

export interface OutgoingLetter {
  to: string
  subject: string
  text: string
}

/** What became of a letter: with the server; not taken, so try again; or unclear or refused for good. */
export type Sending = { done: 'sent' } | { done: 'later'; why: string } | { done: 'failed'; why: string }

const held = globalThis as { cleanproofMail?: { url: string; transport: Transporter } }

/** Whether a mail server is set. */
export function hasMail(): boolean {
  return env().SMTP_URL !== undefined
}

/**
 * Hands a letter to the mail server. `later` only where it is certain that the server has not taken it: no
 * connection, or an answer of the kind "not now". Anything unclear counts as failed, for a letter that
 * comes twice is worse than one that is shown as failed.
 */
export async function sendLetter(letter: OutgoingLetter): Promise<Sending> {
  const { SMTP_URL: url = '', MAIL_FROM: from } = env()
  if (held.cleanproofMail?.url !== url)
    held.cleanproofMail = {
      url,
      transport: createTransport(url, {
        connectionTimeout: 15_000,
        greetingTimeout: 15_000,
        socketTimeout: 30_000,
      }),
    }
  try {
    await held.cleanproofMail.transport.sendMail({ from, ...letter })
    return { done: 'sent' }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { command, responseCode } = error as Error & { command?: string; responseCode?: number }
    const notTaken =
      command === 'CONN' || (responseCode !== undefined && responseCode >= 400 && responseCode < 500)
    return { done: notTaken ? 'later' : 'failed', why: error.message.slice(0, 300) }
  }
}
