import type { Format } from '../format.ts'
import { hygieneFinding, type HygieneFinding } from '../hygiene.ts'
import { textLines } from '../input.ts'
import { refuseMany, ReportError } from '../report-error.ts'
import { logLine } from '../signatures.ts'

/** UTF-16 units of a line that are looked at. */
const longestLine = 16_384

/** What of a secret shows by its form; each is linear, and looks at no more than it says. What is masked (`***`, `<hidden>`) is none. */
const signs: Readonly<Record<string, RegExp>> = {
  'private-key': /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
  token:
    /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{50}|glpat-[\w-]{20}|AKIA[0-9A-Z]{16}|[sr]k_live_[A-Za-z0-9]{16}|xox[abprs]-[A-Za-z0-9-]{10})/,
  jwt: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10}/,
  authorization: /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic)\s{1,3}[\w+/.~=-]{8}/i,
  password:
    /(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?token)["']?\s{0,3}[:=]\s{0,3}["']?(?!null\b|none\b|undefined\b|true\b|false\b|redacted\b|masked\b)[^\s"',;&*<[({]{4}/i,
  'address-with-password': /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,100}:[^\s:@/*<]{1,100}@/i,
}

/**
 * A log of a service or of its tests: what of it looks like a secret. The value is never told, only what kind it is and its line. That a log
 * shows none is not a proof that none was written: personal data has no form.
 */
export const log: Format<'hygiene'> = {
  name: 'log',
  kind: 'hygiene',
  async parse({ chunks }) {
    const findings: HygieneFinding[] = []
    let [number, isLog] = [0, false]
    for await (const whole of textLines(chunks)) {
      number++
      const line = whole.slice(0, longestLine)
      isLog ||= logLine.test(line)
      const [id] = Object.entries(signs).find(([, sign]) => sign.test(line)) ?? []
      if (id === undefined) continue
      const message = `line ${number} of the log shows what looks like a secret: ${id.replaceAll('-', ' ')}`
      refuseMany(findings.push(hygieneFinding({ check: 'logs', id, message })), 'findings')
    }
    if (!isLog) throw new ReportError('no line of it has a time or a level: this is not a log')
    return { findings, checks: new Set(['logs']) }
  },
}
