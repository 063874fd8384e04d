import { readdirSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, pairWithEmptyNode } from './stopwatch.ts'

const root = join(import.meta.dirname, '..')
const limit = 2.8
const rounds = 15

/** Start of every bundle: to its first input error, and to the end of a run that asks nobody, beside `node -e 0`. */
export function benchStartup(): Promise<void> {
  console.log(`start of each bundle, medians of ${rounds} pairs, × node -e 0 (aim to the error: ≤ ${limit})`)
  console.log(
    [
      'bundle'.padEnd(20),
      'to error ms'.padStart(12),
      '×'.padStart(6),
      'short run ms'.padStart(14),
      '×'.padStart(6),
    ].join(''),
  )
  for (const name of readdirSync(join(root, 'actions'))) {
    const toError = pairWithEmptyNode(bundle(name, { INPUT_LOCALE: 'xx' }), rounds)
    const shortRun = pairWithEmptyNode(bundle(name, shortRuns[name] ?? {}), rounds)
    console.log(
      [
        name.padEnd(20),
        toError.ms.toFixed(0).padStart(12),
        toError.ratio.toFixed(2).padStart(6),
        (shortRuns[name] ? shortRun.ms.toFixed(0) : '-').padStart(14),
        (shortRuns[name] ? shortRun.ratio.toFixed(2) : '-').padStart(6),
      ].join(''),
    )
  }
  return Promise.resolve()
}

function bundle(name: string, inputs: Readonly<Record<string, string>>): Command {
  const temp = mkdtempSync(join(tmpdir(), 'release-kit-bench-'))
  return {
    args: [join(root, 'dist', name, 'index.js')],
    cwd: temp,
    env: { RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp, GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '1', ...inputs },
  }
}

/** Inputs of a short run that needs nobody else; actions without one always ask somebody. */
const shortRuns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'quality-gate': {
    INPUT_COMMANDS: 'nothing: true',
    INPUT_BLOCK: 'commands.nothing.exit == 0',
    INPUT_COMMENT: 'false',
    INPUT_CHECK: 'false',
    'INPUT_STORE-METRICS': 'false',
  },
  notify: {
    INPUT_EVENT: 'custom',
    INPUT_TITLE: 'bench',
    INPUT_CHANNELS: 'webhook http://127.0.0.1:9',
    'INPUT_DRY-RUN': 'true',
  },
  'health-wait': { INPUT_URLS: 'http://127.0.0.1:9', 'INPUT_DRY-RUN': 'true' },
}
