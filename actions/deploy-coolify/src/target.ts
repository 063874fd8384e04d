import type { ActionContext } from '../../../shared/action/action.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import type { FleetOptions } from '../../../shared/deploy/fleet/options.ts'
import { type Job, planJobs } from '../../../shared/deploy/fleet/plan.ts'
import { describeChanges } from '../../../shared/deploy/fleet/variables.ts'
import { type DeployTarget, hasLabels, hasVariables, type Inspection } from '../../../shared/deploy/target.ts'
import { ConfigurationError, type Problem, ProviderError } from '../../../shared/errors/action-error.ts'

/** @returns name → uuid */
export async function labelled(
  target: DeployTarget,
  tag: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const found = hasLabels(target) ? await target.labelled(tag, signal) : {}
  if (Object.keys(found).length === 0)
    refuse([{ input: 'tag', received: tag, allowed: 'a tag that applications of this team bear' }])
  return found
}

/** Facts about everything before anything is done. */
export async function inspect(
  target: DeployTarget,
  items: readonly (readonly Item[])[],
  { force, wait }: Pick<FleetOptions, 'force' | 'wait'>,
  { signal, log }: Pick<ActionContext, 'signal' | 'log'>,
): Promise<readonly (readonly Job[])[]> {
  const inspections = new Map<string, Inspection>()
  await Promise.all(
    items.flat().map(async ({ name, resource, revision }) => {
      try {
        inspections.set(name, await target.inspect({ resource, revision, force }, signal))
      } catch (thrown) {
        if (wait || revision.kind !== 'configured' || !mayNotRead(thrown)) throw thrown
      }
    }),
  )
  const { waves: planned, problems } = planJobs(items, inspections, force)
  refuse(problems)
  const waves: Job[][] = []
  for (const wave of planned) waves.push(await Promise.all(wave.map((job) => withChanges(job, target, signal))))
  for (const { name, warnings } of waves.flat()) for (const one of warnings) log.warning(`${name}: ${one}`)
  return waves
}

/** What its variables would become; one that is not yet as it is wanted makes a deployment of what runs already. */
async function withChanges(job: Job, target: DeployTarget, signal: AbortSignal): Promise<Job> {
  const { variables = {}, resource, warnings } = job
  if (Object.keys(variables).length === 0 || !hasVariables(target)) return job
  const changes = await target.compareVariables(resource, variables, signal)
  if (changes.length === 0) return job
  return { ...job, changes, isDone: false, warnings: [...warnings, `variables: ${describeChanges(changes)}`] }
}

/** Enough to trigger a deployment that nobody waits for. */
function mayNotRead(thrown: unknown): boolean {
  return (
    thrown instanceof ProviderError &&
    thrown.code === 'PROVIDER_FORBIDDEN' &&
    /permissions: read\b/.test(thrown.message)
  )
}

/** @throws ConfigurationError when there is any problem */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ConfigurationError(problems)
}
