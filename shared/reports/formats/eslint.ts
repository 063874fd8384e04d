import * as z from 'zod/mini'
import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const count = z.number().check(z.nonnegative())
/** https://eslint.org/docs/latest/use/formatters/#json: suppressedMessages are not counted. */
const results = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(
      z.object({
        ruleId: z.nullish(z.string()),
        /** 0 off, 1 warning, 2 error */
        severity: z.union([z.literal(1), z.literal(2), z.literal(0)]),
        fatal: z.optional(z.boolean()),
        message: z.string(),
        line: z.nullish(count),
      }),
    ),
  }),
)

/** json-with-metadata */
const withMetadata = z.object({ results, metadata: z.unknown() })

export type EslintResults = z.output<typeof results>

export async function readEslint(chunks: AsyncIterable<Uint8Array>): Promise<EslintResults> {
  const given = await readJson(chunks, z.union([results, withMetadata]))
  return Array.isArray(given) ? given : given.results
}

export const looksLikeEslint = (head: string): boolean =>
  /^\s*\[\s*(?:\]|\{\s*"filePath"\s*:)|^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"filePath"\s*:/.test(head)

/** ESLint's JSON, with or without metadata; also what Oxlint's and older stylelint plug-ins write in ESLint's form. */
export const eslint: Format<'lint'> = {
  name: 'eslint',
  kind: 'lint',
  detect: looksLikeEslint,
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
