import { describe, expect, it } from '@jest/globals'
import {
  artifactOf,
  conclude,
  type Job,
  overallStatus,
  planJobs,
  planUndo,
  type Result,
} from '../../../../shared/deploy/fleet/plan.ts'
import { renderPlan, renderReport } from '../../../../actions/deploy-coolify/src/summary.ts'
import type { Item } from '../../../../shared/deploy/fleet/item.ts'
import { runWaves } from '../../../../shared/deploy/fleet/run-waves.ts'
import type { Inspection } from '../../../../shared/deploy/target.ts'
import type { Revision } from '../../../../shared/rollout/revision.ts'

const image = (tag: string): Revision => ({ kind: 'image', image: { name: 'acme/web', tag } })
const commit = (sha: string): Revision => ({ kind: 'commit', sha })
const item = (name: string, revision: Revision = image('v2')): Item => ({
  name,
  resource: `uuid-${name}`,
  revision,
  healthUrl: undefined,
  expectVersion: undefined,
})
const found: Inspection = { name: 'Web', current: image('v1'), isCurrentLive: false, isRolling: true, warnings: [] }
const job = (name: string, more: Partial<Job> = {}): Job => ({
  ...item(name),
  title: name,
  previous: image('v1'),
  isRolling: true,
  isDone: false,
  isBlind: false,
  warnings: [],
  ...more,
})
const result = (name: string, status: Result['status'], more: Partial<Result> = {}): Result => ({
  job: job(name),
  status,
  id: `id-${name}`,
  seconds: 2,
  startedAt: 0,
  reason: 'because',
  isTouched: true,
  log: [],
  ...more,
})

