'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { pieceAddress } from '@/components/inbox/inbox-address'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import type { IssuePlan, PlanPage, PlanSlot } from '@/lib/data/plan/plan-view'
import { carry } from './carry'
import { DropPlace } from './drop-place'
import { FillSlotDialog } from './fill-slot-dialog'
import type { Do, PlanActions } from './plan-actions'
import { RenameSlotDialog } from './rename-slot-dialog'

interface Props {
  slot: PlanSlot
  index: number
  page: PlanPage
  plan: IssuePlan
  actions: PlanActions
  run: Do
}

/** A place of the plan: takes a piece or another place that is dropped on it; its menu does all of that by key. */
export function SlotRow({ slot, index, page, plan, actions, run }: Props) {
  const t = useTranslations('plan')
  const [asking, setAsking] = useState<'fill' | 'rename' | null>(null)
  const { id: slotId, label, piece } = slot
  const move = (pageId: string, to: number) => run(() => actions.moveSlot({ slotId, pageId, index: to }))
  const others = plan.pages.filter(({ pageId }) => pageId !== page.pageId)
  return (
    <li className="border-b border-line">
      <DropPlace
        onDrop={(dropped) =>
          run(() =>
            dropped.kind === 'piece'
              ? actions.fillSlot({ slotId, submissionId: dropped.submissionId })
              : actions.moveSlot({ slotId: dropped.slotId, pageId: page.pageId, index }),
          )
        }
      >
        <div
          draggable={plan.open}
          onDragStart={(event) => carry(event.dataTransfer, { kind: 'slot', slotId })}
          data-slot={label}
          className="flex cursor-grab items-center gap-2.5 py-1.5 active:cursor-grabbing"
        >
          <span className="w-14 shrink-0 truncate text-sm font-medium" title={label}>
            {label}
          </span>
          <span className="min-w-0 grow font-serif">
            {piece ? (
              <Link
                href={pieceAddress(piece.submissionId)}
                draggable={false}
                className="underline-offset-4 hover:underline"
              >
                {piece.headline || t('noHeadline')}
              </Link>
            ) : (
              <span className="text-sm text-muted">{t('empty')}</span>
            )}
          </span>
          {plan.open && (
            <Menu
              label={t('slotMenu', { label })}
              trigger={
                <Button kind="quiet" size="sm" aria-label={t('slotMenu', { label })}>
                  ⋯
                </Button>
              }
            >
              {piece ? (
                <MenuItem onSelect={() => run(() => actions.emptySlot({ slotId }))}>{t('clear')}</MenuItem>
              ) : (
                <MenuItem onSelect={() => setAsking('fill')}>{t('fill')}</MenuItem>
              )}
              <MenuSeparator />
              <MenuItem disabled={index === 0} onSelect={() => move(page.pageId, index - 1)}>
                {t('up')}
              </MenuItem>
              <MenuItem
                disabled={index === page.slots.length - 1}
                onSelect={() => move(page.pageId, index + 1)}
              >
                {t('down')}
              </MenuItem>
              {others.map(({ pageId, number, name, slots }) => (
                <MenuItem key={pageId} onSelect={() => move(pageId, slots.length)}>
                  {t('toPage', { number, name })}
                </MenuItem>
              ))}
              <MenuSeparator />
              <MenuItem onSelect={() => setAsking('rename')}>{t('rename')}</MenuItem>
              <MenuItem onSelect={() => run(() => actions.removeSlot({ slotId }))}>{t('remove')}</MenuItem>
            </Menu>
          )}
        </div>
      </DropPlace>
      {asking === 'fill' && (
        <FillSlotDialog
          label={label}
          pieces={[...page.loose, ...plan.pieces]}
          onAnswer={(submissionId) => {
            setAsking(null)
            run(() => actions.fillSlot({ slotId, submissionId }))
          }}
          onLeave={() => setAsking(null)}
        />
      )}
      {asking === 'rename' && (
        <RenameSlotDialog
          slotId={slotId}
          label={label}
          action={actions.renameSlot}
          onLeave={() => setAsking(null)}
        />
      )}
    </li>
  )
}
