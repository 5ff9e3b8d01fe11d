import type { Page } from '@playwright/test'

/** 写稿件 and a piece's way, as a correspondent has them. */
export class PieceScreen {
  constructor(readonly page: Page) {}

  get text() {
    return this.page.getByRole('textbox', { name: '稿件', exact: true })
  }
  get saveState() {
    return this.page.getByTestId('save-state')
  }
  get submit() {
    return this.page.getByTestId('submit')
  }
  get pictures() {
    return this.page.getByTestId('picture')
  }
  get dialog() {
    return this.page.getByRole('dialog')
  }
  get steps() {
    return this.page.locator('[data-step]')
  }

  block(role: string) {
    return this.text.locator(`[data-role=${role}]`)
  }

  /** Begins a piece from the list. */
  async begin() {
    await this.page.goto('/pieces')
    await this.page.getByRole('button', { name: '写稿件' }).click()
    await this.block('headline').waitFor()
  }

  async write(headline: string, body: string) {
    await this.block('headline').click()
    await this.page.keyboard.type(headline)
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.type(body)
  }

  /** The id of the piece that is open. */
  get id() {
    return /pieces\/([0-9a-f-]{36})/.exec(this.page.url())?.[1] ?? ''
  }
}
