import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '@/prisma/generated/client'
import { env } from '@/lib/env'

/** The client or an open transaction: what a query helper needs. */
export type Db = Prisma.TransactionClient

const held = globalThis as { cleanproofDb?: PrismaClient }

/** The one database client of this process; kept over hot reloads in development. */
export function db(): PrismaClient {
  return (held.cleanproofDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL }),
  }))
}
