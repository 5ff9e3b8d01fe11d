'use client'

import { EditorContent } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, type CSSProperties } from 'react'
import { Group, Panel, Separator, useDefaultLayout, usePanelRef } from 'react-resizable-panels'
import { ROLES } from '@/lib/segmentation/types'
import { useDesk } from '../desk'
import { FindBar } from '../find/find-bar'
import { Inspector } from '../inspector/inspector'
import { CaretLayer } from '../page/caret-layer'
import { DragLayer } from '../page/drag-layer'
import { OwnCaret } from '../page/own-caret'
import { CommandPalette } from '../palette/command-palette'
import { JoinDialog } from '../palette/join-dialog'
import type { PageActions } from '../page-actions'
import { SourcePanel } from '../source/source-panel'
import { useStore } from '../store'
import { SyncBanner } from '../sync/sync-banner'
import { StatusBar } from './status-bar'
import { useWorkbenchKeys } from './use-workbench-keys'
import { WorkbenchHeader } from './workbench-header'

/** The three panels with what stands over and under them. */
export function WorkbenchFrame({ actions }: { actions: PageActions }) {
  const t = useTranslations('workbench')
  const { editor, ui } = useDesk()
  const finding = useStore(ui, (now) => now.finding)
  useWorkbenchKeys()
  const layout = useDefaultLayout({ id: 'cleanproof-workbench' })
  const source = usePanel('source')
  const inspector = usePanel('inspector')
  const roleNames = Object.fromEntries(ROLES.map((role) => [`--name-${role}`, `'${t(`roles.${role}`)}'`]))
  return (
    <>
      <WorkbenchHeader actions={actions} />
      <main>
        <Group {...layout} orientation="horizontal">
          <Panel id="source" {...source.panel} defaultSize="24%" minSize="12rem" collapsible>
            {/* Collapsed, nothing in it may take the focus. */}
            {source.open && <SourcePanel />}
          </Panel>
          <Separator className="wb-separator" aria-label={t('resizeSource')} />
          <Panel id="page" minSize="24rem">
            <div className="wb-middle">
              {/* Over the page, not in it: what needs a person is in sight wherever they write. */}
              <div>
                <SyncBanner />
                {finding && <FindBar />}
              </div>
              <div className="wb-panel">
                <div className="wb-page" style={roleNames as CSSProperties}>
                  <CaretLayer />
                  <OwnCaret />
                  <DragLayer />
                  <EditorContent editor={editor} />
                </div>
              </div>
            </div>
          </Panel>
          <Separator className="wb-separator" aria-label={t('resizeInspector')} />
          <Panel id="inspector" {...inspector.panel} defaultSize="22%" minSize="14rem" collapsible>
            {inspector.open && <Inspector />}
          </Panel>
        </Group>
      </main>
      <StatusBar />
      <CommandPalette />
      <JoinDialog />
    </>
  )
}

/**
 * Collapses and opens a panel as the desk says. The library remembers the layout and sets it at first, and the
 * separator can be dragged: of both the desk is told.
 */
function usePanel(name: 'source' | 'inspector') {
  const { ui } = useDesk()
  const open = useStore(ui, (now) => now[name])
  const panelRef = usePanelRef()
  const begun = useRef(false)
  const tell = useCallback(() => {
    if (panelRef.current) ui.set({ [name]: !panelRef.current.isCollapsed() })
  }, [ui, name, panelRef])
  useEffect(() => {
    if (!begun.current) {
      begun.current = true
      return tell()
    }
    if (open === !panelRef.current?.isCollapsed()) return
    if (open) panelRef.current?.expand()
    else panelRef.current?.collapse()
  }, [open, panelRef, tell])
  return { open, panel: { panelRef, onResize: tell } }
}
