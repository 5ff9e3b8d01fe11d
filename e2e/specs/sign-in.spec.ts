import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { SAMPLE_ACCOUNTS } from '@/prisma/worlds/sample-accounts'
import { expect, test } from '../fixtures'

// What is refused answers with its true status, which the browser also writes into its console.
test.use({ expectedConsoleErrors: [/status of 4(01|03|29)/] })

const admin = SAMPLE_ACCOUNTS.find((each) => each.role === 'admin')!
const fill = async (page: Page, person: { account: string; password: string }) => {
  await page.getByLabel('账号').fill(person.account)
  await page.getByLabel('密码').fill(person.password)
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: '登录' }).click()
  return answer
}

/** A new person, made by the admin, signed in in a browser of their own. */
async function newPerson(people: Page, visitor: Page, role: string) {
  const account = `new-${Math.random().toString(36).slice(2, 10)}`
  await people.goto('/desk/people')
  const form = people.getByRole('region', { name: '添加人员' })
  await form.getByLabel('姓名').fill(account)
  await form.getByLabel('账号').fill(account)
  await form.getByLabel('身份').selectOption(role)
  await form.getByRole('button', { name: '添加' }).click()
  const password = await form.getByRole('definition').nth(1).textContent()
  await visitor.goto('/sign-in')
  await fill(visitor, { account, password: password ?? '' })
  await visitor.waitForURL(/\/desk/)
  const card = people.getByRole('listitem').filter({ hasText: account })
  await card.getByText('操作').click()
  return { account, card }
}

test('whoever follows a link is asked to sign in and comes to where it leads', async ({ page }) => {
  await page.goto('/desk/people?x=1')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fdesk%2Fpeople%3Fx%3D1/)
  await fill(page, admin)
  await expect(page).toHaveURL(/\/desk\/people\?x=1$/)
  await page.goto('/sign-in?next=/desk')
  await expect(page).toHaveURL(/\/desk$/)
})

test('signing in works without script, with what was typed kept after a mistake', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/sign-in')
  expect((await fill(page, { account: admin.account, password: 'wrong' })).status()).toBe(401)
  await expect(page.getByRole('alert')).toHaveText('账号或密码不对。')
  await expect(page.getByLabel('账号')).toHaveValue(admin.account)
  await fill(page, admin)
  await expect(page).toHaveURL(/\/desk$/)
  await context.close()
})

test('an unknown account and a wrong password get the same answer', async ({ request }) => {
  const ask = async (account: string) => {
    const answer = await request.post('/sign-in', { form: { account, password: 'wrong' } })
    return { status: answer.status(), text: (await answer.text()).replaceAll(account, '') }
  }
  const known = await ask(admin.account)
  expect(known.status).toBe(401)
  expect(await ask('nobody-at-all')).toEqual(known)
})

test('after five failures the answer is 429, whatever address the sender makes up', async ({
  page,
  request,
}) => {
  const account = 'guessed-at'
  const guess = (n: number) =>
    request.post('/sign-in', {
      form: { account, password: `guess ${n}` },
      headers: { 'X-Forwarded-For': `198.51.100.${n}`, 'X-Cleanproof-Socket': `198.51.100.${n}` },
    })
  for (let n = 1; n <= 5; n++) expect((await guess(n)).status()).toBe(401)
  const refused = await guess(6)
  expect(refused.status()).toBe(429)
  const seconds = Number(refused.headers()['retry-after'])
  expect(seconds).toBeGreaterThan(14 * 60)
  expect(seconds).toBeLessThanOrEqual(15 * 60)
  await page.goto('/sign-in')
  expect((await fill(page, { account, password: 'guess 7' })).status()).toBe(429)
  await expect(page.getByRole('alert')).toContainText('15 分钟')
})

