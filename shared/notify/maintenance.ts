import type { Issues } from '../github/ports.ts'
import { escapeMarkdown } from '../markdown/markdown.ts'

const labels = ['maintenance']

function markerOf(environment: string): string {
  return `<!-- release-kit:maintenance ${encodeURIComponent(environment)} -->`
}

/** Keeps that an urgent maintenance was announced, in an issue of its own. Earlier ones of the environment are closed: this one counts. */
export async function keepAnnounced(
  issues: Issues,
  {
    environment,
    title,
    lines,
  }: { readonly environment: string; readonly title: string; readonly lines: readonly string[] },
): Promise<string> {
  for (const { number } of await openOnes(issues, environment)) await issues.update(number, { state: 'closed' })
  const body = [...lines.map(escapeMarkdown), markerOf(environment)].join('\n\n')
  return (await issues.create({ title, body, labels })).url
}

/**
 * When the urgent maintenance of an environment was announced last, by GitHub's clock, in milliseconds since the epoch. Undefined where
 * none is: one whose issue is closed was withdrawn, and one whose text was changed may have been no announcement when it was opened.
 */
export async function announcedAt(issues: Issues, environment: string): Promise<number | undefined> {
  const [newest] = await openOnes(issues, environment)
  return newest && !(await issues.wasEdited(newest.number)) ? newest.openedAt : undefined
}

async function openOnes(issues: Issues, environment: string) {
  const open = await issues.list({ labels })
  return open.filter(({ isOurs, body }) => isOurs && body.includes(markerOf(environment)))
}
