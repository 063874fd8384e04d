import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { fields } from '../../actions/deployment-report/src/inputs.ts'
import { action } from '../../actions/deployment-report/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { encodeEntry } from '../../shared/rollout/journal.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'
import { seedYear } from '../fakes/seed-year.ts'
import { inputsOf } from '../fakes/stage.ts'
import { oracle } from '../unit/shared/audit/oracle.ts'
import { yearStart } from '../unit/shared/audit/year.ts'

jest.setTimeout(240_000)

const day = 86_400_000
const now = yearStart + 365 * day
let github: GitHubSimulator
let workspace: string
beforeEach(async () => {
  github = await createGitHubSimulator()
  workspace = mkdtempSync(join(tmpdir(), 'release-kit-year-'))
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

async function report(
  given: Readonly<Record<string, string>>,
  { config, at = now }: { config?: Config; at?: number } = {},
) {
  const inputs = inputsOf(fields, { 'github-token': github.token, format: 'html\ncsv', ...given })
  const env = { ...github.env, GITHUB_WORKSPACE: workspace }
  const asked = github.journal.length
  const outcome = await action.run(inputs, createContext({ clock: createFakeClock(at), env, config }))
  const files = JSON.parse(String(outcome.outputs['report-file'])) as Record<string, string>
  return {
    kpis: JSON.parse(String(outcome.outputs.kpis)) as Record<string, { value: number | null; n: number }>,
    summary: outcome.summary,
    requests: github.journal.length - asked,
    read: (format: string) => readFileSync(join(workspace, files[format] ?? ''), 'utf8'),
  }
}

describe('the report of a year', () => {
  it('[P83] [P84] of four teams has the figures of a slow and obvious count', async () => {
    const { truths } = await seedYear(github, 21)
    for (const [period, from] of [
      ['365d', yearStart],
      ['90d', now - 90 * day],
    ] as const) {
      const { kpis } = await report({ period })
      const expected = oracle(truths, { from, to: now, name: '' })
      for (const [name, { value, n }] of [
        ['frequency', expected.frequency],
        ['lead-time', expected.leadTime],
        ['change-failure', expected.changeFailure],
        ['recovery', expected.recovery],
        ['rework', expected.rework],
        ['success-rate', expected.successRate],
        ['deployment', expected.deployment],
        ['rollback-rate', expected.rollbackRate],
      ] as const)
        expect([name, kpis[name]]).toEqual([name, { value: expect.closeTo(value ?? NaN, 3), n }])
    }
  })

  it('[P83] of 100 services with 5 000 deployments takes at most 500 requests, and 200 KiB', async () => {
    const creator = 'github-actions[bot]'
    const urls = { logUrl: '', environmentUrl: '', environment: 'production' }
    for (let index = 0; index < 5_000; index++) {
      const at = yearStart + Math.floor((index * 365 * day) / 5_000)
      const payload = {
        v: 1,
        op: 'switch',
        service: `service-${index % 100}`,
        version: 'v1',
        run: { id: 1, attempt: 1 },
      }
      const given = { creator, task: 'release-kit:switch', payload, createdAt: new Date(at).toISOString() }
      const deployment = github.seed.deployment({ ...given, sha: String(index).padStart(40, 'a') })
      for (let step = 1; step <= 15; step++) {
        const phase = step === 15 ? 'COMMITTED' : step === 1 ? 'LOCKED' : 'SWITCHING'
        const description = encodeEntry({ phase, step: [step, 15], slot: 'green', reason: '' })
        const createdAt = new Date(at + step * 1_000).toISOString()
        deployment.statuses.push({ id: step, state: 'success', description, creator, ...urls, createdAt })
      }
    }
    const { requests, kpis, read } = await report({ period: '365d' })
    expect(kpis['success-rate']).toEqual({ value: 1, n: 5_000 })
    expect(requests).toBeLessThanOrEqual(500)
    expect(Buffer.byteLength(read('html'))).toBeLessThanOrEqual(200 * 1_024)
    expect(read('csv').split('\r\n')).toHaveLength(5_002)
  })
})

describe('what gates have stored', () => {
  it('[P83] shows security and performance over time, of what the gates of the released branch have stored', async () => {
    const at = Date.UTC(2026, 10, 2)
    const entry = (month: number, day: number, metrics: Record<string, number>) => ({
      sha: 'a'.repeat(40),
      at: new Date(Date.UTC(2026, month - 1, day)).toISOString(),
      metrics,
    })
    const figures = (critical: number, p95: number) => ({
      'security.critical': critical,
      'security.high': 1,
      'performance[api].p95': p95,
    })
    const entries = [
      entry(9, 20, figures(0, 200)),
      entry(10, 2, figures(2, 210)),
      entry(10, 9, figures(0, 230)),
      entry(10, 30, { ...figures(0, 220), 'performance[api].p50': 9 }),
      entry(11, 1, figures(9, 900)),
    ]
    const folder = 'quality-gate/release%2Fmain'
    const files = {
      [`${folder}/gate.json`]: JSON.stringify({ schema: 1, entries }),
      [`${folder}/broken.json`]: '{ "schema": 2 }',
      'quality-gate/main/gate.json': JSON.stringify({ schema: 1, entries: [entry(10, 3, figures(7, 1))] }),
    }
    await github.seed.commit({ message: 'figures', branch: 'release-kit-data', files })
    const released: Config = { version: 1, environments: { production: { production: true, branch: 'release/main' } } }
    const { kpis, summary, read } = await report({ format: 'html\njson' }, { config: released, at })
    expect(kpis.security).toEqual({ value: 2 / 3, n: 3 })
    expect(summary).toMatch(/\| Security compliance +\| 66\.7 % +\| +\| 3 \(indicative\) +\| 100 %/)
    expect(summary).toMatch(/\| gate +\| 2026-10-30 00:00 +\| 0 +\| 1 +\| 3 /)
    expect(summary).toMatch(/\| gate +\| performance\\\[api\\\]\.p95 +\| 220 ms +\| 200 ms +\| \\\+10 % +\| 3 /)
    expect(read('html')).toContain('aria-label="gate performance[api].p95: 3 runs, from 210 ms to 220 ms"')
    expect(JSON.parse(read('json'))).toMatchObject({
      performance: [{ now: 220, earlier: 200, points: [210, 230, 220] }],
    })
  })

  it('says that no gate has stored anything', async () => {
    const { summary } = await report({ format: 'markdown' })
    expect(summary?.match(/No gate of the released branch has stored figures/g)).toHaveLength(2)
  })
})
