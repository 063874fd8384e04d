import { ActionError } from '../errors/action-error.ts'

/** A report that cannot be understood: broken, cut short, empty, of another kind, or the tool's own error message. */
export class ReportError extends ActionError {
  override readonly name = 'ReportError'

  /** @param what  for example `line 12: "DA:x,1" is not a line count`; the reader puts the file's name before it */
  constructor(what: string, options: { cause?: unknown } = {}) {
    super('REPORT_UNREADABLE', what, options)
  }
}

/** What a report may list at most: many times what any repository has, and as much as fits into a runner's memory. */
const mostItems = 1_000_000

/** @throws ReportError when a report lists more than can be kept in memory */
export function refuseMany(count: number, what: string, most = mostItems): void {
  if (count > most) throw new ReportError(`more than ${most} ${what}, which is more than is read of one report`)
}

/** A piece of a foreign text that is fit for an error message: one line, short, without control characters. */
export function excerpt(text: string, length = 60): string {
  const flat = text
    .slice(0, length * 2)
    .replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ')
    .trim()
  return JSON.stringify(flat.length > length ? `${flat.slice(0, length)}…` : flat)
}
