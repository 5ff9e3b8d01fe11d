'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRef } from 'react'
import { Menu, MenuItem, MenuSeparator, MenuSub } from '@/components/ui/menu'
import { COMMANDS, GROUPS, type CommandId } from '../commands/command'
import { keyLabel } from '../commands/key-label'
import { useDesk } from '../desk'
import { focusText } from '../page/focus-text'

/** Every command for the mouse, group by group, and the ways out of the page. */
export function MoreMenu() {
  const t = useTranslations('workbench')
  const { run, work, editor } = useDesk()
  const chosen = useRef<CommandId | null>(null)
  // At once when the menu is gone, with the focus back in the text: a command may want it elsewhere.
  const onClosed = () => {
    const id = chosen.current
    if (!id) return false
    chosen.current = null
    focusText(editor.view)
    run(id)
    return true
  }
  const others = work.siblings.filter(({ number }) => number !== work.pageNumber)
  return (
    <Menu
      label={t('menu')}
      onClosed={onClosed}
      trigger={
        <button type="button" className="wb-pill" aria-label={t('menu')}>
          ⋯
        </button>
      }
    >
      {GROUPS.map((group) => (
        <MenuSub key={group} label={t(`groups.${group}`)}>
          {COMMANDS.filter((command) => command.group === group).map(({ id }) => (
            <MenuItem key={id} onSelect={() => (chosen.current = id)}>
              {t(`commands.${id}`)}
              <Keys id={id} />
            </MenuItem>
          ))}
        </MenuSub>
      ))}
      <MenuSeparator />
      {others.map(({ number, name }) => (
        <MenuItem key={number} asChild>
          <Link href={`/desk/issues/${work.date}/pages/${number}`}>{t('pageNumber', { number, name })}</Link>
        </MenuItem>
      ))}
    </Menu>
  )
}

function Keys({ id }: { id: CommandId }) {
  const { keys } = useDesk()
  const { chord, letter } = keys.of(id)
  if (!chord && !letter) return null
  return <kbd className="wb-key">{chord ? keyLabel(chord) : `Esc ${keyLabel(letter!)}`}</kbd>
}
