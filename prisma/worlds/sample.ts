import type { PrismaClient } from '@/prisma/generated/client'
import { hashPassword } from '@/lib/data/users/password-hash'
import { SAMPLE_ACCOUNTS } from './sample-accounts'

/** The sample newsroom: 示例日报 of 四平市. */
export async function sample(db: PrismaClient) {
  await db.publication.create({ data: { name: '示例日报', prefectureCode: '220300' } })
  for (const { account, name, role, password } of SAMPLE_ACCOUNTS)
    await db.user.create({ data: { account, name, role, passwordHash: await hashPassword(password) } })
}
