import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures'

// What is refused answers with its true status, which the browser also writes into its console.
test.use({ expectedConsoleErrors: [/status of 4(03|04|22)/] })

const nobody = () => `guest-${Math.random().toString(36).slice(2, 10)}@example.cn`
const PASSWORD = 'a password of her own'

test('an editor invites a correspondent, who chooses a password and is at home', async ({
  signedIn,
  stranger,
}) => {
  const email = nobody()
  const editor = await signedIn('editor')
  await editor.goto('/desk/people')
  const form = editor.getByRole('region', { name: '邀请', exact: true })
  await form.getByLabel('姓名').fill('林新雨')
  await form.getByLabel('邮箱').fill(email)
  await form.getByLabel('单位').fill('伊通融媒体中心')
  await form.getByRole('button', { name: '邀请' }).press('Enter')
  const link = await form.locator('.select-all').textContent()
  // An editor gives the correspondent's role alone, and sees no accounts.
  await expect(form.getByLabel('身份')).toHaveCount(0)
  await expect(editor.getByRole('list', { name: '人员' })).toHaveCount(0)

  const guest = await stranger()
  await guest.setViewportSize({ width: 375, height: 720 })
  await guest.goto(link ?? '')
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('加入编辑部')
  await expect(guest.getByText(email)).toBeVisible()
  expect((await new AxeBuilder({ page: guest }).analyze()).violations).toEqual([])
  await guest.getByLabel('设一个密码').fill(PASSWORD)
  await guest.keyboard.press('Enter')
  await guest.waitForURL(/\/pieces/)

  // The link has done its work: for another browser it is closed.
  const late = await stranger()
  const answer = await late.goto(link ?? '')
  expect(answer?.status()).toBe(404)
  await expect(late.getByRole('alert')).toContainText('打不开了')
  await editor.reload()
  await expect(editor.getByRole('listitem').filter({ hasText: email })).toContainText('已接受')
})

test('an admin takes an invitation back, and its link opens nothing', async ({ signedIn, stranger }) => {
  const email = nobody()
  const admin = await signedIn('admin')
  await admin.goto('/desk/people')
  const form = admin.getByRole('region', { name: '邀请', exact: true })
  await form.getByLabel('姓名').fill('周校对')
  await form.getByLabel('邮箱').fill(email)
  await form.getByLabel('身份').selectOption('editor')
  await form.getByRole('button', { name: '邀请' }).click()
  const link = await form.locator('.select-all').textContent()
  const row = admin.getByRole('listitem').filter({ hasText: email })
  await row.getByRole('button', { name: '收回' }).click()
  await expect(row).toContainText('已收回')
  const guest = await stranger()
  await guest.goto(link ?? '')
  await expect(guest.getByLabel('设一个密码')).toHaveCount(0)
})

test('everybody keeps their own account in order', async ({ signedIn, stranger }) => {
  const admin = await signedIn('admin')
  await admin.goto('/desk/people')
  const form = admin.getByRole('region', { name: '邀请', exact: true })
  const email = nobody()
  await form.getByLabel('姓名').fill('赵见习')
  await form.getByLabel('邮箱').fill(email)
  await form.getByRole('button', { name: '邀请' }).click()
  const link = await form.locator('.select-all').textContent()
  const person = await stranger()
  await person.goto(link ?? '')
  await person.getByLabel('设一个密码').fill(PASSWORD)
  await person.keyboard.press('Enter')
  await person.waitForURL(/\/pieces/)
  await person.goto('/profile')
  for (const scheme of ['light', 'dark'] as const) {
    await person.emulateMedia({ colorScheme: scheme })
    expect((await new AxeBuilder({ page: person }).analyze()).violations).toEqual([])
  }
  const password = person.getByRole('region', { name: '改密码' })
  await password.getByLabel('现在的密码').fill('not the one')
  await password.getByLabel('新密码').fill('another long one')
  await password.getByRole('button').click()
  await expect(password.getByRole('alert')).toContainText('现在的密码不对')
  await password.getByLabel('现在的密码').fill(PASSWORD)
  await password.getByRole('button').click()
  await expect(password.getByRole('status')).toContainText('密码已改')

  const again = await stranger()
  await again.goto('/sign-in')
  await again.getByLabel('账号').fill(email)
  await again.getByLabel('密码').fill('another long one')
  await again.keyboard.press('Enter')
  await again.waitForURL(/\/pieces/)
})
