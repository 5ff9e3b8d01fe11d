import type { Page } from '@playwright/test'

interface TextFile {
  name: string
  bytes: Uint8Array
}

/** 导入一版. */
export class ImportScreen {
  constructor(
    readonly page: Page,
    readonly date: string,
  ) {}

  get preview() {
    return this.page.getByRole('region', { name: '导入前先看' })
  }
  get firstLines() {
    return this.preview.getByRole('group', { name: '开头几行' })
  }
  get encoding() {
    return this.preview.getByLabel('编码')
  }
  get number() {
    return this.preview.getByLabel('第几版')
  }
  get name() {
    return this.preview.getByLabel('版名')
  }
  get problem() {
    return this.preview.getByRole('alert')
  }
  get submit() {
    return this.preview.getByRole('button', { name: '导入' })
  }

  async open() {
    await this.page.goto(`/desk/issues/${this.date}/import`)
  }

  async paste(text: string) {
    await this.page.getByLabel('整版原文').fill(text)
  }

  async choose({ name, bytes }: TextFile) {
    await this.page.getByRole('tab', { name: '文件' }).click()
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(bytes) }
    await this.page.locator('input[type=file]').setInputFiles(file)
  }

  /** Drops a file where one drops it: on the box for pasting. */
  async drop({ name, bytes }: TextFile) {
    const transfer = await this.page.evaluateHandle(
      ([name, bytes]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/plain' }))
        return transfer
      },
      [name, [...bytes]] as const,
    )
    await this.page.getByLabel('整版原文').dispatchEvent('drop', { dataTransfer: transfer })
  }

  async importAs(number: number, name: string) {
    await this.number.fill(String(number))
    await this.name.fill(name)
    await this.submit.click()
  }
}
