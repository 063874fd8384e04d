import { readFileSync } from 'node:fs'
import semver from 'semver'
import type { Bucket } from '../../demo/load.ts'
import type { Claim, PhaseMark, Stage, Story } from '../../demo/story.ts'
import { releasePhases } from '../../shared/rollout/journal.ts'
import { type Ended, type Inputs, type Job, startJob } from './job.ts'
import type { Cast } from './stage.ts'
import type { World } from './world.ts'

/** The versions that a rehearsal releases, from the one that is live. */
export function versionsAfter(live: string): { live: string; good: string; bad: string; doomed: string } {
  const version = semver.parse(live.replace(/^v/, '')) ?? new semver.SemVer('1.0.0')
  const minor = (count: number) => `v${version.major}.${version.minor + count}.0`
  return { live: `v${version.version}`, good: minor(1), bad: minor(2), doomed: minor(3) }
}

interface Stagecraft {
  readonly cast: Cast
  readonly world: World
  readonly versions: ReturnType<typeof versionsAfter>
  readonly job: (chapter: string, event?: string) => Job
  readonly claim: (claim: string, holds: boolean, seen?: unknown) => void
}

/** Soon: what takes minutes in earnest is not what is rehearsed. */
const soon = { 'lock-settle': '200ms', 'lock-interval': '200ms', 'takeover-grace': '500ms', 'observe-interval': '20ms' }
const judged = { paths: '/checkout', 'request-rate': '60' }

/** Plays a good, a bad and a killed release, and a rollback. @param tell  a line for whoever waits */
export async function play(
  cast: Cast,
  world: World,
  versions: ReturnType<typeof versionsAfter>,
  { start, tell }: { start: readonly string[]; tell: (line: string) => void },
): Promise<Story> {
  const begun = Date.now()
  const stages: Stage[] = []
  const claims: Claim[] = []
  const phases: PhaseMark[] = []
  let runId = 10
  const job = (chapter: string, event = 'push'): Job => {
    tell(`\n${chapter}`)
    const run = runId++
    const sha = world.clone.commit(`feat: ${chapter.replace(/^\(.\) /, '')}`)
    world.github.seed.run({ run, status: 'in_progress', sha })
    return startJob({
      start,
      cwd: world.clone.path,
      env: {
        ...world.env,
        GITHUB_SHA: sha,
        GITHUB_REF: `refs/heads/${cast.branch}`,
        GITHUB_REF_NAME: cast.branch,
        GITHUB_RUN_ID: String(run),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_EVENT_NAME: event,
        GITHUB_ACTOR: cast.actor,
        GITHUB_TRIGGERING_ACTOR: cast.actor,
      },
      onStep(name, ended) {
        const to = Date.now()
        const { phase = ended.exitCode === null ? 'killed' : 'Error', reason = 'the process was killed' } =
          ended.outputs
        stages.push({ chapter, name, from: to - ended.seconds * 1_000, to, phase, reason })
        phases.push(...phasesIn(ended.outputs.report))
        tell(
          `${((to - begun) / 1_000).toFixed(1).padStart(6)} s  ${phase.padEnd(11)} ${name.padEnd(18)} ${reason.slice(0, 160)}`,
        )
      },
      onEnd: () => world.github.seed.run({ run, status: 'completed', sha }),
    })
  }
  const claim = (text: string, holds: boolean, seen: unknown = '') =>
    void claims.push({ claim: text, holds, seen: String(seen) })
  const craft: Stagecraft = { cast, world, versions, job, claim }
  await goodRelease(craft)
  const requestsUntilDecision = await badRelease(craft)
  await killedRelease(craft)
  await rollBack(craft)
  const wrong = [world.github, world.coolify, ...(world.edge ? [world.edge] : [])].flatMap(({ problems }) => problems)
  claim('GitHub, Coolify and the edge were asked nothing wrong', wrong.length === 0, wrong.join('; '))
  return { start: begun, stages, claims, phases, requestsUntilDecision }
}

/** Every entry of a journal is an event of the action's report. */
function phasesIn(report: string | undefined): readonly PhaseMark[] {
  if (!report) return []
  const { events } = JSON.parse(readFileSync(report, 'utf8')) as { events: { at: string; message: string }[] }
  return events.flatMap(({ at, message }) => {
    const phase = releasePhases.find((known) => message.startsWith(`${known} `))
    return phase ? [{ at: Date.parse(at), phase }] : []
  })
}

/** The inputs that every step has, as the facade hands them on. */
function common({ cast, world }: Stagecraft): Inputs {
  return { 'github-token': world.github.token, environment: cast.name }
}

