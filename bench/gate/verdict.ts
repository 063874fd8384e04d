import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, pairWithEmptyNode } from '../stopwatch.ts'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'tests/fixtures/reports')
const limit = 2.8
const rounds = 25

interface Gate {
  /** The input `reports`. */
  readonly reports: readonly string[]
  /** The input `block`. */
  readonly block: readonly string[]
}

/** A small report of each format that has a figure as a large one, of what most projects have besides, and of four kinds at once. */
const gates: Readonly<Record<string, Gate>> = {
  lcov: { reports: ['coverage coverage/jest.lcov'], block: ['coverage >= 1%'] },
  cobertura: { reports: ['coverage coverage/jest.cobertura.xml'], block: ['coverage >= 1%'] },
  junit: { reports: ['tests tests/jest-junit.xml'], block: ['tests.total >= 1'] },
  sarif: { reports: ['lint lint/eslint.sarif'], block: ['lint.total >= 1'] },
  jest: { reports: ['tests tests/jest.json'], block: ['tests.total >= 1'] },
  'tests, coverage, lint, security': {
    reports: [
      'tests tests/jest.json',
      'coverage coverage/jest.lcov',
      'lint lint/eslint.json',
      'security security/npm-audit.json',
    ],
    block: ['tests.total >= 1', 'coverage >= 1%', 'lint.total >= 1', 'security.total >= 1'],
  },
}

/** Start to verdict of the committed bundle on small reports, × `node -e 0`. */
export async function benchVerdict(): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), 'release-kit-bench-'))
  console.log(`\nstart to verdict on small reports, medians of ${rounds} pairs, × node -e 0 (aim: ≤ ${limit})`)
  try {
    for (const [what, gate] of Object.entries(gates)) {
      const { ms, ratio, exitCode } = await pairWithEmptyNode(commandOf(gate, temp), rounds)
      if (exitCode !== 0) throw new Error(`${what} ended with ${String(exitCode)}`)
      console.log(
        `${what.padEnd(34)}${ms.toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(8)} ×   ${ratio <= limit ? 'holds' : 'MISSED'}`,
      )
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** On a push, with nothing to publish: no network is asked. The files that a runner reads are there. */
function commandOf({ reports, block }: Gate, temp: string): Command {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map(
    (name) => [name, join(temp, name)] as const,
  )
  for (const [, path] of files) writeFileSync(path, '')
  return {
    args: [join(root, 'dist/quality-gate/index.js')],
    cwd: fixtures,
    env: {
      ...Object.fromEntries(files),
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: fixtures,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '0'.repeat(40),
      INPUT_REPORTS: reports.join('\n'),
      INPUT_BLOCK: block.join('\n'),
      INPUT_COMMENT: 'false',
      INPUT_CHECK: 'false',
      'INPUT_STORE-METRICS': 'false',
    },
  }
}
