'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { useLevelName } from '@/components/reviews/level-name'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'
import type { SettingsView } from '@/lib/data/reviews/get-review-settings'
import type { ReviewLevel } from '@/lib/domain/piece-reviews'

interface Props {
  level: ReviewLevel
  named: readonly string[]
  people: SettingsView['people']
  action: (previous: unknown, form: FormData) => Promise<FormAnswer>
}

/** Who may give one level; with nobody named, the role decides. */
export function DutyForm({ level, named, people, action }: Props) {
  const t = useTranslations('settings.duty')
  const roles = useTranslations('layout.role')
  const name = useLevelName()
  const { state, pending, formProps } = useAnswerForm(action)
  const byRole = level.kind === 'review' && level.level > 1 ? t('chiefs') : t('editors')
  const names = people.filter(({ id }) => named.includes(id)).map((one) => one.name)
  return (
    <details className="border-b border-line py-3">
      <summary className="cursor-pointer">
        <span className="inline-block w-24 font-semibold">{name(level)}</span>
        <span className="text-muted">
          {names.length > 0 ? t('named', { names: names.join('、') }) : byRole}
        </span>
      </summary>
      <form {...formProps} className="mt-3 grid gap-3 pl-4">
        <input type="hidden" name="kind" value={level.kind} />
        <input type="hidden" name="level" value={level.level} />
        <fieldset className="grid gap-2 sm:grid-cols-2">
          <legend className="mb-2 text-sm text-muted">{t('hint')}</legend>
          {people.map(({ id, name: person, role }) => (
            <Checkbox
              key={id}
              name={`person ${id}`}
              value="on"
              label={person}
              hint={roles(role)}
              defaultChecked={named.includes(id)}
            />
          ))}
        </fieldset>
        <div>
          <Button type="submit" busy={pending}>
            {t('save')}
          </Button>
        </div>
        {state && !state.ok && <ErrorNotice error={state.error} />}
        {state?.ok && <Notice tone="good">{t('saved')}</Notice>}
      </form>
    </details>
  )
}
