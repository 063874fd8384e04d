import { describe, expect, it, jest } from '@jest/globals'
import { applications, image } from '../../demo/world.ts'
import { encodeEntry } from '../../shared/rollout/journal.ts'
import { config, dispatched, expectExit, live, run, standIns, template, useWorld, world } from './callers.harness.ts'

jest.setTimeout(240_000)
useWorld()

/** develop with a change, and its commit released to staging, well. */
async function staged(text: string, isGood = true): Promise<{ main: string; head: string }> {
  const { seed } = world.github
  const main = world.shop.commit('build: adopt release-kit', { '.github/release-kit.yml': text })
  await seed.ref('refs/heads/develop', main)
  const head = await seed.commit({
    message: 'feat: vouchers',
    branch: 'develop',
    files: {
      'package.json': '{ "name": "shop", "type": "module", "scripts": { "test:staging": "echo staging is fine" } }',
    },
  })
  seed.workflow('release.yml')
  const payload = {
    v: 1,
    op: 'deploy',
    service: 'app',
    artifact: head,
    commit: head,
    version: 'develop-1',
    run: { id: 1, attempt: 1 },
  }
  if (isGood) {
    const release = seed.deployment({ sha: head, environment: 'staging', task: 'release-kit:deploy', payload })
    seed.status(
      release,
      'success',
      encodeEntry({ phase: 'COMMITTED', step: [1, 1], slot: undefined, reason: 'seeded' }),
    )
  }
  return { main, head }
}

/** Production comes after staging. */
const promoting = () =>
  config('production')
    .replace('    rollback:', '    after: { environment: staging, within: 14d }\n    rollback:')
    .replace('environments:\n', 'environments:\n  staging: {}\n')

describe('promote.yml, run by act from a clean export', () => {
  it('[P06] validates what went well in staging, merges develop into main, and starts release.yml', async () => {
    const { main, head } = await staged(promoting())
    const done = await run(template('promote.yml'), 90, main, dispatched({ release: 'v1.1.0' }))
    expectExit(done, 0)
    expect(done.output).toContain('staging is fine')
    const merged = (await world.github.git.resolve('refs/heads/main'))!
    expect(await world.github.git.commit(merged)).toMatchObject({
      parents: [main, head],
      message: expect.stringContaining('Release v1.1.0: merge develop into main') as unknown,
    })
    expect(world.github.state.dispatches).toEqual([expect.objectContaining({ workflow: 'release.yml', ref: 'main' })])
  })

  it('opens a pull request where main is protected', async () => {
    const { main } = await staged(promoting())
    world.github.state.protectedBranches.add('main')
    expectExit(await run(template('promote.yml'), 91, main, dispatched({ release: 'v1.1.0' })), 0)
    expect(world.github.state.issues.map(({ title, pull }) => [title, pull?.base.ref])).toEqual([
      ['Release v1.1.0: merge develop into main', 'main'],
    ])
    expect(world.github.state.dispatches).toEqual([])
  })

  it('promotes nothing that was not in staging, nor what the validation refuses, nor an open checklist', async () => {
    const { main } = await staged(promoting(), false)
    const refused = await run(template('promote.yml'), 92, main, dispatched({ release: 'v1.1.0' }))
    expectExit(refused, 1)
    expect(refused.output).toContain('has not gone well in staging')
    const bad = template('promote.yml', { 'run: npm run test:staging': 'run: exit 3' })
    expectExit(await run(bad, 93, main, dispatched({ release: 'v1.1.0' })), 1)
    const lists = `${promoting()}contacts: { lead: '@alice' }\nchecklists: { before: ['!backup verified'] }\n`
    const { main: listed } = await staged(lists)
    const open = await run(template('promote.yml'), 94, listed, dispatched({ release: 'v1.1.0' }))
    expectExit(open, 1)
    expect(open.output).toContain('this checklist was never opened')
    expect(await world.github.git.resolve('refs/heads/main')).toBe(listed)
  })
})

describe('fleet.yml, run by act from a clean export', () => {
  /** Two services on this world's two applications. */
  const services = `version: 1
services:
  web: { image: ${image}, depends-on: [api] }
  api: { image: ${image} }
environments:
  production:
`
  // of both, the one is asked that is deployed first
  const fleet = () => `${services}    url: "${world.coolify.applicationUrl(applications.blue)}"
    target: { kind: coolify, url: "${world.coolify.url}", resources: { api: ${applications.blue}, web: ${applications.green} } }
    health: { path: /health, version-path: version }
`
  const given = { environment: 'production', version: 'v1.1.0' }

  it('[P21] deploys services in the order of their dependencies', async () => {
    const sha = world.shop.commit('feat: two services', { '.github/release-kit.yml': fleet() })
    await world.github.seed.ref('refs/tags/v1.1.0', sha)
    expectExit(await run(template('fleet.yml'), 95, sha, dispatched(given)), 0)
    expect([live('blue'), live('green')]).toEqual([[`${image}:v1.1.0`], [`${image}:v1.1.0`]])
    const order = world.github.state.deployments.map(({ payload }) => (payload as { service?: string }).service)
    expect(order.filter((name) => name === 'api' || name === 'web')).toEqual(['api', 'web'])
    const pages = standIns.used().flatMap((line) => /upload-artifact name=(release-\S+)/.exec(line)?.[1] ?? [])
    expect(pages).toEqual(['release-production-api', 'release-production-web'])
  })

  it('[O02] deploys nothing while a required box of the checklist is open', async () => {
    const lists = "contacts: { lead: '@alice' }\nchecklists: { before: ['!backup verified @lead'] }\n"
    const sha = world.shop.commit('feat: two services', { '.github/release-kit.yml': `${fleet()}${lists}` })
    await world.github.seed.ref('refs/tags/v1.1.0', sha)
    const refused = await run(template('fleet.yml'), 94, sha, dispatched(given))
    expectExit(refused, 1)
    expect(refused.output).toContain('required boxes open: backup verified')
    expect([live('blue'), live('green')]).toEqual([[`${image}:v1.0.0`], [`${image}:v1.0.0`]])
  })

  it('[P21] stops at the first wave that fails', async () => {
    const sha = world.shop.commit('feat: two services', { '.github/release-kit.yml': fleet() })
    const bad = { ...given, version: 'api=v9.9.9-missing\nweb=v1.1.0' }
    const failed = await run(template('fleet.yml'), 96, sha, dispatched(bad))
    expectExit(failed, 1)
    expect([live('blue'), live('green')]).toEqual([[`${image}:v1.0.0`], [`${image}:v1.0.0`]])
    const begun = world.github.state.deployments.map(({ payload }) => (payload as { service?: string }).service)
    expect(begun).toContain('api')
    expect(begun).not.toContain('web')
  })

  it('[P21] puts back what it released in earlier waves when a later one fails, and nothing that was live before', async () => {
    const sha = world.shop.commit('feat: two services', { '.github/release-kit.yml': fleet() })
    await world.github.seed.ref('refs/tags/v1.1.0', sha)
    expectExit(await run(template('fleet.yml'), 97, sha, dispatched(given)), 0)
    const bad = { ...given, version: 'api=v1.2.0\nweb=v9.9.9-missing' }
    const failed = await run(template('fleet.yml'), 98, sha, dispatched(bad))
    expectExit(failed, 1)
    expect(failed.output).toContain('going back to v1.1.0')
    expect(failed.output).toContain('what is live was not released by this attempt of the run')
    expect([live('blue'), live('green')]).toEqual([[`${image}:v1.1.0`], [`${image}:v1.1.0`]])
  })
})
