import { describe, expect, it } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { useGitHub } from '../fakes/github-of.ts'
import { repositoryWith, tag } from '../fakes/semver-tag.ts'
import type { GitHubSimulator } from '../../simulators/github/simulator.ts'

const simulate = useGitHub()

/** RACERS=200 npm test -- semver-tag-race shows two hundred; each run is a clone of its own, so that takes ten minutes. */
const racers = Number(process.env.RACERS ?? 20)
const patience = racers * 6_000

describe(`${racers} racing runs`, () => {
  /** Each run in a clone of its own, as on as many runners. */
  const race = (
    simulator: GitHubSimulator,
    runs: readonly { repository: GitRepository; sha: string; branch: string }[],
    inputs = {},
  ) => Promise.all(runs.map(({ repository, sha, branch }) => tag(repository, { simulator, sha, branch, inputs })))

  it(
    'on one line give every version once, without gap, and lose no commit',
    async () => {
      const repository = repositoryWith()
      const shas = Array.from({ length: racers }, (_, index) => repository.commit(`fix: number ${index}`))
      repository.publish()
      const simulator = await simulate(repository)
      const results = await race(
        simulator,
        shas.map((sha) => ({ repository: repository.clone(), sha, branch: 'main' })),
      )
      expect(results.map(({ phase }) => phase)).toEqual(shas.map(() => 'Successful'))
      const tags = (await simulator.git.refs('refs/tags/v')).map(({ ref }) => ref.replace('refs/tags/v1.0.', ''))
      expect(tags.map(Number).sort((a, b) => a - b)).toEqual(tags.map((_, index) => index))
      expect(results.filter(({ outputs }) => outputs.released === true)).toHaveLength(tags.length - 1)
      repository.git('fetch', '--quiet', '--tags')
      for (const sha of shas) expect(repository.git('tag', '--list', 'v1.0.*', '--contains', sha)).not.toBe('')
    },
    patience,
  )

  it('for the first release of all leave the older commit in the newer one’s release', async () => {
    const repository = createGitRepository()
    const older = repository.commit('feat: begin')
    const newer = repository.commit('fix: go on')
    repository.publish()
    const simulator = await simulate(repository)
    expect((await tag(repository, { simulator, sha: newer })).outputs).toMatchObject({ tag: 'v0.1.0', released: true })
    const late = await tag(repository, { simulator, sha: older })
    expect(late).toMatchObject({
      reason: 'this commit is part of v0.1.0 already',
      outputs: { tag: 'v0.1.0', released: false, sha: newer },
    })
    // an image of the older commit must not take the names of the newer one's
    expect(late.outputs['image-tags']).toBe(`sha-${older.slice(0, 7)}`)
    expect(late.log.filter((line) => line.startsWith('warning'))).toEqual([])
  })

  async function withFile() {
    const repository = createGitRepository()
    repository.commit('chore: begin', { files: { 'package.json': '{ "version": "1.0.0" }\n' } })
    repository.tag('v1.0.0')
    const sha = repository.commit('feat: one')
    repository.publish()
    const simulator = await simulate(repository)
    const runs = Array.from({ length: 4 }, () => ({ repository: repository.clone(), sha, branch: 'main' }))
    return { simulator, runs }
  }

  it('on one commit, whose files they change, release it once, and none of them is red', async () => {
    const { simulator, runs } = await withFile()
    const results = await race(simulator, runs, { 'update-files': 'package.json' })
    expect(results.map(({ phase, outputs: { tag: name } }) => [phase, name])).toEqual(
      runs.map(() => ['Successful', 'v1.1.0']),
    )
    expect(results.filter(({ outputs }) => outputs.created === true)).toHaveLength(1)
    expect(results.map(({ outputs }) => outputs.released)).toEqual(runs.map(() => true))
  })

  it('on one commit: who finds that the branch has moved looks whether it was for this release', async () => {
    const { simulator, runs } = await withFile()
    const [rival = [], late = []] = runs.map((one) => [one])
    const inputs = { 'update-files': 'package.json' }
    const overtaken = async () => {
      await race(simulator, rival, inputs)
      return undefined
    }
    simulator.fail({ match: /GET .*\/git\/ref\/heads/, with: overtaken })
    expect(await race(simulator, late, inputs)).toMatchObject([
      { phase: 'Successful', outputs: { tag: 'v1.1.0', released: true, created: false } },
    ])
  })

  it(
    'each on a branch of its own give as many versions',
    async () => {
      const repository = repositoryWith()
      const runs = Array.from({ length: racers }, (_, index) => {
        repository.branch(`hotfix/${index}`, 'v1.0.0')
        return { sha: repository.commit(`fix: number ${index}`), branch: `hotfix/${index}` }
      })
      repository.publish()
      const simulator = await simulate(repository)
      const results = await race(
        simulator,
        runs.map((run) => ({ ...run, repository: repository.clone() })),
        { channels: 'hotfix/*: stable' },
      )
      expect(
        results
          .map(({ outputs }) => [outputs.released, String(outputs.tag)])
          .sort((a, b) => versionNumber(a) - versionNumber(b)),
      ).toEqual(runs.map((_, index) => [true, `v1.0.${index + 1}`]))
    },
    patience,
  )
})

function versionNumber([, tagged]: readonly unknown[]): number {
  return Number(String(tagged).split('.').at(-1))
}
