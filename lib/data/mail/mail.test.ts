import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import type { Sending } from '@/lib/mail/send-letter'
import { systemActor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { makeSubmission, moved } from '@/test/factories/submissions'
import { digestNotices, type WriteDigest } from './digest-notices'
import { sendDueMail } from './send-due-mail'

useDatabase()

const actor = systemActor('mail')
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const write: WriteDigest = (locale, name, items) => ({
  subject: `${locale} ${name}`,
  text: items.map((item) => item.kind).join(),
})

async function told() {
  const author = await actorOf('correspondent', { name: '林通讯' })
  await db().user.update({ where: { id: author.id }, data: { email: 'lin@example.cn', locale: 'en' } })
  const editor = await actorOf('editor')
  const { submissionId } = await makeSubmission(author)
  await moved(author, submissionId, { act: 'submit' })
  await moved(editor, submissionId, { act: 'take' })
  await moved(editor, submissionId, { act: 'return', note: '请补充' })
  return { author, editor, submissionId }
}

describe('the digest of notices', () => {
  it('is one letter in the reader’s language, not at once, and never the same notice again', async () => {
    const { editor, submissionId, author } = await told()
    expect(await digestNotices(actor, { write })).toEqual({ letters: 0 })
    const both = [1, 2].map(() => digestNotices(actor, { write, now: later(11) }))
    expect((await Promise.all(both)).map((r) => r.letters).sort()).toEqual([0, 1])
    expect(await db().mail.findMany()).toMatchObject([
      { to: 'lin@example.cn', subject: 'en 林通讯', text: 'takeSubmission,returnSubmission' },
    ])
    await moved(author, submissionId, { act: 'submit' })
    await moved(editor, submissionId, { act: 'hold' })
    expect(await digestNotices(actor, { write, now: later(30) })).toEqual({ letters: 0 })
    expect(await digestNotices(actor, { write, now: later(90) })).toEqual({ letters: 1 })
  })

  it('leaves out what was seen, and people without an address', async () => {
    const { author } = await told()
    await db().notice.updateMany({ data: { readAt: new Date() } })
    expect(await digestNotices(actor, { write, now: later(11) })).toEqual({ letters: 0 })
    await db().notice.updateMany({ data: { readAt: null } })
    await db().user.update({ where: { id: author.id }, data: { email: null } })
    expect(await digestNotices(actor, { write, now: later(11) })).toEqual({ letters: 0 })
  })
})

describe('letters that wait', () => {
  const queue = (n: number) =>
    db().mail.createMany({
      data: Array.from({ length: n }, (_, i) => ({ to: `${i}@example.cn`, subject: 's', text: 'door' })),
    })

  it('go out once, however many processes send, and leave no text behind', async () => {
    await queue(6)
    const sent: string[] = []
    const send = async ({ to }: { to: string }): Promise<Sending> => {
      sent.push(to)
      return { done: 'sent' }
    }
    await Promise.all([1, 2, 3].map(() => sendDueMail(actor, { send })))
    expect(sent.sort()).toEqual([0, 1, 2, 3, 4, 5].map((i) => `${i}@example.cn`))
    expect(await db().mail.count({ where: { sentAt: { not: null }, text: '' } })).toBe(6)
  })

  it('are never sent again after a process died in the middle of it', async () => {
    await queue(1)
    const died = sendDueMail(actor, {
      send: async () => {
        throw new Error('killed')
      },
    })
    await expect(died).rejects.toThrow('killed')
    const send = vi.fn(async (): Promise<Sending> => ({ done: 'sent' }))
    expect(await sendDueMail(actor, { send })).toEqual({ sent: 0 })
    expect(send).not.toHaveBeenCalled()
  })

  it('are tried again where the server certainly did not take them, for a day', async () => {
    await queue(1)
    const refuse = async (): Promise<Sending> => ({ done: 'later', why: 'no connection' })
    const send = vi.fn(refuse)
    await sendDueMail(actor, { send })
    await sendDueMail(actor, { send, now: later(2) })
    expect(send).toHaveBeenCalledTimes(1)
    await sendDueMail(actor, { send, now: later(6) })
    expect(send).toHaveBeenCalledTimes(2)
    await sendDueMail(actor, { send, now: later(25 * 60) })
    await sendDueMail(actor, { send, now: later(26 * 60) })
    expect(send).toHaveBeenCalledTimes(3)
    expect(await db().mail.findFirst()).toMatchObject({ sentAt: null, failure: 'no connection', text: '' })
  })
})

describe('a real mail server', () => {
  let server: SMTPServer
  let letters: string[]
  let refuse: number | null

  beforeEach(async () => {
    letters = []
    refuse = null
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _, done) {
        let text = ''
        stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
        stream.on('end', () => {
          if (refuse) return done(Object.assign(new Error('not now'), { responseCode: refuse }))
          letters.push(text)
          done()
        })
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as { port: number }
    process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
    vi.resetModules()
  })
  afterEach(async () => {
    delete process.env.SMTP_URL
    await new Promise<void>((resolve) => server.close(resolve))
  })
  const send = async () => (await import('@/lib/mail/send-letter')).sendLetter
  const letter = { to: 'lin@example.cn', subject: '消息 3 件', text: '您的稿件已上版。' }

  it('gets the letter, in Chinese, from the newsroom', async () => {
    expect(await (await send())(letter)).toEqual({ done: 'sent' })
    expect(letters).toHaveLength(1)
    expect(letters[0]).toContain('To: lin@example.cn')
    expect(letters[0]).toMatch(/Subject: =\?UTF-8\?/)
  })

  it.each([
    [451, 'later'],
    [550, 'failed'],
  ])('that answers %i means: %s', async (code, done) => {
    refuse = code
    expect(await (await send())(letter)).toMatchObject({ done })
  })

  it('that is not there means: later', async () => {
    process.env.SMTP_URL = 'smtp://127.0.0.1:9'
    vi.resetModules()
    expect(await (await send())(letter)).toMatchObject({ done: 'later' })
  })
})
