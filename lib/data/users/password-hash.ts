import { hash, verify } from '@node-rs/argon2'
import { turnstile } from './turnstile'

// argon2id, about 0.1 s on the machine it was chosen on: 64 MiB, 4 passes.
const COST = { memoryCost: 65_536, timeCost: 4, parallelism: 1 }

/** Stands in where there is no such account, so that its answer takes as long as another's. */
const DUMMY =
  '$argon2id$v=19$m=65536,t=4,p=1$UHYEqXN08Ik0ro1cSwSCJQ$erWbYGNyErcbPdUMmbB//g+3zD46aAYLr5NiE/MOM14'

/** A flood of sign-ins must not take every core and gigabytes of memory. */
const inTurn = turnstile(2)

/** The hash to store for a password. @throws TooMany as `turnstile` does */
export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), COST))
}

/** Whether the password is the one behind the hash; takes as long, and says no, where there is none. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await inTurn(() => verify(passwordHash ?? DUMMY, normal(password)))
  return right && passwordHash !== null
}

// The same characters typed on another system may come composed differently.
const normal = (password: string) => password.normalize('NFKC')
