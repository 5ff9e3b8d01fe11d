import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo } from 'react'
import { useKeyGroup, useOpenKeyHelp, type KeyGroup } from '@/components/ui/key-help'
import { COMMANDS, GROUPS } from '../commands/command'
import { keyLabel } from '../commands/key-label'
import { useDesk } from '../desk'

/** Adds the workbench's keys to the desk's list of keys, and opens that list, or their settings, when a command asks for it. */
export function useWorkbenchKeys(): void {
  const t = useTranslations('workbench')
  const { ui, keys } = useDesk()
  const open = useOpenKeyHelp()
  const router = useRouter()
  const groups = useMemo(
    () =>
      GROUPS.map((group): KeyGroup => ({
        title: t(`groups.${group}`),
        keys: COMMANDS.filter((one) => one.group === group)
          .map(({ id }) => {
            const { chord, letter } = keys.of(id)
            return {
              keys: [chord && keyLabel(chord), letter && `Esc ${keyLabel(letter)}`].filter(
                (key) => key !== null,
              ),
              label: t(`commands.${id}`),
            }
          })
          .concat(group === 'go' ? { keys: ['Esc 1–9, 0'], label: t('goToNumber') } : [])
          .concat(group === 'block' ? { keys: ['⠿'], label: t('dragBlockHelp') } : [])
          .concat(group === 'article' ? { keys: ['№'], label: t('dragArticleHelp') } : []),
      })),
    [t, keys],
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
        const { keys: asked, keySettings } = ui.get()
        if (keySettings) return router.push('/desk/keys')
        if (!asked) return
        ui.set({ keys: false })
        open()
      }),
    [ui, open, router],
  )
}
