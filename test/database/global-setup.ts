import type { TestProject } from 'vitest/node'
import { openTestServer } from './open-test-server'
import { makeTemplate } from './template'

/** Once before the data tests: a server and the template that each test file's database is cloned from. */
export default async function setup(project: TestProject) {
  const server = await openTestServer()
  project.provide('serverUrl', server.url)
  project.provide('template', await makeTemplate(server.url))
  return server.close
}

declare module 'vitest' {
  export interface ProvidedContext {
    serverUrl: string
    template: string
  }
}
