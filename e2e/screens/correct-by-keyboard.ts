import { expect } from '@playwright/test'
import { KEYS } from '@/lib/editor/keys'
import { foldWidths } from '@/lib/editor/widths'
import type { Correction, PageAgainstGold } from './correction'
import type { WorkbenchScreen } from './workbench-screen'

/** A page that needs more is not a page that the engine has read. */
const MOST = 80

/** Puts a page right, one decision after the other, in command mode. Returns how many there were. */
export async function correctByKeyboard(desk: WorkbenchScreen, against: PageAgainstGold): Promise<number> {
  await desk.press('Escape')
  for (let done = 0; ; done++) {
    const correction = against.next(await desk.shown())
    if (!correction) return done
    expect(done, `still to do: ${JSON.stringify(correction)}`).toBeLessThan(MOST)
    const before = JSON.stringify(await desk.shown())
    await correct(desk, correction)
    await expect
      .poll(async () => JSON.stringify(await desk.shown()), { message: JSON.stringify(correction) })
      .not.toBe(before)
  }
}

async function correct(desk: WorkbenchScreen, correction: Correction) {
  if (correction.kind === 'cut') {
    // The place within the text counts, not the block alone.
    await desk.goTo(correction.at)
    return desk.command('x')
  }
  await desk.goToBlock(correction.kind === 'join' ? correction.head : correction.at)
  switch (correction.kind) {
    case 'merge':
      return desk.command('m')
    case 'split':
      return desk.command('s')
    case 'move':
      for (let step = 0; step < correction.by; step++) await desk.command('u')
      return
    case 'moveArticle':
      for (let step = 0; step < correction.by; step++) await desk.command('U')
      return
    case 'role':
      return desk.command(letterOf(correction.role))
    case 'join':
      return join(desk, correction.tail)
  }
}

/** With the next block by one key; with any other by choosing it, likeliest first. */
async function join(desk: WorkbenchScreen, tail: string) {
  const blocks = (await desk.shown()).flat()
  const here = await desk.blockAtCaret()
  const next = blocks[blocks.findIndex(({ id }) => id === here) + 1]
  if (next && foldWidths(next.text).startsWith(foldWidths(tail))) return desk.command('j')
  await desk.command('J')
  const texts = await desk.page.getByRole('option').locator('mark').allInnerTexts()
  const place = texts.findIndex((text) => foldWidths(text).startsWith(foldWidths(tail)))
  if (place >= 0 && place <= tail.length) for (let i = 0; i < place; i++) await desk.press('ArrowDown')
  else {
    await desk.page.keyboard.insertText(tail)
    desk.presses += tail.length
  }
  return desk.press('Enter')
}

function letterOf(role: string): string {
  const name = `role${role[0]!.toUpperCase()}${role.slice(1)}`
  return role === 'discarded' ? 'w' : KEYS.find(({ command }) => command === name)!.letter
}
