import { applySteps } from '../collab/apply-steps'
import type { ReceivedSteps } from '../collab/receive-steps'
import type { DocumentJson } from '../document-json'

/** The server's part in memory: a document, its version and its log. Takes steps at the current version alone. */
export class Authority {
  readonly log: { step: unknown; clientId: string }[] = []
  refusals: string[] = []

  constructor(
    public document: DocumentJson,
    readonly start: DocumentJson = document,
  ) {}

  get version(): number {
    return this.log.length
  }

  /** Whether the steps were taken. */
  submit(version: number, steps: readonly unknown[], clientId: string): boolean {
    if (version !== this.version) return false
    const result = applySteps(this.document, steps, { allowShrink: true })
    if (!result.ok) {
      this.refusals.push(result.refusal)
      return false
    }
    this.document = result.content
    for (const step of steps) this.log.push({ step: structuredClone(step), clientId })
    return true
  }

  since(version: number): ReceivedSteps {
    const entries = this.log.slice(version)
    return {
      version: this.version,
      steps: entries.map((one) => one.step),
      clientIds: entries.map((one) => one.clientId),
    }
  }

  /** The document that the log makes of what it began with. */
  replayed(): DocumentJson {
    const result = applySteps(
      this.start,
      this.log.map((one) => one.step),
      { allowShrink: true },
    )
    if (!result.ok) throw new Error(`Replay refused: ${result.refusal}`)
    return result.content
  }
}
