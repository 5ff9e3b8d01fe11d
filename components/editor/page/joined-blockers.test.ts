import { expect, it } from 'vitest'
import { joinedBlockers } from './joined-blockers'

it('takes of the text what is newer here, and of the rest what the server says', () => {
  const here = [{ code: 'county-missing', articleId: 'a' }, { code: 'comment-open' }]
  const server = [{ code: 'headline-missing' }, { code: 'review-missing', articleId: 'b' }]
  expect(joinedBlockers(here, server)).toEqual([here[0], server[1]])
  expect(joinedBlockers([], [{ code: 'county-missing' }])).toEqual([])
})
