import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Probe } from '../../../shared/health/probe.ts'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import { connect } from './program-benches.ts'
import { branch, path, standInForTraefikBranch } from './stand-ins/traefik-branch.ts'

const { signal } = new AbortController()
const by = (releaseId: number) => ({ releaseId, reason: 'step 1/3' })

describe('driver traefik by a file on a branch at GitHub', () => {
  let edge: Awaited<ReturnType<typeof standInForTraefikBranch>>

  beforeEach(async () => {
    edge = await standInForTraefikBranch()
  })
  afterEach(async () => {
    await edge.close()
    expect(edge.problems).toEqual([])
  })

  const driver = (token = edge.token) => connect('traefik', edge.settings, token)
  /** As it is where nothing of the edge can be reached. */
  const blind = (front: Probe | undefined) =>
    connect('traefik', { ...edge.settings, options: {} }, edge.token, { front })
  const held = async () => {
    const found = await edge.github.git.read((await edge.github.git.resolve(branch)) ?? '', path)
    return found && 'file' in found ? found.bytes.toString('utf8') : undefined
  }
  const writeByHand = (text: string | null) =>
    edge.github.seed.commit({ message: 'by hand', branch, files: { [path]: text } })
  /** Somebody else writes between a look and a write. */
  const between = (write: () => Promise<unknown>) => {
    const { git } = edge.github
    const read = git.read.bind(git)
    git.read = async (...asked) => {
      const found = await read(...asked)
      git.read = read
      await write()
      return found
    }
  }

  it('commits the document to the branch alone, with the release that wrote it', async () => {
    expect(await driver().preflight!(signal)).toEqual([])
    const main = await edge.github.git.resolve('main')
    await driver().shift(weightsFor('green', 33.4), by(7), signal)
    expect(await held()).toMatch(/^# written by release-kit.*\n# release 7\n\{/)
    expect(await held()).toContain('"weight": 3340')
    const head = await edge.github.git.commit((await edge.github.git.resolve(branch)) ?? '')
    expect(head?.message).toBe('release 7: step 1/3 [skip ci]')
    expect(await edge.github.git.resolve('main')).toBe(main)
  })

  it('looks again when somebody else has written between its look and its write', async () => {
    between(() => driver().shift(weightsFor('green', 10), by(7), signal))
    await driver().shift(weightsFor('green', 50), by(8), signal)
    expect(edge.weights()).toEqual(weightsFor('green', 50))
  })

  it('writes nothing over what a later release wrote while it hung', async () => {
    between(() => driver().shift(weightsFor('green', 100), by(8), signal))
    await expect(driver().shift(weightsFor('blue', 100), by(7), signal)).rejects.toMatchObject({
      code: 'PROVIDER_REFUSED',
      message: expect.stringContaining('release 8 has written since'),
    })
    expect(edge.weights()).toEqual(weightsFor('green', 100))
  })

  it('takes its own write whose answer was lost for done', async () => {
    edge.github.fail({ match: /^PUT .*contents/, applied: true, with: 'reset' })
    await driver().shift(weightsFor('green', 100), by(7), signal)
    expect(edge.weights()).toEqual(weightsFor('green', 100))
    expect(await edge.github.git.log((await edge.github.git.resolve(branch)) ?? '')).toHaveLength(3)
  })

  it('refuses a document that is not there, or that somebody else wrote', async () => {
    await writeByHand('http: {}\n')
    expect(await driver().preflight!(signal)).toMatchObject([{ allowed: expect.stringContaining('alone writes') }])
    await writeByHand(null)
    expect(await driver().preflight!(signal)).toMatchObject([{ allowed: expect.stringContaining('by hand') }])
    await expect(driver().shift(weightsFor('green', 100), by(7), signal)).rejects.toThrow('is not on the branch')
  })

  it('needs a token that may write, and says so', async () => {
    expect(await driver('').preflight!(signal)).toMatchObject([{ input: 'driver-token' }])
    await expect(driver('wrong').preflight!(signal)).rejects.toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
  })

  it('believes who answers where nothing of the edge can be reached, and then splits nothing', async () => {
    const answering = (slot: 'blue' | 'green' | undefined): Probe => ({
      measure: () => Promise.resolve({ at: 0, ms: 1, ok: true, ...(slot && { slot }) }),
    })
    expect(blind(answering('green'))).toMatchObject({ resolution: 100, observation: { timeout: 60_000 } })
    expect(await blind(answering('green')).observe(signal)).toEqual(weightsFor('green', 100))
    expect(await blind(answering('green')).preflight!(signal)).toEqual([])
    expect(await blind(answering(undefined)).observe(signal)).toBeUndefined()
    expect(await blind(answering(undefined)).preflight!(signal)).toMatchObject([
      { input: 'slot-header', allowed: expect.stringContaining('expect-version') },
    ])
  })

  it.each([
    [{ url: 'https://shop.example.com/traffic.yml' }, 'driver-url'],
    [{ url: 'https://api.github.com/repos/acme/shop/contents/traffic.yml?ref=x' }, 'driver-url'],
    [{ options: { provider: 'file' } }, 'provider'],
    [{ options: { poll: '5 seconds' } }, 'poll'],
    [{ options: {}, publicUrl: '' }, 'driver-options api'],
  ])('is refused as %j', (changes, input) => {
    const whole = { ...edge.settings, route: 'shop', publicUrl: 'https://shop.example.com', slotHeader: '', ...changes }
    expect(driverDefinition('traefik').check(whole)).toMatchObject([{ input: expect.stringContaining(input) }])
  })
})
