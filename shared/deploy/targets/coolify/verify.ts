import { describeRevision, type Revision } from '../../../rollout/revision.ts'
import type { Conclusion, DeployTools } from '../../target.ts'
import type { Applications } from './applications.ts'
import { currentOf, isConfigured } from './inspection.ts'
import type { CoolifyDeployment } from './schema.ts'
import { readHealth } from './statuses.ts'

/** How many looks at an application's status, after its deployment finished, until it must be up: its refresh takes up to a minute. */
const settlingLooks = 30

/** Whether what a finished deployment left running is the revision that was asked for, and is up. */
export async function verify(
  row: CoolifyDeployment,
  { uuid, revision }: { readonly uuid: string; readonly revision: Revision },
  { applications, tools }: { applications: Applications; tools: DeployTools },
  signal: AbortSignal,
): Promise<Conclusion> {
  const found = await applications.get(uuid, signal)
  if (!isConfigured(found, revision)) {
    const image = describeRevision(currentOf(found, row) ?? revision)
    return { ok: false, reason: `somebody set the image to ${image} meanwhile` }
  }
  if (revision.kind === 'commit' && row.commit !== revision.sha)
    return { ok: false, reason: `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}` }
  return settle({ uuid, status: found.status }, applications, tools, signal)
}

/** The first look may show what stood there before: Coolify refreshes it some seconds after a deployment. */
async function settle(
  { uuid, status: first }: { readonly uuid: string; readonly status: string },
  applications: Applications,
  { clock, pollInterval }: DeployTools,
  signal: AbortSignal,
): Promise<Conclusion> {
  for (let look = 1, up = 0, status = first; ; look++) {
    if (look > 1) status = (await applications.get(uuid, signal)).status
    up = readHealth(status) === 'up' ? up + 1 : 0
    if (up === 2) return { ok: true, reason: status }
    if (up === 0 && look >= settlingLooks) return { ok: false, reason: `finished, but the application is ${status}` }
    await clock.sleep(pollInterval, signal)
  }
}
