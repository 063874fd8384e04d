import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { deployTargets } from '../../../shared/deploy/registry.ts'
import { describeRevision, type Revision } from '../../../shared/rollout/revision.ts'
import {
  canCancel,
  type DeploymentRef,
  type DeployTarget,
  type DeployTargetKind,
} from '../../../shared/deploy/target.ts'
import { ProviderError } from '../../../shared/errors/action-error.ts'
import { abilities, type Harness, harnesses } from './harness.ts'

describe.each(Object.keys(deployTargets) as DeployTargetKind[])('the deploy target %s', (kind) => {
  const { looks, speaksHttp } = abilities[kind]
  let harness: Harness
  let target: DeployTarget
  const { signal } = new AbortController()

  beforeEach(async () => {
    harness = await harnesses[kind]()
    target = harness.create()
  })
  afterEach(async () => {
    await harness.close()
    expect(harness.problems).toEqual([])
  })

  const request = (revision: Revision, earlier?: string) => ({
    resource: harness.resource,
    revision,
    force: false,
    ...(earlier === undefined ? {} : { earlier }),
  })

  async function outcome(ref: DeploymentRef, revision: Revision) {
    for (;;) {
      const { state } = await target.status(ref, signal)
      if (!['queued', 'running'].includes(state))
        return { state, ...(await target.conclude(ref, request(revision), signal)) }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  it('deploys a revision, says finished, and the revision runs', async () => {
    const ref = await target.deploy(request(harness.revisions.second), signal)
    expect(ref.started).toBe(true)
    expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'finished', ok: true })
    expect(harness.running()).toEqual([describeRevision(harness.revisions.second)])
  })

  if (!looks)
    it('says that it cannot see what runs, asks nobody, and claims nothing', async () => {
      const found = await target.inspect(request(harness.revisions.second), signal)
      expect(found).toMatchObject({ current: undefined, isCurrentLive: false })
      expect(found.warnings.join()).toContain('cannot be seen')
      expect(harness.writes()).toBe(0)
    })

  if (looks)
    it('knows what was deployed before', async () => {
      const { current, refusal } = await target.inspect(request(harness.revisions.second), signal)
      expect(describeRevision(current!)).toBe(describeRevision(harness.revisions.first))
      expect(refusal).toBeUndefined()
      expect(harness.writes()).toBe(0)
    })

  it('says failed of what cannot be deployed, keeps what ran, and takes back what it had set', async () => {
    const ref = await target.deploy(request(harness.revisions.broken), signal)
    expect(await outcome(ref, harness.revisions.broken)).toMatchObject({ state: 'failed', ok: false })
    expect(harness.running()).toEqual([describeRevision(harness.revisions.first)])
    if (!looks) return
    const { current } = await target.inspect(request(harness.revisions.second), signal)
    expect(describeRevision(current!)).toBe(describeRevision(harness.revisions.first))
  })

  it('attaches to the deployment of the same request that an earlier run started', async () => {
    const first = await target.deploy(request(harness.revisions.second), signal)
    const next = harness.create()
    expect(await next.deploy(request(harness.revisions.second, first.id), signal)).toEqual({ ...first, started: false })
    await outcome(first, harness.revisions.second)
    expect(await next.deploy(request(harness.revisions.second, first.id), signal)).toEqual({ ...first, started: false })
    expect(harness.deployments()).toBe(1)
  })

  if (looks)
    it('starts one deployment when the answer to its start gets lost', async () => {
      harness.fail({ match: harness.start, applied: true, with: 'reset' })
      const ref = await target.deploy(request(harness.revisions.second), signal)
      expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'finished', ok: true })
      expect(harness.deployments()).toBe(1)
    })

  if (looks)
    it('starts one deployment when the first try to start it never arrives', async () => {
      harness.fail({ match: harness.start, with: 'reset' })
      const ref = await target.deploy(request(harness.revisions.second), signal)
      expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'finished', ok: true })
      expect(harness.deployments()).toBe(1)
    })

  if (speaksHttp && !looks)
    it.each([true, false])('never asks twice when the answer to its start gets lost (applied: %s)', async (applied) => {
      harness.fail({ match: harness.start, applied, with: 'reset' })
      await expect(target.deploy(request(harness.revisions.second), signal)).rejects.toBeInstanceOf(ProviderError)
      expect(harness.deployments()).toBe(applied ? 1 : 0)
    })

  if (looks)
    it('waits while the target is away', async () => {
      harness.fail({ match: /./, times: 12, with: { status: 502, body: '<html>bad gateway</html>' } })
      const ref = await target.deploy(request(harness.revisions.second), signal)
      expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'finished', ok: true })
      expect(harness.deployments()).toBe(1)
    })

  /** The first that is asked of it. */
  const ask = (asked: DeployTarget, revision: Revision) =>
    looks ? asked.inspect(request(revision), signal) : asked.deploy(request(revision), signal)

  if (speaksHttp)
    it('names a token that is not accepted, without showing it', async () => {
      const stranger = harness.create({ token: '7|nobody-knows-this-token' })
      const refused = await ask(stranger, harness.revisions.second).catch((error: unknown) => error)
      expect(refused).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
      expect(JSON.stringify([refused, String(refused)])).not.toContain('nobody-knows')
    })

  if (looks)
    it('names a resource that is not there', async () => {
      const asked = target.inspect({ ...request(harness.revisions.second), resource: 'nowhere' }, signal)
      await expect(asked).rejects.toMatchObject({
        code: 'PROVIDER_NOT_FOUND',
        message: expect.stringContaining('nowhere'),
      })
    })

  if (speaksHttp)
    it.each([
      ['a page of HTML', '<!DOCTYPE html><title>Login</title>'],
      ['JSON of another kind', { hello: 'world' }],
    ])('calls %s nonsense', async (_, body) => {
      harness.fail({ match: /./, with: { status: 200, body } })
      await expect(ask(target, harness.revisions.second)).rejects.toMatchObject({
        code: 'PROVIDER_NONSENSE',
      })
    })

  it('stops at once when it is aborted', async () => {
    const aborted = AbortSignal.abort(new Error('cancelled'))
    await expect(target.deploy(request(harness.revisions.second), aborted)).rejects.toThrow('cancelled')
    expect(harness.writes()).toBe(0)
  })

  it('writes nothing when this run may no longer write', async () => {
    const lost = async () => Promise.reject(new Error('another release has the lock'))
    const loser = harness.create({ holds: lost })
    await expect(loser.deploy(request(harness.revisions.second), signal)).rejects.toThrow('has the lock')
    expect(harness.writes()).toBe(0)
  })

  it('cancels, and cancelling what is over is not an error', async () => {
    if (!canCancel(target)) return
    const ref = await target.deploy(request(harness.revisions.second), signal)
    await target.cancel(ref, signal)
    expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'cancelled', ok: false })
    await target.cancel(ref, signal)
    expect(harness.running()).toContain(describeRevision(harness.revisions.first))
  })

  if (speaksHttp)
    it('never throws anything but a ProviderError at a refusal', async () => {
      harness.fail({
        match: harness.start,
        with: { status: 422, body: { message: 'Validation failed.', errors: 'nonsense' } },
      })
      await expect(target.deploy(request(harness.revisions.second), signal)).rejects.toBeInstanceOf(ProviderError)
    })
})
