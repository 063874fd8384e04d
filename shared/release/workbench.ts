import type { ActionContext } from '../action/action.ts'
import type { Problem } from '../errors/action-error.ts'
import { createGitHub } from '../github/create.ts'
import type { GitHub } from '../github/ports.ts'
import { awaitHealthy } from '../health/await-healthy.ts'
import { isSameVersion } from '../health/expectations.ts'
import type { Measurement } from '../health/measurement.ts'
import { createMetricSource } from '../health/metric-source.ts'
import { createEagerPace } from '../health/pace.ts'
import type { Probe } from '../health/probe.ts'
import type { Course } from '../rollout/course.ts'
import { otherSlot, type Slot, slots } from '../rollout/slots.ts'
import { credentialsInHeaders } from '../text/credentials.ts'
import { type AnyDriver, observationOf } from '../traffic/driver.ts'
import { analyse, type Evidence } from './judge/analysis.ts'
import { figuresOf } from './judge/figures.ts'
import { analyseBoth, followMetrics, type ReadMetrics, slotMetrics } from './judge/metrics-evidence.ts'
import { noReading } from './judge/metrics-judge.ts'
import { createSlotProbes, type SlotProbes } from './judge/slot-probes.ts'
import { acquire } from './lock/acquire.ts'
import type { ReleaseRecord } from './lock/record.ts'
import { rememberEnded } from './lock/remember.ts'
import { sealed } from './lock/sealed.ts'
import { believeOnly } from './lock/writers.ts'
import { openDriver } from './open-driver.ts'
import { createRecorder } from './recorder.ts'
import { type BenchOf, routesOfRelease } from './routes-of-release.ts'
import type { ExpectedVersion, ReleasePolicy } from './settings/policy.ts'
import type { JournalSettings, ReleaseSettings } from './settings/release-settings.ts'
import { policyOf } from './settings/told.ts'
import { createLedger } from './shift/ledger.ts'
import { reconcileRelease } from './shift/reconcile-release.ts'
import type { Route, Session, SlotDeployments, Stage } from './shift/session.ts'

/** Everything a release works with, made from the inputs. */
export interface Workbench {
  readonly github: GitHub
  readonly driver: AnyDriver
  readonly settings: ReleaseSettings
  /** What runs on the slots; undefined where the target is not known, or does not tell. */
  readonly deployments: SlotDeployments | undefined
  /** Whether a slot is well, and which version it says it is. */
  health(slot: Slot, expected: ExpectedVersion): Probe
  /** What the release came through in this run. */
  course(): Course
  /** What no command may see. */
  readonly secrets: readonly string[]
  /** What the edge is not set up for; asked before a release is opened. @param steps  of the release, in percent */
  preflight(steps?: readonly number[]): Promise<readonly Problem[]>
  /** @param turnOf  the release in whose name another one is put in order */
  session(releaseId: number, turnOf?: number): Session
  /** @param to  the slot that must answer with the expected version; undefined when either will do */
  route(policy: ReleasePolicy, to: Slot | undefined): Route
  /** The routes of a release that somebody else began, as far as this run knows the services that it moves: in its order. */
  routesOf(release: ReleaseRecord, policy: ReleasePolicy): Promise<readonly [Route, ...Route[]]>
  /**
   * Waits for a release's turn; puts what dead runs left in order, each by the policy in its record.
   *
   * @param policy  for those that have none
   * @param onTurn  told of the release whose turn was before
   */
  lock(
    mine: Parameters<typeof acquire>[0],
    policy: ReleasePolicy,
    onTurn?: (last: ReleaseRecord | undefined) => void,
  ): ReturnType<typeof acquire>
}

/** What a run of the runner gives to a release: no input and no config. */
export type ReleaseContext = Omit<ActionContext, 'config'>

/**
 * @param open.github  as `openJournal` has it, where it is open already
 * @param open.deployments  what runs on the slots, where the target tells
 * @param open.benchOf  that of another service of the environment; undefined where this run does not know it
 */
