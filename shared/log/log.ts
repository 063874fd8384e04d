/** Where in the repository something is to be shown. */
export interface LogPlace {
  readonly path: string
  readonly line: number
  readonly column?: number
  readonly title: string
}

/** What a run says while it works. Text from outside can never become a workflow command. */
export interface Log {
  info(message: string): void
  debug(message: string): void
  /** Annotations, which may point at a line of the repository. GitHub shows ten of each of the three a step. */
  notice(message: string, at?: LogPlace): void
  warning(message: string, at?: LogPlace): void
  error(message: string, at?: LogPlace): void
  /** One state change: printed with the time since the start, and kept in the report. */
  event(message: string): void
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /**
   * Like group, for what somebody else's program says: lines are printed as they are but for secrets, and nothing in them is a
   * command for the runner (`::stop-commands::` with a token that nobody can guess).
   */
  untrusted<T>(title: string, work: (print: (line: string) => void) => Promise<T>): Promise<T>
}

/**
 * Makes text harmless for the runner, which reads a command from any line that starts with `::` (behind anything that .NET
 * takes for white space, U+0085 too) and from any place that holds `##[`: a zero-width space takes their meaning away.
 */
export function withoutCommands(text: string): string {
  // blanks of one line only: over many empty lines `\s*` would take the square of their number
  return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[')
}
