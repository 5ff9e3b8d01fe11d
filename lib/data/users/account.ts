import { Invalid } from '@/lib/errors'

/** An account as it is stored and looked up, whatever way it was typed. */
export function normalAccount(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/** A new person's account and name. @throws Invalid `account-shape`, `name-shape` */
export function checkPerson(typed: { account: string; name: string }): { account: string; name: string } {
  const account = normalAccount(typed.account)
  const name = typed.name.normalize('NFC').trim()
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u.test(account)) throw new Invalid('account-shape')
  if (name.length < 1 || name.length > 40 || /\p{C}/u.test(name)) throw new Invalid('name-shape')
  return { account, name }
}
