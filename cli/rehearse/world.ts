import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { stringify } from 'yaml'
import { type Bucket, drive } from '../../demo/load.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createEdgeSimulator, type EdgeSimulator } from '../../simulators/edge/edge.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { type Cast, rehearsed, tokenNames } from './stage.ts'
import { cloneTo, type WorkClone } from './work-clone.ts'

/** Everything outside release-kit that a rehearsed release meets. */
export interface World {
  readonly clone: WorkClone
  readonly github: GitHubSimulator
  readonly coolify: CoolifySimulator
  /** Undefined where traffic does not move. */
  readonly edge: EdgeSimulator | undefined
  /** Variables of every step. */
  readonly env: Readonly<Record<string, string>>
  /** What customers saw so far. */
  readonly buckets: readonly Bucket[]
  endLoad(): Promise<void>
  close(): Promise<void>
}

export interface Versions {
  readonly live: string
  readonly bad: string
}

const slots = ['blue', 'green'] as const
/** Requests a second that customers send. */
export const rate = 50

/** Waits until customers would be answered: a container runs before it listens. */
async function answers(url: URL): Promise<void> {
  for (let asked = 0; asked < 200; asked++) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    await delay(50)
  }
  throw new Error(`${url.href} never answered`)
}

/**
 * @param config  where the config lies in the repository
 * @param service  what runs as a container: a script and its arguments
 */
export async function createWorld(
  cast: Cast,
  versions: Versions,
  { source, config, service }: { source: string; config: string; service: readonly string[] },
): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'release-kit-rehearsal-'))
  const clone = cloneTo(folder, source, cast.branch)
  const { hasSlots, image, environment } = cast
  const { path = '/health', 'version-path': versionPath = 'version' } = environment.health ?? {}
  const health = { HEALTH_PATH: path, VERSION_PATH: versionPath }
  const names = hasSlots ? slots.map((slot) => ({ slot, uuid: `rehearsal${slot}` })) : [{ slot: '', uuid: 'rehearsal' }]
  const coolify = await createCoolifySimulator({
    second: 40,
    service,
    images: { [`${image}:${versions.bad}`]: { env: hasSlots ? { FAIL_CHECKOUT: '0.2' } : { HEALTHY: 'false' } } },
    applications: names.map(({ slot, uuid }) => ({
      name: uuid,
      uuid,
      image: `${image}:${versions.live}`,
      env: { ...health, ...(slot === '' ? {} : { SLOT: slot }) },
      healthCheck: { path },
      domains: [`https://${uuid}.rehearsal.example`],
    })),
  })
  const slotUrl = hasSlots
    ? { blue: coolify.applicationUrl('rehearsalblue'), green: coolify.applicationUrl('rehearsalgreen') }
    : undefined
  const edge = slotUrl && (await createEdgeSimulator({ targets: slotUrl }))
  const url = edge?.url ?? coolify.applicationUrl('rehearsal')
  const standIns = {
    coolify: coolify.url,
    resources: hasSlots ? { blue: 'rehearsalblue', green: 'rehearsalgreen' } : 'rehearsal',
    url,
    edge: edge?.driverUrl ?? '',
    slotUrl,
  } as const
  clone.commit('ci: rehearse with simulators', { [config]: stringify(rehearsed(cast, standIns)) })
  const github = await createGitHubSimulator({ repository: clone.origin, defaultBranch: cast.branch })
  github.seed.collaborator(cast.actor, 'admin')
  await answers(new URL(path, url))
  const buckets: Bucket[] = []
  const end = drive(url, rate, (bucket) => buckets.push(bucket))
  let ended: Promise<void> | undefined
  const endLoad = () => (ended ??= end())
  return {
    clone,
    github,
    coolify,
    edge,
    env: { ...github.env, [tokenNames.target]: coolify.token, [tokenNames.edge]: 'edge-token' },
    buckets,
    endLoad,
    async close() {
      await endLoad()
      await Promise.all([edge?.close(), coolify.close(), github.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}
