import { answer, printed } from '../_reader/answer'
import { absolute } from '../_reader/print'

// An address of this name is otherwise answered by the build, which has no newsroom.
export const dynamic = 'force-dynamic'

/** Search engines read the paper and leave the desk alone. */
export function GET(request: Request): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /api/',
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
  ]
  return answer(request, printed(`${lines.join('\n')}\n`), 'text/plain; charset=utf-8')
}
