import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { fields as deployFields } from '../../actions/deploy-coolify/src/inputs.ts'
import { action as deploying } from '../../actions/deploy-coolify/src/run.ts'
import { fields as platformFields } from '../../actions/deploy-platform/src/inputs.ts'
import { action as deployingAnywhere } from '../../actions/deploy-platform/src/run.ts'
import { fields as rollbackFields } from '../../actions/rollback/src/inputs.ts'
import { action as rollingBack } from '../../actions/rollback/src/run.ts'
import { describeError } from '../../shared/errors/action-error.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { defaultKnobs } from '../../simulators/coolify/options.ts'
import { byHand } from '../contract/deploy/coolify-harness.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { type Trap, traps } from './coolify-traps.ts'

jest.setTimeout(120_000)

const image = 'ghcr.io/acme/shop'
const [sha1, sha2] = ['1'.repeat(40), '2'.repeat(40)] as const
const table = new URL('../../docs/coolify.md', import.meta.url)

let stage: Stage
let coolify: CoolifySimulator

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(() => stage.close())

/** What one action makes of one trap. */
const attempts = {
  image: {
    application: { image: `${image}:v1` },
    run: () => ran(deploying, deployFields, { resources: 'shop=shop', image: `shop=${image}:v2` }),
  },
  commit: {
    application: { git: { head: sha1 } },
    run: () => ran(deploying, deployFields, { resources: 'shop=shop', commit: `shop=${sha2}` }),
  },
  platform: {
    application: { image: `${image}:v1` },
    run: () =>
      ran(deployingAnywhere, platformFields, {
        ...{ platform: 'coolify', project: 'shop', revision: `${image}:v2`, 'on-failure': 'rollback' },
      }),
  },
  rollback: {
    application: { image: `${image}:v1` },
    run: async () => {
      for (const version of ['v2', 'v1'])
        seedRelease(stage, { version, op: 'deploy', service: 'shop', phases: ['PREPARED', 'COMMITTED'] })
      const { url, token } = target()
      const given = { service: 'shop', target: 'coolify', 'target-url': url, 'target-token': token }
      return ran(rollingBack, rollbackFields, {
        ...{ ...given, 'target-options': 'resource: shop', to: 'v2', allowed: 'write' },
      })
    },
  },
} as const

let token = ''
/** Milliseconds. */
let limit = 0
const target = () => ({ url: coolify.url, token: token || coolify.token })

type Runnable = Pick<typeof deploying, 'run'>

/** @returns how it ended and why, in one line */
async function ran(action: unknown, fields: unknown, given: Record<string, string>) {
  const isRollback = action === rollingBack
  const inputs = inputsOf(fields as typeof deployFields, {
    ...{ 'github-token': stage.github.token, environment: 'production' },
    ...(isRollback
      ? { 'observe-interval': '20ms', level: '1' }
      : { ...target(), record: 'false', timeout: `${limit}ms` }),
    ...(isRollback ? {} : { 'poll-interval': '20ms' }),
    ...{ 'lock-interval': '20ms', 'lock-settle': '20ms' },
    ...given,
  })
  const context = stage.context(7)
  // as a rollback that takes longer than its level allows
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error('not over after its time')), isRollback ? limit : 30_000)
  timer.unref()
  const signal = AbortSignal.any([context.signal, late.signal])
  const { phase, reason } = await (action as Runnable)
    .run(inputs, { ...context, signal })
    .catch((thrown: unknown) => ({ phase: 'Error' as const, reason: describeError(thrown) }))
  return { phase, reason: `${reason} ${context.log.lines.join(' ')}` }
}

async function measure(trap: Trap, name: keyof typeof attempts): Promise<string> {
  const { application, run } = attempts[name]
  coolify = await createCoolifySimulator({
    second: 10,
    applications: [{ name: 'shop', uuid: 'shop', healthCheck: true, ...application, ...trap.application }],
    ...(trap.image ? { images: { [`${image}:v2`]: trap.image, [sha2]: trap.image } } : {}),
    ...(trap.tokens ? { tokens: trap.tokens } : {}),
  })
  try {
    token = trap.tokens?.[0]?.token ?? ''
    limit = trap.isForEver ? 2_500 : 20_000
    if (trap.busyWith) await byHand(coolify, 'POST', trap.busyWith)
    Object.assign(coolify.knobs, trap.knobs)
    const timer =
      trap.until === undefined ? undefined : setTimeout(() => Object.assign(coolify.knobs, trap.after), trap.until)
    const { phase, reason } = await run()
    clearTimeout(timer)
    const runs = coolify
      .containers('shop')
      .map(({ version }) => (version === sha1 ? 'v1' : version === sha2 ? 'v2' : version))
    expect(coolify.problems).toEqual([])
    if (phase !== 'Successful') expect(reason).toMatch(trap.says ?? /./)
    // never green where what was asked for is not what runs
    if (phase === 'Successful') expect(runs.at(-1)).toBe('v2')
    return `${phase}, ${[...new Set(runs)].join(' and ') || 'nothing'} runs`
  } finally {
    await coolify.close()
  }
}

describe('what the actions make of the traps of Coolify’s API', () => {
  const rows = readFileSync(table, 'utf8').split('\n')

  it.each(Object.entries(traps))('%s', async (name, trap) => {
    const cells: string[] = []
    for (const attempt of Object.keys(attempts) as (keyof typeof attempts)[]) cells.push(await measure(trap, attempt))
    const row = `| ${trap.section} | ${name} | ${trap.how} | ${cells.join(' | ')} |`
    const documented = rows.find((line) => line.split('|')[2]?.trim() === name)?.replace(/ +/g, ' ')
    expect(documented).toBe(row)
  })

  it('turns every knob of the simulator', () => {
    const turned = Object.values(traps).flatMap(({ knobs = {} }) => Object.keys(knobs))
    expect([...new Set(turned)].sort()).toEqual(Object.keys(defaultKnobs).sort())
  })
})
