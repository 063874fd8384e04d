import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { spawnAction } from '../fakes/spawn-action.ts'

const bundles = readdirSync(new URL('../../dist', import.meta.url)).filter(
  (name) => !['undici', 'yaml', 'packages', 'cli'].includes(name),
)
const pretended = "Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})"

describe('a bundle that act or an old runner starts by Node 20', () => {
  it.each(bundles)('says so in one line, and no stack trace: %s', async (name) => {
    const { exitCode, stdout } = await spawnAction(name, {
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretended)}` },
    })
    expect({ exitCode, lines: stdout.trim().split('\n') }).toEqual({
      exitCode: 1,
      lines: [expect.stringMatching(/^::error::release-kit needs Node 24 .*; this is Node v20\.20\.2: use /)],
    })
  })
})
