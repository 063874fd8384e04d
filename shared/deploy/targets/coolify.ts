import { ProviderError } from '../../errors/action-error.ts'
import { starting } from '../starting.ts'
import type {
  CanCancel,
  CanFire,
  DeploymentRef,
  DeployRequest,
  DeployTarget,
  DeployTools,
  HasBuildLog,
  HasLabels,
  HasPreviews,
  HasVariables,
  TellsUnderWay,
} from '../target.ts'
import { type Applications, createApplications, notFound } from './coolify/applications.ts'
import { type CoolifyClient, createCoolifyClient } from './coolify/client.ts'
import { deployCommit } from './coolify/deploy-commit.ts'
import { deployImage } from './coolify/deploy-image.ts'
import { inspectionOf, isConfigured } from './coolify/inspection.ts'
import { lastLines, mayHaveStarted } from './coolify/log-lines.ts'
import { createPreview, removePreview } from './coolify/preview.ts'
import type { CoolifyApplication, CoolifyDeployment } from './coolify/schema.ts'
import { createStacks } from './coolify/stacks.ts'
import { isActive, stateOf } from './coolify/statuses.ts'
import { createTakeBack } from './coolify/take-back.ts'
import { createVariables } from './coolify/variables.ts'
import { verify } from './coolify/verify.ts'
import { patiently } from './patience.ts'

const excerptLines = 40

/** Coolify 4 over its HTTP API (written against 4.3.11; rollback of commits from 4.3, before that by a pin that is taken back). */
export function createCoolifyTarget(
  tools: DeployTools,
): DeployTarget & CanCancel & CanFire & HasBuildLog & HasLabels & HasPreviews & HasVariables & TellsUnderWay {
  const client = createCoolifyClient(tools.http, tools.redactor)
  const applications = createApplications(client, tools)
  const stacks = createStacks(client, tools)
  const changes = createTakeBack(applications)
  const ports = { applications, client, tools }

  const shared: Pick<DeployTarget, 'kind'> & CanCancel & HasBuildLog = {
    kind: 'coolify',
    cancel: ({ id }, signal) => cancel(id, client, signal),
    async buildLog(ref, signal) {
      const row = ref.id === '' ? undefined : await client.deployment(ref.id, signal)
      return lastLines(row?.logs, excerptLines).map((line) => tools.redactor.redact(line))
    },
  }

  return {
    ...shared,
    previewOf: (pullRequest) => ({ ...shared, ...createPreview(ports, pullRequest) }),
    removePreview: (resource, pullRequest, signal) => removePreview(ports, resource, pullRequest, signal),
    ...createVariables(client, tools),

    async inspect({ resource, revision }, signal) {
      const found = await applications.find(resource, signal)
      if (found) return inspectionOf(found, await applications.deploymentsOf(resource, signal), revision)
      const stack = await stacks.inspect(resource, revision, signal)
      if (!stack) throw notFound(resource)
      return stack
    },

    async deploy(request, signal) {
      const { resource: uuid, revision, force } = request
      const found = await applications.find(uuid, signal)
      if (!found) return stacks.deploy(uuid, force, signal)
      const earlier = await resume(request, found, applications, signal)
      if (earlier) return earlier
      if (revision.kind === 'image') return changes.remember(await deployImage(ports, uuid, revision.image, signal))
      if (revision.kind === 'commit') return changes.remember(await deployCommit(ports, found, revision.sha, signal))
      const forced = force || found.build_pack === 'dockerimage'
      const post = () => client.deploy(uuid, forced, signal)
      return applications.start({ uuid, post, isWanted: () => true }, signal)
    },

    async fire({ resource, force }, signal) {
      await tools.holds()
      const answer = await starting(signal, (send) => send(() => client.deploy(resource, force, signal)))
      if (typeof answer !== 'string') return { resource, id: answer.id, started: true }
      const asked = 'POST /api/v1/deploy'
      const answered = 'the deployment queue is full'
      throw new ProviderError('PROVIDER_RATE_LIMITED', { provider: 'Coolify', asked, answered })
    },

    async status(ref, signal) {
      if (ref.id === '') return stacks.status(ref.resource, signal)
      const row = await applications.deployment(ref.id, signal)
      if (!row) return { state: 'vanished', word: 'not found' }
      const state = stateOf(row.status)
      const elsewhere =
        state === 'finished' ? stateElsewhere(row, await applications.deploymentsOf(ref.resource, signal)) : undefined
      return elsewhere ?? { state, word: row.status }
    },

    async conclude(ref, { revision }, signal) {
      if (ref.id === '') return { ok: true, reason: '' }
      const row = await applications.deployment(ref.id, signal)
      const isFinished = row?.status === 'finished'
      await changes.takeBack(ref, isFinished, signal)
      return isFinished
        ? verify(row, { uuid: ref.resource, revision }, ports, signal)
        : { ok: false, reason: row?.status ?? 'not found', mayRun: mayHaveStarted(row) }
    },

    async underWay(resource, signal) {
      const active = (await applications.deploymentsOf(resource, signal)).filter(isActive)
      return active.map(({ deployment_uuid: id }) => ({ resource, id, started: false }))
    },

    async labelled(label, signal) {
      const found = await patiently(() => client.applicationsTagged(label, signal), tools, signal)
      const isTaken = (name: string) => found.filter((other) => other.name === name).length > 1
      return Object.fromEntries(found.map(({ name, uuid }) => [isTaken(name) ? uuid : name, uuid]))
    },
  }
}

/** A deployment of this very request that an earlier run started, if it still counts. */
async function resume(
  { resource, revision, earlier }: DeployRequest,
  found: CoolifyApplication,
  applications: Applications,
  signal: AbortSignal,
): Promise<DeploymentRef | undefined> {
  if (earlier === undefined) return undefined
  const rows = await applications.deploymentsOf(resource, signal)
  const row = rows.find(({ deployment_uuid }) => deployment_uuid === earlier)
  const isLatest = row?.status === 'finished' && row === rows[0] && isConfigured(found, revision)
  return row && (isActive(row) || isLatest) ? { resource, id: row.deployment_uuid, started: false } : undefined
}

/** Where Coolify goes on to further servers, with deployments of their own, the last of them counts. */
function stateElsewhere(row: CoolifyDeployment, rows: readonly CoolifyDeployment[]) {
  const others = rows.filter(({ id, only_this_server: only }) => id > row.id && only === true)
  const undone = others.find(({ status }) => status !== 'finished')
  return undone && { state: stateOf(undone.status), word: `${undone.status} on another server` }
}

async function cancel(id: string, client: CoolifyClient, signal: AbortSignal): Promise<void> {
  if (id === '') return
  try {
    await client.cancel(id, signal)
  } catch (thrown) {
    // up to 4.3.6 it answers 500 after it has cancelled; and what is over cannot be cancelled
    const row = await client.deployment(id, signal)
    if (row && isActive(row)) throw thrown
  }
}
