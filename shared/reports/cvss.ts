/** Metric values of CVSS 3.0 and 3.1 (first.org/cvss/v3-1/specification-document, section 7.4). */
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
}
const privileges = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } } as const

/** The base score of a CVSS 3 vector; undefined for any other text, CVSS 2 and 4 included. */
export function cvssScore(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector)) return undefined
  const metrics = new Map(vector.split('/').map((part) => part.split(':') as [string, string]))
  const scope = metrics.get('S') === 'C' ? 'C' : 'U'
  const weight = (name: string) => weights[name]?.[metrics.get(name) ?? ''] ?? NaN
  const privilege = privileges[scope][(metrics.get('PR') ?? '') as 'N'] as number | undefined
  const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'))
  const impact = scope === 'U' ? 6.42 * base : 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15
  const exploitability = 8.22 * weight('AV') * weight('AC') * (privilege ?? NaN) * weight('UI')
  if (Number.isNaN(impact + exploitability)) return undefined
  return impact <= 0 ? 0 : roundUp(Math.min((scope === 'U' ? 1 : 1.08) * (impact + exploitability), 10))
}

/** The specification's Roundup, appendix A. */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000)
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10
}
