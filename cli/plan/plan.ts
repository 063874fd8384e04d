import { action as tag } from '../../actions/semver-tag/src/run.ts'
import type { ActionContext } from '../../shared/action/action.ts'
import { wrongBranch } from '../../shared/policy/branch.ts'
import type { Config } from '../../shared/config/config.ts'
import { admit } from '../../shared/deploy/fleet/window.ts'
import { resolveWindow } from '../../shared/deploy/fleet/resolve-window.ts'
import { planWaves } from '../../shared/deploy/waves.ts'
import { createGit } from '../../shared/git/git.ts'
import { ActionError, ConfigurationError, describeError } from '../../shared/errors/action-error.ts'
import { inputsOf } from '../check/ask-action.ts'
import { isExpression, type Use } from '../check/callers.ts'
import type { ConfigFile } from '../check/config-file.ts'
import { secretsOf } from '../check/secrets.ts'
import { mapOf, textOf } from '../check/workflow-file.ts'

/** What a push of this commit would release. */
export interface Release {
  /** `''` where the config names no service. */
  readonly service: string
  readonly version: string
  /** `''` for a version that gets no tag. */
  readonly tag: string
  readonly bump: string
  readonly previous: string
  readonly released: boolean
  /** Why nothing is, where nothing is. */
  readonly reason: string
  /** `''` where the target builds the commit. */
  readonly image: string
  readonly environments: readonly string[]
  /** Which comes after which: 1 is first. */
  readonly wave: number
}

/** Why a release would not go out now. */
export interface Refusal {
  readonly environment: string
  readonly gate: 'branch' | 'window' | 'config'
  readonly reason: string
}

export interface Plan {
  readonly branch: string
  readonly releases: readonly Release[]
  readonly refusals: readonly Refusal[]
  /** Secrets that a release needs, per environment. */
  readonly secrets: Readonly<Record<string, readonly string[]>>
  /** Workflows that a push of this commit starts. */
  readonly runs: readonly string[]
}

/** By the actions' own code, from the clone alone. */
export async function planReleases(file: ConfigFile, uses: readonly Use[], context: ActionContext): Promise<Plan> {
  const { config } = file
  const { branch, sha } = await placeOf(context)
  const started = uses.filter(({ workflow }) => isStartedBy(workflow.on, branch))
  const calls = started.filter(({ name }) => /(pipeline|deploy|fleet)(\.yml)?$/.test(name))
  const callsOf = (service: string, isTagged: boolean) =>
    calls.filter((use) => (use.with.tag !== false) === isTagged && concerns(use, service, config))
  const found = await versionsOf(
    config,
    calls.some(({ isCall }) => isCall),
    context,
  )
  const releases =
    calls.length === 0
      ? found.map((one) => ({ ...one, environments: environmentsOf(config, branch) }))
      : found.flatMap((one) => {
          const tagged = callsOf(one.service, true)
          const untagged = callsOf(one.service, false)
          return [
            ...(tagged.length > 0 ? [{ ...one, environments: environmentsIn(tagged, config) }] : []),
            ...(untagged.length > 0 ? [withoutTag(one, `${branch}-${sha}`, environmentsIn(untagged, config))] : []),
          ]
        })
  const concerned = [...new Set(releases.filter(({ released }) => released).flatMap((one) => one.environments))]
  return {
    branch,
    releases: inWaves(releases, config),
    refusals: (await Promise.all(concerned.map((name) => refusalsOf(name, branch, context)))).flat(),
    secrets: Object.fromEntries(
      concerned.map((name) => [name, secretsOf(file).flatMap((one) => (one.environment === name ? [one.name] : []))]),
    ),
    runs: [...new Set(started.map(({ workflow }) => workflow.path))],
  }
}

/** The branch that is checked out, and the first digits of its commit. */
async function placeOf({ run, env, signal }: ActionContext): Promise<{ branch: string; sha: string }> {
  const git = createGit({ directory: run.workspace, env, signal })
  const [, given] = /^refs\/heads\/(.+)$/.exec(run.ref) ?? []
  const branch = given ?? (await git.branch()) ?? ''
  const sha = await git.resolve('HEAD')
  if (sha === undefined)
    throw new ActionError('GIT_FAILED', 'there is no commit yet, so nothing to release: commit first', { hint: '' })
  return { branch, sha: sha.slice(0, 7) }
}

/** Whether a push to a branch starts a workflow. */
function isStartedBy(on: unknown, branch: string): boolean {
  if (on === 'push' || (Array.isArray(on) && on.includes('push'))) return true
  const triggers = mapOf(on)
  if (!('push' in triggers)) return false
  const { branches, tags } = mapOf(triggers.push)
  if (Array.isArray(branches)) return branches.some((glob) => fits(branch, textOf(glob)))
  return tags === undefined
}

/** GitHub's globs, as far as a branch's name goes: `*` within a part, `**` over all. */
function fits(branch: string, glob: string): boolean {
  const pattern = glob
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))
  return new RegExp(`^${pattern}$`).test(branch)
}

