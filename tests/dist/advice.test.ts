import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { spawnAction } from '../fakes/spawn-action.ts'

function folderWith(config: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-advice-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/release-kit.yml'), config)
  return folder
}

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'org/release-kit',
  GITHUB_ACTION_REF: 'v1',
}

describe('an error', () => {
  it('is printed once, at its line of the config, with the advice in annotation and summary', async () => {
    const cwd = folderWith('version: 1\ngate:\n  blocks: ["tests.failed == 0"]\n')
    const { exitCode, stdout, summary } = await spawnAction('semver-tag', { cwd, env, inputs: { bump: 'huge' } })
    const printed = (part: string) =>
      stdout.split('\n').filter((line) => line.includes(part) && !line.startsWith('::debug::'))
    expect(exitCode).toBe(1)
    expect(printed('gate.blocks is')).toEqual([
      expect.stringMatching(
        /^::error title=gate\.blocks,file=\.github\/release-kit\.yml,line=3,col=3::.*did you mean block\?$/,
      ),
    ])
    expect(printed('bump is "huge"')).toEqual([
      expect.stringMatching(/^::error::semver-tag: Error: bump is.*Correct the inputs named above.*\[INPUT_INVALID\]$/),
    ])
    expect(summary).toContain(
      'nothing was done. [docs/errors.md](https://github.com/org/release-kit/blob/v1/docs/errors.md#input_invalid)',
    )
  })

  it('links nothing where the runner does not tell, or tells nonsense of, whose code it runs', async () => {
    const nonsense = { ...env, GITHUB_ACTION_REPOSITORY: 'x](https://evil.example) [y/z' }
    for (const known of [{}, nonsense]) {
      const { summary } = await spawnAction('semver-tag', { cwd: folderWith('version: 2\n'), env: known })
      expect(summary).toContain('nothing was done. docs/errors.md')
      expect(summary).not.toContain('evil')
    }
  })
})
