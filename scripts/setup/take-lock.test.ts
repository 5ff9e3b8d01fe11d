import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { dataFolder } from './root.mjs'
import { takeLock } from './take-lock.mjs'

const name = `trial-${process.pid}`
const file = join(dataFolder, `${name}.lock`)
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(file, { force: true })
})

/** A process of its own that tries to take the lock, and stays. */
async function taker() {
  const code = `import { takeLock } from '${join(import.meta.dirname, 'take-lock.mjs')}'
    let answer = 'taken'
    try { takeLock('${name}') } catch (error) { answer = error.message }
    process.send(answer); setInterval(() => undefined, 1000)`
  const child = fork('-', {
    execArgv: ['--input-type=module', '-e', code],
    stdio: 'ignore',
    env: { ...process.env, npm_lifecycle_event: 'start' },
  })
  children.push(child)
  const [answer] = (await once(child, 'message')) as [string]
  return { child, answer }
}

test('the second is told who holds it and how to end that one', async () => {
  const { child, answer } = await taker()
  expect(answer).toBe('taken')
  expect(() => takeLock(name)).toThrow(`npm run start already runs in this folder (process ${child.pid})`)
})

test('a released lock is free, and its address is shown while it is held', () => {
  const lock = takeLock(name)
  lock.announce('http://localhost:3000')
  expect(() => takeLock(name)).toThrow('http://localhost:3000')
  lock.release()
  takeLock(name).release()
})

test('a killed holder’s lock is taken over, by one of many who try at once', async () => {
  const { child } = await taker()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const answers = await Promise.all(Array.from({ length: 6 }, taker))
  expect(answers.filter(({ answer }) => answer === 'taken')).toHaveLength(1)
})

test('a number that now belongs to another process does not hold the lock', () => {
  writeFileSync(
    file,
    JSON.stringify({ pid: process.pid, identity: 'started at another time', command: 'npm start' }),
  )
  takeLock(name).release()
})
