import type { Page } from '@playwright/test'
import { at } from './measure'

/** From the key that asks for it to the frame in which it is on the screen, in ms. */
export interface ListFigure {
  name: string
  took: number
}

declare global {
  interface Window {
    /** When the key that counts was pressed, on the page's clock. */
    asked: number
  }
}

interface Act {
  name: string
  /** Begins with the hands on the text, one letter a command. */
  command?: boolean
  /** The last key of these is the one that counts. */
  keys: string[]
  /** What stands on the screen when it is done; the next frame where nothing is named. */
  shown?: string
  gone?: string
}

const OPTION = '[role=option]'
const COMMAND_MODE = '.wb-mode'
const ACTS: readonly Act[] = [
  { name: 'palette, opened', keys: ['Control+k'], shown: `[role=dialog] ${OPTION}` },
  { name: 'palette, a letter', keys: ['h'] },
  { name: 'palette, closed', keys: ['Escape'], gone: '[role=dialog]' },
  { name: 'county, opened', command: true, keys: ['q'], shown: OPTION },
  { name: 'county, a letter', keys: ['l'] },
  { name: 'county, chosen', keys: ['s', 'Enter'], gone: `${OPTION}[aria-selected=true]` },
  { name: 'contributor, opened', command: true, keys: ['z'], shown: '[role=combobox]:focus' },
  { name: 'contributor, a letter', keys: ['w'] },
  { name: 'join, opened', command: true, keys: ['J'], shown: `[role=dialog] ${OPTION}` },
  { name: 'join, a letter', keys: ['渠'] },
  { name: 'join, chosen', keys: ['Backspace', 'Enter'], gone: '[role=dialog]' },
  { name: 'find, opened', command: true, keys: ['/'], shown: '.wb-find' },
  { name: 'find, a word', keys: ['渠道'], shown: '.wb-found' },
  { name: 'find, next match', keys: ['Enter'] },
  { name: 'replace everywhere', keys: ['Tab', '水沟', 'Tab', 'Tab', 'Enter'], gone: '.wb-found' },
]

/** The commands with a list or a field of their own, on an open page of the built application; medians. */
export async function measureLists(page: Page, rounds: number): Promise<ListFigure[]> {
  const took = new Map<string, number[]>(ACTS.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const act of ACTS) took.get(act.name)!.push(await timed(page, act))
    // Back to how it was, for the next round to find the same.
    await page.locator('.wb-find .wb-icon').click()
    await page.locator('.ProseMirror').focus()
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z')
  }
  return ACTS.map(({ name }) => ({ name, took: at(took.get(name)!, 0.5) }))
}

async function timed(page: Page, { name, command, keys, shown, gone }: Act): Promise<number> {
  if (command) await toCommandMode(page)
  const last = keys.at(-1)!
  for (const key of keys.slice(0, -1)) await press(page, key)
  // As text: what this file's functions are compiled to needs a helper that the page does not have.
  await page.evaluate(`{
    window.asked = NaN
    const ask = (event) => Number.isNaN(window.asked) && (window.asked = event.timeStamp)
    for (const type of ['keydown', 'beforeinput'])
      addEventListener(type, ask, { capture: true, once: true })
  }`)
  const seen = page.waitForFunction(
    ({ shown, gone }) =>
      !Number.isNaN(window.asked) &&
      (!shown || document.querySelector(shown)) &&
      (!gone || !document.querySelector(gone)) &&
      performance.now() - window.asked,
    { shown, gone },
    { polling: 'raf' },
  )
  await press(page, last)
  const handle = await seen.catch((cause: unknown) => {
    throw new Error(`bench: “${name}” did not come about`, { cause })
  })
  return (await handle.jsonValue()) as number
}

async function toCommandMode(page: Page): Promise<void> {
  await page.locator('.ProseMirror').focus()
  if ((await page.locator(COMMAND_MODE).count()) === 0) await page.keyboard.press('Escape')
  await page.locator(COMMAND_MODE).waitFor()
}

/** A key by its name, or Chinese text as an input method commits it. */
const press = (page: Page, key: string) =>
  /^\p{Script=Han}/u.test(key) ? page.keyboard.insertText(key) : page.keyboard.press(key)
