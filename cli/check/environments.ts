import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { action as coolify } from '../../actions/deploy-coolify/src/run.ts'
import { action as platform } from '../../actions/deploy-platform/src/run.ts'
import { action as monitor } from '../../actions/monitor/src/run.ts'
import { whoMay } from '../../actions/rollback/src/authorise.ts'
import { action as rollback } from '../../actions/rollback/src/run.ts'
import type { Config, Environment } from '../../shared/config/config.ts'
import { readPlace } from '../../shared/deploy/place.ts'
import { resolveWindow } from '../../shared/deploy/fleet/resolve-window.ts'
import type { Problem } from '../../shared/errors/action-error.ts'
import { problemsOf, type RawInputs } from './ask-action.ts'
import { productionDataProblems } from '../../shared/policy/production-data.ts'
import { promotionProblems } from '../../shared/policy/promotion.ts'
import { settingProblems } from '../../shared/policy/settings.ts'
import { type ConfigFile, type Key, later } from './config-file.ts'

/** Who asks: an input of the same name stands in another place of the config for each. */
type Part = 'switch' | 'target' | 'rollback' | 'monitor'

interface Release {
  readonly name: string
  readonly environment: Environment
  /** `''` where the config names none. */
  readonly service: string
}

/**
 * What a release to each environment of the config, and a rollback of it, would be refused for, whichever service it is of.
 *
 * @param isRolledBack  whether anything rolls back here
 * @param namesWho  whether every workflow that rolls back names who may itself
 */
export async function checkEnvironments(
  file: ConfigFile,
  { isRolledBack, namesWho }: { isRolledBack: boolean; namesWho: boolean },
): Promise<readonly Problem[]> {
  const { config } = file
  if (config === undefined) return []
  const problems: Problem[] = []
  for (const [name, environment] of Object.entries(config.environments ?? {})) {
    const admitted = [
      ...windowProblems(name, config),
      ...settingProblems(name, config),
      ...promotionProblems(name, config),
      // the values of secrets are seen only when it runs
      ...productionDataProblems(name, config, () => ''),
    ]
    problems.push(...locate(admitted, { part: 'target', name, file }))
    if (environment.monitor !== undefined || environment.rollback?.triggers !== undefined)
      problems.push(...locate(await monitorProblems(name, config), { part: 'monitor', name, file }))
    const isReleased = environment.target !== undefined || environment.traffic !== undefined
    if (isReleased && isRolledBack && !namesWho) problems.push(...nobodyRollsBack(name, file, config))
    for (const service of servicesOf(environment, config)) {
      const release = { name, environment, service }
      problems.push(...locate(await switchProblems(release, config), { part: 'switch', name, file }))
      problems.push(...locate(await targetProblems(release, config), { part: 'target', name, file }))
      if (isRolledBack)
        problems.push(...locate(await rollbackProblems(release, config), { part: 'rollback', name, file }))
    }
  }
  return problems
}

/** The services that a release to an environment may name: those with a place there, else all. */
export function servicesOf({ target }: Environment, { services }: Config): readonly string[] {
  const names = Object.keys(target?.resources ?? services ?? {})
  return names.length > 0 ? names : ['']
}

function windowProblems(environment: string, config: Config): readonly Problem[] {
  return resolveWindow({ environment, window: [] }, config).problems
}

async function monitorProblems(environment: string, config: Config): Promise<readonly Problem[]> {
  const problems = await problemsOf(monitor, { environment }, { config, env: {} })
  return problems.map((problem) => ({ ...problem, input: problem.input.replace(/^config: /, '') }))
}

function nobodyRollsBack(environment: string, { at }: ConfigFile, config: Config): readonly Problem[] {
  if (whoMay({ environment, allowed: [], teamsToken: '', type: 'application' }, config).length > 0) return []
  const allowed = 'who may roll production back: nobody may until somebody is named'
  return [{ input: at(['environments', environment, 'rollback', 'allowed']), allowed, example: 'role:maintain' }]
}

