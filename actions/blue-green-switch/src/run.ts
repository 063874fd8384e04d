import type { Action, ActionContext } from '../../../shared/action/action.ts'
import { ActionError, ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import { drainSlot } from '../../../shared/release/shift/drain.ts'
import { holderOf } from '../../../shared/release/lock/holder.ts'
import { assertHolding } from '../../../shared/release/lock/lease.ts'
import { readRelease, type ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { splitRoute } from '../../../shared/release/lock/open.ts'
import { retirePrevious } from '../../../shared/release/lock/retire.ts'
import { versionPathOf } from '../../../shared/release/settings/settings.ts'
import { urlBelow } from '../../../shared/release/judge/slot-probes.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic } from '../../../shared/release/shift/shift.ts'
import { createWorkbench, resolveDriver, type Judging, type Workbench } from '../../../shared/release/workbench.ts'
import { wrongBranch } from '../../../shared/policy/branch.ts'
import { slotOf, terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, describeWeights, otherSlot } from '../../../shared/rollout/slots.ts'
import { begin } from './begin.ts'
import { conclude, outputs, type SwitchOutcome } from './conclude.ts'
import { fields, type SwitchInputs } from './inputs.ts'
import {
  bakeInPost,
  checkDrain,
  checkSplits,
  checkTogether,
  mismatch,
  phaseOf,
  phaseOfResult,
  resolvePolicy,
  targetSlot,
} from './plan.ts'
import { smokeTest } from './smoke.ts'

export const action: Action<typeof fields, keyof typeof outputs> = {
  name: 'blue-green-switch',
  holdsPolicy: true,
  fields,
  outputs,
  check: checkTogether,
  checkSettings: async (inputs, config, env) => (await resolveDriver(inputs, config, env)).problems,
  async run(inputs, context) {
    const bench = await createWorkbench(inputs, context)
    if (inputs.part === 'end') return close(inputs, context, bench, inputs.releaseId ?? 0)
    const { steps } = resolvePolicy(inputs, context.config)
    const problems = [
      ...checkSplits(steps, bench.driver),
      ...checkDrain(inputs, context.config, bench.driver),
      ...(inputs.part === 'shift' ? [] : await bench.preflight()),
      ...(inputs.part === 'shift' ? [] : wrongBranch(inputs.environment, context.config, context.run)),
    ]
    if (problems.length > 0) throw new ConfigurationError(problems)
    if (inputs.dryRun) return dryRun(inputs, context, bench)
    if (inputs.part === 'shift') return shift(inputs, context, bench, inputs.releaseId ?? 0)
    const begun = await begin(inputs, context, bench, judgingOf(inputs, context))
    const { releaseId, active, slot } = begun
    if (active === slot)
      return conclude(inputs, context, bench, { releaseId, phase: 'Successful', reason: `${slot} is active already` })
    if (inputs.part === 'all') return shift(inputs, context, bench, releaseId)
    return {
      phase: 'Successful',
      reason: `release ${releaseId} holds ${inputs.environment}; ${slot} is free`,
      outputs: {
        'release-id': releaseId,
        'github-deployment-id': releaseId,
        active,
        preview: slot,
        previous: active,
        url: bench.settings.driver.publicUrl,
        'preview-url': bench.settings.slotUrl[slot],
        'health-url': urlBelow(bench.settings.slotUrl[slot], bench.settings.healthPath),
        'version-path': versionPathOf(inputs, context.config),
      },
    }
  },
  async post(inputs, context) {
    const releaseId = Number(context.state.get('release-id'))
    if (!releaseId) return undefined
    return close(inputs, context, await createWorkbench(inputs, context), releaseId)
  },
}

function judgingOf(inputs: SwitchInputs, context: ActionContext): Judging {
  return {
    ...resolvePolicy(inputs, context.config),
    evidence: inputs.evidence,
    expected: { version: inputs.expectVersion, path: versionPathOf(inputs, context.config) },
  }
}

async function dryRun(inputs: SwitchInputs, context: ActionContext, bench: Workbench): Promise<SwitchOutcome> {
  const weights = await bench.driver.observe(context.signal)
  const active = weights && activeSlot(weights)
  if (!active) throw await splitRoute(bench, inputs, weights)
  const { steps } = resolvePolicy(inputs, context.config)
  const { slot, isActive } = targetSlot(inputs.to, active)
  return {
    phase: 'Successful',
    reason: `dry run: ${isActive ? `${slot} is active already` : `would take ${steps.join(' → ')} % to ${slot}`}`,
    outputs: { active, preview: otherSlot(active), previous: active },
  }
}

async function shift(
  inputs: SwitchInputs,
  context: ActionContext,
  bench: Workbench,
  releaseId: number,
): Promise<SwitchOutcome> {
  const record = await assertHolding(bench.github, releaseId)
  assertSame(record, inputs, bench)
  if ((await holderOf(bench.github, context.run, record)) !== 'self') {
    const { url = 'unknown run' } = record.intent.run
    throw new ActionError('LEASE_LOST', `release ${releaseId} was begun by another attempt or run (${url})`)
  }
  const slot = slotOf(record.journal)
  if (!slot) throw new ActionError('LEASE_LOST', `release ${releaseId} has not begun: it knows no slot`)
  const policy = resolvePolicy(inputs, context.config)
  const session = bench.session(releaseId)
  const route = { ...bench.route(judgingOf(inputs, context), slot), ...smokeTest(inputs, context, bench) }
  try {
    const result = await shiftTraffic(session, {
      moves: [{ route, to: slot }],
      ...policy,
      onFailure: inputs.onFailure,
      needsWayBack: true,
      onInconclusive: inputs.onInconclusive,
    })
    if (result.ended === 'COMMITTED') {
      await retire(context, bench, record)
      const { observation } = route
      await drainSlot({ ...session, driver: bench.driver, observation }, otherSlot(slot), policy.drain)
    }
    const { retain } = policy
    const { reason } = result
    return await conclude(inputs, context, bench, { releaseId, phase: phaseOfResult(result), reason, result, retain })
  } catch (thrown) {
    if (context.signal.aborted) await session.ledger.append({ phase: 'INTERRUPTED', slot, reason: 'cancelled' })
    else context.log.error(await whereTrafficIs(context, bench, releaseId))
    throw thrown
  }
}

/** For whoever reads the error at night: where traffic is, and what happens next by itself. */
async function whereTrafficIs(context: ActionContext, { driver }: Workbench, releaseId: number): Promise<string> {
  const seen = await driver.observe(context.signal).catch(() => undefined)
  const where = seen ? `traffic is at ${describeWeights(seen)}` : 'where traffic is could not be read'
  return `${where}; the post step puts release ${releaseId} in order, else the next run does`
}

/** Tidiness in GitHub's list of environments: worth a warning, never a release that is committed. */
async function retire({ log }: ActionContext, { github }: Workbench, committed: ReleaseRecord): Promise<void> {
  await retirePrevious(github, committed).catch((thrown: unknown) => {
    log.warning(`earlier deployments could not be made inactive: ${describeError(thrown)}`)
  })
}

/** Puts a release in order, if it has not ended, and says what became of it. */
async function close(
  inputs: SwitchInputs,
  context: ActionContext,
  bench: Workbench,
  releaseId: number,
): Promise<SwitchOutcome> {
  const record = await readRelease(bench.github, releaseId)
  if (!record) throw new ActionError('LEASE_LOST', `release ${releaseId} is not known in this repository`)
  assertSame(record, inputs, bench)
  if (!terminalEntry(record.journal)) {
    const judging = judgingOf(inputs, context)
    const bake = bakeInPost(judging.bake, record.journal)
    await reconcileRelease(bench.session(releaseId), record, {
      github: bench.github,
      routes: [bench.route({ ...judging, bake }, undefined)],
      holder: await holderOf(bench.github, context.run, record),
      bake,
      onInconclusive: inputs.onInconclusive,
      grace: inputs.takeoverGrace,
    })
  }
  const ended = terminalEntry((await readRelease(bench.github, releaseId))?.journal ?? [])
  if (!ended) {
    const { url = 'unknown run' } = record.intent.run
    throw new ActionError('LEASE_LOST', `release ${releaseId} is not this run's to end: ${url} is at work on it`)
  }
  return conclude(inputs, context, bench, { releaseId, phase: phaseOf(ended.phase), reason: ended.reason })
}

/** A part that is told of another environment, service or route than the release was begun for would move the wrong traffic. */
function assertSame(record: ReleaseRecord, inputs: SwitchInputs, { settings }: Workbench): void {
  const problems = mismatch(record, { ...inputs, route: settings.driver.route })
  if (problems.length > 0) throw new ConfigurationError(problems)
}
