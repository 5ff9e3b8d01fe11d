import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePage } from '@/test/factories/pages'
import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { correctByKeyboard } from '../screens/correct-by-keyboard'
import { PageAgainstGold, type Gold } from '../screens/correction'
import { openTwoStories } from '../screens/two-stories'
import { WorkbenchScreen } from '../screens/workbench-screen'

const folders = ['prisma/sample/2026-11-19', 'prisma/sample/2026-11-20', '../shared/eval/pages']

interface GoldFile {
  source: string
  articles: { blocks: { role: string; lines: number[] }[] }[]
}

const pages = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.gold.json'))
      .map((file) => ({ folder, gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile })),
  )

for (const { folder, gold } of pages)
  test(`${folder}/${gold.source} is corrected with the keyboard alone`, async ({ signedIn, newsroom }) => {
    test.setTimeout(240_000)
    const behind = new BehindTheScreens(newsroom)
    const bytes = readFileSync(join(folder, gold.source))
    const text = decode(bytes)
    const { date } = await makePage(await behind.person('editor'), { text })
    const desk = new WorkbenchScreen(await signedIn('editor'), date)
    await desk.open()
    const goal: Gold = gold.articles.map(({ blocks }) => blocks)
    const corrections = await correctByKeyboard(desk, new PageAgainstGold(text, goal))
    await desk.saved()
    console.log(
      `${gold.source}: ${corrections} corrections, ${desk.commands} commands, ${desk.presses} key presses`,
    )
    expect(desk.presses, 'ten key presses, and three for each decision to put right').toBeLessThanOrEqual(
      10 + 3 * corrections,
    )
    await desk.open()
    expect(new PageAgainstGold(text, goal).next(await desk.shown()), 'after loading it again').toBeNull()
  })

test('the workbench is accessible in both schemes', async ({ signedIn, newsroom }) => {
  const behind = new BehindTheScreens(newsroom)
  const text = decode(readFileSync('prisma/sample/2026-11-20/page-2.txt'))
  const { date } = await makePage(await behind.person('editor'), { text })
  const page = await signedIn('editor')
  const desk = new WorkbenchScreen(page, date)
  await desk.open()
  await page.keyboard.press('F8')
  await expectAccessible(page)
})

test('the workbench keeps to a small screen, with what is pressed in sight', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  for (const width of [1024, 800]) {
    await page.setViewportSize({ width, height: 768 })
    for (const one of [page.getByTestId('finish'), page.getByTestId('blockers-left'), desk.said])
      await expect(one).toBeInViewport({ ratio: 0.99 })
    const edges = page.getByRole('main').locator('.wb-panel')
    for (const panel of await edges.all()) {
      const box = (await panel.boundingBox())!
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1)
    }
  }
})

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '')
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
