import { isDeepStrictEqual } from 'node:util'
import type { Fields, Inputs } from '../../action/fields.ts'
import { isApiUrl } from '../../action/fields.ts'
import { readInputs } from '../../action/read-inputs.ts'
import type { Problem } from '../../errors/action-error.ts'
import { parseAddress } from '../../traffic/reach/address.ts'
import { type ReleasePolicy, resolvePolicy } from './policy.ts'
import { figuresIn } from './rules.ts'
import type { ReleaseSettings } from './release-settings.ts'
import { analysisFields, shiftFields, trafficFields } from './switch-fields.ts'

/** What a release was begun with: by names of inputs, as text that those read again. */
export type Told = Readonly<Record<string, string>>

const policyFields = { ...analysisFields, ...shiftFields, 'slot-header': trafficFields['slot-header'] }
const waitFields = {
  'health-timeout': trafficFields['health-timeout'],
  'observe-timeout': trafficFields['observe-timeout'],
  'observe-interval': trafficFields['observe-interval'],
  'takeover-grace': trafficFields['takeover-grace'],
}
const placeFields = {
  driver: trafficFields.driver,
  'driver-url': trafficFields['driver-url'],
  route: trafficFields.route,
  blue: trafficFields.blue,
  green: trafficFields.green,
  'blue-url': trafficFields['blue-url'],
  'green-url': trafficFields['green-url'],
  url: trafficFields.url,
  'health-path': trafficFields['health-path'],
}

/** Inputs that say where one service is. */
export const placeOfOne = ['route', 'blue', 'green', 'blue-url', 'green-url', 'url'] as const

/** Of several services the config knows where each is: what everybody may read of the release names none of them. */
export function tellTogether(policy: ReleasePolicy, release: ReleaseSettings): Told {
  const told = Object.entries(tell(policy, release))
  return Object.fromEntries(told.filter(([input]) => !(placeOfOne as readonly string[]).includes(input)))
}

/** The settings that a release keeps in its record, which everybody may read: no secret, no user, no query of an address. */
export function tell(policy: ReleasePolicy, release: ReleaseSettings): Told {
  const { rates, expected } = policy
  const { kind, driver, slotUrl, healthPath } = release.traffic
  const { timeout, poll } = release.observation
  const told = {
    steps: policy.steps.join(' '),
    'step-duration': `${policy.stepDuration}ms`,
    bake: `${policy.bake}ms`,
    drain: `${policy.drain}ms`,
    retain: `${policy.retain}ms`,
    evidence: policy.evidence,
    'expect-version': expected.version,
    'version-path': expected.path,
    rules: policy.rules.map(({ text }) => text).join('\n'),
    // the config is read again by whoever goes on
    functions: policy.functions.flatMap(({ line = [] }) => line).join('\n'),
    mode: policy.mode,
    'max-error-rate': percent(rates.p0),
    'reject-error-rate': percent(rates.p1),
    alpha: String(rates.alpha),
    beta: String(rates.beta),
    failures: String(policy.failures),
    paths: policy.paths.join('\n'),
    'request-rate': String(policy.requestRate),
    'request-timeout': `${policy.requestTimeout}ms`,
    'on-inconclusive': policy.onInconclusive,
    'health-timeout': `${release.healthTimeout}ms`,
    'observe-timeout': timeout === undefined ? '' : `${timeout}ms`,
    'observe-interval': poll === undefined ? '' : `${poll}ms`,
    'takeover-grace': `${release.grace}ms`,
    'slot-header': driver.slotHeader,
    driver: kind,
    'driver-url': isPlain(driver.url) ? driver.url : '',
    route: driver.route,
    ...driver.names,
    'blue-url': publicPart(slotUrl.blue),
    'green-url': publicPart(slotUrl.green),
    url: publicPart(driver.publicUrl),
    'health-path': healthPath,
  }
  return Object.fromEntries(Object.entries(told).filter(([, text]) => text !== ''))
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`
}

function isPlain(address: string): boolean {
  const parsed = parseAddress(address)
  return parsed !== undefined && (parsed.kind !== 'http' || parsed.url.search + parsed.url.hash === '')
}

/** Slots are asked below the path of their URL: what stands behind it says nothing. */
function publicPart(address: string): string {
  if (!isApiUrl(address)) return ''
  const { origin, pathname, search, hash } = new URL(address)
  return search + hash === '' ? address : origin + pathname
}

/** GitHub keeps more; what everybody lists with each release is to stay small. */
const most = 8 * 1024
/** Left for the run, its actor, and what else a release says of itself. */
const others = 1024

/** @returns a problem by the name of the largest setting, when the record of the release would be too large */
export function checkSize(told: Told, more: Readonly<Record<string, string>>): readonly Problem[] {
  const all = { ...told, ...more }
  const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
  const whole = size(all)
  if (whole + others <= most) return []
  const [input = ''] = Object.entries(all).sort(([, one], [, other]) => size(other) - size(one))[0] ?? []
  const sentence = `${input} is too long: the record of a release holds ${most - others} bytes of settings, and these take ${whole}`
  return [{ input, sentence }]
}

/** @returns undefined where a release says nothing of how it is judged, or what cannot be read */
export function policyOf(told: Told | undefined): ReleasePolicy | undefined {
  if (told === undefined) return undefined
  const { inputs, problems } = readInputs(policyFields, (name) => told[name] ?? '')
  if (problems.length > 0) return undefined
  // who supplies them is not told: without their data such a rule leaves the release open
  const metrics = figuresIn(inputs.rules).map((figure) => ({ name: figure, query: '' }))
  const { policy, problems: found } = resolvePolicy({ ...inputs, metrics }, undefined, '')
  return found.length > 0 ? undefined : policy
}

/**
 * The inputs of a part, completed by what the release was begun with. An input that is not at its default is told again,
 * and wins.
 *
 * @param told.places  whether the addresses may be believed; else only how it is judged is taken
 */
export function completeBy<Given extends Inputs<typeof policyFields & typeof waitFields & typeof placeFields>>(
  inputs: Given,
  told: Told,
  { places }: { readonly places: boolean },
): Given {
  const fields: Fields = { ...policyFields, ...waitFields, ...(places ? placeFields : {}) }
  const begun: Readonly<Record<string, unknown>> = readInputs(fields, (name) => told[name] ?? '').inputs
  const initial: Readonly<Record<string, unknown>> = readInputs(fields, () => '').inputs
  const given: Readonly<Record<string, unknown>> = inputs
  const missing = Object.entries(begun).filter(([name]) => isDeepStrictEqual(given[name], initial[name]))
  return { ...inputs, ...Object.fromEntries(missing) }
}
