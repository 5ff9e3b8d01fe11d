import { deleteAtEdge } from '@/lib/editor/commands/delete-at-edge'
import type { DocumentJson } from '@/lib/editor/document-json'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import { random, type Random } from '@/lib/editor/testing/random'
import { deleteStretch, moveCaret, randomStructure } from '@/lib/editor/testing/random-command'
import { hearVersions } from './hear-versions'
import { HttpEditor } from './http-editor'

export interface Simulation {
  /** Web servers on one database; each send goes to one of them by chance. */
  addresses: readonly string[]
  documentId: string
  version: number
  content: DocumentJson
  /** Cookie headers, one a person; their number is the number of editors. */
  cookies: readonly string[]
  /** What each editor does. */
  acts: number
  seed: number
  /** Deleting and undoing as well: then characters may go, but none unseen, and none may stand twice. */
  deletes?: boolean
}

export interface SimulationResult {
  acts: number
  typed: number
  /** Typed characters that stand nowhere; always none where nobody deletes. */
  lost: string[]
  doubled: string[]
  /**
   * Typed characters that stand nowhere, that nobody took away who had them before their eyes, and that are not
   * kept for their writer either.
   */
  unaccounted: string[]
  /** Characters kept for their writer because a colleague took their place away. */
  kept: number
  /** The text that the page began with has not changed by a character; null where it may be deleted. */
  startKept: boolean | null
  /** Commands that could not be made on what a colleague had made of the page: their steps. */
  dropped: number
  steps: number
  sends: number
  rebased: number
  lostAnswers: number
  /** Every window shows what the server has, and the log replays to it. */
  agreed: boolean
  /** The document as its log replays. */
  replayed: DocumentJson
  /** From an answered send on one server to its notice on another's stream, in ms. */
  notices: number[]
  took: number[]
}

/** What is typed: characters that no page has, each once. */
const FIRST_TYPED = 0x3400
const LAST_TYPED = String.fromCharCode(0x4e00)

/** Lets editors work on one page at once, each against servers chosen by chance, with answers that get lost. */
export async function simulateEditors(simulation: Simulation): Promise<SimulationResult> {
  const { addresses, cookies, documentId, acts, seed, content, deletes = false } = simulation
  const typed: string[] = []
  const deleted = new Set<string>()
  const answered: [version: number, at: number][] = []
  const ear = await hearVersions(addresses.at(-1)!, documentId, cookies[0]!)
  const editors = cookies.map(
    (cookie, at) => new HttpEditor({ ...simulation, clientId: `sim-${seed}-${at}`, cookie }),
  )

  const work = async (editor: HttpEditor, r: Random) => {
    for (let i = 0; i < acts; i++) {
      moveCaret(r, editor)
      const seen = typedIn(editor)
      if (r.chance(0.5)) {
        const character = String.fromCharCode(FIRST_TYPED + typed.length)
        typed.push(character)
        editor.type(character)
      } else if (deletes && r.chance(0.2)) editor.run(deleteAtEdge(r.pick(['backward', 'forward'])))
      else if (deletes && r.chance(0.3)) deleteStretch(r, editor)
      else if (deletes && r.chance(0.3)) editor.undo()
      else editor.run(randomStructure(r, editor))
      const left = typedIn(editor)
      for (const character of seen) if (!left.has(character)) deleted.add(character)
      const address = r.pick(addresses)
      if (r.chance(0.3)) {
        await editor.push(address, { losesAnswer: r.chance(0.1) })
        if (editor.pending === 0) answered.push([editor.version, performance.now()])
      }
      if (r.chance(0.2)) await editor.pull(address)
    }
  }
  await Promise.all(editors.map((editor, at) => work(editor, random(seed * 1_000 + at))))
  await settle(editors, addresses)
  await ear.until(editors[0]!.version)
  ear.close()

  const server = await documentAt(simulation, editors[0]!.version)
  const text = nodeFromJson(server).textContent
  const sorted = (letters: string) => [...letters.replace(/\s/g, '')].sort().join('')
  const start = nodeFromJson(content).textContent
  const lost = typed.filter((character) => !text.includes(character))
  const kept = editors.map(({ unplaced }) => unplaced).join('')
  return {
    acts: acts * editors.length,
    typed: typed.length,
    lost,
    doubled: typed.filter((character) => text.split(character).length > 2),
    unaccounted: lost.filter((character) => !deleted.has(character) && !kept.includes(character)),
    kept: kept.length,
    startKept: deletes
      ? null
      : sorted([...text].filter((one) => !typed.includes(one)).join('')) === sorted(start),
    dropped: editors.reduce((sum, { dropped }) => sum + dropped.length, 0),
    steps: editors[0]!.version - simulation.version,
    sends: editors.reduce((sum, { sends }) => sum + sends, 0),
    rebased: editors.reduce((sum, { rebased }) => sum + rebased, 0),
    lostAnswers: editors.reduce((sum, { lostAnswers }) => sum + lostAnswers, 0),
    agreed: editors.every((editor) => JSON.stringify(editor.json) === JSON.stringify(server)),
    replayed: server,
    notices: answered.flatMap(([version, at]) => {
      const heard = ear.heard.get(version)
      return heard === undefined ? [] : [Math.max(0, heard - at)]
    }),
    took: editors.flatMap(({ took }) => took),
  }
}

/** Which of the typed characters stand in an editor's window. */
function typedIn(editor: HttpEditor): Set<string> {
  const typed = (letter: string) => letter >= String.fromCharCode(FIRST_TYPED) && letter < LAST_TYPED
  return new Set([...editor.state.doc.textContent].filter(typed))
}

/** Everybody sends and hears until nothing is pending. */
async function settle(editors: readonly HttpEditor[], addresses: readonly string[]): Promise<void> {
  for (let round = 0; editors.some(({ pending }) => pending > 0); round++) {
    if (round > 20) throw new Error('the editors do not come to an end')
    for (const [at, editor] of editors.entries()) {
      const address = addresses[(at + round) % addresses.length]!
      await editor.pull(address)
      await editor.push(address, { losesAnswer: false })
    }
  }
  for (const editor of editors) await editor.pull(addresses[0]!)
}

/** The document as a server replays it from its log. */
async function documentAt(
  { addresses, documentId, cookies }: Simulation,
  version: number,
): Promise<DocumentJson> {
  const response = await fetch(`${addresses[0]}/api/documents/${documentId}/versions/${version}`, {
    headers: { cookie: cookies[0]! },
  })
  return (await response.json()) as DocumentJson
}
