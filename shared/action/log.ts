/** What a run says while it works. Text from outside can never become a workflow command. */
export interface Log {
  info(message: string): void
  debug(message: string): void
  notice(message: string): void
  warning(message: string): void
  error(message: string): void
  /** One state change: printed with the time since the start, and kept in the report. */
  event(message: string): void
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/**
 * Makes text harmless for the runner, which reads a command from any line that starts with `::` and from any place that
 * holds `##[`: a zero-width space takes their meaning away.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[')
}
