import { gate, lcov, put } from './quality-gate.harness.ts'
import type { GitHubSimulator } from '../../simulators/github/simulator.ts'

export const numbered = (count: number, end = '\n') =>
  Array.from({ length: count }, (_, index) => `line ${index}${end}`).join('')

export interface Judged {
  readonly event: object
  readonly eventName: string
  readonly env?: Readonly<Record<string, string>>
  readonly github?: GitHubSimulator
}

export const pull = (base: string, head: string, eventName = 'pull_request'): Judged => ({
  eventName,
  event: { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, repo: null } } },
})

/** Judges the changed lines alone; `marks` are those of the files' lines. */
export async function patchOf(
  { directory }: { readonly directory: string },
  marks: Readonly<Record<string, string>>,
  judged: Judged,
) {
  const reports = Object.entries(marks).map(([path, lines]) => lcov(path, lines))
  put(directory, { 'lcov.info': reports.join('') })
  const rule = { reports: 'coverage lcov.info', block: 'coverage.patch >= 0', 'policy-from': 'head' }
  const outcome = await gate(directory, { ...judged, inputs: { ...rule, comment: 'false', check: 'false' } })
  const { rules } = outcome.details as { rules: readonly { state: string }[] }
  return {
    patch: outcome.metricsFile['coverage.patch'],
    state: rules[0]?.state,
    verdict: outcome.outputs.verdict,
    log: outcome.log,
  }
}
