import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a program of the project to its end, its output going to ours.
 * @param {string} program a program, or a script for this Node when it ends in js
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean }} [options] quiet: keep the output, print it on failure alone
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, options = {}) {
  const isScript = /\.[cm]?js$/.test(program)
  const child = spawn(isScript ? process.execPath : program, isScript ? [program, ...args] : args, {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...options.env }),
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && !isScript,
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0 && output) process.stderr.write(output)
      resolve({ code: code ?? 1, output })
    })
  })
}
