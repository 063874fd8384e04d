import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/checklist/src/inputs.ts'
import { action } from '../../actions/checklist/src/run.ts'
import { commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { encodeEntry } from '../../shared/rollout/journal.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'

const now = Date.parse('2026-12-01T08:00:00Z')
let github: GitHubSimulator
beforeEach(async () => {
  github = await createGitHubSimulator()
  github.seed.collaborator('ada', 'write')
  github.seed.collaborator('bob', 'write')
  github.seed.collaborator('mallory', 'write')
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

const config: Config = {
  version: 1,
  contacts: { 'devops-lead': '@ada', product: '@bob', management: 'management@acme.example' },
  checklists: {
    before: ['!backup verified @devops-lead', '!certificates valid', 'release notes read'],
    day: ['!support is informed'],
    '+1d': ['!no critical log errors'],
  },
}
const asked = { operation: 'check', list: 'before', release: 'v1.2.0' }

async function run(given: Readonly<Record<string, string>>, used: Config | undefined = config) {
  const all: Readonly<Record<string, string>> = { 'github-token': github.token, ...given }
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => all[name] ?? '')
  expect(problems).toEqual([])
  const context = createContext({ clock: createFakeClock(now), env: github.env, config: used })
  const outcome = await action.run(inputs, context)
  const { open = '', undone = '', ticks = '' } = outcome.outputs
  const list = (text: unknown) => JSON.parse(String(text)) as readonly Record<string, string>[]
  return { ...outcome, open: String(open), undone: list(undone), ticks: list(ticks) }
}

function problemsWith(given: Readonly<Record<string, string>>, used: Config | undefined) {
  const { inputs } = readInputs(
    { ...commonFields, ...fields },
    (name) => ({ 'github-token': 't', ...given })[name] ?? '',
  )
  return (action.check?.(inputs, used) ?? []).map(({ input, received = '' }) => `${input}: ${received}`)
}

function tick(editor: string, box: string, number = 1) {
  github.seed.edit(number, editor, (body) => body.replace(`- [ ] ${box}`, `- [x] ${box}`))
}

describe('checklist', () => {
  it('[O02] opens the list before a release, and refuses it until the people named have ticked what is required', async () => {
    expect((await run({ ...asked, operation: 'open' })).phase).toBe('Successful')
    expect(github.state.issues[0]).toMatchObject({ title: 'Checklist before v1.2.0', labels: ['checklist'] })
    expect(github.state.issues[0]?.body).toContain('- [ ] backup verified **(required)** · devops-lead')
    const refused = await run(asked)
    expect(refused).toMatchObject({ phase: 'Failed', open: '["backup verified","certificates valid"]' })
    expect(refused.summary).toMatch(/^### ❌ \[Checklist before .*\n\n\*\*Next:\*\* .*; required and open: 2\n\n/)
    tick('ada', 'backup verified')
    tick('bob', 'certificates valid')
    const done = await run(asked)
    expect(done).toMatchObject({ phase: 'Successful', open: '[]', undone: [] })
    expect(done.ticks.map(({ box, by }) => `${box}: ${by}`)).toEqual([
      'backup verified: ada',
      'certificates valid: bob',
    ])
    expect(github.state.comments.map(({ body }) => body).join()).toMatch(/backup verified \| @\u200bada \|/)
  })

  it('[O02] undoes a tick of somebody who may not, and says so', async () => {
    await run({ ...asked, operation: 'open' })
    tick('ada', 'certificates valid')
    tick('mallory', 'release notes read')
    tick('bob', 'backup verified')
    const { phase, open, undone } = await run(asked)
    expect([phase, open]).toEqual(['Failed', '["backup verified"]'])
    expect(undone.map(({ box, by }) => `${box}: ${by}`)).toEqual([
      'backup verified: bob',
      'release notes read: mallory',
    ])
    const body = github.state.issues[0]?.body ?? ''
    expect(body).toContain('- [x] certificates valid')
    expect(body).toContain('- [ ] backup verified')
    expect(body).toContain('- [ ] release notes read')
    expect(github.state.comments.map((comment) => comment.body)).toContainEqual(
      expect.stringContaining(
        'The tick of “backup verified” was undone: @\u200bbob may not tick it; who may: @\u200bada',
      ),
    )
    expect((await run(asked)).undone).toEqual([])
  })

  it('does not take a tick for that of whoever edited next', async () => {
    await run({ ...asked, operation: 'open' })
    tick('mallory', 'backup verified')
    tick('ada', 'certificates valid')
    expect((await run(asked)).open).toBe('["backup verified"]')
  })

  it('takes no tick that came with a revision somebody deleted from the history', async () => {
    await run({ ...asked, operation: 'open' })
    tick('mallory', 'backup verified')
    tick('ada', 'certificates valid')
    github.state.issues[0]!.edits[1]!.body = null
    const { open, undone } = await run(asked)
    expect(open).toBe('["backup verified","certificates valid"]')
    expect(undone[0]?.why).toBe('the history of this issue does not tell who ticked it')
  })

  it('takes no box for ticked that was removed or closed away, and keeps what people wrote', async () => {
    await run({ ...asked, operation: 'open' })
    github.seed.edit(1, 'ada', (body) => `${body.replace(/- \[ \] backup.*\n/, '')}\r\nnote of ada`)
    github.state.issues[0]!.state = 'closed'
    expect((await run(asked)).open).toBe('["backup verified","certificates valid"]')
    const body = github.state.issues[0]?.body ?? ''
    expect(body).toContain('- [ ] backup verified')
    expect(body).toContain('note of ada')
  })

  it('fails where the list was never opened, and does not take the issue of an outsider for it', async () => {
    const body = '- [x] backup verified <!-- release-kit:checklist before v1.2.0 -->'
    github.seed.issue({ title: 'Checklist', body, labels: ['checklist'], author: 'outsider' })
    const { phase, reason } = await run(asked)
    expect([phase, reason]).toEqual(['Failed', expect.stringContaining('was never opened')])
  })

  it('undoes a box that an issue of somebody else had ticked from the beginning', async () => {
    const body =
      '- [x] backup verified **(required)** · devops-lead\n- [x] certificates valid **(required)**\n<!-- release-kit:checklist before v1.2.0 -->'
    github.seed.issue({ title: 'Checklist', body, labels: ['checklist'], author: 'robot[bot]' })
    const { phase, undone } = await run(asked)
    expect([phase, undone.map(({ by }) => by)]).toEqual(['Failed', ['robot[bot]', 'robot[bot]']])
  })

  it('[O02] on a schedule opens what is due seven days before, on the day and a day after, once', async () => {
    release('v1.1.0', now - 26 * 3_600_000)
    release('v1.0.0', now - 24 * 30 * 3_600_000)
    const given = { releases: '2026-12-01 v1.2.0\n2026-12-08 v1.3.0\n2026-12-09 v1.4.0' }
    await run(given)
    const titles = [
      'Checklist before v1.2.0',
      'Checklist of the day: v1.2.0',
      'Checklist before v1.3.0',
      'Checklist one day after v1.1.0',
    ]
    expect(github.state.issues.map(({ title }) => title)).toEqual(titles)
    await run(given)
    expect(github.state.issues).toHaveLength(4)
  })

  it('[O02] on a schedule opens a list seven days after, but not of a release that was taken back or that nobody may write', async () => {
    const week = 7 * 24 * 3_600_000
    release('v1.0.0', now - week - 3_600_000)
    release('v0.9.0', now - week + 3_600_000)
    release('v0.8.0', now - week - 4 * 24 * 3_600_000)
    const forged = github.state.deployments.push({ ...github.state.deployments[0]!, id: 9_999, creator: 'mallory' })
    Object.assign(github.state.deployments[forged - 1]!, {
      payload: { v: 1, op: 'switch', version: 'v6.6.6', run: {} },
    })
    const lists: Config = { ...config, checklists: { '+7d': ['!performance budget kept @devops-lead'] } }
    expect((await run({}, lists)).open).toBe('["performance budget kept"]')
    expect(github.state.issues.map(({ title }) => title)).toEqual(['Checklist seven days after v1.0.0'])
    expect(github.state.issues[0]?.body).toMatch(/\n@ada\n/)
  })

  it('[O02] on a schedule undoes wrong ticks of every open list', async () => {
    await run({ ...asked, operation: 'open' })
    tick('mallory', 'backup verified')
    expect((await run({})).undone).toHaveLength(1)
    expect(github.state.issues[0]?.body).toContain('- [ ] backup verified')
  })

  it('adds a box that the config has since, and keeps the ticks', async () => {
    await run({ ...asked, operation: 'open' })
    tick('ada', 'backup verified')
    const before = [...(config.checklists?.before ?? []), '!DNS resolves']
    const { open } = await run({ ...asked, operation: 'open' }, { ...config, checklists: { before } })
    expect(open).toBe('["certificates valid","DNS resolves"]')
    expect((await run(asked)).ticks.map(({ by }) => by)).toEqual(['ada'])
  })

  it('writes nothing in a dry run, and speaks French', async () => {
    expect((await run({ ...asked, operation: 'open', 'dry-run': 'true' })).phase).toBe('Successful')
    expect(github.state.issues).toEqual([])
    await run({ ...asked, operation: 'open', locale: 'fr' })
    expect(github.state.issues[0]?.title).toBe('Liste de contrôle avant v1.2.0')
  })

  it('refuses lists that nobody could tick, and what is not in the config', () => {
    expect(problemsWith({}, undefined)).toEqual(['config: '])
    expect(problemsWith({ operation: 'check', list: '+7d' }, config)).toEqual(['list: +7d', 'release: '])
    expect(problemsWith({}, { version: 1, checklists: { day: ['!tested'] } })).toEqual([
      'config: checklists.day: tested',
    ])
    const typo = { ...config, checklists: { day: ['!tested @devops-laed', 'same', '! same'] } }
    expect(problemsWith({}, typo)).toEqual(['config: checklists.day: same', 'config: checklists.day: @devops-laed'])
    const team = { ...config, contacts: { leads: '@acme/leads' }, checklists: { day: ['tested'] } }
    expect(problemsWith({}, team)).toEqual(['teams-token: '])
  })
})

function release(version: string, endedAt: number) {
  const at = (time: number) => new Date(time).toISOString()
  const payload = { v: 1, op: 'switch', service: 'web', version, run: { id: 1, attempt: 1 } }
  const given = { sha: 'a'.repeat(40), creator: 'github-actions[bot]', environment: 'production' }
  const task = 'release-kit:switch'
  const one = github.seed.deployment({ ...given, task, payload, createdAt: at(endedAt - 600_000) })
  const description = encodeEntry({ phase: 'COMMITTED', step: [1, 1], slot: 'green', reason: '' })
  const urls = { logUrl: '', environmentUrl: '', environment: 'production' }
  one.statuses.push({ id: 1, state: 'success', description, creator: given.creator, ...urls, createdAt: at(endedAt) })
}
