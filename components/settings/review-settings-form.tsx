'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import type { ReviewSettings } from '@/lib/data/reviews/review-settings'
import { MOST_REVIEWS, MOST_ROUNDS } from '@/lib/domain/piece-reviews'

interface Props {
  settings: ReviewSettings
  action: (previous: unknown, form: FormData) => Promise<FormAnswer>
}

const from = (least: number, most: number) => Array.from({ length: most - least + 1 }, (_, i) => least + i)

/** How many reviews and rounds a submission needs, and what goes with them. */
export function ReviewSettingsForm({ settings, action }: Props) {
  const t = useTranslations('settings.reviews')
  const { state, pending, formProps } = useAnswerForm(action)
  return (
    <section aria-labelledby="review-settings">
      <h2 id="review-settings" className="font-serif text-xl font-semibold">
        {t('title')}
      </h2>
      <form {...formProps} className="mt-4 grid max-w-xl gap-5">
        <Select
          label={t('levels')}
          hint={t('levelsHint')}
          name="reviewLevels"
          defaultValue={settings.reviewLevels}
        >
          {from(1, MOST_REVIEWS).map((count) => (
            <option key={count} value={count}>
              {t('levelCount', { count })}
            </option>
          ))}
        </Select>
        <Select
          label={t('rounds')}
          hint={t('roundsHint')}
          name="proofRounds"
          defaultValue={settings.proofRounds}
        >
          {from(0, MOST_ROUNDS).map((count) => (
            <option key={count} value={count}>
              {t('roundCount', { count })}
            </option>
          ))}
        </Select>
        <Checkbox
          label={t('form')}
          hint={t('formHint')}
          name="reviewForm"
          defaultChecked={settings.reviewForm}
        />
        <Checkbox
          label={t('alone')}
          hint={t('aloneHint')}
          name="singleHanded"
          defaultChecked={settings.singleHanded}
        />
        <div>
          <Button type="submit" kind="primary" busy={pending}>
            {t('save')}
          </Button>
        </div>
        {state && !state.ok && <ErrorNotice error={state.error} />}
        {state?.ok && <Notice tone="good">{t('saved')}</Notice>}
      </form>
    </section>
  )
}
