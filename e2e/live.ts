import type { Page, Response } from '@playwright/test'

/** Waits until a screen that came as HTML answers to keys and clicks: React has it in hand. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  )
}

const SCREENS = /^\/(desk|pieces|notices|profile)(\/|$)/

/** Lets whoever uses a page act on screens that answer alone: what is pressed a moment before is lost. */
export function patient(page: Page): void {
  const wait = async (answer: Response | null) => {
    if (answer?.ok() && SCREENS.test(new URL(page.url()).pathname)) await live(page)
    return answer
  }
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...to) => wait(await goto(...to))
  page.reload = async (...how) => wait(await reload(...how))
}
