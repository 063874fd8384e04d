import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { deployTargetTitles } from '../../../shared/deploy/target.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { splitRoute } from '../../../shared/release/open.ts'
import { otherServices, readRelease, writeEntry } from '../../../shared/release/record.ts'
import { resolveRules } from '../../../shared/release/rules.ts'
import type { Finding } from '../../../shared/release/session.ts'
import { firstDuration, versionPathOf } from '../../../shared/release/settings.ts'
import { settle } from '../../../shared/release/settle.ts'
import type { Judging } from '../../../shared/release/workbench.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { isOwnWayBack, refusalOf } from './authorise.ts'
import { checkTogether } from './check.ts'
import { type Facts, gatherFacts } from './facts.ts'
import { reportIncident } from './incident.ts'
import { fields, type RollbackInputs } from './inputs.ts'
import { goBack, type WayBack } from './ladder.ts'
import { withDeadline } from './move-traffic.ts'
import { type Candidate, chooseCandidate, deadlines, type History, isBackBy, nameOf, phaseAfter } from './plan.ts'
import { openPorts, type RollbackPorts } from './ports.ts'
import { renderRollback } from './summary.ts'

const outputs = {
  'rolled-back': 'false',
  'from-version': '',
  'to-version': '',
  strategy: '',
  candidates: '[]',
  seconds: '',
  'incident-url': '',
  'github-deployment-id': '',
}
type RollbackOutcome = Outcome<keyof typeof outputs>

export const action: Action<typeof fields, keyof typeof outputs> = {
  name: 'rollback',
  holdsPolicy: true,
  fields,
  outputs,
  check: checkTogether,
  async run(inputs, context) {
    const start = context.clock.now()
    const limited = withDeadline(context, deadlines[inputs.level])
    const ports = await openPorts(inputs, limited)
    const facts = await gatherFacts(inputs, limited, ports)
    const { history } = facts
    const refusal = await whyRefused(inputs, context, ports, facts)
    if (refusal !== undefined) return { phase: 'Failed', reason: `refused: ${refusal}`, outputs: {} }
    if (ports.bench && !history.from) throw await splitRoute(ports.bench, inputs, facts.weights)
    if (inputs.to === '' && isBackBy(context.run.runId, history, facts.releases))
      return conclude(history, { phase: 'Failed', reason: onceIsEnough(history) })
    if (!ports.bench && !history.live && inputs.to === '')
      return conclude(history, { phase: 'Failed', reason: untold(ports, history) })
    const candidate = chooseCandidate(history, inputs.to)
    if (!candidate) return withoutCandidate(inputs, history, ports)
    if (inputs.dryRun)
      return conclude(history, {
        candidate,
        reason: `dry run: would go back to ${nameOf(candidate)}`,
        phase: 'Successful',
      })
    const reason = inputs.reason || `asked for by @${context.run.triggeringActor}`
    const judging = judgingOf(inputs, context)
    const report = async (attempt: WayBack) => {
      const ms = context.clock.now() - start
      const told = { attempt, candidate, live: history.live, reason, ms }
      return { ms, incidentUrl: inputs.incident ? await reportIncident(inputs, context, ports.github, told) : '' }
    }
    const attempt = await goBack({ inputs, context: limited, candidate, facts, reason, judging }, ports).catch(
      async (thrown: unknown) => {
        if (!context.signal.aborted) await report(failed(describeError(thrown)))
        throw thrown
      },
    )
    const { ms, incidentUrl } = await report(attempt)
    const watched = await watch(context, ports, { attempt, judging })
    const phase = phaseAfter(attempt, watched?.verdict)
    const verdict = `${attempt.reason}${watched ? `; afterwards ${watched.verdict}: ${watched.reason}` : ''}`
    return {
      ...conclude(history, { candidate, attempt, reason: verdict, phase, ms, incidentUrl }),
      tolerated: inputs.onInconclusive === 'pass',
      summary: renderRollback({
        done: attempt.done,
        environment: inputs.environment,
        service: inputs.service,
        from: history.live?.version ?? '',
        to: nameOf(candidate),
        strategy: attempt.strategy,
        verdict,
        reason,
        by: `@${context.run.triggeringActor}`,
        ms,
        candidates: history.candidates,
        incidentUrl,
      }),
    }
  },
  async post(inputs, context) {
    const releaseId = Number(context.state.get('release-id'))
    const { bench, github } = await openPorts(inputs, context)
    const record = releaseId ? await readRelease(github, releaseId) : undefined
    if (!record || terminalEntry(record.journal)) return undefined
    if (!bench) {
      const reason = 'interrupted while it was redeployed in place: look at the target'
      await writeEntry(
        github,
        releaseId,
        { phase: 'NEEDS_HUMAN', step: [0, 0], slot: undefined, reason },
        { logUrl: context.run.runUrl },
      )
      return { phase: 'Error', reason, outputs: {} }
    }
    const act = await settle(bench.session(judgingOf(inputs, context), undefined), record, 'self', {
      bake: 0,
      onInconclusive: inputs.onInconclusive,
      grace: inputs.takeoverGrace,
    })
    return {
      phase: act === 'human' ? 'Error' : 'Successful',
      reason: `release ${releaseId} was put in order: ${act}`,
      outputs: {},
    }
  },
}

