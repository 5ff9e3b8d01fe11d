'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TabPanel, Tabs } from '@/components/ui/tabs'
import { TextArea } from '@/components/ui/text-area'
import { FileDrop } from './file-drop'
import type { Source } from './source'

/** The page's raw text: pasted or from a file. What was given on one tab stays while one looks at the other. */
export function SourceInput({ onSource }: { onSource: (source: Source | null) => void }) {
  const t = useTranslations('imports')
  const [tab, setTab] = useState('paste')
  const [text, setText] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const give = (method: string, text: string, file: File | null) => {
    if (method === 'file') onSource(file && { method, file, encoding: null })
    else onSource(text.trim() === '' ? null : { method: 'paste', text })
  }
  return (
    <Tabs
      label={t('from')}
      value={tab}
      onValueChange={(value) => {
        setTab(value)
        give(value, text, file)
      }}
      tabs={[
        { value: 'paste', label: t('paste.tab') },
        { value: 'file', label: t('file.tab') },
      ]}
    >
      <TabPanel value="paste">
        <TextArea
          label={t('paste.label')}
          hint={t('paste.hint')}
          rows={14}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            give('paste', event.target.value, file)
          }}
          // A file dropped on the box is meant as a file.
          onDrop={(event) => {
            const dropped = event.dataTransfer.files[0]
            if (!dropped) return
            event.preventDefault()
            setTab('file')
            setFile(dropped)
            give('file', text, dropped)
          }}
        />
      </TabPanel>
      <TabPanel value="file">
        <FileDrop
          file={file}
          onFile={(chosen) => {
            setFile(chosen)
            give('file', text, chosen)
          }}
        />
      </TabPanel>
    </Tabs>
  )
}
