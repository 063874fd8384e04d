import { ProviderError } from '../../errors/action-error.ts'
import { describeImage, describeRevision, type Image, type Revision, sameRevision } from '../../rollout/revision.ts'
import type {
  CanCancel,
  CanFire,
  Conclusion,
  DeploymentRef,
  DeployRequest,
  DeployTarget,
  DeployTools,
  HasBuildLog,
  HasLabels,
  HasVariables,
  TellsUnderWay,
} from '../target.ts'
import { createCoolifyClient } from './coolify/client.ts'
import { fromColumns, toColumns } from './coolify/image.ts'
import { lastLines } from './coolify/log-lines.ts'
import { isUncertain, patiently } from './patience.ts'
import { noRollingUpdateBecause, preflight } from './coolify/preflight.ts'
import type { CoolifyApplication, CoolifyDeployment } from './coolify/schema.ts'
import { createStacks } from './coolify/stacks.ts'
import { isActive, readHealth, stateOf } from './coolify/statuses.ts'
import { trigger } from './coolify/trigger.ts'
import { createVariables } from './coolify/variables.ts'

/** How many looks at an application's status, after its deployment finished, until it must be up: its refresh takes up to a minute. */
const settlingLooks = 30
const excerptLines = 40

/** Coolify 4 over its HTTP API (written against 4.3.11; rollback of commits from 4.3, before that by a pin that is taken back). */
export function createCoolifyTarget(
  tools: DeployTools,
): DeployTarget & CanCancel & CanFire & HasBuildLog & HasLabels & HasVariables & TellsUnderWay {
  const { clock, log, pollInterval, holds } = tools
  const client = createCoolifyClient(tools.http, tools.redactor)
  const stacks = createStacks(client, tools)
  /** Deployment → what was configured before it. */
  const before = new Map<string, { columns: Readonly<Record<string, string>>; keptWhenFinished: boolean }>()

  async function application(uuid: string, signal: AbortSignal): Promise<CoolifyApplication | undefined> {
    return patiently(() => client.application(uuid, signal), tools, signal)
  }

  async function mustBeApplication(uuid: string, signal: AbortSignal): Promise<CoolifyApplication> {
    const found = await application(uuid, signal)
    if (!found) throw notFound(uuid)
    return found
  }

  async function rowsOf(uuid: string, signal: AbortSignal): Promise<readonly CoolifyDeployment[]> {
    return patiently(() => client.deploymentsOf(uuid, signal), tools, signal, isUncertain)
  }

  /** A deployment of this very request that an earlier run started, if it still counts. */
  async function resume(
    request: DeployRequest,
    found: CoolifyApplication,
    signal: AbortSignal,
  ): Promise<DeploymentRef | undefined> {
    if (request.earlier === undefined) return undefined
    const rows = await rowsOf(request.resource, signal)
    const row = rows.find(({ deployment_uuid }) => deployment_uuid === request.earlier)
    const isLatest = row?.status === 'finished' && row === rows[0] && isConfigured(found, request.revision)
    return row && (isActive(row) || isLatest)
      ? { resource: request.resource, id: row.deployment_uuid, started: false }
      : undefined
  }

  /** The tag is read when a job starts, not when it is queued: with another one about, it would be anybody's. */
  async function waitUntilIdle(uuid: string, signal: AbortSignal): Promise<void> {
    for (let told = false; ; told = true) {
      const active = (await rowsOf(uuid, signal)).find(isActive)
      if (!active) return
      if (!told) log.event(`waiting for deployment ${active.deployment_uuid} of the same application to end`)
      await clock.sleep(pollInterval, signal)
    }
  }

  async function deployImage(uuid: string, image: Image, signal: AbortSignal): Promise<DeploymentRef> {
    await waitUntilIdle(uuid, signal)
    const found = await mustBeApplication(uuid, signal)
    const previous = fromColumns(found)
    const isSet = isConfigured(found, { kind: 'image', image })
    if (!isSet) await configure(uuid, toColumns(image), signal)
    // without force Coolify drops it as a duplicate: for image applications the commit is always HEAD
    const ref = await started({ uuid, post: () => client.deploy(uuid, true, signal), isWanted: () => true }, signal)
    if (!isSet && previous) before.set(ref.id, { columns: { ...toColumns(previous) }, keptWhenFinished: true })
    return ref
  }

  async function deployCommit(found: CoolifyApplication, sha: string, signal: AbortSignal): Promise<DeploymentRef> {
    const { uuid } = found
    const isWanted = ({ commit }: CoolifyDeployment) => commit === sha
    const active = (await rowsOf(uuid, signal)).find((row) => isActive(row) && isWanted(row))
    if (active) return { resource: uuid, id: active.deployment_uuid, started: false }
    const post = () => client.rollback(uuid, sha, signal)
    const ref = await trigger(client, tools, { uuid, post, isWanted }, signal)
    if (ref !== 'no-such-route') return ref
    await configure(uuid, { git_commit_sha: sha }, signal)
    const pinned = await started({ uuid, post: () => client.deploy(uuid, false, signal), isWanted }, signal)
    before.set(pinned.id, { columns: { git_commit_sha: found.git_commit_sha ?? 'HEAD' }, keptWhenFinished: false })
    return pinned
  }

  async function configure(uuid: string, columns: object, signal: AbortSignal): Promise<void> {
    await holds()
    await patiently(() => client.patch(uuid, { ...columns }, signal), tools, signal, isUncertain)
  }

  async function started(what: Parameters<typeof trigger>[2], signal: AbortSignal): Promise<DeploymentRef> {
    const ref = await trigger(client, tools, what, signal)
    if (ref === 'no-such-route') throw notFound(what.uuid)
    return ref
  }

  /** Where Coolify goes on to further servers, with deployments of their own, the last of them counts. */
  async function stateOnOtherServers(row: CoolifyDeployment, uuid: string, signal: AbortSignal) {
    const others = (await rowsOf(uuid, signal)).filter(({ id, only_this_server: only }) => id > row.id && only === true)
    const undone = others.find(({ status }) => status !== 'finished')
    return undone ? { state: stateOf(undone.status), word: `${undone.status} on another server` } : undefined
  }

  /** The first look may show what stood there before: Coolify refreshes it some seconds after a deployment. */
  async function settle(uuid: string, signal: AbortSignal): Promise<Conclusion> {
    for (let look = 1, up = 0; ; look++) {
      const { status } = await mustBeApplication(uuid, signal)
      up = readHealth(status) === 'up' ? up + 1 : 0
      if (up === 2) return { ok: true, reason: status }
      if (up === 0 && look >= settlingLooks) return { ok: false, reason: `finished, but the application is ${status}` }
      await clock.sleep(pollInterval, signal)
    }
  }

  return {
    kind: 'coolify',
    ...createVariables(client, tools),

    async inspect({ resource, revision }, signal) {
      const found = await application(resource, signal)
      if (!found) {
        const stack = await stacks.inspect(resource, revision, signal)
        if (!stack) throw notFound(resource)
        return stack
      }
      const finished = (await rowsOf(resource, signal)).find(
        (row) => row.status === 'finished' && row.restart_only !== true,
      )
      const current = currentOf(found, finished)
      const refusal = refusalOf(found, revision)
      return {
        name: found.name,
        current,
        // the tag of an image is configuration: that it was deployed since it was set is on no record
        isCurrentLive: current?.kind === 'commit' && readHealth(found.status) === 'up',
        isRolling: noRollingUpdateBecause(found) === undefined,
        warnings: preflight(found, revision),
        ...(refusal === undefined ? {} : { refusal }),
      }
    },

    async deploy(request, signal) {
      const { resource: uuid, revision, force } = request
      const found = await application(uuid, signal)
      if (!found) return stacks.deploy(uuid, force, signal)
      const earlier = await resume(request, found, signal)
      if (earlier) return earlier
      if (revision.kind === 'image') return deployImage(uuid, revision.image, signal)
      if (revision.kind === 'commit') return deployCommit(found, revision.sha, signal)
      const forced = force || found.build_pack === 'dockerimage'
      return started({ uuid, post: () => client.deploy(uuid, forced, signal), isWanted: () => true }, signal)
    },

    async fire({ resource, force }, signal) {
      await holds()
      const answer = await client.deploy(resource, force, signal)
      if (typeof answer === 'string')
        throw new ProviderError('PROVIDER_RATE_LIMITED', {
          provider: 'Coolify',
          asked: 'POST /api/v1/deploy',
          answered: 'the deployment queue is full',
        })
      return { resource, id: answer.id, started: true }
    },

    async status(ref, signal) {
      if (ref.id === '') return stacks.status(ref.resource, signal)
      const row = await patiently(() => client.deployment(ref.id, signal), tools, signal, isUncertain)
      if (!row) return { state: 'vanished', word: 'not found' }
      const state = stateOf(row.status)
      const elsewhere = state === 'finished' ? await stateOnOtherServers(row, ref.resource, signal) : undefined
      return elsewhere ?? { state, word: row.status }
    },

    async conclude(ref, { revision }, signal) {
      if (ref.id === '') return { ok: true, reason: '' }
      const row = await patiently(() => client.deployment(ref.id, signal), tools, signal, isUncertain)
      const isFinished = row?.status === 'finished'
      const earlier = before.get(ref.id)
      if (earlier && !(isFinished && earlier.keptWhenFinished)) await configure(ref.resource, earlier.columns, signal)
      if (!isFinished) return { ok: false, reason: row?.status ?? 'not found' }
      const found = await mustBeApplication(ref.resource, signal)
      if (!isConfigured(found, revision))
        return {
          ok: false,
          reason: `somebody set the image to ${describeRevision(currentOf(found, row) ?? revision)} meanwhile`,
        }
      if (revision.kind === 'commit' && row.commit !== revision.sha)
        return { ok: false, reason: `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}` }
      return settle(ref.resource, signal)
    },

    async underWay(resource, signal) {
      const active = (await rowsOf(resource, signal)).filter(isActive)
      return active.map(({ deployment_uuid: id }) => ({ resource, id, started: false }))
    },

    async cancel(ref, signal) {
      if (ref.id === '') return
      try {
        await client.cancel(ref.id, signal)
      } catch (thrown) {
        // up to 4.3.6 it answers 500 after it has cancelled; and what is over cannot be cancelled
        const row = await client.deployment(ref.id, signal)
        if (row && isActive(row)) throw thrown
      }
    },

    async buildLog(ref, signal) {
      const row = ref.id === '' ? undefined : await client.deployment(ref.id, signal)
      return lastLines(row?.logs, excerptLines).map((line) => tools.redactor.redact(line))
    },

    async labelled(label, signal) {
      const found = await patiently(() => client.applicationsTagged(label, signal), tools, signal)
      const isTaken = (name: string) => found.filter((other) => other.name === name).length > 1
      return Object.fromEntries(found.map(({ name, uuid }) => [isTaken(name) ? uuid : name, uuid]))
    },
  }
}

