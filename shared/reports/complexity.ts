export interface ComplexFunction {
  readonly path: string
  readonly line: number
  readonly name: string
  /** Cyclomatic complexity. */
  readonly complexity: number
}

export interface ComplexityReport {
  readonly functions: readonly ComplexFunction[]
}

export function mergeComplexity(reports: readonly ComplexityReport[]): ComplexityReport {
  return { functions: reports.flatMap(({ functions }) => functions) }
}
