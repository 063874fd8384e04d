import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { commandsIn } from '../fakes/runner-log.ts'
import { type ActionRun, spawnScript, type SpawnOptions } from '../fakes/spawn-action.ts'

const root = new URL('../../', import.meta.url).pathname
const token = 'pa"ss\\w0rd and more'

const end = (way: string, inputs: Record<string, string> = {}, options: SpawnOptions = {}) =>
  spawnScript('tests/fixtures/edge-action/main.ts', { ...options, inputs: { way, token, ...inputs } })

function reportOf({ outputs }: ActionRun): { reason: string; outputs: Record<string, string>; details: unknown } {
  return JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) as ReturnType<typeof reportOf>
}

const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8')) as object,
)

/** All that the runner shows or keeps of a run, the masks themselves left out. */
const shown = (run: ActionRun) =>
  run.stdout.replace(/^::add-mask::.*$/gm, '') +
  run.summary +
  JSON.stringify(run.outputs) +
  JSON.stringify(reportOf(run))

const internal = (message: string) => ({ phase: 'Error', reason: `${message} [INTERNAL]`, version: '', count: '0' })

describe('how an action ends', () => {
  it.each([
    ['success', 0, { phase: 'Successful', reason: 'all good', version: 'v1.2.3', count: '2' }],
    ['failed', 1, { phase: 'Failed', reason: 'measured, and bad', version: '', count: '1' }],
    ['inconclusive', 1, { phase: 'Inconclusive', reason: 'too little', version: '', count: '0' }],
    ['tolerated', 0, { phase: 'Inconclusive', reason: 'too little', version: '', count: '0' }],
    ['throws an Error', 1, internal('the disk is full')],
    ['throws a text', 1, internal('a non-Error value was thrown: just a text')],
    ['throws undefined', 1, internal('a non-Error value was thrown: undefined')],
    ['throws an object without a text', 1, internal('a non-Error value was thrown: object')],
    ['throws an empty AggregateError', 1, internal('IPv4 refused; IPv6 refused')],
    ['throws a ProviderError', 1, { phase: 'Error', reason: 'Edge: POST /x → 403 [PROVIDER_FORBIDDEN]' }],
    ['throws where nobody waits', 1, internal('nobody waits for this')],
    ['rejects where nobody waits', 1, internal('nobody waits for this either')],
    ['waits for nothing', 1, internal('internal error: a promise was never settled')],
    ['leaves something running', 0, { phase: 'Successful', reason: 'done' }],
  ])('%s: exit code %i, every output set, a report that fits its schema', async (way, exitCode, outputs) => {
    const run = await end(way)
    expect(run).toMatchObject({ exitCode, outputs })
    expect(Object.keys(run.outputs).sort()).toEqual(['count', 'phase', 'reason', 'report', 'version'])
    const report = reportOf(run)
    expect([validate(report), validate.errors]).toEqual([true, null])
    expect(report).toMatchObject({ reason: outputs.reason, outputs: { phase: outputs.phase } })
    expect(run.summary).toContain(outputs.phase)
  })

  it('names every wrong input at once, and does nothing', async () => {
    const run = await end('', { list: 'fine\nwrong', token: 'secret-token' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Error', count: '0' }, state: { started: 'true' } })
    expect(run.outputs.reason).toMatch(/way is missing.*list is .*line "wrong".*\[INPUT_INVALID\]/)
    expect(run.state).not.toHaveProperty('way')
  })

  it('names what only several inputs together have wrong', async () => {
    expect((await end('success', { text: 'forbidden' })).outputs.reason).toContain('text, list is missing')
  })
})

describe('an action that is cancelled', () => {
  it.each(['heeds the signal', 'ignores the signal'])(
    'and %s ends by itself before the runner kills it',
    async (way) => {
      let [pid, cancelledAt] = [0, 0]
      const onOutput = (text: string) => {
        if (!text.includes('waiting')) return
        cancelledAt = performance.now()
        process.kill(pid, 'SIGINT')
      }
      const run = await end(way, {}, { onStart: (id) => (pid = id), onOutput })
      expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Error', reason: 'cancelled', count: '0' } })
      expect(performance.now() - cancelledAt).toBeLessThan(7_500)
      expect(run.state).toMatchObject({ started: 'true', way })
    },
  )
})

describe('the post step', () => {
  it('gets the state of the main step, and writes no outputs over its', async () => {
    const { state } = await end('success')
    const post = await end('success', {}, { state })
    expect(post).toMatchObject({ exitCode: 0, outputs: {} })
    expect(post.stdout).toContain('edge-action (post): Successful: tidied up after success')
  })

  it('runs also after a main step that threw, and is red when it throws itself', async () => {
    const { state } = await end('throws undefined')
    const post = await end('throws undefined', { text: 'post throws' }, { state })
    expect(post.exitCode).toBe(1)
    expect(post.stdout).toContain('post failed [INTERNAL]')
  })
})

const hostile = [
  '::add-path::EVIL',
  '  ::set-env name=EVIL::1',
  '\u0085::add-path::EVIL',
  'text ##[set-env name=EVIL]1',
  'x\r::save-state name=EVIL::1',
  'x\u2028::add-path::EVIL',
  '%0A::add-path::EVIL%0D%0A::add-path::EVIL',
  '::stop-commands::EVIL',
  '::set-output name=phase::Successful',
  '##[error]EVIL',
  'ghadelimiter_EVIL\nphase<<EOF\nSuccessful\nEOF',
].join('\n')

describe('hostile text', () => {
  it('never becomes a command, an output or a state, wherever it is said', async () => {
    const run = await end('says the text everywhere', { text: hostile })
    const names = commandsIn(run.stdout).map(({ name }) => (/^[0-9a-f-]{36}$/.test(name) ? '(token)' : name))
    const untrusted = ['group', 'stop-commands', '(token)', 'endgroup']
    expect(names).toEqual([
      'add-mask',
      'debug',
      'notice',
      'warning',
      'error',
      'group',
      'endgroup',
      ...untrusted,
      'error',
    ])
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Failed', count: '0', version: hostile } })
    expect(Object.keys(run.outputs).sort()).toEqual(['count', 'phase', 'reason', 'report', 'version'])
    expect(run.outputs.reason).not.toContain('\n')
    expect(Object.keys(run.state).sort()).toEqual(['started', 'way'])
  })

  it('of a program stays unheard as long as any of several is shown, and commands are heard again after', async () => {
    const run = await end('shows two untrusted at once')
    const names = commandsIn(run.stdout).map(({ name }) => name)
    expect(names).not.toContain('add-path')
    expect(names.at(-1)).toBe('warning')
  })
})

describe('a secret', () => {
  it('is masked before anything else is printed', async () => {
    const run = await end('success')
    expect(run.stdout.split('\n')[0]).toMatch(/^::add-mask::pa"ss/)
  })

  it.each(['throws what holds the secret', 'tells the secret everywhere', 'tells the secret in two colours'])(
    'is nowhere in log, outputs, summary or report when an action %s',
    async (way) => {
      const run = await end(way)
      expect(run.exitCode).toBe(1)
      for (const form of [token, JSON.stringify(token).slice(1, -1), encodeURIComponent(token), 'found-later'])
        expect(shown(run)).not.toContain(form)
      expect(shown(run)).toContain('***')
    },
  )

  it('is not in the message about a wrong input', async () => {
    expect(shown(await end('no such way', { list: 'wrong' }))).not.toContain('pa"ss')
  })
})

describe('where nothing can be written', () => {
  it('a summary and a report that cannot be kept do not change the verdict', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'release-kit-edge-'))
    await writeFile(join(folder, 'file'), '')
    const blocked = join(folder, 'file', 'below')
    const run = await end('success', {}, { env: { GITHUB_STEP_SUMMARY: blocked, RUNNER_TEMP: blocked } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful', version: 'v1.2.3', report: '' } })
    expect(run.stdout).toContain('the JSON report could not be written')
    expect(run.stdout).toContain('the job summary could not be written')
  })

  it('outputs that cannot be set turn it red', async () => {
    const run = await end('success', {}, { env: { GITHUB_OUTPUT: '/nowhere/at/all' } })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('the outputs could not be written')
  })
})
