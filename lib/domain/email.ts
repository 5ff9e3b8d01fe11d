/** Longest address that mail servers take. */
const LONGEST = 254

/** A mail address as it is stored and compared, or null for what is none. */
export function normalEmail(typed: string): string | null {
  const email = typed.normalize('NFKC').trim().toLowerCase()
  return email.length <= LONGEST &&
    /^[^\s@<>(),;:"\p{C}]+@[^\s@<>(),;:"\p{C}]+\.[^\s@.<>(),;:"\p{C}]+$/u.test(email)
    ? email
    : null
}
