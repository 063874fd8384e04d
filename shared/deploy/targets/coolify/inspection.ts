import { describeImage, type Revision, sameRevision } from '../../../rollout/revision.ts'
import type { Inspection } from '../../target.ts'
import { fromColumns } from './image.ts'
import { noRollingUpdateBecause, preflight } from './preflight.ts'
import type { CoolifyApplication, CoolifyDeployment } from './schema.ts'
import { readHealth } from './statuses.ts'

/** @param deployments  newest first */
export function inspectionOf(
  application: CoolifyApplication,
  deployments: readonly CoolifyDeployment[],
  revision: Revision,
): Inspection {
  const current = currentOf(
    application,
    deployments.find((row) => row.status === 'finished' && row.restart_only !== true),
  )
  const refusal = refusalOf(application, revision)
  return {
    name: application.name,
    current,
    // the tag of an image is configuration: that it was deployed since it was set is on no record
    isCurrentLive: current?.kind === 'commit' && readHealth(application.status) === 'up',
    isRolling: noRollingUpdateBecause(application) === undefined,
    warnings: preflight(application, revision),
    ...(refusal === undefined ? {} : { refusal }),
  }
}

/** What an application runs: the image that it is set to, or the commit of its last finished deployment. */
export function currentOf(
  application: CoolifyApplication,
  finished: CoolifyDeployment | undefined,
): Revision | undefined {
  if (application.build_pack === 'dockerimage') {
    const image = fromColumns(application)
    return image && { kind: 'image', image }
  }
  const sha = finished?.commit
  return sha && sha !== 'HEAD' ? { kind: 'commit', sha } : undefined
}

/** Whether the next deployment of an application is of this image; of a commit its configuration says nothing. */
export function isConfigured(application: CoolifyApplication, revision: Revision): boolean {
  if (revision.kind !== 'image') return true
  const image = fromColumns(application)
  return image !== undefined && sameRevision({ kind: 'image', image }, revision)
}

/** Why an application can never deploy a revision. */
export function refusalOf({ build_pack: pack }: CoolifyApplication, revision: Revision): string | undefined {
  const isImage = pack === 'dockerimage'
  if (revision.kind === 'image' && !isImage)
    return `it is built from git (${pack}) and takes no image such as ${describeImage(revision.image)}: give its commit`
  if (revision.kind === 'commit' && isImage) return 'it runs an image and takes no commit: give the image'
  return undefined
}
