/** `2026-11-30T01:36:27Z`, with or without milliseconds, or `2026-11-30 01:36 UTC`. */
const instant = /\b(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z| (\d\d:\d\d) UTC)(?!\w)/g

/**
 * A summary with its instants as the clocks of the team show them: `2026-11-30 02:36 (Europe/Paris)`. What stands in code stays.
 *
 * @param zone  an IANA name
 */
export function inTimeZone(markdown: string, zone: string): string {
  if (zone === 'UTC') return markdown
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  // odd parts are code: a block or a span
  return markdown
    .split(/(```[^]*?```|`[^`\n]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(instant, (whole, date: string, clock?: string, other?: string) => {
            const at = Date.parse(`${date}T${clock ?? other ?? ''}Z`)
            return Number.isNaN(at) ? whole : `${format.format(at)} (${zone})`
          }),
    )
    .join('')
}
