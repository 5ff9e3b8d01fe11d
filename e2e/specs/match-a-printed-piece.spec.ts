import { storyText } from '@/test/factories/pages'
import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { InboxScreen } from '../screens/inbox-screen'

const BODY = [
  '日前，梨树县组织人员对全县粮库开展安全检查，重点查看仓房、消防器材和用电线路。',
  '检查组要求各粮库落实责任，发现问题立即整改，确保粮食安全过冬。',
]

test('a printed article and the piece that was sent become one, and two again when that was wrong', async ({
  signedIn,
  newsroom,
}) => {
  const behind = new BehindTheScreens(newsroom)
  const piece = await behind.handedIn('粮库过冬先查一遍', BODY)
  const { date } = await behind.readyPage(storyText())
  const page = await signedIn('editor')
  const inbox = new InboxScreen(page)
  await page.goto('/desk/inbox?tab=waiting&words=粮库过冬')
  await expect(inbox.row('粮库过冬先查一遍')).toContainText('可能已见报')

  await page.goto(`/desk/issues/${date}/pages/1/proof`)
  const likely = page.getByRole('region', { name: '可能是来稿' })
  await expect(likely).toContainText('粮库过冬先查一遍')
  await expect(likely).toContainText(/来稿 \d+% 见报/)
  await expectAccessible(page)
  await likely.getByRole('button', { name: '是同一篇' }).click()
  await expect(likely).toBeHidden()

  await page.goto(`/desk/pieces/${piece.submissionId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('梨树县开展粮库安全检查')
  await page.getByRole('button', { name: '不是同一篇，拆开' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('粮库过冬先查一遍')
  // What an editor took apart is not asked again.
  await page.goto(`/desk/issues/${date}/pages/1/proof`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(likely).toBeHidden()
})

test('what print changed of a piece can be taken back one by one, and pulling it loses nothing of the page', async ({
  signedIn,
  newsroom,
}) => {
  test.slow()
  const behind = new BehindTheScreens(newsroom)
  const piece = await behind.handedIn('粮库要查三遍', BODY)
  const { date } = await behind.readyPage(storyText('三遍'))
  const page = await signedIn('editor')
  await page.goto(`/desk/pieces/${piece.submissionId}`)
  const likely = page.getByRole('region', { name: '可能是来稿' }).getByRole('listitem')
  await likely.filter({ hasText: date }).getByRole('button', { name: '是同一篇' }).click()
  await expect(page.getByText('这篇来稿与见报稿合为一篇。')).toBeVisible()

  const changes = page.getByRole('region', { name: '投稿以后的改动' }).getByRole('listitem')
  const kicker = changes.filter({ hasText: '夯实冬储基础' })
  await expect(kicker).toBeVisible()
  const before = await changes.count()
  await kicker.getByRole('button', { name: '还原' }).click()
  await expect(kicker).toBeHidden()
  expect(await changes.count()).toBe(before - 1)
  await expectAccessible(page)

  await page.getByRole('button', { name: '撤稿' }).click()
  await page.getByRole('dialog').getByLabel('原因').fill('改作专题')
  await page.getByRole('dialog').getByRole('button', { name: '撤稿' }).click()
  await expect(page.getByText('这篇来稿与见报稿合为一篇。')).toBeHidden()
  await page.goto(`/desk/issues/${date}/pages/1/proof`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('未归属')).toHaveCount(0)
})

test('a match that an editor refuses is not suggested again', async ({ signedIn, newsroom }) => {
  const behind = new BehindTheScreens(newsroom)
  await behind.handedIn('各粮库都查了一遍', BODY)
  const { date } = await behind.readyPage(storyText())
  const page = await signedIn('editor')
  await page.goto(`/desk/issues/${date}`)
  const likely = page
    .getByRole('region', { name: '可能是来稿' })
    .getByRole('listitem')
    .filter({ hasText: '各粮库都查了一遍' })
  await likely.getByRole('button', { name: '不是', exact: true }).click()
  await expect(likely).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(likely).toBeHidden()
})
