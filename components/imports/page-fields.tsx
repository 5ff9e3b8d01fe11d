'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'

export interface PageFacts {
  number: string
  name: string
  editorName: string
}

interface Props {
  facts: PageFacts
  onChange: (facts: Partial<PageFacts>) => void
  /** The number is another page's already. */
  taken: boolean
  /** The name of the empty page that was planned under the number, which the import fills. */
  planned: string | null
}

/** Which page it is. What the text names is filled in, the rest is asked. */
export function PageFields({ facts, onChange, taken, planned }: Props) {
  const t = useTranslations('imports.page')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={t('number')}
        type="number"
        min={1}
        max={99}
        inputMode="numeric"
        required
        value={facts.number}
        error={taken && t('taken')}
        hint={planned !== null && t('planned', { name: planned })}
        onChange={(event) => onChange({ number: event.target.value })}
      />
      <TextField
        label={t('name')}
        placeholder={t('nameExample')}
        maxLength={30}
        required
        value={facts.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TextField
        label={t('editor')}
        hint={t('editorHint')}
        maxLength={60}
        value={facts.editorName}
        onChange={(event) => onChange({ editorName: event.target.value })}
      />
    </div>
  )
}
