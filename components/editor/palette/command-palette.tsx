'use client'

import { Command } from 'cmdk'
import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import { COMMANDS, GROUPS } from '../commands/command'
import { fitsHere } from '../commands/run-command'
import { keyLabel } from '../commands/key-label'
import { useDesk } from '../desk'
import { showArticle } from '../page/show'
import { useStore } from '../store'
import { namesOf, nearest, type Named } from './nearest'
import { QuickDialog } from './quick-dialog'

/** Every command by name, pinyin or initials, with its key; and the way to any article. */
export function CommandPalette() {
  const t = useTranslations('workbench')
  const desk = useDesk()
  const open = useStore(desk.ui, (now) => now.palette)
  const chosen = useRef<(() => void) | null>(null)
  const run = (act: () => void) => {
    chosen.current = act
    desk.ui.set({ palette: false })
  }
  const onClosed = () => {
    chosen.current?.()
    chosen.current = null
  }
  return (
    <QuickDialog
      title={t('palette')}
      open={open}
      onClose={() => desk.ui.set({ palette: false })}
      onClosed={onClosed}
    >
      <Choices run={run} />
    </QuickDialog>
  )
}

interface Entry extends Named {
  value: string
  group: string
  label: string
  keys: string[]
  fits: boolean
  act: () => void
}

/** Group by group while nothing is asked for; what was found in one list, the nearest first. */
function Choices({ run }: { run: (act: () => void) => void }) {
  const t = useTranslations('workbench')
  const desk = useDesk()
  const articles = useStore(desk.page, (now) => now.outline.articles)
  const [asked, setAsked] = useState('')
  const entries = useMemo((): Entry[] => {
    const commands = COMMANDS.map(({ id, group }) => {
      const { chord, letter } = desk.keys.of(id)
      const label = t(`commands.${id}`)
      return {
        value: id,
        group,
        label,
        names: namesOf(label),
        keys: [chord && keyLabel(chord), letter && `Esc ${keyLabel(letter)}`].filter((key) => key !== null),
        fits: fitsHere(desk, id),
        act: () => desk.run(id),
      }
    })
    const ways = articles.map(({ attrs, headline }, index) => ({
      value: `article ${index}`,
      group: 'articles',
      label: `${index + 1}　${headline || t('untitled')}`,
      names: namesOf(headline),
      keys: [],
      fits: true,
      act: () => showArticle(desk.editor, attrs.id),
    }))
    return [...commands, ...ways]
  }, [articles, desk, t])

  const item = ({ value, label, keys, fits, act }: Entry) => (
    <Command.Item key={value} value={value} disabled={!fits} onSelect={() => run(act)}>
      {label}
      <span className="wb-push wb-row">
        {keys.map((key) => (
          <kbd key={key} className="wb-key">
            {key}
          </kbd>
        ))}
      </span>
    </Command.Item>
  )
  return (
    <Command label={t('palette')} loop shouldFilter={false}>
      <Command.Input placeholder={t('paletteHint')} value={asked} onValueChange={setAsked} />
      <Command.List className="wb-options">
        <Command.Empty>{t('nothingFound')}</Command.Empty>
        {asked.trim() !== ''
          ? nearest(entries, asked).map(item)
          : [...GROUPS, 'articles' as const].map((group) => (
              <Command.Group key={group} heading={t(`groups.${group}`)}>
                {entries.filter((entry) => entry.group === group).map(item)}
              </Command.Group>
            ))}
      </Command.List>
    </Command>
  )
}
