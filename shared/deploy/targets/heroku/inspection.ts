import type { DeployRequest, Inspection } from '../../target.ts'
import { mustBeApp, revisionOf } from './app.ts'
import { readDynos } from './dynos.ts'
import { planStart, type Planning } from './start.ts'

/** What an app is now, and why a revision would not be released on it. */
export async function inspectApp(
  { resource, revision }: DeployRequest,
  { client, options }: Pick<Planning, 'client' | 'options'>,
  signal: AbortSignal,
): Promise<Inspection> {
  const app = await mustBeApp(client, resource, signal)
  const now = (await client.releases(resource, signal)).find(({ current }) => current === true)
  const start = await planStart({ client, app, revision, options }, signal)
  const dynos = await client.dynos(resource, signal)
  const isSmooth = app.generation?.name === 'fir' || (await client.hasPreboot(resource, signal))
  return {
    name: app.name,
    current: now && (await revisionOf(client, { app, release: now, asked: revision }, signal)),
    isCurrentLive: now?.status === 'succeeded' && readDynos(dynos, now.version).isUp,
    // what crashes is not put back by Heroku
    isRolling: false,
    warnings: [
      ...(app.maintenance === true ? ['the app is in maintenance: users see a page of 503'] : []),
      ...(isSmooth ? [] : ['preboot is off: dynos are stopped before new ones start (downtime)']),
      ...(dynos.length === 0 ? ['no dyno is scaled up: nothing will run'] : []),
    ],
    ...('refusal' in start ? { refusal: start.refusal } : {}),
  }
}
