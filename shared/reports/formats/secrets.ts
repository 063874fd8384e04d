import type { Format, Input } from '../format.ts'
import { hygieneFinding, type HygieneReport } from '../hygiene.ts'
import { readJson } from '../json.ts'
import { readSarif } from '../sarif.ts'
import * as s from '../shape.ts'

// neither `Secret` nor `Match` is taken
const leaks = s.array(
  s.object({
    RuleID: s.string,
    Description: s.nullish(s.string),
    File: s.string,
    StartLine: s.nullish(s.number),
  }),
)

interface Leak {
  readonly id: string
  readonly path: string
  readonly line: number
  readonly message?: string
}

function reportOf(found: readonly Leak[], { place }: Input): HygieneReport {
  const findings = found.map((leak) => hygieneFinding({ ...leak, check: 'secrets', path: place(leak.path) }))
  return { findings, checks: new Set(['secrets']) }
}

/** Gitleaks' JSON: every leak is a secret; an empty list means that there is none. */
export const gitleaks: Format<'hygiene'> = {
  name: 'gitleaks',
  kind: 'hygiene',
  async parse(input) {
    const found = await readJson(input.chunks, leaks)
    return reportOf(
      found.map(({ RuleID, Description, File, StartLine }) => ({
        id: RuleID,
        message: Description ?? '',
        path: File,
        line: StartLine ?? 0,
      })),
      input,
    )
  },
}

/** SARIF of a scanner for secrets. Its messages are left out: one may quote what it found. */
export const sarifSecrets: Format<'hygiene'> = {
  name: 'sarif',
  kind: 'hygiene',
  parse: async (input) =>
    reportOf(
      (await readSarif(input.chunks)).map(({ id, path, line }) => ({ id, path, line })),
      input,
    ),
}
