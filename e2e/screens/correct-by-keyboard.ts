import { expect } from '@playwright/test'
import { KEYS } from '@/lib/editor/keys'
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
  await desk.goTo(correction.kind === 'join' ? correction.head : correction.at)
  switch (correction.kind) {
    case 'cut':
      return desk.command('x')
    case 'merge':
      return desk.command('m')
    case 'split':
      return desk.command('s')
    case 'move':
      for (let step = 0; step < correction.by; step++) await desk.command('u')
      return
    case 'role':
      return desk.command(letterOf(correction.role))
    case 'join':
      await desk.command('J')
      await desk.page.keyboard.insertText(correction.tail)
      desk.presses += correction.tail.length
      return desk.press('Enter')
  }
}

function letterOf(role: string): string {
  const name = `role${role[0]!.toUpperCase()}${role.slice(1)}`
  return role === 'discarded' ? 'w' : KEYS.find(({ command }) => command === name)!.letter
}
