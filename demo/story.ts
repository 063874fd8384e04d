import { readFileSync } from 'node:fs'
import { type ReleasePhase, releasePhases } from '../shared/rollout/journal.ts'
import type { ActionRun } from '../tests/fakes/spawn-action.ts'
import { startJob, type Job } from './job.ts'
import { changes, testCommand } from './shop.ts'
import { applications, image, type World } from './world.ts'

/** A stretch of the rehearsal: a step of a chapter. */
export interface Stage {
  readonly chapter: string
  readonly name: string
  readonly from: number
  readonly to: number
  readonly phase: string
  readonly reason: string
}

export interface PhaseMark {
  readonly at: number
  readonly phase: ReleasePhase
}

export interface Claim {
  readonly claim: string
  readonly holds: boolean
  readonly seen: string
}

export interface Story {
  readonly start: number
  readonly stages: readonly Stage[]
  readonly claims: readonly Claim[]
  /** What the releases' journals said, and when. */
  readonly phases: readonly PhaseMark[]
  /** Requests of the bad version that were judged before it was rejected. */
  readonly requestsUntilDecision: number
}

interface Narrator {
  readonly claim: (claim: string, holds: boolean, seen?: unknown) => void
  /** A run of the workflow, number `id`. */
  readonly job: (chapter: string, id: number, sha: string) => Job
}

const icons: Readonly<Record<string, string>> = { Successful: '✔', Failed: '✘', Error: '!', Inconclusive: '?' }

