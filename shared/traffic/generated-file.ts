import { ProviderError } from '../errors/action-error.ts'
import type { Place } from './reach/place.ts'

/** First line of every file that a driver writes for an edge: what does not begin with it belongs to somebody else. */
const mark = '# written by release-kit; what is changed here by hand is lost'

/**
 * Writes a file that only release-kit writes.
 *
 * @param body  behind the first line
 * @returns what puts the file back as it was
 * @throws ProviderError PROVIDER_REFUSED when the file is there and was written by somebody else
 */
export async function writeGenerated(
  place: Place,
  path: string,
  body: string,
  signal: AbortSignal,
): Promise<{ readonly before: string | undefined }> {
  const before = await place.read(path, signal)
  if (!isGenerated(before))
    throw new ProviderError(
      'PROVIDER_REFUSED',
      { provider: 'traffic edge', asked: `write ${path}`, answered: 'it is there, and release-kit did not write it' },
      { hint: 'Give release-kit a file of its own, which the configuration of the edge includes; or empty this one.' },
    )
  await place.write(path, marked(body), signal)
  return { before }
}

/** The same content, for what is no file of the edge's machine. */
export function marked(body: string): string {
  return `${mark}\n${body}`
}

/** Also what is not there yet, or is empty. */
export function isGenerated(content: string | undefined): boolean {
  return content === undefined || content.trim() === '' || content.startsWith(mark)
}
