import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'

/** Narrows the memory to names that hold some words; a plain form, its state is the address. */
export function MemoryFilter({ words }: { words: string }) {
  const t = useTranslations('memory')
  return (
    <form method="get" role="search" className="mb-5 flex items-end gap-3">
      <TextField label={t('words')} name="words" defaultValue={words} className="sm:w-64" />
      <Button type="submit">{t('filter')}</Button>
    </form>
  )
}
