import type { Page } from '@playwright/test'
import { moved } from '@/test/factories/submissions'
import { makeDocx } from '@/test/factories/docx'
import { pictureBytes } from '@/test/factories/files'
import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { PieceScreen } from '../screens/piece-screen'

test.use({
  viewport: { width: 375, height: 740 },
  expectedConsoleErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_ABORTED|status of 4(09|22)/],
})

const BODY =
  '本报讯　日前，梨树县小宽镇的新渠通了水，村民站在渠边看水头过来。往年浇地要等三天，今年一天就能浇完。'

const picture = async (colour: string) => ({
  name: '新渠.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(await pictureBytes(colour)),
})

async function onPhone(signedIn: (role: 'correspondent') => Promise<Page>) {
  const page = await signedIn('correspondent')
  await page.setViewportSize({ width: 375, height: 740 })
  return new PieceScreen(page)
}

test('a correspondent signs in to their own pieces, and meets nothing else of the desk', async ({
  signedIn,
}) => {
  const { page } = await onPhone(signedIn)
  await expect(page).toHaveURL('/pieces')
  await expect(page.getByRole('heading', { level: 1, name: '我的稿件' })).toBeVisible()
  const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link')
  await expect(links).toHaveText(['我的稿件', '数字报'])
  await expectAccessible(page)
})

test('write on a phone, with a picture, without a line for a while; hand in and take back', async ({
  signedIn,
}) => {
  test.slow()
  const piece = await onPhone(signedIn)
  const { page } = piece
  await piece.begin()
  await piece.submit.click()
  await expect(piece.dialog.getByText('还没有标题')).toBeVisible()
  await page.keyboard.press('Escape')

  await piece.write('小宽镇的新渠通了水', BODY)
  await expect(page.getByTestId('word-count')).toHaveText(/^\d\d 字$/)
  await expect(piece.saveState).toHaveAttribute('data-save', 'saved')

  await page.context().setOffline(true)
  await page.keyboard.type('没有信号的时候写的。')
  await expect(piece.saveState).toHaveAttribute('data-save', 'offline', { timeout: 20_000 })
  await page.getByTestId('photo-input').setInputFiles(await picture('#3f7d4e'))
  await expect(page.locator('[data-upload=offline]')).toContainText('连上后自动接着传')
  await page.context().setOffline(false)
  await expect(piece.pictures).toHaveCount(1, { timeout: 20_000 })
  await expect(piece.text.locator('img')).toHaveJSProperty('complete', true)
  await piece.block('caption').click()
  await page.keyboard.type('图为新渠。')
  await expect(piece.saveState).toHaveAttribute('data-save', 'saved', { timeout: 20_000 })

  // Suggested from the text's own words; nothing is set before it is agreed to.
  await page.getByTestId('suggested').getByRole('button', { name: '是 梨树县' }).click({ timeout: 20_000 })
  await expect(page.getByTestId('county')).toContainText('梨树县')
  await expectAccessible(page)

  await expect(piece.saveState).toHaveAttribute('data-save', 'saved')
  await piece.submit.click()
  await expect(page).toHaveURL(/\/pieces\/[^/]+$/)
  await expect(page.getByRole('article')).toContainText('没有信号的时候写的。')
  await expect(piece.steps).toHaveCount(2)
  await expectAccessible(page)
  await page.getByRole('button', { name: '撤回' }).click()
  await expect(piece.steps.last()).toContainText('撤回')
  await page.getByRole('link', { name: '继续写' }).click()
  await expect(piece.block('body').first()).toContainText('没有信号的时候写的。')
})

test('what a closed tab had not sent is there when the piece is opened again', async ({ signedIn }) => {
  const piece = await onPhone(signedIn)
  const { page } = piece
  await piece.begin()
  await piece.write('断线的稿子', BODY)
  await expect(piece.saveState).toHaveAttribute('data-save', 'saved')
  await page.route('**/steps', (route) => route.abort())
  await page.keyboard.type('关页面前写的。')
  await expect(piece.saveState).toHaveAttribute('data-save', 'offline', { timeout: 20_000 })
  const address = page.url()
  const context = page.context()
  await page.close()
  const again = new PieceScreen(await context.newPage())
  await again.page.goto(address)
  await expect(again.block('body').first()).toContainText('关页面前写的。')
  await expect(again.saveState).toHaveAttribute('data-save', 'saved', { timeout: 20_000 })
})

