import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { goModulesOf } from '../../../../../actions/quality-gate/src/evidence/go-modules.ts'

describe('go.mod files of a repository', () => {
  it('are read inside of it alone: a folder that is a link leads nowhere else', () => {
    const [root, elsewhere] = [mkdtempSync(join(tmpdir(), 'modules-')), mkdtempSync(join(tmpdir(), 'modules-'))]
    writeFileSync(join(root, 'go.mod'), 'module example.com/own\n')
    writeFileSync(join(elsewhere, 'go.mod'), 'module example.com/foreign\n')
    mkdirSync(join(root, 'sub'))
    symlinkSync(elsewhere, join(root, 'linked'))
    symlinkSync(join(elsewhere, 'go.mod'), join(root, 'sub/go.mod'))
    expect([...goModulesOf(root, ['go.mod', 'linked/go.mod', 'sub/go.mod'])]).toEqual([['example.com/own', '']])
  })
})
