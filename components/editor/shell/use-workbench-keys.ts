import { useTranslations } from 'next-intl'
import { useEffect, useMemo } from 'react'
import { useKeyGroup, useOpenKeyHelp, type KeyGroup } from '@/components/ui/key-help'
import { COMMANDS, GROUPS } from '../commands/command'
import { keyLabel } from '../commands/key-label'
import { useDesk } from '../desk'

/** Adds the workbench's keys to the desk's list of keys, and opens that list when a command asks for it. */
export function useWorkbenchKeys(): void {
  const t = useTranslations('workbench')
  const { ui } = useDesk()
  const open = useOpenKeyHelp()
  const groups = useMemo(
    () =>
      GROUPS.map((group): KeyGroup => ({
        title: t(`groups.${group}`),
        keys: COMMANDS.filter((one) => one.group === group).map(({ id, chord, letter }) => ({
          keys: [chord && keyLabel(chord), letter && `Esc ${letter}`].filter((key) => key !== null),
          label: t(`commands.${id}`),
        })),
      })),
    [t],
  )
  const [article, block, role, facts, suspects, go, page] = groups
  useKeyGroup(article!)
  useKeyGroup(block!)
  useKeyGroup(role!)
  useKeyGroup(facts!)
  useKeyGroup(suspects!)
  useKeyGroup(go!)
  useKeyGroup(page!)
  useEffect(
    () =>
      ui.subscribe(() => {
        if (!ui.get().keys) return
        ui.set({ keys: false })
        open()
      }),
    [ui, open],
  )
}
