import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const count = s.between(s.int, 0)
/** https://eslint.org/docs/latest/use/formatters/#json: suppressedMessages are not counted. */
const results = s.array(
  s.object({
    filePath: s.string,
    messages: s.array(
      s.object({
        ruleId: s.nullish(s.string),
        /** 0 off, 1 warning, 2 error */
        severity: s.literal(1, 2, 0),
        fatal: s.optional(s.boolean),
        message: s.string,
        line: s.nullish(count),
      }),
    ),
  }),
)

/** json-with-metadata */
const withMetadata = s.object({ results, metadata: s.unknown })

export type EslintResults = s.Output<typeof results>

export async function readEslint(chunks: AsyncIterable<Uint8Array>): Promise<EslintResults> {
  const given = await readJson(chunks, s.union(results, withMetadata))
  return Array.isArray(given) ? given : given.results
}

/** ESLint's JSON, with or without metadata; also what Oxlint's and older stylelint plug-ins write in ESLint's form. */
export const eslint: Format<'lint'> = {
  name: 'eslint',
  kind: 'lint',
  async parse({ chunks, place }) {
    const findings = (await readEslint(chunks)).flatMap(({ filePath, messages }) => {
      const path = place(filePath)
      return messages.map(({ ruleId, severity, fatal, message, line }) =>
        lintFinding({
          severity: severity === 2 || fatal ? 'error' : severity === 1 ? 'warning' : 'note',
          id: ruleId ?? (fatal ? 'fatal' : ''),
          message,
          path,
          line: line ?? 0,
        }),
      )
    })
    return { findings }
  },
}
