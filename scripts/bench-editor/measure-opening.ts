import type { Browser } from '@playwright/test'
import { cookieOfEditor } from '@/e2e/session-cookie'
import { db } from '@/lib/db'
import { blockText } from '@/lib/editor/document-json'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { openNewsroom } from '@/test/simulation/open-newsroom'
import { makePage as makeText } from './make-page'
import { at } from './measure'
import { measureLists, type ListFigure } from './measure-lists'

export interface Opening {
  size: number
  /** From the navigation to a page that takes keys, and to the first key's character on the screen, in ms. */
  editable: number
  firstEdit: number
  /** On the page of 50,000 characters, the commands that have a list or a field of their own. */
  lists: ListFigure[]
}

const WITH_LISTS = 50_000

/** Opens pages of the built application, on a newsroom of its own, and types one character in each. */
export async function measureOpening(
  browser: Browser,
  sizes: readonly number[],
  rounds: number,
): Promise<Opening[]> {
  const newsroom = await openNewsroom(1)
  try {
    const [name, value] = (await cookieOfEditor()).split(/=(.*)/s) as [string, string]
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    await context.addCookies([{ name, value, url: newsroom.addresses[0]! }])
    const openings: Opening[] = []
    for (const size of sizes) {
      const { date } = await makePage(await actorOf('editor'), { text: textOf(size) })
      const runs: Pick<Opening, 'editable' | 'firstEdit'>[] = []
      let lists: ListFigure[] = []
      // The first opening compiles on the server what the others run.
      for (let round = 0; round <= rounds; round++) {
        const page = await context.newPage()
        await page.goto(`${newsroom.addresses[0]}/desk/issues/${date}/pages/1`, { waitUntil: 'commit' })
        const text = page.locator('.ProseMirror[contenteditable=true]')
        await text.locator('[data-role]').first().waitFor()
        const editable = await page.evaluate(() => performance.now())
        await text.focus()
        await page.keyboard.insertText('验')
        await page.waitForFunction(() => document.querySelector('.ProseMirror')?.textContent?.includes('验'))
        const firstEdit = await page.evaluate(() => performance.now())
        if (round > 0) runs.push({ editable, firstEdit })
        if (round === rounds && size === WITH_LISTS) lists = await measureLists(page, rounds)
        await page.close()
      }
      const middle = (of: keyof (typeof runs)[number]) =>
        at(
          runs.map((run) => run[of]),
          0.5,
        )
      openings.push({ size, editable: middle('editable'), firstEdit: middle('firstEdit'), lists })
    }
    await context.close()
    return openings
  } finally {
    await db().$disconnect()
    await newsroom.close()
  }
}

/** The bench's page as a source text: a paragraph a line, blank lines between articles. */
const textOf = (size: number) =>
  makeText(size)
    .content.map(({ content }) => content.map(blockText).join('\n\n'))
    .join('\n\n\n\n')
