import { ProviderError } from '../../../errors/action-error.ts'
import type { Revision } from '../../../rollout/revision.ts'
import type { HerokuApp, HerokuClient, HerokuRelease } from './client.ts'

/** @throws ProviderError where the account has no such app */
export async function mustBeApp(client: HerokuClient, name: string, signal: AbortSignal): Promise<HerokuApp> {
  const found = await client.app(name, signal)
  if (found) return found
  throw new ProviderError('PROVIDER_NOT_FOUND', {
    provider: 'Heroku',
    asked: `app ${name}`,
    answered: 'no app of this account',
    status: 404,
  })
}

/** What runs in a release: its slug, or its image. */
export function codeOf({ slug, oci_image: image }: HerokuRelease): string | undefined {
  return slug?.id ?? image?.id
}

/** What a release is, told in the way that was asked in, so that the two can be compared. */
export async function revisionOf(
  client: HerokuClient,
  { app, release, asked }: { readonly app: HerokuApp; readonly release: HerokuRelease; readonly asked: Revision },
  signal: AbortSignal,
): Promise<Revision> {
  const code = codeOf(release)
  if (app.stack.name === 'container' || code === undefined) return { kind: 'artifact', id: `v${release.version}` }
  const commit = asked.kind === 'commit' ? (await client.code(app, code, signal))?.commit : undefined
  return commit ? { kind: 'commit', sha: commit } : { kind: 'artifact', id: code }
}
