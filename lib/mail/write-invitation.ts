import type { Translator } from './translator'

/** The letter with an invitation's link. */
export function writeInvitation(
  t: Translator,
  publication: string,
  { link, name, by }: { link: string; name: string; by: string },
): { subject: string; text: string } {
  const values = { publication, name, by, link }
  return { subject: t('mail.invitation.subject', values), text: t('mail.invitation.text', values) }
}
