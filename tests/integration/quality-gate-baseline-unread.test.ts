import { describe, expect, it } from '@jest/globals'
import { folderWith, gate, lcov, put } from './quality-gate.harness.ts'

import { createBranch, inputs, runOnMain, stored } from './quality-gate-baseline.harness.ts'

describe('quality-gate: a baseline that cannot be read, or was not measured', () => {
  it('counts as none where it cannot be read, and is left alone where a later version wrote it', async () => {
    const repository = createBranch()
    await runOnMain(repository, '++--')
    const overwrite = (text: string) => {
      const clone = repository.clone('--quiet', '--branch', 'release-kit-data')
      clone.commit('overwritten', { files: { 'quality-gate/main/quality-gate.json': text } })
      clone.git('push', '--quiet', 'origin', 'release-kit-data')
    }
    overwrite('{"schema": 2, "runs": []}')
    repository.commit('feat: next')
    const later = await runOnMain(repository, '+---')
    expect(later).toMatchObject({ phase: 'Error', outputs: { verdict: 'block' } })
    expect(later.log.filter((line) => /^(?:warning|error)/.test(line))).toEqual([
      expect.stringMatching(/^warning .*could not be stored .*later version/),
      expect.stringMatching(/^error the baseline could not be read: .*later version/),
    ])
    overwrite('{"schema": 1, "entries": [{"sha":')
    expect((await runOnMain(repository, '+---')).log.filter((line) => line.includes('count as none'))).toHaveLength(2)
    expect(stored(repository).map(({ metrics }) => metrics.coverage)).toEqual([25])
  })

  it('outlasts a run whose report was broken or not there: what got worse meanwhile is not let off', async () => {
    const repository = createBranch()
    await runOnMain(repository, '++++')
    for (const broken of ['nonsense', undefined]) {
      const sha = repository.commit('feat: broken')
      if (broken) put(repository.directory, { 'broken.info': broken })
      const outcome = await gate(repository.directory, {
        inputs: { ...inputs, reports: `coverage ${broken ? 'broken' : 'none'}.info` },
        env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_REF_PROTECTED: 'true' },
      })
      expect(outcome).toMatchObject({ phase: 'Error', outputs: { verdict: 'block' } })
    }
    repository.commit('feat: worse')
    expect((await runOnMain(repository, '+---')).reason).toBe('block: coverage.delta (-75%) >= 0')
  })

  it('changes no verdict when it cannot be stored, and is missing evidence to a rule that blocks when it cannot be read', async () => {
    const repository = createBranch()
    repository.git('remote', 'set-url', 'origin', '/nowhere.git')
    const judged = async (given: Readonly<Record<string, string>>) => {
      const { outputs, log } = await runOnMain(repository, '++--', {}, given)
      const said = log.filter((line) => /the baseline could not be read|could not be stored/.test(line))
      return [outputs.verdict, ...said.map((line) => line.split(':', 1)[0])]
    }
    const stored = 'warning the metrics could not be stored (this needs contents'
    expect(await judged({})).toEqual(['block', stored, 'error the baseline could not be read'])
    const { summary } = await runOnMain(repository, '++--')
    expect(summary).toMatch(/the baseline could not be read: git fetch: .*nowhere\.git/)
    expect(summary).not.toContain('There is no baseline yet')
    expect(await judged({ 'if-missing': 'warn' })).toEqual(['warn', stored, 'warning the baseline could not be read'])
    expect(await judged({ block: 'coverage >= 1%', warn: 'coverage.delta >= 0' })).toEqual([
      'pass',
      'warning the baseline could not be read',
      stored,
    ])
    expect(await judged({ block: 'coverage >= 1%' })).toEqual([
      'pass',
      'warning the baseline could not be read',
      stored,
    ])
  })

  it('is said not to be looked for where nothing is checked out, or from nowhere', async () => {
    const repository = createBranch()
    repository.git('remote', 'remove', 'origin')
    const said = 'warning no baseline is read or stored: the workspace is not a checkout with a remote "origin"'
    expect((await runOnMain(repository, '++--')).log).toContain(said)
    expect((await gate(folderWith({ 'lcov.info': lcov('a.ts', '+') }), { inputs })).log).toContain(said)
  })
})
