import { type Action, type ActionContext, type Common, type Outcome } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError, type Problem } from '../../../shared/errors/action-error.ts'
import { unmatched } from '../../../shared/git/paths.ts'
import { openHistory } from '../../../shared/history/open-history.ts'
import type { Git } from '../../../shared/git/ports.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { floatingTags } from '../../../shared/versioning/floating.ts'
import { readChannelRule } from '../../../shared/versioning/channel.ts'
import { versionTags } from '../../../shared/versioning/version-tag.ts'
import { findPlace, gatherFacts, type Place } from './gather.ts'
import { fields, type SemverTagInputs } from './inputs.ts'
import { type Facts, type Plan, planTag } from './plan.ts'
import { changedFiles, createTag, type Done, moveFloating } from './publish.ts'
import { isReleasedHere, outcomeOf, type SemverTagOutput } from './summary.ts'
import {
  combine,
  inputsFor,
  nameOf,
  needs,
  type Package,
  packageProblems,
  packagesOf,
  type Unit,
  type UnitOutcome,
  unitsOf,
} from './services.ts'

type Given = SemverTagInputs & Common
type Release = Extract<Plan, { kind: 'release' }>

interface Ports {
  readonly git: Git
  /** Undefined in a dry run: it needs neither token nor API. */
  readonly github: GitHub | undefined
  readonly context: ActionContext
}

/** Milliseconds that racing runs may keep this one waiting. */
const patience = 15 * 60_000
const longestWait = 5_000

export const action: Action<typeof fields, SemverTagOutput> = {
  name: 'semver-tag',
  fields,
  outputs: {
    version: '',
    tag: '',
    released: 'false',
    created: 'false',
    bump: 'none',
    'previous-version': '',
    'previous-tag': '',
    channel: '',
    sha: '',
    'commit-count': '0',
    'unparsed-count': '0',
    'floating-tags': '',
    'image-tags': '',
    services: '[]',
    matrix: '{"include":[]}',
  },
  check: (inputs, config) => [
    ...packageProblems(inputs, config),
    ...(inputs.dryRun || inputs.githubToken !== ''
      ? []
      : [
          {
            input: 'github-token',
            allowed: 'a token with contents: write; only a dry run needs none',
            example: '${{ github.token }}',
          },
        ]),
    ...Object.entries(config?.channels ?? {})
      .filter(([branch, channel]) => readChannelRule(`${branch}: ${channel}`) === undefined)
      .map(([branch, channel]) => ({
        input: `channels.${branch}`,
        received: channel,
        allowed: 'stable, or the name of a prerelease',
        example: 'beta',
      })),
  ],
  async run(inputs, context) {
    const git = await openHistory(context, inputs.githubToken)
    const github = inputs.dryRun ? undefined : await connect(context, inputs.githubToken)
    const place = await findPlace(inputs, context, git, github)
    const packages = packagesOf(inputs, context.config)
    const lost = await lostPaths(inputs, packages, place, git)
    if (lost.length > 0) throw new ConfigurationError(lost)
    if (packages.length === 0) return releaseNext(inputs, place, { git, github, context })
    return releaseAll(inputs, unitsOf(packages), place, { git, github, context })
  },
}

/** Paths that no file of the commit fits: nothing would ever be released for them. */
async function lostPaths(
  { paths }: Given,
  packages: readonly Package[],
  { sha }: Place,
  git: Git,
): Promise<readonly Problem[]> {
  const asked = [
    ...paths.map((path) => ({ input: 'paths', path })),
    ...packages.flatMap((one) => [
      { input: `services.${one.name}.path`, path: one.path },
      ...one.paths.map((path) => ({ input: `services.${one.name}.paths`, path })),
    ]),
  ]
  const files = asked.length === 0 ? undefined : await git.files(sha)
  return asked.flatMap(({ input, path }) => {
    const allowed = unmatched(path, files)
    return allowed === undefined ? [] : [{ input, received: path, allowed }]
  })
}

async function connect(context: ActionContext, token: string): Promise<GitHub> {
  const { createGitHub } = await import('../../../shared/github/create.ts')
  return createGitHub(context, token)
}

/** One after the other; what goes wrong with one is told, and does not keep the others back. */
async function releaseAll(
  inputs: Given,
  units: readonly Unit[],
  place: Place,
  ports: Ports,
): Promise<Outcome<SemverTagOutput>> {
  const results: UnitOutcome[] = []
  for (const of of units) {
    const attempt = (bump: Given['bump']) =>
      releaseNext({ ...inputsFor(inputs, of), bump }, place, ports).catch((failure: unknown) => {
        ports.context.signal.throwIfAborted()
        return { phase: 'Error' as const, reason: describeError(failure), outputs: {} }
      })
    const outcome = await ports.context.log.group(nameOf(of), async () => {
      const own = await attempt(inputs.bump)
      // also in a run after one that died in between: what is needed has its tag on this very commit
      const isRebuilt = results.some((other) => needs(of, other.of) && isReleasedHere(other.outcome))
      const isLeft = own.phase === 'Successful' && !isReleasedHere(own)
      return inputs.dependants === 'patch' && isRebuilt && isLeft ? attempt('patch') : own
    })
    results.push({ of, outcome })
  }
  return combine(results)
}

