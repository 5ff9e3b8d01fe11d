'use client'

import { useTranslations } from 'next-intl'
import { useId, useState, type DragEvent } from 'react'
import { cx } from '@/components/ui/cx'

/** Takes one text file: chosen, or dropped here. */
export function FileDrop({ file, onFile }: { file: File | null; onFile: (file: File) => void }) {
  const t = useTranslations('imports.file')
  const id = useId()
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) onFile(dropped)
  }
  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={cx(
        'block cursor-pointer rounded-md border-2 border-dashed px-6 py-10 text-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus',
        over ? 'border-ink bg-sunken' : 'border-line-strong/60',
      )}
    >
      <span className="block font-medium">{file ? file.name : t('choose')}</span>
      <span className="mt-1 block text-sm text-muted">{file ? t('again') : t('hint')}</span>
      <input
        id={id}
        type="file"
        accept=".txt,text/plain"
        className="sr-only"
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen) onFile(chosen)
          // The same file, mended meanwhile, can be chosen again.
          event.target.value = ''
        }}
      />
    </label>
  )
}
