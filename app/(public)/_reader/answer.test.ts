import { expect, it } from 'vitest'
import { answer, printed } from './answer'

const asked = (tag?: string) =>
  new Request('http://paper.example/', tag ? { headers: { 'If-None-Match': tag } } : {})

it('answers 304 to whoever has these bytes, in every form in which browsers ask', async () => {
  const page = printed('纸')
  expect(await answer(asked(), page, 'text/html').text()).toBe('纸')
  for (const tag of [page.etag, page.etag.replace('W/', ''), `"other", ${page.etag}`, '*']) {
    const response = answer(asked(tag), page, 'text/html')
    expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([
      304,
      '',
      page.etag,
    ])
  }
  expect(answer(asked(printed('旧').etag), page, 'text/html').status).toBe(200)
  expect(answer(asked(page.etag), page, 'text/html', 404).status).toBe(404)
})