async function releaseNext(inputs: Given, place: Place, ports: Ports): Promise<Outcome<SemverTagOutput>> {
  const { git, github, context } = ports
  const startedAt = context.clock.now()
  for (let attempt = 1; ; attempt++) {
    if (github) await refreshTags(git, context, attempt > 1)
    const facts = await gatherFacts(inputs, place, git, context)
    const plan = planTag(inputs, facts)
    if (plan.kind === 'wrong') throw new ConfigurationError([plan.problem])
    if (plan.kind === 'refused') return outcomeOf({ inputs, facts, plan })
    if (plan.kind === 'nothing') return settleFloating(inputs, facts, plan, ports)
    if (github === undefined) return rehearse(inputs, facts, plan, git)
    const tagged = await createTag(tagging(inputs, place, plan), { git, refs: github.refs, context })
    // the first time it may be another run's release of this very commit that moved it
    if (tagged.kind === 'moved' && attempt > 1) {
      const reason = `${place.branch ?? ''} has moved past ${place.sha.slice(0, 7)}: run again on its tip, so that the files are changed there`
      return outcomeOf({ inputs, facts, plan: { kind: 'refused', reason } })
    }
    if (tagged.kind === 'created' || tagged.kind === 'exists')
      return publishRest(inputs, facts, { plan, tagged }, { ...ports, github })
    if (context.clock.now() - startedAt > patience) {
      const reason = `other runs took ${attempt} versions in a row: run again when fewer of them race`
      return outcomeOf({ inputs, facts, plan: { kind: 'refused', reason } })
    }
    const lost =
      tagged.kind === 'moved' ? `${place.branch ?? ''} has moved` : `${plan.release.tag} was taken by another commit`
    context.log.event(`${lost}: looking again`)
    await context.clock.sleep(Math.random() * Math.min(longestWait, 100 * 2 ** attempt), context.signal)
  }
}

/** Tags made since the checkout. The first time the clone's own may do; after a conflict they would only lead to the same one. */
async function refreshTags(git: Git, { log }: ActionContext, isNeeded: boolean): Promise<void> {
  try {
    if (isNeeded || (await git.hasRemote())) await git.fetchTags()
  } catch (cause) {
    if (isNeeded) throw cause
    log.warning(`tags could not be fetched; using those of the checkout: ${describeError(cause)}`)
  }
}

function tagging({ message, updateFiles }: Given, { sha, branch }: Place, { release, previous }: Release) {
  const words = { tag: release.tag, version: release.version.raw, previous: previous?.tag ?? '' }
  const text = message.replace(/\{(tag|version|previous)\}/g, (_, name: keyof typeof words) => words[name])
  return { ...release, sha, branch, message: text, files: updateFiles }
}

/** A dry run: what would be done, files included, and nothing done. */
async function rehearse(inputs: Given, facts: Facts, plan: Release, git: Git): Promise<Outcome<SemverTagOutput>> {
  const files = await changedFiles({ files: inputs.updateFiles, sha: facts.sha, version: plan.release.version }, git)
  const floating = floatingTags(plan.release.version, inputs.tagPrefix, inputs.floating, facts.all)
  return outcomeOf({ inputs, facts, plan, floating, files: [...files.keys()] })
}

/** A run that was killed between the tag and its floating tags left them behind: the next one sets them. */
async function settleFloating(
  inputs: Given,
  facts: Facts,
  plan: Extract<Plan, { kind: 'nothing' }>,
  { github, context }: Ports,
): Promise<Outcome<SemverTagOutput>> {
  const { last } = plan
  const isThis = last !== undefined && [facts.sha, facts.absorbedBy?.sha].includes(last.sha)
  const floating = github && isThis ? await float(inputs, last, { github, context }) : []
  if (github && isThis && inputs.dispatch !== '')
    context.log.warning(
      `${last.tag} was there before this run, which does not start ${inputs.dispatch} on it: start it by hand if no earlier run did`,
    )
  return outcomeOf({ inputs, facts, plan, floating })
}

async function publishRest(
  inputs: Given,
  facts: Facts,
  { plan, tagged }: { plan: Release; tagged: Done },
  { github, context }: Ports & { github: GitHub },
): Promise<Outcome<SemverTagOutput>> {
  const { tag } = plan.release
  if (tagged.kind === 'created') context.log.event(`tagged ${tagged.sha.slice(0, 7)} as ${tag}`)
  const floating = await float(inputs, { ...plan.release, sha: tagged.sha }, { github, context })
  const done = { inputs, facts, plan, tagged, floating }
  if (inputs.dispatch === '' || tagged.kind === 'exists') return outcomeOf(done)
  try {
    await github.runs.dispatch(inputs.dispatch, tag, {})
    context.log.event(`started ${inputs.dispatch} on ${tag}`)
    return outcomeOf(done)
  } catch (refusal) {
    return outcomeOf({
      ...done,
      failure: `${tag} is there, but ${inputs.dispatch} could not be started on it: ${describeError(refusal)}`,
    })
  }
}

function float(
  { tagPrefix, floating }: Given,
  { version, sha }: { version: Release['release']['version']; sha: string },
  { github, context }: Pick<Ports, 'context'> & { github: GitHub },
): Promise<readonly string[]> {
  if (floating === 'none') return Promise.resolve([])
  const wanted = async () => {
    const refs = await github.refs.list(`tags/${tagPrefix}`)
    const tags = refs.map((found) => ({ name: found.ref.replace(/^tags\//, ''), sha: found.sha }))
    return floatingTags(version, tagPrefix, floating, versionTags(tags, tagPrefix))
  }
  return moveFloating(sha, wanted, { refs: github.refs, context })
}
