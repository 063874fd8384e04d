import type { Conclusion, DeploymentRef, DeployRequest } from '../../target.ts'
import { codeOf, mustBeApp } from './app.ts'
import type { HerokuClient } from './client.ts'
import type { Progress } from './progress.ts'

/** Whether what was asked for is what the app runs now. */
export async function verify(
  ref: DeploymentRef,
  { revision }: DeployRequest,
  { client, progress }: { readonly client: HerokuClient; readonly progress: Progress },
  signal: AbortSignal,
): Promise<Conclusion> {
  const resolved = await progress.resolve(ref, signal)
  if (!('release' in resolved)) return { ok: false, reason: resolved.word }
  const app = await mustBeApp(client, ref.resource, signal)
  const [found, releases] = await Promise.all([
    client.release(ref.resource, resolved.release, signal),
    client.releases(ref.resource, signal),
  ])
  if (found?.status !== 'succeeded') return { ok: false, reason: found?.status ?? 'not found' }
  if (progress.hasCrashed(found.id))
    return { ok: false, reason: `v${found.version} was released, but its dynos crashed` }
  const now = releases.find(({ current }) => current === true)
  // a later release with the same code, as after a change of a config var, is still what was asked for
  if (now?.id !== found.id && (now === undefined || codeOf(now) !== codeOf(found)))
    return { ok: false, reason: `v${now?.version ?? '?'} was released meanwhile` }
  const code = codeOf(found)
  const commit = code !== undefined && revision.kind === 'commit' ? await client.code(app, code, signal) : undefined
  if (revision.kind === 'commit' && commit?.commit !== revision.sha)
    return { ok: false, reason: `commit ${commit?.commit ?? 'unknown'} was released instead of ${revision.sha}` }
  return {
    ok: true,
    reason: `v${found.version}`,
    artifact: app.stack.name === 'container' ? `v${found.version}` : (code ?? `v${found.version}`),
    ...(app.web_url ? { url: app.web_url } : {}),
  }
}
