'use client'

import { Command } from 'cmdk'
import { useTranslations } from 'next-intl'
import { Dialog as Radix } from 'radix-ui'
import { useMemo, useRef } from 'react'
import { pinyin } from 'pinyin-pro'
import { COMMANDS, GROUPS, type CommandId } from '../commands/command'
import { fitsHere } from '../commands/run-command'
import { keyLabel } from '../commands/key-label'
import { useDesk } from '../desk'
import { showArticle } from '../page/show'
import { giveBackFocus } from '../page/give-back-focus'
import { useStore } from '../store'

/** Every command by name, pinyin or initials, with its key; and the way to any article. */
export function CommandPalette() {
  const t = useTranslations('workbench')
  const desk = useDesk()
  const open = useStore(desk.ui, (now) => now.palette)
  const articles = useStore(desk.page, (now) => now.outline.articles)
  const chosen = useRef<(() => void) | null>(null)
  const run = (act: () => void) => {
    chosen.current = act
    desk.ui.set({ palette: false })
  }
  return (
    <Radix.Root open={open} onOpenChange={(next) => desk.ui.set({ palette: next })}>
      <Radix.Portal>
        <Radix.Overlay className="wb-over" />
        <Radix.Content
          className="wb-dialog wb-palette"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // At once, and before the command: that may want the focus elsewhere.
            giveBackFocus(desk.editor)
            chosen.current?.()
            chosen.current = null
          }}
        >
          <Radix.Title className="sr-only">{t('palette')}</Radix.Title>
          <Command label={t('palette')} loop>
            <Command.Input placeholder={t('paletteHint')} />
            <Command.List className="wb-options">
              <Command.Empty>{t('nothingFound')}</Command.Empty>
              {GROUPS.map((group) => (
                <Command.Group key={group} heading={t(`groups.${group}`)}>
                  {COMMANDS.filter((command) => command.group === group).map(({ id }) => (
                    <CommandItem
                      key={id}
                      id={id}
                      run={() => run(() => desk.run(id))}
                      fits={open && fitsHere(desk, id)}
                    />
                  ))}
                </Command.Group>
              ))}
              <Command.Group heading={t('groups.articles')}>
                {articles.map(({ attrs, headline }, index) => (
                  <Command.Item
                    key={attrs.id}
                    value={`article ${index}`}
                    keywords={[headline, ...sounds(headline)]}
                    onSelect={() => run(() => showArticle(desk.editor, attrs.id))}
                  >
                    {index + 1}　{headline || t('untitled')}
                  </Command.Item>
                ))}
              </Command.Group>
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function CommandItem({ id, run, fits }: { id: CommandId; run: () => void; fits: boolean }) {
  const t = useTranslations('workbench.commands')
  const { keys } = useDesk()
  const name = t(id)
  const keywords = useMemo(() => [name, ...sounds(name)], [name])
  const { chord, letter } = keys.of(id)
  return (
    <Command.Item value={id} keywords={keywords} disabled={!fits} onSelect={run}>
      {name}
      <span className="wb-push wb-row">
        {chord && <kbd className="wb-key">{keyLabel(chord)}</kbd>}
        {letter && <kbd className="wb-key">Esc {keyLabel(letter)}</kbd>}
      </span>
    </Command.Item>
  )
}

/** A Chinese name as it sounds, whole and by initials. */
function sounds(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return []
  const each = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' })
  return [each.join(''), each.map((sound) => sound[0]).join('')]
}
