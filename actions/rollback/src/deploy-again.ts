import { deployJob } from '../../../shared/deploy/fleet/deploy-job.ts'
import type { FleetOptions } from '../../../shared/deploy/fleet/options.ts'
import { isBad, type Job } from '../../../shared/deploy/fleet/plan.ts'
import { deployTargetTitles } from '../../../shared/deploy/target.ts'
import { ProviderError } from '../../../shared/errors/action-error.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { describeRevision, foreignImage, type Revision } from '../../../shared/rollout/revision.ts'
import type { RollbackSettings } from './resolve.ts'
import { openTarget, type TargetSettings } from './target.ts'

/** A version that is deployed again, and where. */
export interface Again {
  readonly resource: string
  readonly revision: Revision
  /** What it must answer as where the target tells nothing; `''`: nobody knows. */
  readonly version: string
  /** Asked once the target says that it is there; `''`: nothing is. */
  readonly healthUrl: string
  /** Before every effect; throws when this run may no longer write. */
  readonly holds?: () => Promise<void>
}

/** What a version that is deployed again needs of the run. */
export interface Deploying {
  readonly settings: RollbackSettings
  readonly context: ReleaseContext
}

/**
 * Why the target would not take a version, asked without any effect: only the image of the config is deployed, or what the target has
 * there, whatever records say.
 *
 * @returns undefined when it would
 */
export async function whyNotDeployed(
  again: Pick<Again, 'resource' | 'revision'>,
  to: TargetSettings,
  { settings, context }: Deploying,
): Promise<string | undefined> {
  const { refusal, current } = await openTarget(to, context).inspect({ ...again, force: true }, context.signal)
  const live = current && describeRevision(current)
  return refusal ?? foreignImage(describeRevision(again.revision), { configured: settings.image, live })
}

/**
 * Deploys a version as every deployment is, and stays until it is what runs there.
 *
 * @throws ProviderError when it does not become so
 */
export async function deployAgain(
  { resource, revision, version, healthUrl, holds }: Again,
  to: TargetSettings,
  { settings, context }: Deploying,
): Promise<void> {
  const { signal, log } = context
  const target = openTarget(to, context, holds)
  const {
    name: title,
    warnings,
    current,
    isRolling,
  } = await target.inspect({ resource, revision, force: true }, signal)
  for (const warning of warnings) log.warning(warning)
  const job: Job = {
    ...{ name: resource, title, resource, revision, previous: current, isRolling, warnings },
    isDone: false,
    isBlind: false,
    healthUrl: healthUrl === '' ? undefined : healthUrl,
    expectVersion: to.unseen === undefined || version === '' ? undefined : version,
  }
  const result = await deployJob(job, {
    ...{ target, context, options: optionsOf(settings, to) },
    underWay: new Map(),
    earlier: new Map(),
    onStarted: () => Promise.resolve(),
  })
  for (const line of result.log) log.info(line)
  if (isBad(result)) throw refused(to, resource, result.reason)
}

export function refused(to: TargetSettings, resource: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_FAILED', {
    provider: deployTargetTitles[to.kind],
    asked: `deploy ${resource} again`,
    answered,
  })
}

/** What is not over when the level's time is up is left to the target, and to whoever is told. */
function optionsOf({ deadline, policy }: RollbackSettings, { pollInterval }: TargetSettings): FleetOptions {
  return {
    force: true,
    wait: true,
    parallel: 1,
    timeout: deadline,
    pollInterval,
    healthTimeout: undefined,
    versionPath: policy.expected.path,
    onCancel: 'leave',
    onFailure: 'stop',
  }
}
