import { describe, expect, it } from '@jest/globals'
import semver from 'semver'
import { leavesMaintenanceLine } from '../../../../shared/versioning/maintenance.ts'

describe('a maintenance branch', () => {
  it.each([
    ['1.x', '1.9.0', undefined],
    ['1.x', '2.0.0', '1.x'],
    ['1.2.x', '1.2.9', undefined],
    ['1.2.x', '1.3.0', '1.2.x'],
    ['support/v1.2.x', '1.3.0', '1.2.x'],
    ['release-1.x', '2.0.0', '1.x'],
    ['main', '9.0.0', undefined],
    ['feature/linux', '9.0.0', undefined],
  ])('%s may release %s', (branch, version, line) => {
    expect(leavesMaintenanceLine(new semver.SemVer(version), branch)).toBe(line)
  })
})
