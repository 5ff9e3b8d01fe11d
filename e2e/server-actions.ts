import { readFileSync } from 'node:fs'
import { rawRequest, type RawAnswer } from './raw-request'
import type { Newsroom } from './start-newsroom'

export interface ServerAction {
  id: string
  name: string
  filename: string
}

/** Every server action of the build. */
export function serverActions(): ServerAction[] {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { filename: string; exportedName: string }>
  }
  return Object.entries(manifest.node).map(([id, { filename, exportedName }]) => ({
    id,
    name: exportedName,
    filename,
  }))
}

export interface ActionBody {
  type: string
  body: string
}

const field = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

/** A form as the browser sends it to an action that takes what it answered before, and the form. */
export function formBody(fields: Record<string, string>): ActionBody {
  const parts = Object.entries(fields).map(([name, value]) => field(`_1_${name}`, value))
  return {
    type: 'multipart/form-data; boundary=b',
    body: [...parts, field('0', '[null,"$K1"]'), '--b--\r\n'].join(''),
  }
}

/** Calls an action directly, as whoever the cookie is. */
export function callAction(
  newsroom: Newsroom,
  { id, cookie, path = '/desk/people' }: { id: string; cookie: string; path?: string },
  { type, body }: ActionBody,
): Promise<RawAnswer> {
  return rawRequest(newsroom.address, path, {
    method: 'POST',
    headers: { 'Next-Action': id, 'Content-Type': type, cookie, accept: 'text/x-component' },
    body,
  })
}
