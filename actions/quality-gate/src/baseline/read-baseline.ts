import type { ActionContext } from '../../../../shared/action/action.ts'
import { largestText, readWorkspaceFile } from '../../../../shared/action/workspace-file.ts'
import { ConfigurationError, describeError } from '../../../../shared/errors/action-error.ts'
import { metricsOf, type Rule } from '../../../../shared/rules/rule.ts'
import { readMetrics, writeMetrics } from './metrics-file.ts'
import { branchOf } from '../change/change.ts'
import { type ChangePorts, mergeBaseOf } from '../change/read-changes.ts'
import type { Facts, Trouble } from '../facts.ts'
import type { GateInputs } from '../inputs.ts'
import type { Measured } from '../metrics/measure.ts'
import type { StoredMetrics } from './stored-metrics.ts'
import type { GateRules } from '../verdict.ts'

type Baselines = Pick<Facts, 'baseline' | 'recent'>

interface ReadBaselines {
  readonly baselines: Baselines
  readonly troubles: readonly Trouble[]
}

const mostAncestors = 1_000
/** A request a hundred. */
const mostAncestorsByApi = 300
const none: Baselines = { baseline: undefined, recent: [] }

/**
 * What to compare with: what is stored for the base branch (of a push for the branch itself, else the default branch) at the merge
 * base or its nearest ancestor. Asked for only when a rule compares.
 *
 * There may be none yet. One that is there and cannot be read is missing evidence to a rule that blocks.
 *
 * @param store  undefined where there is no remote
 */
export async function readBaselines(
  { block }: GateRules,
  store: StoredMetrics | undefined,
  ports: ChangePorts,
): Promise<ReadBaselines> {
  try {
    return { baselines: await findBaselines(store, ports), troubles: [] }
  } catch (cause) {
    const message = `the baseline could not be read: ${describeError(cause)}`
    if (block.some(compares)) return { baselines: none, troubles: [{ kind: 'missing', subject: 'baseline', message }] }
    ports.context.log.warning(message)
    return { baselines: none, troubles: [] }
  }
}

async function findBaselines(store: StoredMetrics | undefined, ports: ChangePorts): Promise<Baselines> {
  const { change, context } = ports
  const branch = change.base?.ref ?? branchOf(context.run.ref)
  if (store === undefined || branch === '') return none
  const own = await store.read(branch)
  const { entries } = own.entries.length > 0 || change.trunk === undefined ? own : await store.read(change.trunk)
  if (entries.length === 0) return none
  const { chooseBaseline } = await import('./history.ts')
  const ancestors = await ancestorsOf(ports)
  if (!ancestors)
    context.log.notice('the history before this commit is not known: the newest baseline is compared with')
  return chooseBaseline({ entries }, ancestors, change.head) ?? none
}

/**
 * Opens the data branch where it is needed: to compare, or to store.
 *
 * @param isStored  what `storesMetrics` says
 */
export async function openStore(
  inputs: GateInputs,
  { block, warn }: GateRules,
  { clone, change, context }: ChangePorts,
  isStored: boolean,
): Promise<StoredMetrics | undefined> {
  const isNeeded = isStored || (inputs.baseMetrics === '' && [...block, ...warn].some(compares))
  if (!isNeeded) return undefined
  const { command } = await clone()
  const { exitCode, stdout } = await command.run(['config', '--get', 'remote.origin.url'])
  const { serverUrl, owner, repo } = context.run
  // to publish takes no checkout
  const remote = exitCode === 0 ? stdout.trim() : change.reportedBy && `${serverUrl}/${owner}/${repo}.git`
  if (remote === undefined) {
    context.log.warning('no baseline is read or stored: the workspace is not a checkout with a remote "origin"')
    return undefined
  }
  const { openStoredMetrics } = await import(/* webpackChunkName: "clone" */ './stored-metrics.ts')
  return openStoredMetrics(inputs, remote, context)
}

