/** What can be reported. */
export const kinds = [
  'coverage',
  'tests',
  'lint',
  'security',
  'performance',
  'complexity',
  'dependencies',
  'hygiene',
] as const

export type Kind = (typeof kinds)[number]
