import type { Action, ActionContext } from '../../../shared/action/action.ts'
import { deployTargetTitles } from '../../../shared/deploy/target.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { splitRoute } from '../../../shared/release/lock/open.ts'
import { otherServices, readRelease, type ReleaseRecord, writeEntry } from '../../../shared/release/lock/record.ts'
import type { AnalysisResult } from '../../../shared/release/judge/analysis-result.ts'
import { firstDuration, type ReleasePolicy } from '../../../shared/release/settings/policy.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import type { Workbench } from '../../../shared/release/workbench.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { createAnnouncer } from './announce.ts'
import { isOwnWayBack, refusalOf } from './authorise.ts'
import { checkTogether } from './check.ts'
import { refusalByCooldown } from './cooldown.ts'
import { withDeadline } from './deadline.ts'
import { type Facts, gatherFacts } from './facts.ts'
import { endIncident } from './incident.ts'
import { fields, type RollbackInputs } from './inputs.ts'
import { gatherWayFacts, goBack, optionsOf, type WayBack } from './ladder.ts'
import { conclude, type Conclusion, outputs, reasonOf } from './outcome.ts'
import {
  type Candidate,
  chooseCandidate,
  deadlines,
  foreignTo,
  type History,
  isBackBy,
  nameOf,
  phaseAfter,
} from './plan.ts'
import { openPorts, type RollbackPorts } from './ports.ts'
import { sayPreflight } from './preflight.ts'
import { resolveWatch } from './resolve.ts'
import { titles } from './titles.ts'

export const action: Action<typeof fields, keyof typeof outputs> = {
  name: 'rollback',
  holdsPolicy: true,
  takesDefaults: true,
  fields,
  outputs,
  check: checkTogether,
  async run(inputs, context) {
    const start = context.clock.now()
    const limited = withDeadline(context, deadlines[inputs.level])
    const ports = await openPorts(inputs, limited)
    const [facts] = await Promise.all([gatherFacts(inputs, limited, ports), sayPreflight(ports.bench, context.log)])
    const { history } = facts
    const ended = (conclusion: Conclusion) => conclude(inputs, context, history, conclusion)
    const refusal = await whyRefused(inputs, context, ports, facts)
    if (refusal !== undefined) return ended({ status: 'refused', phase: 'Failed', reason: refusal })
    if (ports.bench && !history.from) throw await splitRoute(ports.bench, inputs, facts.weights)
    const { policy } = resolveWatch(inputs, context)
    const wayFacts = await gatherWayFacts({ policy, context: limited, facts }, ports)
    const options = optionsOf(history.candidates, inputs.strategy, wayFacts)
    for (const one of history.candidates) {
      const foreign = foreignTo(one, history)
      if (foreign !== undefined) context.log.warning(foreign)
    }
    const candidate = await findCandidate(inputs, history, ports)
    if ('status' in candidate) return ended({ ...candidate, options })
    if (inputs.dryRun) {
      const reason = `dry run: would go back to ${nameOf(candidate)}, artifact ${candidate.artifact}`
      return ended({ status: 'planned', phase: 'Successful', reason, candidate, options })
    }
    context.log.event(`going back to ${nameOf(candidate)}, artifact ${candidate.artifact}`)
    const reason = reasonOf(inputs, context.run)
    const announcer = createAnnouncer(inputs, context, ports.github, { candidate, live: history.live, reason })
    // told beside the rollback, which waits for nobody
    const begun = announcer.begin()
    const request = { inputs, context: limited, candidate, facts, reason, policy }
    const attempt = await goBack(request, ports, { ...wayFacts, candidate }).catch(async (thrown: unknown) => {
      await begun
      await announcer.end({ done: false, reason: describeError(thrown) }, context.clock.now() - start)
      throw thrown
    })
    const ms = context.clock.now() - start
    await begun
    await announcer.end(attempt, ms)
    const watched = await watch(context, ports, { attempt, policy })
    const phase = phaseAfter(attempt, watched?.verdict)
    const verdict = `${attempt.reason}${watched ? `; afterwards ${watched.verdict}: ${watched.reason}` : ''}`
    if (phase === 'Successful') await announcer.resolve()
    else if (attempt.done) await announcer.worry(verdict)
    const status = attempt.done ? 'rolled-back' : 'failed'
    return {
      ...ended({ status, phase, reason: verdict, candidate, options, attempt, ms, announcer }),
      tolerated: inputs.onInconclusive === 'pass',
    }
  },
  async post(inputs, context) {
    const releaseId = Number(context.state.get('release-id'))
    const { bench, github } = await openPorts(inputs, context)
    const record = releaseId ? await readRelease(github, releaseId) : undefined
    if (!record || terminalEntry(record.journal)) return undefined
    const { done, reason } = bench
      ? await putInOrder(inputs, { bench, policy: resolveWatch(inputs, context).policy }, record)
      : await handOver(context, github, releaseId)
    const title = titles[inputs.locale ?? context.config?.locale ?? 'en'][done ? 'done' : 'failed']
    await endIncident(`${title}: ${inputs.environment}`, reason, context, github)
    return { phase: done ? 'Successful' : 'Error', reason, outputs: {} }
  },
}

