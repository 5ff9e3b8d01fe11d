'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'

/** A link to hand over: to be selected whole, or copied by the button. */
export function InvitationLink({ link }: { link: string }) {
  const t = useTranslations('invitations')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div className="mt-2 grid gap-2">
      <p className="font-mono text-sm break-all select-all">{link}</p>
      <div>
        <Button size="sm" onClick={() => void copy()}>
          {copied ? t('copied') : t('copy')}
        </Button>
        <span role="status" className="sr-only">
          {copied && t('copied')}
        </span>
      </div>
    </div>
  )
}
