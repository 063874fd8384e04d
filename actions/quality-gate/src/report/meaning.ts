import type { Tally } from '../../../../shared/reports/marks.ts'

/** A metric's value, as a sentence needs it. */
export interface Shown {
  /** With its unit, as the language writes it; of a difference its size. */
  readonly text: string
  /** The value; only counts are put into a sentence by it. */
  readonly count: number
  readonly isNegative: boolean
  /** What a percentage is made of, where that is known. */
  readonly tally: Tally | undefined
}

/** By metric what its value means: `1 test fails`. Lower case: it may begin a sentence or go on with one. */
export type Meanings = Readonly<Record<string, (value: Shown) => string>>
