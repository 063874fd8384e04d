/** Some hours of some days of the week, or a stretch of dates. */
export interface Span {
  /** 0 = Sunday; empty: every day. */
  readonly days: readonly number[]
  /** Minutes since midnight; `to` is not part of it. */
  readonly from: number
  readonly to: number
  /** First and last date, both included. */
  readonly dates?: readonly [string, string]
  /** Only in ISO weeks of an odd or even number; 53 and the 1 after it are both odd. */
  readonly weeks?: 'odd' | 'even'
  /** IANA name. */
  readonly zone: string
  /** As the user wrote it, verb left out. */
  readonly text: string
}
