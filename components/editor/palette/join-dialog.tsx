'use client'

import { Command } from 'cmdk'
import { useTranslations } from 'next-intl'
import { Dialog as Radix } from 'radix-ui'
import { joinWith } from '@/lib/editor/commands/join-with'
import { placeAtCursor } from '@/lib/editor/commands/place'
import { useDesk } from '../desk'
import { giveBackFocus } from '../page/give-back-focus'
import { useStore } from '../store'
import { rankJoins } from './rank-joins'

const AROUND = 16

/** Chooses the fragment that goes on where the caret's block ends: likeliest first, the joined sentence shown. */
export function JoinDialog() {
  const t = useTranslations('workbench.join')
  const { ui, editor, page } = useDesk()
  const open = useStore(ui, (now) => now.joining)
  const articles = useStore(page, (now) => now.outline.articles)
  const close = () => ui.set({ joining: false })
  if (!open) return null
  const { block } = placeAtCursor(editor.state)
  const tail = block.textContent.slice(-AROUND)
  const found = rankJoins(articles, block.attrs.id as string, block.textContent)
  return (
    <Radix.Root open onOpenChange={(next) => !next && close()}>
      <Radix.Portal>
        <Radix.Overlay className="wb-over" />
        <Radix.Content
          className="wb-dialog wb-palette"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            giveBackFocus(editor)
          }}
        >
          <Radix.Title className="sr-only">{t('title')}</Radix.Title>
          <Command label={t('title')} loop>
            <Command.Input placeholder={t('title')} />
            <Command.List className="wb-options">
              <Command.Empty>{t('none')}</Command.Empty>
              {found.map(({ id, text, articleNumber }) => (
                <Command.Item
                  key={id}
                  value={id}
                  keywords={[text]}
                  onSelect={() => {
                    close()
                    joinWith(id)(editor.state, editor.view.dispatch)
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
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