describe('jobs', () => {
  it('carry what stands at the target', () => {
    const { waves, problems } = planJobs([[item('web')]], new Map([['web', found]]), false)
    expect(problems).toEqual([])
    expect(waves[0]?.[0]).toMatchObject({ name: 'web', title: 'Web', previous: image('v1'), isDone: false })
  })

  it('are done when the commit runs, unless forced', () => {
    const inspections = new Map([['web', { ...found, current: commit('abc'), isCurrentLive: true }]])
    const isDone = (revision: Revision, force: boolean) =>
      planJobs([[item('web', revision)]], inspections, force).waves[0]?.[0]?.isDone
    expect([isDone(commit('abc'), false), isDone(commit('abc'), true), isDone(commit('def'), false)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('make a problem of everything that the target cannot take', () => {
    const inspections = new Map(['web', 'api'].map((name) => [name, { ...found, refusal: 'it is built from git' }]))
    const { problems } = planJobs([[item('web'), item('api', commit('abc'))]], inspections, false)
    expect(problems.map(({ input, received }) => [input, received])).toEqual([
      ['image', 'web=acme/web:v2'],
      ['commit', 'api=abc'],
    ])
  })

  it('are blind where nothing could be read', () => {
    expect(planJobs([[item('web')]], new Map(), false).waves[0]?.[0]).toMatchObject({
      isBlind: true,
      previous: undefined,
    })
  })

  it('have one text for their intent, whatever their order', () => {
    expect(artifactOf([item('web')])).toBe('acme/web:v2')
    expect(artifactOf([item('web'), item('api', commit('abc'))])).toBe(
      artifactOf([item('api', commit('abc')), item('web')]),
    )
  })
})

describe('waves are run', () => {
  it('[P21] one after the other, and stop at the first failure', async () => {
    const log: string[] = []
    const results = await runWaves([[job('db')], [job('auth'), job('ai')], [job('web')]], 4, async ({ name }) => {
      log.push(`start ${name}`)
      await new Promise((resolve) => setTimeout(resolve, name === 'ai' ? 5 : 1))
      log.push(`end ${name}`)
      return result(name, name === 'auth' ? 'failed' : 'finished')
    })
    expect(log).toEqual(['start db', 'end db', 'start auth', 'start ai', 'end auth', 'end ai'])
    expect(results.map(({ job: { name } }) => name)).toEqual(['db', 'auth', 'ai'])
  })

  it('with at most so many at once', async () => {
    let [now, most] = [0, 0]
    const jobs = Array.from({ length: 7 }, (_, index) => job(`s${index}`))
    await runWaves([jobs], 3, async ({ name }) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 1))
      now--
      return result(name, 'finished')
    })
    expect(most).toBe(3)
  })

  it('starting nothing more of a wave after a failure in it', async () => {
    const results = await runWaves([[job('a'), job('b'), job('c')]], 1, async ({ name }) => result(name, 'timed-out'))
    expect(results).toHaveLength(1)
  })
})

describe('what is put back', () => {
  it('is everything touched, last first, but not what Coolify kept running', () => {
    const results = [result('db', 'finished'), result('auth', 'skipped', { isTouched: false }), result('web', 'failed')]
    expect(planUndo(results).map((one) => one.job.name)).toEqual(['db'])
  })

  it.each<[string, Partial<Result>]>([
    ['what was deployed and is not healthy', { health: 'status 503' }],
    ['what was stopped first', { job: job('web', { isRolling: false }) }],
    ['what nobody knows the state of', { isError: true }],
    ['what timed out', { status: 'timed-out' }],
  ])('is %s', (_, more) => {
    expect(planUndo([result('web', 'failed', more)])).toHaveLength(1)
  })
})

describe('the conclusion', () => {
  it.each<[string, Result[], Parameters<typeof conclude>[1], object]>([
    [
      'all well',
      [result('db', 'finished'), result('web', 'finished', { health: 'ok' })],
      [],
      { phase: 'Successful', end: 'COMMITTED', reason: 'db, web deployed in 9.0 s, healthy' },
    ],
    [
      'nothing to do',
      [result('web', 'skipped', { isTouched: false })],
      [],
      { phase: 'Successful', end: 'COMMITTED', reason: 'nothing to do: already running' },
    ],
    [
      'not waited for',
      [result('web', 'started')],
      [],
      { phase: 'Successful', end: 'UNSEEN', reason: 'web asked for in 9.0 s; nobody has seen it live' },
    ],
    [
      'failed and kept',
      [result('web', 'failed')],
      [],
      { phase: 'Failed', end: 'FAILED_SAFE', reason: 'web failed: because' },
    ],
    [
      'failed and left',
      [result('web', 'failed', { health: 'status 503' })],
      [],
      { phase: 'Failed', end: 'NEEDS_HUMAN' },
    ],
    [
      'failed and put back',
      [result('web', 'failed', { health: 'x' })],
      [{ name: 'web', ok: true, reason: '' }],
      { phase: 'Failed', end: 'REVERTED', reason: 'web failed: because; put back: web' },
    ],
    [
      'putting back failed',
      [result('web', 'failed')],
      [{ name: 'web', ok: false, reason: 'no' }],
      { phase: 'Failed', end: 'NEEDS_HUMAN', reason: 'web failed: because; could not be put back: web (no)' },
    ],
    ['could not be known', [result('web', 'failed', { isError: true })], [], { phase: 'Error', end: 'NEEDS_HUMAN' }],
    ['may have begun', [result('web', 'failed', { mayRun: true })], [], { phase: 'Failed', end: 'INTERRUPTED' }],
    [
      'may begin yet, though what ran before was put back',
      [result('web', 'timed-out', { mayRun: true })],
      [{ name: 'web', ok: true, reason: '' }],
      { end: 'INTERRUPTED', reason: 'web timed-out: because; put back: web' },
    ],
    [
      'may have begun, beside one that is unhealthy',
      [result('web', 'failed', { mayRun: true }), result('db', 'failed', { health: 'status 503' })],
      [],
      { end: 'NEEDS_HUMAN' },
    ],
  ])('%s', (_, results, undone, expected) => {
    expect(conclude(results, undone, 9_000)).toMatchObject(expected)
  })

  it('has the worst status of all', () => {
    expect(overallStatus([result('a', 'finished'), result('b', 'timed-out'), result('c', 'skipped')])).toBe('timed-out')
    expect(overallStatus([])).toBe('skipped')
  })
})

describe('the summary', () => {
  it('shows what happened, what did not begin, what was put back, and the log, with nothing of it as markup', () => {
    const bad = result('web', 'failed', { reason: '<b>bad</b> @everyone', log: ['```', '</details><script>'] })
    const waves = [[job('web', { warnings: ['downtime'] })], [job('late')]]
    const text = renderReport([bad], waves, [{ name: 'db', ok: false, reason: 'no *way*' }])
    expect(text).toContain('- ⏸️ late: not started')
    expect(text).toContain('💥 db: no \\*way\\*')
    expect(text).toContain('⚠️ web: downtime')
    expect(text).toContain('````\n```\n</details><script>\n````')
    expect(text).not.toContain('<b>')
    expect(text).not.toContain('@everyone')
  })

  it('of a dry run says what would be done', () => {
    const text = renderPlan([[job('db', { isDone: true })], [job('web')]])
    expect(text).toContain('- db (wave 1): nothing: already running\n  - now `acme/web:v1`; then `acme/web:v2`')
    expect(text).toContain('- web (wave 2): deploy')
  })
})
