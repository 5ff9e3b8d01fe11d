import { db } from '@/lib/db'
import { createIssue } from '@/lib/data/issues/create-issue'
import { importPage, type ImportedPage } from '@/lib/data/imports/import-page'
import { Conflict } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'

let days = 0

/** An issue on a day of its own, of a newsroom in 四平市. */
export async function makeIssue(editor: UserActor, number?: number): ReturnType<typeof createIssue> {
  await db().publication.upsert({
    where: { id: 1 },
    create: { name: '示例日报', prefectureCode: '220300' },
    update: {},
  })
  // Kept before anything is waited for: two issues made at once must not meet on one day.
  const day = ++days
  const date = new Date(Date.UTC(2030, 0, day)).toISOString().slice(0, 10)
  try {
    return await createIssue(editor, { date, number: number ?? 1000 + day })
  } catch (error) {
    // A day that somebody else has made an issue for, in a newsroom where people work too.
    if (error instanceof Conflict && number === undefined) return makeIssue(editor)
    throw error
  }
}

/** A page's text with one short story whose county is plain; `mark` makes two texts differ. */
export function storyText(mark = ''): string {
  return [
    '夯实冬储基础 守好粮食安全',
    '',
    `梨树县开展粮库安全检查${mark}`,
    '',
    `本报讯(通讯员 许知远)日前,梨树县组织人员对全县粮库开展安全检查,重点查看仓房、消防器材和用电线路。`,
    '',
    `检查组要求各粮库落实责任,发现问题立即整改,确保粮食安全过冬。${mark}`,
  ].join('\n')
}

/** An issue with one imported page. */
export async function makePage(
  editor: UserActor,
  facts: { text?: string; number?: number; issueId?: string } = {},
): Promise<ImportedPage & { issueId: string }> {
  const issueId = facts.issueId ?? (await makeIssue(editor)).id
  const page = await importPage(editor, {
    issueId,
    source: { method: 'paste', text: facts.text ?? storyText() },
    number: facts.number ?? 1,
    name: '要闻',
  })
  return { ...page, issueId }
}
