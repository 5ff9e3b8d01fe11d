import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { actorOf } from '@/test/factories/people'
import { makePage } from '@/test/factories/pages'
import { confirmCounties, openDocument } from '@/test/factories/steps'
import { useDatabase } from '@/test/database/use-database'
import { submitSteps } from '../documents/submit-steps'
import { forgetMemory } from './forget-memory'
import { listMemory } from './list-memory'
import { rememberConfirmed } from './remember-confirmed'

useDatabase()

const story = (headline: string, ...body: string[]) => [headline, ...body].join('\n\n')
const FIRST = story(
  '梨树县组织志愿者走进柳河林场',
  '本报讯(通讯员 许知远)日前,梨树县志愿者来到柳河林场清理枯枝,消除火灾隐患。',
)
const NEXT = story(
  '护林员巡山护林守平安',
  '本报讯(通讯员 许知远)入冬以来,柳河林场护林员每天巡山两次,确保林区不起一把火。',
)

async function published(text: string) {
  const editor = await actorOf('editor')
  const { pageId } = await makePage(editor, { text })
  const { documentId, content } = await openDocument(pageId)
  await submitSteps(editor, { documentId, version: 0, clientId: 'a', steps: confirmCounties(content) })
  await db().$transaction((tx) => rememberConfirmed(tx, documentId))
}

const countiesOf = async (text: string) => {
  const { pageId } = await makePage(await actorOf('editor'), { text })
  return db().articleCounty.findMany({ where: { article: { pageId } }, select: { countyCode: true } })
}

describe('the newsroom’s memory', () => {
  it('takes what was confirmed as evidence for the next page, with its reason', async () => {
    expect(await countiesOf(NEXT)).toEqual([])
    for (let times = 0; times < 3; times++) await published(FIRST)
    expect(await countiesOf(NEXT)).toEqual([{ countyCode: '220322' }])
    const { proposal } = await db().import.findFirstOrThrow({
      orderBy: { at: 'desc' },
      select: { proposal: true },
    })
    expect(JSON.stringify(proposal)).toContain('confirmed-before')
  })

  it('forgets what an admin takes out of it, on the record', async () => {
    for (let times = 0; times < 3; times++) await published(FIRST)
    const admin = await actorOf('admin')
    const [entry] = await listMemory(admin, { words: '柳河' })
    expect(entry).toMatchObject({ kind: 'county', value: '220322', countyName: '梨树县', count: 3 })
    for (const { kind, term, value } of await listMemory(admin, { words: '柳河' }))
      await forgetMemory(admin, { kind, term, value })
    expect(await countiesOf(NEXT)).toEqual([])
    await expect(forgetMemory(admin, entry!)).rejects.toMatchObject({ code: 'memory-not-found' })
    expect(await db().event.count({ where: { verb: 'forgetMemory' } })).toBeGreaterThan(0)
    await expect(listMemory(await actorOf('editor'))).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
