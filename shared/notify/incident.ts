import type { Issue, Issues } from '../github/ports.ts'
import { shortened } from '../markdown/visible.ts'

export interface Incident {
  /** One incident a key: while its issue is open, the same key adds a comment to it. */
  readonly dedupKey: string
  readonly title: string
  /** Markdown; what comes from outside is escaped already. */
  readonly body: string
  /** Besides `incident`. */
  readonly labels?: readonly string[]
}

/**
 * The key of what goes on in one environment, or with one service there: whoever tells of it (a release, a rollback)
 * makes the key here, so that one incident is opened, updated and closed. No two places have one key.
 */
export function incidentKey(place: {
  readonly owner: string
  readonly repo: string
  readonly environment?: string | undefined
  readonly service?: string | undefined
}): string {
  const { owner, repo, environment = '', service = '' } = place
  const parts = [environment, service].map((part) => encodeURIComponent(part.trim()))
  return ['release-kit', owner, repo, ...parts].join('/').replace(/\/+$/, '')
}

/** Whether an incident of that key is open. */
export async function isIncidentOpen(issues: Issues, dedupKey: string): Promise<boolean> {
  return (await findIncident(issues, dedupKey)) !== undefined
}

/** An issue form sets labels for anybody: who wrote the issue tells whether it is taken for an incident's. */
export const incidentLabel = 'incident'
/** GitHub refuses longer ones. */
const longestTitle = 256

/** Opens an issue for an incident, or says on the one that is open already that it happened again. */
export async function openIncident(issues: Issues, { dedupKey, title, body, labels = [] }: Incident): Promise<Issue> {
  const open = await findIncident(issues, dedupKey)
  if (open) {
    await issues.comment(open.number, body)
    return open
  }
  const marked = `${body}\n\n${markerOf(dedupKey)}`
  return issues.create({
    title: shortened(title, longestTitle),
    body: marked,
    labels: [...new Set([incidentLabel, ...labels])],
  })
}

/**
 * Says on the open issue of an incident how it ended, and closes it.
 *
 * @returns undefined when none is open
 */
export async function resolveIncident(issues: Issues, dedupKey: string, body: string): Promise<Issue | undefined> {
  const open = await findIncident(issues, dedupKey)
  if (!open) return undefined
  await issues.comment(open.number, body)
  return issues.update(open.number, { state: 'closed' })
}

async function findIncident(issues: Issues, dedupKey: string): Promise<Issue | undefined> {
  const open = await issues.list({ labels: [incidentLabel] })
  return open.find(({ body, isOurs }) => isOurs && body.includes(markerOf(dedupKey)))
}

/** Encoded so that no key can end the comment. */
function markerOf(dedupKey: string): string {
  return `<!-- release-kit:incident ${encodeURIComponent(dedupKey).replaceAll('-', '%2D')} -->`
}
