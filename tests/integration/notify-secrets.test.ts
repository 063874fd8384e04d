import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnScript } from '../fakes/spawn-action.ts'
import { createWebhookSink, type WebhookSink } from '../../simulators/sinks/webhook.ts'

let hook: WebhookSink
let address: string
beforeEach(async () => {
  hook = await createWebhookSink()
  address = `${hook.url}/services/T0/B0/s3cr3t-path`
})
afterEach(() => hook.close())

/** A run, and all that it shows or keeps, the masks themselves left out. */
async function run(inputs: Readonly<Record<string, string>>, config = 'version: 1\n') {
  const cwd = mkdtempSync(join(tmpdir(), 'release-kit-notify-'))
  mkdirSync(join(cwd, '.github'))
  writeFileSync(join(cwd, '.github/release-kit.yml'), config)
  const ended = await spawnScript('actions/notify/src/main.ts', {
    cwd,
    inputs: { event: 'release', ...inputs },
    env: { HOOK: address },
  })
  const log = ended.stdout.replace(/^::add-mask::.*$/gm, '')
  const report = readFileSync(ended.outputs.report ?? '', 'utf8')
  return { ...ended, shown: [log, ended.summary, JSON.stringify(ended.outputs), report].join('\n') }
}

describe('the address of a webhook is a secret', () => {
  it.each([
    ['of a run that went well', 'webhook', {}],
    ['of a run with another wrong input', 'webhook', { event: 'party' }],
    ['of a dry run', 'webhook', { 'dry-run': 'true' }],
    ['of a channel that nobody knows', 'webhok', {}],
  ])('in log, outputs, summary and report %s', async (_, kind, inputs) => {
    const { shown } = await run({ channels: `${kind} ${address}`, ...inputs })
    expect(shown).not.toContain('s3cr3t')
  })

  it('that the other side says back to us too', async () => {
    hook.fail({ match: /POST/, times: 9, with: { status: 404, body: `no hook at ${address}` } })
    const inputs = { channels: `webhook ${address}` }
    expect((await run(inputs)).shown).not.toContain('s3cr3t')
    const routed = 'version: 1\nnotify: { routes: { info: ["webhook ${HOOK}"] } }\n'
    expect((await run({}, routed)).shown).not.toContain('s3cr3t')
  })

  it('in a line of the config that nobody can read', async () => {
    const routed = 'version: 1\nnotify: { routes: { info: ["webhok ${HOOK}"] } }\n'
    const { outputs, shown } = await run({}, routed)
    expect(outputs.reason).toContain('notify.routes.info is "webhok')
    expect(shown).not.toContain('s3cr3t')
  })

  it.each(['bob:hunter2@', 'ghp_hunter2@'])(
    'with %s in it is refused, since no request can be made of it',
    async (who) => {
      const { exitCode, outputs, shown } = await run({ channels: `webhook ${address.replace('//', `//${who}`)}` })
      expect(exitCode).toBe(1)
      expect(outputs.reason).toMatch(
        /^channels is "webhook 127\.0\.0\.1:\d+"; expected .*without user or password.*webhook-token/,
      )
      expect(shown).not.toMatch(/s3cr3t|hunter2/)
    },
  )
})

it('no secret leaves in a message', async () => {
  await run({
    channels: `webhook ${address}`,
    'webhook-token': 'tok-123456',
    title: 'tok-123456 is in it',
    message: 'git clone https://bob:hunter2@git.example/x failed',
    fields: 'reason: https://ghp_hunter2@git.example/x',
  })
  expect(hook.deliveries).toHaveLength(1)
  expect(JSON.stringify(hook.deliveries[0]?.body)).not.toMatch(/hunter2|tok-123456/)
})
