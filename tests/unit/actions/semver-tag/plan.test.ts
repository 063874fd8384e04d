import { describe, expect, it } from '@jest/globals'
import { action } from '../../../../actions/semver-tag/src/run.ts'
import { baselines, type Facts, planTag } from '../../../../actions/semver-tag/src/plan.ts'
import { outcomeOf } from '../../../../actions/semver-tag/src/summary.ts'
import { commonFields } from '../../../../shared/action/action.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'
import { readHistory } from '../../../../shared/commits/history.ts'
import { versionTags } from '../../../../shared/versioning/version-tag.ts'

const inputs = (given: Readonly<Record<string, string>> = {}) =>
  readInputs({ ...commonFields, ...action.fields }, (name) => given[name] ?? '').inputs

const history = (messages: readonly string[]) => {
  const author = { name: 'Ada', email: 'ada@example.org' }
  const commits = messages.map((message, index) => ({
    sha: `c${index}`,
    parents: [`c${index + 1}`],
    author,
    date: '',
    message,
  }))
  return readHistory([commits])
}

interface Given {
  /** Newest first. */
  readonly commits?: readonly string[]
  readonly sinceSettled?: readonly string[]
  readonly tags?: readonly string[]
  readonly elsewhere?: readonly string[]
  readonly channel?: string
  readonly branch?: string
  readonly absorbedBy?: string
}

async function facts({
  commits = [],
  sinceSettled = commits,
  tags = [],
  elsewhere = [],
  channel = 'stable',
  branch = 'main',
  absorbedBy,
}: Given): Promise<Facts> {
  const reachable = versionTags(
    tags.map((name) => ({ name, sha: `of ${name}` })),
    'v',
  )
  const others = versionTags(
    elsewhere.map((name) => ({ name, sha: `of ${name}` })),
    'v',
  )
  const [stable, settled] = [await history(commits), await history(sinceSettled)]
  return {
    sha: 'c0',
    branch,
    channel: channel === '' ? undefined : channel,
    reachable,
    all: [...reachable, ...others].sort((a, b) => b.version.compare(a.version)),
    baselines: baselines(reachable, channel, new Set(['beta', 'rc'])),
    since: { stable, prerelease: settled, settled },
    absorbedBy: others.find(({ tag }) => tag === absorbedBy),
    isOwnRelease: false,
  }
}

async function plan(given: Given, raw: Readonly<Record<string, string>> = {}): Promise<string> {
  const decided = planTag(inputs(raw), await facts(given))
  if (decided.kind === 'release')
    return `${decided.release.tag} (${decided.bump} after ${decided.previous?.tag ?? 'nothing'})`
  if (decided.kind === 'wrong') return `wrong ${decided.problem.input}: ${decided.problem.allowed}`
  return `${decided.kind}: ${decided.reason}`
}

describe('what to tag', () => {
  it.each<[string, Given, Record<string, string>, string]>([
    ['the first version', { commits: ['feat: x'] }, {}, 'v0.1.0 (minor after nothing)'],
    [
      'nothing at first without a reason',
      { commits: ['chore: x'] },
      {},
      'nothing: nothing to release in 1 commit since the beginning',
    ],
    [
      'below 1.0.0 a breaking change is minor',
      { tags: ['v0.3.0'], commits: ['feat!: x'] },
      {},
      'v0.4.0 (minor after v0.3.0)',
    ],
    [
      'unless it is said to be major',
      { tags: ['v0.3.0'], commits: ['feat!: x'] },
      { 'major-zero': 'major' },
      'v1.0.0 (major after v0.3.0)',
    ],
    [
      'a major by hand leaves 0.x',
      { tags: ['v0.3.0'], commits: ['fix: x'] },
      { bump: 'major' },
      'v1.0.0 (major after v0.3.0)',
    ],
    [
      'Release-As by a commit',
      { tags: ['v1.0.0'], commits: ['fix: x\n\nRelease-As: 1.5.0'] },
      {},
      'v1.5.0 (minor after v1.0.0)',
    ],
    [
      'a bump by hand wins over it',
      { tags: ['v1.0.0'], commits: ['fix: x\n\nRelease-As: 1.5.0'] },
      { bump: 'patch' },
      'v1.0.1 (patch after v1.0.0)',
    ],
    [
      'a Release-As that somebody merged, where it is switched off',
      { tags: ['v1.0.0'], commits: ['fix: x\n\nRelease-As: 99.0.0'] },
      { 'release-as': 'false' },
      'v1.0.1 (patch after v1.0.0)',
    ],
    [
      'an unreadable Release-As, where it is switched off',
      { tags: ['v1.0.0'], commits: ['chore: x\n\nRelease-As: next'] },
      { 'release-as': 'false' },
      'nothing: nothing to release in 1 commit since v1.0.0',
    ],
    [
      'an unreadable Release-As',
      { tags: ['v1.0.0'], commits: ['fix: x\n\nRelease-As: next'] },
      {},
      'refused: Release-As: next in a commit is not a version above v1.0.0',
    ],
    [
      'graduating without news',
      { tags: ['v1.0.0', 'v1.1.0-rc.1'], commits: ['chore: x'] },
      {},
      'v1.1.0 (minor after v1.0.0)',
    ],
    [
      'a prerelease by hand',
      { tags: ['v1.0.0'], commits: ['chore: x'], channel: 'beta' },
      { bump: 'prerelease' },
      'v1.0.1-beta.1 (patch after v1.0.0)',
    ],
    [
      'a prerelease where there is no channel for it',
      { tags: ['v1.0.0'] },
      { bump: 'prerelease' },
      'wrong bump: another bump: branch main is on the channel stable, and a prerelease needs a channel of its own (input channels)',
    ],
    ['no channel', { channel: '', branch: 'topic' }, {}, 'nothing: topic has no channel: nothing is released from it'],
    [
      'a version by hand where there is no channel',
      { channel: '', branch: 'topic', tags: ['v1.0.0'] },
      { version: '2.0.0' },
      'v2.0.0 (major after v1.0.0)',
    ],
    [
      'a commit that a later release holds',
      { tags: ['v1.0.0'], elsewhere: ['v1.1.0'], absorbedBy: 'v1.1.0', commits: ['fix: x'] },
      {},
      'nothing: this commit is part of v1.1.0 already',
    ],
    [
      'a version that another line has',
      { tags: ['v1.0.0'], elsewhere: ['v1.0.1'], commits: ['fix: x'] },
      {},
      'v1.0.2 (patch after v1.0.0)',
    ],
    [
      'what is outside of a maintenance line',
      { tags: ['v1.0.0'], branch: '1.0.x', commits: ['feat: x'] },
      {},
      'refused: 1.1.0 does not belong to the line 1.0.x of branch 1.0.x',
    ],
    ['no bump', { tags: ['v1.0.0'], commits: ['feat: x'] }, { bump: 'none' }, 'nothing: bump is none'],
  ])('%s', async (_, given, raw, expected) => {
    expect(await plan(given, raw)).toBe(expected)
  })

  it('does not look at prereleases of channels that nobody set up', async () => {
    expect(await plan({ tags: ['v1.0.0', 'v3.0.0-feature.1'], commits: ['fix: x'] })).toBe(
      'v1.0.1 (patch after v1.0.0)',
    )
  })
})

