import { expect, test } from '../fixtures'
import { SAMPLE_ACCOUNTS } from '@/prisma/worlds/sample-accounts'

test('a stranger who opens the desk is asked to sign in', async ({ page }) => {
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
})

for (const role of new Set(SAMPLE_ACCOUNTS.map((each) => each.role)))
  test(`the sample's ${role} gets in with the account that npm start prints`, async ({ signedIn }) => {
    const page = await signedIn(role)
    await expect(page.getByRole('main')).toBeVisible()
  })

test('the icon that browsers ask for by themselves is there', async ({ request }) => {
  const icon = await request.get('/favicon.ico')
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/svg+xml'])
})
