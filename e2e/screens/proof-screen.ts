import type { Page } from '@playwright/test'

/** 看样: a page as readers will see it, and its sign-off. */
export class ProofScreen {
  constructor(
    readonly page: Page,
    readonly date: string,
    readonly number = 1,
  ) {}

  get signOff() {
    return this.page.getByRole('complementary', { name: '签发' })
  }
  get preflight() {
    return this.signOff.getByRole('region', { name: '签发前检查' })
  }
  get signatures() {
    return this.signOff.getByRole('region', { name: '经手' })
  }
  get changes() {
    return this.page.getByRole('region', { name: /签发之后的改动/ })
  }
  get dialog() {
    return this.page.getByRole('dialog')
  }
  get problem() {
    return this.signOff.getByRole('alert')
  }

  async open() {
    await this.page.goto(`/desk/issues/${this.date}/pages/${this.number}/proof`)
  }

  /** The button that begins an act: 签发, 退改, 校正完成, 撤回完成. */
  act(name: string) {
    return this.signOff.getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** Does it in the dialog that asks once more. */
  async confirm(name: string) {
    await this.dialog.getByRole('button', { name }).click()
  }
}
