import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect([...stage.github.problems, ...stage.edge.problems]).toEqual([])
  await stage.close()
})

const inputs = (smoke: string, more: Record<string, string> = {}) =>
  inputsOf(fields, { ...stage.inputs, smoke, ...more })
const idOf = (outcome: { outputs: Record<string, unknown> }) => Number(outcome.outputs['release-id'])

/** Node is there wherever these tests run; curl need not be. */
const ask = (path: string) =>
  `node -e 'fetch(process.env.SLOT_URL + "${path}").then(r => r.text()).then(t => console.log("said " + t))'`

describe('smoke commands', () => {
  it('run against the new slot before any traffic, and are journalled when they have passed', async () => {
    const context = stage.context(1)
    const outcome = await action.run(inputs(`home: ${ask('/health')}\nslot: test "$SLOT" = green`), context)
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
    expect(stage.phases(idOf(outcome)).slice(0, 4)).toEqual(['PLANNED', 'LOCKED', 'VERIFIED', 'ARMED'])
    expect(String(outcome.outputs['phase-journal'])).toContain('smoke passed: home, slot')
    expect(context.log.lines.join('\n')).toMatch(/untrusted said .*v1\.1\.0/)
  })

  it('that fail end the release with traffic untouched; the ones after are not run', async () => {
    const marker = join(mkdtempSync(join(tmpdir(), 'release-kit-smoke-')), 'ran')
    const outcome = await action.run(inputs(`login: exit 7\nlater: touch ${marker}`), stage.context(1))
    expect(outcome).toMatchObject({
      phase: 'Failed',
      reason: 'smoke login failed on green with exit code 7',
      outputs: { active: 'blue', switched: false, reverted: false },
    })
    expect(stage.phases(idOf(outcome))).toEqual(['PLANNED', 'LOCKED', 'FAILED_SAFE'])
    expect([stage.edge.shifts, existsSync(marker)]).toEqual([[], false])
  })

  it('go on during the bake, and take the release back when a round fails twice [O32]', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-smoke-'))
    const count = join(folder, 'count')
    // good before traffic and in the first round, bad from then on
    const smoke = `page: echo x >> ${count}; test $(wc -l < ${count}) -le 2`
    const outcome = await action.run(
      inputs(smoke, { bake: '10s', 'smoke-interval': '200ms', 'request-rate': '200' }),
      stage.context(1),
    )
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { active: 'blue', reverted: true } })
    expect(outcome.reason).toContain('smoke page failed on green with exit code 1, twice during the bake')
    expect(readFileSync(count, 'utf8').split('x')).toHaveLength(5)
  })

  it('that pass during the bake keep no good version from all of the traffic', async () => {
    const count = join(mkdtempSync(join(tmpdir(), 'release-kit-smoke-')), 'count')
    const smoke = `page: echo x >> ${count}`
    const outcome = await action.run(inputs(smoke, { bake: '4s', 'smoke-interval': '500ms' }), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { active: 'green' } })
    expect(readFileSync(count, 'utf8').split('x').length).toBeGreaterThan(3)
  })

  it('that take too long are ended with all that they started, and fail the release', async () => {
    const start = Date.now()
    const outcome = await action.run(
      inputs('slow: sleep 60 & sleep 60', { 'smoke-timeout': '200ms' }),
      stage.context(1),
    )
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'smoke slow timed out (200 ms) on green' })
    expect(Date.now() - start).toBeLessThan(40_000)
    expect(stage.edge.shifts).toEqual([])
  })

  it('are not run against a slot that is not healthy', async () => {
    stage.green.healthy = false
    const context = stage.context(1)
    const outcome = await action.run(inputs('home: echo was here'), context)
    expect(outcome.reason).toContain('not healthy')
    expect(context.log.lines.join('\n')).not.toContain('was here')
  })

  it('see no token, and cannot write an output for the step', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-smoke-'))
    const output = join(folder, 'output')
    writeFileSync(output, 'before=1\n')
    const context = stage.context(1)
    const edgeToken = stage.inputs['driver-token'] ?? ''
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      GITHUB_OUTPUT: output,
      INPUT_DRIVER_TOKEN: edgeToken,
      EDGE_PASSWORD: edgeToken,
      SHOP_TOKEN: 'shop-secret',
      HARMLESS: 'seen',
    }
    await action.run(inputs(`env: env | sort\nforge: echo switched=true >> ${output}`), { ...context, env })
    const lines = context.log.lines.filter((line) => line.startsWith('untrusted'))
    expect(lines).toContain('untrusted HARMLESS=seen')
    for (const hidden of ['edge-token', 'shop-secret', 'GITHUB_OUTPUT']) expect(lines.join('\n')).not.toContain(hidden)
    expect(context.log.lines.join('\n')).toContain('undone: GITHUB_OUTPUT')
  })

  it('are stopped when the run is cancelled, which the journal says', async () => {
    const context = stage.context(1)
    const cancelled = new AbortController()
    const running = action.run(inputs('slow: echo started; sleep 60'), { ...context, signal: cancelled.signal })
    while (!context.log.lines.some((line) => line.includes('untrusted started')))
      await new Promise((resolve) => setTimeout(resolve, 10))
    cancelled.abort(new Error('cancelled'))
    await expect(running).rejects.toThrow('cancelled')
    const id = stage.github.state.deployments[0]?.id ?? 0
    expect(stage.phases(id)).toEqual(['PLANNED', 'LOCKED', 'INTERRUPTED'])
    expect(await action.post?.(inputs(''), context)).toMatchObject({ phase: 'Failed', outputs: { active: 'blue' } })
    expect(stage.phases(id).at(-1)).toBe('FAILED_SAFE')
  })

  it.each(['curl x', 'a b: c', ': x', 'home: a\nhome: b'])(
    'are refused when they are not named as they must be: %j',
    (smoke) => {
      expect(() => inputs(smoke)).toThrow('smoke')
    },
  )
})

describe('prepare commands', () => {
  it('make the free slot ready when the release holds it, before anything is deployed there [O32]', async () => {
    const context = stage.context(1)
    const prepare = 'data: echo "data of $SLOT"'
    const outcome = await action.run(inputs('', { part: 'begin', prepare }), context)
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { preview: 'green' } })
    expect(context.log.lines.join('\n')).toMatch(/data of green/)
  })

  it('that fail end the release before anything is deployed', async () => {
    const outcome = await action.run(inputs('', { part: 'begin', prepare: 'data: exit 3' }), stage.context(1))
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'prepare data failed on green with exit code 3' })
    expect(stage.phases(idOf(outcome)).at(-1)).toBe('FAILED_SAFE')
  })

  it('are refused where the slot has been deployed to already', async () => {
    const given = inputs('', { prepare: 'data: true' })
    await expect(action.run(given, stage.context(1))).rejects.toThrow('prepare needs part: begin')
  })
})
