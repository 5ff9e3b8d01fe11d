import type { CDPSession } from '@playwright/test'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { openReadyPage } from '../screens/ready-page'
import { WorkbenchScreen } from '../screens/workbench-screen'

/** Types a word as an input method does: letter by letter, then the characters in place of the letters. */
async function compose(cdp: CDPSession, letters: string, word: string, pause?: () => Promise<void>) {
  for (let end = 1; end <= letters.length; end++) {
    const text = letters.slice(0, end)
    await cdp.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
  }
  await pause?.()
  await cdp.send('Input.insertText', { text: word })
}

test('a Chinese input method composes undisturbed, beside boundaries and while saving', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { behind, desk, pageId } = await openReadyPage(page, newsroom)
  const cdp = await page.context().newCDPSession(page)

  await desk.click('梨树县开展粮库安全检查', 'start')
  await compose(cdp, 'nihao', '你好')
  await expect(desk.block('你好梨树县开展粮库安全检查')).toBeVisible()

  await desk.click('检查组要求各粮库', 'end')
  await compose(cdp, 'dongtian', '冬天')
  await expect(desk.block('冬天')).toBeVisible()

  // Right after a boundary was made, at the start of the new article's first block.
  await desk.click('检查组要求各粮库', 'start')
  await page.keyboard.press('Control+Shift+Enter')
  await expect(desk.articles).toHaveCount(2)
  await compose(cdp, 'ciwai', '此外')
  await expect(desk.block('此外检查组要求各粮库')).toBeVisible()

  // A colleague's change arrives in the middle of the word, and waits for its end.
  await page.keyboard.type('，')
  await desk.saved()
  await compose(cdp, 'liangshi', '粮食', () => behind.type(pageId, '早'))
  await desk.saved()
  await expect(desk.block('此外，粮食检查组')).toBeVisible()
  await expect(desk.text).toContainText('早')

  const text = await desk.wholeText()
  expect(text, 'letters of the input method').not.toMatch(/[a-z]/)
  await page.reload()
  await expect(desk.articles.first()).toBeVisible()
  expect(await desk.wholeText(), 'what the server holds').toBe(text)
})

test('no command is heard while a word is composed, and undo takes the word back as one', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openReadyPage(page, newsroom)
  const before = await desk.wholeText()
  const cdp = await page.context().newCDPSession(page)
  await desk.click('检查组要求各粮库', 'start')
  await compose(cdp, 'ni', '你', async () => {
    // The input method's own Enter and Escape: code 229 says that it has taken the key.
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await cdp.send('Input.dispatchKeyEvent', { type, key: 'Escape', windowsVirtualKeyCode: 229 })
  })
  await expect(page.getByText('命令状态：')).toBeHidden()
  await expect(desk.block('你检查组')).toBeVisible()
  await page.keyboard.press('Control+z')
  expect(await desk.wholeText()).toBe(before)
})

test('in command mode an input method gets nothing to write in: each letter is a command, the arrows move the caret', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openReadyPage(page, newsroom)
  const before = await desk.wholeText()
  const cdp = await page.context().newCDPSession(page)
  await desk.click('检查组要求各粮库', 'start')
  await page.keyboard.press('Escape')
  await expect(page.getByText('命令状态：')).toBeVisible()
  await compose(cdp, 'xia', '下')
  expect(await desk.wholeText()).toBe(before)
  await expect(desk.text).toBeFocused()

  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('查组')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByTestId('own-caret')).toBeVisible()
  await page.keyboard.press('S')
  await expect(desk.articles).toHaveCount(2)
  await expect(desk.block('查组要求各粮库')).toHaveText(/^查组/)
  await page.keyboard.press('m')
  await expect(desk.articles).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.wholeText()).toBe(before)

  await page.keyboard.press('Escape')
  await compose(cdp, 'ni', '你')
  await expect(desk.text).toContainText('你')
  await desk.saved()
})

test('words are composed at the ends of blocks, in headings, beside a boundary and in a field that completes', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openReadyPage(page, newsroom)
  const cdp = await page.context().newCDPSession(page)

  // A heading: at its end, then a paragraph of its own after it.
  await desk.click('梨树县开展粮库安全检查', 'end')
  await compose(cdp, 'kaishi', '开始')
  await expect(desk.block('梨树县开展粮库安全检查开始')).toHaveAttribute('data-role', 'headline')
  await page.keyboard.press('Enter')
  await compose(cdp, 'duanluo', '段落')
  await expect(desk.block('段落')).toHaveAttribute('data-role', 'body')

  // The last block before a boundary, at its end, and the first one after it, at its start.
  await desk.click('检查组要求各粮库', 'start')
  await page.keyboard.press('Control+Shift+Enter')
  await expect(desk.articles).toHaveCount(2)
  await page.keyboard.press('ArrowLeft')
  await compose(cdp, 'qianmian', '前面')
  await page.keyboard.press('ArrowRight')
  await compose(cdp, 'houmian', '后面')
  await expect(desk.articles.first().locator('[data-role]').last()).toHaveText(/前面$/)
  await expect(desk.articles.nth(1).locator('[data-role]').first()).toHaveText(/^后面检查组/)

  // A selection over the boundary is written over, and both articles stay.
  await desk.click('后面检查组', 'start')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await compose(cdp, 'jie', '界')
  await expect(desk.articles).toHaveCount(2)
  await expect(desk.text).toContainText('界')

  // A field that completes: the composition's Enter chooses its word, the next one takes the county.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('jqx')
  await page.keyboard.press('Enter')
  const field = page.getByRole('combobox', { name: /加区县/ })
  await expect(field).toBeFocused()
  await compose(cdp, 'yitong', '伊通')
  await expect(field).toHaveValue('伊通')
  await page.keyboard.press('Enter')
  await expect(desk.counties.filter({ hasText: '伊通满族自治县' })).toHaveCount(1)
  await expect(desk.said).toContainText('已加：伊通满族自治县')

  await desk.saved()
  const text = await desk.wholeText()
  expect(text, 'letters of the input method').not.toMatch(/[a-z]/)
  await page.reload()
  await expect(desk.articles.first()).toBeVisible()
  expect(await desk.wholeText(), 'what the server holds').toBe(text)
})

test('a save that goes out while a word is composed waits for its end, and carets and text stay whole', async ({
  signedIn,
  newsroom,
}) => {
  const { date } = await new BehindTheScreens(newsroom).readyPage()
  const page = await signedIn('editor')
  const desk = new WorkbenchScreen(page, date)
  await page.clock.install()
  await desk.open()
  const cdp = await page.context().newCDPSession(page)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/steps')) sent.push(request.postData() ?? '')
  })
  await desk.click('检查组要求各粮库', 'start')
  await page.keyboard.type('先')
  // The change before it is still waiting to be sent when the composition begins.
  await compose(cdp, 'shuru', '输入', async () => {
    await page.clock.runFor(5_000)
    expect(sent.join('')).not.toMatch(/shuru|shur|shu/)
  })
  await desk.saved()
  await expect(desk.block('先输入检查组')).toBeVisible()
})
