import type { Page } from '@playwright/test'
import { makePage, storyText } from '@/test/factories/pages'
import { BehindTheScreens } from '../behind-the-screens'
import type { Newsroom } from '../start-newsroom'
import { WorkbenchScreen } from './workbench-screen'

/** A page with two stories, open in the workbench. */
export async function openTwoStories(page: Page, newsroom: Newsroom) {
  const behind = new BehindTheScreens(newsroom)
  const second =
    '伊通满族自治县新修七条支渠\n\n本报讯(通讯员 佟舒兰)日前,伊通满族自治县七条支渠完工,群众用水有了保障。'
  const { date } = await makePage(await behind.person('editor'), { text: `${storyText()}\n\n\n\n${second}` })
  const desk = new WorkbenchScreen(page, date)
  await desk.open()
  return { behind, desk, date }
}
