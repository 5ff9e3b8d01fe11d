import type { Locator, Page } from '@playwright/test'

/** One finger on a page, through the browser's own input: it sends what a touch screen would. */
export async function touch(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  let at = { x: 0, y: 0 }
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [at] })
  return {
    press: async (target: Locator) => {
      const { x, y, width, height } = (await target.boundingBox())!
      at = { x: x + width / 2, y: y + height / 2 }
      await send('touchStart')
    },
    /** There in a few moves. */
    move: async (x: number, y: number) => {
      const from = at
      for (let step = 1; step <= 5; step++) {
        at = { x: from.x + ((x - from.x) * step) / 5, y: from.y + ((y - from.y) * step) / 5 }
        await send('touchMove')
      }
    },
    lift: () => send('touchEnd'),
  }
}
