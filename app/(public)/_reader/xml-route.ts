import { getPaperFacts } from '@/lib/data/published/get-paper-facts'
import { NotFound } from '@/lib/errors'
import { answer, printed } from './answer'
import { remembered } from './remembered'

/** A GET handler for feeds and sitemaps; they are in the paper's own language. */
export function xmlRoute<Params = object>(
  type: string,
  write: (params: Params, paperName: string) => Promise<string>,
) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const { name, version } = await getPaperFacts()
    const params = await context.params
    try {
      const made = await remembered(version, new URL(request.url).pathname, async () =>
        printed(await write(params, name)),
      )
      return answer(request, made, type)
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
      return answer(request, printed(''), type, 404)
    }
  }
}
