import type { ActionContext } from '../../action/action.ts'
import type { GitHub } from '../../github/ports.ts'
import { listReleases, type ReleaseRecord } from '../../release/lock/record.ts'
import { terminalEntry } from '../../rollout/journal.ts'
import { describeRevision, foreignImage, parseRevision } from '../../rollout/revision.ts'
import { createHealthProbe } from './health.ts'
import type { Job } from './plan.ts'

interface Looking {
  readonly github: () => Promise<GitHub>
  readonly environment: string
  readonly service: string
  readonly versionPath: string
  /** The image that the config names for the service. */
  readonly image: string | undefined
}

/**
 * What a target that cannot be looked at runs: the version that answers now, and what the record of that version deployed. The last
 * record by itself tells nothing: somebody may have gone back by hand.
 *
 * @returns the job, with what is gone back to where that is known
 */
export async function withLive(
  job: Job,
  { github, environment, service, versionPath, image }: Looking,
  { clock, signal, log }: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
): Promise<Job> {
  if (job.previous !== undefined || job.healthUrl === undefined) return job
  const target = { url: job.healthUrl, expectVersion: undefined, versionPath }
  const { version } = await createHealthProbe(target, clock).measure(signal)
  if (version === undefined) return job
  const records = await listReleases(await github(), environment, service)
  const artifact = records.find((record) => isOf(record, version))?.intent.artifact ?? ''
  const previous = artifact === '' ? undefined : parseRevision(artifact)
  const live = describeRevision(job.revision)
  if (!previous || foreignImage(artifact, { configured: image, live }) !== undefined) {
    log.warning(
      `${job.name}: version ${version} answers now, and no record says what it is: there is no way back to it`,
    )
    return job
  }
  return { ...job, previous, previousVersion: version }
}

function isOf({ intent, journal }: ReleaseRecord, version: string): boolean {
  const plain = (one: string) => one.replace(/^v(?=\d)/, '')
  return (
    terminalEntry(journal)?.phase === 'COMMITTED' &&
    intent.version !== undefined &&
    plain(intent.version) === plain(version)
  )
}
