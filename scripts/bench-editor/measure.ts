import type { CDPSession, Page } from '@playwright/test'
import type { DocumentJson } from '@/lib/editor/document-json'

export interface KeyFigures {
  mount: number
  median: number
  p95: number
  /** Tasks over 50 ms while typing. */
  longTasks: number
}

interface Bench {
  mount: (kind: 'bare' | 'desk', json: DocumentJson) => number
  toMiddle: () => void
  takeKeys: () => number[]
  takeLongTasks: () => number[]
  measureCommands: (json: DocumentJson) => Record<string, number | null>
}
declare global {
  interface Window {
    bench: Bench
  }
}

export const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

/** Types into the middle of a page: each key from the browser's beforeinput to after its frame, in ms. */
export async function measureKeys(
  page: Page,
  cdp: CDPSession,
  kind: 'bare' | 'desk',
  json: DocumentJson,
  keys: number,
): Promise<KeyFigures> {
  const mount = await page.evaluate(([kind, json]) => window.bench.mount(kind, json), [kind, json] as const)
  await page.evaluate(() => window.bench.toMiddle())
  const type = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const key = 'abcdefghij'[i % 10]!
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
    }
    await page.waitForTimeout(100)
  }
  // The first keys compile what the others run.
  await type(10)
  await page.evaluate(() => [window.bench.takeKeys(), window.bench.takeLongTasks()])
  await type(keys)
  const took = await page.evaluate(() => window.bench.takeKeys())
  const longTasks = await page.evaluate(() => window.bench.takeLongTasks().length)
  return { mount, median: at(took, 0.5), p95: at(took, 0.95), longTasks }
}

/** Every command at the middle of a page, the median of five runs each, in ms; null where it does not fit there. */
export async function measureCommands(
  page: Page,
  json: DocumentJson,
): Promise<Record<string, number | null>> {
  return page.evaluate((json) => window.bench.measureCommands(json), json)
}