test('signing out ends the other tab and a stolen cookie at once', async ({ signedIn, stranger }) => {
  const page = await signedIn('editor')
  const otherTab = await page.context().newPage()
  await otherTab.goto('/desk')
  const thief = await stranger()
  await thief.context().addCookies(await page.context().cookies())
  await thief.goto('/desk')
  await expect(thief).toHaveURL(/\/desk$/)
  await page.getByRole('button', { name: '退出' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  for (const left of [otherTab, thief]) {
    await left.reload()
    await expect(left).toHaveURL(/\/sign-in\?next=%2Fdesk$/)
  }
  expect(await (await thief.request.get('/api/auth/session')).json()).toEqual({})
})

test('a person who is disabled is out at once, and back only when enabled', async ({
  signedIn,
  stranger,
}) => {
  const people = await signedIn('admin')
  const visitor = await stranger()
  const { card } = await newPerson(people, visitor, 'editor')
  await card.getByRole('button', { name: '停用' }).click()
  await expect(card.getByText('已停用')).toBeVisible()
  await visitor.reload()
  await expect(visitor).toHaveURL(/\/sign-in/)
  await card.getByRole('button', { name: '恢复' }).click()
  await expect(card.getByText('已停用')).toBeHidden()
})

test('another role and ended sessions act with the next request', async ({ signedIn, stranger }) => {
  const people = await signedIn('admin')
  const visitor = await stranger()
  const { card } = await newPerson(people, visitor, 'editor')
  await card.getByLabel('身份').selectOption('correspondent')
  await card.getByRole('button', { name: '改身份' }).click()
  await expect(card.getByText('通讯员', { exact: true }).first()).toBeVisible()
  const refused = await visitor.goto('/desk/people')
  expect(refused?.status()).toBe(403)
  await card.getByRole('button', { name: '全部退出' }).click()
  await expect(card.getByText('已退出 1 处登录')).toBeVisible()
  await visitor.goto('/desk/people')
  await expect(visitor).toHaveURL(/\/sign-in/)
})

test('no address after signing in leads to another site', async ({ request, baseURL }) => {
  const ways = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https://evil.example/desk',
    'javascript:alert(1)',
    '/desk\r\nLocation: https://evil.example',
    '/..//evil.example',
    `${baseURL}@evil.example`,
    '/检索?q=渠道',
  ]
  for (const next of ways) {
    const answer = await request.post('/sign-in', { form: { ...admin, next }, maxRedirects: 0 })
    expect(answer.status(), next).toBe(303)
    const target = new URL(answer.headers().location ?? '', baseURL)
    expect(target.origin, next).toBe(baseURL)
    const form = await request.get(`/sign-in?next=${encodeURIComponent(next)}`, { maxRedirects: 0 })
    expect(new URL(form.headers().location ?? '/', baseURL).origin, next).toBe(baseURL)
  }
})

test('a form on another site signs nobody in', async ({ request }) => {
  const foreign: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ]
  for (const headers of foreign) {
    const answer = await request.post('/sign-in', { form: { ...admin }, headers, maxRedirects: 0 })
    expect(answer.status()).toBe(403)
    expect(answer.headers()['set-cookie'] ?? '').not.toContain('cleanproof=')
  }
})

test('the cookie is out of scripts’ reach and the pages say what a browser may do', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const cookie = (await page.context().cookies()).find((each) => each.name === 'cleanproof')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const [one, two, form] = await Promise.all([
    page.request.get('/desk'),
    page.request.get('/desk'),
    page.request.get('/sign-in', { headers: { cookie: '' } }),
  ])
  const nonce = (policy = '') => /'nonce-([^']+)'/.exec(policy)?.[1]
  const policies = [one, two].map((answer) => nonce(answer.headers()['content-security-policy']))
  expect(policies[0]).toBeTruthy()
  expect(policies[0]).not.toBe(policies[1])
  expect(form.headers()['content-security-policy']).toContain("default-src 'none'")
  for (const answer of [one, form])
    expect(answer.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
  for (const answer of [one, form]) expect(answer.headers()['cache-control']).toMatch(/no-store/)
})

test('the language chosen at the door is remembered for the person', async ({ signedIn, stranger }) => {
  const people = await signedIn('admin')
  const visitor = await stranger()
  const { account, card } = await newPerson(people, visitor, 'editor')
  await visitor.getByRole('button', { name: '退出' }).click()
  await card.getByRole('button', { name: '重设密码' }).click()
  const password = (await card.getByRole('definition').nth(1).textContent()) ?? ''
  const enter = async (page: Page) => {
    await page.getByLabel('Account').fill(account)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  }
  await visitor.getByRole('button', { name: 'English' }).click()
  await enter(visitor)
  // Another browser, which asks for Chinese.
  const elsewhere = await stranger()
  await elsewhere.goto('/sign-in')
  await fill(elsewhere, { account, password })
  await expect(elsewhere.getByRole('button', { name: 'Sign out' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the sign-in page is accessible in ${colorScheme} and on a phone`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, colorScheme, viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await expect(page.getByLabel('账号')).toBeFocused()
    await fill(page, { account: 'nobody', password: 'wrong' })
    await expect(page.getByLabel('密码')).toBeFocused()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(overflow).toBe(false)
    await context.close()
  })
