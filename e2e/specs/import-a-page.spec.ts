import { readFileSync } from 'node:fs'
import { storyText } from '@/test/factories/pages'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { ImportScreen } from '../screens/import-screen'
import { IssueScreen } from '../screens/issue-screen'

/** A page of the sample as its bytes came: in GB18030. */
const gb18030 = { name: 'page-2.txt', bytes: readFileSync('prisma/sample/2026-11-19/page-2.txt') }

test('pasted text becomes a page; the same text again leads to it', async ({ signedIn, newsroom }) => {
  const { date } = await new BehindTheScreens(newsroom).issue()
  const page = await signedIn('editor')
  const issue = new IssueScreen(page, date)
  await issue.open()
  await issue.import()
  const screen = new ImportScreen(page, date)
  await screen.paste(storyText('粘贴'))
  await expect(screen.firstLines).toContainText('夯实冬储基础')
  await expect(screen.preview).toContainText('初步分出1篇文字稿')
  await screen.importAs(1, '要闻')
  await expect(page).toHaveURL(`/desk/issues/${date}/pages/1`)

  await screen.open()
  // The same characters with other line ends and spaces.
  await screen.paste(storyText('粘贴').replaceAll('\n', '\r\n  '))
  await expect(screen.preview.getByText('同样的原文已经在本期第1版')).toBeVisible()
  await expect(screen.submit).toBeDisabled()
  await screen.preview.getByRole('link', { name: '打开第1版' }).click()
  await expect(page).toHaveURL(`/desk/issues/${date}/pages/1`)
})

test('a text fills the page that was planned for it, and no page that has something on it', async ({
  signedIn,
  newsroom,
}) => {
  const behind = new BehindTheScreens(newsroom)
  const { date, id } = await behind.issue()
  await behind.planned(id, 3, '乡镇之窗')
  const page = await signedIn('editor')
  const screen = new ImportScreen(page, date)
  await screen.open()
  await screen.paste(storyText('填进空版'))
  await expect(screen.firstLines).toContainText('夯实冬储基础')
  await screen.number.fill('3')
  await expect(screen.name).toHaveValue('乡镇之窗')
  await expect(screen.preview).toContainText('已排的“乡镇之窗”，还是空的')
  await screen.submit.click()
  await expect(page).toHaveURL(`/desk/issues/${date}/pages/3`)
  await expect(page.getByRole('heading', { name: /填进空版/ }).first()).toBeVisible()

  await screen.open()
  await screen.paste(storyText('另一篇'))
  await expect(screen.firstLines).toContainText('夯实冬储基础')
  await screen.number.fill('3')
  await expect(screen.preview).toContainText('这一版上已经有稿件')
  await expect(screen.submit).toBeDisabled()
})

test('a file says how it is encoded, and can be read in another way before it is stored', async ({
  signedIn,
  newsroom,
}) => {
  const behind = new BehindTheScreens(newsroom)
  const { date } = await behind.issue()
  const page = await signedIn('editor')
  const screen = new ImportScreen(page, date)
  const begins = new TextDecoder('gb18030').decode(gb18030.bytes).trim().slice(0, 4)
  await screen.open()
  await screen.choose(gb18030)
  await expect(screen.encoding).toHaveValue('gb18030')
  await expect(screen.firstLines).toContainText(begins)
  await screen.encoding.selectOption('utf-16le')
  await expect(screen.firstLines.or(screen.problem)).not.toContainText(begins)
  await screen.choose(gb18030)
  await expect(screen.encoding).toHaveValue('gb18030')
  expect(await behind.pageCount(date)).toBe(0)
  await screen.importAs(2, '县区')
  await expect(page).toHaveURL(`/desk/issues/${date}/pages/2`)
  const issue = new IssueScreen(page, date)
  await issue.open()
  await expect(issue.card(2)).toContainText('校正中')
})

test('a dropped file is taken as a file', async ({ signedIn, newsroom }) => {
  const { date } = await new BehindTheScreens(newsroom).issue()
  const screen = new ImportScreen(await signedIn('editor'), date)
  await screen.open()
  await screen.drop(gb18030)
  await expect(screen.encoding).toHaveValue('gb18030')
})

test('what is no page of text is refused with a sentence, and nothing is stored', async ({
  signedIn,
  newsroom,
}) => {
  const behind = new BehindTheScreens(newsroom)
  const { date } = await behind.issue()
  const screen = new ImportScreen(await signedIn('editor'), date)
  await screen.open()
  const wrong = [
    ['空', new Uint8Array(0), '原文是空的'],
    ['图', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 0, 2, 0, 0, 9, 0]), '不是文本文件'],
    ['大', new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61), '超过 2 MB'],
    ['坏', new Uint8Array([0xff, 0xff, 0xff, 0x41, 0xff]), '读不出来'],
  ] as const
  for (const [name, bytes, sentence] of wrong) {
    await screen.choose({ name: `${name}.txt`, bytes })
    await expect(screen.problem).toContainText(sentence)
    await expect(screen.problem).toContainText('什么也没有存')
    await expect(screen.submit).toBeHidden()
  }
  expect(await behind.pageCount(date)).toBe(0)
})

test('a page number that the issue has already is told before it is sent', async ({ signedIn, newsroom }) => {
  const { date } = await new BehindTheScreens(newsroom).readyPage()
  const screen = new ImportScreen(await signedIn('editor'), date)
  await screen.open()
  await screen.paste(storyText('另一版'))
  await screen.number.fill('1')
  await expect(screen.preview).toContainText('这一版上已经有稿件')
  await expect(screen.submit).toBeDisabled()
  await screen.importAs(2, '综合')
  await expect(screen.page).toHaveURL(`/desk/issues/${date}/pages/2`)
})
