import type { OutgoingHttpHeaders } from 'node:http'
import type { Page } from '@playwright/test'
import { SAMPLE_ACCOUNTS } from '@/prisma/worlds/sample-accounts'
import { expect, test } from '../fixtures'
import { fingerprint, query, unpublished } from '../newsroom-facts'
import { rawRequest, type RawAnswer } from '../raw-request'
import { callAction, formBody, serverActions } from '../server-actions'
import type { Newsroom } from '../start-newsroom'

// The proxy only sends strangers to the sign-in page, and there have been many ways round it. Whatever
// way a request takes, an outsider reads no unpublished word and changes no row.

// A correspondent is told 403 where the desk begins.
test.use({ expectedConsoleErrors: [/status of 403/] })

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

/** The answer after redirects, each of which the sender's headers go along with. */
async function follow(newsroom: Newsroom, path: string, headers: OutgoingHttpHeaders): Promise<RawAnswer> {
  let answer = await rawRequest(newsroom.address, path, { headers })
  for (let hops = 0; hops < 4 && typeof answer.headers.location === 'string'; hops++) {
    const target = new URL(answer.headers.location, newsroom.address)
    if (target.origin !== newsroom.address) break
    answer = await rawRequest(newsroom.address, target.pathname + target.search, { headers })
  }
  return answer
}

const WAYS: Record<string, OutgoingHttpHeaders> = {
  plainly: {},
  'as the client router': { RSC: '1' },
  'as a prefetch': { RSC: '1', 'Next-Router-Prefetch': '1' },
  'as a prefetch of the tree': {
    RSC: '1',
    'Next-Router-Prefetch': '1',
    'Next-Router-Segment-Prefetch': '/_tree',
  },
  'as a prefetch of everything': {
    RSC: '1',
    'Next-Router-Prefetch': '1',
    'Next-Router-Segment-Prefetch': '/_full',
  },
  'as the middleware itself': {
    'x-middleware-subrequest': Array(5).fill('proxy').join(':'),
    'x-middleware-subrequest-id': 'x',
    'x-middleware-next': '1',
    'x-nextjs-data': '1',
  },
  'with headers of our own': {
    'x-cleanproof-path': '/desk',
    'x-nonce': 'x',
    'x-forwarded-host': 'localhost',
  },
  'rewritten from a public address': {
    'x-middleware-rewrite': '/desk',
    'x-invoke-path': '/desk',
    'x-matched-path': '/',
  },
}

const spellings = (path: string) => [
  path,
  `${path}.rsc`,
  `${path}/index.rsc`,
  `${path}.segments/_tree.segment.rsc`,
  `${path}?_rsc=1abcd`,
  `/${path}`,
  path.replaceAll('/', '//'),
  `${path}/`,
  `/issues/..${path}`,
  `/issues/%2e%2e${path}`,
  `/%2e${path}`,
  path.replace('/desk', '/%64esk'),
  path.replace('/desk', '/DESK'),
  `/_next/data/build${path}.json`,
  `/en${path}`,
]

