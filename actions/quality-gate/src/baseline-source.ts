import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ActionContext } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import type { GitCommand } from '../../../shared/git/command.ts'
import type { Git } from '../../../shared/git/ports.ts'
import { metricsOf, type Rule } from '../../../shared/rules/rule.ts'
import { readMetrics, writeMetrics } from './baseline.ts'
import type { Facts } from './facts.ts'
import type { GateInputs } from './inputs.ts'
import { mergeBaseOf } from './changes.ts'
import type { Measured } from './measure.ts'
import { openStoredMetrics, type StoredMetrics } from './stored-metrics.ts'
import type { GateRules } from './verdict.ts'

type Baselines = Pick<Facts, 'baseline' | 'recent'>

export interface BaselinePorts {
  readonly git: Git
  readonly command: GitCommand
  readonly context: ActionContext
}

const mostAncestors = 1_000
const none: Baselines = { baseline: undefined, recent: [] }

/**
 * What to compare with: the file that `base-metrics` names, else what is stored for the base branch at the merge base or its
 * nearest ancestor. Asked for only when a rule compares.
 *
 * @param store  undefined where there is no remote
 * @throws ConfigurationError when a file was named that is no metrics file
 */
export async function readBaselines(
  inputs: GateInputs,
  rules: GateRules,
  store: StoredMetrics | undefined,
  ports: BaselinePorts,
): Promise<Baselines> {
  const { context } = ports
  if (inputs.baseMetrics !== '') return { baseline: await readBaseFile(inputs.baseMetrics, context), recent: [] }
  const branch = baseBranchOf(context)
  if (store === undefined || branch === undefined || ![...rules.block, ...rules.warn].some(compares)) return none
  try {
    const { entries } = await store.read(branch)
    if (entries.length === 0) return none
    const { chooseBaseline } = await import('./history.ts')
    const chosen = chooseBaseline({ entries }, await ancestorsOf(ports), context.run.sha)
    return chosen ?? none
  } catch (cause) {
    context.log.warning(`there is no baseline: ${describeError(cause)}`)
    return none
  }
}

/** Opens the data branch where it may be needed: to compare, or to store. */
export async function openStore(
  inputs: GateInputs,
  rules: GateRules,
  { command, context }: BaselinePorts,
): Promise<StoredMetrics | undefined> {
  const isNeeded =
    storesMetrics(inputs, context) || (inputs.baseMetrics === '' && [...rules.block, ...rules.warn].some(compares))
  if (!isNeeded) return undefined
  const remote = await command.run(['config', '--get', 'remote.origin.url'])
  return remote.exitCode === 0 ? openStoredMetrics(inputs, remote.stdout.trim(), context) : undefined
}

/** Only what ran on a protected branch may become a baseline: anybody can run something elsewhere. */
function storesMetrics({ storeMetrics, dryRun }: GateInputs, { run, env }: ActionContext): boolean {
  if (dryRun || storeMetrics === 'false' || !run.ref.startsWith('refs/heads/')) return false
  return storeMetrics === 'true' || (env.GITHUB_REF_PROTECTED === 'true' && !run.eventName.startsWith('pull_request'))
}

function compares({ condition }: Rule): boolean {
  return metricsOf(condition).some(
    ({ isBaseline, metric }) =>
      isBaseline || metric.name === 'coverage.delta' || metric.name === 'performance.regression',
  )
}

function baseBranchOf({ run }: ActionContext): string | undefined {
  const event = run.event as { pull_request?: { base?: { ref?: unknown } }; merge_group?: { base_ref?: unknown } }
  const named = event.pull_request?.base?.ref ?? event.merge_group?.base_ref ?? run.ref
  const branch = typeof named === 'string' ? named.replace(/^refs\/heads\//, '') : ''
  return branch === '' || branch.startsWith('refs/') ? undefined : branch
}

/** undefined where the clone does not say. */
async function ancestorsOf(ports: BaselinePorts): Promise<readonly string[] | undefined> {
  const start = (await mergeBaseOf(ports)) ?? 'HEAD'
  const result = await ports.command.run(['rev-list', `--max-count=${mostAncestors}`, start])
  const shas = result.exitCode === 0 ? result.stdout.split('\n').filter((line) => line !== '') : []
  return shas.length === 0 || (await ports.git.isShallow()) ? undefined : shas
}

async function readBaseFile(path: string, { run }: ActionContext): Promise<Baselines['baseline']> {
  try {
    return readMetrics(await readFile(resolve(run.workspace, path), 'utf8'))
  } catch (cause) {
    throw new ConfigurationError([
      {
        input: 'base-metrics',
        received: path,
        allowed: `a metrics file of this action; ${describeError(cause)}`,
        example: 'base/metrics.json',
      },
    ])
  }
}

/** That it cannot be stored is said, and changes no verdict. */
export async function storeMetrics(
  inputs: GateInputs,
  metrics: Measured,
  store: StoredMetrics,
  context: ActionContext,
): Promise<void> {
  const { run, clock, log } = context
  try {
    if (!storesMetrics(inputs, context)) return
    const branch = run.ref.replace(/^refs\/heads\//, '')
    await store.append(branch, {
      sha: run.sha,
      at: new Date(clock.now()).toISOString(),
      metrics: writeMetrics(metrics),
    })
    log.event(`stored the metrics of ${run.sha.slice(0, 7)} for ${branch}`)
  } catch (cause) {
    log.warning(`the metrics could not be stored (this needs contents: write): ${describeError(cause)}`)
  } finally {
    await store.close()
  }
}