/** After a run that ended in the middle: its release goes on to where it belongs. */
async function putInOrder(
  { onInconclusive, takeoverGrace: grace }: RollbackInputs,
  { bench, policy }: { bench: Workbench; policy: ReleasePolicy },
  record: ReleaseRecord,
) {
  const routes = [bench.route(policy, undefined)] as const
  const how = { github: bench.github, routes, holder: 'self', bake: 0, onInconclusive, grace } as const
  const act = await reconcileRelease(bench.session(record.id), record, how)
  return { done: act !== 'human', reason: `release ${record.id} was reconciled: ${act}` }
}

async function handOver({ run }: ActionContext, github: RollbackPorts['github'], releaseId: number) {
  const reason = 'interrupted while it was redeployed in place: look at the target'
  const entry = { phase: 'NEEDS_HUMAN', step: [0, 0], slot: undefined, reason } as const
  await writeEntry(github, releaseId, entry, { logUrl: run.runUrl })
  return { done: false, reason }
}

/** Policy, not failure: who asks, what the schema allows, and whether this was rolled back a moment ago. */
async function whyRefused(
  inputs: RollbackInputs,
  context: ActionContext,
  { github }: RollbackPorts,
  { history, releases }: Facts,
): Promise<string | undefined> {
  const { run, config, log, clock } = context
  if (inputs.schemaChange === 'contract' || inputs.schemaChange === 'irreversible') {
    return `the old version cannot work on the new schema (schema-change: ${inputs.schemaChange}); restore the database or go forward`
  }
  if (inputs.type === 'application' && isOwnWayBack(run, history, chooseCandidate(history, inputs.to), releases)) {
    log.info(`release ${history.live?.releaseId} is this run's own: whoever may start it may take it back`)
    return undefined
  }
  const teams = async () => (await createGitHub(context, inputs.teamsToken)).people
  const refusal = await refusalOf(run.triggeringActor, inputs, config, { people: github.people, teams })
  if (refusal !== undefined) return refusal
  if (inputs.to === '' && isBackBy(run.runId, history, releases)) return onceIsEnough(history)
  const cooldown = firstDuration(undefined, config?.environments?.[inputs.environment]?.rollback?.cooldown, 0)
  return refusalByCooldown(history, releases, cooldown, clock.now())
}

function onceIsEnough({ live }: History): string {
  const name = live ? nameOf(live) : 'an earlier version'
  return `this run has gone back to ${name} already; to go further back, start another one, or name the version in \`to\``
}

/** The candidate that is gone back to, or why there is none: nothing is claimed that was not seen. */
async function findCandidate(
  { to, confirm, environment, service }: RollbackInputs,
  history: History,
  { bench, github, target }: RollbackPorts,
): Promise<Candidate | Conclusion> {
  const { live, isLiveCertain, candidates } = history
  const known = candidates.map(nameOf).join(', ') || 'none'
  if (!bench && !live && to === '') {
    const title = target ? deployTargetTitles[target.kind] : 'the target'
    const reason = `${title} does not tell what runs there: name the version to go back to in \`to\`; candidates: ${known}`
    return { status: 'failed', phase: 'Failed', reason }
  }
  const candidate = chooseCandidate(history, to)
  if (candidate?.isUnsigned && confirm !== environment) {
    const reason = `${nameOf(candidate)} (release ${candidate.releaseId}) is not signed: look at its artifact, ${candidate.artifact}, and give confirm: ${environment}`
    return { status: 'refused', phase: 'Failed', reason }
  }
  if (candidate) return candidate
  const isLive = to !== '' && live && isLiveCertain && chooseCandidate({ candidates: [live], earlier: [] }, to)
  if (isLive) return { status: 'nothing-to-do', phase: 'Successful', reason: `${to} is already live` }
  const wanted = to === '' ? 'no earlier good release is recorded' : `${to} is not a release that was good here`
  const others = await otherServices(github, { environment, service })
  const elsewhere = others.length === 0 ? '' : `; other services have releases here: ${others.join(', ')}`
  return { status: 'failed', phase: 'Failed', reason: `${wanted}; candidates: ${known}${elsewhere}` }
}

/** Monitoring after the traffic is back; what it finds is told, and never rolled back by itself. */
async function watch(
  context: ActionContext,
  { bench }: RollbackPorts,
  { attempt, policy }: { attempt: WayBack; policy: ReleasePolicy },
): Promise<AnalysisResult | undefined> {
  if (!attempt.done || policy.bake === 0) return undefined
  if (!bench) context.log.warning('watch is ignored: it needs a driver')
  if (!bench || attempt.slot === undefined) return undefined
  context.log.event(`watching ${attempt.slot}`)
  return bench.route(policy, undefined).analyse(attempt.slot, { kind: 'bake', again: false }, context.signal)
}
