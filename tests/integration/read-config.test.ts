import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/read-config/src/inputs.ts'
import { action } from '../../actions/read-config/src/run.ts'
import { wavesOf } from '../../actions/read-config/src/waves.ts'
import type { Config } from '../../shared/config/config.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  await stage.close()
  expect(stage.github.problems).toEqual([])
})

const config: Config = {
  version: 1,
  defaults: { environment: 'production', service: 'shop' },
  setup: { node: 24, python: '3.13', run: 'npm ci' },
  environments: { production: { 'github-environment': { rollback: 'production-rollback' } }, staging: {} },
}

async function read(given: Record<string, string> = {}, run: { sha?: string; event?: object } = {}) {
  const context = stage.context(7, { config })
  const inputs = inputsOf(fields, { 'github-token': stage.github.token, ...given })
  const { outputs } = await action.run(inputs, { ...context, run: { ...context.run, ...(run as { event?: never }) } })
  return { ...outputs, said: context.log.lines.join('\n') }
}

describe('read-config', () => {
  it("fills the defaults in, and names GitHub's environment for what it is wanted", async () => {
    expect(await read()).toMatchObject({
      environment: 'production',
      service: 'shop',
      'github-environment': 'production',
    })
    expect(await read({ for: 'rollback' })).toMatchObject({ 'github-environment': 'production-rollback' })
    expect(await read({ environment: 'staging', service: 'auth', for: 'rollback' })).toMatchObject({
      environment: 'staging',
      service: 'auth',
      'github-environment': 'staging',
    })
  })

  it('says how a runner is made ready; an input wins', async () => {
    expect(await read({ node: '22' })).toMatchObject({ node: '22', python: '3.13', go: '', java: '', run: 'npm ci' })
  })

  it('says whether the window of the environment is open, for what runs by schedule [P05]', async () => {
    const windows = ['freeze 2020-01-01..2099-12-31']
    const frozen = { ...config, environments: { production: { windows } } }
    const inputs = inputsOf(fields, { 'github-token': stage.github.token })
    expect((await action.run(inputs, stage.context(7, { config: frozen }))).outputs.open).toBe(false)
    expect((await action.run(inputs, stage.context(8, { config }))).outputs.open).toBe(true)
  })

  it('asks for an environment where one is needed, and names those that there are', () => {
    const needed = inputsOf(fields, { 'is-needed': 'true' })
    const [problem] = action.check?.(needed, { version: 1, environments: { staging: {} } }) ?? []
    expect([problem?.input, problem?.allowed]).toEqual(['environment', expect.stringContaining('known: staging')])
    expect(action.check?.(needed, config)).toEqual([])
    expect(action.check?.(inputsOf(fields, {}), undefined)).toEqual([])
  })
})

describe('on a pull request', () => {
  const file = '.github/release-kit.yml'
  const pull = (base: string, head: string) => ({
    event: { pull_request: { base: { sha: base }, head: { sha: head } } },
  })

  it("runs the base commit's setup, not its own", async () => {
    const files = { [file]: 'version: 1\nsetup: { node: 22, run: "make ready" }\n' }
    const base = await stage.github.seed.commit({ message: 'chore: config', files })
    const head = await stage.github.seed.commit({
      message: 'feat: mine',
      files: { a: '1' },
      branch: 'mine',
      parents: [base],
    })
    const { said, ...outputs } = await read({}, pull(base, head))
    expect(outputs).toMatchObject({ node: '22', python: '', run: 'make ready', environment: 'production' })
    expect(said).toContain(`of the base commit ${base.slice(0, 7)}`)
  })

  it('takes what it is merged into where the base branch has moved on', async () => {
    const old = await stage.github.seed.commit({
      message: 'chore: old',
      files: { [file]: 'version: 1\nsetup: { run: old }\n' },
    })
    const head = await stage.github.seed.commit({
      message: 'feat: mine',
      files: { a: '1' },
      branch: 'mine',
      parents: [old],
    })
    const now = await stage.github.seed.commit({
      message: 'chore: new',
      files: { [file]: 'version: 1\nsetup: { run: new }\n' },
    })
    const sha = await stage.github.seed.commit({
      message: 'Merge',
      branch: 'merge',
      parents: [now, head],
      files: { a: '1' },
    })
    expect(await read({}, { sha, ...pull(old, head) })).toMatchObject({ run: 'new' })
  })

  it('takes its own where the base commit has no config yet, and says so', async () => {
    const base = await stage.github.seed.commit({ message: 'chore: nothing', files: { b: '1' } })
    const { said, run } = await read({}, pull(base, base))
    expect(run).toBe('npm ci')
    expect(said).toContain("the pull request's own is in force")
  })
})

