import { parse } from 'yaml'
import { ActionError, ConfigurationError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { countFor, stillMissing } from '../../../shared/release/approval/asking.ts'
import { endingOf } from '../../../shared/release/approval/gate.ts'
import { releaseOfIssue } from '../../../shared/release/approval/issue.ts'
import { tellIssue } from '../../../shared/release/approval/tell.ts'
import { approved, gateOf } from '../../../shared/rollout/gate.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../shared/release/lock/record.ts'
import { openJournal, type ReleaseContext } from '../../../shared/release/workbench.ts'
import { type Part, partsOf } from '../../../shared/rollout/intent.ts'
import { slotOf, terminalEntry, wasArmed } from '../../../shared/rollout/journal.ts'
import type { SwitchOutcome } from './conclude.ts'
import type { SwitchSettings } from './resolve.ts'

/**
 * Part `approve`: counts who has approved a parked release and, when it is enough, starts the workflow that began it once more, to go on.
 * Started by a comment in its issue, or by hand with its id.
 */
export async function approve(
  {
    journal: settings,
    releaseId,
    environment: asked,
    workflow,
    approvalOf,
  }: SwitchSettings & { readonly part: 'approve' },
  context: ReleaseContext,
): Promise<SwitchOutcome> {
  const { run, clock } = context
  const github = await openJournal(settings, context)
  const found = await readRelease(github, releaseId || releaseOf(context))
  const gate = found && gateOf(found.journal)
  if (!found || !gate) throw notWaiting()
  // what an issue says may have been written by anybody who may edit it
  if (releaseId === 0 && gate.issue !== issueOf(context).number) throw notWaiting()
  const { id, journal, environment } = found
  const ended = terminalEntry(journal)
  const answer = (reason: string, isApproved = false): SwitchOutcome => ({
    phase: 'Successful',
    reason,
    outputs: { 'release-id': id, approved: isApproved },
  })
  if (asked !== '' && asked !== environment) return answer(`release ${id} is one of ${environment}, not of ${asked}`)
  if (ended) {
    await tellIssue(gate.issue, `Release ${id} has ended: ${ended.reason}.`, { github, log: context.log })
    return answer(`release ${id} has ended: ${ended.reason}`)
  }
  if (gate.taker || wasArmed(journal)) return answer(`release ${id} is not parked any more`)
  const { rule = found.intent.approval, polling } = approvalOf(environment)
  if (!rule) throw notWaiting()
  const votes = { polling, context, github }
  let count = await countFor(found, gate.plan, rule, votes)
  if (run.eventName === 'workflow_dispatch' && found.seal === 'signed' && count.rejectedBy === undefined) {
    const given = approved(
      gate.plan,
      run.triggeringActor,
      `approved by @${run.triggeringActor}: run ${run.runId}`,
      slotOf(journal),
    )
    const withIt = { ...found, journal: [...journal, { ...given, step: [0, 0] as const, at: clock.now(), by: '' }] }
    const more = await countFor(withIt, gate.plan, rule, votes)
    if (more.approvers.length > count.approvers.length) {
      await writeEntry(github, id, { ...given, step: [0, 0] }, { logUrl: run.runUrl })
      count = more
    }
  }
  const ending = endingOf(gate, count, clock.now())
  if (ending !== undefined) {
    await writeEntry(github, id, { phase: 'FAILED_SAFE', step: [0, 0], slot: slotOf(journal), reason: ending })
    await tellIssue(gate.issue, `Release ${id} has ended: ${ending}.`, { github, log: context.log })
    return answer(`release ${id} has ended: ${ending}`)
  }
  if (count.approvers.length < rule.quorum) return answer(`release ${id} waits: ${stillMissing(count, rule)}`)
  const started = await goOn(github, found, workflow)
  return answer(`${stillMissing({ ...count, refused: [] }, rule)}: ${started} goes on with release ${id}`, true)
}

/**
 * Starts a workflow that goes on with a release, with the inputs of these that it has: on the branch that the release came from, else on
 * the default branch.
 *
 * @param named  its file, or `''` for the one that began the release
 * @returns its file
 */
async function goOn(github: GitHub, { id, environment, intent }: ReleaseRecord, named: string): Promise<string> {
  const began = await github.runs.attempt(intent.run.id, intent.run.attempt)
  const file = named || (began?.path ?? '').replace(/^.*\//, '')
  const values: Readonly<Record<string, string>> = { resume: String(id), environment, ...inputsFor(intent) }
  for (const ref of new Set([began?.branch ?? '', await github.contents.defaultBranch()])) {
    const text = file === '' || ref === '' ? undefined : await github.contents.read(`.github/workflows/${file}`, ref)
    const names = text === undefined ? [] : inputsOf(text)
    if (!names.includes('resume')) continue
    const given = Object.entries(values).filter(([name, value]) => value !== '' && names.includes(name))
    await github.runs.dispatch(file, ref, Object.fromEntries(given))
    return file
  }
  const which = file || 'the workflow that began it'
  throw new ActionError(
    'APPROVAL_UNUSABLE',
    `${which} cannot go on with release ${id}: it has no input resume under workflow_dispatch`,
  )
}

/** What a release was begun with, by names of inputs: of several services a line each. */
function inputsFor(intent: ReleaseRecord['intent']): Readonly<Record<string, string>> {
  const parts = partsOf(intent)
  const lines = (valueOf: (part: Part) => string | undefined) =>
    parts.flatMap((part) => (valueOf(part) ? [`${part.name}=${valueOf(part) ?? ''}`] : [])).join('\n')
  const { service = '', version = '', artifact = '' } = intent
  const revisions = parts.length > 0 ? parts.map(({ revision = '' }) => revision) : [artifact]
  const areCommits = revisions.every((revision) => /^[0-9a-f]{40}$/.test(revision))
  const what = parts.length > 0 ? lines((part) => part.revision) : artifact
  return {
    service: parts.length > 0 ? parts.map(({ name }) => name).join('\n') : service,
    version: parts.length > 0 ? lines((part) => part.version) : version,
    image: areCommits ? '' : what,
    commit: areCommits ? what : '',
  }
}

function inputsOf(workflow: string): readonly string[] {
  const { on } = (parse(workflow) ?? {}) as {
    readonly on?: { readonly workflow_dispatch?: { readonly inputs?: object } | null }
  }
  return Object.keys(on?.workflow_dispatch?.inputs ?? {})
}

function issueOf({ run }: ReleaseContext): { readonly number?: number; readonly body?: string } {
  return run.event.issue ?? {}
}

function releaseOf(context: ReleaseContext): number {
  return releaseOfIssue(issueOf(context).body ?? '') ?? 0
}

function notWaiting(): ConfigurationError {
  const allowed = 'the id of a release that waits for an approval, or a comment in the issue of one'
  return new ConfigurationError([{ input: 'release-id', allowed }])
}
