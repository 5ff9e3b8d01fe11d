import { expect, it } from 'vitest'
import { sameOrigin } from './same-origin'

const from = (headers: Record<string, string>) =>
  sameOrigin(
    new Request('http://localhost/sign-in', {
      method: 'POST',
      headers: { host: 'desk.example', ...headers },
    }),
  )

it('takes our own pages and what is no browser', () => {
  expect(from({})).toBe(true)
  expect(from({ origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' })).toBe(true)
  // Behind a proxy that changes the host, the public address stands.
  expect(from({ origin: 'http://localhost:3000' })).toBe(true)
})

it('refuses other sites, our own subdomains among them', () => {
  expect(from({ origin: 'https://evil.example' })).toBe(false)
  expect(from({ origin: 'null' })).toBe(false)
  expect(from({ origin: 'https://desk.example.evil.example' })).toBe(false)
  expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(from({ origin: 'https://desk.example', 'sec-fetch-site': 'same-site' })).toBe(false)
})