test('an outsider reads nothing unpublished, whatever way the request takes', async ({
  newsroom,
  signedIn,
}) => {
  test.setTimeout(600_000)
  const { page, secrets } = await unpublished(newsroom)
  expect(secrets.length).toBeGreaterThan(20)
  const place = `/desk/issues/${page.date}`
  const deepest = `${place}/pages/${page.number}/proof`
  const paths = [
    '/desk',
    '/desk/people',
    '/desk/record',
    '/desk/inbox',
    '/desk/reviews',
    '/desk/settings',
    '/desk/terms',
    '/pieces',
    '/notices',
    '/profile',
    '/api/record',
    place,
    `${place}/plan`,
    `${place}/import`,
    `${place}/pages/${page.number}`,
    deepest,
    `/issues/${page.date}`,
    `/issues/${page.date}/${page.number}`,
    `/api/documents/${page.documentId}`,
    `/api/documents/${page.documentId}/steps`,
    `/api/documents/events?id=${page.documentId}`,
  ]
  const told = (body: string) => secrets.filter((secret) => body.includes(secret))
  const outsiders = {
    stranger: '',
    // The proxy looks whether there is a cookie and no further: to this one it is not there.
    'stranger past the proxy': 'cleanproof=x',
    correspondent: await cookieOf(await signedIn('correspondent')),
  }
  const ownAccount = SAMPLE_ACCOUNTS.find(({ role }) => role === 'correspondent')?.account
  const leaks: string[] = []
  // Every spelling and every way for the deepest page and the issue; the others as a browser asks for them.
  const plain = ['plainly', 'as the client router', 'as the middleware itself']
  const askedAs = (path: string) =>
    Object.entries(WAYS).filter(([way]) => path === deepest || path === place || plain.includes(way))
  for (const [who, cookie] of Object.entries(outsiders))
    for (const path of paths)
      for (const spelling of path === deepest ? spellings(path) : [path, `${path}.rsc`])
        await Promise.all(
          askedAs(path).map(async ([way, headers]) => {
            const answer = await follow(newsroom, spelling, { ...headers, cookie })
            // One's own account is no secret to oneself.
            const found = told(answer.body + JSON.stringify(answer.headers)).filter(
              (secret) => who !== 'correspondent' || secret !== ownAccount,
            )
            if (found.length > 0) leaks.push(`${who} ${way} ${spelling}: ${found[0]}`)
            if (answer.status >= 500) leaks.push(`${who} ${way} ${spelling}: ${answer.status}`)
          }),
        )
  expect(leaks).toEqual([])
  // The same questions are answered to an editor: it was the outsider who was refused.
  const editor = await cookieOf(await signedIn('editor'))
  for (const headers of [{}, { RSC: '1' }]) {
    const answer = await follow(newsroom, deepest, {
      ...headers,
      cookie: editor,
    })
    expect(told(answer.body).length).toBeGreaterThan(3)
  }
})

test('an outsider who calls the server actions changes no row', async ({ newsroom, signedIn }) => {
  test.setTimeout(120_000)
  const { page, secrets } = await unpublished(newsroom)
  const [person] = await query<{ id: string }>(
    newsroom,
    `SELECT id FROM "User" WHERE role = 'editor' LIMIT 1`,
  )
  const facts: Record<string, string> = {
    userId: person?.id ?? '',
    issueId: page.issueId,
    pageId: page.id,
    documentId: page.documentId,
    date: page.date,
    number: '99',
    account: 'made-by-an-outsider',
    name: 'outsider',
    role: 'admin',
    from: 'editor',
    to: 'admin',
    hash: 'x',
    note: 'x',
    text: '一段文字。',
    method: 'paste',
  }
  const text = 'text/plain;charset=UTF-8'
  const bodies = [
    formBody(facts),
    { type: text, body: JSON.stringify([facts]) },
    { type: text, body: JSON.stringify([null, facts]) },
  ]
  // Signing out is for everybody, and would make a stranger of the correspondent for all that follow.
  const actions = serverActions().filter(({ filename }) => !filename.endsWith('/sign-out.ts'))
  expect(actions.length).toBeGreaterThan(50)
  // What everybody signed in does to what is their own: for a correspondent these are no outsider's doors.
  const own = [
    'createPieceAction',
    'endOtherSessionsAction',
    'markNoticesReadAction',
    'setEmailAction',
    'setOwnKeysAction',
  ]
  expect(own.filter((name) => !actions.some((action) => action.name === name))).toEqual([])
  const stranger = 'cleanproof=x'
  const correspondent = await cookieOf(await signedIn('correspondent'))
  const before = await fingerprint(newsroom)
  for (const { id, name } of actions)
    for (const body of bodies)
      for (const cookie of ['', stranger, ...(own.includes(name) ? [] : [correspondent])]) {
        const answer = await callAction(newsroom, { id, cookie }, body)
        expect(
          secrets.filter((secret) => answer.body.includes(secret)),
          name,
        ).toEqual([])
      }
  expect(await fingerprint(newsroom)).toBe(before)
  // Sent by an admin, the same form makes a person: outsiders were refused, not misread.
  const admin = await cookieOf(await signedIn('admin'))
  const { id } = actions.find(({ name }) => name === 'addPerson')!
  await callAction(newsroom, { id, cookie: admin }, formBody({ ...facts, role: 'correspondent' }))
  const made = await query(newsroom, `SELECT 1 FROM "User" WHERE account = 'made-by-an-outsider'`)
  expect(made).toHaveLength(1)
})
