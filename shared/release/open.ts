import type { ActionContext } from '../action/action.ts'
import { type Intent, tasks } from '../rollout/intent.ts'
import type { Slot } from '../rollout/slots.ts'
import { writeEntry } from './record.ts'
import { observeActive } from './session.ts'
import type { Judging, Workbench } from './workbench.ts'

export interface Opening {
  readonly op: 'switch' | 'rollback'
  readonly environment: string
  readonly service: string
  readonly artifact: string
  readonly version: string
  readonly onInterrupt: 'revert' | 'forward'
  /** Whether other releases are waited for. */
  readonly lock: boolean
  readonly rollbackOf?: number | undefined
  readonly reason?: string
}

/**
 * Opens a release (its GitHub Deployment) and waits for its turn. Only then it is looked which slot has the traffic: what
 * was active before the wait may not be any more.
 *
 * @param remember  called with the id as soon as there is one, so that the post step finds it
 */
export async function openRelease(
  opening: Opening,
  { run, log, signal }: ActionContext,
  bench: Workbench,
  { judging, remember }: { judging: Judging; remember: (releaseId: number) => void },
): Promise<{ readonly releaseId: number; readonly active: Slot }> {
  const { op, environment, service, artifact, version, onInterrupt, rollbackOf, reason } = opening
  const intent: Intent = {
    v: 1,
    op,
    service,
    route: bench.settings.driver.route,
    artifact,
    version,
    onInterrupt,
    steps: [...judging.steps],
    run: { id: run.runId, attempt: run.runAttempt, url: run.runUrl },
    by: run.triggeringActor,
    ...(rollbackOf === undefined ? {} : { rollbackOf }),
    ...(reason === undefined ? {} : { reason }),
  }
  const { id } = await bench.github.deployments.create({
    ref: run.sha,
    environment,
    task: tasks[op],
    description: [service, version].filter(Boolean).join(' '),
    payload: intent,
    production: /^prod/i.test(environment),
  })
  remember(id)
  log.event(`release ${id} opened for ${environment}`)
  const planned = { phase: 'PLANNED', step: [0, 0], slot: undefined, reason: 'waiting for its turn' } as const
  await writeEntry(bench.github, id, planned, { logUrl: run.runUrl })
  if (opening.lock) await bench.lock({ id, environment, service, op }, judging)
  return { releaseId: id, active: await observeActive(bench.driver, signal) }
}
