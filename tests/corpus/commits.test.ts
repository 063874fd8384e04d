import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readHistory } from '../../shared/commits/history.ts'
import { levelOfHistory } from '../../shared/versioning/bump.ts'
import { createGitRepository } from '../fakes/git-repository.ts'
import { tag } from '../fakes/semver-tag.ts'

/** Other projects' cases; the folder lies beside the repository and is no part of it. */
const corpus = new URL('../../../shared/corpus/', import.meta.url)
const isThere = existsSync(corpus)

function cases(file: string): readonly unknown[] {
  if (!isThere) return []
  return (JSON.parse(readFileSync(new URL(file, corpus), 'utf8')) as { cases: readonly unknown[] }).cases
}

it(`the corpus is ${isThere ? 'there' : 'not there: nothing is compared'}`, () => {
  expect(isThere).toBe(existsSync(corpus))
})

interface AnalyzerCase {
  readonly name?: string
  readonly commits: readonly { readonly hash?: string; readonly message: string }[]
  readonly config_source: string
  readonly expected: string | null
}

/** Why a case of semantic-release's analyzer is not ours. */
function whyNotOurs({ config_source: config }: AnalyzerCase): string | undefined {
  if (config.includes('releaseRules')) return 'release rules of its own: levels by type are fixed here'
  if (/eslint|headerPattern/.test(config)) return 'another commit convention than conventional commits'
  return undefined
}

const analyzer = cases('semantic-release+commit-analyzer/release-type-cases.json') as readonly AnalyzerCase[]

describe('semantic-release/commit-analyzer', () => {
  for (const [index, one] of analyzer.entries()) {
    const name = `${index}: ${one.name ?? one.commits.map(({ message }) => message.split('\n')[0] ?? '').join(' + ')}`
    if (whyNotOurs(one) !== undefined) continue
    it(name, async () => {
      const shas = one.commits.map(({ hash }, position) => hash ?? `c${position}`)
      const commits = one.commits.map(({ message }, position) => ({
        sha: shas[position] ?? '',
        parents: [shas[position + 1] ?? 'before'],
        author: { name: '', email: '' },
        message,
      }))
      expect(levelOfHistory(await readHistory([commits]))).toBe(one.expected ?? 'none')
    })
  }

  it('leaves out the cases that are not ours, by number and with the reason', () => {
    expect(leftOut(analyzer, whyNotOurs)).toEqual(
      isThere
        ? {
            'another commit convention than conventional commits': [1, 2, 3, 4, 7],
            'release rules of its own: levels by type are fixed here': [6, 10, 12, 13, 14, 15, 16, 17],
          }
        : {},
    )
  })
})

/** Reason → numbers of the cases. */
function leftOut<T>(all: readonly T[], why: (one: T) => string | undefined): Record<string, number[]> {
  const found: Record<string, number[]> = {}
  for (const [index, one] of all.entries()) {
    const reason = why(one)
    if (reason !== undefined) found[reason] = [...(found[reason] ?? []), index]
  }
  return found
}

interface TagCase {
  readonly describe: string
  readonly name: string
  readonly branch: string
  readonly inputs: Readonly<Record<string, string>>
  readonly commits: readonly string[]
  readonly tags: readonly string[]
  readonly expected_tag: string | null
}

function whyNotOursEither({ inputs, commits, tags }: TagCase): string | undefined {
  const types = (inputs.custom_release_rules ?? '').split(',').map((rule) => rule.split(':')[0] ?? '')
  if (commits.some((message) => types.includes(message.split(':')[0] ?? ''))) {
    return 'release rules of its own: levels by type are fixed here'
  }
  return tags.length === 0 && commits.length === 0 ? 'it releases what has no commits at all' : undefined
}

/** Their words for our inputs; what they do by default and we do not is asked for. */
function translate({ inputs, branch }: TagCase): Record<string, string> {
  const isRelease = (inputs.release_branches ?? 'master,main').split(',').includes(branch)
  const isPrerelease = (inputs.pre_release_branches ?? '').split(',').includes(branch)
  const fallback = (isPrerelease ? inputs.default_prerelease_bump : inputs.default_bump) ?? 'patch'
  return {
    channels: `${isRelease ? branch : 'nothing'}: stable\n${isPrerelease ? branch : 'nothing-else'}: prerelease\nnowhere: prerelease`,
    'default-bump': fallback === 'false' ? 'none' : 'patch',
  }
}

describe('mathieudutour/github-tag-action', () => {
  const tagCases = cases('mathieudutour+github-tag-action/semver-cases.json') as readonly TagCase[]

  for (const one of tagCases) {
    const name = `${one.describe}: ${one.name}`
    if (whyNotOursEither(one) !== undefined) continue
    it(name, async () => {
      const repository = createGitRepository()
      repository.commit('chore: begin')
      for (const released of one.tags) repository.tag(released)
      for (const message of one.commits) repository.commit(message)
      const { outputs } = await tag(repository, { branch: one.branch, inputs: translate(one) })
      const isReleased = outputs.bump !== 'none'
      // their counter starts at 0, ours at 1
      expect(isReleased ? outputs.tag : null).toBe(one.expected_tag?.replace(/(prerelease)\.0$/, '$1.1') ?? null)
    })
  }

  it('leaves out the cases that are not ours, by number and with the reason', () => {
    expect(leftOut(tagCases, whyNotOursEither)).toEqual(
      isThere
        ? {
            'it releases what has no commits at all': [0],
            'release rules of its own: levels by type are fixed here': [2, 8, 15],
          }
        : {},
    )
  })
})
