import { SAMPLE_ACCOUNTS, type SampleAccount } from '../worlds/sample-accounts'

/**
 * The sample newsroom: what `npm start` loads into an empty database, so that a newcomer meets the real
 * difficulties within a minute. The prefecture and its counties are real; the paper, its people and
 * everything that the pages tell are invented. Page texts lie beside this file, each as bytes that a
 * production system could have sent (UTF-8 with and without byte order mark, GB18030, CR LF), with the
 * page as a careful editor would leave it in `page-N.gold.json`.
 */
export const SAMPLE_NEWSROOM: SampleNewsroom = {
  publication: { name: '示例日报', prefectureCode: '220300' },
  people: SAMPLE_ACCOUNTS,
  issues: [
    {
      date: '2026-11-19',
      number: 8121,
      state: 'published',
      pages: [
        { number: 1, name: '要闻', editorName: '程砚', editor: 'bianji', encoding: 'utf-8' },
        { number: 2, name: '县区', editorName: '孟夏', editor: 'bianji2', encoding: 'gb18030' },
      ],
    },
    {
      date: '2026-11-20',
      number: 8122,
      state: 'in work',
      pages: [
        { number: 1, name: '要闻', editorName: '程砚', editor: 'bianji', encoding: 'utf-8-bom' },
        { number: 2, name: '县区', editorName: '孟夏', editor: 'bianji2', encoding: 'utf-8' },
        { number: 3, name: '文化·副刊', editorName: '孟夏', editor: 'bianji2', encoding: 'utf-8' },
      ],
    },
  ],
}

export interface SampleNewsroom {
  publication: { name: string; prefectureCode: string }
  /** Who can sign in. */
  people: SampleAccount[]
  issues: SampleIssue[]
}

export interface SampleIssue {
  /** ISO date, which is also the folder of its page texts. */
  date: string
  /** 总第×期. */
  number: number
  state: 'published' | 'in work'
  pages: SamplePage[]
}

export interface SamplePage {
  number: number
  name: string
  /** 责任编辑 as printed. */
  editorName: string
  /** Account of the person who imports the page and marks it ready. */
  editor: string
  encoding: 'utf-8' | 'utf-8-bom' | 'gb18030'
}

/** Path of a page's text below prisma/sample; its gold file has `.gold.json` for `.txt`. */
export function samplePageFile(issue: SampleIssue, page: SamplePage): string {
  return `${issue.date}/page-${page.number}.txt`
}
