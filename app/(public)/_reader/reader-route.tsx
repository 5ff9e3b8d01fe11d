import { MessageView } from '@/components/paper/message-view'
import { paperText, type PaperText } from '@/components/paper/paper-text'
import { getPaperFacts } from '@/lib/data/published/get-paper-facts'
import { currentLocale } from '@/lib/i18n/current-locale'
import { loadMessages } from '@/lib/i18n/load-messages'
import { logError } from '@/lib/log'
import { answer } from './answer'
import { refusal } from './refusal'
import { print, type Sheet } from './print'
import { remembered } from './remembered'

const HTML = 'text/html; charset=utf-8'

interface Reading<Params> {
  params: Params
  /** `?page=` of a long list, from 1; 0 where it is no number. */
  listPage: number
  t: PaperText
}

/** A GET handler for readers: one rendered page a path, language and state of the paper. */
export function readerRoute<Params = object>(read: (reading: Reading<Params>) => Promise<Sheet>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const locale = await currentLocale()
    const t = paperText(locale, await loadMessages(locale))
    const { pathname, searchParams } = new URL(request.url)
    const asked = searchParams.get('page')
    const listPage = asked === null ? 1 : /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0
    const path = asked === null ? pathname : `${pathname}?page=${listPage}`
    let paperName = ''
    try {
      const { name, version } = await getPaperFacts()
      paperName = name
      const params = await context.params
      const made = await remembered(version, `${locale} ${path}`, async () =>
        print(await read({ params, listPage, t }), { path, paperName, t }),
      )
      return answer(request, made, HTML)
    } catch (error) {
      const { title, status, ...message } = refusal(error, t)
      if (status === 500) logError(path, error)
      const body = <MessageView title={title} {...message} t={t} />
      const made = await print({ title, hidden: true, body }, { path, paperName, t })
      return answer(request, made, HTML, status)
    }
  }
}
