import type { Locator, Page } from '@playwright/test'

/** The desk's inbox, and one of its pieces. */
export class InboxScreen {
  constructor(readonly page: Page) {}

  get list() {
    return this.page.getByRole('region', { name: '来稿列表' })
  }
  get dialog() {
    return this.page.getByRole('dialog')
  }
  get refusals() {
    return this.list.getByRole('alert')
  }

  async open(tab = 'waiting') {
    await this.page.goto(`/desk/inbox?tab=${tab}`)
  }

  row(headline: string): Locator {
    return this.list.getByRole('listitem').filter({ has: this.page.getByRole('link', { name: headline }) })
  }

  /**
   * Drags a piece onto a page, by the edge of its row: a button in the middle of it would hold the mouse. The
   * page is brought into sight first, for what moves once the mouse is down is no longer what was taken hold of.
   */
  async drag(headline: string, page: string) {
    await this.target(page).scrollIntoViewIfNeeded()
    await this.row(headline).dragTo(this.target(page), { sourcePosition: { x: 5, y: 5 } })
  }

  /** Puts the cursor on a piece. */
  async onto(headline: string) {
    await this.row(headline).getByRole('link', { name: headline }).focus()
  }

  act(name: string) {
    return this.page.getByRole('group', { name: '处理稿件' }).getByRole('button', { name })
  }

  /** A page beside the list. */
  target(name: string) {
    return this.page
      .getByRole('complementary', { name: '待出各版' })
      .getByRole('listitem')
      .filter({ hasText: name })
  }

  /** Answers the question that stands open; what lies behind a dialog is hidden until it has gone. */
  async giveReason(note: string, act: string) {
    await this.dialog.getByLabel('原因').fill(note)
    await this.dialog.getByRole('button', { name: act }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  /** Places what is under the cursor, by keyboard. */
  async placeOn(page: RegExp) {
    await this.page.keyboard.press('p')
    await this.dialog.getByRole('radio', { name: page }).check()
    await this.page.keyboard.press('Enter')
    await this.dialog.waitFor({ state: 'hidden' })
  }
}
