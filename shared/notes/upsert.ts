const start = '<!-- release-kit:notes -->'
const end = '<!-- /release-kit:notes -->'

/** What the markers add to a body. */
export const markersLength = start.length + end.length + 4

/**
 * The body of a release with our notes in it. What stands outside of our markers is somebody's own and stays; without markers
 * it stays above.
 */
export function withNotes(body: string, notes: string): string {
  const ours = `${start}\n${notes.trim()}\n${end}`
  const [from, to] = [body.indexOf(start), body.indexOf(end)]
  if (from !== -1 && to > from) return body.slice(0, from) + ours + body.slice(to + end.length)
  return body.trim() === '' ? ours : `${body.trimEnd()}\n\n${ours}`
}

/** Characters of a body that are not ours. */
export function ownLength(body: string): number {
  return withNotes(body, '').length - markersLength
}
