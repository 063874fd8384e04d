import { securityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const schema = s.object({
  results: s.array(
    s.object({
      check_id: s.string,
      path: s.string,
      start: s.object({ line: s.int }),
      extra: s.object({ message: s.string, severity: s.string, is_ignored: s.nullish(s.boolean) }),
    }),
  ),
  errors: s.nullish(
    s.array(s.object({ level: s.nullish(s.string), message: s.nullish(s.string), path: s.nullish(s.string) })),
  ),
})

/** Semgrep's JSON. An error of level "error" (a rule or a file that could not be used) is a finding of unknown severity. */
export const semgrep: Format<'security'> = {
  name: 'semgrep',
  kind: 'security',
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
