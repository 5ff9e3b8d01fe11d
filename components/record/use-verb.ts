import { useTranslations } from 'next-intl'

/** A verb of the record in the reader's language; one that has no words yet stands as it is. */
export function useVerb() {
  const t = useTranslations('record.verbs') as unknown as {
    (key: string): string
    has: (key: string) => boolean
  }
  return (verb: string) => (t.has(verb) ? t(verb) : verb)
}
