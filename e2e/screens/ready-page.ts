import type { Page } from '@playwright/test'
import { BehindTheScreens } from '../behind-the-screens'
import type { Newsroom } from '../start-newsroom'
import { WorkbenchScreen } from './workbench-screen'

/** A page with one story that was marked ready, open in the workbench. */
export async function openReadyPage(page: Page, newsroom: Newsroom) {
  const behind = new BehindTheScreens(newsroom)
  const { date, pageId } = await behind.readyPage()
  const desk = new WorkbenchScreen(page, date)
  await desk.open()
  return { behind, desk, date, pageId }
}
