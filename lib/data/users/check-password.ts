import { Invalid } from '@/lib/errors'

/** Shortest password that a person may choose. */
export const LEAST_PASSWORD = 10

/** @throws Invalid `password-short` */
export function checkPassword(password: string): void {
  if ([...password].length < LEAST_PASSWORD) throw new Invalid('password-short', { least: LEAST_PASSWORD })
}
