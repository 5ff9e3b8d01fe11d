import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { dropDatabases } from './drop-databases'
import { openTestServer } from './open-test-server'
import { makeTemplate } from './template'

/** Around the data tests: a server, the template, and in the end the workers' databases are dropped. */
export default async function setup(project: TestProject) {
  const server = await openTestServer()
  const run = `cleanproof_test_${randomBytes(4).toString('hex')}`
  project.provide('serverUrl', server.url)
  project.provide('template', await makeTemplate(server.url))
  project.provide('run', run)
  return async () => {
    await dropDatabases(server.url, run)
    await server.close()
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    serverUrl: string
    template: string
    /** Names of this run's databases begin with it. */
    run: string
  }
}