export async function createWorkbench(
  settings: ReleaseSettings,
  context: ReleaseContext,
  open: {
    readonly github?: GitHub
    readonly deployments?: SlotDeployments | undefined
    readonly benchOf?: BenchOf
  } = {},
): Promise<Workbench> {
  const { clock, log, signal, run } = context
  const { traffic, patience, origin, grace } = settings
  for (const secret of secretsOf(settings)) context.mask(secret)
  const asking = { slotHeader: traffic.driver.slotHeader, requestTimeout: settings.requestTimeout, clock }
  const { front, health } = createSlotProbes(traffic, { ...asking, paths: [], versionPath: traffic.versionPath })
  const recorder = createRecorder(clock)
  const driver = recorder.driver(openDriver(settings, context, { front, secrets: secretsOf(settings) }))
  const { deployments, benchOf = () => Promise.resolve(undefined) } = open
  const github = open.github ?? (await openJournal(settings.journal, context))

  const { metrics } = settings
  const source =
    metrics && createMetricSource(metrics.address, { clock, redactor: context.redactor, timeout: 5_000, tries: 2 })
  // who is told of none takes over a release that was judged by them and leaves it open
  const read = metrics && source ? slotMetrics(source, metrics.slots) : readNothing

  const figuresFor = (slot: Slot) =>
    metrics && source && metrics.figures.length > 0
      ? figuresOf(slot, metrics.figures, source, { clock, log })
      : undefined

  function session(releaseId: number, turnOf?: number): Session {
    const links = { logUrl: run.runUrl, environmentUrl: traffic.driver.publicUrl }
    const ledger = createLedger({ github, releaseId, links, turnOf, origin, clock, log, signal })
    return {
      // what is put in order in the name of a release is another one
      ledger: turnOf === undefined ? recorder.ledger(ledger) : ledger,
      clock,
      log,
      signal,
    }
  }
  function route(policy: ReleasePolicy, to: Slot | undefined): Route {
    const { paths, requestTimeout } = policy
    const probes = createSlotProbes(traffic, { ...asking, paths, requestTimeout, versionPath: policy.expected.path })
    return {
      name: traffic.driver.route,
      driver,
      observation: observationOf(driver, settings.observation),
      isHealthy: (slot) =>
        isHealthy(slot, health(slot, slot === to ? policy.expected : undefined), settings.healthTimeout, context),
      serves: async (slot) => {
        const probe = probes.slot(slot)
        for (let asked = 0; asked < 3; asked++) if (!(await probe.measure(signal)).ok) return false
        return true
      },
      answering: async () => {
        const answer = asking.slotHeader === '' ? undefined : await probes.route?.measure(signal)
        return slots.find((slot) => slot === answer?.slot)
      },
      deployments,
      version: async (slot) =>
        (await health(slot, { version: '', path: policy.expected.path }).measure(signal)).version,
      analyse: recorder.analyse((slot, stage, until) => {
        const how = analysisOf(policy, probes, stage)
        const byAnswers = (limit: AbortSignal) =>
          analyse(slot, { ...evidenceOf(slot, policy, probes), figures: figuresFor(slot) }, how, {
            clock,
            log,
            signal: limit,
          })
        if (policy.evidence !== 'metrics') return byAnswers(until)
        const byMetrics = (limit: AbortSignal) => followMetrics(slot, read, how, { clock, log, signal: limit })
        return analyseBoth([byAnswers, byMetrics], until)
      }),
    }
  }

  const routesOf: Workbench['routesOf'] = (release, policy) =>
    routesOfRelease(release, policy, { route, benchOf, service: settings.service })

  return {
    github,
    driver,
    settings,
    deployments,
    routesOf,
    health,
    course: recorder.course,
    secrets: secretsOf(settings),
    async preflight(steps) {
      // a query that gives no one number is told before anything is done
      if (metrics && metrics.slots.length > 0) await read(clock.now(), signal)
      await figuresFor('blue')?.latest(signal)
      return (await driver.preflight?.(signal, steps)) ?? []
    },
    session,
    route,
    lock: (mine, policy, onTurn) =>
      acquire(mine, {
        github,
        run,
        clock,
        log,
        signal,
        origin,
        patience,
        onTurn,
        settle: async (dead) => {
          const own = policyOf(dead.intent.told) ?? policy
          await reconcileRelease(session(dead.id, mine.id), dead, {
            github,
            routes: await routesOf(dead, own),
            holder: 'dead',
            origin,
            bake: own.bake,
            onInconclusive: own.onInconclusive,
            grace,
            isForRollback: mine.op === 'rollback',
          })
        },
      }),
  }
}

