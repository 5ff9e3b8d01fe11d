import { Invalid } from '@/lib/errors'

/** What a place on the plan is for, as it is kept. @throws Invalid `slot-label` */
export function slotLabel(label: string): string {
  const trimmed = label.trim()
  if (trimmed === '' || trimmed.length > 30) throw new Invalid('slot-label')
  return trimmed
}
