import { db } from '@/lib/db'
import { markPageReady } from '@/lib/data/approvals/mark-page-ready'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { createIssue } from '@/lib/data/issues/create-issue'
import { listIssues } from '@/lib/data/issues/list-issues'
import { planPage } from '@/lib/data/plan/plan-page'
import { submitSubmission } from '@/lib/data/submissions/submit-submission'
import { takeSubmission } from '@/lib/data/submissions/take-submission'
import { nextIssueDate } from '@/lib/domain/next-issue-date'
import type { UserRole } from '@/lib/domain/roles'
import type { UserActor } from '@/lib/policies/actor'
import { makePage, storyText } from '@/test/factories/pages'
import { actorOfUser } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { confirmCounties, openDocument, typeAtStart } from '@/test/factories/steps'
import { makeSubmission } from '@/test/factories/submissions'
import type { Newsroom } from './start-newsroom'

/** What happened before a spec begins, done with the newsroom's own commands on its database. */
export class BehindTheScreens {
  constructor(newsroom: Newsroom) {
    // One worker is one process and has one newsroom, so that `db()` finds it.
    process.env.DATABASE_URL = newsroom.databaseUrl
    process.env.PUBLIC_URL = newsroom.address
  }

  /** The sample's first person with that role. */
  async person(role: UserRole): Promise<UserActor> {
    const { id } = await db().user.findFirstOrThrow({
      where: { role },
      orderBy: { createdAt: 'asc' },
      select: { id: true },
    })
    return actorOfUser(id)
  }

  /** The issue that comes next. */
  async issue() {
    const editor = await this.person('editor')
    const { issues, nextNumber } = await listIssues(editor)
    const date = nextIssueDate(issues[0]?.date ?? null, new Date())
    return createIssue(editor, { date, number: nextNumber })
  }

  /** An issue with one page, corrected and marked ready by an editor. */
  async readyPage(text = storyText()) {
    const editor = await this.person('editor')
    const page = await makePage(editor, { text, issueId: (await this.issue()).id })
    const { documentId, version, content } = await openDocument(page.pageId)
    const steps = confirmCounties(content)
    await submitSteps(editor, { documentId, version, clientId: 'spec', steps })
    await this.markReady(page.pageId)
    return page
  }

  async markReady(pageId: string) {
    await markPageReady(await this.person('editor'), { pageId, hash: (await openDocument(pageId)).hash })
  }

  /** A colleague types at the start of the page. */
  async type(pageId: string, text: string) {
    const { documentId, version, content } = await openDocument(pageId)
    const steps = typeAtStart(content, text)
    await submitSteps(await this.person('editor'), { documentId, version, clientId: 'spec', steps })
  }

  /** A colleague types a character so many times, a step each. */
  async typeOften(pageId: string, character: string, times: number) {
    const { documentId, version, content } = await openDocument(pageId)
    const steps = Array.from({ length: times }, () => typeAtStart(content, character)[0]!)
    await submitSteps(await this.person('editor'), { documentId, version, clientId: 'spec', steps })
  }

  /** The first page of the issue of a day. */
  async pageAt(date: string): Promise<{ pageId: string }> {
    const { id } = await db().page.findFirstOrThrow({
      where: { issue: { date: new Date(`${date}T00:00:00Z`) } },
      orderBy: { number: 'asc' },
      select: { id: true },
    })
    return { pageId: id }
  }

  /** A piece that a correspondent has handed in. */
  async handedIn(headline: string, body?: readonly string[]) {
    const author = await this.person('correspondent')
    const piece = await makeSubmission(author, { headline, body: body ?? [`${headline}的正文，写于清晨。`] })
    await submitSubmission(author, piece)
    return piece
  }

  /** Gives a piece every review that it lacks, by managing editors made for it. */
  async review(submissionId: string) {
    await reviewed(submissionId)
  }

  /** A colleague takes a piece. */
  async take(submissionId: string) {
    await takeSubmission(await this.person('managing_editor'), { submissionId })
  }

  /** A page of an issue that nothing was imported for. */
  async planned(issueId: string, number: number, name: string) {
    return planPage(await this.person('editor'), { issueId, number, name })
  }

  /** How many pages the issue of a day has. */
  async pageCount(date: string): Promise<number> {
    return db().page.count({ where: { issue: { date: new Date(`${date}T00:00:00Z`) } } })
  }
}
