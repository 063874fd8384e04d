import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { follow } from '../../../shared/deploy/follow.ts'
import type { DeployTarget } from '../../../shared/deploy/target.ts'
import type { Revision } from '../../../shared/rollout/revision.ts'
import { createVercelSimulator, type VercelSimulator } from '../../../simulators/vercel/vercel.ts'
import { createContext } from '../../fakes/context.ts'
import { commit, hurriedClock, image, request, sha1, sha2 } from './coolify-harness.ts'

const { signal } = new AbortController()
let vercel: VercelSimulator
let target: DeployTarget

beforeEach(async () => {
  vercel = await createVercelSimulator()
  const holds = async () => undefined
  const settings = { url: vercel.url, token: 'vercel-token', options: { team: 'team_acme' } }
  target = connectTarget(
    { kind: 'vercel', ...settings, pollInterval: 10, holds },
    createContext({ clock: hurriedClock }),
  )
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
