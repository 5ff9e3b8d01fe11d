import type { Page } from '@playwright/test'

/** 期次: the list of issues. */
export class IssuesScreen {
  constructor(readonly page: Page) {}

  get dialog() {
    return this.page.getByRole('dialog', { name: '新建一期' })
  }
  get date() {
    return this.dialog.getByLabel('日期')
  }
  get number() {
    return this.dialog.getByLabel('总第几期')
  }
  get problem() {
    return this.dialog.getByRole('alert')
  }

  async open() {
    await this.page.goto('/desk')
  }

  /** What the list says of the issue of that day. */
  issue(date: string) {
    return this.page.getByRole('listitem').filter({ has: this.page.locator(`time[datetime="${date}"]`) })
  }

  async startIssue() {
    await this.page.getByRole('button', { name: '新建一期' }).click()
  }

  async makeIssue(issue: { date: string; number: number }) {
    await this.date.fill(issue.date)
    await this.number.fill(String(issue.number))
    await this.dialog.getByRole('button', { name: '新建' }).click()
  }
}
