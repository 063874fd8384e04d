import type { Quantity } from '../../../../shared/rules/quantity.ts'

/** Figures below a metric's name: `{ failed: 0 }` below `tests`; '' is the name itself. A bare number has no unit. */
export type Figures = Readonly<Record<string, Quantity | number | 'n/a' | undefined>>

/** Figures of one kind: of everything under '', of each named report under its name. */
export type Labelled = readonly (readonly [label: string, figures: Figures])[]

/** All reports merged, and each that has a name. */
export function labelled<T>(
  named: ReadonlyMap<string, T>,
  merge: (all: readonly T[]) => T,
  figures: (report: T) => Figures,
): Labelled {
  if (named.size === 0) return []
  const own = [...named].filter(([name]) => name !== '').map(([name, report]) => [name, figures(report)] as const)
  return [['', figures(merge([...named.values()]))], ...own]
}