/** Whether a call releases a service: the one that it names, those of its matrix, else all. */
function concerns({ name, with: given, job }: Use, service: string, config: Config | undefined): boolean {
  const isFleet = name.endsWith('fleet.yml')
  const named = textOf(given[isFleet ? 'services' : 'service']) || (isFleet ? 'all' : (config?.defaults?.service ?? ''))
  const inMatrix = mapOf(mapOf(job.strategy).matrix).service
  if (/^\$\{\{\s*matrix\.service\s*\}\}$/.test(named) && Array.isArray(inMatrix)) return inMatrix.includes(service)
  if (service === '' || named === '' || isExpression(named)) return true
  const names = named.split(/[\s,]+/)
  return names.includes('all') || names.includes(service)
}

/** What the calls name; what stands in an expression may be any. */
function environmentsIn(calls: readonly Use[], config: Config | undefined): readonly string[] {
  const named = calls.map((use) => use.with.environment)
  const known = Object.keys(config?.environments ?? {})
  return named.some(isExpression) ? known : [...new Set(named.map(textOf))]
}

function environmentsOf(config: Config | undefined, branch: string): readonly string[] {
  const names = Object.keys(config?.environments ?? {})
  return names.filter((name) => wrongBranch(name, config, { ref: `refs/heads/${branch}` }).length === 0)
}

/** @param isShared  a reusable workflow gives every service the one tag of the repository */
async function versionsOf(
  config: Config | undefined,
  isShared: boolean,
  context: ActionContext,
): Promise<readonly Release[]> {
  const services = Object.entries(config?.services ?? {})
  const isByPath = !isShared && services.length > 0 && services.every(([, { path }]) => path !== undefined)
  const { inputs } = inputsOf(tag, { 'dry-run': 'true', services: isByPath ? 'all' : '' })
  const { outputs, reason, details } = await tag.run({ ...inputs, githubToken: '' }, context)
  if (!isByPath)
    return (services.length === 0 ? [''] : services.map(([name]) => name)).map((service) => {
      const released = outputs.bump !== undefined && outputs.bump !== 'none'
      return releaseOf(service, { ...outputs, released, reason }, config)
    })
  const reasons = new Map((details as { service: string; reason: string }[]).map((one) => [one.service, one.reason]))
  return (JSON.parse(String(outputs.services)) as Record<string, unknown>[]).map((one) =>
    releaseOf(
      textOf(one.service),
      { ...one, released: one.bump !== 'none', reason: reasons.get(textOf(one.service)) ?? reason },
      config,
    ),
  )
}

function releaseOf(service: string, given: Readonly<Record<string, unknown>>, config: Config | undefined): Release {
  const image = config?.services?.[service]?.image
  const name = textOf(given.tag)
  return {
    service,
    version: textOf(given.version),
    tag: name,
    bump: textOf(given.bump),
    previous: textOf(given['previous-tag']),
    released: given.released === true,
    reason: textOf(given.reason),
    image: image === undefined ? '' : `${image}:${name}`,
    environments: [],
    wave: 1,
  }
}

/** A branch without releases: its version is told by branch and commit, which no tag holds. */
function withoutTag(release: Release, name: string, environments: readonly string[]): Release {
  const version = name.replace(/[^A-Za-z0-9._-]/g, '-')
  const image = release.image === '' ? '' : release.image.replace(/:[^:]*$/, `:${version}`)
  return { ...release, version, tag: '', bump: 'none', released: true, reason: '', image, environments }
}

function inWaves(releases: readonly Release[], config: Config | undefined): readonly Release[] {
  const names = [...new Set(releases.map(({ service }) => service))]
  const needs = names.map((name) => [
    name,
    (config?.services?.[name]?.['depends-on'] ?? []).filter((one) => names.includes(one)),
  ])
  const { waves } = planWaves(names, Object.fromEntries(needs) as Record<string, readonly string[]>)
  return releases
    .map((one) => ({
      ...one,
      wave:
        1 +
        Math.max(
          0,
          waves.findIndex((wave) => wave.includes(one.service)),
        ),
    }))
    .toSorted((one, other) => one.wave - other.wave)
}

async function refusalsOf(environment: string, branch: string, context: ActionContext): Promise<readonly Refusal[]> {
  const { config } = context
  const elsewhere = wrongBranch(environment, config, { ref: `refs/heads/${branch}` })
  const { value } = resolveWindow({ environment, window: [] }, config)
  const nobody = (): never => {
    throw new Error('without an override nobody is asked')
  }
  try {
    const { admitted, reason } = await admit(value, '', { ...context, environment }, nobody)
    return [
      ...elsewhere.map(() => ({
        environment,
        gate: 'branch' as const,
        reason: `is released from ${config?.environments?.[environment]?.branch ?? ''} alone, and this is ${branch}`,
      })),
      ...(admitted ? [] : [{ environment, gate: 'window' as const, reason }]),
    ]
  } catch (thrown) {
    if (!(thrown instanceof ConfigurationError)) throw thrown
    return [{ environment, gate: 'window', reason: describeError(thrown) }]
  }
}