describe('a fleet of an environment that asks for an approval', () => {
  const asks = (traffic: object): Config => ({
    version: 1,
    services: { shop: {} },
    environments: { production: { approval: { by: ['role:maintain'] }, ...traffic } },
  })
  const problems = (given: Record<string, string>, traffic: object = {}) =>
    action.check!(inputsOf(fields, { environment: 'production', version: 'v1', ...given }), asks(traffic)).map(
      ({ input }) => input,
    )
  const slots = { traffic: { driver: 'webhook' } }

  it('is refused in place, where no wave would wait for the one before', () => {
    expect(problems({ services: 'all' })).toEqual(['environment'])
    expect(problems({ services: 'all', switch: 'none' }, slots)).toEqual(['environment'])
  })

  it('is none by slots, and one service is no fleet', () => {
    expect(problems({ services: 'all' }, slots)).toEqual([])
    expect(problems({ service: 'shop' })).toEqual([])
  })
})

describe('the waves of a fleet', () => {
  const several: Config = {
    version: 1,
    services: {
      frontend: { 'depends-on': ['gateway'] },
      gateway: { 'depends-on': ['auth', 'storage'] },
      auth: {},
      storage: {},
    },
  }
  const waves = (given: Record<string, string>) => wavesOf(inputsOf(fields, given), several)

  it('[P21] holds what others need before them', () => {
    const names = (given: Record<string, string>) =>
      waves({ version: 'v1.2.0', ...given }).waves.map((wave) => wave.map(({ service }) => service))
    expect(names({ services: 'all' })).toEqual([['auth', 'storage'], ['gateway'], ['frontend']])
    expect(names({ services: 'frontend\nauth' })).toEqual([['frontend', 'auth']])
    expect(names({})).toEqual([])
  })

  it('holds each service with the version that it has', () => {
    expect(waves({ services: 'auth\ngateway', version: 'v2.0.0\nauth=v1.2.0' }).waves).toEqual([
      [{ service: 'auth', version: 'v1.2.0' }],
      [{ service: 'gateway', version: 'v2.0.0' }],
    ])
  })

  it('is a problem with an unknown service, a service without a version, or more waves than a workflow has', () => {
    const said = (given: Record<string, string>) =>
      waves(given).problems.map(({ input, received }) => [input, received])
    expect(said({ services: 'auht', version: 'v1' })).toEqual([['services', 'auht']])
    expect(said({ services: 'auth\nstorage', version: 'auth=v1' })).toEqual([['version', undefined]])
    expect(said({ services: 'auth', version: 'v1\nfront=v2' })).toEqual([['version', 'front']])
    const chain = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`s${index}`, index === 0 ? {} : { 'depends-on': [`s${index - 1}`] }]),
    )
    const long = wavesOf(inputsOf(fields, { services: 'all', version: 'v1' }), { version: 1, services: chain })
    const allowed = 'services that depend on each other at most 5 deep; deploy the first ones by a run of their own'
    expect(long.problems).toEqual([{ input: 'services', received: '6 waves', allowed }])
  })
})

describe('the checklist before a release', () => {
  const listed: Config = { ...config, checklists: { before: ['!backup verified'] } }
  const checklist = async (given: Record<string, string>, used: Config) => {
    const inputs = inputsOf(fields, { 'github-token': stage.github.token, ...given })
    return (await action.run(inputs, stage.context(7, { config: used }))).outputs.checklist
  }

  it('is asked for in production, where a box of it is required [O02]', async () => {
    expect(await checklist({}, listed)).toBe('before')
    expect(await checklist({ environment: 'staging' }, listed)).toBe('')
    expect(await checklist({}, { ...config, checklists: { before: ['notes read'] } })).toBe('')
    expect(await checklist({}, config)).toBe('')
  })

  it('is asked for by a promotion, whatever the default environment is', async () => {
    const used = { ...listed, defaults: { environment: 'staging' } }
    expect(await checklist({ for: 'promote' }, used)).toBe('before')
  })
})
