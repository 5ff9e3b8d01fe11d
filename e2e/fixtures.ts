import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { SAMPLE_ACCOUNTS } from '@/prisma/worlds/sample-accounts'
import type { UserRole } from '@/lib/domain/roles'
import { live, patient } from './live'
import { startNewsroom, type Newsroom } from './start-newsroom'

interface Fixtures {
  /** What a spec provokes on purpose; any other error in a browser's console fails the test. */
  expectedConsoleErrors: RegExp[]
  /** A page in a browser of its own, signed in as the sample's person with that role. */
  signedIn(role: UserRole): Promise<Page>
  /** A page in a browser of its own that nobody is signed in to. */
  stranger(): Promise<Page>
  watchConsole(context: BrowserContext): void
}

export const test = base.extend<Fixtures, { newsroom: Newsroom }>({
  newsroom: [
    async ({}, use, { parallelIndex, workerIndex }) => {
      const newsroom = await startNewsroom(workerIndex * 100 + parallelIndex)
      await use(newsroom)
      await newsroom.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ newsroom }, use) => use(newsroom.address),

  expectedConsoleErrors: [[], { option: true }],
  watchConsole: [
    async ({ expectedConsoleErrors }, use) => {
      const errors: string[] = []
      const note = (text: string) => {
        if (!expectedConsoleErrors.some((expected) => expected.test(text))) errors.push(text)
      }
      await use((context) => {
        context.on('console', (message) => {
          if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
        })
        context.on('weberror', ({ error }) => note(String(error())))
      })
      expect(errors, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
  context: async ({ context, watchConsole }, use) => {
    watchConsole(context)
    await use(context)
  },
  stranger: async ({ browser, baseURL, watchConsole }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL })
      contexts.push(context)
      context.on('page', patient)
      watchConsole(context)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
  signedIn: async ({ stranger }, use) => {
    await use(async (role) => {
      const person = SAMPLE_ACCOUNTS.find((each) => each.role === role)
      if (!person) throw new Error(`the sample has nobody who is ${role}`)
      const page = await stranger()
      await page.goto('/sign-in')
      await page.locator('input[name=account]').fill(person.account)
      await page.locator('input[name=password]').fill(person.password)
      await page.locator('button[type=submit]').last().click()
      await page.waitForURL(/\/(desk|pieces)/)
      await live(page)
      return page
    })
  },
})

export { expect }
