import type { Page } from '@playwright/test'

/** The plan of an issue. */
export class PlanScreen {
  constructor(
    readonly page: Page,
    readonly date: string,
  ) {}

  get dialog() {
    return this.page.getByRole('dialog')
  }

  async open() {
    await this.page.goto(`/desk/issues/${this.date}/plan`)
  }

  /** A page's card. */
  card(name: string) {
    return this.page.getByRole('region', { name: '本期各版' }).getByLabel(name, { exact: true })
  }

  async addPage(number: number, name: string) {
    await this.page.getByRole('button', { name: '加一个版' }).click()
    await this.dialog.getByLabel('版次').fill(String(number))
    await this.dialog.getByLabel('版名').fill(name)
    await this.dialog.getByRole('button', { name: '加一个版' }).click()
  }

  async addSlot(card: string, label: string) {
    const box = this.card(card).getByPlaceholder('头条、报眼、图片……')
    await box.fill(label)
    await box.press('Enter')
  }

  slot(label: string) {
    return this.page.locator(`[data-slot="${label}"]`)
  }

  piece(headline: string) {
    return this.page
      .getByRole('region', { name: '待用稿件' })
      .getByRole('listitem')
      .filter({ hasText: headline })
  }

  /** Opens a slot's menu and chooses in it, by keyboard alone. */
  async choose(slot: string, item: string) {
    await this.page.getByRole('button', { name: `版位“${slot}”` }).focus()
    await this.page.keyboard.press('Enter')
    const choice = this.page.getByRole('menuitem', { name: item })
    await choice.focus()
    await this.page.keyboard.press('Enter')
  }
}
