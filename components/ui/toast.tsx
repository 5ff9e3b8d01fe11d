'use client'

import { Toast as Radix } from 'radix-ui'
import { createContext, use, useState, type ReactNode } from 'react'
import { cx } from './cx'

export interface ToastMessage {
  text: ReactNode
  tone?: 'plain' | 'problem'
  /** A way back, say. Its words also stand for it where it cannot be reached in time. */
  action?: { label: string; onSelect: () => void }
}

const Show = createContext<(message: ToastMessage) => void>(() => {})

/** Shows a short message that goes by itself; a screen reader hears it. */
export function useToast() {
  return use(Show)
}

export function ToastProvider({
  label,
  closeLabel,
  children,
}: {
  label: string
  closeLabel: string
  children: ReactNode
}) {
  const [messages, setMessages] = useState<(ToastMessage & { id: number })[]>([])
  const show = (message: ToastMessage) =>
    setMessages((all) => [...all, { ...message, id: (all.at(-1)?.id ?? 0) + 1 }])
  const drop = (id: number) => setMessages((all) => all.filter((message) => message.id !== id))
  return (
    <Radix.Provider label={label} duration={7000}>
      <Show value={show}>{children}</Show>
      {messages.map(({ id, text, tone, action }) => (
        <Radix.Root
          key={id}
          type={tone === 'problem' ? 'foreground' : 'background'}
          onOpenChange={(open) => !open && drop(id)}
          className={cx(
            'flex items-center gap-4 rounded-md px-4 py-3 shadow-over',
            tone === 'problem' ? 'border border-seal/50 bg-seal-wash text-ink' : 'bg-ink text-on-ink',
          )}
        >
          <Radix.Description className="grow">{text}</Radix.Description>
          {action && (
            <Radix.Action
              altText={action.label}
              onClick={action.onSelect}
              className="underline underline-offset-4"
            >
              {action.label}
            </Radix.Action>
          )}
          <Radix.Close aria-label={closeLabel} className="size-6 shrink-0">
            <span aria-hidden>✕</span>
          </Radix.Close>
        </Radix.Root>
      ))}
      <Radix.Viewport
        // F8, which the library takes by itself, is the workbench's next suspect.
        hotkey={['altKey', 'shiftKey', 'KeyT']}
        label={`${label} ({hotkey})`}
        className="fixed right-4 bottom-4 z-50 flex w-[min(26rem,calc(100vw-2rem))] flex-col gap-2"
      />
    </Radix.Provider>
  )
}
