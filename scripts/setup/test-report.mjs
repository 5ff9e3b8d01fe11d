import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './root.mjs'

/** Where a test runner writes its counts. @param {string} name */
export function reportFile(name) {
  mkdirSync(dataFolder, { recursive: true })
  const file = join(dataFolder, `report-${name}.json`)
  rmSync(file, { force: true }) // an older run's counts must not stand for one that died
  return file
}

/**
 * Counts of a runner's report. A run that failed without a failing test (a file that does not load,
 * a crash) counts as one failure.
 * @param {string} file
 * @param {number} code the runner's exit code
 */
export function readReport(file, code) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const passed = report.numPassedTests ?? report.stats?.expected ?? 0
  const failed = report.numFailedTests ?? (report.stats ? report.stats.unexpected + report.stats.flaky : 0)
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}
