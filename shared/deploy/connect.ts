import type { ActionContext } from '../action/action.ts'
import { createHttpClient } from '../http/client.ts'
import { formatDuration } from '../time/duration.ts'
import { createRunCommand } from './commands.ts'
import { type DeployTargetDefinition, deployTargets } from './registry.ts'
import { type DeployTarget, type DeployTargetKind, deployTargetTitles, type TargetSettings } from './target.ts'

export interface Connecting extends Omit<TargetSettings, 'options'> {
  readonly kind: DeployTargetKind
  /** Default: none. */
  readonly options?: TargetSettings['options']
  /** Milliseconds between two looks. */
  readonly pollInterval: number
  /** Called before every effect; throws when this run may no longer write. */
  readonly holds: () => Promise<void>
}

/** A target of any kind, as this run may speak to it. Masks the token. */
export function connectTarget(
  { kind, url, token, options = {}, pollInterval, holds }: Connecting,
  context: Pick<ActionContext, 'clock' | 'redactor' | 'log' | 'mask' | 'env' | 'run'>,
): DeployTarget {
  const { clock, redactor, log } = context
  const definition: DeployTargetDefinition = deployTargets[kind]
  const provider = deployTargetTitles[kind]
  const settings = { url, token, options }
  const { secrets = [], ...connection } = definition.connect(settings)
  for (const secret of [token, ...secrets]) context.mask(secret)
  const shared = {
    provider,
    clock,
    redactor,
    onRetry: (why: string, wait: number) => log.info(`${provider}: ${why}; asking again in ${formatDuration(wait)}`),
  }
  const [http, plain] = [createHttpClient({ ...shared, ...connection }), createHttpClient(shared)]
  return definition.create(
    { http, plain, clock, redactor, log, pollInterval, holds, workspace: context.run.workspace },
    settings,
    createRunCommand(context, [token, ...secrets]),
  )
}