describe('what is told', () => {
  it('of a refusal is the release that stands', async () => {
    const known = await facts({ tags: ['v1.0.0'], commits: ['Improve [x](y)\n\nbreaking change: z', 'fix: y'] })
    const outcome = outcomeOf({
      inputs: { ...inputs(), githubToken: '' },
      facts: known,
      plan: { kind: 'refused', reason: 'no' },
    })
    expect(outcome).toMatchObject({
      phase: 'Failed',
      reason: 'no',
      outputs: { version: '1.0.0', tag: 'v1.0.0', released: false, 'commit-count': 2, 'unparsed-count': 1 },
    })
    expect(outcome.summary).toContain('Not conventional: 1')
    expect(outcome.summary).toContain('Improve \\[x\\]\\(y\\): it does not start with type: subject')
    expect(outcome.summary).toContain('"breaking change:" is not written BREAKING CHANGE: and was not counted as one')
  })

  it('calls only the highest stable release latest', async () => {
    const images = async (tags: readonly string[], elsewhere: readonly string[]) => {
      const known = await facts({ tags, elsewhere, commits: ['fix: x'] })
      const decided = planTag(inputs(), known)
      if (decided.kind === 'wrong') throw new Error('wrong')
      return outcomeOf({ inputs: { ...inputs(), githubToken: '' }, facts: known, plan: decided }).outputs['image-tags']
    }
    expect(await images(['v1.0.0'], ['v2.0.0-beta.1'])).toBe('v1.0.1\nsha-c0\nlatest\nmain-latest')
    expect(await images(['v1.0.0'], ['v2.0.0'])).toBe('v1.0.1\nsha-c0\nmain-latest')
  })
})

describe('inputs', () => {
  it('without a token only a dry run is possible', () => {
    const check = (raw: Record<string, string>) =>
      action.check?.({ ...inputs(raw), githubToken: '' }, undefined).map(({ input }) => input)
    expect(check({})).toEqual(['github-token'])
    expect(check({ 'dry-run': 'true' })).toEqual([])
  })

  it('channels of the config are checked too', () => {
    const config = { version: 1, channels: { main: 'stable', develop: 'beta 2' } } as const
    expect(action.check?.({ ...inputs({ 'dry-run': 'true' }), githubToken: '' }, config)).toMatchObject([
      { input: 'channels.develop', received: 'beta 2' },
    ])
  })

  it.each([
    ['bump', 'huge'],
    ['version', '1.2'],
    ['initial-version', 'v'],
    ['tag-prefix', '-v'],
    ['tag-prefix', 'a b'],
    ['channels', 'main stable'],
    ['update-files', 'a.txt'],
    ['update-files', 'a.txt:('],
    ['sha', 'HEAD'],
    ['floating', 'minor'],
    ['squash', 'all'],
  ])('%s %j is refused', (name, value) => {
    const { problems } = readInputs(action.fields, (input) => (input === name ? value : ''))
    expect(problems.map(({ input }) => input)).toEqual([name])
  })
})
