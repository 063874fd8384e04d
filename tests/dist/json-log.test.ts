import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { createSlackSink } from '../../simulators/sinks/slack.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

async function notify(env: Readonly<Record<string, string>>) {
  const slack = await createSlackSink()
  const temp = mkdtempSync(join(tmpdir(), 'release-kit-log-'))
  await spawnAction('notify', {
    cwd: temp,
    env: { RUNNER_TEMP: temp, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2', GITHUB_REPOSITORY: 'acme/shop', ...env },
    inputs: {
      event: 'custom',
      title: 'hello',
      channels: `slack\nwebhook http://127.0.0.1:1/${'hidden'.repeat(4)}`,
      'slack-webhook': slack.webhook,
    },
  })
  await slack.close()
  const file = join(temp, 'release-kit/log.jsonl')
  return { text: existsSync(file) ? readFileSync(file, 'utf8') : '', secrets: [slack.webhook, 'hidden'.repeat(4)] }
}

it('[A80] writes a line of JSON for each thing that is said, on request, and no secret', async () => {
  const { text, secrets } = await notify({ RELEASE_KIT_LOG: 'json' })
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.map(({ level, message }) => `${String(level)} ${String(message)}`)).toEqual(
    expect.arrayContaining([
      'info slack: told',
      expect.stringMatching(/^warning webhook 127\.0\.0\.1:1: not delivered/),
    ]),
  )
  for (const line of lines) {
    expect(line).toMatchObject({
      requestId: '7-2',
      service: '',
      environment: '',
      metadata: { repository: 'acme/shop' },
    })
    expect(Date.parse(String(line.timestamp))).toBeGreaterThan(0)
  }
  for (const secret of secrets) expect(text).not.toContain(secret)
})

it('writes no such file unless it is asked for', async () => {
  expect((await notify({})).text).toBe('')
})
