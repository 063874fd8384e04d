import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, pairWithEmptyNode } from '../stopwatch.ts'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'tests/fixtures/reports')
const limit = 2.8
const rounds = 25

/** Start to verdict of the committed bundle on small reports, × `node -e 0`. */
export async function benchVerdict(): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), 'release-kit-bench-'))
  console.log(`\nstart to verdict on small reports, medians of ${rounds} pairs, × node -e 0 (aim: ≤ ${limit})`)
  const all = {
    'coverage (lcov)': { reports: 'coverage coverage/jest.lcov', block: 'coverage >= 1%' },
    'tests (jest)': { reports: 'tests tests/jest.json', block: 'tests.total >= 1' },
    'tests, coverage, lint, security': {
      reports: [
        'tests tests/jest.json',
        'coverage coverage/jest.lcov',
        'lint lint/eslint.json',
        'security security/npm-audit.json',
      ].join('\n'),
      block: 'coverage >= 1%\ntests.total >= 1\nlint.total >= 0\nsecurity.total >= 0',
    },
  }
  try {
    for (const [what, { reports, block }] of Object.entries(all)) {
      const { ms, ratio, exitCode } = await pairWithEmptyNode(gate(temp, reports, block), rounds)
      if (exitCode !== 0) throw new Error(`${what} ended with ${String(exitCode)}`)
      console.log(
        `${what.padEnd(34)}${ms.toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(8)} ×   ${ratio <= limit ? 'holds' : 'MISSED'}`,
      )
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** On a push, with nothing to publish: no network is asked. */
function gate(temp: string, reports: string, block: string): Command {
  return {
    args: [join(root, 'dist/quality-gate/index.js')],
    cwd: fixtures,
    env: {
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: fixtures,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '0'.repeat(40),
      INPUT_REPORTS: reports,
      INPUT_BLOCK: block,
      INPUT_COMMENT: 'false',
      INPUT_CHECK: 'false',
      'INPUT_STORE-METRICS': 'false',
    },
  }
}
