/** What can be reported. */
export const kinds = ['coverage', 'tests', 'lint', 'security', 'performance', 'complexity', 'dependencies'] as const

export type Kind = (typeof kinds)[number]
