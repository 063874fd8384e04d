import { DeadlineExceededError } from '../../../../shared/errors/action-error.ts'
import { createHttpClient } from '../../../../shared/http/client.ts'
import { createProduction } from '../../../../shared/traffic/drivers/vercel/production.ts'
import { openProject } from '../../../../shared/traffic/drivers/vercel/project.ts'
import type { TargetSettings } from '../target.ts'
import type { RollbackRequest } from './way.ts'

/** Milliseconds; Vercel calls a request that is older than three minutes none at all. */
const patience = 180_000

/** `''` for what is no URL. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}

/**
 * Gives production's domains to a deployment that Vercel keeps, by rollback where it had them before, and waits until the public domain
 * names it.
 *
 * @throws ProviderError when Vercel refuses, or somebody else asks for another one meanwhile; DeadlineExceededError when it is never seen
 */
export async function giveDomains(
  id: string,
  { url, token, options, place, publicUrl, pollInterval }: TargetSettings,
  { facts, context }: Pick<RollbackRequest, 'facts' | 'context'>,
): Promise<void> {
  const { clock, log, redactor, signal } = context
  const http = createHttpClient({
    provider: 'Vercel',
    baseUrl: url || 'https://api.vercel.com',
    headers: { authorization: `Bearer ${token}` },
    clock,
    redactor,
  })
  const { team } = options as { readonly team?: string }
  const route = hostOf(publicUrl)
  // to the driver the deployment is one slot, and what is live the other
  const names = { blue: id, green: facts.history.live?.artifact ?? id }
  const settings = { url, route, options: {}, names, publicUrl, slotHeader: '' }
  const project = openProject(http, place.kind === 'single' ? place.resource : '', team)
  const production = createProduction(project, settings, log)
  await production.give('blue', signal)
  const until = clock.now() + patience
  while ((await production.live(signal)) !== 'blue') {
    if (clock.now() > until)
      throw new DeadlineExceededError(`${route} to name ${id}`, 'the domain names another deployment')
    await clock.sleep(pollInterval, signal)
  }
}
