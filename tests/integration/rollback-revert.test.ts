import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let folder: string
let stage: Stage

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revert-'))
  git('init', '--bare', '--quiet', '--initial-branch=main')
  stage = await createStage({ repository: folder })
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
  await rm(folder, { recursive: true })
})

const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim()
const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' }
const inputs = (more: Record<string, string> = {}) => inputsOf(fields, { ...stage.inputs, strategy: 'revert', ...more })

/** v1.0.0, then v1.1.0 of two commits, then a commit that was not released: its files are `later`. */
async function history(): Promise<readonly string[]> {
  const { seed } = stage.github
  const good = await seed.commit({ message: 'feat: cart', files: { 'cart.txt': 'good\n', 'kept.txt': 'kept\n' } })
  const first = await seed.commit({ message: 'feat: coupons', files: { 'cart.txt': 'bad\n' } })
  const bad = await seed.commit({ message: 'fix: coupons', files: { 'coupons.txt': 'bad\n', 'kept.txt': null } })
  await seed.commit({ message: 'docs: help', files: { 'help.txt': 'later\n' } })
  await seed.ref('refs/tags/v1.0.0', good)
  await seed.ref('refs/tags/v1.1.0', bad)
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
  return [bad, first]
}

describe('a rollback by a revert', () => {
  it('proposes a pull request that, merged by git, undoes the bad version and keeps what came since [P51]', async () => {
    const undone = await history()
    const outcome = await action.run(inputs({ level: '2', reason: 'coupons are wrong' }), stage.context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { status: 'proposed', 'rolled-back': false, strategy: 'revert', 'from-version': 'v1.1.0' },
    })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
    const pull = stage.github.state.issues.find(({ pull: found }) => found)
    expect(pull).toMatchObject({ title: 'revert: v1.1.0, back to v1.0.0', pull: { base: { ref: 'main' } } })
    expect(pull?.body).toContain('coupons are wrong')
    expect(outcome.reason).toContain(`/pull/${pull?.number}`)
    const head = pull?.pull?.head.sha ?? ''
    expect(git('log', '-1', '--format=%B', head)).toBe(`revert: v1.1.0, back to v1.0.0\n\nRefs: ${undone.join(', ')}`)
    const tree = git('merge-tree', '--write-tree', 'main', head)
    expect(git('ls-tree', '--name-only', tree).split('\n')).toEqual(['README.md', 'cart.txt', 'help.txt', 'kept.txt'])
    expect(git('show', `${tree}:cart.txt`)).toBe('good')
  })

  it('leaves the incident open with what the level owes, and says that nothing has gone back', async () => {
    await history()
    const { summary } = await action.run(inputs({ level: '2' }), stage.context(3))
    const incident = stage.github.state.issues.find(({ pull }) => !pull)
    expect(incident).toMatchObject({ state: 'open', title: expect.stringContaining('Revert proposed') as unknown })
    expect(incident?.body).toContain('call the crisis cell together')
    expect(summary).toContain('a pull request takes production back to v1.0.0; v1.1.0 is live')
    expect(summary).toContain('until that is deployed nothing has gone back')
  })

  it('goes on with the same pull request when it is asked for again', async () => {
    await history()
    const one = await action.run(inputs(), stage.context(3))
    const two = await action.run(inputs(), stage.context(4))
    expect(two.reason).toBe(one.reason)
    expect(stage.github.state.issues.filter(({ pull }) => pull)).toHaveLength(1)
  })

  it('changes nothing in a dry run, and shows each way with why it is not taken', async () => {
    await history()
    const { outputs, summary } = await action.run(inputs({ 'dry-run': 'true' }), stage.context(3))
    expect(outputs).toMatchObject({ status: 'planned' })
    expect(JSON.parse(String(outputs.candidates))).toMatchObject([{ version: 'v1.0.0' }])
    expect(summary).toContain('revert (when it is merged and released)')
    expect(summary).toContain('strategy is revert')
    expect(git('branch', '--list', 'release-kit/*')).toBe('')
    expect(stage.github.state.issues).toEqual([])
  })

  it('is no part of the ladder unless it is asked for, which the ladder says', async () => {
    await history()
    const { summary } = await action.run(inputs({ strategy: 'auto', 'dry-run': 'true' }), stage.context(3))
    expect(summary).toContain('a pull request takes nothing back before it is merged and released')
  })

  it.each([
    ['both versions were made from commit', (bad: string) => git('update-ref', 'refs/tags/v1.0.0', bad)],
    [
      'is not on main',
      (bad: string) => {
        const side = execFileSync('git', ['-C', folder, 'commit-tree', `${bad}^{tree}`, '-p', bad, '-m', 'side'], {
          encoding: 'utf8',
          env: { ...process.env, ...who },
        }).trim()
        git('update-ref', 'refs/tags/v1.1.0', side)
      },
    ],
  ])('says why there is nothing to propose: %s', async (why, change) => {
    const [bad = ''] = await history()
    change(bad)
    const planned = await action.run(inputs({ 'dry-run': 'true' }), stage.context(3))
    expect([planned.phase, planned.reason]).toEqual([
      'Failed',
      expect.stringMatching(`^dry run: cannot roll back to v1.0.0: flip: strategy is revert; .*; revert: .*${why}`),
    ])
    const outcome = await action.run(inputs(), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { status: 'failed', 'rolled-back': false } })
    expect(outcome.reason).toContain(why)
    expect(git('branch', '--list', 'release-kit/*')).toBe('')
  })
})
