import { ProviderError } from '../../../errors/action-error.ts'
import { describeImage, isImmutable, type Revision } from '../../../rollout/revision.ts'
import { starting } from '../../starting.ts'
import type { CanFire, Conclusion, DeployTarget, DeployTools } from '../../target.ts'
import { isUncertain, patiently } from '../patience.ts'
import { type Applications, notFound } from './applications.ts'
import type { CoolifyClient } from './client.ts'
import { fromColumns, toColumns } from './image.ts'
import { refusalOf } from './inspection.ts'
import { mayHaveStarted } from './log-lines.ts'
import { previewUrl } from './preview-url.ts'
import type { CoolifyApplication, CoolifyDeployment } from './schema.ts'
import { isActive, stateOf } from './statuses.ts'

interface Ports {
  readonly applications: Applications
  readonly client: CoolifyClient
  readonly tools: DeployTools
}

/** Deploys the preview of one pull request. Production, its image, its variables and its deployments are never written. */
export function createPreview(
  { applications, client }: Ports,
  pullRequest: number,
): Omit<DeployTarget, 'kind'> & CanFire {
  return {
    async inspect({ resource, revision }, signal) {
      const found = await applications.find(resource, signal)
      if (!found) throw notFound(resource)
      const refusal = refusalOf(found, revision) ?? withoutImage(found, revision)
      return {
        name: found.name,
        current: undefined,
        isCurrentLive: false,
        isRolling: false,
        warnings: [],
        ...(refusal === undefined ? {} : { refusal }),
      }
    },

    async deploy({ resource: uuid, revision, force }, signal) {
      const rows = await applications.deploymentsOf(uuid, signal, pullRequest)
      const same = rows.find((row) => isActive(row) && isImmutable(revision) && differs(row, revision) === undefined)
      if (same) return { resource: uuid, id: same.deployment_uuid, started: false }
      const dockerTag = tagOf(revision)
      const asked = { pullRequest, ...(dockerTag === undefined ? {} : { dockerTag }) }
      // of a tag that moves the deployment under way may have the image of before
      const post = () => client.deploy(uuid, force || dockerTag !== undefined, signal, asked)
      const isWanted = (row: CoolifyDeployment) => dockerTag === (row.docker_registry_image_tag ?? undefined)
      return applications.start({ uuid, pullRequest, post, isWanted }, signal)
    },

    async fire({ resource, force }, signal) {
      const answer = await starting(signal, (send) =>
        send(() => client.deploy(resource, force, signal, { pullRequest })),
      )
      if (typeof answer !== 'string') return { resource, id: answer.id, started: true }
      const what = { provider: 'Coolify', asked: 'POST /api/v1/deploy', answered: 'the deployment queue is full' }
      throw new ProviderError('PROVIDER_RATE_LIMITED', what)
    },

    async status({ id }, signal) {
      const row = await applications.deployment(id, signal)
      return row ? { state: stateOf(row.status), word: row.status } : { state: 'vanished', word: 'not found' }
    },

    async conclude({ id, resource }, { revision }, signal): Promise<Conclusion> {
      const row = await applications.deployment(id, signal)
      if (row?.status !== 'finished')
        return { ok: false, reason: row?.status ?? 'not found', mayRun: mayHaveStarted(row) }
      if (row.pull_request_id !== pullRequest)
        return { ok: false, reason: `deployment ${id} is not of pull request ${pullRequest}` }
      const found = await applications.get(resource, signal)
      const reason = withoutImage(found, revision) ?? differs(row, revision)
      const url = previewUrl(found, pullRequest)
      return { ok: reason === undefined, reason: reason ?? '', ...(url === undefined ? {} : { url }) }
    },
  }
}

/**
 * Has the preview of a pull request deleted, with what runs of it.
 *
 * @returns whether there was one
 * @throws ProviderError PROVIDER_REFUSED before Coolify 4.0.0-beta.474, which has no way to do it
 */
export async function removePreview(
  { client, tools }: Ports,
  uuid: string,
  pullRequest: number,
  signal: AbortSignal,
): Promise<boolean> {
  await tools.holds()
  const answer = await patiently(() => client.removePreview(uuid, pullRequest, signal), tools, signal, isUncertain)
  if (answer !== 'no-such-route') return answer
  throw new ProviderError(
    'PROVIDER_REFUSED',
    {
      provider: 'Coolify',
      asked: `DELETE /api/v1/applications/${uuid}/previews/${pullRequest}`,
      answered: '404, this version cannot delete previews',
      status: 404,
    },
    {
      hint: 'Update Coolify to 4.0.0-beta.474 or later, or delete the preview in Coolify: application → Preview Deployments.',
    },
  )
}

/** The tag is all that can be chosen: the image's name is the application's. */
function withoutImage(application: CoolifyApplication, revision: Revision): string | undefined {
  if (application.build_pack !== 'dockerimage') return undefined
  if (revision.kind !== 'image') return 'it runs an image: give the image of the pull request'
  const own = fromColumns(application)?.name
  return own === revision.image.name
    ? undefined
    : `Coolify deploys previews of its own image, ${own ?? 'which is not set'}, by another tag, not ${describeImage(revision.image)}`
}

function tagOf(revision: Revision): string | undefined {
  return revision.kind === 'image' ? toColumns(revision.image).docker_registry_image_tag : undefined
}

/** How a deployment is not of the revision. */
function differs(row: CoolifyDeployment, revision: Revision): string | undefined {
  const tag = tagOf(revision)
  if (tag !== undefined && row.docker_registry_image_tag !== tag)
    return `tag ${row.docker_registry_image_tag ?? ''} was deployed instead of ${tag}`
  if (revision.kind === 'commit' && row.commit !== revision.sha)
    return `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}`
  return undefined
}