/** Plays the whole rehearsal. Every step is a committed bundle in a process of its own, started as a runner does it. */
export async function tell(world: World, start: number): Promise<Story> {
  const stages: Stage[] = []
  const claims: Claim[] = []
  const phases: PhaseMark[] = []
  const { github, shop } = world
  const narrator: Narrator = {
    claim: (claim, holds, seen = '') => void claims.push({ claim, holds, seen: String(seen) }),
    job(chapter, id, sha) {
      console.log(`\n${chapter}`)
      github.seed.run({ run: id, status: 'in_progress', sha })
      return startJob({
        cwd: shop.path,
        env: {
          ...github.env,
          GITHUB_SHA: sha,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_REF_NAME: 'main',
          GITHUB_RUN_ID: String(id),
          GITHUB_ACTOR: 'alice',
          GITHUB_TRIGGERING_ACTOR: 'alice',
        },
        onStep: ({ action, run }) => {
          const to = Date.now()
          const { phase = 'killed', reason = 'the process was killed' } = run.outputs
          stages.push({ chapter, name: action, from: to - run.seconds * 1_000, to, phase, reason })
          phases.push(...phasesIn(run.outputs.report))
          console.log(
            `${((to - start) / 1_000).toFixed(1).padStart(6)} s  ${icons[phase] ?? '☠'} ${action.padEnd(18)} ${run.seconds.toFixed(1).padStart(5)} s  ${reason.slice(0, 150)}`,
          )
        },
        onEnd: () => github.seed.run({ run: id, status: 'completed', sha }),
      })
    },
  }
  await goodRelease(world, narrator)
  await rollBackAndForward(world, narrator)
  const requestsUntilDecision = await badRelease(world, narrator)
  await killedRelease(world, narrator)
  narrator.claim(
    'GitHub, Coolify, the edge and Slack were asked nothing wrong',
    problems(world).length === 0,
    problems(world).join('; '),
  )
  return { start, stages, claims, phases, requestsUntilDecision }
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

const problems = ({ github, coolify, edge, slack }: World) =>
  [github, coolify, edge, slack].flatMap((simulator) => simulator.problems)

const token = ({ github }: World) => ({ 'github-token': github.token })

function switching(world: World) {
  return {
    ...token(world),
    environment: 'production',
    ...world.front.inputs,
    url: world.front.url,
    'blue-url': world.slotUrl.blue,
    'green-url': world.slotUrl.green,
    'observe-interval': '20ms',
    'lock-settle': '200ms',
    'lock-interval': '200ms',
    'takeover-grace': '500ms',
  }
}

const judged = { steps: '10 50 100', 'step-duration': '20s', bake: '5s', 'request-rate': '60', paths: '/checkout' }

/** Gate, tag, lock, deploy to the free slot, health: everything before traffic moves. */
async function prepare(world: World, job: Job, version: string): Promise<{ begin: ActionRun; slot: 'blue' | 'green' }> {
  await job.step('quality-gate', {
    ...token(world),
    commands: `unit: ${testCommand}`,
    reports: 'tests junit.xml\ncoverage coverage.lcov',
    block: 'commands.unit.exit == 0\ntests.failed == 0\ncoverage >= 80%',
    comment: 'false',
    check: 'false',
    'store-metrics': 'false',
  })
  await job.step('semver-tag', { ...token(world), channels: 'main: stable', floating: 'major' })
  const begin = await job.step('blue-green-switch', {
    ...switching(world),
    part: 'begin',
    version,
    artifact: `${image}:${version}`,
    steps: judged.steps,
  })
  const slot = begin.outputs.preview === 'green' ? 'green' : 'blue'
  await job.step('deploy-coolify', {
    ...token(world),
    url: world.coolify.url,
    token: world.coolify.token,
    resources: `shop=${applications[slot]}`,
    image: `shop=${image}:${version}`,
    slot,
    'release-id': begin.outputs['release-id'] ?? '',
    'poll-interval': '200ms',
    timeout: '1m',
  })
  await job.step('health-wait', {
    ...token(world),
    urls: `${slot}=${world.slotUrl[slot]}/health`,
    'expect-json': 'status == healthy',
    'expect-version': version,
    timeout: '20s',
  })
  return { begin, slot }
}

function shiftInputs(world: World, begin: ActionRun, version: string) {
  return {
    ...switching(world),
    ...judged,
    part: 'shift',
    'release-id': begin.outputs['release-id'] ?? '',
    'expect-version': version,
  }
}

async function goodRelease(world: World, { claim, job: newJob }: Narrator): Promise<void> {
  world.shop.commit(changes.vouchers.message, changes.vouchers.files)
  const sha = world.shop.commit(changes.rounding.message, changes.rounding.files)
  const job = newJob('(a) a good release, v1.1.0', 11, sha)
  const { begin, slot } = await prepare(world, job, 'v1.1.0')
  const shift = await job.step('blue-green-switch', shiftInputs(world, begin, 'v1.1.0'))
  const notes = await job.step('release-notes', { ...token(world), to: 'v1.1.0', release: 'publish', locale: 'fr' })
  await job.end()
  claim('v1.1.0 was tagged', (await world.github.git.resolve('refs/tags/v1.1.0')) === sha)
  claim(
    'v1.1.0 has all the traffic',
    shift.outputs.switched === 'true' && (await world.front.weights())[slot] === 100,
    shift.outputs.reason,
  )
  claim('the notes tell of both changes', notes.outputs['entry-count'] === '2', notes.outputs['entry-count'])
}

async function rollBackAndForward(world: World, { claim, job: newJob }: Narrator): Promise<void> {
  const sha = (await world.github.git.resolve('refs/heads/main')) ?? ''
  const inputs = { ...switching(world), incident: 'false' }
  const back = newJob('(b) a dispatched rollback to v1.0.0 by warm flip, and forward again', 12, sha)
  const rollback = await back.step('rollback', {
    ...inputs,
    to: 'v1.0.0',
    allowed: 'write',
    reason: 'customers miss the old cart',
  })
  await back.end()
  claim(
    'production was back on v1.0.0 by a flip',
    rollback.outputs.strategy === 'flip' && (await world.front.weights()).blue === 100,
    rollback.outputs.reason,
  )
  claim(
    'the rollback took less than 10 s',
    Number(rollback.outputs.seconds) < 10,
    `${String(rollback.outputs.seconds)} s`,
  )
  const forward = newJob('    … and forward', 13, sha)
  const again = await forward.step('rollback', { ...inputs, to: 'v1.1.0', allowed: 'write', reason: 'they do not' })
  await forward.end()
  claim(
    'production is on v1.1.0 again',
    again.outputs['rolled-back'] === 'true' && (await world.front.weights()).green === 100,
    again.outputs.reason,
  )
}

async function badRelease(world: World, { claim, job: newJob }: Narrator): Promise<number> {
  const sha = world.shop.commit(changes.payment.message, changes.payment.files)
  const job = newJob('(c) a bad release, v1.2.0: healthy, tests pass, 20 % of checkouts fail', 14, sha)
  const { begin } = await prepare(world, job, 'v1.2.0')
  const before = world.front.shifts.length
  const shift = await job.step('blue-green-switch', shiftInputs(world, begin, 'v1.2.0'))
  await job.step('notify', {
    ...token(world),
    event: 'incident',
    severity: 'critical',
    channels: 'slack\nissue',
    title: 'v1.2.0 was rejected and reverted',
    message: shift.outputs.reason ?? '',
    'slack-webhook': world.slack.webhook,
    locale: 'fr',
  })
  await job.end()
  const shares = world.front.shifts.slice(before).map(({ weights }) => weights.blue)
  claim(
    'v1.2.0 was rejected in the 10 % step',
    Math.max(...shares) === 10 && shares.at(-1) === 0 && shift.outputs.reverted === 'true',
    `${shares.join()}; ${String(shift.outputs.reason)}`,
  )
  claim('the workflow failed', shift.exitCode === 1, shift.exitCode)
  claim(
    'an incident issue was opened',
    world.github.state.issues.some(({ title }) => title.includes('v1.2.0')),
  )
  claim('Slack was told', world.slack.messages.length === 1, world.slack.messages.length)
  return Number(shift.outputs.requests)
}

async function killedRelease(world: World, { claim, job: newJob }: Narrator): Promise<void> {
  const sha = world.shop.commit(changes.calmer.message, changes.calmer.files)
  const doomed = newJob('(d) v1.2.1, and the runner dies in the middle of a shift', 15, sha)
  const { begin } = await prepare(world, doomed, 'v1.2.1')
  const shiftsBefore = world.front.shifts.length
  const isSplit = async () => {
    while (world.front.shifts.length < shiftsBefore + 1) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  await doomed.killed('blue-green-switch', shiftInputs(world, begin, 'v1.2.1'), isSplit())
  doomed.lost()
  const { blue, green } = await world.front.weights()
  claim('the dead runner left the traffic split', blue > 0 && green > 0, `${blue}/${green}`)
  const next = newJob('    … and the next run puts it in order and releases v1.2.1', 16, sha)
  const prepared = await prepare(world, next, 'v1.2.1')
  const shift = await next.step('blue-green-switch', shiftInputs(world, prepared.begin, 'v1.2.1'))
  await next.end()
  const dead = world.github.state.deployments.find(({ id }) => id === Number(begin.outputs['release-id']))
  claim(
    'the release of the dead run was reverted by the next one',
    dead?.statuses.some(({ description }) => description.startsWith('rk2|REVERTED')) ?? false,
  )
  claim(
    'v1.2.1 has all the traffic',
    shift.outputs.switched === 'true' && (await world.front.weights())[prepared.slot] === 100,
    shift.outputs.reason,
  )
}
