import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { fields as rollbackFields } from '../../actions/rollback/src/inputs.ts'
import { action as rollback } from '../../actions/rollback/src/run.ts'
import type { Asked } from '../../simulators/http/exchange.ts'
import { createServicesStage } from '../fakes/services-stage.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { createScene } from './deploy-coolify.harness.ts'

let stage: Stage
beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

function begin(run: number, more: Record<string, string> = {}) {
  const given = { ...stage.inputs, part: 'begin', version: 'v1.1.0', lock: 'strict', 'lock-timeout': '1m', ...more }
  const over = new AbortController()
  const context = stage.context(run, { signal: over.signal })
  const done = action.run(inputsOf(fields, given), context)
  return {
    done,
    log: () => context.log.lines.join('\n'),
    /** It is ended as soon as it has said so. */
    async says(expected: RegExp): Promise<void> {
      while (!expected.test(context.log.lines.join('\n'))) await new Promise((resolve) => setTimeout(resolve, 5))
      over.abort(new Error('enough'))
      await expect(done).rejects.toThrow('enough')
    },
  }
}
/** The release that the lock's ref names. */
async function holder(): Promise<number> {
  const [ref] = await stage.github.git.refs('refs/release-kit/lock/')
  const { message = '' } = (await stage.github.git.commit(ref?.sha ?? '')) ?? {}
  return Number(/^release (\d+) /.exec(message)?.[1])
}
const idOf = ({ outputs }: { outputs: object }) => (outputs as Record<string, number>)['release-id']
const isCompareAndSet = ({ method, path, json }: Asked) =>
  method === 'POST' && path === '/graphql' && JSON.stringify(json).includes('updateRefs(')

describe('the strict lock', () => {
  it.each([0, 8_000])('is had by one of two that begin at once, where lists lag by %d ms', async (lag) => {
    stage.github.state.lag = lag
    const both = [begin(1), begin(2)]
    const first = await Promise.race(both.map(async (one) => ({ one, begun: await one.done })))
    expect(first.begun).toMatchObject({ phase: 'Successful', outputs: { preview: 'green' } })
    expect(await holder()).toBe(idOf(first.begun))
    const other = both.find((one) => one !== first.one)
    await other?.says(new RegExp(`waiting for release ${idOf(first.begun)} `))
  })

  it.each(['reset', { status: 502, body: 'Bad gateway' }] as const)(
    'is had by the run whose answer to the compare-and-set was lost (%j), and by nobody else',
    async (lost) => {
      stage.github.fail({ match: isCompareAndSet, applied: true, with: lost })
      const first = await begin(1).done
      expect(first.phase).toBe('Successful')
      expect(await holder()).toBe(idOf(first))
      await begin(2).says(/waiting for release/)
    },
  )

  it('goes to the younger one that was faster, where neither is listed to the other and the compare-and-set of this one was lost', async () => {
    stage.github.state.lag = 8_000
    let second: ReturnType<typeof begin>['done'] | undefined
    stage.github.fail({
      match: isCompareAndSet,
      with: async () => {
        second = begin(2).done
        await second.catch(() => undefined)
        return { status: 502, body: 'Bad gateway' }
      },
    })
    const first = begin(1)
    await first.says(/a younger release was faster than release \d+: opening it again/)
    const faster = await second
    expect(faster).toMatchObject({ phase: 'Successful', outputs: { preview: 'green' } })
    expect(await holder()).toBe(idOf(faster!))
  })

  it('goes on from a holder that died, once its run is over, and what it left is put in order', async () => {
    const { outputs } = await begin(1, { part: 'begin', steps: '50 100', 'step-duration': '5m' }).done
    const dead = stage.github.state.deployments.find(({ id }) => id === outputs['release-id'])!
    stage.github.seed.status(dead, 'in_progress', 'rk2|ARMED|0/2|green|||')
    stage.github.seed.status(dead, 'in_progress', 'rk2|SWITCHING|1/2|green|||')
    stage.edge.setWeights({ blue: 50, green: 50 })
    await begin(2).says(/waiting for release/)
    stage.run(2).end()
    stage.run(1).end()
    const next = await begin(3).done
    expect(next).toMatchObject({ phase: 'Successful', outputs: { preview: 'green' } })
    expect(stage.phases(dead.id).at(-1)).toBe('REVERTED')
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(await holder()).toBe(idOf(next))
  })
})

it('a strict lock is refused by name for several services at once, for which one ref does not stand', async () => {
  const both = await createServicesStage({ api: 'blue', shop: 'blue' })
  const given = { ...both.inputs, lock: 'strict' }
  const refused = {
    problems: [expect.objectContaining({ input: 'lock', sentence: expect.stringContaining('several') })],
  }
  try {
    await expect(action.run(inputsOf(fields, given), both.context(1))).rejects.toMatchObject(refused)
    await expect(rollback.run(inputsOf(rollbackFields, given), both.context(2))).rejects.toMatchObject(refused)
    expect(both.github.state.deployments).toEqual([])
  } finally {
    await both.close()
  }
})

it('a strict lock is refused by name for a deployment in place, which may have several names as well', async () => {
  const scene = await createScene()
  const given = { resources: 'web=shop', environment: 'production', image: 'ghcr.io/acme/shop:v2', lock: 'strict' }
  try {
    await expect(scene.run(given)).rejects.toMatchObject({
      problems: [{ input: 'lock', sentence: expect.stringContaining('not supported yet for deployments in place') }],
    })
    expect([scene.writes(), scene.github.state.deployments]).toEqual([[], []])
  } finally {
    await scene.close()
  }
})

describe('a token that may not write contents', () => {
  const mayNot = { status: 403, body: { message: 'Resource not accessible by integration' } }
  const mayNotRead = {
    status: 200,
    body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
  }

  it('gets no strict lock, and is told the permission', async () => {
    stage.github.fail({ match: /^POST .*\/git\/commits$/, times: Infinity, with: mayNot })
    await expect(begin(1).done).rejects.toMatchObject({
      code: 'PROVIDER_FORBIDDEN',
      hint: expect.stringContaining('contents: write'),
    })
  })

  it('waits for the list instead with lock: auto, and says so', async () => {
    stage.github.fail({ match: /^POST .*\/git\/commits$/, times: Infinity, with: mayNot })
    const { log, done } = begin(1, { lock: 'auto' })
    expect(await done).toMatchObject({ phase: 'Successful' })
    expect(log()).toContain('lock: auto waits for the list of releases to settle')
    expect(await stage.github.git.refs('refs/release-kit/')).toEqual([])
  })

  it('still reads the list of releases where it may not even read the ref, which it asks for once', async () => {
    let asked = 0
    const readsRef = ({ path, json }: Asked) =>
      path === '/graphql' && JSON.stringify(json).includes('ref(qualifiedName')
    stage.github.fail({
      match: readsRef,
      times: Infinity,
      with: () => {
        asked++
        return mayNotRead
      },
    })
    expect(await begin(1, { lock: 'bakery' }).done).toMatchObject({ phase: 'Successful' })
    // with the list, then alone
    expect(asked).toBe(2)
    await begin(2, { lock: 'auto' }).says(/waiting for release/)
    expect(asked).toBe(4)
  })
})