function failed(reason: string): WayBack {
  return { done: false, strategy: '', kind: 'error', reason, releaseId: undefined, slot: undefined, notTaken: [] }
}

/** Nothing is claimed that was not seen: where the target does not say what runs, somebody says what it goes back to. */
function untold({ target }: RollbackPorts, { candidates }: History): string {
  const title = target ? deployTargetTitles[target.kind] : 'the target'
  const names = candidates.map(nameOf).join(', ') || 'none'
  return `${title} does not tell what runs there: name the version to go back to in \`to\`; candidates: ${names}`
}

/** Policy, not failure: who asks, and what the schema allows. */
async function whyRefused(
  inputs: RollbackInputs,
  context: ActionContext,
  { github }: RollbackPorts,
  { history, releases }: Facts,
): Promise<string | undefined> {
  const { run, config, log } = context
  if (inputs.schemaChange === 'contract' || inputs.schemaChange === 'irreversible') {
    return `the old version cannot work on the new schema (schema-change: ${inputs.schemaChange}); restore the database or go forward`
  }
  if (inputs.type === 'application' && isOwnWayBack(run, history, chooseCandidate(history, inputs.to), releases)) {
    log.info(`release ${history.live?.releaseId} is this run's own: whoever may start it may take it back`)
    return undefined
  }
  const teams = async () => (await createGitHub(context, inputs.teamsToken)).people
  return refusalOf(run.triggeringActor, inputs, config, { people: github.people, teams })
}

function onceIsEnough({ live }: History): string {
  const name = live ? nameOf(live) : 'an earlier version'
  return `this run has gone back to ${name} already; to go further back, start another one, or name the version in \`to\``
}

async function withoutCandidate(
  inputs: RollbackInputs,
  history: History,
  { github }: RollbackPorts,
): Promise<RollbackOutcome> {
  const isLive =
    inputs.to !== '' &&
    history.live !== undefined &&
    chooseCandidate({ candidates: [history.live], earlier: [] }, inputs.to)
  if (isLive && history.isLiveCertain)
    return conclude(history, { phase: 'Successful', reason: `${inputs.to} is what is live` })
  const known = history.candidates.map(nameOf).join(', ') || 'none'
  const wanted =
    inputs.to === '' ? 'no earlier good release is recorded' : `${inputs.to} is no release that was good here`
  const others = await otherServices(github, inputs)
  const elsewhere = others.length === 0 ? '' : `; other services have releases here: ${others.join(', ')}`
  return conclude(history, { phase: 'Failed', reason: `${wanted}; candidates: ${known}${elsewhere}` })
}

interface Conclusion {
  readonly phase: RollbackOutcome['phase']
  readonly reason: string
  readonly candidate?: Candidate
  readonly attempt?: WayBack
  readonly ms?: number
  readonly incidentUrl?: string
}

function conclude(
  history: History,
  { phase, reason, candidate, attempt, ms, incidentUrl }: Conclusion,
): RollbackOutcome {
  return {
    phase,
    reason,
    outputs: {
      'rolled-back': attempt?.done ?? false,
      'from-version': history.live?.version ?? '',
      'to-version': candidate?.version ?? '',
      strategy: attempt?.strategy ?? '',
      candidates: JSON.stringify(history.candidates),
      seconds: ms === undefined ? '' : ms / 1_000,
      'incident-url': incidentUrl ?? '',
      'github-deployment-id': attempt?.releaseId ?? '',
    },
    details: { history, attempt: attempt ?? null },
  }
}

function judgingOf(inputs: RollbackInputs, { config }: ActionContext): Judging {
  const watch = firstDuration(inputs.watch, config?.environments?.[inputs.environment]?.rollback?.watch, 0)
  return {
    steps: [100],
    stepDuration: 0,
    bake: watch,
    evidence: 'probe',
    expected: { version: '', path: versionPathOf(inputs, config) },
    rules: resolveRules(inputs, config).rules,
  }
}

/** Monitoring after the traffic is back; what it finds is told, and never rolled back by itself. */
async function watch(
  context: ActionContext,
  { bench }: RollbackPorts,
  { attempt, judging }: { attempt: WayBack; judging: Judging },
): Promise<Finding | undefined> {
  if (!attempt.done || judging.bake === 0) return undefined
  if (!bench) context.log.warning('not watched afterwards, as `watch` asks for: without a driver no slot is known')
  if (!bench || attempt.slot === undefined) return undefined
  context.log.event(`watching ${attempt.slot}`)
  return bench.session(judging, undefined).analyse(attempt.slot, { kind: 'bake', again: false })
}
