import { Prisma } from '@/prisma/generated/client'

/** Whether the database refused a row because its like is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
