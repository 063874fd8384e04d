import type { ActionContext } from '../../../shared/action/action.ts'
import { ConfigurationError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { readOptions } from '../../../shared/release/settings/options.ts'
import { resolveJournal, resolveRelease } from '../../../shared/release/settings/release-settings.ts'
import { createWorkbench, openJournal, type Workbench } from '../../../shared/release/workbench.ts'
import type { RollbackInputs } from './inputs.ts'
import { checkPlace, deploymentsOn, resolveTarget, type TargetSettings } from './target.ts'

/** What a rollback works with. */
export interface RollbackPorts {
  readonly github: GitHub
  /** Undefined where traffic is not release-kit's to move. */
  readonly bench: Workbench | undefined
  /** Why the traffic that the config speaks of cannot be moved. */
  readonly noFlip?: string | undefined
  /** Undefined where nothing can be redeployed. */
  readonly target: TargetSettings | undefined
}

/** @throws ConfigurationError with everything that is wrong */
export async function openPorts(inputs: RollbackInputs, context: ActionContext): Promise<RollbackPorts> {
  const { options, problems } = await readOptions('target-options', inputs.targetOptions)
  const { settings: target, problems: targetProblems } = resolveTarget(inputs, context, options)
  const wrong = [...problems, ...targetProblems]
  const { bench, noFlip } = await openBench(inputs, context, target).catch((thrown: unknown) => {
    if (wrong.length > 0 && thrown instanceof ConfigurationError)
      throw new ConfigurationError([...wrong, ...thrown.problems])
    throw thrown
  })
  if (target && inputs.strategy !== 'flip') wrong.push(...checkPlace(target, bench !== undefined))
  if (wrong.length > 0) throw new ConfigurationError(wrong)
  return {
    bench,
    noFlip,
    target,
    github: bench?.github ?? (await openJournal(resolveJournal(inputs, context), context)),
  }
}

/** Traffic of the config that cannot be moved must not keep a service without slots from being redeployed. */
async function openBench(
  inputs: RollbackInputs,
  context: ActionContext,
  target: TargetSettings | undefined,
): Promise<Pick<RollbackPorts, 'bench' | 'noFlip'>> {
  const isConfigured = context.config?.environments?.[inputs.environment]?.traffic !== undefined
  if (inputs.driver === undefined && !isConfigured) return { bench: undefined }
  const { settings, problems } = await resolveRelease(inputs, context)
  if (settings)
    return { bench: await createWorkbench(settings, context, { deployments: deploymentsOn(target, context) }) }
  const isAsked = inputs.driver !== undefined || inputs.strategy === 'flip'
  if (isAsked || target?.place.kind !== 'single') throw new ConfigurationError(problems)
  const noFlip = problems.map(({ input, received }) => `${input} ${received ?? 'is missing'}`).join(', ')
  context.log.warning(`no flip: traffic of the config cannot be moved (${noFlip}); it is redeployed in place`)
  return { bench: undefined, noFlip }
}
