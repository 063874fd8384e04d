import type { Build, Code, HerokuApp, Knobs, Release } from './world.ts'

const createdAt = '2026-11-28T09:00:00Z'

export function presentApp({ id, name, generation, stack, isInMaintenance }: HerokuApp): object {
  return {
    id,
    name,
    generation: { id: generation, name: generation },
    stack: { id: stack, name: stack },
    maintenance: isInMaintenance,
    web_url: `https://${name}-0123456789ab.herokuapp.com/`,
    created_at: createdAt,
  }
}

export function presentRelease(release: Release, app: HerokuApp, url: string): object {
  const { id, version, code, description, status, isCurrent } = release
  const known = code === undefined ? null : { id: code.id }
  return {
    id,
    version,
    status,
    current: isCurrent,
    description,
    app: { id: app.id, name: app.name },
    slug: app.generation === 'cedar' ? known : null,
    oci_image: app.generation === 'fir' ? known : null,
    output_stream_url: version === 1 ? null : `${url}/streams/${id}`,
    created_at: createdAt,
  }
}

export function presentSlug({ id, commit, digest, deletedAt }: Code): object {
  return { id, commit, digest, deleted_at: deletedAt, process_types: { web: 'node server.js' } }
}

export function presentBuild({ id, url, commit, startedAt, status, release }: Build, base: string): object {
  return {
    id,
    status,
    source_blob: { url, version: commit },
    release: release === undefined ? null : { id: release.id },
    slug: release?.code === undefined ? null : { id: release.code.id },
    output_stream_url: `${base}/streams/${id}`,
    created_at: startedAt,
  }
}

/** Two of `web`, and one that somebody runs by hand on an old release. A look further, a dyno further. */
export function lookAtDynos(app: HerokuApp, knobs: Knobs): readonly object[] {
  const { version, looks } = app.dynos
  app.dynos.looks++
  const older = app.releases.findLast(({ status, version: one }) => status === 'succeeded' && one < version)
  const release = app.releases.find((one) => one.version === version)
  const dyno = (index: number) => {
    const isNew = looks >= index
    const of = isNew ? release : (older ?? release)
    const state = !isNew ? 'up' : knobs.crashes ? 'crashed' : looks === index ? 'starting' : 'up'
    return { id: `dyno-${index}`, name: `web.${index}`, type: 'web', state, release: idOf(of) }
  }
  const byHand = { id: 'dyno-9', name: 'run.9', type: 'run', state: 'up', release: idOf(app.releases[0]) }
  return [dyno(1), dyno(2), byHand]
}

function idOf(release: Release | undefined): object {
  return { id: release?.id, version: release?.version }
}
