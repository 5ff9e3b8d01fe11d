import { expect, type Page } from '@playwright/test'

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
  get alert() {
    return this.page.getByRole('alert').filter({ hasText: /./ })
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
    await this.press('/')
    await this.page.keyboard.insertText(text)
    this.presses += text.length
    await this.press('Escape')
    await this.press('ArrowLeft')
  }

  /** Puts the caret with the mouse: at the start or the end of the block with this text. */
  async click(text: string, at: 'start' | 'end' = 'start') {
    const block = this.block(text)
    await block.scrollIntoViewIfNeeded()
    const { height } = (await block.boundingBox())!
    // Home and End go to the ends of a line on the screen, and a block may have several.
    await block.click({ position: { x: 60, y: at === 'start' ? 10 : height - 10 } })
    await this.page.keyboard.press(at === 'start' ? 'Home' : 'End')
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
