'use client'

import { Command } from 'cmdk'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { joinWith } from '@/lib/editor/commands/join-with'
import { placeAtCursor } from '@/lib/editor/commands/place'
import { useDesk } from '../desk'
import { useStore } from '../store'
import { QuickDialog } from './quick-dialog'
import { rankJoins } from './rank-joins'

const AROUND = 16
/** So many are drawn: further down nobody reads, and a few letters of the text find any. */
const MOST = 40

/** Chooses the fragment that goes on where the caret's block ends: likeliest first, the joined sentence shown. */
export function JoinDialog() {
  const t = useTranslations('workbench.join')
  const { ui } = useDesk()
  const open = useStore(ui, (now) => now.joining)
  const close = () => ui.set({ joining: false })
  return (
    <QuickDialog title={t('title')} open={open} onClose={close}>
      <Candidates close={close} />
    </QuickDialog>
  )
}

function Candidates({ close }: { close: () => void }) {
  const t = useTranslations('workbench.join')
  const { ui, editor, page } = useDesk()
  const articles = useStore(page, (now) => now.outline.articles)
  const [asked, setAsked] = useState('')
  // As it stood when the list was opened: the dialog has the keys.
  const [block] = useState(() => placeAtCursor(editor.state).block)
  const ranked = useMemo(
    () => rankJoins(articles, block.attrs.id as string, block.textContent),
    [articles, block],
  )
  const found = ranked.filter(({ text }) => text.includes(asked.trim())).slice(0, MOST)
  const tail = block.textContent.slice(-AROUND)
  return (
    <Command label={t('title')} loop shouldFilter={false}>
      <Command.Input placeholder={t('title')} value={asked} onValueChange={setAsked} />
      <Command.List className="wb-options">
        <Command.Empty>{t('none')}</Command.Empty>
        {found.map(({ id, text, articleNumber }) => (
          <Command.Item
            key={id}
            value={id}
            onSelect={() => {
              close()
              if (joinWith(id)(editor.state, editor.view.dispatch))
                ui.set({ said: '', done: 'joinWith', misfit: null })
            }}
          >
            <span className="tabular text-muted">{articleNumber}</span>
            <span className="font-serif">
              …{tail}
              <mark>{text.slice(0, AROUND)}</mark>…
            </span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}
