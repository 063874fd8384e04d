import { describe, expect, it, jest } from '@jest/globals'
import { tasks } from '../../shared/rollout/intent.ts'
import { image } from '../../demo/world.ts'
import {
  commit,
  config,
  dispatched,
  expectExit,
  live,
  ofTheShop,
  run,
  template,
  useWorld,
  world,
} from './callers.harness.ts'

jest.setTimeout(240_000)
useWorld()

/** GitHub runs what is scheduled on the default branch. */
const scheduled = { name: 'schedule', payload: { schedule: '0 13 * * 4' } }

/** A release to green that a lost machine left with half of the traffic. */
function leaveHalfway(sha: string): void {
  const { seed } = world.github
  const payload = {
    v: 1,
    op: 'switch',
    queued: true,
    service: 'app',
    artifact: `${image}:v1.1.0`,
    version: 'v1.1.0',
    run: { id: 9, attempt: 1 },
  }
  const release = seed.deployment({ sha, task: tasks.switch, environment: 'production', payload })
  seed.run({ run: 9, status: 'completed', conclusion: 'failure' })
  for (const phase of ['PLANNED', 'LOCKED', 'ARMED', 'SWITCHING'])
    seed.status(release, 'in_progress', `rk1|${phase}|0/0|green|seeded`)
  world.edge.setWeights({ blue: 50, green: 50 })
}

describe('what a team schedules and dispatches, run by act from a clean export', () => {
  it('janitor.yml puts back what a lost machine left split, and tells Slack; then it has nothing to do', async () => {
    const told = config('production').replace('info: [slack]', 'important: [slack]')
    const sha = world.shop.commit('feat: x', { '.github/release-kit.yml': told })
    leaveHalfway(sha)
    expectExit(await run(template('janitor.yml'), 80, sha, scheduled), 0)
    expect(world.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(world.slack.messages.map(({ text }) => text)).toEqual([
      expect.stringContaining('A release was put in order'),
    ])
    expectExit(await run(template('janitor.yml'), 81, sha, scheduled), 0)
    expect(world.edge.shifts).toHaveLength(1)
  })

  it('monitor.yml finds a sound service well, and remembers it in an issue of its own', async () => {
    const watched = config('production').replace(
      "    rollback: { allowed: ['@alice'] }",
      "    rollback: { allowed: ['@alice'] }\n    monitor: { rules: ['consecutive-failures <= 3'], measure: 5s }",
    )
    const sha = world.shop.commit('feat: x', { '.github/release-kit.yml': watched })
    expectExit(await run(template('monitor.yml'), 78, sha, dispatched({})), 0)
    expect(world.github.state.issues.map(({ title, labels }) => [title, labels])).toEqual([
      ['Monitoring of app, production', ['monitor']],
    ])
  })

  it('monitor.yml opens an incident for a service that is sick', async () => {
    const watched = config('production').replace(
      "    rollback: { allowed: ['@alice'] }",
      "    rollback: { allowed: ['@alice'] }\n    monitor: { measure: 12s }\n    health: { path: /gone }",
    )
    const sha = world.shop.commit('feat: x', { '.github/release-kit.yml': watched })
    const done = await run(template('monitor.yml'), 79, sha, dispatched({}))
    expectExit(done, 1)
    expect(done.output).toContain('consecutive-failures')
    expect(world.github.state.issues.map(({ labels }) => labels)).toContainEqual(['incident'])
  })

  it('checklist.yml opens the list of a planned release, and release.yml waits for its required boxes', async () => {
    const lists = "contacts: { lead: '@alice' }\nchecklists: { before: ['!backup verified @lead'] }\n"
    const sha = commit('vouchers', 'production', lists)
    const day = new Date().toISOString().slice(0, 10)
    expectExit(await run(template('checklist.yml'), 82, sha, dispatched({ releases: `${day} v1.1.0` })), 0)
    const [opened] = world.github.state.issues
    expect([opened?.title, opened?.body]).toEqual([
      expect.stringContaining('v1.1.0'),
      expect.stringContaining('- [ ] backup verified'),
    ])
    const refused = await run(template('release.yml', ofTheShop), 83, sha)
    expectExit(refused, 1)
    expect(refused.output).toContain('required boxes open: backup verified')
    expect(live('green')).toEqual([`${image}:v1.0.0`])
    world.github.seed.edit(opened!.number, 'alice', (body) => body.replace('- [ ] backup', '- [x] backup'))
    expectExit(await run(template('release.yml', ofTheShop), 84, sha), 0)
    expect([world.edge.weights(), live('green')]).toEqual([{ blue: 0, green: 100 }, [`${image}:v1.1.0`]])
  })

  it('people.yml escalates an open incident, and audits who released', async () => {
    const escalating = config('production').replace('info: [slack] }', 'info: [slack] }, escalation: [15m slack]')
    const sha = world.shop.commit('feat: x', { '.github/release-kit.yml': escalating })
    const author = 'github-actions[bot]'
    const issue = world.github.seed.issue({ title: 'shop is down', body: 'v1.1.0', labels: ['incident'], author })
    Object.assign(issue, { createdAt: new Date(Date.now() - 20 * 60_000).toISOString() })
    const done = await run(template('people.yml'), 85, sha, {
      ...scheduled,
      secrets: { AUDIT_TOKEN: world.github.token },
    })
    expectExit(done, 0)
    expect(done.output).toContain('secrets and variables: read')
    expect(world.slack.messages.map(({ text }) => text)).toEqual([expect.stringContaining('shop is down')])
  })

  it('[P05] hotfix.yml goes out in a closed window for somebody who may, with the reason kept', async () => {
    const windows = "windows: ['never Mon-Sun', 'override role:maintain reason']"
    const closed = config('production').replace('    rollback:', `    ${windows}\n    rollback:`)
    const sha = world.shop.commit('fix: payments', { '.github/release-kit.yml': closed })
    const hotfix = template('hotfix.yml', {
      '      environment: production': `      environment: production\n      run: node --test --test-reporter=junit --test-reporter-destination=junit.xml`,
    })
    const reason = 'payments fail'
    const done = await run(hotfix, 86, sha, dispatched({ 'window-override': reason, 'after-override': '' }))
    expectExit(done, 0)
    expect(live('green')).toEqual([`${image}:v1.0.1`])
    const refused = await run(template('release.yml', ofTheShop), 89, sha)
    expectExit(refused, 1)
    expect(done.output).toContain(reason)
  })

  it('[P05] release-train.yml does nothing on a day that the config does not name, and is green', async () => {
    const closed = config('production').replace('    rollback:', "    windows: ['never Mon-Sun']\n    rollback:")
    const sha = world.shop.commit('feat: x', { '.github/release-kit.yml': closed })
    expectExit(await run(template('release-train.yml'), 87, sha, scheduled), 0)
    expect([live('green'), world.github.state.releases]).toEqual([[`${image}:v1.0.0`], []])
    const open = world.shop.commit('fix: y', { '.github/release-kit.yml': config('production') })
    const train = template('release-train.yml', {
      'on-closed: skip':
        "on-closed: skip, run: 'node --test --test-reporter=junit --test-reporter-destination=junit.xml'",
    })
    expectExit(await run(train, 88, open, scheduled), 0)
    expect(live('green')).toEqual([`${image}:v1.1.0`])
  })
})
