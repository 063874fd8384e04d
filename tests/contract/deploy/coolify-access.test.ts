import { afterEach, describe, expect, it } from '@jest/globals'
import { createCoolifyTarget } from '../../../shared/deploy/targets/coolify.ts'
import type { CoolifySimulator } from '../../../simulators/coolify/coolify.ts'
import type { CoolifyOptions, Token } from '../../../simulators/coolify/options.ts'
import { hurriedClock, configured, ended, image, request, startCoolify, toolsFor } from './coolify-harness.ts'

const { signal } = new AbortController()

let coolify: CoolifySimulator | undefined
afterEach(async () => {
  const problems = coolify?.problems
  await coolify?.close()
  expect(problems).toEqual([])
})

async function start(options: Partial<CoolifyOptions> = {}, toolOptions: Parameters<typeof toolsFor>[1] = {}) {
  const simulator = await startCoolify(options)
  coolify = simulator
  const tools = toolsFor(simulator, toolOptions)
  return { coolify: simulator, tools, target: createCoolifyTarget(tools) }
}

describe('Coolify: services and databases', () => {
  const stacks = [
    { kind: 'service', uuid: 'queue', name: 'queue' },
    { kind: 'database', uuid: 'db', name: 'db' },
    { kind: 'database', uuid: 'off', name: 'off', running: false },
    { kind: 'service', uuid: 'bad', name: 'bad', broken: true },
  ] as const

  it.each([
    ['a service is created anew', 'queue', true, 'finished'],
    ['a database that runs is left alone', 'db', false, 'finished'],
    ['a database that is stopped is started', 'off', true, 'finished'],
    ['a service that never comes up has failed', 'bad', true, 'failed'],
  ])('%s', async (_, uuid, started, state) => {
    const { target } = await start({ stacks })
    const ref = await target.deploy(request(configured, uuid), signal)
    expect(ref).toEqual({ resource: uuid, id: '', started })
    expect(await ended(target, ref)).toMatchObject({ state })
  })

  it('refuses an image for a service', async () => {
    const { target } = await start({ stacks })
    expect((await target.inspect(request(image('v2'), 'queue'), signal)).refusal).toContain('it is a service')
  })
})

describe('Coolify: tokens and access', () => {
  const abilities = (...list: Token['abilities']) => [{ token: '2|limited-token', abilities: list }]

  it('names the ability `read` that a deploy-only token lacks, before anything is done', async () => {
    const { coolify, target } = await start({ tokens: abilities('deploy') }, { token: '2|limited-token' })
    const refused = target.inspect(request(image('v2')), signal)
    await expect(refused).rejects.toMatchObject({
      code: 'PROVIDER_FORBIDDEN',
      hint: expect.stringContaining('the ability read'),
    })
    expect(coolify.journal.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('names the ability `write` that setting an image needs', async () => {
    const { target } = await start({ tokens: abilities('deploy', 'read') }, { token: '2|limited-token' })
    const refused = target.deploy(request(image('v2')), signal)
    await expect(refused).rejects.toMatchObject({
      code: 'PROVIDER_FORBIDDEN',
      hint: expect.stringContaining('the ability write'),
    })
  })

  it('fires a deployment with a deploy-only token', async () => {
    const { coolify, target } = await start({ tokens: abilities('deploy') }, { token: '2|limited-token' })
    const { id } = await target.fire({ resource: 'shop', force: true }, signal)
    expect(coolify.deployments('shop')[0]?.deployment_uuid).toBe(id)
  })

  it.each([
    ['the API is disabled', { apiDisabled: true }, 'Enable the API'],
    ["the runner's address is not allowed", { addressRefused: true }, 'allow-list'],
  ])('says what to do when %s', async (_, knobs, hint) => {
    const { target } = await start({ knobs })
    const refused = target.inspect(request(image('v2')), signal)
    await expect(refused).rejects.toMatchObject({ code: 'PROVIDER_FORBIDDEN', hint: expect.stringContaining(hint) })
  })

  it("says what to do with a member's token", async () => {
    const { target } = await start(
      { tokens: [{ token: '2|limited-token', abilities: ['read', 'deploy'], member: true }] },
      { token: '2|limited-token' },
    )
    await expect(target.inspect(request(image('v2')), signal)).rejects.toMatchObject({
      hint: expect.stringContaining('admin or owner'),
    })
  })

  it('carries on when Coolify throttles', async () => {
    const { coolify, target } = await start()
    coolify.fail({
      match: /./,
      times: 3,
      with: { status: 429, body: { message: 'Too Many Attempts.' }, headers: { 'retry-after': '60' } },
    })
    expect(await target.inspect(request(image('v2')), signal)).toMatchObject({ name: 'shop' })
  })

  it('waits while Coolify upgrades itself', async () => {
    const { coolify, target, tools } = await start({ knobs: { pullSeconds: 10 } })
    const ref = await target.deploy(request(image('v2')), signal)
    coolify.knobs.upgrading = true
    const end = ended(target, ref)
    while (!tools.log.lines.join().includes('waiting for it to come back')) await hurriedClock.sleep(10)
    coolify.knobs.upgrading = false
    expect(await end).toMatchObject({ state: 'finished' })
  })
})
