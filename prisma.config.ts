import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx --conditions=react-server prisma/seed.ts sample' },
  // Generation needs no database; `prisma migrate deploy` and its like do.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