/** Steps of the facade up to the one that decides, which the caller starts; undefined where one of them failed. */
async function prepare(
  craft: Stagecraft,
  job: Job,
  version: string,
): Promise<{ action: string; inputs: Inputs } | undefined> {
  const { cast } = craft
  const { service, image, hasSlots } = cast
  const deploy = {
    ...common(craft),
    services: service,
    image: `${service}=${image}:${version}`,
    version,
    'poll-interval': '200ms',
    timeout: '1m',
  }
  if (!hasSlots)
    return {
      action: 'deploy-coolify',
      inputs: { ...deploy, 'expect-version': version, 'health-timeout': '10s', 'on-failure': 'rollback' },
    }
  const switching = { ...common(craft), service, ...soon }
  const artifact = `${image}:${version}`
  const begin = await job.step('blue-green-switch', { ...switching, ...judged, part: 'begin', version, artifact })
  const { preview = '', 'release-id': id = '', 'health-url': urls = '', 'version-path': path = '' } = begin.outputs
  if (begin.exitCode !== 0) return undefined
  const deployed = await job.step('deploy-coolify', { ...deploy, slot: preview, 'release-id': id })
  if (deployed.exitCode !== 0) return undefined
  const health = { 'expect-version': version, 'version-path': path, timeout: '20s' }
  const healthy = await job.step('health-wait', { 'github-token': craft.world.github.token, urls, ...health })
  if (healthy.exitCode !== 0) return undefined
  const shift = { part: 'shift', 'release-id': id, 'expect-version': version }
  return { action: 'blue-green-switch', inputs: { ...switching, ...judged, ...shift } }
}

/** A whole release. */
async function release(craft: Stagecraft, chapter: string, version: string): Promise<Ended | undefined> {
  const job = craft.job(chapter)
  const last = await prepare(craft, job, version)
  const ended = last && (await job.step(last.action, last.inputs))
  await job.end()
  return ended
}

/** What customers are answered by, as its own answer has it. */
async function live({ world, cast }: Stagecraft): Promise<string> {
  const url = world.edge?.url ?? world.coolify.applicationUrl('rehearsal')
  const answer = await fetch(new URL(cast.environment.health?.path ?? '/health', url))
  return answer.headers.get('x-version') ?? ''
}

async function goodRelease(craft: Stagecraft): Promise<void> {
  const { good } = craft.versions
  const ended = await release(craft, `(a) a good release, ${good}`, good)
  craft.claim(`${good} is live`, ended?.exitCode === 0 && (await live(craft)) === good, ended?.outputs.reason)
}

async function badRelease(craft: Stagecraft): Promise<number> {
  const { good, bad } = craft.versions
  const fault = craft.cast.hasSlots ? 'healthy, but 20 % of checkouts fail' : 'it never becomes healthy'
  const ended = await release(craft, `(b) a bad release, ${bad}: ${fault}`, bad)
  craft.claim(
    `${bad} was refused, and ${good} is live`,
    ended?.exitCode === 1 && (await live(craft)) === good,
    ended?.outputs.reason,
  )
  return Number(ended?.outputs.requests ?? 0)
}

async function killedRelease(craft: Stagecraft): Promise<void> {
  const { doomed } = craft.versions
  const job = craft.job(`(c) ${doomed}, and the runner dies in the middle`)
  const last = await prepare(craft, job, doomed)
  if (last) await job.killed(last.action, last.inputs, underWay(craft))
  job.lost()
  const ended = await release(craft, `    … and the next run puts it in order, and releases ${doomed}`, doomed)
  craft.claim(
    `${doomed} is live after the next run`,
    ended?.exitCode === 0 && (await live(craft)) === doomed,
    ended?.outputs.reason,
  )
}

/** Resolves once something was begun: traffic is split, or a deployment runs. */
async function underWay({ world }: Stagecraft): Promise<void> {
  const { edge, coolify } = world
  const count = () => edge?.shifts.length ?? coolify.deployments('rehearsal').length
  const before = count()
  const until = Date.now() + 30_000
  while (count() === before && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20))
  await new Promise((resolve) => setTimeout(resolve, 300))
}

async function rollBack(craft: Stagecraft): Promise<void> {
  const { good } = craft.versions
  const { service } = craft.cast
  const job = craft.job(`(d) a rollback to ${good}`, 'workflow_dispatch')
  const asked = { to: good, reason: 'a rehearsal', incident: 'false' }
  const ended = await job.step('rollback', { ...common(craft), service, ...soon, ...judged, ...asked })
  await job.end()
  const took = `${ended.outputs.strategy ?? ''}, ${ended.outputs.seconds ?? '?'} s; ${ended.outputs.reason ?? ''}`
  craft.claim(`${good} is live again`, ended.exitCode === 0 && (await live(craft)) === good, took)
}

/** Failures that customers saw: only the bad version's own are to be expected. */
export function claimAboutLoad(buckets: readonly Bucket[], bad: string): Claim {
  const unexpected = buckets.flatMap(({ failed }) => Object.keys(failed)).filter((what) => !what.endsWith(bad))
  return {
    claim: `no customer request failed but those that ${bad} itself answered`,
    holds: unexpected.length === 0,
    seen: [...new Set(unexpected)].join(', '),
  }
}
