import { ProviderError } from '../../errors/action-error.ts'
import { describeRevision } from '../../rollout/revision.ts'
import type { DeployTarget, DeployTools, HasBuildLog, TargetSettings } from '../target.ts'
import { mustBeApp } from './heroku/app.ts'
import { begin } from './heroku/begin.ts'
import { readBuildLog } from './heroku/build-log.ts'
import { createHerokuClient } from './heroku/client.ts'
import { inspectApp } from './heroku/inspection.ts'
import { createProgress } from './heroku/progress.ts'
import { herokuOptions } from './heroku/settings.ts'
import { planStart } from './heroku/start.ts'
import { verify } from './heroku/verify.ts'

/**
 * Heroku's platform API. A release counts once its release phase is over and every dyno of the formation is up with it. An artifact
 * is a slug (of Cedar), an OCI image (of Fir), or an earlier release, `v42`, whose config vars come back as well.
 */
export function createHerokuTarget(tools: DeployTools, settings: TargetSettings): DeployTarget & HasBuildLog {
  const options = herokuOptions.parse(settings.options)
  const client = createHerokuClient(tools)
  const progress = createProgress(client)
  return {
    kind: 'heroku',
    inspect: (request, signal) => inspectApp(request, { client, options }, signal),
    async deploy({ resource, revision, earlier }, signal) {
      signal.throwIfAborted()
      if (earlier !== undefined) {
        const ref = { resource, id: earlier, started: false }
        if (['queued', 'running', 'finished'].includes((await progress.status(ref, signal)).state)) return ref
      }
      const app = await mustBeApp(client, resource, signal)
      const start = await planStart({ client, app, revision, options }, signal)
      if ('refusal' in start)
        throw new ProviderError('PROVIDER_REFUSED', {
          provider: 'Heroku',
          asked: `release of ${describeRevision(revision)}`,
          answered: start.refusal,
        })
      return begin(resource, start, { ...tools, client }, signal)
    },
    status: (ref, signal) => progress.status(ref, signal),
    conclude: (ref, request, signal) => verify(ref, request, { client, progress }, signal),
    buildLog: (ref, signal) => readBuildLog(ref, { client, progress, tools, base: settings.url }, signal),
  }
}
