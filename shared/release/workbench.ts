import type { ActionContext, Common } from '../action/action.ts'
import type { Inputs } from '../action/fields.ts'
import type { IsolationWish } from '../command/isolated.ts'
import { ConfigurationError, type Problem } from '../errors/action-error.ts'
import { createGitHub } from '../github/create.ts'
import type { GitHub } from '../github/ports.ts'
import type { ruleFields } from '../health/fields.ts'
import type { Measurement } from '../health/measurement.ts'
import type { Probe } from '../health/probe.ts'
import { createHttpClient } from '../http/client.ts'
import { otherSlot, type Slot, slots } from '../rollout/slots.ts'
import type { Rule } from '../rules/rule.ts'
import { type AnyDriver, observationOf } from '../traffic/driver.ts'
import { isOpen, parseAddress } from '../traffic/reach/address.ts'
import { createCommands } from '../traffic/reach/commands.ts'
import { openPlace } from '../traffic/reach/open-place.ts'
import { driverDefinition } from '../traffic/registry.ts'
import { acquire } from './lock/acquire.ts'
import { rememberEnded } from './lock/remember.ts'
import { analyse } from './judge/analysis.ts'
import { analyseBoth, followMetrics, prometheusMetrics, type ReadMetrics } from './judge/metrics-evidence.ts'
import { originOf } from './lock/provenance.ts'
import { readOptions } from './settings/options.ts'
import { createLedger } from './shift/ledger.ts'
import type { Route, Session } from './shift/session.ts'
import { resolveTraffic, type TrafficSettings } from './settings/settings.ts'
import { reconcileRelease } from './shift/reconcile-release.ts'
import { createSlotProbes, type ExpectedVersion, type SlotProbes } from './judge/slot-probes.ts'
import type { analysisFields, trafficFields } from './settings/switch-fields.ts'
import { believeOnly, writersOf } from './lock/writers.ts'

/** What blue-green-switch and rollback are told about moving traffic and judging it. */
export type SwitchingInputs = Common &
  Inputs<typeof trafficFields> &
  Inputs<typeof analysisFields> & {
    /** What the caller's own commands must be kept in, where the action asks for that. */
    readonly isolation?: IsolationWish['isolation']
  } & Partial<Pick<Inputs<typeof ruleFields>, 'metrics' | 'metricsUrl' | 'metricsToken'>>

/** How a release is judged on its way. */
export interface Judging {
  readonly steps: readonly number[]
  /** Milliseconds at most a step. */
  readonly stepDuration: number
  readonly bake: number
  readonly evidence: 'probe' | 'route' | 'metrics'
  readonly expected: ExpectedVersion
  readonly rules: readonly Rule[]
}

/** Everything a release works with, made from the inputs. */
export interface Workbench {
  readonly github: GitHub
  readonly driver: AnyDriver
  readonly settings: TrafficSettings
  readonly probes: SlotProbes
  /** What no command may see. */
  readonly secrets: readonly string[]
  /** What the edge is not set up for; asked before a release is opened. */
  preflight(): Promise<readonly Problem[]>
  /** @param turnOf  the release in whose name another one is put in order */
  session(releaseId: number, turnOf?: number): Session
  /** @param to  the slot that must answer with the expected version; undefined when either will do */
  route(judging: Judging, to: Slot | undefined): Route
  /** Waits for a release's turn; puts what dead runs left in order. */
  lock(mine: Parameters<typeof acquire>[0], judging: Judging): Promise<void>
}

