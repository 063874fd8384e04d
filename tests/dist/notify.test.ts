import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnAction } from '../fakes/spawn-action.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createMailSink } from '../../simulators/sinks/mail.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'

let github: GitHubSimulator
let slack: SlackSink
beforeEach(async () => {
  github = await createGitHubSimulator()
  slack = await createSlackSink()
})
afterEach(async () => {
  for (const simulator of [github, slack]) {
    await simulator.close()
    expect(simulator.problems).toEqual([])
  }
})

const config = `version: 1
locale: fr
notify:
  routes:
    critical: [slack, issue]
`

describe('the bundle of notify, without a checkout', () => {
  const given = () => ({
    inputs: {
      event: 'incident',
      severity: 'critical',
      title: 'down',
      'slack-webhook': slack.webhook,
      'github-token': github.token,
    },
    env: github.env,
  })

  it('tells whom the config of the commit names, by the API: nobody is left out for a missing file', async () => {
    const sha = await github.seed.commit({ message: 'ci: routes', files: { '.github/release-kit.yml': config } })
    const { inputs, env } = given()
    const { outputs, exitCode } = await spawnAction('notify', { inputs, env: { ...env, GITHUB_SHA: sha } })
    expect([outputs.delivered, exitCode]).toEqual(['["slack","issue"]', 0])
  })

  it('tells the channels that it is given though GitHub does not answer, and says that it does not', async () => {
    const { inputs, env } = given()
    const asked = { inputs: { ...inputs, channels: 'slack' }, env: { ...env, GITHUB_SHA: 'c'.repeat(40) } }
    const { exitCode, outputs, stdout } = await spawnAction('notify', asked)
    expect([exitCode, outputs.delivered]).toEqual([0, '["slack"]'])
    expect(stdout).toContain('the config could not be read from GitHub')
  })
})

describe('the bundle of notify', () => {
  it('[D41] tells Slack and opens an issue, by the routes of the config', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'release-kit-notify-'))
    await mkdir(join(workspace, '.github'))
    await writeFile(join(workspace, '.github/release-kit.yml'), config)
    const { exitCode, outputs, stdout } = await spawnAction('notify', {
      cwd: workspace,
      env: github.env,
      inputs: {
        event: 'incident',
        'slack-webhook': slack.webhook,
        'github-token': github.token,
        fields: 'service: api\nreason: panne',
      },
    })
    expect(stdout).toContain('slack: told')
    expect([exitCode, outputs.phase, outputs.delivered]).toEqual([0, 'Successful', '["slack","issue"]'])
    expect(outputs['issue-url']).toMatch(/\/acme\/shop\/issues\/\d+$/)
    expect(slack.messages.map(({ text }) => text)).toEqual(['🔥 Incident\nService: api\nRaison: panne'])
    expect(github.state.issues).toHaveLength(1)
    // masked by the runner, and shown nowhere else
    expect(stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(slack.webhook)
  })

  it('writes an e-mail', async () => {
    const mail = await createMailSink()
    const inputs = {
      event: 'release',
      channels: 'email ops@acme.example',
      'smtp-url': mail.url,
      fields: 'version: v1.2.3',
    }
    const { exitCode, outputs, stdout } = await spawnAction('notify', { inputs })
    await mail.close()
    expect([exitCode, outputs.delivered]).toEqual([0, '["email ops@acme.example"]'])
    expect(mail.mails.map(({ raw }) => /Version: v.*/.exec(raw)?.[0])).toEqual(['Version: v1.2.3'])
    expect(stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('simulated-mail-password')
  })

  it('does not fail a release by a channel that fails, and says so', async () => {
    slack.fail({ match: /POST/, times: 9, with: { status: 410, body: 'channel_is_archived' } })
    const inputs = { event: 'release', channels: 'slack', 'slack-webhook': slack.webhook }
    const { exitCode, outputs, stdout } = await spawnAction('notify', { inputs })
    expect([exitCode, outputs.delivered]).toEqual([0, '[]'])
    expect(stdout).toMatch(/::warning::slack: not delivered: .*channel_is_archived/)
    const required = await spawnAction('notify', { inputs: { ...inputs, require: 'true' } })
    expect([required.exitCode, required.outputs.phase]).toEqual([1, 'Error'])
  })

  it('names every wrong input at once, and tells nobody', async () => {
    const { exitCode, outputs, stdout } = await spawnAction('notify', {
      inputs: { event: 'party', channels: 'teams', 'slack-webhook': slack.webhook },
    })
    expect([exitCode, outputs.phase, outputs.delivered]).toEqual([1, 'Error', '[]'])
    for (const name of ['event', 'channels']) expect(stdout).toContain(`${name} is`)
    expect(slack.messages).toEqual([])
  })
})