/** On the public route an answer is the slot's that its header names; without a header, the new slot's if it has the version of that. */
function evidenceOf(slot: Slot, { evidence, expected }: ReleasePolicy, probes: SlotProbes): Evidence {
  const byRoute = evidence === 'route' ? probes.route : undefined
  const isNew = ({ version }: Measurement) =>
    expected.version === '' || version === undefined ? undefined : isSameVersion(version, expected.version)
  const isOwn = (answer: Measurement) => (answer.slot === undefined ? isNew(answer) === true : answer.slot === slot)
  const confusedBy = (live: Measurement) =>
    live.slot === undefined && isNew(live) === true
      ? `the live slot answers with version ${expected.version} as well: evidence: route needs slot-header to tell them apart`
      : undefined
  return {
    probe: byRoute ?? probes.slot(slot),
    counts: (answer) => !byRoute || isOwn(answer),
    isOther: (answer) => (answer.slot === undefined ? isNew(answer) === false : answer.slot === otherSlot(slot)),
    route: byRoute ? undefined : probes.route,
    live: probes.slot(otherSlot(slot)),
    ...(byRoute && { confusedBy }),
  }
}

function analysisOf(policy: ReleasePolicy, { route }: SlotProbes, stage: Stage): Parameters<typeof analyse>[2] {
  const { mode, rates, failures, requestRate: rate, rules, paths } = policy
  const isBake = stage.kind === 'bake'
  return {
    mode,
    rates: { ...rates, alpha: rates.alpha / testsOf(policy, route !== undefined, isBake && stage.again) },
    failures,
    rate,
    duration: isBake ? policy.bake : policy.stepDuration,
    whole: isBake || mode === 'consecutive',
    rules,
    paths: Math.max(1, paths.length),
  }
}

/**
 * GitHub without the run's signal: a cancelled release still writes down where it stopped. Only what the journal's writers wrote, and
 * signed where there is a key, is a release.
 */
export async function openJournal(
  { githubToken, writers, keys }: JournalSettings,
  { run, log, redactor, mask }: Pick<ActionContext, 'run' | 'log' | 'redactor' | 'mask'>,
): Promise<GitHub> {
  const github = await createGitHub({ run, log, redactor }, githubToken)
  for (const key of keys) mask(key)
  return rememberEnded(sealed(believeOnly(writers, github), keys, log))
}

const readNothing: ReadMetrics = () => Promise.resolve({ blue: noReading, green: noReading })

function secretsOf({ traffic, journal, metrics }: ReleaseSettings): readonly string[] {
  const { token = '', headers = [] } = metrics?.address ?? {}
  const lines = headers.map(([name, value]) => `${name}: ${value}`).join('\n')
  return [journal.githubToken, traffic.token, traffic.reach.sshKey, token, ...credentialsInHeaders(lines)].filter(
    (secret) => secret !== '',
  )
}

/**
 * How many sequential tests a release is put to; each gets its share of α (Bonferroni). Every step is one, the bake being
 * that of the last, and one more each where the public route or metrics may object. What begins again after an interruption spends half.
 */
function testsOf({ steps, evidence }: ReleasePolicy, isRouteWatched: boolean, again: boolean): number {
  return steps.length * (1 + Number(isRouteWatched) + Number(evidence === 'metrics')) * (again ? 2 : 1)
}

/** Three good answers in a row; a slot that starts has until the timeout. */
async function isHealthy(
  slot: Slot,
  probe: Probe,
  timeout: number,
  { clock, signal, log }: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
): Promise<boolean> {
  const wait = { timeout, grace: timeout, pace: createEagerPace() }
  const { ok, reason } = await awaitHealthy(probe, wait, { clock, signal })
  if (!ok) log.event(`            ${slot} is not healthy: ${reason}`)
  return ok
}
