import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const warning = s.object({
  line: s.nullish(s.int),
  rule: s.nullish(s.string),
  severity: s.nullish(s.string),
  text: s.string,
})
const note = s.object({ line: s.nullish(s.int), text: s.string })
const schema = s.array(
  s.object({
    source: s.nullish(s.string),
    warnings: s.array(warning),
    invalidOptionWarnings: s.nullish(s.array(note)),
    parseErrors: s.nullish(s.array(note)),
  }),
)

/**
 * stylelint's json formatter. Options of a rule that are wrong, and what a rule could not parse, count as errors: that rule did
 * not run.
 */
export const stylelint: Format<'lint'> = {
  name: 'stylelint',
  kind: 'lint',
  async parse({ chunks, place }) {
    const findings = (await readJson(chunks, schema)).flatMap(
      ({ source, warnings, invalidOptionWarnings, parseErrors }) => {
        const path = place(source ?? '')
        return [
          ...warnings.map(({ line, rule, severity, text }) =>
            lintFinding({
              severity: severity === 'warning' ? 'warning' : 'error',
              id: rule ?? '',
              message: text,
              path,
              line: line ?? 0,
            }),
          ),
          ...(invalidOptionWarnings ?? []).map(({ text }) =>
            lintFinding({ severity: 'error', id: 'invalid-option', message: text, path }),
          ),
          ...(parseErrors ?? []).map(({ line, text }) =>
            lintFinding({ severity: 'error', id: 'parse-error', message: text, path, line: line ?? 0 }),
          ),
        ]
      },
    )
    return { findings }
  },
}
