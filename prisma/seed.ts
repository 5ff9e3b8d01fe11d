// Loads a world into an empty, migrated database: `tsx prisma/seed.ts NAME`, where worlds/NAME.ts
// exports a function of that name.
import { db } from '@/lib/db'
import type { PrismaClient } from '@/prisma/generated/client'

type World = (db: PrismaClient) => Promise<void>

const name = process.argv[2] ?? 'sample'
const world = ((await import(`./worlds/${name}.ts`)) as Record<string, World | undefined>)[name]
if (!world) throw new Error(`prisma/worlds/${name}.ts exports no ${name}`)
await world(db())
await db().$disconnect()
