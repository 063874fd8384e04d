import * as z from 'zod/mini'
import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const warning = z.object({
  line: z.nullish(z.int()),
  rule: z.nullish(z.string()),
  severity: z.nullish(z.string()),
  text: z.string(),
})
const note = z.object({ line: z.nullish(z.int()), text: z.string() })
const schema = z.array(
  z.object({
    source: z.nullish(z.string()),
    warnings: z.array(warning),
    invalidOptionWarnings: z.nullish(z.array(note)),
    parseErrors: z.nullish(z.array(note)),
  }),
)

/**
 * stylelint's json formatter. Options of a rule that are wrong, and what a rule could not parse, count as errors: that rule did
 * not run.
 */
export const stylelint: Format<'lint'> = {
  name: 'stylelint',
  kind: 'lint',
  detect: (head) => /^\s*\[\s*\{\s*"source"\s*:/.test(head) && head.includes('"invalidOptionWarnings"'),
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
