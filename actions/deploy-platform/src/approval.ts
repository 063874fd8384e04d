import type { Outcome } from '../../../shared/action/action.ts'
import type { Waves } from '../../../shared/deploy/fleet/open-fleet.ts'
import { continueRecord, type Recording, type RecordOptions } from '../../../shared/deploy/fleet/record.ts'
import { ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { type ApprovalRule, unrecorded } from '../../../shared/policy/approval.ts'
import { ruleAtBegin } from '../../../shared/release/approval/asking.ts'
import { type AtGate, notParked, parkOf, passGate } from '../../../shared/release/approval/gate.ts'
import { linkToApproval } from '../../../shared/release/approval/issue.ts'
import { hashOf, type Plan, planOf } from '../../../shared/release/approval/plan.ts'
import { assertHolding, assertOpen } from '../../../shared/release/lock/lease.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { gateOf } from '../../../shared/rollout/gate.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import type { DeploySettings } from './resolve.ts'
import { renderWaiting } from './summary.ts'

type Said = Outcome<'status' | 'github-deployment-id'>

/**
 * What is deployed in place, for people to approve. What runs there now is a part of it: it is not put in the place of something else.
 *
 * @param waves  one thing, as it is seen now
 */
function planFor(found: ReleaseRecord, waves: Waves, settled: DeploySettings): Plan {
  const { platform, connection, variables, options, record } = settled
  const [job] = waves.flat()
  if (!job) throw new Error('what is approved is one deployment')
  const { proof, timeout, healthTimeout, versionPath, force, onFailure } = options
  const { functions = [], smoke, rules = [], bake = 0 } = proof ?? {}
  const told = {
    platform,
    project: job.resource,
    revision: describeRevision(job.revision),
    live: job.previous ? describeRevision(job.previous) : '',
    'expect-version': job.expectVersion ?? '',
    rules: rules.map(({ text }) => text).join('\n'),
    bake: bake === 0 ? '' : `${bake}ms`,
    timeout: `${timeout}ms`,
  }
  const settings = hashOf({
    version: [record?.version, job.expectVersion].find(Boolean),
    ...{ url: connection.url, options: connection.options, variables, force },
    ...{ healthUrl: job.healthUrl, healthPath: job.healthPath, healthTimeout, versionPath, publicUrl: job.publicUrl },
    ...{ isolation: smoke?.options.isolation, functions },
  })
  const { service = '' } = found.intent
  return planOf(found, [{ service, to: undefined, told, settings }], { onFailure, smoke: smoke?.commands ?? [] })
}

/** @throws ConfigurationError for a rule of names that nobody has, and where there is nothing that could wait */
export async function ruleFor(
  { asking, environment, record }: DeploySettings,
  context: ReleaseContext,
  github: () => Promise<GitHub>,
): Promise<ApprovalRule | undefined> {
  if (!asking || environment === '') return undefined
  const rule = await ruleAtBegin(asking, environment, context, await github())
  if (rule && !record) throw new ConfigurationError([unrecorded])
  return rule
}

/**
 * Parks a release that nobody has approved yet: nothing is deployed.
 *
 * @returns undefined where enough people have approved it already
 */
export async function parkDeployment(
  waves: Waves,
  recording: Recording,
  settings: DeploySettings,
  context: ReleaseContext & { readonly github: GitHub },
): Promise<Said | undefined> {
  try {
    const at = atGate(recording, settings, context)
    const found = await assertHolding(context.github, at.session.ledger.releaseId, settings.record?.origin)
    const park = await parkOf(found, () => planFor(found, waves, settings), at)
    return park && said({ phase: 'Paused', ...(await park()) }, settings, { id: found.id, ...context })
  } catch (thrown) {
    await recording.end('FAILED_SAFE', describeError(thrown))
    throw thrown
  }
}

/**
 * Goes on with a parked release if it is approved by now, the window is open, and what runs is what ran when it was parked.
 *
 * @param now.closed  why the window is closed; undefined: it is open
 * @throws ConfigurationError for a release of another environment or service, and for another plan
 */
export async function resumeParked(
  waves: Waves,
  settings: DeploySettings & { readonly resume: number },
  options: ReleaseContext & Pick<RecordOptions, 'github'>,
  now: { readonly closed: string | undefined; readonly seenAt: number },
): Promise<{ readonly recording: Recording } | Said> {
  const { record, environment, resume: id, waves: items } = settings
  if (!record) throw new ConfigurationError([unrecorded])
  const { github } = options
  const found = await assertOpen(github, id)
  const isThis = found.environment === environment && (found.intent.service ?? '') === (record.service ?? '')
  if (found.intent.op !== 'deploy' || !isThis) throw notParked(id)
  await assertHolding(github, id, record.origin)
  const recording = continueRecord({ ...options, ...record, items: items.flat(), override: '', seenAt: now.seenAt }, id)
  const passed = await passGate(found, atGate(recording, settings, options), {
    planned: () => planFor(found, waves, settings),
    hindrance: () =>
      Promise.resolve(
        now.closed === undefined ? undefined : { waits: `approved, and ${now.closed}: start it again then` },
      ),
    remember: () => undefined,
    settle: record.lock.patience.settle,
  })
  if ('record' in passed) return { recording }
  return said({ ...passed, issue: gateOf(found.journal)?.issue }, settings, { id, ...options })
}

function said(
  {
    phase,
    reason,
    issue,
  }: { readonly phase: 'Paused' | 'Failed'; readonly reason: string; readonly issue: number | undefined },
  { platform, service }: DeploySettings,
  { id, run }: Pick<ReleaseContext, 'run'> & { readonly id: number },
): Said {
  const outputs = { status: phase === 'Paused' ? 'paused' : 'failed', 'github-deployment-id': id }
  const next = phase === 'Paused' && issue !== undefined ? linkToApproval(issue, run.runUrl) : undefined
  return { phase, reason, outputs, summary: renderWaiting(platform, { phase, reason, service, next }) }
}

function atGate(
  { ledger }: Recording,
  { asking }: DeploySettings,
  context: ReleaseContext & { readonly github: GitHub },
): AtGate {
  if (!ledger || !asking) throw new ConfigurationError([unrecorded])
  return { asking, context, github: context.github, session: { ...context, ledger } }
}
