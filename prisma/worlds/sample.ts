import type { PrismaClient } from '@/prisma/generated/client'
import { approvePage } from '@/lib/data/approvals/approve-page'
import { markPageReady } from '@/lib/data/approvals/mark-page-ready'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { importPage } from '@/lib/data/imports/import-page'
import { createIssue } from '@/lib/data/issues/create-issue'
import { publishIssue } from '@/lib/data/publications/publish-issue'
import { hashPassword } from '@/lib/data/users/password-hash'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import type { UserActor } from '@/lib/policies/actor'
import { SAMPLE_NEWSROOM, samplePageFile, type SampleIssue, type SamplePage } from '@/prisma/sample/newsroom'
import { readSamplePage } from '@/prisma/sample/read-sample-page'
import { actorOfUser } from '@/test/factories/people'
import { openDocument, stepsOf } from '@/test/factories/steps'
import { goldDocument, type Gold } from './gold-document'
import { makePieces } from './make-pieces'

/**
 * The sample newsroom: 示例日报 of 四平市, made by the same commands that its people use — one issue
 * published, one in work: its first page ready for the managing editor, the others as imported; and a
 * correspondent's pieces, each at another place of its way.
 */
export async function sample(db: PrismaClient) {
  const { publication, people, issues } = SAMPLE_NEWSROOM
  await db.publication.create({ data: publication })
  const actors = new Map<string, UserActor>()
  for (const { account, name, role, unit, password } of people) {
    const user = await db.user.create({
      data: {
        account,
        name,
        role,
        passwordHash: await hashPassword(password),
        // A correspondent is a contributor too: what they wrote is found under their name.
        ...(unit && { contributor: { create: { name, unit, names: { create: { name } } } } }),
      },
      select: { id: true },
    })
    actors.set(account, await actorOfUser(user.id))
  }
  for (const issue of issues) await makeIssue(issue, (account) => actors.get(account)!)
  await makePieces(actors.get('tongxun')!, actors.get('bianji')!)
  await db.session.deleteMany()
}

async function makeIssue(issue: SampleIssue, who: (account: string) => UserActor) {
  const { id: issueId } = await createIssue(who('bianji'), { date: issue.date, number: issue.number })
  for (const page of issue.pages) {
    const done = issue.state === 'published' || page.number === 1
    const { pageId } = await importSample(who(page.editor), issueId, issue, page)
    if (done) await correct(who(page.editor), pageId, issue, page)
    if (issue.state === 'published')
      await approvePage(who('zongbian'), { pageId, hash: (await openDocument(pageId)).hash })
  }
  if (issue.state === 'published') await publishIssue(who('zongbian'), { issueId })
}

function importSample(editor: UserActor, issueId: string, issue: SampleIssue, page: SamplePage) {
  const { bytes } = readSamplePage(issue, page)
  const source = { method: 'file' as const, bytes, fileName: samplePageFile(issue, page).replace('/', '-') }
  const { number, name, editorName } = page
  return importPage(editor, { issueId, source, number, name, editorName })
}

/** Puts a page right, as its gold file has it, and marks it ready. */
async function correct(editor: UserActor, pageId: string, issue: SampleIssue, page: SamplePage) {
  const { text, gold } = readSamplePage(issue, page)
  const { documentId, version, content } = await openDocument(pageId)
  const right = nodeFromJson(goldDocument(gold as Gold, text))
  const steps = stepsOf(content, (tr) => tr.replaceWith(0, tr.doc.content.size, right.content))
  await submitSteps(editor, { documentId, version, clientId: 'sample', steps })
  await markPageReady(editor, { pageId, hash: (await openDocument(pageId)).hash })
}
