import { advisoryIds } from '../advisories.ts'
import { securityFinding, securitySeverity, severityOfScore } from '../findings.ts'
import type { Format } from '../format.ts'
import { readSarif } from '../sarif.ts'

/** SARIF of a scanner: the score in `security-severity` where there is one, else the level (error is high). */
export const sarifSecurity: Format<'security'> = {
  name: 'sarif',
  kind: 'security',
  async parse({ chunks, place }) {
    const findings = (await readSarif(chunks)).map(({ id, level, message, path, line, score }) =>
      securityFinding({
        severity: score === undefined || Number.isNaN(score) ? securitySeverity(level) : severityOfScore(score),
        id,
        aliases: advisoryIds(id),
        message,
        path: place(path),
        line,
      }),
    )
    return { findings }
  },
}
