import { readReport, reportFile } from './test-report.mjs'
import { run } from './run.mjs'
import { endWith } from './told.mjs'

/** A run of `npm test`: its parts one after another, and the sum of what passed and failed. */
export class TestRun {
  #passed = 0
  #failed = 0
  /** @type {string[]} */
  #failures = []
  isInterrupted = false

  /**
   * Runs a part; what goes wrong in it is its failure, and the next part still runs.
   * @param {string} name
   * @param {() => Promise<{ passed: number, failed: number } | void>} work nothing: it counts for nothing
   */
  async part(name, work) {
    if (this.isInterrupted) return
    console.log(`\n· ${name} …`)
    const began = performance.now()
    const result = await work().catch((error) => {
      endWith(error)
      return { passed: 0, failed: 1 }
    })
    const { passed, failed } = result ?? { passed: 0, failed: 0 }
    this.#passed += passed
    this.#failed += failed
    if (failed) this.#failures.push(name)
    const time = `${((performance.now() - began) / 1000).toFixed(1)} s`
    console.log(
      result ? `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${time})` : `  ${time}`,
    )
  }

  /**
   * A program that passes or fails as a whole.
   * @param {string} name
   * @param {string} program
   * @param {string[]} args
   */
  check(name, program, args) {
    return this.part(name, async () => {
      const { code } = await run(program, args)
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    })
  }

  /** The vitest tests of a project of vitest.config.ts. @param {string} project */
  suite(project) {
    return this.part(`${project} tests`, async () => {
      const report = reportFile(project)
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const { code } = await run('node_modules/vitest/vitest.mjs', [
        'run',
        '--project',
        project,
        ...reporters,
      ])
      return readReport(report, code)
    })
  }

  /** Prints the sum, last. @returns {number} the exit code */
  finish() {
    if (this.isInterrupted) console.log('\nInterrupted.')
    if (this.#failures.length) console.log(`\nFailed: ${this.#failures.join(', ')}`)
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed || this.isInterrupted ? 1 : 0
  }
}
