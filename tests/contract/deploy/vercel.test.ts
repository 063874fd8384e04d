import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { follow } from '../../../shared/deploy/follow.ts'
import { canCancel, type DeployTarget } from '../../../shared/deploy/target.ts'
import type { Revision } from '../../../shared/rollout/revision.ts'
import { createVercelSimulator, type VercelSimulator } from '../../../simulators/vercel/vercel.ts'
import { createContext } from '../../fakes/context.ts'
import { commit, hurriedClock, image, request, sha1, sha2 } from './coolify-harness.ts'

const { signal } = new AbortController()
let vercel: VercelSimulator
let target: DeployTarget

function connect(options: Record<string, unknown> = {}): DeployTarget {
  const holds = async () => undefined
  const settings = { url: vercel.url, token: 'vercel-token', options: { team: 'team_acme', ...options } }
  return connectTarget({ kind: 'vercel', ...settings, pollInterval: 10, holds }, createContext({ clock: hurriedClock }))
}

beforeEach(async () => {
  vercel = await createVercelSimulator()
  target = connect()
})
afterEach(async () => {
  await vercel.close()
  expect(vercel.problems).toEqual([])
})

async function deployed(revision: Revision) {
  const ref = await target.deploy(request(revision), signal)
  return follow(target, ref, request(revision), { clock: hurriedClock, signal, pollInterval: 10 })
}

describe('Vercel', () => {
  it('builds a commit for production without the public domains, and tells URL and artifact', async () => {
    expect(await deployed(commit(sha2))).toMatchObject({
      ok: true,
      url: 'https://shop-2-acme.vercel.app',
      artifact: 'dpl_2',
    })
    expect([vercel.staged(), vercel.live()]).toEqual([sha2, sha1])
  })

  it('is not content with a deployment that got the public domains all the same', async () => {
    vercel.knobs.ignoresSkipDomain = true
    expect(await deployed(commit(sha2))).toMatchObject({ ok: false, reason: expect.stringContaining('PROMOTED') })
  })

  it('waits for a deployment that is there already, and makes none', async () => {
    await deployed(commit(sha2))
    expect(await deployed({ kind: 'artifact', id: 'dpl_2' })).toMatchObject({ ok: true, artifact: 'dpl_2' })
    expect(vercel.deployments.length).toBe(2)
  })

  it('refuses what can never be promoted there', async () => {
    const { id } = vercel.preview(sha2)
    const asked: readonly (readonly [Revision, string])[] = [
      [{ kind: 'artifact', id }, 'preview'],
      [{ kind: 'artifact', id: 'dpl_none' }, 'no such deployment'],
      [image('v2'), 'no images'],
      [{ kind: 'configured' }, 'must be said'],
    ]
    for (const [revision, why] of asked) {
      const { refusal } = await target.inspect(request(revision), signal)
      expect(refusal).toContain(why)
    }
  })
})

describe('Vercel without slots', () => {
  beforeEach(() => {
    target = connect({ domains: 'move' })
  })

  it('gives the public domains to what it has built, and back to what had them, without building that again', async () => {
    const { current, wayBack } = await target.inspect(request(commit(sha2)), signal)
    expect([current, wayBack]).toEqual([commit(sha1), { kind: 'artifact', id: 'dpl_1' }])
    expect(await deployed(commit(sha2))).toMatchObject({ ok: true, artifact: 'dpl_2' })
    expect([vercel.live(), vercel.lastRequest()?.type]).toEqual([sha2, 'promote'])
    expect(await deployed(wayBack!)).toMatchObject({ ok: true, artifact: 'dpl_1' })
    expect([vercel.live(), vercel.lastRequest()?.type, vercel.deployments.length]).toEqual([sha1, 'rollback', 2])
  })

  it('waits until the domains have moved, which takes minutes', async () => {
    let land: (() => void) | undefined
    vercel.knobs.land = (apply) => (land = apply)
    const ref = await target.deploy(request(commit(sha2)), signal)
    const words: string[] = []
    for (let looks = 0; looks < 8; looks++) words.push((await target.status(ref, signal)).word)
    expect([words.at(-1), vercel.live()]).toEqual(['giving it the public domains', sha1])
    land?.()
    expect(await target.status(ref, signal)).toMatchObject({ state: 'finished' })
    expect(vercel.journal.filter(({ path }) => path.includes('/promote/'))).toHaveLength(1)
  })

  it.each([true, false])('asks for the domains once when the answer to it gets lost (applied: %s)', async (applied) => {
    vercel.fail({ match: /POST .*promote/, applied, with: 'reset' })
    expect(await deployed(commit(sha2))).toMatchObject({ ok: true })
    expect(vercel.live()).toBe(sha2)
  })

  it.each(['failed', 'skipped'] as const)(
    'is an error, and not good, when the domains did not move: %s',
    async (outcome) => {
      vercel.knobs.outcome = outcome
      await expect(deployed(commit(sha2))).rejects.toMatchObject({ code: 'PROVIDER_REFUSED' })
      expect(vercel.live()).toBe(sha1)
    },
  )

  it('leaves the domains where they are when the build fails, or is cancelled', async () => {
    const ref = await target.deploy(request(commit(sha2)), signal)
    if (!canCancel(target)) throw new Error('Vercel can cancel')
    await target.cancel(ref, signal)
    expect(await target.conclude(ref, request(commit(sha2)), signal)).toMatchObject({ ok: false })
    expect([vercel.live(), vercel.lastRequest()]).toEqual([sha1, undefined])
  })

  it('is refused where the project rolls out by stages', async () => {
    await vercel.close()
    vercel = await createVercelSimulator({ stages: [{ targetPercentage: 10 }, { targetPercentage: 100 }] })
    const { refusal } = await connect({ domains: 'move' }).inspect(request(commit(sha2)), signal)
    expect(refusal).toContain('rolls out by stages')
  })
})
