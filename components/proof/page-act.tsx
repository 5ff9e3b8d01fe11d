'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import type { ButtonKind } from '@/components/ui/button-class'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { KeyHint } from '@/components/ui/key-hint'
import { useShortcut } from '@/components/ui/use-shortcut'

export type PageAction = (previous: unknown, form: FormData) => Promise<FormAnswer>

interface PageActProps {
  action: PageAction
  /** What goes with it: the page, and the hash of what is shown. */
  values: Record<string, string>
  /** The key that opens it. */
  shortcut: string
  kind: ButtonKind
  label: string
  title: string
  text: string
  children?: ReactNode
}

/** One act on a page, on the record with one's name: asked once more before it is done. */
export function PageAct({ action, values, shortcut, kind, label, title, text, children }: PageActProps) {
  const common = useTranslations('common')
  // What one agrees to is what was shown when the dialog was opened: where the screen has gone on since, by
  // itself, the dialog makes way instead of sending the hash of what nobody has looked at.
  const shown = JSON.stringify(values)
  const [openFor, setOpenFor] = useState<string | null>(null)
  const open = openFor === shown
  const overtaken = openFor !== null && !open
  const setOpen = (on: boolean) => setOpenFor(on ? shown : null)
  const { state, pending, formProps } = useAnswerForm(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer?.ok || moved(answer)) setOpen(false)
    return answer
  })
  useShortcut(shortcut, () => setOpen(true))
  return (
    <>
      <Dialog
        title={title}
        description={text}
        closeLabel={common('close')}
        open={open}
        onOpenChange={setOpen}
        trigger={
          <Button kind={kind}>
            {label} <KeyHint>{shortcut.toUpperCase()}</KeyHint>
          </Button>
        }
      >
        <form {...formProps} className="space-y-4">
          {Object.entries(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children}
          {state && !state.ok && !moved(state) && <ErrorNotice error={state.error} />}
          <DialogFoot leave={common('cancel')}>
            <Button kind={kind} type="submit" busy={pending}>
              {label}
            </Button>
          </DialogFoot>
        </form>
      </Dialog>
      {overtaken && (
        <div className="w-full">
          <ErrorNotice error={{ code: 'page-changed', values: {} }} />
        </div>
      )}
      {state && !state.ok && moved(state) && !open && !overtaken && (
        <div className="w-full">
          <ErrorNotice error={state.error} />
        </div>
      )}
    </>
  )
}

/** The page is not what it was: the dialog makes way, so that nobody signs what they have not seen. */
function moved(answer: FormAnswer | null): boolean {
  return answer?.ok === false && ['conflict', 'not-ready', 'forbidden'].includes(answer.error.kind ?? '')
}
