import { execFileSync } from 'node:child_process'
import { describe, expect, it, jest } from '@jest/globals'
import { image } from '../../demo/world.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import {
  commit,
  config,
  expectExit,
  filled,
  live,
  ofTheShop,
  run,
  template,
  useWorld,
  world,
} from './callers.harness.ts'

jest.setTimeout(480_000)
useWorld()

const git = (...args: string[]) => execFileSync('git', args, { cwd: world.shop.path, encoding: 'utf8' }).trim()
/** The template as whoever wants a revert changes it: its comment says so. */
const workflow = () =>
  template('rollback.yml', {
    'permissions: { contents: read, deployments: write, actions: read, issues: write }':
      'permissions: { contents: write, deployments: write, actions: read, issues: write, pull-requests: write }',
  })

describe('rollback.yml with strategy revert, run by act from a clean export', () => {
  it('proposes a pull request that git merges, and the next release takes production back', async () => {
    const good = world.shop.commit('ci: release by release-kit', { '.github/release-kit.yml': config('production') })
    await world.github.seed.ref('refs/tags/v1.0.1', good)
    const itsRun = { env: { GITHUB_SHA: good }, end: () => world.github.seed.run({ run: 1, status: 'completed' }) }
    const first = { version: 'v1.0.1', slot: 'blue', service: 'app', run: 1 } as const
    seedRelease({ github: world.github, run: () => itsRun }, first)
    const bad = commit('vouchers')
    expectExit(await run(template('release.yml', ofTheShop), 91, bad), 0)
    world.github.seed.run({ run: 91, status: 'completed', sha: bad })
    const later = world.shop.commit('docs: help', { 'help.md': 'later\n' })

    const dispatched = filled(workflow(), {
      environment: 'production',
      strategy: 'revert',
      reason: 'vouchers are wrong',
    })
    const proposing = await run(workflow(), 92, later, dispatched)
    expectExit(proposing, 0)
    world.github.seed.run({ run: 92, status: 'completed', sha: later })
    expect([world.edge.weights(), live('green')]).toEqual([{ blue: 0, green: 100 }, [`${image}:v1.1.0`]])
    const pull = world.github.state.issues.find((one) => one.pull)
    expect(pull).toMatchObject({ title: 'revert: v1.1.0, back to v1.0.1', pull: { base: { ref: 'main' } } })
    expect(proposing.output).toContain(`/pull/${pull?.number} takes it back`)
    const incident = world.github.state.issues.find((one) => !one.pull)
    expect(incident).toMatchObject({ state: 'open', title: expect.stringContaining('Revert proposed') as unknown })

    git('fetch', '--quiet', 'origin', pull?.pull?.head.ref ?? '')
    git('merge', '--quiet', '--no-ff', '-m', `${pull?.title} (#${pull?.number})`, 'FETCH_HEAD')
    git('push', '--quiet', 'origin', 'main')
    expect(git('ls-files').split('\n')).toEqual(expect.not.arrayContaining(['src/voucher.js']))
    expect(git('show', 'HEAD:help.md')).toBe('later')

    expectExit(await run(template('release.yml', ofTheShop), 93, git('rev-parse', 'HEAD')), 0)
    expect(world.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(live('blue')).toEqual([`${image}:v1.1.1`])
  })
})
