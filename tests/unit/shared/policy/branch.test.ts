import { describe, expect, it } from '@jest/globals'
import { judgeProvenance } from '../../../../shared/release/lock/provenance.ts'
import { wrongBranch } from '../../../../shared/policy/branch.ts'

const config = { version: 1, environments: { production: { branch: 'main' }, staging: {} } } as const

describe('the branch that an environment is released from', () => {
  it('is the one that the config names, in the same letter case', () => {
    expect(wrongBranch('production', config, { ref: 'refs/heads/main' })).toEqual([])
    for (const ref of ['refs/heads/feature', 'refs/heads/Main', 'refs/heads/main/x'])
      expect(wrongBranch('production', config, { ref })).toMatchObject([
        { input: 'environment', allowed: expect.stringContaining('a run of branch main') },
      ])
  })

  it('is a pattern, the same one that a rollback holds a past release against', () => {
    const attempt = { status: 'in_progress', conclusion: null, path: 'r.yml', event: 'push', updatedAt: '' } as const
    const at = new Date(0).toISOString()
    const cases = [
      ['main', 'refs/heads/main', true],
      ['release/*', 'refs/heads/release/2.x', true],
      ['release/*', 'refs/heads/release', false],
      ['{main,v*}', 'refs/tags/v1.0.0', true],
      ['main', 'refs/tags/v1.0.0', false],
      ['main', 'refs/heads/main/x', false],
    ] as const
    for (const [branch, ref, isAllowed] of cases) {
      const one = { version: 1, environments: { production: { branch } } } as const
      expect([branch, ref, wrongBranch('production', one, { ref }).length === 0]).toEqual([branch, ref, isAllowed])
      const name = ref.replace(/^refs\/(heads|tags)\//, '')
      const run = { ...attempt, branch: name, startedAt: at, updatedAt: at }
      expect(judgeProvenance(at, run, { branch, workflows: undefined })).toBe(isAllowed ? 'confirmed' : 'refuted')
    }
  })

  it('is any where none is named', () => {
    expect(wrongBranch('staging', config, { ref: 'refs/heads/feature' })).toEqual([])
    expect(wrongBranch('production', undefined, { ref: 'refs/heads/feature' })).toEqual([])
  })
})
