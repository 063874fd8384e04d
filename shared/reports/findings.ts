/** note: said, but neither an error nor a warning. */
export type LintSeverity = 'error' | 'warning' | 'note'
/** npm's words; moderate is what others call medium. */
export const securitySeverities = ['critical', 'high', 'moderate', 'low', 'unknown'] as const
export type SecuritySeverity = (typeof securitySeverities)[number]

/** What was found, and where. */
export interface Located {
  /** Rule, check or advisory. */
  readonly id: string
  readonly message: string
  /** The repository's path, or ''. */
  readonly path: string
  /** 0 when unknown. */
  readonly line: number
}

interface Finding<Severity> extends Located {
  readonly severity: Severity
}

export type LintFinding = Finding<LintSeverity>

export interface SecurityFinding extends Finding<SecuritySeverity> {
  /** Other names of the same flaw: CVE, GHSA. */
  readonly aliases: readonly string[]
  /** Package and version, or ''. */
  readonly subject: string
}

export interface LintReport {
  readonly findings: readonly LintFinding[]
}

export interface SecurityReport {
  readonly findings: readonly SecurityFinding[]
}

const longestText = 300

export function lintFinding(given: Partial<LintFinding> & Pick<LintFinding, 'severity'>): LintFinding {
  return { severity: given.severity, ...located(given) }
}

export function securityFinding(given: Partial<SecurityFinding> & Pick<SecurityFinding, 'severity'>): SecurityFinding {
  const aliases = [...new Set(given.aliases ?? [])].filter((alias) => alias !== given.id)
  return { severity: given.severity, ...located(given), aliases, subject: given.subject ?? '' }
}

/** How Bandit and what is made of it begin a message that ends with the password itself. */
const password = /(possible hardcoded password: ).*/i

/** Fills in what a tool does not say, keeps texts short and free of passwords, and takes no line for one that no file has. */
export function located({ id = '', message = '', path = '', line = 0 }: Partial<Located>): Located {
  const flat = message.replace(/\s+/g, ' ').trim().replace(password, '$1***')
  const isLine = Number.isSafeInteger(line) && line >= 0
  return {
    id,
    message: flat.length > longestText ? `${flat.slice(0, longestText)}…` : flat,
    path,
    line: isLine ? line : 0,
  }
}

/** Medium, MODERATE, Important, negligible…: what tools say, in npm's words. */
export function securitySeverity(word: string | undefined): SecuritySeverity {
  return securityWords.get((word ?? '').toLowerCase()) ?? 'unknown'
}

const securityWords: ReadonlyMap<string, SecuritySeverity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['error', 'high'],
  ['moderate', 'moderate'],
  ['medium', 'moderate'],
  ['warning', 'moderate'],
  ['low', 'low'],
  ['minor', 'low'],
  ['info', 'low'],
  ['informational', 'low'],
  ['note', 'low'],
  ['negligible', 'low'],
])

/** CVSS 3.1 and 4.0 qualitative scale; 0 is "none" and counts as low. */
export function severityOfScore(score: number): SecuritySeverity {
  if (!(score >= 0 && score <= 10)) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'moderate' : 'low'
}

export function mergeFindings<F>(reports: readonly { readonly findings: readonly F[] }[]): {
  readonly findings: readonly F[]
} {
  return { findings: reports.flatMap(({ findings }) => findings) }
}
