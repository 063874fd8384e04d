import type { Config } from '../../../shared/config/config.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import {
  healthPathOf,
  publicHealthUrl,
  publicUrlIn,
  unaskedHealth,
} from '../../../shared/deploy/fleet/public-health.ts'
import { type Dependencies, planWaves } from '../../../shared/deploy/waves.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { placeOfFunctions, resolveFunctions } from '../../../shared/release/settings/functions.ts'
import type { Revision } from '../../../shared/rollout/revision.ts'
import type { Inputs, Named } from './inputs.ts'
import type { Found } from './settings.ts'

/**
 * What is deployed, in waves.
 *
 * @param resources  name → uuid
 */
export function planItems(
  inputs: Inputs,
  config: Config | undefined,
  resources: Readonly<Record<string, string>>,
): Found<readonly (readonly Item[])[]> {
  const names = Object.keys(resources)
  const problems = [
    ...unknownNames('image', inputs.image, names),
    ...unknownNames('commit', inputs.commit, names),
    ...unknownNames('health-url', inputs.healthUrl, names),
    ...unknownNames('expect-version', inputs.expectVersion, names),
    ...unknownNames(
      'variables',
      inputs.variables.map(({ of, value }) => ({ name: of, value })),
      names,
    ),
    ...ambiguous('image', inputs.image, names),
    ...ambiguous('health-url', inputs.healthUrl, names),
    ...repeated('image', inputs.image),
    ...repeated('commit', inputs.commit),
    ...repeated('health-url', inputs.healthUrl),
    ...repeated('expect-version', inputs.expectVersion),
    ...names
      .filter((name) => valueOf(inputs.image, name) && inputs.commit.some((one) => one.name === name))
      .map((received) => ({ input: 'commit', received, allowed: 'an image or a commit, not both' })),
  ]
  const { waves, problems: cycles } = planWaves(names, dependenciesOf(inputs, config, names))
  if (waves.length > 1 && !inputs.wait)
    problems.push({
      input: 'wait',
      received: 'false',
      sentence: 'wait: false cannot be combined with depends-on, which makes some wait for others',
    })
  if (!inputs.wait && inputs.healthUrl.length + inputs.expectVersion.length > 0)
    problems.push({
      input: 'wait',
      received: 'false',
      sentence:
        'wait: false cannot be combined with health-url or expect-version, which look at what has been deployed',
    })
  const { functions, problems: unclear } = functionsIn(inputs, config)
  const place = placeOfFunctions(inputs.functions, inputs.environment)
  if (!inputs.wait && functions.length > 0)
    problems.push({
      input: 'wait',
      received: 'false',
      sentence: `wait: false cannot be combined with ${place}, which are tried on what has been deployed`,
    })
  const items = waves.map((wave) => wave.map((name) => itemOf(inputs, config, name, resources[name] ?? '')))
  const unheard = [
    ...unheardVersions(inputs.expectVersion, items.flat()),
    ...(functions.length > 0 && items.flat().every(isUnasked) ? [unheardFunctions(place)] : []),
    ...unaskedHealth(
      inputs,
      items.flat().filter(({ healthPath }) => healthPath === undefined),
    ),
  ]
  return { value: items, problems: [...problems, ...cycles, ...unclear, ...unheard] }
}

/** What must work once it is deployed and healthy; of a slot only what the input names: the release that moves traffic tries the others. */
export function functionsIn(inputs: Inputs, config: Config | undefined): ReturnType<typeof resolveFunctions> {
  return resolveFunctions(inputs, inputs.slot === undefined ? config?.environments?.[inputs.environment] : undefined)
}

/** Nobody would try them. */
function unheardFunctions(input: string): Problem {
  return {
    input,
    sentence: `${input} needs a health-url, or a public-url (also url in the config), where the service answers`,
  }
}

/** Versions that nothing would be asked for: any other would pass for them. */
function unheardVersions(versions: Inputs['expectVersion'], items: readonly Item[]): readonly Problem[] {
  const meant = (name: string | undefined) => items.filter((item) => name === undefined || item.name === name)
  return versions
    .filter(({ name }) => meant(name).length > 0 && meant(name).every(isUnasked))
    .map(({ name, value }) => ({
      input: 'expect-version',
      received: name === undefined ? value : `${name}=${value}`,
      allowed: 'a version of what has a health-url, or a public-url (also url in the config), which is asked for it',
      example: 'health-url: https://www.example.com/health',
    }))
}

