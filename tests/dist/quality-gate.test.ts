import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { systemClock } from '../../shared/time/clock.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-gate-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'
const junit = '<testsuite><testcase name="a"/></testsuite>'

/** The lines that a runner would take for commands: all but those between stop-commands and its token. */
function commandsIn(stdout: string): string[] {
  let stopped: string | undefined
  return stdout.split('\n').filter((line) => {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined
      return false
    }
    stopped = /^::stop-commands::(.+)$/.exec(line)?.[1]?.trim()
    return /^\s*::|##\[/.test(line)
  })
}

describe('the bundle of quality-gate', () => {
  it('passes with reports that are good enough', async () => {
    const cwd = folderWith({ 'junit.xml': junit, 'lcov.info': 'SF:a\nDA:1,1\nend_of_record\n' })
    const { exitCode, outputs, summary } = await spawnAction('quality-gate', {
      cwd,
      inputs: { reports: 'tests junit.xml\ncoverage lcov.info', block: 'tests.failed == 0\ncoverage >= 80%' },
    })
    expect({ exitCode, ...outputs }).toMatchObject({
      exitCode: 0,
      phase: 'Successful',
      verdict: 'pass',
      coverage: '100',
      score: '10',
      'failed-rules': '[]',
    })
    expect(JSON.parse(readFileSync(outputs.metrics ?? '', 'utf8'))).toMatchObject({
      'tests.passed': 1,
      'coverage.lines.total': 1,
    })
    expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))).toMatchObject({
      schema: 1,
      action: 'quality-gate',
      details: { verdict: 'pass' },
    })
    expect(summary).toContain('Quality gate passed')
  })

  it('blocks, with a red exit and every output set', async () => {
    const { exitCode, outputs, stdout } = await spawnAction('quality-gate', {
      cwd: folderWith({}),
      inputs: { reports: 'tests junit.xml', block: 'tests.failed == 0' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      phase: 'Error',
      verdict: 'block',
      coverage: '',
      score: '',
      reason: expect.stringContaining('tests junit.xml matches no file'),
    })
    expect(stdout).toContain('::error::missing: tests.failed (missing) == 0')
  })

  it('says everything that is wrong with its inputs', async () => {
    const { exitCode, outputs } = await spawnAction('quality-gate', {
      inputs: { reports: 'speed x', block: 'coverage =>', 'if-missing': 'ignore', commands: 'npm test' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ phase: 'Error', verdict: 'block', 'failed-rules': '[]', metrics: '' })
    for (const part of ['"speed" is none of', 'column 10', 'if-missing is "ignore"', '"npm test"'])
      expect(outputs.reason).toContain(part)
  })

  it('lets a hostile command neither read the token, nor set an output, a variable or a path, nor give the runner a command', async () => {
    const hostile = String.raw`
{ env; tr '\0' '\n' < /proc/$PPID/environ; cat /proc/*/environ | tr '\0' '\n'; } > loot 2>/dev/null
for value in verdict=pass coverage=100; do echo "::set-output name=$value"; done
echo "::set-env name=NODE_OPTIONS::--require evil"; echo "::add-path::/evil"; echo "##[add-path]/evil"; echo "::add-mask::a"; echo "::error::forged"
echo "::stop-commands::x"; echo "::x::"; grep -aho '::[0-9a-f-]*::' /proc/$PPID/fd/1 2>/dev/null &
for file in "$RUNNER_TEMP"/*; do [ -f "$file" ] && { echo 'verdict=pass'; echo 'NODE_OPTIONS=--require evil'; echo /evil; } >> "$file"; done
(sleep 0.3; for file in "$RUNNER_TEMP"/*; do [ -f "$file" ] && echo 'verdict=pass' >> "$file"; done) &
printf '\r::set-output name=verdict::pass\n   ::notice::indented\n'; printf '::warning::no end of line'
exit 1`
    const cwd = folderWith({ 'junit.xml': junit, 'hostile.sh': hostile })
    const { exitCode, outputs, stdout, summary } = await spawnAction('quality-gate', {
      cwd,
      inputs: {
        'github-token': token,
        commands: 'unit: bash hostile.sh',
        reports: 'tests junit.xml',
        block: 'tests.failed == 0',
      },
      env: {
        GITHUB_TOKEN: token,
        ACTIONS_RUNTIME_TOKEN: `${token}-runtime`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${token}-id`,
        NPM_TOKEN: `${token}-npm`,
      },
    })
    expect(exitCode).toBe(1)
    const loot = readFileSync(join(cwd, 'loot'), 'utf8')
    expect(loot).toContain('GITHUB_REPOSITORY=acme/shop')
    expect(loot).not.toContain(token)
    expect(outputs).toMatchObject({
      verdict: 'block',
      phase: 'Failed',
      reason: expect.stringContaining('unit failed with exit code 1'),
    })
    expect(Object.keys(outputs).sort()).toEqual([
      'coverage',
      'failed-rules',
      'metrics',
      'phase',
      'reason',
      'report',
      'score',
      'verdict',
    ])
    expect(summary).not.toContain('/evil')
    const commands = commandsIn(stdout)
    expect(commands.some((line) => line.includes('::stop-commands::'))).toBe(true)
    for (const forged of ['set-output', 'set-env', 'add-path', 'forged', 'indented', 'no end of line'])
      expect(commands.join('\n')).not.toContain(forged)
    expect(stdout).toContain('a command wrote to the runner')
    // the first line is the runner's own mask
    expect(stdout.split('\n').filter((line) => line.includes(token) && !line.startsWith('::add-mask::'))).toEqual([])
  })

  it('ends what a command started when the job is cancelled', async () => {
    const cwd = folderWith({})
    // known by its argument: the number that the command knows it by is one of its own namespace
    const unique = `61.${process.pid}${Date.now()}`
    const isThere = () =>
      readdirSync('/proc').some((pid) => {
        try {
          return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') === `sleep\0${unique}\0`
        } catch {
          return false
        }
      })
    let pid = 0
    const run = spawnAction('quality-gate', {
      cwd,
      inputs: { commands: `slow: sleep ${unique} & wait`, block: 'commands.slow.exit == 0' },
      onStart: (started) => (pid = started),
    })
    while (!isThere()) await systemClock.sleep(20)
    process.kill(pid, 'SIGINT')
    expect(await run).toMatchObject({ exitCode: 1, outputs: { phase: 'Error', reason: 'cancelled', verdict: 'block' } })
    while (isThere()) await systemClock.sleep(10)
  })
})