function notFound(uuid: string): ProviderError {
  const what = {
    provider: 'Coolify',
    asked: `resource ${uuid}`,
    answered: 'no application, service or database of this token’s team',
  }
  return new ProviderError('PROVIDER_NOT_FOUND', { ...what, status: 404 })
}

function currentOf(application: CoolifyApplication, finished: CoolifyDeployment | undefined): Revision | undefined {
  if (application.build_pack === 'dockerimage') {
    const image = fromColumns(application)
    return image && { kind: 'image', image }
  }
  const sha = finished?.commit
  return sha && sha !== 'HEAD' ? { kind: 'commit', sha } : undefined
}

function isConfigured(application: CoolifyApplication, revision: Revision): boolean {
  if (revision.kind !== 'image') return true
  const image = fromColumns(application)
  return image !== undefined && sameRevision({ kind: 'image', image }, revision)
}

function refusalOf({ build_pack: pack }: CoolifyApplication, revision: Revision): string | undefined {
  const isImage = pack === 'dockerimage'
  if (revision.kind === 'image' && !isImage)
    return `it is built from git (${pack}) and takes no image such as ${describeImage(revision.image)}: give its commit`
  if (revision.kind === 'commit' && isImage) return 'it runs an image and takes no commit: give the image'
  return undefined
}
