import { globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Action, commonFields } from '../../shared/action/action.ts'
import type { Fields } from '../../shared/action/fields.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import { type Config, parseConfig } from '../../shared/config/config.ts'
import { deployTargetKinds, driverKinds, isNotSupportedYet, notSupportedYet } from '../../shared/config/kinds.ts'
import { keysAt } from '../../shared/config/schema.ts'
import { deployTargets } from '../../shared/deploy/registry.ts'
import { ConfigurationError } from '../../shared/errors/action-error.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import { encodeEntry } from '../../shared/rollout/journal.ts'
import { driverDefinition } from '../../shared/traffic/registry.ts'
import { createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { type HttpSimulator, serve } from '../../simulators/http/server.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'
import { createGitRepository } from '../fakes/git-repository.ts'
import { everything } from './offered/config.ts'
import { record } from './offered/recording.ts'
import { type Raw, scenarios, type Surroundings } from './offered/scenarios.ts'

jest.setTimeout(120_000)

const root = new URL('../../', import.meta.url).pathname
const names = globSync('actions/*/src/inputs.ts', { cwd: root }).map((file) => file.split('/')[1]!)

/** Every key of the schema that holds a value, with `*` for a name of the reader's choice. */
function keysBelow(path: readonly string[]): (readonly string[])[] {
  const keys = keysAt(path)
  if (keys.length === 0) return path.at(-1) === '*' ? [] : [path]
  return keys.flatMap((key) => {
    const below = [...path, key]
    return keysAt([...below, '*']).length > 0 ? keysBelow([...below, '*']) : keysBelow(below)
  })
}
const keys = keysBelow([]).map((path) => path.join('.'))
const general = (path: readonly string[]) =>
  path.reduce<string[]>((at, key) => [...at, keysAt(at).includes(key) ? key : '*'], []).join('.')

/** What the runner's edge reads for every action: `runAction`, `findConfig`, `readRunContext`. */
const byTheEdge = ['config', 'secrets', 'job-id']
/** Of the inputs that every action has, what means nothing to one, or reaches it by its context (`locale` of promote). */
const idle: Readonly<Record<string, readonly string[]>> = {
  'blue-green-switch': ['locale'],
  database: ['locale'],
  'deploy-coolify': ['locale'],
  'deploy-platform': ['locale'],
  'health-wait': ['github-token', 'locale'],
  promote: ['locale'],
  'read-config': ['github-token', 'dry-run', 'locale'],
  'semver-tag': ['locale'],
}

const { config, problems: wrong } = parseConfig(everything, 'everything.yml', {})
const readOfConfig = new Set<string>()
const readOfInputs = new Map<string, Set<string>>()
const unreadable: unknown[] = []
const clock = createFakeClock()
let around: Surroundings
let site: HttpSimulator

/** A release of shop that went well just now. */
function release(github: GitHubSimulator, sha: string, environment: string): void {
  const payload = {
    v: 1,
    op: 'deploy',
    service: 'shop',
    artifact: sha,
    commit: sha,
    version: 'v1.2.2',
    run: { id: 1, attempt: 1 },
  }
  const createdAt = new Date(clock.now() - 60_000).toISOString()
  const deployment = github.seed.deployment({ sha, environment, task: 'release-kit:deploy', payload, createdAt })
  github.seed.status(
    deployment,
    'success',
    encodeEntry({ phase: 'COMMITTED', step: [1, 1], slot: undefined, reason: '' }),
  )
}

beforeAll(async () => {
  const repository = createGitRepository()
  const sha = repository.commit('feat: shop', { files: { 'apps/shop/a': 'a', 'apps/auth/a': 'a', 'libs/a': 'a' } })
  repository.branch('develop', 'main')
  const next = repository.commit('feat: vouchers', { files: { 'apps/shop/b': 'b' } })
  repository.branch('main')
  repository.publish()
  const github = await createGitHubSimulator({ repository: repository.remote })
  github.seed.run({ run: 1, status: 'in_progress' })
  github.seed.workflow('release.yml')
  release(github, next, 'staging')
  release(github, sha, 'production')
  const author = 'github-actions[bot]'
  const incident = github.seed.issue({ title: 'shop is down', body: 'v1.2.0', labels: ['incident'], author })
  Object.assign(incident, { createdAt: new Date(clock.now() - 3_600_000).toISOString() })
  const applications = ['shop', 'u1', 'u2', 'broken'].map((uuid) => ({
    uuid,
    name: uuid,
    image: 'ghcr.io/acme/shop:v1',
    healthCheck: true,
  }))
  const coolify = await createCoolifySimulator({
    applications,
    images: {
      'ghcr.io/acme/shop:broken': { broken: true },
      'ghcr.io/acme/shop:slow': { env: { START_DELAY_MS: '60000' } },
    },
    second: 10,
  })
  site = await serve({
    name: 'site',
    routes: {
      'GET /failed': () => ({ status: 200, body: { state: 'failed' } }),
      'GET /running': () => ({ status: 200, body: { state: 'running' } }),
    },
    unknownRoute: () => ({ status: 200, body: {} }),
  })
  around = { github, coolify, site: site.url, sha }
  for (const name of names)
    for (const raw of scenarios[name]?.(around) ?? [])
      for (const known of [config, undefined]) await act(name, raw, known)
}, 240_000)
afterAll(async () => {
  await Promise.all([around.github.close(), around.coolify.close(), site.close()])
})

const fieldsOf = async (name: string) => {
  const { action } = (await import(join(root, 'actions', name, 'src/run.ts'))) as { action: Action<Fields, string> }
  return { action, fields: { ...commonFields, ...action.fields } as Fields }
}
const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Checks and, where nothing is wrong, runs an action; what it came to does not matter here. */
async function act(name: string, raw: Raw, known: Config | undefined): Promise<void> {
  const { action, fields } = await fieldsOf(name)
  const given: Raw = { 'github-token': around.github.token, ...raw }
  const read = readInputs(fields, (input) => given[input] ?? '')
  if (read.problems.length > 0) {
    unreadable.push([name, read.problems])
    return
  }
  const inputs = record(read.inputs as object, { nameOf: ([key = '']) => key, isLeaf: () => true })
  const whole = known && record(known, { nameOf: general, isLeaf: (path) => keys.includes(general(path)) })
  const context = contextOf(whole?.proxy)
  const told = [inputs.proxy as never, whole?.proxy] as const
  try {
    const problems = [
      ...(action.check?.(...told) ?? []),
      ...((await action.checkSettings?.(...told, context.env)) ?? []),
    ]
    if (problems.length === 0) await action.run(inputs.proxy as never, context)
  } catch (thrown) {
    // a TypeError would be a scenario that cannot be: everything else is what a release may come to
    if (thrown instanceof TypeError && !(thrown instanceof ConfigurationError)) throw thrown
  }
  whole?.read.forEach((key) => readOfConfig.add(key))
  readOfInputs.set(name, new Set([...(readOfInputs.get(name) ?? []), ...inputs.read]))
}

function contextOf(whole: Config | undefined) {
  const workspace = mkdtempSync(join(tmpdir(), 'offered-'))
  for (const folder of ['shop', 'auth']) mkdirSync(join(workspace, 'apps', folder), { recursive: true })
  writeFileSync(join(workspace, 'allow.yml'), '[]\n')
  const env = {
    ...around.github.env,
    PATH: process.env.PATH ?? '',
    COOLIFY_TOKEN: around.coolify.token,
    DB_KEY: 'k'.repeat(40),
    EDGE_TOKEN: 't',
    EDGE_SSH_KEY: '-----BEGIN OPENSSH PRIVATE KEY-----',
    DATABASE_URL: 'postgres://app@127.0.0.1:1/app',
    GITHUB_SHA: around.sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'alice',
    GITHUB_TRIGGERING_ACTOR: 'alice',
    GITHUB_WORKSPACE: workspace,
  }
  const signal = AbortSignal.timeout(10_000)
  return createContext({ env, run: readRunContext(env), clock, signal, config: whole })
}

describe('what the config offers', () => {
  // the reader of the config itself reads these, the dates into the windows (unit/shared/config)
  it.each(keys.filter((key) => !['version', 'releases'].includes(key)))('%s is read by something', (key) => {
    expect([...readOfConfig]).toContain(key)
  })

  it('names no key that is said to be unsupported, and says so of none that there is', () => {
    expect(keys.filter((key) => isNotSupportedYet(key.split('.')))).toEqual([])
    expect(notSupportedYet).toEqual([...new Set(notSupportedYet)])
  })

  it('offers only drivers and targets that are registered', () => {
    for (const kind of driverKinds) expect(driverDefinition(kind)).toBeDefined()
    expect(Object.keys(deployTargets)).toEqual(expect.arrayContaining([...deployTargetKinds]))
  })
})

describe('what an action offers', () => {
  it.each(names)(
    '%s reads each of its inputs, of those that all have only what means something to it',
    async (name) => {
      const { fields } = await fieldsOf(name)
      const read = readOfInputs.get(name) ?? new Set()
      const unread = Object.keys(fields).filter((input) => !read.has(camelCase(input)) && !byTheEdge.includes(input))
      expect(unread.sort()).toEqual([...(idle[name] ?? [])].sort())
    },
  )
})

it('is told what can be read', () => {
  expect([...wrong, ...unreadable]).toEqual([])
})

it('takes a copy for no reading', () => {
  const { proxy, read } = record({ a: 1, b: 2, c: 3 }, { nameOf: ([key = '']) => key, isLeaf: () => true })
  const copy = { ...{ ...proxy }, b: 7 }
  const { c, ...rest } = copy
  expect([copy.b, c, Object.keys(rest)]).toEqual([7, 3, ['a', 'b']])
  expect([...read]).toEqual(['c'])
  expect(rest.a).toBe(1)
  expect([...read]).toEqual(['c', 'a'])
})
