import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { deployTargets } from '../../../shared/deploy/registry.ts'
import { describeRevision, parseImage, type Revision } from '../../../shared/rollout/revision.ts'
import {
  canCancel,
  type DeploymentRef,
  type DeployTarget,
  type DeployTargetKind,
} from '../../../shared/deploy/target.ts'
import { ProviderError } from '../../../shared/errors/action-error.ts'
import type { Fault } from '../../../simulators/http/faults.ts'
import { startCoolify, toolsFor } from './coolify-harness.ts'

/** A provider's simulator, as every target's promises are tested against it. */
interface Harness {
  create(options?: { token?: string; holds?: () => Promise<void> }): DeployTarget
  readonly resource: string
  /** Deployed at the start, another good one, and one that cannot be deployed. */
  readonly revisions: Record<'first' | 'second' | 'broken', Revision>
  /** What answers users. */
  running(): readonly string[]
  /** How many deployments were made since the start. */
  deployments(): number
  /** Requests that write. */
  writes(): number
  /** Matches the request that starts a deployment, and any request. */
  readonly start: RegExp
  fail(fault: Fault): void
  readonly problems: readonly string[]
  close(): Promise<void>
}

const image = (tag: string): Revision => ({ kind: 'image', image: parseImage(`ghcr.io/acme/shop:${tag}`)! })

const harnesses = {
  async coolify(): Promise<Harness> {
    const coolify = await startCoolify()
    return {
      create: (options) => deployTargets.coolify.create(toolsFor(coolify, options)),
      resource: 'shop',
      revisions: { first: image('v1'), second: image('v2'), broken: image('broken') },
      running: () => coolify.containers('shop').map((container) => container.image),
      deployments: () => coolify.deployments('shop').length - 1,
      writes: () => coolify.journal.filter(({ method }) => method !== 'GET').length,
      start: /POST .*\/deploy\?/,
      fail: (fault) => coolify.fail(fault),
      problems: coolify.problems,
      close: () => coolify.close(),
    }
  },
} satisfies Record<DeployTargetKind, () => Promise<Harness>>

describe.each(Object.keys(deployTargets) as DeployTargetKind[])('the deploy target %s', (kind) => {
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

  it('starts one deployment when the answer to its start gets lost', async () => {
    harness.fail({ match: harness.start, applied: true, with: 'reset' })
    const ref = await target.deploy(request(harness.revisions.second), signal)
    expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'finished', ok: true })
    expect(harness.deployments()).toBe(1)
  })

  it('starts one deployment when the first try to start it never arrives', async () => {
    harness.fail({ match: harness.start, with: 'reset' })
    const ref = await target.deploy(request(harness.revisions.second), signal)
    expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'finished', ok: true })
    expect(harness.deployments()).toBe(1)
  })

  it('waits while the target is away', async () => {
    harness.fail({ match: /./, times: 12, with: { status: 502, body: '<html>bad gateway</html>' } })
    const ref = await target.deploy(request(harness.revisions.second), signal)
    expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'finished', ok: true })
    expect(harness.deployments()).toBe(1)
  })

  it('names a token that is not accepted, without showing it', async () => {
    const stranger = harness.create({ token: '7|nobody-knows-this-token' })
    const refused = await stranger.inspect(request(harness.revisions.second), signal).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
    expect(JSON.stringify([refused, String(refused)])).not.toContain('nobody-knows')
  })

  it('names a resource that is not there', async () => {
    const asked = target.inspect({ ...request(harness.revisions.second), resource: 'nowhere' }, signal)
    await expect(asked).rejects.toMatchObject({
      code: 'PROVIDER_NOT_FOUND',
      message: expect.stringContaining('nowhere'),
    })
  })

  it.each([
    ['a page of HTML', '<!DOCTYPE html><title>Login</title>'],
    ['JSON of another kind', { hello: 'world' }],
  ])('calls %s nonsense', async (_, body) => {
    harness.fail({ match: /./, with: { status: 200, body } })
    await expect(target.inspect(request(harness.revisions.second), signal)).rejects.toMatchObject({
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

  it('cancels, and cancelling what is over is no error', async () => {
    if (!canCancel(target)) return
    const ref = await target.deploy(request(harness.revisions.second), signal)
    await target.cancel(ref, signal)
    expect(await outcome(ref, harness.revisions.second)).toMatchObject({ state: 'cancelled', ok: false })
    await target.cancel(ref, signal)
    expect(harness.running()).toContain(describeRevision(harness.revisions.first))
  })

  it('never throws anything but a ProviderError at a refusal', async () => {
    harness.fail({
      match: harness.start,
      with: { status: 422, body: { message: 'Validation failed.', errors: 'nonsense' } },
    })
    await expect(target.deploy(request(harness.revisions.second), signal)).rejects.toBeInstanceOf(ProviderError)
  })
})
