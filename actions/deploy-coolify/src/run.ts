import type { Action, Outcome } from '../../../shared/action/action.ts'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { deployFleet } from '../../../shared/deploy/fleet/deploy-fleet.ts'
import { openFleet } from '../../../shared/deploy/fleet/open-fleet.ts'
import { noRecording } from '../../../shared/deploy/fleet/record.ts'
import { assertFits, holdsOf } from '../../../shared/deploy/fleet/under-release.ts'
import { namesOfItems } from '../../../shared/deploy/fleet/refusal.ts'
import { admit, closedOutcome } from '../../../shared/deploy/fleet/window.ts'
import { openJournal, type ReleaseContext } from '../../../shared/release/workbench.ts'
import { fields } from './inputs.ts'
import { dryRun, type Output, reportOf } from './outcome.ts'
import { preview } from './preview.ts'
import { type DeploySettings, resolveDeploy, settled } from './resolve.ts'
import { isOfPreview, resolvePreview } from './resolve-preview.ts'
import { inspect, labelled, refuse } from './target.ts'

export const action: Action<typeof fields, Output> = {
  name: 'deploy-coolify',
  holdsPolicy: true,
  fields,
  outputs: {
    deployments: '[]',
    'deployment-uuid': '',
    status: 'failed',
    seconds: '',
    'github-deployment-id': '',
    waves: '[]',
    'rolled-back': 'false',
    url: '',
  },
  checkSettings: (inputs, config, env) => {
    const resolve = isOfPreview(inputs) ? resolvePreview : resolveDeploy
    return Promise.resolve(resolve(inputs, { config, env, isOnlyLookedAt: true }).problems)
  },
  run: (inputs, context) =>
    isOfPreview(inputs)
      ? preview(settled(resolvePreview(inputs, context)), context)
      : deploy(settled(resolveDeploy(inputs, context)), context),
}

async function deploy(settings: DeploySettings, context: ReleaseContext): Promise<Outcome<Output>> {
  const { window, under, record, options, what, environment, url, token } = settings
  const { clock, signal } = context
  const github = lazily(() => openJournal(settings.journal, context))
  const ask = () => admit(window.rules, window.override, { ...context, environment }, github)
  const { admitted, reason } = await ask()
  const named = namesOfItems(what.tag === undefined ? what.waves.flat() : [], record?.version)
  if (!admitted) return closedOutcome(window, { what: named, environment, reason })
  const { pollInterval } = options
  const target = connectTarget(
    { kind: 'coolify', url, token, pollInterval, holds: holdsOf(under, github, context) },
    context,
  )
  const { value: items, problems } =
    what.tag === undefined
      ? { value: what.waves, problems: [] }
      : what.plan(await labelled(target, what.tag, context.signal))
  refuse(problems)
  await assertFits(under, github)
  const seenAt = clock.now()
  const look = () => inspect(target, items, options, context)
  const first = await look()
  if (settings.isDryRun) return dryRun(first)
  const isDue = first.flat().some(({ isDone }) => !isDone)
  const { waves, recording, refused } =
    isDue && record
      ? await openFleet(
          { first, look, admit: ask },
          { ...context, ...record, github: await github(), items: items.flat(), override: reason, seenAt, signal },
        )
      : { waves: first, recording: noRecording, refused: undefined }
  if (refused !== undefined)
    return closedOutcome(window, { what: named, environment, reason: refused, record: recording.id })
  return reportOf(waves, await deployFleet(waves, { target, options, context, recording }), recording)
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
