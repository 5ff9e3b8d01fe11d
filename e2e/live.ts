import type { Page } from '@playwright/test'

/** Waits until a screen that came as HTML answers to keys and clicks: React has it in hand. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  )
}
