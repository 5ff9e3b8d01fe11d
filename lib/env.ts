import { z } from 'zod'

/** The environment, checked once at start: a wrong value stops the process with a sentence. */
const schema = z.object({
  DATABASE_URL: z.string().min(1, 'DATABASE_URL is not set; `npm start` sets it for the embedded database'),
  AUTH_SECRET: z.string().min(32, 'AUTH_SECRET needs at least 32 characters; `npm start` makes one'),
  /** The address readers and editors use, e.g. https://paper.example; decides on `__Host-` cookies. */
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  /** Comma-separated addresses of proxies whose X-Forwarded-For is believed; none by default. */
  TRUSTED_PROXY: z.string().default(''),
  /** Six-digit code of the publication's prefecture for a newsroom made from nothing. */
  PREFECTURE: z
    .string()
    .regex(/^\d{6}$/)
    .default('220300'),
  /** The mail server, e.g. smtps://user:password@mail.example; without one nothing is mailed. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL begins with smtp:// or smtps://')
    .optional(),
  /** Sender of what is mailed. */
  MAIL_FROM: z.string().min(3).default('Cleanproof <no-reply@localhost>'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The checked environment. @throws with every wrong variable named in one message. */
export function env(): Env {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success) throw new Error(`Environment: ${z.prettifyError(result.error)}`)
  return (parsed = result.data)
}