test('answer a return and hand in again; in other hands the piece is read-only', async ({
  signedIn,
  newsroom,
}) => {
  test.slow()
  const editor = await new BehindTheScreens(newsroom).person('editor')
  const piece = await onPhone(signedIn)
  const { page } = piece
  await piece.begin()
  await piece.write('一条渠的账', BODY)
  await expect(piece.saveState).toHaveAttribute('data-save', 'saved')
  await piece.submit.click()
  await expect(page).toHaveURL(/\/pieces\/[^/]+$/)
  const { id } = piece
  await moved(editor, id, { act: 'take' })
  await page.goto(`/pieces/${id}/write`)
  await expect(page).toHaveURL(`/pieces/${id}`)
  await expect(piece.text).toBeHidden()
  await moved(editor, id, { act: 'return', note: '请补上渠的长度' })
  await page.goto('/pieces')
  await page.getByRole('link', { name: '一条渠的账' }).click()
  await expect(page.getByText('请补上渠的长度')).toBeVisible()
  await piece.block('body').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type('渠长三千米。')
  await expect(piece.saveState).toHaveAttribute('data-save', 'saved')
  await page.getByRole('button', { name: '重新投稿' }).click()
  await expect(page).toHaveURL(`/pieces/${id}`)
  await expect(piece.steps).toHaveText([/起草/, /投稿/, /编辑收稿/, /退改.*请补上渠的长度/, /投稿/])
})

test('a Word file becomes a piece with its pictures, and one touch takes it back', async ({ signedIn }) => {
  const piece = await onPhone(signedIn)
  const { page } = piece
  await piece.begin()
  const docx = makeDocx([
    { text: '抓住农时', size: 15 },
    { text: '新渠修到田头', size: 22, bold: true },
    { text: '通讯员 林晚照' },
    { text: BODY },
    { picture: await pictureBytes('#7d3f4e') },
    { text: '图为村民在新渠边。' },
  ])
  await page.getByTestId('docx-input').setInputFiles({
    name: '稿件.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(docx),
  })
  await expect(piece.block('headline')).toHaveText('新渠修到田头')
  await expect(piece.block('kicker')).toHaveText('抓住农时')
  await expect(piece.block('byline')).toHaveText('通讯员 林晚照')
  await expect(piece.block('caption')).toHaveText('图为村民在新渠边。')
  await expect(piece.pictures).toHaveCount(1)
  await page.getByRole('button', { name: '撤销' }).first().click()
  await expect(piece.pictures).toHaveCount(0)
  await page.getByTestId('docx-input').setInputFiles({
    name: '不是.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('不是 Word 文件'),
  })
  await expect(page.getByTestId('write-screen').getByRole('alert')).toContainText('这个 Word 文件读不出来')
})

/** What Word puts on the clipboard: its own tags, conditional comments, line ends inside the text. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:DengXian;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<p class=MsoTitle align=center style='text-align:center'><b><span style='font-size:22.0pt;
font-family:宋体'>渠水进了
果园<o:p></o:p></span></b></p>
<p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体;mso-ascii-font-family:
Calibri'>本报讯　果农老邹拧开阀门，水顺着
新渠流到树下。</span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoListParagraph style='margin-left:18.0pt'><![if !supportLists]><span lang=EN-US>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>先浇坡上，<span lang=EN-US>30</span>亩。</p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<!--EndFragment--></body></html>`

test('text pasted from Word comes clean, and goes with one undo', async ({ signedIn }) => {
  const piece = await onPhone(signedIn)
  await piece.begin()
  await piece.block('headline').click()
  await piece.text.evaluate((element, html) => {
    const data = new DataTransfer()
    data.setData('text/html', html)
    data.setData('text/plain', 'Word')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, FROM_WORD)
  await expect(piece.block('headline').first()).toHaveText('渠水进了果园')
  await expect(piece.block('body')).toHaveText([
    '本报讯　果农老邹拧开阀门，水顺着新渠流到树下。',
    /^1\. +先浇坡上，30亩。$/,
    '',
  ])
  await piece.page.keyboard.press('ControlOrMeta+z')
  await expect(piece.text).not.toContainText('果园')
})

test('every screen of a piece works in English, wide and dark', async ({ signedIn, newsroom }) => {
  test.slow()
  const page = await signedIn('correspondent')
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.context().addCookies([{ name: 'locale', value: 'en', url: newsroom.address }])
  await page.goto('/pieces')
  await expect(page.getByRole('heading', { level: 1, name: 'My pieces' })).toBeVisible()
  await expectAccessible(page)
  // The sample has one that was returned, with what is to be changed.
  await page.getByRole('link', { name: '老校舍变成了村里的澡堂' }).click()
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-save', 'saved')
  await expect(page.getByRole('status').filter({ hasText: 'Please change' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/pieces')
  await page.getByRole('link', { name: '秧歌队里来了十六岁的鼓手' }).click()
  await expect(page.getByText('留到元旦文化版用。')).toBeVisible()
  await expectAccessible(page)
})
