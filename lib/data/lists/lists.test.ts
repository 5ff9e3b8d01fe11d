import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { deleteOffice } from './delete-office'
import { deleteTerm } from './delete-term'
import { exportList } from './export-list'
import { importOffices } from './import-offices'
import { importTerms } from './import-terms'
import { listOffices } from './list-offices'
import { listTerms } from './list-terms'
import { moveOffice } from './move-office'
import { saveOffice } from './save-office'
import { saveTerm } from './save-term'

useDatabase()
const term = (word: string, preferred = '') => ({ term: word, preferred, note: '' })

describe('words', () => {
  it('are added, changed, found and taken off, by who signs', async () => {
    const chief = await actorOf('managing_editor')
    await expect(saveTerm(await actorOf('editor'), term('按装'))).rejects.toMatchObject({ kind: 'forbidden' })
    await saveTerm(chief, term(' 按装 ', '安装'))
    await saveTerm(chief, term('残废人'))
    await expect(saveTerm(chief, term('按装'))).rejects.toMatchObject({ code: 'term-exists' })
    await expect(saveTerm(chief, term('安装', '安装'))).rejects.toMatchObject({ code: 'term-same' })
    await expect(saveTerm(chief, term('  '))).rejects.toMatchObject({ code: 'list-word' })
    const [found] = await listTerms(chief, { words: '安装' })
    expect(found).toMatchObject({ term: '按装', preferred: '安装' })
    await saveTerm(chief, { ...term('按装', '装置'), id: found!.id })
    await deleteTerm(chief, { id: found!.id })
    await expect(deleteTerm(chief, { id: found!.id })).rejects.toMatchObject({ kind: 'not-found' })
    expect((await listTerms(chief)).map((one) => one.term)).toEqual(['残废人'])
    expect(await db().event.count({ where: { verb: { in: ['saveTerm', 'deleteTerm'] } } })).toBe(4)
  })

  it('come in as CSV, all or none, and go out as what comes in', async () => {
    const chief = await actorOf('managing_editor')
    await saveTerm(chief, term('按装'))
    const csv = '\uFEFF词,应作,说明\r\n按装,安装,\r\n"他说,""好""",,引号\r\n=1+1,,\r\n'
    expect(await importTerms(chief, { text: csv })).toBe(3)
    expect((await listTerms(chief, { words: '按装' }))[0]?.preferred).toBe('安装')
    const out = await exportList(chief, { list: 'terms' })
    // A spreadsheet would take it for a formula.
    expect(out).toContain("'=1+1")
    const before = await listTerms(chief)
    await importTerms(chief, { text: out })
    expect(await listTerms(chief)).toEqual(before)
    for (const [text, code, line] of [
      ['词,应作\n甲,\n,乙', 'csv-line', 3],
      ['词', 'csv-empty', undefined],
      [`甲,\n${'长'.repeat(300)}`, 'csv-long', 2],
      ['甲,"乙', 'csv-broken', 1],
    ] as const)
      await expect(importTerms(chief, { text }), code).rejects.toMatchObject({
        code,
        values: line ? { line } : {},
      })
    expect(await listTerms(chief)).toEqual(before)
  })
})

describe('offices', () => {
  it('stand in order, are moved in it, and are taken off', async () => {
    const chief = await actorOf('managing_editor')
    const names = async () => (await listOffices(chief)).map(({ name }) => name).join('')
    for (const [name, title] of [
      ['甲某', '书记'],
      ['乙某', '县长'],
      ['丙某', '副县长'],
    ] as const)
      await saveOffice(chief, { name, title })
    await expect(saveOffice(chief, { name: '甲 某', title: '书记' })).rejects.toMatchObject({
      code: 'office-exists',
    })
    const [first, , third] = await listOffices(chief)
    await moveOffice(chief, { id: third!.id, by: -1 })
    expect(await names()).toBe('甲某丙某乙某')
    await moveOffice(chief, { id: first!.id, by: -1 })
    expect(await names()).toBe('甲某丙某乙某')
    // Two who move at the same moment: no place is lost or taken twice.
    await Promise.all([
      moveOffice(chief, { id: first!.id, by: 1 }),
      moveOffice(await actorOf('admin'), { id: third!.id, by: 1 }),
    ])
    const positions = await db().officeTitle.findMany({ orderBy: { position: 'asc' } })
    expect(positions.map(({ position }) => position)).toEqual([0, 1, 2])
    await deleteOffice(chief, { id: first!.id })
    expect(await listOffices(chief, { words: '县长' })).toHaveLength(2)
  })

  it('come in as CSV in the place of the list', async () => {
    const chief = await actorOf('managing_editor')
    await saveOffice(chief, { name: '甲某', title: '书记' })
    await importOffices(chief, { text: '姓名,职务\n乙某,县长\n丙某,副县长' })
    expect((await listOffices(chief)).map(({ name }) => name)).toEqual(['乙某', '丙某'])
    await expect(importOffices(chief, { text: '乙某,县长\n乙某,县长' })).rejects.toMatchObject({
      code: 'csv-line',
      values: { line: 2 },
    })
    expect(await exportList(chief, { list: 'offices' })).toContain('乙某,县长')
    expect(await listOffices(chief)).toHaveLength(2)
  })
})
