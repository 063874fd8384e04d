import { describe, expect, it } from '@jest/globals'
import { type Backing, createBenches } from './harness.ts'

const benches = createBenches()

describe.each<Backing>(['memory', 'git'])('releases of a repository in %s', (backing) => {
  async function open() {
    const bench = await benches.open({ backing })
    const sha = await bench.simulator.seed.commit({ message: 'feat: one' })
    const wanted = { tag: 'v1.0.0', name: 'Release v1.0.0', body: 'notes', draft: false, prerelease: false, sha }
    return { ...bench, sha, wanted }
  }

  it('publishes one, which makes the tag, and finds it by its tag', async () => {
    const { github, sha, wanted } = await open()
    const release = await github.releases.create(wanted)
    expect(release).toMatchObject({
      tag: 'v1.0.0',
      name: 'Release v1.0.0',
      body: 'notes',
      draft: false,
      prerelease: false,
    })
    expect(await github.refs.commitOf('tags/v1.0.0')).toBe(sha)
    expect(await github.releases.byTag('v1.0.0')).toEqual(release)
    expect(await github.releases.byTag('v1.0.1')).toBeUndefined()
  })

  it('drafts one without a tag, finds it all the same, and publishes it', async () => {
    const { github, sha, wanted } = await open()
    const draft = await github.releases.create({ ...wanted, draft: true })
    expect(await github.refs.commitOf('tags/v1.0.0')).toBeUndefined()
    expect(await github.releases.byTag('v1.0.0')).toEqual(draft)
    const published = await github.releases.update(draft.id, { draft: false, body: 'better notes' })
    expect(published).toMatchObject({ draft: false, body: 'better notes', name: 'Release v1.0.0' })
    expect(await github.refs.commitOf('tags/v1.0.0')).toBe(sha)
  })

  it('changes the notes of an immutable release, and nothing else', async () => {
    const { simulator, github, wanted } = await open()
    simulator.state.immutableReleases = true
    const { id } = await github.releases.create(wanted)
    expect(await github.releases.update(id, { body: 'corrected' })).toMatchObject({ body: 'corrected' })
    await expect(github.releases.update(id, { draft: true })).rejects.toMatchObject({ status: 422 })
  })
})

describe('releases', () => {
  it('finds a draft behind more than 100 others', async () => {
    const { simulator, github } = await benches.open()
    simulator.seed.release({ tag: 'v0.0.1', draft: true, name: 'the draft' })
    for (let index = 0; index < 120; index++) simulator.seed.release({ tag: `v1.0.${index}` })
    expect(await github.releases.byTag('v0.0.1')).toMatchObject({ name: 'the draft', draft: true })
  })

  it('never makes the fix of an old line the latest, whether it was a draft first or not', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    const release = (tag: string, draft = false) =>
      github.releases.create({ tag, name: '', body: '', draft, prerelease: tag.includes('-'), sha })
    const latest = async () => {
      const answer = await fetch(`${simulator.env.GITHUB_API_URL ?? ''}/repos/acme/shop/releases/latest`, {
        headers: { authorization: `Bearer ${simulator.token}` },
      })
      return ((await answer.json()) as { tag_name: string }).tag_name
    }
    await release('v2.0.0')
    await release('v1.9.1')
    await release('v3.0.0-beta.1')
    expect(await latest()).toBe('v2.0.0')
    const draft = await release('v1.9.2', true)
    await github.releases.update(draft.id, { draft: false, prerelease: false })
    expect(await latest()).toBe('v2.0.0')
    const next = await release('v2.1.0', true)
    await github.releases.update(next.id, { draft: false })
    expect(await latest()).toBe('v2.1.0')
  })

  it('publishes once when the answer is lost', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    simulator.fail({ match: 'POST /repos/{owner}/{repo}/releases', applied: true, with: 'reset' })
    const release = await github.releases.create({ tag: 'v1', name: '', body: '', draft: false, prerelease: true, sha })
    expect(simulator.state.releases.map(({ id }) => id)).toEqual([release.id])
  })
})
