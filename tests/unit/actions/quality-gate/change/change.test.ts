import { describe, expect, it } from '@jest/globals'
import { branchOf, changeOf, shaOf } from '../../../../../actions/quality-gate/src/change/change.ts'
import { readRunContext } from '../../../../../shared/log/run-context.ts'

const [head, base, tip] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string]
const change = (event: object, ref = 'refs/heads/main', sha = tip) =>
  changeOf({ ...readRunContext({}), ref, sha, event: event as Record<string, unknown> })
const pull = { number: 7, head: { sha: head, repo: null }, base: { sha: base, ref: 'main' } }
const repository = { default_branch: 'main' }
const nothing = { pull: undefined, base: undefined, before: undefined, trunk: undefined, reportedBy: undefined }

describe('changeOf', () => {
  it.each([
    [
      'pull_request, of a fork that is gone',
      { pull_request: pull, repository },
      'refs/pull/7/merge',
      { pull: 7, head, base: { sha: base, ref: 'main' } },
    ],
    [
      'pull_request_target',
      { pull_request: pull, repository },
      'refs/heads/main',
      { pull: 7, head, base: { sha: base, ref: 'main' } },
    ],
    [
      'a closed draft',
      { pull_request: { ...pull, draft: true, state: 'closed' } },
      'refs/pull/7/merge',
      { pull: 7, head, base: { sha: base, ref: 'main' } },
    ],
    [
      'merge_group',
      { merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: tip } },
      'refs/heads/gh-readonly-queue/main/pr-7',
      { head: tip, base: { sha: base, ref: 'main' } },
    ],
    ['push', { before: base, repository }, 'refs/heads/main', { head: tip, before: base }],
    [
      'push of a new branch',
      { before: '0'.repeat(40), created: true, repository },
      'refs/heads/feature/x',
      { head: tip, trunk: 'main' },
    ],
    ['push of a tag', { before: '0'.repeat(40), created: true, repository }, 'refs/tags/v1', { head: tip }],
    [
      'push of the first branch',
      { before: '0'.repeat(40), created: true, repository },
      'refs/heads/main',
      { head: tip },
    ],
    ['workflow_dispatch on a branch', { inputs: {}, repository }, 'refs/heads/feature', { head: tip, trunk: 'main' }],
    ['schedule', { schedule: '0 0 * * *', repository }, 'refs/heads/main', { head: tip }],
    ['release', { release: { tag_name: 'v1' }, repository }, 'refs/tags/v1', { head: tip }],
    ['workflow_run', { workflow_run: { head_sha: head }, repository }, 'refs/heads/main', { head: tip }],
    ['nothing at all', {}, '', { head: tip }],
    [
      'nonsense',
      {
        pull_request: { number: '7', head: 'x', base: { sha: '../../etc' } },
        before: 3,
        repository: { default_branch: 4 },
      },
      'refs/heads/x',
      { head: tip },
    ],
  ])('of %s', (_, event, ref, expected) => {
    expect(change(event, ref)).toEqual({ ...nothing, ...expected })
  })
})

describe('shaOf', () => {
  it.each([[head], ['1'.repeat(64)]])('takes %s for a commit', (sha) => expect(shaOf(sha)).toBe(sha))
  it.each(['0'.repeat(40), 'main', '-x', `${head} `, head.toUpperCase(), 7, null, undefined])(
    'takes %j for none',
    (given) => expect(shaOf(given)).toBeUndefined(),
  )
})

describe('branchOf', () => {
  it.each([
    ['refs/heads/a/b', 'a/b'],
    ['main', 'main'],
    ['refs/tags/v1', ''],
    ['refs/pull/7/merge', ''],
    [undefined, ''],
  ])('%j: %j', (ref, branch) => expect(branchOf(ref)).toBe(branch))
})
