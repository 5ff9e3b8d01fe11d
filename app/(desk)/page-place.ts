import { notFound } from 'next/navigation'
import type { IsoDate } from '@/lib/domain/issue-date'

/** The page that an address names; an address that names none is not found. */
export async function pagePlace(
  params: Promise<{ date: string; number: string }>,
): Promise<{ date: IsoDate; number: number }> {
  const { date, number } = await params
  if (!/^[1-9]\d?$/.test(number)) notFound()
  return { date, number: Number(number) }
}
