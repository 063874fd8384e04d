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
    ['typeorm', ' [ ] T1', ' [X] 1 T1'],
    ['typeorm', '[ ] T1', '[X] 1 T1'],
    ['sequelize', 'down 001-t.js', 'up 001-t.js'],
    ['sqlx', '1/pending one', '1/installed one'],
    ['migrate-mongo', 'PENDING', 'Applied At'],
  ] as const)('of %s is pending though the tool goes on writing after "%s"', async (preset, pending, applied) => {
    expect(await isUpToDate(preset, `echo "${applied}"; echo "${pending}"; ${much}`)).toBe(false)
    expect(await isUpToDate(preset, `echo "${applied}"; ${much}`)).toBe(true)
    expect(await isUpToDate(preset, much)).toBe(false)
  })

  it.each([
    ['typeorm', '[ ] T1', '[X] 1 T1'],
    ['sequelize', 'down 001-t.js', 'up 001-t.js'],
  ] as const)('of %s is the same in colours', async (preset, pending, applied) => {
    const inColours = (line: string) => `printf '\\033[4m%s\\033[24m\\n' "${line}"`
    expect(await isUpToDate(preset, `${inColours(applied)}; ${inColours(pending)}`)).toBe(false)
    expect(await isUpToDate(preset, inColours(applied))).toBe(true)
  })

  it.each(['typeorm', 'sqlx'] as const)('of %s is up to date where there is no migration at all', async (preset) => {
    expect(await isUpToDate(preset, 'true')).toBe(true)
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
