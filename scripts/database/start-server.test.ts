import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { dataPath, settingsPath } from './cluster'
import { connected } from './connect'
import { startServer, type Server } from './start-server'

const cluster = { name: `trial-${process.pid}`, durable: true }
const servers: Server[] = []
const start = async () => {
  const server = await startServer(cluster)
  servers.push(server)
  return server
}
const kill = async (server: Server) => {
  process.kill(server.pid, 'SIGKILL')
  await expect.poll(() => server.isAlive()).toBe(false)
}
const count = (server: Server) =>
  connected(server.url('postgres'), async (client) => (await client.query('SELECT FROM kept')).rowCount)

afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())))
afterAll(() => {
  rmSync(realpathSync(dataPath(cluster)), { recursive: true, force: true })
  for (const end of ['', '.json', '.log'])
    rmSync(`${dataPath(cluster)}${end}`, { force: true, recursive: true })
})

test(
  'a half-made data folder is thrown away; what was committed outlives kill -9',
  { timeout: 60_000 },
  async () => {
    mkdirSync(`${dataPath(cluster)}.making`, { recursive: true })
    const server = await start()
    await connected(server.url('postgres'), (client) => client.query('CREATE TABLE kept AS SELECT 1 AS row'))
    await kill(server)
    expect(await count(await start())).toBe(1)
  },
)

test('a server that is still running is taken over, not started twice', { timeout: 60_000 }, async () => {
  const first = await start()
  const second = await start()
  expect([second.adopted, second.pid]).toEqual([true, first.pid])
})

test('a pid file that names a living stranger does not stop the start', { timeout: 60_000 }, async () => {
  const server = await start()
  const file = join(dataPath(cluster), 'postmaster.pid')
  await kill(server)
  const { uid, gid } = statSync(file)
  const stranger = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {})
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)))
  expect(await count(await start())).toBe(1)
  stranger.kill()
})

test('a port that somebody took is exchanged for another', { timeout: 60_000 }, async () => {
  const { port } = JSON.parse(readFileSync(settingsPath(cluster), 'utf8')) as { port: number }
  const stranger = createServer().listen(port, '127.0.0.1')
  await once(stranger, 'listening')
  const server = await start()
  stranger.close()
  expect(new URL(server.url('postgres')).port).not.toBe(String(port))
  expect(await count(server)).toBe(1)
})