/**
 * Whether this run makes a baseline: only what a protected branch has itself, since anybody can run something elsewhere. Events of
 * changes (`pull_request_target`, `workflow_run`, a comment…) run on the default branch too, and may have checked out anything.
 *
 * Asked before any command is run.
 */
export async function storesMetrics(
  { storeMetrics: wanted, dryRun, publishFrom }: GateInputs,
  { clone, context: { run, env, log } }: Pick<ChangePorts, 'clone' | 'context'>,
): Promise<boolean> {
  if (dryRun || publishFrom !== '' || wanted === 'false') return false
  if (wanted === 'auto' && env.GITHUB_REF_PROTECTED !== 'true') return false
  const isOfAChange = /^pull_request|^merge_group$|^workflow_run$/.test(run.eventName)
  const isBranch = run.ref.startsWith('refs/heads/') && !isOfAChange
  const checkedOut = async () => (await clone()).git.resolve('HEAD').catch(() => undefined)
  if (isBranch && (await checkedOut()) === run.sha) return true
  if (isBranch || wanted === 'true')
    log.notice(
      isBranch
        ? `the metrics are not stored: the checkout is not at ${run.sha.slice(0, 7)} of ${run.ref}`
        : `the metrics are not stored: ${run.eventName} of ${run.ref} is not a state of a branch`,
    )
  return false
}

function compares({ condition }: Rule): boolean {
  return metricsOf(condition).some(
    ({ isBaseline, metric }) =>
      isBaseline || metric.name === 'coverage.delta' || metric.name === 'performance.regression',
  )
}

/** By the clone, else by GitHub; undefined where neither says. */
async function ancestorsOf(ports: ChangePorts): Promise<readonly string[] | undefined> {
  const { change, clone, github, context } = ports
  try {
    const { git, command } = await clone()
    const start = await mergeBaseOf(ports)
    const result = await command.run(['rev-list', `--max-count=${mostAncestors}`, start ?? 'HEAD'])
    const shas = result.exitCode === 0 ? result.stdout.split('\n').filter((line) => line !== '') : []
    if (shas.length > 0 && !(await git.isShallow())) return shas
    return await (await github())?.comparisons.ancestors(start ?? change.head, mostAncestorsByApi)
  } catch (cause) {
    context.log.debug(`the history before this commit is not known: ${describeError(cause)}`)
    return undefined
  }
}

/**
 * What to compare with where `base-metrics` names a file.
 *
 * @returns undefined for '': what is stored is meant
 * @throws ConfigurationError (the promise) when it is not a metrics file
 */
export function readNamedBaseline(path: string, { run }: ActionContext): Promise<ReadBaselines | undefined> {
  if (path === '') return Promise.resolve(undefined)
  try {
    const baseline = readMetrics(readWorkspaceFile(path, run, largestText))
    return Promise.resolve({ baselines: { baseline, recent: [] }, troubles: [] })
  } catch (cause) {
    const problems = [
      {
        input: 'base-metrics',
        received: path,
        allowed: `a metrics file of this action; ${describeError(cause)}`,
        example: 'base/metrics.json',
      },
    ]
    return Promise.reject(new ConfigurationError(problems))
  }
}

/** That it cannot be stored is said, and changes no verdict. */
export async function storeMetrics(
  metrics: Measured,
  store: StoredMetrics,
  { run, clock, log }: ActionContext,
): Promise<void> {
  try {
    const branch = run.ref.replace(/^refs\/heads\//, '')
    await store.append(branch, {
      sha: run.sha,
      at: new Date(clock.now()).toISOString(),
      metrics: writeMetrics(metrics),
    })
    log.event(`stored the metrics of ${run.sha.slice(0, 7)} for ${branch}`)
  } catch (cause) {
    log.warning(`the metrics could not be stored (this needs contents: write): ${describeError(cause)}`)
  }
}