/** @throws ConfigurationError with everything that is wrong */
export async function createWorkbench(inputs: SwitchingInputs, context: ActionContext): Promise<Workbench> {
  const { settings, probes, driver, token } = await createDriver(inputs, context)
  const github = await openJournal(inputs, context)
  const { clock, log, signal, run } = context

  function session(releaseId: number, turnOf?: number): Session {
    const links = { logUrl: run.runUrl, environmentUrl: settings.driver.publicUrl }
    return { ledger: createLedger({ github, releaseId, links, turnOf, clock, log, signal }), clock, log, signal }
  }
  function route(judging: Judging, to: Slot | undefined): Route {
    return {
      name: settings.driver.route,
      driver,
      observation: observationOf(driver, { timeout: inputs.observeTimeout, poll: inputs.observeInterval }),
      isHealthy: (slot) =>
        isHealthy(slot, probes.health(slot, slot === to ? judging.expected : undefined), inputs.healthTimeout, context),
      serves: async (slot) => {
        const probe = probes.slot(slot)
        for (let asked = 0; asked < 3; asked++) if (!(await probe.measure(signal)).ok) return false
        return true
      },
      answering: async () => {
        const answer = settings.driver.slotHeader === '' ? undefined : await probes.route?.measure(signal)
        return slots.find((slot) => slot === answer?.slot)
      },
      analyse: (slot, stage) => {
        const byRoute = judging.evidence === 'route' ? probes.route : undefined
        const policy = {
          mode: inputs.mode,
          rates: {
            p0: inputs.maxErrorRate,
            p1: inputs.rejectErrorRate,
            alpha: inputs.alpha / testsOf(judging, { isRouteWatched: probes.route !== undefined, ...stage }),
            beta: inputs.beta,
          },
          failures: inputs.failures,
          rate: inputs.requestRate,
          duration: stage.kind === 'bake' ? judging.bake : judging.stepDuration,
          whole: stage.kind === 'bake' || inputs.mode === 'consecutive',
          rules: judging.rules,
          paths: Math.max(1, inputs.paths.length),
        }
        const evidence = {
          probe: byRoute ?? probes.slot(slot),
          counts: (measurement: Measurement) => !byRoute || measurement.slot === slot,
          route: byRoute ? undefined : probes.route,
          live: probes.slot(otherSlot(slot)),
        }
        if (judging.evidence !== 'metrics') return analyse(slot, evidence, policy, context)
        return analyseBoth(
          [
            (until) => analyse(slot, evidence, policy, { clock, signal: until }),
            (until) => followMetrics(slot, readMetrics(inputs, context), policy, { clock, log, signal: until }),
          ],
          signal,
        )
      },
    }
  }

  return {
    github,
    driver,
    settings,
    probes,
    secrets: [inputs.githubToken, token],
    async preflight() {
      // a query that gives no one number is told before anything is done
      if (inputs.metrics?.length) await readMetrics(inputs, context)(clock.now(), signal)
      return (await driver.preflight?.(signal)) ?? []
    },
    session,
    route,
    lock: (mine, judging) =>
      acquire(mine, {
        github,
        run,
        clock,
        log,
        signal,
        origin: originOf(context.config, inputs.environment),
        patience: { timeout: inputs.lockTimeout, poll: inputs.lockInterval, settle: inputs.lockSettle },
        settle: async (dead) => {
          await reconcileRelease(session(dead.id, mine.id), dead, {
            github,
            routes: [route(judging, undefined)],
            holder: 'dead',
            bake: judging.bake,
            onInconclusive: inputs.onInconclusive,
            grace: inputs.takeoverGrace,
            isForRollback: mine.op === 'rollback',
          })
        },
      }),
  }
}

/**
 * GitHub without the run's signal: a cancelled release still writes down where it stopped. Only what the journal's writers wrote is a
 * release.
 */
export async function openJournal(
  { githubToken }: Pick<Common, 'githubToken'>,
  { run, log, redactor, config }: Pick<ActionContext, 'run' | 'log' | 'redactor' | 'config'>,
): Promise<GitHub> {
  const github = await createGitHub({ run, log, redactor }, githubToken)
  return rememberEnded(believeOnly(writersOf(config), github))
}

/** What traffic is moved with, and everything that is wrong with it. */
export async function resolveDriver(
  inputs: SwitchingInputs,
  config: ActionContext['config'],
  env: ActionContext['env'],
): Promise<{ settings: TrafficSettings | undefined; token: string; problems: readonly Problem[] }> {
  const { options, problems: optionProblems } = await readOptions('driver-options', inputs.driverOptions)
  const { settings, problems: settingProblems } = resolveTraffic(inputs, config, options, env)
  const { token, problems: tokenProblems } = readToken(inputs, settings?.tokenVariable, env)
  const problems = [...optionProblems, ...settingProblems, ...tokenProblems, ...exposedToken(token, settings)]
  return { settings, token, problems }
}

