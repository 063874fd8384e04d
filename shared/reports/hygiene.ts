import { type Located, located } from './findings.ts'

/** secrets: written into the tree. logs: secrets in a log. cors: any origin may read. debug: a site tells strangers how it is built. */
export const hygieneChecks = ['secrets', 'logs', 'cors', 'debug'] as const
export type HygieneCheck = (typeof hygieneChecks)[number]

export interface HygieneFinding extends Located {
  readonly check: HygieneCheck
  /** The URL, or ''. */
  readonly subject: string
}

export interface HygieneReport {
  readonly findings: readonly HygieneFinding[]
  /** What was looked for: of the rest nothing is known. */
  readonly checks: ReadonlySet<HygieneCheck>
}

export function hygieneFinding(given: Partial<HygieneFinding> & Pick<HygieneFinding, 'check'>): HygieneFinding {
  return { check: given.check, ...located(given), subject: given.subject ?? '' }
}

export function mergeHygiene(reports: readonly HygieneReport[]): HygieneReport {
  return {
    findings: reports.flatMap(({ findings }) => findings),
    checks: new Set(reports.flatMap(({ checks }) => [...checks])),
  }
}
