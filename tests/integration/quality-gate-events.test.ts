import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { closeSimulators, simulate } from './quality-gate.harness.ts'
import { type Judged, numbered, patchOf, pull } from './quality-gate-patch.harness.ts'

afterEach(closeSimulators)

/** main with a file, and a branch that changes two of its lines; then main puts lines before them. */
function moved() {
  const repository = createGitRepository()
  const base = repository.commit('feat: begin', { files: { 'a.ts': numbered(10) } })
  repository.branch('change', 'main')
  const head = repository.commit('feat: change', {
    files: { 'a.ts': numbered(10).replace('line 8\n', 'eight\nnew\n') },
  })
  repository.branch('main')
  const newer = repository.commit('feat: meanwhile', {
    files: { 'a.ts': `before\nbefore\n${numbered(10)}`, 'b.ts': 'x\n' },
  })
  return { repository, base, head, newer }
}

describe('quality-gate: what is compared with what, by the event', () => {
  it('takes the lines as they stand in the merge that GitHub made, into a base that has moved on since the event', async () => {
    const { repository, base, head } = moved()
    repository.git('checkout', '--quiet', '--detach')
    repository.merge('change', 'Merge')
    const marks = { 'a.ts': `--${'-'.repeat(8)}++-`, 'b.ts': '-' }
    expect(await patchOf(repository, marks, pull(base, head))).toMatchObject({ patch: 100, verdict: 'pass' })
  })

  it('takes those of the head where that is checked out, also with a commit of a step on top', async () => {
    const { repository, base, head } = moved()
    repository.git('checkout', '--quiet', '--detach', head)
    const marks = { 'a.ts': `${'-'.repeat(8)}++-` }
    for (const eventName of ['pull_request', 'pull_request_target'])
      expect(await patchOf(repository, marks, pull(base, head, eventName))).toMatchObject({ patch: 100 })
    repository.commit('style: by a step', { files: { 'c.ts': 'x\n' } })
    expect(await patchOf(repository, { ...marks, 'c.ts': '-' }, pull(base, head))).toMatchObject({
      patch: (100 * 2) / 3,
    })
  })

  it('is missing, never n/a, where pull_request_target has checked out the base instead of the change', async () => {
    const { repository, base, head, newer } = moved()
    for (const checkedOut of [base, newer]) {
      repository.git('checkout', '--quiet', '--detach', checkedOut)
      const judged = await patchOf(
        repository,
        { 'a.ts': '+'.repeat(12) },
        pull(checkedOut, head, 'pull_request_target'),
      )
      expect(judged).toMatchObject({ state: 'missing', verdict: 'block' })
      expect(judged.log).toContain(
        `warning the changed lines are not known: the checkout is not at ${head.slice(0, 7)}`,
      )
    }
  })

  it('takes those of a merge queue’s group', async () => {
    const { repository, head, newer } = moved()
    repository.git('checkout', '--quiet', '-b', 'gh-readonly-queue/main/pr-7', newer)
    const sha = repository.merge('change', 'Merge')
    const event = { merge_group: { base_sha: newer, base_ref: 'refs/heads/main', head_sha: sha } }
    const env = { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' }
    expect(head).not.toBe(sha)
    expect(
      await patchOf(repository, { 'a.ts': `--${'-'.repeat(8)}++-` }, { eventName: 'merge_group', event, env }),
    ).toMatchObject({ patch: 100 })
  })

  const push = (before: string, sha: string, ref = 'refs/heads/change'): Judged => ({
    eventName: 'push',
    event: { before, repository: { default_branch: 'main' } },
    env: { GITHUB_SHA: sha, GITHUB_REF: ref },
  })

  it('takes those since what a push moved on from, and those since the default branch of a new branch', async () => {
    const { repository, head } = moved()
    repository.branch('change')
    const sha = repository.commit('feat: second', { files: { 'c.ts': 'x\n' } })
    const marks = { 'a.ts': `${'-'.repeat(8)}++-`, 'c.ts': '-' }
    expect(await patchOf(repository, marks, push(head, sha))).toMatchObject({ patch: 0 })
    expect(await patchOf(repository, marks, push('0'.repeat(40), sha))).toMatchObject({ patch: (100 * 2) / 3 })
    repository.publish()
    const clone = repository.clone('--quiet', '--branch', 'change')
    expect(await patchOf(clone, marks, push('0'.repeat(40), sha))).toMatchObject({ patch: (100 * 2) / 3 })
    const dispatched = {
      ...push('', sha),
      eventName: 'workflow_dispatch',
      event: { repository: { default_branch: 'main' } },
    }
    expect(await patchOf(clone, marks, dispatched)).toMatchObject({ patch: (100 * 2) / 3 })
  })

  it('asks GitHub where a forced push took away what it moved on from', async () => {
    const { repository, base, head } = moved()
    repository.publish()
    repository.git('branch', '--force', 'change', base)
    repository.branch('change')
    const sha = repository.commit('feat: again', { files: { 'a.ts': `${numbered(10)}end\n` } })
    repository.git('push', '--quiet', '--force', 'origin', 'change')
    const clone = repository.clone('--quiet', '--branch', 'change')
    expect(() => clone.git('cat-file', '-e', head)).toThrow()
    const github = await simulate({ repository: repository.remote })
    const marks = { 'a.ts': `${'-'.repeat(10)}+` }
    expect(await patchOf(clone, marks, { ...push(head, sha), github })).toMatchObject({ patch: 100 })
    expect(await patchOf(clone, marks, push(head, sha))).toMatchObject({ state: 'missing', verdict: 'block' })
  })

  it.each([
    ['schedule', { schedule: '0 0 * * *' }, 'refs/heads/main'],
    ['workflow_dispatch', { inputs: {} }, 'refs/heads/main'],
    ['release', { release: { tag_name: 'v1' } }, 'refs/tags/v1'],
    ['push', { before: '0'.repeat(40), created: true }, 'refs/tags/v1'],
    ['workflow_run', { workflow_run: { event: 'push' } }, 'refs/heads/main'],
  ])('is n/a, and says so, for %s, which is about no change', async (eventName, event, ref) => {
    const { repository, newer } = moved()
    const env = { GITHUB_SHA: newer, GITHUB_REF: ref }
    const judged = await patchOf(
      repository,
      { 'a.ts': '-'.repeat(12) },
      { eventName, event: { ...event, repository: { default_branch: 'main' } }, env },
    )
    expect(judged).toMatchObject({ patch: undefined, state: 'n/a', verdict: 'pass' })
    expect(judged.log).toContain('notice n/a: coverage.patch (n/a) >= 0')
    repository.branch('change')
    const elsewhere = await patchOf(
      repository,
      { 'a.ts': '-'.repeat(12) },
      { eventName, event, env: { ...env, GITHUB_SHA: 'e'.repeat(40) } },
    )
    expect(elsewhere).toMatchObject({ state: 'missing', verdict: 'block' })
  })

  it('is missing where an event of a change names no base, or one that nobody has', async () => {
    const { repository, head } = moved()
    repository.branch('change')
    for (const event of [
      {},
      { pull_request: { number: 7, head: { sha: head }, base: null } },
      ...[pull('d'.repeat(40), head).event],
    ])
      expect(await patchOf(repository, { 'a.ts': '+' }, { eventName: 'pull_request', event })).toMatchObject({
        state: 'missing',
        verdict: 'block',
      })
  })

  it('is missing where the event of a push cannot be read: what it moved on from is not known then', async () => {
    const { repository, newer } = moved()
    const env = { GITHUB_SHA: newer, GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_PATH: '/nowhere/event.json' }
    expect(await patchOf(repository, { 'a.ts': '-' }, { eventName: 'push', event: {}, env })).toMatchObject({
      state: 'missing',
      verdict: 'block',
    })
  })

  it('says what GitHub does not tell whole: more than 300 files', async () => {
    const repository = createGitRepository()
    const base = repository.commit('feat: begin', { files: { 'a.ts': 'x\n' } })
    repository.branch('change', 'main')
    for (let index = 0; index < 301; index++) writeFileSync(join(repository.directory, `f${index}.ts`), 'x\n')
    repository.git('add', '--all')
    const head = repository.commit('feat: many')
    repository.publish()
    const github = await simulate({ repository: repository.remote })
    const shallow = repository.clone('--quiet', '--depth', '1', '--branch', 'change')
    const marks = { 'f300.ts': '+' }
    const judged = await patchOf(shallow, marks, { ...pull(base, head), github })
    expect(judged).toMatchObject({ patch: 100, state: 'holds' })
    expect(judged.log.some((line) => line.includes('GitHub does not tell all that'))).toBe(true)
    expect(shallow.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })
})
