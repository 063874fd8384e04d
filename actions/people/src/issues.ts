import type { GitHub, Issue } from '../../../shared/github/ports.ts'
import { shortened } from '../../../shared/markdown/visible.ts'

/** An issue of ours that is written anew while what it says changes. */
export interface Standing {
  readonly label: string
  /** What makes it this one: letters, digits, `-` and blanks. */
  readonly key: string
  readonly title: string
  /** Markdown; what comes from outside is escaped already. */
  readonly body: string
}

const markerOf = (key: string) => `<!-- release-kit:people ${key} -->`

/** Of those with the label, open or closed, the oldest with this key. */
export async function findStanding(
  { issues }: GitHub,
  { label, key }: Pick<Standing, 'label' | 'key'>,
): Promise<Issue | undefined> {
  const found = await issues.list({ labels: [label], state: 'all' })
  return found.filter(({ isOurs, body }) => isOurs && body.includes(markerOf(key))).at(-1)
}

/** Opens it, or brings it up to date: one that somebody closed is opened again only when it has something new to say. */
export async function keepStanding(github: GitHub, standing: Standing): Promise<Issue> {
  const { label, key, title, body } = standing
  const marked = `${body}\n\n${markerOf(key)}`
  const found = await findStanding(github, standing)
  if (!found) return github.issues.create({ title: shortened(title, 256), body: marked, labels: [label] })
  if (found.body === marked) return found
  return github.issues.update(found.number, { body: marked, state: 'open' })
}
