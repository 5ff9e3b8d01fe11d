import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { InboxScreen } from '../screens/inbox-screen'

test('an editor takes, edits and decides on pieces by keyboard', async ({ signedIn, newsroom }) => {
  test.slow()
  const behind = new BehindTheScreens(newsroom)
  for (const headline of ['甲渠修好', '乙桥通车', '丙屋开门', '丁灯点亮']) await behind.handedIn(headline)
  const page = await signedIn('editor')
  const inbox = new InboxScreen(page)
  await inbox.open()
  await expectAccessible(page)

  await inbox.onto('甲渠修好')
  await page.keyboard.press('t')
  await expect(inbox.row('甲渠修好')).toBeHidden()
  await inbox.onto('乙桥通车')
  await page.keyboard.press('h')
  await expect(inbox.row('乙桥通车')).toBeHidden()
  await inbox.onto('丙屋开门')
  await page.keyboard.press('d')
  await inbox.giveReason('近期已有同类稿件', '不用')
  await expect(inbox.row('丙屋开门')).toBeHidden()
  await inbox.onto('丁灯点亮')
  await page.keyboard.press('r')
  await inbox.giveReason('请补上时间和地点', '退改')
  await expect(inbox.row('丁灯点亮')).toBeHidden()

  await inbox.open('mine')
  await inbox.onto('甲渠修好')
  await page.keyboard.press('Enter')
  const text = page.getByTestId('desk-editor').getByRole('textbox', { name: '稿件' })
  await expect(text).toContainText('甲渠修好')
  await text.getByText('甲渠修好', { exact: true }).click()
  await page.keyboard.press('End')
  await page.keyboard.type('了')
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-save', 'saved')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('甲渠修好了')
  await expect(page.getByRole('region', { name: '投稿以后的改动' }).locator('ins')).toHaveText('了')
  await expectAccessible(page)
})

test('a piece goes onto a page by key, to another by drag, and off it with a reason', async ({
  signedIn,
  newsroom,
}) => {
  test.slow()
  const behind = new BehindTheScreens(newsroom)
  const { date, id: issueId } = await behind.issue()
  await behind.planned(issueId, 1, '要闻甲')
  await behind.planned(issueId, 2, '县区乙')
  const piece = await behind.handedIn('新渡口开航')
  const page = await signedIn('editor')
  const inbox = new InboxScreen(page)
  await inbox.open()
  await inbox.onto('新渡口开航')
  await inbox.placeOn(/要闻甲/)
  // What it lacks is said of this very piece; it stays where it is.
  await expect(inbox.refusals).toContainText('新渡口开航')
  await expect(inbox.refusals).toContainText('审')
  await inbox.refusals.getByRole('button', { name: '知道了' }).click()

  await behind.review(piece.submissionId)
  await inbox.onto('新渡口开航')
  await inbox.placeOn(/要闻甲/)
  await expect(inbox.row('新渡口开航')).toBeHidden()

  await inbox.open('placed')
  await expect(inbox.row('新渡口开航')).toContainText('第1版')
  // Where the list of pages is long the browser scrolls under the mouse, and a person tries again.
  await expect(async () => {
    await inbox.row('新渡口开航').dragTo(inbox.target('县区乙'))
    await expect(inbox.row('新渡口开航')).toContainText('第2版', { timeout: 3_000 })
  }).toPass()
  await page.goto(`/desk/issues/${date}/pages/2/proof`)
  await expect(page.getByRole('heading', { name: '新渡口开航' }).first()).toBeVisible()

  await inbox.open('placed')
  await inbox.onto('新渡口开航')
  await page.keyboard.press('u')
  await inbox.giveReason('版面不够，留待明日', '撤稿')
  await expect(inbox.row('新渡口开航')).toBeHidden()
  await inbox.open('pulled')
  await expect(inbox.row('新渡口开航')).toBeVisible()
})

test('a reviewed piece is dragged from the list onto a page', async ({ signedIn, newsroom }) => {
  const behind = new BehindTheScreens(newsroom)
  await behind.planned((await behind.issue()).id, 1, '专版丙')
  const piece = await behind.handedIn('山路装上路灯')
  await behind.review(piece.submissionId)
  const page = await signedIn('editor')
  const inbox = new InboxScreen(page)
  await inbox.open()
  await inbox.row('山路装上路灯').dragTo(inbox.target('专版丙'))
  await expect(inbox.row('山路装上路灯')).toBeHidden()
  await expect(inbox.target('专版丙')).toContainText('1篇稿件')
})

test('several pieces are acted on at once, each with its own result', async ({ signedIn, newsroom }) => {
  const behind = new BehindTheScreens(newsroom)
  await behind.handedIn('东村分红')
  const second = await behind.handedIn('西村分红')
  const page = await signedIn('editor')
  const inbox = new InboxScreen(page)
  await page.goto('/desk/inbox?tab=waiting&words=村分红')
  await inbox.row('东村分红').getByRole('checkbox').check()
  await inbox.row('西村分红').getByRole('checkbox').check()
  await expect(page.getByText('已选 2 篇')).toBeVisible()
  // A colleague is faster with one of them.
  await behind.take(second.submissionId)
  await inbox.act('收稿').click()
  await expect(inbox.refusals).toContainText('办成 1 篇，1 篇没有办成')
  await expect(inbox.refusals.getByRole('listitem').filter({ hasText: '西村分红' })).toContainText(
    '刚被别人处理过',
  )
})

test('a filter is saved under a name and removed again', async ({ signedIn, newsroom }) => {
  const behind = new BehindTheScreens(newsroom)
  await behind.handedIn('河堤添新绿')
  await behind.handedIn('老街修旧如旧')
  const page = await signedIn('editor')
  const inbox = new InboxScreen(page)
  await inbox.open()
  await page.keyboard.press('/')
  await page.keyboard.type('新绿')
  await page.keyboard.press('Enter')
  await expect(inbox.row('河堤添新绿')).toBeVisible()
  await expect(inbox.row('老街修旧如旧')).toBeHidden()
  await page.getByRole('button', { name: '存下这个筛选' }).click()
  await inbox.dialog.getByLabel('名称').fill('新绿稿')
  await inbox.dialog.getByRole('button', { name: '存下这个筛选' }).click()
  await expect(inbox.dialog).toBeHidden()
  await inbox.open()
  await expect(inbox.row('老街修旧如旧')).toBeVisible()
  await page.getByRole('link', { name: '新绿稿' }).click()
  await expect(inbox.row('老街修旧如旧')).toBeHidden()
  await page.getByRole('button', { name: '删掉“新绿稿”' }).click()
  await expect(page.getByRole('link', { name: '新绿稿' })).toBeHidden()
})

test('the same text sent twice is shown with the passage that is alike', async ({ signedIn, newsroom }) => {
  const behind = new BehindTheScreens(newsroom)
  const words = '镇上的老磨坊又转了起来，修好水轮的是两位退休的木匠，他们用了一个冬天，没有收一分钱。'
  await behind.handedIn('老磨坊又转起来', [words])
  await behind.handedIn('两位木匠修磨坊', [`据了解，${words}`])
  const page = await signedIn('editor')
  const inbox = new InboxScreen(page)
  await inbox.open()
  await inbox.onto('老磨坊又转起来')
  await expect(inbox.row('老磨坊又转起来')).toContainText(/与另一来稿 \d+% 相同/)
  await page.keyboard.press('s')
  await expect(inbox.dialog.locator('mark').first()).toContainText('修好水轮的是两位退休的木匠')
  await expect(inbox.dialog).toContainText(/本稿 \d+% 相同/)
  await expectAccessible(page)
})
