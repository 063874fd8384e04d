import { describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/people/src/inputs.ts'
import { action } from '../../actions/people/src/run.ts'
import { commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { config, github, hour, incident, minute, noon, release, run, slack, useWorld } from './people.harness.ts'

useWorld()

describe('people', () => {
  it('[D42] escalates an open incident level by level, each once', async () => {
    incident(noon)
    expect((await run(noon + 14 * minute)).escalated).toEqual([])
    expect((await run(noon + 16 * minute)).escalated).toEqual(['#1 L2'])
    expect(github.state.comments[0]?.body).toContain('**L2**: open for more than 15 m 00 s. Told: @ada')
    expect((await run(noon + 20 * minute)).escalated).toEqual([])
    expect((await run(noon + 31 * minute)).escalated).toEqual(['#1 L3'])
    expect(slack.messages.map(({ text }) => text)).toEqual([expect.stringMatching(/^⏫ L3: shop is down/)])
  })

  it('[D42] is not a success while somebody could not be told, and tells them again', async () => {
    incident(noon)
    await run(noon + 31 * minute)
    const first = await run(noon + 61 * minute)
    expect([first.phase, first.reason]).toEqual(['Error', expect.stringContaining('not told: email boss@acme.example')])
    expect((await run(noon + 70 * minute)).phase).toBe('Error')
    expect(slack.messages).toHaveLength(1)
  })

  it('is not silenced by a comment of somebody else that holds the marker', async () => {
    incident(noon)
    await run(noon + 16 * minute)
    const [told] = github.state.comments
    Object.assign(told!, { author: 'mallory' })
    expect((await run(noon + 17 * minute)).escalated).toEqual(['#1 L2'])
  })

  it('says nothing of an incident that is closed, nor of what an outsider calls one', async () => {
    Object.assign(incident(noon), { state: 'closed', closedAt: new Date(noon + minute).toISOString() })
    github.seed.issue({ title: 'spam', labels: ['incident'], author: 'outsider' })
    const quiet = await run(noon + hour, { 'post-mortems': 'false' })
    expect(quiet.escalated).toEqual([])
    expect(quiet.summary).toMatch(/^### ✅ Nothing is due\n\n- secrets and variables: .+$/)
    expect(github.state.comments).toEqual([])
  })

  it('[P72] opens a post-mortem for an incident that ended, and reminds of it after 48 hours, once [D42]', async () => {
    Object.assign(incident(noon), { state: 'closed', closedAt: new Date(noon).toISOString() })
    const routes: Config = { ...config, notify: { routes: { important: ['slack'] } } }
    await run(noon + hour, {}, routes)
    const opened = github.state.issues.find(({ labels }) => labels.includes('post-mortem'))
    expect(opened).toMatchObject({ title: 'Post-mortem: shop is down', state: 'open' })
    expect(opened?.body).toMatch(
      /## Summary\n\nDate, duration, impact, severity\.[^]*## Timeline[^]*## Root cause[^]*## Resolution[^]*## Prevention/,
    )
    await run(noon + 47 * hour, {}, routes)
    expect(slack.messages).toEqual([])
    await run(noon + 49 * hour, {}, routes)
    await run(noon + 50 * hour, {}, routes)
    expect(slack.messages.map(({ text }) => text)).toEqual([expect.stringContaining('Post-mortem still to be written')])
    expect(github.state.issues).toHaveLength(2)
  })

  it('[P85] keeps one issue of secrets that are due, and closes it when they are changed', async () => {
    const secrets = {
      COOLIFY_TOKEN: { rotated: '2026-08-30', every: '90d' },
      SSH_KEY: { rotated: '2026-11-20', every: '90d' },
    }
    expect((await run(noon, {}, { version: 1, secrets })).secrets).toEqual(['COOLIFY_TOKEN'])
    await run(noon + hour, {}, { version: 1, secrets })
    expect(github.state.issues.map(({ title, state }) => `${title}: ${state}`)).toEqual(['Secrets to change: open'])
    expect(github.state.issues[0]?.body).toContain('| COOLIFY\\_TOKEN |  | 2026-08-30 | 2026-11-28 |')
    expect(github.state.issues[0]?.body).not.toContain('SSH')
    await run(noon, {}, { version: 1, secrets: { COOLIFY_TOKEN: { rotated: '2026-11-25', every: '90d' } } })
    expect(github.state.issues[0]?.state).toBe('closed')
  })

  it('[P86] audits releases out of hours, rollbacks and failures in a row, in an issue a week', async () => {
    release(noon - 24 * hour, { by: 'ada' })
    release(noon - 14 * hour, { by: 'bob' })
    release(noon - 4 * hour, { phase: 'REVERTED' })
    release(noon - 3 * hour, { phase: 'REVERTED' })
    release(noon - 2 * hour, { op: 'rollback' })
    expect((await run(noon)).findings).toBe(3)
    const [issue] = github.state.issues
    expect(issue?.title).toBe('Access audit, week of 2026-11-23')
    expect(issue?.body).toMatch(/\| out of hours \| 2026-11-24 22:00 \| @\u200bbob \|/)
    expect(issue?.body).toContain('| failures in a row (2) | 2026-11-25 09:00 |')
    expect(issue?.body).toContain('| rollback | 2026-11-25 10:00 |')
    await run(noon)
    expect(github.state.issues).toHaveLength(1)
  })

  it('[P85] with an audit-token takes the dates of GitHub itself, in each place that has the secret', async () => {
    const kind = 'secret'
    github.seed.setting({ kind, name: 'COOLIFY_TOKEN', environment: 'production', updatedAt: '2026-08-01T10:00:00Z' })
    github.seed.setting({ kind, name: 'COOLIFY_TOKEN', environment: 'staging', updatedAt: '2026-11-20T10:00:00Z' })
    github.seed.setting({ kind, name: 'FORGOTTEN', updatedAt: '2026-01-01T10:00:00Z' })
    const secrets = { COOLIFY_TOKEN: { rotated: '2026-11-20', every: '90d' } }
    expect((await run(noon, {}, { version: 1, secrets })).secrets).toEqual([])
    const read = await run(noon, { 'audit-token': github.token }, { version: 1, secrets })
    expect(read.secrets).toEqual(['FORGOTTEN', 'COOLIFY_TOKEN'])
    const [issue] = github.state.issues
    expect(issue?.body).toContain('| FORGOTTEN |  | 2026-01-01 | 2026-04-01 ❗ |')
    const claimed = '2026-08-01 (2026-11-20 by the config; GitHub knows of no change since)'
    expect(issue?.body).toContain(`| COOLIFY\\_TOKEN | production | ${claimed} | 2026-10-30 ❗ |`)
    expect(issue?.body).not.toContain('staging |')
  })

  it('[P86] with an audit-token names variables and secrets that were changed, without a value', async () => {
    const createdAt = '2026-10-01T10:00:00Z'
    const kind = 'variable'
    for (let index = 10; index < 45; index++)
      github.seed.setting({ kind, name: `OLD_${index}`, updatedAt: createdAt, value: 'hidden-value' })
    github.seed.setting({ kind, name: 'Z_URL', createdAt, updatedAt: '2026-11-24T23:10:00Z', value: 'hidden-value' })
    github.seed.setting({ kind, name: 'NEW', environment: 'production', updatedAt: '2026-11-25T08:00:00Z' })
    github.seed.setting({ kind: 'secret', name: 'KEY', createdAt, updatedAt: '2026-11-25T09:00:00Z' })
    expect((await run(noon)).findings).toBe(0)
    const done = await run(noon, { 'audit-token': github.token })
    expect(done).toMatchObject({ findings: 3, phase: 'Successful' })
    expect(done.reason).toContain('secrets and variables: read')
    const body = github.state.issues[0]?.body ?? ''
    expect(body).toContain('| variable changed | 2026-11-24 23:10 |  | the repository | Z\\_URL |')
    expect(body).toContain('| variable set | 2026-11-25 08:00 |  | production | NEW |')
    expect(body).toContain('| secret changed | 2026-11-25 09:00 |  | the repository | KEY |')
    expect(JSON.stringify(done) + body).not.toContain('hidden-value')
  })

  it('says that secrets and variables were not read: without an audit-token, and with one that may not', async () => {
    release(noon - 2 * hour, { op: 'rollback' })
    expect((await run(noon)).reason).toContain('secrets and variables: not read, without an audit-token')
    expect(github.state.issues[0]?.body).toContain('that takes an `audit-token`')
    const bad = await run(noon, { 'audit-token': 'ghp_expired' })
    expect(bad).toMatchObject({ phase: 'Error', findings: 1 })
    expect(bad.reason).toMatch(/secrets and variables: not read: GitHub: .*401/)
    expect(github.state.issues[0]?.body).toContain('could not be looked at')
    expect(JSON.stringify([bad, github.state.issues])).not.toContain('ghp_expired')
  })

  it('[P86] audits only what the key has signed, and says how much it has not', async () => {
    release(noon - 3 * hour, { op: 'rollback', key: 'k'.repeat(40) })
    release(noon - 2 * hour, { op: 'rollback' })
    release(noon - hour, { op: 'rollback', key: 'x'.repeat(40) })
    const done = await run(noon, { 'journal-key': 'k'.repeat(40) })
    expect([done.findings, done.reason]).toEqual([1, expect.stringContaining('audit: 1, 1 records unverified')])
    expect(github.state.issues[0]?.body).toContain('1 records of releases are not verified by a signature')
    expect(github.state.issues[0]?.body).toContain('| rollback | 2026-11-25 09:00 |')
  })

  it('writes nothing in a dry run, and speaks French', async () => {
    incident(noon)
    expect((await run(noon + 16 * minute, { 'dry-run': 'true' })).escalated).toEqual(['#1 L2'])
    expect(github.state.comments).toEqual([])
    await run(noon + 16 * minute, { locale: 'fr' })
    expect(github.state.comments[0]?.body).toContain('**L2** : ouvert depuis plus de 15 m 00 s. Prévenu : @ada')
  })

  it('refuses an escalation that would reach nobody, and hours that are none', () => {
    const escalation = ['15m @devops-laed', 'soon slack', '30m pigeon', '60m @all']
    const broken: Config = {
      version: 1,
      contacts: { 'devops-lead': '@ada', all: 'role:admin' },
      notify: { escalation },
    }
    const given: Readonly<Record<string, string>> = { 'github-token': 't', hours: 'allow Mon-Fry 08:00-19:00' }
    const { inputs } = readInputs({ ...commonFields, ...fields }, (name) => given[name] ?? '')
    const received = (action.check?.(inputs, broken) ?? []).map((problem) => problem.received ?? '')
    expect(received).toEqual(['@devops-laed', 'soon slack', 'pigeon', '@all', expect.stringContaining('Mon-Fry')])
  })
})
