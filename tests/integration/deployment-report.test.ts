import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/deployment-report/src/inputs.ts'
import { action } from '../../actions/deployment-report/src/run.ts'
import { commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { entrySigner, signPayload } from '../../shared/release/lock/seal.ts'
import { encodeEntry, type ReleasePhase } from '../../shared/rollout/journal.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'

const now = Date.parse('2026-11-02T08:00:00Z')
const minute = 60_000
let github: GitHubSimulator
let workspace: string
beforeEach(async () => {
  github = await createGitHubSimulator()
  workspace = mkdtempSync(join(tmpdir(), 'release-kit-report-'))
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

const config: Config = {
  version: 1,
  environments: { production: { production: true }, staging: {} },
  report: { goals: { 'success-rate': '95%', deployment: '10m' } },
  secrets: { COOLIFY_TOKEN: { rotated: '2026-08-01', every: '90d' }, SSH_KEY: { rotated: '2026-10-30', every: '90d' } },
}

interface Seeded {
  readonly at: number
  readonly service: string
  readonly sha: string
  readonly version?: string
  readonly phases?: readonly (readonly [minutes: number, phase: ReleasePhase])[]
  readonly creator?: string
  readonly environment?: string
  readonly op?: string
  readonly rollbackOf?: number
  /** Undefined: unsigned. */
  readonly by?: string
}

const good = [
  [0, 'LOCKED'],
  [3, 'ARMED'],
  [8, 'COMMITTED'],
] as const

function seed({ at, service, sha, version = 'v1.0.0', phases = good, op = 'switch', ...rest }: Seeded) {
  const { creator = 'github-actions[bot]', environment = 'production', rollbackOf, by } = rest
  const keys = by === undefined ? [] : [by]
  const payload = { v: 1, op, service, version, run: { id: 1, attempt: 1 }, ...(rollbackOf ? { rollbackOf } : {}) }
  const deployment = github.seed.deployment({
    sha,
    creator,
    environment,
    task: `release-kit:${op}`,
    createdAt: new Date(at).toISOString(),
    payload: signPayload(keys, { environment, task: `release-kit:${op}` }, payload),
  })
  for (const [minutes, phase] of phases) {
    const entry = { phase, step: [1, 1], slot: 'green', reason: '=cmd|"/c calc"' } as const
    const description = encodeEntry(entry, entrySigner(keys, deployment.id))
    const createdAt = new Date(at + minutes * minute).toISOString()
    const status = { id: minutes, state: 'success', description, creator, logUrl: '', environmentUrl: '' } as const
    deployment.statuses.push({ ...status, environment, createdAt })
  }
  return deployment
}

async function run(given: Readonly<Record<string, string>> = {}, used: Config | undefined = config) {
  const all: Readonly<Record<string, string>> = { 'github-token': github.token, ...given }
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => all[name] ?? '')
  const wrong = [...problems, ...(problems.length > 0 ? [] : (action.check?.(inputs, used) ?? []))]
  expect(wrong).toEqual([])
  const env = { ...github.env, GITHUB_WORKSPACE: workspace }
  const context = createContext({ clock: createFakeClock(now), env, config: used })
  const outcome = await action.run(inputs, context)
  const kpis = JSON.parse(String(outcome.outputs.kpis)) as Record<string, { value: number | null; n: number }>
  const files = JSON.parse(String(outcome.outputs['report-file'])) as Record<string, string>
  return { ...outcome, kpis, read: (format: string) => readFileSync(join(workspace, files[format] ?? ''), 'utf8') }
}

/** A month of seven services with a release of each on every day, the month before likewise. */
async function seedMonths() {
  let last = ''
  for (let day = 1; day <= 61; day++) {
    const at = Date.UTC(2026, 8, day, 9)
    last = await github.seed.commit({ message: `feat: ${day}`, date: new Date(at - 120 * minute).toISOString() })
    for (let index = 1; index <= 7; index++) {
      const phases =
        day % 10 === 0 && index === 1
          ? ([
              [0, 'LOCKED'],
              [3, 'ARMED'],
              [5, 'REVERTING'],
              [6, 'REVERTED'],
            ] as const)
          : good
      seed({ at: at + index * minute, service: `service-${index}`, sha: last, version: `v1.${day}.0`, phases })
    }
  }
  return last
}

describe('deployment-report', () => {
  it('[P83] [P84] reports a month of seven services in at most 30 requests', async () => {
    await seedMonths()
    const asked = github.journal.length
    const { phase, reason, kpis, summary } = await run()
    expect(github.journal.length - asked).toBeLessThanOrEqual(30)
    expect([phase, reason]).toEqual(['Successful', '217 releases and rollbacks in 2026-10; 2 of 2 goals met'])
    expect(kpis).toMatchObject({
      frequency: { value: 214 / 31, n: 214 },
      'success-rate': { value: 214 / 217, n: 217 },
      deployment: { value: 8 * minute, n: 214 },
      'change-failure': { value: 3 / 217, n: 217 },
      recovery: { value: minute, n: 3 },
      'rollback-rate': { value: 3 / 217, n: 217 },
    })
    expect(kpis['lead-time']?.value).toBe(132 * minute)
    expect(summary).toMatch(/\| Success rate +\| 98\.6 % +\| ≥ 95 % ✅ +\| 217/)
    expect(summary).toMatch(/\| service-7 +\| production +\| 31 /)
    expect(summary).toMatch(/\| Recovery +\| 1 m 00 s +\|[ ]+\| 3 \(indicative\)/)
  })

  it('writes every format asked for: HTML without script or network, CSV without formulas', async () => {
    await seedMonths()
    const { read } = await run({ format: 'markdown\nhtml\njson\ncsv' })
    const html = read('html')
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(200 * 1024)
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/i)
    expect(html).toContain('<svg role="img" aria-label="Releases over time: 217, of which 3 did not go well"')
    expect((JSON.parse(read('json')) as { releases: unknown[] }).releases).toHaveLength(217)
    const rows = read('csv').split('\r\n')
    expect([rows.length, rows[0]?.split(',').at(-1)]).toEqual([219, 'reason'])
    expect(rows[1]).toContain(`"'=cmd|""/c calc"""`)
    expect(read('markdown')).toContain('## Deployments of production, 2026-10')
  })

  it('counts a release that an incident names, and a rollback, and says how few cases there are', async () => {
    const sha = await github.seed.commit({ message: 'feat: one' })
    const at = Date.UTC(2026, 9, 5, 10)
    seed({ at, service: 'auth', sha, version: 'v2.0.0' })
    const bad = seed({ at: at + 60 * minute, service: 'auth', sha, version: 'v2.1.0' })
    seed({
      at: at + 90 * minute,
      service: 'auth',
      sha,
      op: 'rollback',
      rollbackOf: bad.id,
      phases: [[10, 'COMMITTED']],
    })
    github.seed.collaborator('ada', 'write')
    for (const [author, version] of [
      ['ada', 'v2.0.0'],
      ['mallory', 'v9.9.9'],
    ] as const) {
      github.seed.issue({
        title: `<b>down</b> | ${author}`,
        body: `- Service: auth\n- Version: ${version.replaceAll('.', '\\.')}`,
        labels: ['incident'],
        author,
      })
    }
    for (const issue of github.state.issues)
      Object.assign(issue, {
        createdAt: new Date(at + 20 * minute).toISOString(),
        closedAt: new Date(at + 50 * minute).toISOString(),
      })
    const { kpis, summary, read } = await run({ format: 'html' })
    expect(kpis).toMatchObject({
      'change-failure': { value: 1, n: 2 },
      recovery: { n: 2 },
      rework: { value: 2 / 3, n: 3 },
    })
    expect(summary).toMatch(/2 \(indicative\)/)
    expect(summary).toMatch(/&lt;b&gt;down.*30 m 00 s/)
    expect(`${summary} ${read('html')}`).not.toMatch(/mallory|<b>down/)
    expect(read('html')).toContain('&lt;b&gt;down')
  })

  it('believes nobody but the writers of the journal, and looks at production alone', async () => {
    const sha = await github.seed.commit({ message: 'feat: one' })
    const at = Date.UTC(2026, 9, 5, 10)
    seed({ at, service: 'auth', sha, creator: 'mallory' })
    seed({ at, service: 'auth', sha, environment: 'staging' })
    expect((await run()).reason).toMatch(/^0 releases/)
    expect((await run({ environments: 'staging' })).reason).toMatch(/^1 releases/)
  })

  it('[P85] names the secrets that are due for rotation', async () => {
    const { summary } = await run()
    expect(summary).toMatch(/\| COOLIFY\\?_TOKEN +\| 2026-08-01 +\| 2026-10-30 +\| overdue/)
    expect(summary).toMatch(/\| SSH\\?_KEY +\| 2026-10-30 +\| 2027-01-28 +\| fine/)
  })

  it('is written in French by the locale of the config, with commas, and without an English word left in its headings', async () => {
    await seedMonths()
    const { reason, summary, read } = await run({ format: 'html' }, { ...config, locale: 'fr' })
    expect(reason).toBe('217 mises en production et rollbacks en 2026-10 ; 2 objectifs atteints sur 2')
    expect(summary).toMatch(/\| Taux de succès +\| 98,6 % +\| ≥ 95 % ✅ +\| 217/)
    expect(summary).toMatch(/\| COOLIFY\\?_TOKEN +\| 2026-08-01 +\| 2026-10-30 +\| en retard/)
    const html = read('html')
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain(
      'aria-label="Mises en production dans le temps : 217, dont 3 qui ne se sont pas bien passées"',
    )
    const headings = [...html.matchAll(/<h[123]>(.*?)<\/h[123]>/g)].map((match) => match[1]).join()
    expect(headings).not.toMatch(/rate|Releases|Goals|of /)
  })

  it('says that there is nothing, and no number, where nothing was released', async () => {
    const { reason, kpis, summary } = await run({ period: '30d' }, undefined)
    expect(reason).toBe('0 releases and rollbacks in 30d; no goal to compare with')
    expect(kpis['success-rate']).toEqual({ value: null, n: 0 })
    expect(summary).toContain('No release ended in this period.')
  })

  it.each(['2027-05', '999d', '2026-13'])('asks GitHub nothing for the period %s', async (period) => {
    await expect(run({ period })).rejects.toThrow(/period is "[\w-]+"; expected last-month, a month that has begun/)
    expect(github.journal).toEqual([])
  })

  it('in a dry run writes no file', async () => {
    const { outputs } = await run({ 'dry-run': 'true', format: 'html' })
    expect([outputs['report-file'], readdirSync(workspace)]).toEqual(['{}', []])
  })
})

describe('what is wrong with the inputs of a report', () => {
  const problemsOf = (given: Readonly<Record<string, string>>) => {
    const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => given[name] ?? '')
    return problems.length > 0 ? problems : (action.check?.(inputs, config) ?? [])
  }

  it('is all said at once, with the nearest name', () => {
    const wrong = problemsOf({ period: 'yesterday', goals: 'success-rate: fast', format: 'pdf' })
    expect(wrong.map(({ input }) => input)).toEqual(['period', 'format', 'goals'])
    const unknown = problemsOf({ environments: 'prodution', 'github-token': 'x' })
    expect(unknown[0]?.allowed).toBe("one of the config's: production, staging; did you mean production?")
  })
})

describe('deployment-report of signed releases', () => {
  const key = 'k'.repeat(40)
  beforeEach(async () => {
    const sha = await github.seed.commit({ message: 'feat: shop' })
    const at = Date.UTC(2026, 9, 5, 9)
    seed({ at, service: 'shop', sha, by: key })
    // what a workflow on any branch could write to make the figures look better
    for (const one of [1, 2, 3]) seed({ at: at + one * minute, service: 'shop', sha })
    seed({ at: at + 4 * minute, service: 'shop', sha, by: 'x'.repeat(40) })
  })

  it('counts only those that the key signed', async () => {
    const { reason, kpis } = await run({ 'journal-key': key })
    expect(kpis['success-rate']).toEqual({ value: 1, n: 1 })
    expect(reason).toContain('1 releases and rollbacks in 2026-10, 1 unverified')
  })

  it('says without the key that they are unverified', async () => {
    const { reason, read } = await run({ format: 'markdown\nhtml\njson' })
    expect(reason).toContain('2 unverified')
    for (const format of ['markdown', 'html']) expect(read(format)).toContain('Unverified: 2 signed records')
    expect(JSON.parse(read('json'))).toMatchObject({ unverified: 2 })
  })
})