function switchProblems({ name, environment, service }: Release, config: Config): Promise<readonly Problem[]> {
  if (environment.traffic === undefined || isInPlace(service, environment)) return Promise.resolve([])
  const raw = { environment: name, service, version: 'v1.0.0' }
  return problemsOf(switching, raw, { config, env: secretsOf(environment) })
}

/** Deployed in place beside services that have slots, which are what the driver is for. */
function isInPlace(service: string, { target }: Environment): boolean {
  const resources = target?.resources ?? {}
  const others = Object.values(resources)
  return readPlace(resources[service])?.kind === 'single' && others.some((one) => readPlace(one)?.kind === 'slots')
}

function targetProblems({ name, environment, service }: Release, config: Config): Promise<readonly Problem[]> {
  const { target, traffic } = environment
  if (target === undefined) return Promise.resolve([])
  const place = readPlace(target.resources?.[service])
  const slot = place?.kind === 'slots' || (!place && traffic !== undefined) ? 'green' : ''
  const given = { environment: name, slot, token: target.token === undefined ? later : '' }
  const about: RawInputs =
    target.kind === 'coolify'
      ? { services: service, ...revisionOf(service, config) }
      : { service, revision: '0'.repeat(40), 'expect-version': 'v1.0.0', 'health-url': `https://${later}.example` }
  return target.kind === 'coolify'
    ? problemsOf(coolify, { ...given, ...about }, { config, env: {} })
    : problemsOf(platform, { ...given, ...about }, { config, env: {} })
}

function revisionOf(service: string, { services }: Config): RawInputs {
  const image = services?.[service]?.image
  return image === undefined ? { commit: '0'.repeat(40) } : { image: `${image}:v1.0.0` }
}

async function rollbackProblems({ name, environment, service }: Release, config: Config): Promise<readonly Problem[]> {
  const { target, traffic } = environment
  if (target === undefined && traffic === undefined) return []
  const env = secretsOf(environment)
  const raw = { environment: name, service, 'target-token': later }
  return problemsOf(rollback, raw, { config, env })
}

/** The variables that the config names, as a run would have them. */
function secretsOf({ target, traffic }: Environment): Readonly<Record<string, string>> {
  const secrets: Record<string, string> = {}
  for (const name of [target?.token, traffic?.token]) if (name !== undefined) secrets[name] = later
  const key = traffic?.['ssh-key']
  if (key !== undefined) secrets[key] = `-----BEGIN PRIVATE KEY-----\n${later}`
  return secrets
}

function locate(
  problems: readonly Problem[],
  { part, name, file }: { part: Part; name: string; file: ConfigFile },
): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, input: file.at(keyOf(problem.input, part, name)) }))
}

const fromInput: Readonly<Record<Part, Readonly<Record<string, Key>>>> = {
  switch: { url: ['url'], rules: ['health', 'rules'], environment: [], service: [] },
  target: {
    resources: ['target', 'resources'],
    services: ['target', 'resources'],
    slot: ['target', 'resources'],
    project: ['target', 'resources'],
    platform: ['target', 'kind'],
    'public-url': ['url'],
    environment: [],
  },
  monitor: {
    rules: ['monitor', 'rules'],
    triggers: ['rollback', 'triggers'],
    'public-url': ['url'],
    'metrics-url': ['metrics', 'prometheus'],
    environment: [],
  },
  rollback: {
    'target-options': ['target', 'resources'],
    target: ['target', 'kind'],
    'driver, target': [],
    rules: ['health', 'rules'],
  },
}

/** Where in the config stands what an action knows as its input. */
function keyOf(input: string, part: Part, name: string): Key {
  const environment = ['environments', name] as const
  const prefix = `${environment.join('.')}.`
  if (input.startsWith(prefix)) return [...environment, ...input.slice(prefix.length).split('.')]
  if (input.startsWith('services.')) return input.split('.')
  const known = fromInput[part][input]
  if (known !== undefined) return [...environment, ...known]
  const [, section, own] = /^(driver|target)-(.+)$/.exec(input) ?? []
  const place = section === 'target' || (section === undefined && part === 'target') ? 'target' : 'traffic'
  return [...environment, place, ...(own ?? input).split(/[ .]/)]
}
