import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { closeSimulators, gate, simulate } from './quality-gate.harness.ts'

afterEach(closeSimulators)

describe('quality-gate: reviews', () => {
  it('[O01] counts approvals of the head commit by people with write access', async () => {
    const repository = createGitRepository()
    repository.commit('feat: begin', { files: { 'a.ts': 'x\n' } })
    const github = await simulate()
    const head = await github.seed.commit({ message: 'feat: change' })
    const pull = github.seed.pull({ title: 'change', merged: false, head: { ref: 'change', sha: head } })
    github.seed.collaborator('ada', 'admin')
    github.seed.collaborator('bob', 'write')
    github.seed.collaborator('mallory', 'read')
    for (const author of ['ada', 'mallory']) github.seed.review(pull.number, { author, state: 'APPROVED', sha: head })
    github.seed.review(pull.number, { author: 'bob', state: 'APPROVED', sha: 'f'.repeat(40) })
    const event = { pull_request: { number: pull.number, base: { sha: head }, head: { sha: head } } }
    const block = 'reviews.approved >= 2\nreviews.approved["role:maintain"] >= 1\nreviews.approved["@ada,@bob"] >= 1'
    const outcome = await gate(repository.directory, {
      github,
      event,
      eventName: 'pull_request',
      inputs: { block, 'policy-from': 'head', comment: 'false', check: 'false' },
    })
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'block: reviews.approved (1) >= 2' })
    expect(await gate(repository.directory, { inputs: { block } })).toMatchObject({
      phase: 'Error',
      reason: expect.stringContaining('reviews.approved (missing) >= 2'),
    })
  })

  it.each(['push', 'workflow_dispatch'])(
    '[O01] on a %s are those of the merged pull request, and missing for a commit that was pushed past review',
    async (eventName) => {
      const repository = createGitRepository()
      repository.commit('feat: begin', { files: { 'a.ts': 'x\n' } })
      const github = await simulate()
      const head = await github.seed.commit({ message: 'feat: change' })
      const merge = await github.seed.commit({ message: 'Merge change' })
      const sides = { head: { ref: 'change', sha: head }, base: { ref: 'main', sha: 'a'.repeat(40) } }
      const pull = github.seed.pull({ title: 'change', commits: [head, merge], ...sides })
      // the same commit came to develop by another one, which nobody approved
      github.seed.pull({ title: 'early', commits: [merge], ...sides, base: { ref: 'develop', sha: 'b'.repeat(40) } })
      github.seed.collaborator('ada', 'admin')
      github.seed.collaborator('bob', 'write')
      github.seed.review(pull.number, { author: 'ada', state: 'APPROVED', sha: head })
      github.seed.review(pull.number, { author: 'bob', state: 'APPROVED', sha: 'f'.repeat(40) })
      const run = (sha: string) => {
        const inputs = { block: 'reviews.approved == 1', 'store-metrics': 'false', comment: 'false', check: 'false' }
        return gate(repository.directory, {
          github,
          eventName,
          env: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' },
          inputs,
        })
      }
      expect((await run(merge)).outputs.verdict).toBe('pass')
      const direct = await github.seed.commit({ message: 'fix: quickly' })
      expect((await run(direct)).reason).toBe('block: reviews.approved (missing) == 1')
    },
  )

  it('reads every page of them, takes the last word of each, and counts no bot, no stranger and nobody who is gone', async () => {
    const repository = createGitRepository()
    repository.commit('feat: begin', { files: { 'a.ts': 'x\n' } })
    const github = await simulate()
    const head = await github.seed.commit({ message: 'feat: change' })
    const pull = github.seed.pull({ title: 'change', merged: false, head: { ref: 'change', sha: head } })
    for (const login of ['ada', 'bob', 'cleo', 'approver[bot]']) github.seed.collaborator(login, 'write')
    const review = (author: string, state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED') =>
      github.seed.review(pull.number, { author, state, sha: head })
    review('bob', 'APPROVED')
    review('cleo', 'APPROVED')
    for (let index = 0; index < 120; index++) review('ada', 'COMMENTED')
    for (const author of ['ada', 'approver[bot]', 'stranger']) review(author, 'APPROVED')
    review('ada', 'COMMENTED')
    review('bob', 'CHANGES_REQUESTED')
    review('cleo', 'DISMISSED')
    const event = { pull_request: { number: pull.number, base: { sha: head }, head: { sha: head } } }
    const outcome = await gate(repository.directory, {
      github,
      event,
      eventName: 'pull_request',
      inputs: { block: 'reviews.approved == 1', 'policy-from': 'head', comment: 'false', check: 'false' },
    })
    expect(outcome).toMatchObject({ outputs: { verdict: 'pass' }, metricsFile: { 'reviews.approved': 1 } })
  })
})
