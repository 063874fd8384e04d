import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser } from 'puppeteer-core'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { seedYear } from '../fakes/seed-year.ts'
import { spawnAction } from '../fakes/spawn-action.ts'
import { yearStart } from '../unit/shared/audit/year.ts'
import { fine, openBrowser, renderEverywhere } from './browser.ts'

jest.setTimeout(240_000)

const day = 86_400_000
let browser: Browser
let github: GitHubSimulator
beforeAll(async () => {
  browser = await openBrowser()
  github = await createGitHubSimulator()
  await seedYear(github, 21)
  const entries = Array.from({ length: 30 }, (_, index) => ({
    sha: 'a'.repeat(40),
    at: new Date(yearStart + (250 + index * 2) * day).toISOString(),
    metrics: {
      'security.critical': index % 7 === 0 ? 1 : 0,
      'security.high': index % 4,
      'performance[api].p95': 200 + 3 * index,
      'performance[frontend].p95': 900 - 5 * (index % 9),
    },
  }))
  const files = { 'quality-gate/main/gate.json': JSON.stringify({ schema: 1, entries }) }
  await github.seed.commit({ message: 'figures', branch: 'release-kit-data', files })
})
afterAll(async () => {
  await browser.close()
  await github.close()
})

/** @returns the page's path */
async function report(locale: string): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'release-kit-report-'))
  mkdirSync(join(cwd, '.github'))
  const config = [
    'version: 1',
    'environments: { production: {} }',
    'secrets: { COOLIFY_TOKEN: { rotated: 2026-01-01, every: 90d } }',
    'report: { goals: { success-rate: 95%, deployment: 30m, rollback-rate: 5%, recovery: 30m, change-failure: 15% } }',
  ]
  writeFileSync(join(cwd, '.github/release-kit.yml'), `${config.join('\n')}\n`)
  const inputs = { period: '2026-10', format: 'html', locale, 'github-token': github.token }
  const { exitCode, outputs, stdout } = await spawnAction('deployment-report', { cwd, env: github.env, inputs })
  if (exitCode !== 0) throw new Error(stdout)
  return join(cwd, (JSON.parse(outputs['report-file'] ?? '') as { html: string }).html)
}

describe('the report of a month', () => {
  it.each(['en', 'fr'])(
    'is readable on a phone and on a screen, light and dark, and by a screen reader: %s',
    async (locale) => {
      const page = await report(locale)
      expect(statSync(page).size).toBeLessThan(200 * 1_024)
      const found = await renderEverywhere(browser, page, `deployment-report-${locale}`)
      expect(found).toMatchObject(Array.from({ length: 4 }, () => fine))
    },
  )
})
