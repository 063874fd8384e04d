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
