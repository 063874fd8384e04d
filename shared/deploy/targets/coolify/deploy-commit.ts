import type { DeployTools } from '../../target.ts'
import type { Applications } from './applications.ts'
import type { CoolifyClient } from './client.ts'
import type { CoolifyApplication, CoolifyDeployment } from './schema.ts'
import { isActive } from './statuses.ts'
import type { Begun } from './take-back.ts'
import { trigger } from './trigger.ts'

/**
 * Deploys a commit without touching which one pushes deploy; before Coolify 4.3, which has no route for that, by a pin
 * that is taken back when it is over. Attaches to a deployment of the same commit that is under way.
 */
export async function deployCommit(
  { applications, client, tools }: { applications: Applications; client: CoolifyClient; tools: DeployTools },
  { uuid, git_commit_sha: pinned }: CoolifyApplication,
  sha: string,
  signal: AbortSignal,
): Promise<Begun> {
  const isWanted = ({ commit }: CoolifyDeployment) => commit === sha
  const active = (await applications.deploymentsOf(uuid, signal)).find((row) => isActive(row) && isWanted(row))
  if (active) return { ref: { resource: uuid, id: active.deployment_uuid, started: false } }
  const rollback = () => client.rollback(uuid, sha, signal)
  const ref = await trigger(client, tools, { uuid, post: rollback, isWanted }, signal)
  if (ref !== 'no-such-route') return { ref }
  await applications.configure(uuid, { git_commit_sha: sha }, signal)
  const deploy = () => client.deploy(uuid, false, signal)
  return {
    ref: await applications.start({ uuid, post: deploy, isWanted }, signal),
    before: { columns: { git_commit_sha: pinned ?? 'HEAD' }, isKeptWhenFinished: false },
  }
}
