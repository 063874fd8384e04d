const start = '<!-- release-kit:notes -->'
const end = '<!-- /release-kit:notes -->'

const kept = /^<!-- release-kit:figures (\{[^<>\n]*\}) -->$/m

/** Figures of a release for the next one's notes to compare with: a comment, which goes with the notes into the body and is not seen. */
export function withFigures(notes: string, figures: Readonly<Record<string, number>>): string {
  return Object.keys(figures).length === 0
    ? notes
    : `${notes.trim()}\n\n<!-- release-kit:figures ${JSON.stringify(figures)} -->`
}

/** JSON of the figures that a release's body keeps between our markers; empty when it keeps none. */
export function keptFigures(body: string): string {
  const place = placeOf(body)
  return (place && kept.exec(body.slice(place.from, place.to).replaceAll('\r', ''))?.[1]) ?? ''
}

/**
 * The body of a release with our notes in it. What stands outside of our markers is somebody's own and stays; without markers
 * it stays above.
 */
export function withNotes(body: string, notes: string): string {
  const ours = `${start}\n${notes.trim()}\n${end}`
  const place = placeOf(body)
  if (place) return body.slice(0, place.from) + ours + body.slice(place.to)
  return body.trim() === '' ? ours : `${body.trimEnd()}\n\n${ours}`
}

/** From the marker before the first end that has one: markers that somebody quotes around ours are left alone. */
function placeOf(body: string): { from: number; to: number } | undefined {
  const last = body.indexOf(end, Math.max(0, body.indexOf(start)))
  const from = last === -1 ? -1 : body.lastIndexOf(start, last)
  return from === -1 ? undefined : { from, to: last + end.length }
}
