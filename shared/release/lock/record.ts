import type { Deployment, DeploymentState, GitHub } from '../../github/ports.ts'
import { type Intent, readIntent, tasks } from '../../rollout/intent.ts'
import { decodeJournal, encodeEntry, type JournalEntry, type ReleasePhase } from '../../rollout/journal.ts'

/** A release as the list of Deployments shows it: without its journal, which is a request of its own. */
export interface ReleaseHead {
  readonly id: number
  readonly environment: string
  readonly sha: string
  readonly createdAt: string
  readonly creator: string
  readonly intent: Intent
}

/** A release as GitHub keeps it: one Deployment, and its statuses as the journal. */
export interface ReleaseRecord extends ReleaseHead {
  readonly journal: readonly JournalEntry[]
  /** What GitHub shows to people; undefined before the first status. */
  readonly state: DeploymentState | undefined
}

/** How many Deployments of an environment, of all its services, are looked at. */
const depth = 100
/** How many releases of a service are read with their journals. */
const most = 30

const states: Readonly<Record<ReleasePhase, DeploymentState>> = {
  PLANNED: 'queued',
  LOCKED: 'in_progress',
  PREPARED: 'in_progress',
  VERIFIED: 'in_progress',
  GATE: 'pending',
  ARMED: 'in_progress',
  SWITCHING: 'in_progress',
  SWITCHED: 'in_progress',
  BAKING: 'in_progress',
  REVERTING: 'in_progress',
  INTERRUPTED: 'in_progress',
  COMMITTED: 'success',
  REVERTED: 'failure',
  FAILED_SAFE: 'failure',
  NEEDS_HUMAN: 'error',
  SUPERSEDED: 'inactive',
}

/** The releases of a service in an environment, newest first: one request. */
export async function listHeads(github: GitHub, environment: string, service: string): Promise<readonly ReleaseHead[]> {
  const heads = await allHeads(github, environment)
  return heads.filter(({ intent }) => (intent.service ?? '') === service)
}

/** The services of an environment that have releases, but for this one, for messages. */
export async function otherServices(
  github: GitHub,
  { environment, service }: { readonly environment: string; readonly service: string },
): Promise<readonly string[]> {
  const names = (await allHeads(github, environment)).map(({ intent }) => intent.service ?? '')
  return [...new Set(names)].filter((name) => name !== '' && name !== service).sort()
}

async function allHeads(github: GitHub, environment: string): Promise<readonly ReleaseHead[]> {
  const deployments = await github.deployments.list({ environment, limit: depth })
  return deployments
    .filter(({ task }) => (Object.values(tasks) as string[]).includes(task))
    .map(headOf)
    .filter((head) => head !== undefined)
}

/** The latest releases of a service in an environment with their journals, newest first: a request for each. */
export async function listReleases(
  github: GitHub,
  environment: string,
  service: string,
): Promise<readonly ReleaseRecord[]> {
  const heads = await listHeads(github, environment, service)
  return Promise.all(heads.slice(0, most).map((head) => withJournal(github, head)))
}

/** @returns undefined when there is no such release of ours */
export async function readRelease(github: GitHub, id: number): Promise<ReleaseRecord | undefined> {
  const deployment = await github.deployments.get(id)
  const head = deployment && headOf(deployment)
  return head && withJournal(github, head)
}

export async function withJournal(github: GitHub, head: ReleaseHead): Promise<ReleaseRecord> {
  const statuses = await github.deployments.statuses(head.id)
  const journal = decodeJournal(statuses.map(({ description }) => description))
  return { ...head, journal, state: statuses[0]?.state }
}

function headOf({ id, environment, sha, createdAt, creator, payload }: Deployment): ReleaseHead | undefined {
  const intent = readIntent(payload)
  return intent && { id, environment, sha, createdAt, creator, intent }
}

/** Appends to the journal. The entry is there once this resolves. */
export async function writeEntry(
  github: GitHub,
  id: number,
  entry: JournalEntry,
  links: { logUrl?: string; environmentUrl?: string } = {},
): Promise<void> {
  await github.deployments.addStatus(id, { state: states[entry.phase], description: encodeEntry(entry), ...links })
}
