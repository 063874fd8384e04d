import type { ActionContext } from '../../../shared/action/action.ts'
import type { Recorded } from '../../../shared/audit/release.ts'
import { isNamed } from '../../../shared/policy/people.ts'
import { promotionOf } from '../../../shared/policy/promotion.ts'
import { comparedSecrets, requiredSecrets } from '../../../shared/policy/required-secrets.ts'
import { findProof } from '../../../shared/release/proof.ts'
import { isWriterIn } from '../../../shared/release/lock/writers.ts'
import { readIntent } from '../../../shared/rollout/intent.ts'
import { parseImage } from '../../../shared/rollout/revision.ts'
import type { Kept } from '../../../shared/rollout/kept.ts'
import { fingerprint } from './fingerprint.ts'
import type { Inputs } from './inputs.ts'
import { isPassedGate, planFile, secretFinder } from './plan.ts'
import type { Ports } from './ports.ts'

/** What one rule came to. */
export interface Finding {
  readonly rule: 'after' | 'gate' | 'plan' | 'secrets'
  readonly ok: boolean
  readonly text: string
  /** What of it is kept with the release. */
  readonly kept?: Kept
}

/** The commit that is released: as given, else of the tag, else of the run where the version cannot be of another. */
export async function releasedCommit(
  inputs: Inputs,
  { run }: ActionContext,
  ports: Ports,
): Promise<string | undefined> {
  const { commit, version } = inputs
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit
  if (commit !== '') return run.sha.startsWith(commit) ? run.sha : undefined
  const tagged = version === '' ? undefined : await (await ports.github()).refs.commitOf(`tags/${version}`)
  if (tagged !== undefined) return tagged
  // somebody who dispatches a version may mean any: the run's commit is then that of the branch it was dispatched on
  const [, named] = /-([0-9a-f]{7,40})$/.exec(version) ?? []
  const isOfRun = named === undefined ? run.eventName !== 'workflow_dispatch' : run.sha.startsWith(named)
  return isOfRun ? run.sha : undefined
}

/** Never straight to production: it must have gone well elsewhere. */
export async function judgePromotion(
  inputs: Inputs,
  context: ActionContext,
  ports: Ports,
  commit: string | undefined,
): Promise<Finding | undefined> {
  const { config, clock, run } = context
  const rule = promotionOf(inputs.environment, config)
  if (rule === undefined) return undefined
  const since = clock.now() - rule.within
  const found = await findProof(
    { from: rule.from, since, service: inputs.service, commit, digest: parseImage(inputs.image)?.digest },
    { refs: async () => (await ports.github()).refs, recorded: ports.recorded, isWriter: isWriterIn(config) },
  )
  if (found !== undefined) return { rule: 'after', ok: true, text: found }
  const what = `${inputs.service || 'this repository'} ${inputs.version}`
  const missing = `${what} has not gone well in ${rule.from} within ${rule.written}`
  if (inputs.afterOverride === '') return { rule: 'after', ok: false, text: missing }
  if (rule.override === undefined)
    return { rule: 'after', ok: false, text: `${missing}; the config lets nobody override that` }
  const user = run.triggeringActor
  const isAllowed =
    rule.override.length === 0 ||
    isNamed(rule.override, { user, role: await (await ports.github()).people.roleOf(user) })
  if (!isAllowed)
    return {
      rule: 'after',
      ok: false,
      text: `${missing}; @${user} may not override it (${rule.override.join(', ')} may)`,
    }
  const reason = `straight to ${inputs.environment}, by @${user}: ${inputs.afterOverride}`
  return {
    rule: 'after',
    ok: true,
    text: `${missing}; @${user} overrides it: ${inputs.afterOverride}`,
    kept: { reason },
  }
}

/** Never without passed tests. */
export async function judgeGate(
  inputs: Inputs,
  { config }: ActionContext,
  ports: Ports,
  commit: string | undefined,
): Promise<Finding | undefined> {
  if (config?.environments?.[inputs.environment]?.requires?.gate !== true) return undefined
  if (inputs.gate !== '')
    return { rule: 'gate', ok: inputs.gate !== 'block', text: `the gate of this run says ${inputs.gate}` }
  if (commit === undefined)
    return {
      rule: 'gate',
      ok: false,
      text: `no gate has judged it: ${inputs.version} is not a tag, so its commit is not known`,
    }
  const passed = (await (await ports.github()).checks.of(commit)).find(isPassedGate)
  const short = commit.slice(0, 7)
  return passed
    ? { rule: 'gate', ok: true, text: `${passed.name} passed for commit ${short}` }
    : {
        rule: 'gate',
        ok: false,
        text: `no gate has passed for commit ${short}: hand its verdict on in gate, or run it`,
      }
}

/** Never without a documented plan. */
export async function judgePlan(
  inputs: Inputs,
  { config, run }: ActionContext,
  ports: Ports,
  commit: string | undefined,
): Promise<Finding | undefined> {
  const file = planFile(inputs, config)
  if (file === undefined) return undefined
  const at = commit ?? run.sha
  const text = await (await ports.github()).contents.read(file, at)
  const where = `${file} of commit ${at.slice(0, 7)}`
  if (text?.trim()) return { rule: 'plan', ok: true, text: `the plan is ${where}` }
  return {
    rule: 'plan',
    ok: false,
    text: `there is no plan: ${where} ${text === undefined ? 'is not there' : 'is empty'}`,
  }
}

/** Whether another environment has the same secrets, by what its releases kept; and what this one keeps. */
export async function judgeSecrets(inputs: Inputs, context: ActionContext, ports: Ports): Promise<Finding | undefined> {
  const { config, env, run } = context
  const { environment } = inputs
  const names = comparedSecrets(environment, config)
  if (names.length === 0) return undefined
  const find = secretFinder(inputs, config, env)
  const known = names.filter((name) => find(name) !== '')
  const made = known.map(
    async (name) => [name, await fingerprint(name, find(name), `${run.owner}/${run.repo}`)] as const,
  )
  const fingerprints: Readonly<Record<string, string>> = Object.fromEntries(await Promise.all(made))
  const others = requiredSecrets(environment, config).filter(({ differsFrom }) => differsFrom !== undefined)
  const told: string[] = []
  const shared: string[] = []
  for (const { name, differsFrom = '' } of others) {
    const theirs = latestFingerprint(name, await ports.recorded(differsFrom, 0), isWriterIn(config))
    if (theirs === undefined)
      told.push(`${name} could not be compared: no release of ${differsFrom} kept a fingerprint of it`)
    else if (theirs === fingerprints[name]) shared.push(`${name} is the same in ${differsFrom}`)
    else told.push(`${name} is another one than in ${differsFrom}, by 24 bits of a fingerprint`)
  }
  const ok = shared.length === 0
  const text = [...shared, ...told].join('; ') || `fingerprints of ${known.join(', ') || 'nothing'} are kept`
  return { rule: 'secrets', ok, text, kept: { fingerprints } }
}

function latestFingerprint(
  name: string,
  recorded: readonly Recorded[],
  isWriter: (account: string) => boolean,
): string | undefined {
  return recorded
    .filter(({ creator }) => isWriter(creator))
    .sort((one, other) => other.createdAt - one.createdAt)
    .map(({ payload }) => readIntent(payload)?.fingerprints?.[name])
    .find((found) => found !== undefined)
}
