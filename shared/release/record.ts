import type { Deployment, DeploymentState, GitHub } from '../github/ports.ts'
import { type Intent, readIntent, tasks } from '../rollout/intent.ts'
import { decodeJournal, encodeEntry, type JournalEntry, type ReleasePhase } from '../rollout/journal.ts'

/** A release as GitHub keeps it: one Deployment, and its statuses as the journal. */
export interface ReleaseRecord {
  readonly id: number
  readonly environment: string
  readonly sha: string
  readonly createdAt: string
  readonly creator: string
  readonly intent: Intent
  readonly journal: readonly JournalEntry[]
}

/** How far back releases are looked for. */
const depth = 30

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

/** The latest releases of a service in an environment, newest first. */
export async function listReleases(
  github: GitHub,
  environment: string,
  service: string,
): Promise<readonly ReleaseRecord[]> {
  const deployments = await github.deployments.list({ environment, limit: depth })
  const ours = deployments.filter((deployment) => {
    const isOurs = (Object.values(tasks) as string[]).includes(deployment.task)
    return isOurs && (readIntent(deployment.payload)?.service ?? '') === service
  })
  const records = await Promise.all(ours.map((deployment) => complete(github, deployment)))
  return records.filter((record) => record !== undefined)
}

/** @returns undefined when there is no such release of ours */
export async function readRelease(github: GitHub, id: number): Promise<ReleaseRecord | undefined> {
  const deployment = await github.deployments.get(id)
  return deployment && complete(github, deployment)
}

async function complete(github: GitHub, deployment: Deployment): Promise<ReleaseRecord | undefined> {
  const intent = readIntent(deployment.payload)
  if (!intent) return undefined
  const statuses = await github.deployments.statuses(deployment.id)
  const { id, environment, sha, createdAt, creator } = deployment
  return {
    id,
    environment,
    sha,
    createdAt,
    creator,
    intent,
    journal: decodeJournal(statuses.map(({ description }) => description)),
  }
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
