'use client'

import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { Checkbox } from './checkbox'
import { Dialog } from './dialog'
import { DialogFoot } from './dialog-foot'
import { Kbd } from './kbd'
import { setSingleKeys, singleKeysOn } from './single-keys'
import { useShortcut } from './use-shortcut'

export interface KeyGroup {
  title: string
  keys: readonly { keys: readonly string[]; label: string }[]
}

interface KeyHelpTexts {
  title: string
  close: string
  singleKeys: string
  singleKeysHint: string
}

interface Props {
  texts: KeyHelpTexts
  /** Stands under the list. */
  footer?: ReactNode
  children: ReactNode
}

interface Registry {
  add: (group: KeyGroup) => () => void
  open: () => void
}

const Context = createContext<Registry>({ add: () => () => {}, open: () => {} })

/** Adds a screen's keys to the list while it is shown. Give it a group that stays the same object. */
export function useKeyGroup(group: KeyGroup) {
  const { add } = use(Context)
  useEffect(() => add(group), [add, group])
}

/** Opens the list of keys. */
export function useOpenKeyHelp() {
  return use(Context).open
}

/** `?` lists the keys that work here. */
export function KeyHelpProvider({ texts, footer, children }: Props) {
  const [groups, setGroups] = useState<readonly KeyGroup[]>([])
  const [isOpen, setOpen] = useState(false)
  const [registry] = useState<Registry>(() => ({
    add: (group) => {
      setGroups((all) => [...all, group])
      return () => setGroups((all) => all.filter((one) => one !== group))
    },
    open: () => setOpen(true),
  }))
  useShortcut('?', registry.open)
  return (
    <Context value={registry}>
      {children}
      <Dialog
        title={texts.title}
        closeLabel={texts.close}
        open={isOpen}
        onOpenChange={setOpen}
        className="max-w-2xl"
      >
        <div className="gap-8 sm:columns-2">
          {groups.map((group) => (
            <KeyList key={group.title} group={group} />
          ))}
        </div>
        <SingleKeys label={texts.singleKeys} hint={texts.singleKeysHint} />
        {footer && <div className="mt-4">{footer}</div>}
        <DialogFoot leave={texts.close} className="mt-4" />
      </Dialog>
    </Context>
  )
}

function KeyList({ group }: { group: KeyGroup }) {
  return (
    <section className="mb-4 break-inside-avoid">
      <h3 className="eyebrow mb-1">{group.title}</h3>
      <dl>
        {group.keys.map(({ keys, label }) => (
          <div key={label} className="flex items-baseline justify-between gap-4 border-b border-line py-1">
            <dt>{label}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function SingleKeys({ label, hint }: { label: string; hint: string }) {
  const [on, setOn] = useState(singleKeysOn)
  return (
    <Checkbox
      className="mt-2"
      label={label}
      hint={hint}
      checked={on}
      onChange={(event) => {
        setOn(event.target.checked)
        setSingleKeys(event.target.checked)
      }}
    />
  )
}
