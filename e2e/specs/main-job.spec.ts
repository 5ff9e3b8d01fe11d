import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldWidths } from '@/lib/editor/widths'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { ImportScreen } from '../screens/import-screen'
import { IssueScreen } from '../screens/issue-screen'
import { ProofScreen } from '../screens/proof-screen'
import { WorkbenchScreen } from '../screens/workbench-screen'

const folder = '../shared/eval/pages'
const files = ['page-000.txt', 'page-001.txt', 'page-003.txt']

/** Characters that count: no white space, widths aside. */
const counted = (text: string) => foldWidths(text).replaceAll(/\s/g, '')

test('three real pages: pasted, corrected, signed by a second person, published, read by a stranger', async ({
  signedIn,
  stranger,
  newsroom,
}) => {
  test.skip(!existsSync(folder), `${folder} is not there`)
  test.setTimeout(600_000)
  const { date } = await new BehindTheScreens(newsroom).issue()
  const page = await signedIn('editor')
  const chief = await signedIn('managing_editor')
  const discarded: string[] = []

  for (const [at, file] of files.entries()) {
    const number = at + 1
    const importing = new ImportScreen(page, date)
    await importing.open()
    await importing.paste(readFileSync(join(folder, file), 'utf8'))
    await importing.importAs(number, '要闻')
    await expect(page).toHaveURL(`/desk/issues/${date}/pages/${number}`)
    const desk = new WorkbenchScreen(page, date, number)
    await expect(desk.articles.first()).toBeVisible()
    await correctOne(desk)
    await desk.settleFacts()
    await desk.saved()
    discarded.push(
      ...(await desk.shown()).flat().flatMap(({ role, text }) => (role === 'discarded' ? [text] : [])),
    )
    await desk.finish()
    await expect(desk.pageState, await desk.blockers.allInnerTexts().then(String)).toContainText('已完成')

    const proof = new ProofScreen(chief, date, number)
    await proof.open()
    await proof.act('签发').click()
    await proof.confirm('签发')
    await expect(proof.dialog).toBeHidden()
    await expect(proof.signatures).toContainText('签发')
  }
  const issue = new IssueScreen(chief, date)
  await issue.open()
  await issue.publish()
  await expect(issue.publication).toContainText('出版。')

  const reader = await stranger()
  for (const [at, file] of files.entries()) {
    await reader.goto(`/issues/${date}/${at + 1}`)
    const addresses = await reader
      .locator('a[href^="/articles/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))])
    let read = await reader.locator('main').innerText()
    for (const address of addresses) {
      expect((await reader.goto(address))?.status()).toBe(200)
      read += await reader.locator('main').innerText()
    }
    const left = missing(
      counted(readFileSync(join(folder, file), 'utf8')),
      counted(read + discarded.join('')),
    )
    expect(left, `characters of ${file} that no reader finds`).toBe('')
  }
})

/** One boundary, made and taken back with keys: a page needs at least that touch to count as corrected. */
async function correctOne(desk: WorkbenchScreen) {
  const count = await desk.articles.count()
  const story = (await desk.shown()).find((blocks) => blocks.length > 2)!
  await desk.press('Escape')
  await desk.goTo(story[1]!.text.slice(0, 8))
  await desk.command('s')
  await expect(desk.articles).toHaveCount(count + 1)
  await desk.command('m')
  await expect(desk.articles).toHaveCount(count)
  await desk.press('Escape')
}

/** What of `wanted` is in no stretch of `found`; pieces of a line count, since columns were joined. */
function missing(wanted: string, found: string): string {
  let left = ''
  for (let at = 0; at < wanted.length;) {
    let size = Math.min(24, wanted.length - at)
    while (size > 0 && !found.includes(wanted.slice(at, at + size))) size--
    if (size === 0) left += wanted[at]
    at += Math.max(1, size)
  }
  return left
}
