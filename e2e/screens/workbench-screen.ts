import { expect, type Locator, type Page } from '@playwright/test'
import { foldWidths } from '@/lib/editor/widths'

export interface ShownBlock {
  id: string
  role: string
  text: string
  spans: [number, number][]
}

/** 校正台: a page in work. Counts the keys that are pressed on it. */
export class WorkbenchScreen {
  presses = 0
  commands = 0

  constructor(
    readonly page: Page,
    readonly date: string,
    readonly number = 1,
  ) {}

  get text() {
    return this.page.locator('.ProseMirror')
  }
  get articles() {
    return this.text.locator('[data-article-id]')
  }
  get saveState() {
    return this.page.getByTestId('save-state')
  }
  get counties() {
    return this.page.getByTestId('county')
  }
  get people() {
    return this.page.getByTestId('people')
  }
  get said() {
    return this.page.getByTestId('said')
  }
  get blockers() {
    return this.page.getByTestId('blockers')
  }
  get pageState() {
    return this.page.getByTestId('page-state')
  }
  /** What saving needs a person for. The comments at the side may miss the server too, and say so themselves. */
  get alert() {
    return this.page.locator('.wb-banner').and(this.page.getByRole('alert'))
  }

  /** What was written where a colleague has taken the place away. */
  get unplaced() {
    return this.page.getByTestId('unplaced')
  }

  async open() {
    await this.page.goto(`/desk/issues/${this.date}/pages/${this.number}`)
    await expect(this.articles.first()).toBeVisible()
  }

  block(text: string) {
    return this.text.locator('[data-role]').filter({ hasText: text }).first()
  }

  /** Everything that was done is on the server. */
  async saved() {
    await expect(this.saveState).toHaveAttribute('data-save', 'saved', { timeout: 30_000 })
  }

  async press(key: string) {
    this.presses++
    await this.page.keyboard.press(key)
  }

  /** A command by its letter; command mode must be on. */
  async command(letter: string) {
    this.commands++
    await this.press(letter)
  }

  async type(text: string) {
    this.presses += text.length
    await this.page.keyboard.type(text)
  }

  /** Puts the caret at the start of this text with nothing but keys: find, leave the match, step before it. */
  async goTo(text: string) {
    await this.find(text)
    await this.press('ArrowLeft')
  }

  /** Selects this text with nothing but keys. */
  async find(text: string) {
    await this.press('/')
    await this.page.keyboard.insertText(text)
    this.presses += text.length
    await this.press('Escape')
  }

  /** The block at the caret. */
  async blockAtCaret(): Promise<string | null> {
    const active = this.text.locator('[data-active-block]')
    return (await active.count()) === 0
      ? null
      : active.evaluate((block) => JSON.parse((block as HTMLElement).dataset.id!) as string)
  }

  /**
   * Puts the caret into the block with this text by the shortest way there is in command mode: it is there
   * already, up and down block by block, from the number of an article on, or by finding the text.
   */
  async goToBlock(text: string) {
    const articles = await this.shown()
    const blocks = articles.flatMap((article, number) => article.map((block) => ({ ...block, number })))
    const goal = blocks.findIndex((block) => sameBeginning(block.text, text))
    if (goal < 0) return this.find(text)
    const here = await this.blockAtCaret()
    const steps = (from: number) =>
      Array<string>(Math.abs(goal - from)).fill(goal > from ? 'ArrowDown' : 'ArrowUp')
    const ways = articles.slice(0, 10).map((_, number) => {
      const first = blocks.findIndex((block) => block.number === number)
      return [String((number + 1) % 10), ...steps(first)]
    })
    const caret = blocks.findIndex(({ id }) => id === here)
    if (caret >= 0) ways.push(steps(caret))
    const shortest = ways.reduce((best, way) => (way.length < best.length ? way : best))
    if (shortest.length > text.length + 2) return this.find(text)
    for (const key of shortest) await this.press(key)
  }

  /** Puts the caret with the mouse: at the start or the end of the block with this text. */
  async click(text: string, at: 'start' | 'end' = 'start') {
    const block = this.block(text)
    await block.scrollIntoViewIfNeeded()
    const { height } = (await block.boundingBox())!
    // Home and End go to the ends of a line on the screen, and a block may have several.
    await block.click({ position: { x: 60, y: at === 'start' ? 10 : height - 10 } })
    // A key within the same milliseconds as the click is undone by it, as no hand could do.
    await expect(async () => {
      await this.page.keyboard.press(at === 'start' ? 'Home' : 'End')
      expect(await this.textBeside(block, at), `the caret at the ${at} of its block`).toBe('')
    }).toPass()
  }

  /** Selects from the end of the block before to the end of the block with this text, and deletes that. */
  async deleteBlock(text: string) {
    await this.click(text, 'start')
    await this.page.keyboard.press('ArrowLeft')
    const { height } = (await this.block(text).boundingBox())!
    await this.block(text).click({ position: { x: 60, y: height - 10 }, modifiers: ['Shift'] })
    await this.page.keyboard.press('Shift+End')
    await this.page.keyboard.press('Delete')
  }

  /** What a block says before the caret (`start`) or after it (`end`); null where the caret is elsewhere. */
  private textBeside(block: Locator, at: 'start' | 'end'): Promise<string | null> {
    return block.evaluate((element, at) => {
      const { anchorNode, anchorOffset } = getSelection()!
      if (!element.contains(anchorNode)) return null
      const beside = document.createRange()
      beside.selectNodeContents(element)
      if (at === 'start') beside.setEnd(anchorNode!, anchorOffset)
      else beside.setStart(anchorNode!, anchorOffset)
      return beside.toString()
    }, at)
  }

  /** The page as it stands on the screen. */
  async shown(): Promise<ShownBlock[][]> {
    return this.articles.evaluateAll((articles) =>
      articles.map((article) =>
        [...article.querySelectorAll<HTMLElement>('[data-role]')].map((block) => ({
          id: JSON.parse(block.dataset.id!) as string,
          role: block.dataset.role!,
          text: block.textContent ?? '',
          spans: JSON.parse(block.dataset.source ?? '[]') as [number, number][],
        })),
      ),
    )
  }

  /** All text on the page, as the document has it. */
  async wholeText(): Promise<string> {
    return (await this.shown())
      .flat()
      .map(({ text }) => text)
      .join('\n')
  }

  /**
   * Does what the list of blockers asks for, one after the other, with the keyboard: counties confirmed or
   * declared none, a headline made of the first line, discards agreed to, credits marked.
   */
  async settleFacts() {
    await this.press('Escape')
    const letters: [RegExp, string][] = [
      [/区县.*没有确认/, 'y'],
      [/没有区县/, 'Y'],
      [/弃用/, 'w'],
      [/没有主标题/, 'h'],
    ]
    for (let left = await this.blockers.count(); left > 0; left = await this.blockers.count()) {
      const first = this.blockers.getByRole('button').first()
      if ((await first.count()) === 0) break
      const said = await first.innerText()
      const letter = letters.find(([pattern]) => pattern.test(said))?.[1]
      if (!letter) throw new Error(`nothing is known against: ${said}`)
      await first.press('Enter')
      await this.command(letter)
      await expect(first.filter({ hasText: said })).toHaveCount(0)
    }
    await this.press('Escape')
  }

  async finish() {
    await this.page.getByTestId('finish').click()
  }
}

/** Whether a block begins with a text of the source: widths and white space aside. */
function sameBeginning(block: string, source: string): boolean {
  const bare = (text: string) => foldWidths(text).replaceAll(/\s/g, '')
  return bare(block).startsWith(bare(source))
}