async function createDriver(
  inputs: SwitchingInputs,
  context: ActionContext,
): Promise<{ settings: TrafficSettings; probes: SlotProbes; driver: AnyDriver; token: string }> {
  const { settings, token, problems } = await resolveDriver(inputs, context.config, context.env)
  if (!settings || problems.length > 0) throw new ConfigurationError(problems)
  const definition = driverDefinition(settings.kind)
  context.mask(token)
  context.mask(settings.reach.sshKey)
  const http = (more = {}) =>
    createHttpClient({
      provider: 'traffic edge',
      clock: context.clock,
      redactor: context.redactor,
      timeout: 10_000,
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
      onRetry: (reason, wait) => context.log.info(`traffic edge: ${reason}; asking again in ${Math.round(wait)} ms`),
      ...more,
    })
  const probes = createSlotProbes(settings, { ...inputs, clock: context.clock })
  const commands = createCommands([inputs.githubToken, token, settings.reach.sshKey], context, inputs.isolation)
  const { log } = context
  const tools = { http, place: openPlace(settings.reach), commands, token, front: probes.front, log }
  return { settings, probes, token, driver: definition.create(settings.driver, tools) }
}

/** The team's own metrics of both slots. */
function readMetrics(inputs: SwitchingInputs, context: ActionContext): ReadMetrics {
  const { clock, redactor } = context
  const { metrics = [], metricsUrl = '', metricsToken = '' } = inputs
  context.mask(metricsToken)
  const http = createHttpClient({
    provider: 'Prometheus',
    baseUrl: metricsUrl.replace(/\/*$/, '/'),
    headers: metricsToken === '' ? {} : { authorization: `Bearer ${metricsToken}` },
    clock,
    redactor,
    timeout: 5_000,
    tries: 2,
  })
  return prometheusMetrics(http, metrics)
}

/** A token goes where nobody on the way can read it. */
function exposedToken(token: string, settings: TrafficSettings | undefined): readonly Problem[] {
  const address = parseAddress(settings?.driver.url ?? '')
  if (token === '' || settings?.reach.via !== '' || address?.kind !== 'http' || !isOpen(address.url)) return []
  const allowed = 'an https URL (or driver-via): over plain http everybody on the way could read driver-token'
  return [{ input: 'driver-url', received: settings.driver.url, allowed, example: `https://${address.url.host}` }]
}

/** The input, else the variable that the config names. */
function readToken(
  { driverToken }: SwitchingInputs,
  variable: string | undefined,
  env: ActionContext['env'],
): { token: string; problems: readonly Problem[] } {
  if (driverToken !== '' || variable === undefined) return { token: driverToken, problems: [] }
  const token = env[variable] ?? ''
  const allowed = `a token, or the variable ${variable} (traffic.token in the config), which is not set for this step`
  return { token, problems: token === '' ? [{ input: 'driver-token', allowed }] : [] }
}

/**
 * How many sequential tests a release is put to; each gets its share of α (Bonferroni). Every step is one, the bake being
 * that of the last, and one more each where the public route or metrics may object. What begins again after an interruption spends half.
 */
function testsOf(
  { steps, evidence }: Judging,
  { isRouteWatched, again = false }: { isRouteWatched: boolean; again?: boolean },
): number {
  return steps.length * (1 + Number(isRouteWatched) + Number(evidence === 'metrics')) * (again ? 2 : 1)
}

/** Three good answers in a row; a slot that starts has until the timeout. */
async function isHealthy(
  slot: Slot,
  probe: Probe,
  timeout: number,
  { clock, signal, log }: ActionContext,
): Promise<boolean> {
  const deadline = clock.now() + timeout
  for (let good = 0; good < 3;) {
    const { ok, reason = '' } = await probe.measure(signal)
    good = ok ? good + 1 : 0
    if (!ok && clock.now() >= deadline) {
      log.event(`            ${slot} is not healthy: ${reason}`)
      return false
    }
    if (!ok) await clock.sleep(250, signal)
  }
  return true
}