function isUnasked({ healthUrl, healthPath }: Item): boolean {
  return healthUrl === undefined && healthPath === undefined
}

function itemOf(inputs: Inputs, config: Config | undefined, name: string, resource: string): Item {
  const image = valueOf(inputs.image, name)
  const sha = valueOf(inputs.commit, name)
  const configured: Revision = sha === undefined ? { kind: 'configured' } : { kind: 'commit', sha }
  return {
    name,
    resource,
    revision: image ? { kind: 'image', image } : configured,
    ...healthOf(inputs, config, name),
    expectVersion: valueOf(inputs.expectVersion, name),
    ...(inputs.variables.length === 0 ? {} : { variables: variablesOf(inputs, name) }),
  }
}

/** A preview is asked where it answers itself: the public URL would tell of production. */
function healthOf(
  inputs: Inputs,
  config: Config | undefined,
  name: string,
): Pick<Item, 'healthUrl' | 'healthPath' | 'publicUrl'> {
  const healthUrl = valueOf(inputs.healthUrl, name)
  const publicUrl = inputs.pullRequest === undefined ? publicUrlIn(inputs, config, name) : undefined
  if (healthUrl !== undefined) return { healthUrl, publicUrl }
  const asked = isAsked(inputs, name) || functionsIn(inputs, config).functions.length > 0
  if (inputs.pullRequest === undefined) return { healthUrl: publicHealthUrl(inputs, config, name, asked), publicUrl }
  return { healthUrl, healthPath: healthPathOf(inputs, config, asked) }
}

/** Something was said about health, so that it decides. */
function isAsked({ publicUrl, healthTimeout, expectVersion }: Inputs, name: string): boolean {
  return publicUrl !== '' || healthTimeout !== undefined || valueOf(expectVersion, name) !== undefined
}

/** What is for one of them wins over what is for all. */
function variablesOf({ variables }: Inputs, resource: string): Readonly<Record<string, string>> {
  const meant = (of: string | undefined) => variables.filter((one) => one.of === of).map((one) => [one.name, one.value])
  return Object.fromEntries([...meant(undefined), ...meant(resource)]) as Record<string, string>
}

/** What is named wins over what is not. */
function valueOf<T>(list: readonly Named<T>[], name: string): T | undefined {
  return (list.find((one) => one.name === name) ?? list.find((one) => one.name === undefined))?.value
}

function unknownNames(input: string, list: readonly Named<unknown>[], names: readonly string[]): readonly Problem[] {
  return list
    .filter(({ name }) => name !== undefined && !names.includes(name))
    .map(({ name }) => ({ input, received: name ?? '', allowed: `deployed names: ${names.join(', ')}` }))
}

function ambiguous(input: string, list: readonly Named<unknown>[], names: readonly string[]): readonly Problem[] {
  if (names.length < 2 || list.every(({ name }) => name !== undefined)) return []
  return [
    { input, allowed: `\`name=…\` lines, since there are ${names.length} resources`, example: `${names[0] ?? ''}=…` },
  ]
}

function repeated(input: string, list: readonly Named<unknown>[]): readonly Problem[] {
  const names = list.map(({ name }) => name)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  const allowed = 'one line for each name, or one without a name for all'
  return twice.map((name) => ({
    input,
    received: `two lines ${name === undefined ? 'without a name' : `for ${name}`}`,
    allowed,
  }))
}

/** The config speaks of all services, of which only some may be deployed now. */
function dependenciesOf(inputs: Inputs, config: Config | undefined, names: readonly string[]): Dependencies {
  const given: Record<string, readonly string[]> = {}
  for (const [name, needed] of inputs.dependsOn) given[name] = [...(given[name] ?? []), ...needed]
  if (inputs.dependsOn.length > 0) return given
  const known = names.map((name) => [
    name,
    config?.services?.[name]?.['depends-on']?.filter((one) => names.includes(one)) ?? [],
  ])
  return Object.fromEntries(known) as Dependencies
}
