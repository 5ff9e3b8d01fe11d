import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { makeSubmission, moved } from '@/test/factories/submissions'
import { countUnreadNotices } from './count-unread-notices'
import { listNotices } from './list-notices'
import { markNoticeRead } from './mark-notice-read'
import { markNoticesRead } from './mark-notices-read'
import { notifyPeople } from './notify-people'

useDatabase()

describe('notices', () => {
  it('reach their person alone, with the way to the piece, and stay new until seen', async () => {
    const author = await actorOf('correspondent')
    const editor = await actorOf('editor', { name: '周编' })
    const { submissionId } = await makeSubmission(author)
    await moved(author, submissionId, { act: 'submit' })
    await moved(editor, submissionId, { act: 'decline', note: '与昨日刊发的重复' })
    expect(await listNotices(editor)).toEqual([])
    const [notice] = await listNotices(author)
    expect(notice).toMatchObject({
      kind: 'declineSubmission',
      read: false,
      href: `/pieces/${submissionId}`,
      values: { by: '周编', headline: '水渠修到地头', note: '与昨日刊发的重复' },
    })
    await markNoticesRead(editor, { upTo: new Date() })
    await markNoticeRead(editor, { noticeId: notice!.id })
    expect(await countUnreadNotices(author)).toBe(1)
    await markNoticeRead(author, { noticeId: notice!.id })
    expect(await countUnreadNotices(author)).toBe(0)
    await db().notice.updateMany({ data: { readAt: null } })
    await markNoticesRead(author, { upTo: new Date(notice!.at.getTime() - 1) })
    expect(await countUnreadNotices(author)).toBe(1)
    await markNoticesRead(author, { upTo: notice!.at })
    expect(await countUnreadNotices(author)).toBe(0)
  })

  it('lead to a page only who may enter the desk, and say nothing to who did it', async () => {
    const editor = await actorOf('editor')
    const correspondent = await actorOf('correspondent')
    const { pageId, date } = await makePage(editor)
    await db().$transaction((tx) =>
      notifyPeople(tx, editor, [editor.id, correspondent.id, correspondent.id], {
        kind: 'pageReturned',
        subject: { kind: 'page', id: pageId },
      }),
    )
    expect(await listNotices(correspondent)).toMatchObject([{ href: null }])
    await db().notice.updateMany({ data: { userId: editor.id } })
    expect(await listNotices(editor)).toMatchObject([{ href: `/desk/issues/${date}/pages/1/proof` }])
  })
})
