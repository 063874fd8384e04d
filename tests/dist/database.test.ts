import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

let github: GitHubSimulator
let folder: string
beforeEach(async () => {
  github = await createGitHubSimulator()
  folder = mkdtempSync(join(tmpdir(), 'release-kit-database-'))
  writeFileSync(join(folder, 'data'), 'good')
})
afterEach(() => github.close())

/** Writes down what it is handed, with its letters turned, so that only what is printed by accident is found. */
const spy = {
  database: 'shop',
  state: 'echo "{}"',
  backup:
    'cp data "$BACKUP_FILE"; echo "$DATABASE_URL,$STORE_TOKEN,$OTHER_TOKEN,$HIDDEN_TOKEN" > seen; echo "$STORE_TOKEN"',
}
const backup = (secrets: string, config: string) => {
  const text = `version: 1\nenvironments:\n  staging:\n    database: { engine: command, url: DATABASE_URL, ${config} }\n`
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/release-kit.yml'), text)
  return github.seed.commit({ message: 'build: adopt', files: { '.github/release-kit.yml': text } }).then(() =>
    spawnAction('database', {
      cwd: folder,
      env: {
        ...github.env,
        HIDDEN_TOKEN: 'of-the-environment',
        STORE_TOKEN: 'stale-value',
        RUNNER_ENVIRONMENT: 'self-hosted',
      },
      inputs: {
        operation: 'backup',
        environment: 'staging',
        store: join(folder, 'store'),
        'engine-options': JSON.stringify(spy),
        'github-token': github.token,
        secrets,
      },
    }),
  )
}
const seen = () => readFileSync(join(folder, 'seen'), 'utf8').trim()
const given = 'DATABASE_URL=db://shop:pass-word@host/shop\nSTORE_TOKEN=store-value\nOTHER_TOKEN=other-value'

describe('secrets of a database', () => {
  it('are looked up before the environment, masked, and handed to commands by their names', async () => {
    const { exitCode, stdout } = await backup(given, '')
    expect([exitCode, seen()]).toEqual([0, 'db://shop:pass-word@host/shop,store-value,other-value,'])
    for (const value of ['store-value', 'other-value', 'db://shop:pass-word@host/shop']) {
      expect(stdout).toContain(`::add-mask::${value}`)
      expect(stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(value)
    }
  })

  it('reach commands only where the config names them, once it names any', async () => {
    await backup(given, 'secrets: [STORE_TOKEN]')
    expect(seen()).toBe('db://shop:pass-word@host/shop,store-value,,')
  })
})
