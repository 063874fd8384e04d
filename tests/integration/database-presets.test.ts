import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runCommand } from '../../shared/command/run-command.ts'
import { presets } from '../../shared/database/migration-presets.ts'
import { systemClock } from '../../shared/time/clock.ts'

/** More than a pipe holds, so that a tool whose reader has left is killed while it writes. */
const much = 'i=0; while [ $i -lt 20000 ]; do echo "a line of the listing"; i=$((i+1)); done'

/** Whether the preset says that nothing is pending, where its tool answers as the script says. */
async function isUpToDate(preset: keyof typeof presets, script: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-presets-'))
  mkdirSync(join(folder, 'bin'))
  for (const tool of ['npx', 'liquibase', 'atlas', 'supabase', 'sqlx', 'pgroll', 'psql', 'node']) {
    writeFileSync(join(folder, 'bin', tool), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, 'bin', tool), 0o755)
  }
  const { exitCode } = await runCommand({
    command: presets[preset].pending,
    directory: folder,
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}` },
    onLine: () => undefined,
    signal: new AbortController().signal,
    clock: systemClock,
  })
  return exitCode === 0
}

describe('what a preset reads of a listing', () => {
  it.each([
    ['typeorm', ' [ ] T1'],
    ['typeorm', '[ ] T1'],
    ['sequelize', 'down 001-t.js'],
    ['sqlx', '1/pending one'],
    ['migrate-mongo', 'PENDING'],
  ] as const)('of %s is pending though the tool goes on writing after "%s"', async (preset, line) => {
    expect(await isUpToDate(preset, `echo "${line}"; ${much}`)).toBe(false)
    expect(await isUpToDate(preset, much)).toBe(true)
  })

  it.each([
    ['knex', 'No Pending Migration files Found.'],
    ['liquibase', 'app is up to date'],
    ['atlas', 'Migration Status: OK'],
    ['supabase', 'Remote database is up to date.'],
  ] as const)('of %s is up to date though the tool goes on writing after "%s"', async (preset, line) => {
    expect(await isUpToDate(preset, `echo "${line}"; ${much}`)).toBe(true)
    expect(await isUpToDate(preset, much)).toBe(false)
  })

  it.each([
    'typeorm',
    'sequelize',
    'sqlx',
    'migrate-mongo',
    'knex',
    'liquibase',
    'atlas',
    'supabase',
    'pgroll',
    'drizzle',
  ] as const)('of %s is not up to date where the tool fails', async (preset) => {
    expect(await isUpToDate(preset, 'exit 1')).toBe(false)
  })
})
