import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { splitRoute } from '../../../shared/release/open.ts'
import { readOptions } from '../../../shared/release/options.ts'
import { otherServices, readRelease, writeEntry } from '../../../shared/release/record.ts'
import { resolveRules } from '../../../shared/release/rules.ts'
import type { Finding } from '../../../shared/release/session.ts'
import { firstDuration, versionPathOf } from '../../../shared/release/settings.ts'
import { settle } from '../../../shared/release/settle.ts'
import { createWorkbench, type Judging, openJournal } from '../../../shared/release/workbench.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { isOwnWayBack, refusalOf } from './authorise.ts'
import { checkTogether } from './check.ts'
import { type Attempt, climb } from './climb.ts'
import { type Facts, gatherFacts } from './facts.ts'
import { withDeadline } from './flip.ts'
import { reportIncident } from './incident.ts'
import { fields, type RollbackInputs } from './inputs.ts'
import type { Means } from './means.ts'
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
import { renderRollback } from './summary.ts'
import { resolveTarget } from './target.ts'

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
    const means = await gatherMeans(inputs, limited)
    const facts = await gatherFacts(inputs, limited, means)
    const { history } = facts
    const refusal = await whyRefused(inputs, context, means, facts)
    if (refusal !== undefined) return { phase: 'Failed', reason: `refused: ${refusal}`, outputs: {} }
    if (means.bench && !history.from) throw await splitRoute(means.bench, inputs, facts.weights)
    if (inputs.to === '' && isBackBy(context.run.runId, history, facts.releases))
      return conclude(history, { phase: 'Failed', reason: onceIsEnough(history) })
    const candidate = chooseCandidate(history, inputs.to)
    for (const one of inputs.to === '' ? history.candidates : candidate ? [candidate] : []) {
      const foreign = foreignTo(one, history)
      if (foreign !== undefined) context.log.warning(foreign)
    }
    if (!candidate) return withoutCandidate(inputs, history, means)
    if (inputs.dryRun)
      return conclude(history, {
        candidate,
        reason: `dry run: would go back to ${nameOf(candidate)}, artifact ${candidate.artifact}`,
        phase: 'Successful',
      })
    context.log.event(`going back to ${nameOf(candidate)}, artifact ${candidate.artifact}`)
    const reason = inputs.reason || `asked for by @${context.run.triggeringActor}`
    const judging = judgingOf(inputs, context)
    const report = async (attempt: Attempt) => {
      const ms = context.clock.now() - start
      const told = { attempt, candidate, live: history.live, reason, ms }
      return { ms, incidentUrl: inputs.incident ? await reportIncident(inputs, context, means.github, told) : '' }
    }
    const attempt = await climb(inputs, limited, means, { candidate, facts, reason, judging }).catch(
      async (thrown: unknown) => {
        if (!context.signal.aborted) await report(failed(describeError(thrown)))
        throw thrown
      },
    )
    const { ms, incidentUrl } = await report(attempt)
    const watched = await watch(context, means, { attempt, judging })
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
        artifact: candidate.artifact,
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
    const { bench, github } = await gatherMeans(inputs, context)
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

function failed(reason: string): Attempt {
  return { done: false, strategy: '', kind: 'error', reason, releaseId: undefined, slot: undefined }
}

async function gatherMeans(inputs: RollbackInputs, context: ActionContext): Promise<Means> {
  const { options, problems } = await readOptions('target-options', inputs.targetOptions)
  const { settings: target, problems: targetProblems } = resolveTarget(inputs, context, options)
  if (problems.length + targetProblems.length > 0) throw new ConfigurationError([...problems, ...targetProblems])
  const hasDriver =
    inputs.driver !== undefined || context.config?.environments?.[inputs.environment]?.traffic !== undefined
  const { bench, noFlip } = hasDriver ? await benchOf(inputs, context, target) : {}
  return { bench, noFlip, target, github: bench?.github ?? (await openJournal(inputs, context)) }
}

/** Traffic of the config that cannot be moved must not keep a service without slots from being redeployed. */
async function benchOf(
  inputs: RollbackInputs,
  context: ActionContext,
  target: Means['target'],
): Promise<Pick<Means, 'bench' | 'noFlip'>> {
  try {
    return { bench: await createWorkbench(inputs, context) }
  } catch (thrown) {
    const hasSlots = target?.resource.blue !== target?.resource.green
    const isAsked = inputs.driver !== undefined || inputs.strategy === 'flip'
    if (!(thrown instanceof ConfigurationError) || isAsked || !target || hasSlots) throw thrown
    const noFlip = thrown.problems.map(({ input, received }) => `${input} ${received ?? 'is missing'}`).join(', ')
    context.log.warning(`no flip: traffic of the config cannot be moved (${noFlip}); it is redeployed in place`)
    return { bench: undefined, noFlip }
  }
}

/** Policy, not failure: who asks, and what the schema allows. */
async function whyRefused(
  inputs: RollbackInputs,
  context: ActionContext,
  { github }: Means,
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

async function withoutCandidate(inputs: RollbackInputs, history: History, { github }: Means): Promise<RollbackOutcome> {
  const isLive =
    inputs.to !== '' &&
    history.live !== undefined &&
    chooseCandidate({ candidates: [history.live], earlier: [] }, inputs.to)
  if (isLive) return conclude(history, { phase: 'Successful', reason: `${inputs.to} is what is live` })
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
  readonly attempt?: Attempt
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
  { bench }: Means,
  { attempt, judging }: { attempt: Attempt; judging: Judging },
): Promise<Finding | undefined> {
  if (!attempt.done || judging.bake === 0) return undefined
  if (!bench) context.log.warning('not watched afterwards, as `watch` asks for: without a driver no slot is known')
  if (!bench || attempt.slot === undefined) return undefined
  context.log.event(`watching ${attempt.slot}`)
  return bench.session(judging, undefined).analyse(attempt.slot, { kind: 'bake', again: false })
}
