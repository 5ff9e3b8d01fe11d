import type { Page } from '@playwright/test'

/** One issue: its pages and its publication. */
export class IssueScreen {
  constructor(
    readonly page: Page,
    readonly date: string,
  ) {}

  get heading() {
    return this.page.getByRole('heading', { level: 1 })
  }
  get publication() {
    return this.page.getByRole('region', { name: '出版' })
  }

  async open() {
    await this.page.goto(`/desk/issues/${this.date}`)
  }

  async import() {
    await this.page.getByRole('link', { name: '导入一版' }).click()
  }

  /** A page's card. */
  card(number: number) {
    const heading = this.page.getByRole('heading', { name: new RegExp(`^第${number}版`) })
    return this.page.getByRole('main').getByRole('listitem').filter({ has: heading })
  }

  async publish() {
    await this.publication.getByRole('button', { name: '出版本期' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: '确认出版' }).click()
  }
}
