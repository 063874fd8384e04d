import type { Image } from '../../../rollout/revision.ts'
import type { DeployTools } from '../../target.ts'
import type { Applications } from './applications.ts'
import type { CoolifyClient } from './client.ts'
import { fromColumns, toColumns } from './image.ts'
import { isConfigured } from './inspection.ts'
import { isActive } from './statuses.ts'
import type { Begun } from './take-back.ts'

/** Sets an application's image and deploys it; where it does not finish, the image of before is set again. */
export async function deployImage(
  { applications, client, tools }: { applications: Applications; client: CoolifyClient; tools: DeployTools },
  uuid: string,
  image: Image,
  signal: AbortSignal,
): Promise<Begun> {
  await waitUntilIdle(uuid, applications, tools, signal)
  const found = await applications.get(uuid, signal)
  const previous = fromColumns(found)
  const isSet = isConfigured(found, { kind: 'image', image })
  if (!isSet) await applications.configure(uuid, toColumns(image), signal)
  // without force Coolify drops it as a duplicate: for image applications the commit is always HEAD
  const post = () => client.deploy(uuid, true, signal)
  const ref = await applications.start({ uuid, post, isWanted: () => true }, signal)
  return isSet || !previous ? { ref } : { ref, before: { columns: toColumns(previous), isKeptWhenFinished: true } }
}

/** The tag is read when a job starts, not when it is queued: with another one about, it would be anybody's. */
async function waitUntilIdle(
  uuid: string,
  applications: Applications,
  { clock, log, pollInterval }: DeployTools,
  signal: AbortSignal,
): Promise<void> {
  for (let told = false; ; told = true) {
    const active = (await applications.deploymentsOf(uuid, signal)).find(isActive)
    if (!active) return
    if (!told) log.event(`waiting for deployment ${active.deployment_uuid} of the same application to end`)
    await clock.sleep(pollInterval, signal)
  }
}
