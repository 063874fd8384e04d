import { describe, expect, it } from '@jest/globals'
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

  it('is any where none is named, and a tag is on none', () => {
    expect(wrongBranch('staging', config, { ref: 'refs/heads/feature' })).toEqual([])
    expect(wrongBranch('production', undefined, { ref: 'refs/heads/feature' })).toEqual([])
    expect(wrongBranch('production', config, { ref: 'refs/tags/v1.0.0' })).toEqual([])
  })
})
