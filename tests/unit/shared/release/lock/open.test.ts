import { describe, expect, it } from '@jest/globals'
import { openRelease, type Opening, type OpeningPorts, splitRoute } from '../../../../../shared/release/lock/open.ts'
import { createRecordingLog } from '../../../../fakes/context.ts'
import { createMemoryDriver } from '../../../../fakes/memory-driver.ts'
import { createLedger, runOf } from '../ledger.ts'

const opening: Opening = {
  op: 'switch',
  environment: 'production',
  isProduction: true,
  driver: 'webhook',
  route: 'shop.example.com',
  steps: [10, 100],
  told: { bake: '60000ms', paths: '/checkout' },
  smoke: ['home'],
  service: 'shop',
  artifact: 'ghcr.io/acme/shop:v1.2.3',
  version: 'v1.2.3',
  onInterrupt: 'revert',
  onFailure: 'hold',
  lock: true,
}

describe('opening a release', () => {
  it('writes down what it will do before it waits, and looks at the route only after', async () => {
    const ledger = createLedger()
    const driver = createMemoryDriver()
    const told: (number | string)[] = []
    const lock: OpeningPorts['lock'] = async ({ id }) => {
      told.push(`waits as ${id}`)
      driver.set({ blue: 0, green: 100 })
      return 'mine'
    }
    const ports = {
      github: ledger.github,
      driver,
      lock,
      remember: (id: number) => void told.push(id),
      run: { ...runOf(7), sha: 'a'.repeat(40), triggeringActor: 'alice' },
      log: createRecordingLog(),
      signal: new AbortController().signal,
    }
    const opened = await openRelease(opening, ports)
    expect(opened).toEqual({ releaseId: 1_001, weights: { blue: 0, green: 100 }, active: 'green' })
    expect(told).toEqual([1_001, 'waits as 1001'])
    expect(await ledger.record(1_001)).toMatchObject({
      environment: 'production',
      sha: 'a'.repeat(40),
      intent: {
        op: 'switch',
        service: 'shop',
        driver: 'webhook',
        route: 'shop.example.com',
        artifact: 'ghcr.io/acme/shop:v1.2.3',
        version: 'v1.2.3',
        onInterrupt: 'revert',
        onFailure: 'hold',
        queued: true,
        steps: [10, 100],
        told: { bake: '60000ms', paths: '/checkout' },
        smoke: ['home'],
        run: { id: 7, attempt: 1 },
        by: 'alice',
      },
      journal: [{ phase: 'PLANNED' }],
    })
  })
})

it('opens again, with a higher id, when a younger release was faster', async () => {
  const ledger = createLedger()
  const remembered: number[] = []
  const opened = await openRelease(opening, {
    github: ledger.github,
    driver: createMemoryDriver(),
    lock: async ({ id }) => (id === 1_001 ? 'overtaken' : 'mine'),
    remember: (id) => void remembered.push(id),
    run: runOf(7),
    log: createRecordingLog(),
    signal: new AbortController().signal,
  })
  expect([opened.releaseId, remembered]).toEqual([1_002, [1_001, 1_002]])
  expect(await ledger.phases(1_001)).toEqual(['PLANNED', 'SUPERSEDED'])
})

describe('the message about a route that is split', () => {
  it('names the release that left it so, its run and its words', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    const held = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'NEEDS_HUMAN'])
    await ledger.add(['PLANNED', 'FAILED_SAFE'])
    const error = await splitRoute(ledger, { environment: 'production', service: '' }, { blue: 90, green: 10 })
    expect(error).toMatchObject({ code: 'ROUTE_UNKNOWN' })
    expect(error.message).toBe(
      `the route is at blue 90 % · green 10 %; release ${held} (https://github.example/runs/102) was the last to move it: NEEDS_HUMAN: needs_human`,
    )
  })

  it('says only what is seen where no release has moved it', async () => {
    const error = await splitRoute(createLedger(), { environment: 'production', service: '' }, undefined)
    expect(error.message).toBe('the route is at a split that cannot be read')
  })
})
