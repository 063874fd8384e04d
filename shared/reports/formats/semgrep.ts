import * as z from 'zod/mini'
import { securityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const schema = z.object({
  results: z.array(
    z.object({
      check_id: z.string(),
      path: z.string(),
      start: z.object({ line: z.int() }),
      extra: z.object({ message: z.string(), severity: z.string(), is_ignored: z.nullish(z.boolean()) }),
    }),
  ),
  errors: z.nullish(
    z.array(z.object({ level: z.nullish(z.string()), message: z.nullish(z.string()), path: z.nullish(z.string()) })),
  ),
})

/** Bandit has results and errors as well. */
const isBandit = (head: string) => head.includes('"CONFIDENCE.HIGH"')

/** Semgrep's JSON. An error of level "error" (a rule or a file that could not be used) is a finding of unknown severity. */
export const semgrep: Format<'security'> = {
  name: 'semgrep',
  kind: 'security',
  detect: (head) =>
    /"check_id"\s*:/.test(head) ||
    (/^\s*\{/.test(head) &&
      /"results"\s*:\s*\[\s*\]/.test(head) &&
      /"paths"\s*:\s*\{|"errors"\s*:\s*\[/.test(head) &&
      !isBandit(head)),
  async parse({ chunks, place }) {
    const { results, errors } = await readJson(chunks, schema)
    const findings = [
      ...results
        .filter(({ extra }) => extra.is_ignored !== true)
        .map(({ check_id: id, path, start, extra }) =>
          securityFinding({
            severity: securitySeverity(extra.severity),
            id,
            message: extra.message,
            path: place(path),
            line: start.line,
          }),
        ),
      ...(errors ?? [])
        .filter(({ level }) => (level ?? 'error') === 'error')
        .map(({ message, path }) =>
          securityFinding({ severity: 'unknown', id: 'not-scanned', message: message ?? '', path: place(path ?? '') }),
        ),
    ]
    return { findings }
  },
}
