'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { PaperContributor } from '@/lib/data/published/paper-view'
import { CONTRIBUTOR_ROLES } from '@/lib/segmentation/types'

/** Longest name, and longest title. */
const LONGEST = 100

/** Who is credited, a row a person; a row without a name is nobody. */
export function CreditFields({ contributors }: { contributors: readonly PaperContributor[] }) {
  const t = useTranslations('afterwards.credits')
  const roles = useTranslations('workbench.contributorRoles')
  const [rows, setRows] = useState(() => contributors.map((one, key) => ({ ...one, key })))
  const add = () =>
    setRows((all) => [
      ...all,
      { name: '', role: 'correspondent', title: '', key: Math.max(-1, ...all.map(({ key }) => key)) + 1 },
    ])
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">{t('label')}</legend>
      {rows.map(({ key, name, role, title }) => (
        <div key={key} className="flex flex-wrap items-end gap-2">
          <TextField
            label={t('name')}
            name="names"
            defaultValue={name}
            maxLength={LONGEST}
            lang="zh-CN"
            autoComplete="off"
            className="grow basis-32"
          />
          <Select label={t('role')} name="roles" defaultValue={role}>
            {CONTRIBUTOR_ROLES.map((one) => (
              <option key={one} value={one}>
                {roles(one)}
              </option>
            ))}
          </Select>
          <TextField
            label={t('title')}
            placeholder={t('titleHint')}
            name="titles"
            defaultValue={title}
            maxLength={LONGEST}
            lang="zh-CN"
            autoComplete="off"
            className="grow basis-32"
          />
          <Button
            size="sm"
            aria-label={t('remove', { name: name || t('someone') })}
            onClick={() => setRows((all) => all.filter((one) => one.key !== key))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button size="sm" onClick={add}>
        {t('add')}
      </Button>
    </fieldset>
  )
}
