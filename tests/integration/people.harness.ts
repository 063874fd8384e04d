import { afterEach, beforeEach, expect } from '@jest/globals'
import { fields } from '../../actions/people/src/inputs.ts'
import { action } from '../../actions/people/src/run.ts'
import { commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { encodeEntry, type ReleasePhase } from '../../shared/rollout/journal.ts'
import { entrySigner, signPayload } from '../../shared/release/lock/seal.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createMailSink, type Mail, type MailSink } from '../../simulators/sinks/mail.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'

export const minute = 60_000
export const hour = 60 * minute
/** A Wednesday. */
export const noon = Date.parse('2026-11-25T12:00:00Z')
export let github: GitHubSimulator
export let slack: SlackSink
export let mail: MailSink

/** GitHub, Slack and a mail server for each test. */
export function useWorld(): void {
  beforeEach(async () => {
    github = await createGitHubSimulator()
    slack = await createSlackSink()
    mail = await createMailSink()
  })
  afterEach(async () => {
    for (const simulator of [github, slack, mail]) {
      await simulator.close()
      expect(simulator.problems).toEqual([])
    }
  })
}

export const config: Config = {
  version: 1,
  contacts: { 'devops-lead': '@ada', leads: 'slack' },
  notify: { escalation: ['15m @devops-lead', '30m @leads', '60m email boss@acme.example'] },
}

export async function run(now: number, given: Readonly<Record<string, string>> = {}, used: Config = config) {
  const all: Readonly<Record<string, string>> = {
    'github-token': github.token,
    'slack-webhook': slack.webhook,
    ...given,
  }
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => all[name] ?? '')
  expect([...problems, ...(action.check?.(inputs, used) ?? [])]).toEqual([])
  const context = createContext({ clock: createFakeClock(now), env: github.env, config: used })
  context.mask(slack.webhook)
  const { outputs, ...outcome } = await action.run(inputs, context)
  const list = (text: unknown) => JSON.parse(String(text)) as unknown
  return {
    ...outcome,
    escalated: list(outputs.escalated),
    announced: list(outputs.announced),
    secrets: list(outputs.secrets),
    findings: outputs.findings,
  }
}

export function incident(openedAt: number) {
  const author = 'github-actions[bot]'
  const issue = github.seed.issue({ title: 'shop is down', body: 'v1.2.0', labels: ['incident'], author })
  Object.assign(issue, { createdAt: new Date(openedAt).toISOString() })
  return issue
}

export function release(at: number, given: { phase?: ReleasePhase; op?: string; by?: string; key?: string } = {}) {
  const { phase = 'COMMITTED', op = 'switch', by = 'ada', key } = given
  const keys = key === undefined ? [] : [key]
  const stamp = (time: number) => new Date(time).toISOString()
  const task = `release-kit:${op}`
  const payload = { v: 1, op, service: 'web', version: 'v1.2.0', by, run: { id: 1, attempt: 1 } }
  const environment = 'production'
  const creator = 'github-actions[bot]'
  const sealed = signPayload(keys, { environment, task }, payload)
  const made = { sha: 'a'.repeat(40), creator, environment, task, payload: sealed, createdAt: stamp(at) }
  const one = github.seed.deployment(made)
  const entry = { phase, step: [1, 1], slot: 'green', reason: '' } as const
  const description = encodeEntry(entry, entrySigner(keys, one.id))
  const urls = { logUrl: '', environmentUrl: '', environment: 'production' }
  one.statuses.push({
    id: 1,
    state: 'success',
    description,
    creator,
    ...urls,
    createdAt: stamp(at + minute),
  })
}

/** Subject and text of a mail, as somebody reads them. */
export function readMail({ raw }: Mail): readonly string[] {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const decoded = (text: string) => decodeURIComponent(text.replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1'))
  const lines = head.replace(/\r\n\s+/g, ' ').split('\r\n')
  const subject = (lines.find((line) => line.startsWith('Subject: ')) ?? '').slice('Subject: '.length)
  const words = subject.replaceAll(/=\?UTF-8\?Q\?(.*?)\?=\s?/gi, (_, word: string) =>
    decoded(word.replaceAll('_', ' ')),
  )
  return [
    words,
    ...decoded(rest.join('\n').replace(/=\r?\n/g, ''))
      .trim()
      .split(/\r?\n/),
  ]
}
