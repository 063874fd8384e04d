import type { ActionContext } from '../../../shared/action/action.ts'
import type { Commit } from '../../../shared/commits/commit.ts'
import { type History, readHistory } from '../../../shared/commits/history.ts'
import { ActionError, ConfigurationError } from '../../../shared/errors/action-error.ts'
import type { Git } from '../../../shared/git/ports.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { levelOfHistory } from '../../../shared/versioning/bump.ts'
import { type Channel, channelOf, type ChannelRule, readChannelRule } from '../../../shared/versioning/channel.ts'
import { previousRelease } from '../../../shared/versioning/previous.ts'
import { type VersionTag, versionTags } from '../../../shared/versioning/version-tag.ts'
import { fields, type SemverTagInputs } from './inputs.ts'
import { type Baselines, baselines, type Facts } from './plan.ts'
import { releaseMessage } from './publish.ts'

/** Where this run stands; the same for every try. */
export interface Place {
  readonly sha: string
  readonly branch: string | undefined
  readonly channel: Channel | undefined
  /** Every channel that is set up. */
  readonly channels: ReadonlySet<Channel>
}

/** @param github  asked for the default branch when nothing else knows it; undefined in a dry run */
export async function findPlace(
  inputs: SemverTagInputs,
  context: ActionContext,
  git: Git,
  github: GitHub | undefined,
): Promise<Place> {
  const wanted = inputs.sha || context.run.sha || 'HEAD'
  const sha = await git.resolve(wanted)
  if (sha === undefined) throw unknownCommit(inputs.sha, wanted)
  const branch = context.run.ref === '' ? await git.branch() : /^refs\/heads\/(.+)$/.exec(context.run.ref)?.[1]
  const rules = channelRules(inputs, context)
  const channel =
    branch === undefined
      ? undefined
      : rules.length > 0
        ? channelOf(branch, rules)
        : await defaultChannel(branch, context, git, github)
  return { sha, branch, channel, channels: new Set(rules.map((rule) => rule.channel)) }
}

function unknownCommit(given: string, wanted: string): ActionError {
  if (given === '') return new ActionError('GIT_FAILED', `commit ${wanted} is not in this clone`)
  const { example = '' } = fields.sha
  return new ConfigurationError([{ input: 'sha', received: given, allowed: 'a commit of this clone', example }])
}

function channelRules({ channels }: SemverTagInputs, { config }: ActionContext): readonly ChannelRule[] {
  if (channels.length > 0) return channels
  return Object.entries(config?.channels ?? {}).flatMap(
    ([branch, channel]) => readChannelRule(`${branch}: ${channel}`) ?? [],
  )
}

/** Without any rule the default branch is stable, and no other branch releases. */
async function defaultChannel(
  branch: string,
  { run, log }: ActionContext,
  git: Git,
  github: GitHub | undefined,
): Promise<Channel | undefined> {
  const repository = run.event.repository as { default_branch?: unknown } | undefined
  const told = typeof repository?.default_branch === 'string' ? repository.default_branch : undefined
  const known = told ?? (await git.defaultBranch()) ?? (await github?.contents.defaultBranch())
  if (known === undefined) log.info('the default branch is unknown here; assuming main or master')
  return (known === undefined ? ['main', 'master'] : [known]).includes(branch) ? 'stable' : undefined
}

/** What git says at this moment. */
export async function gatherFacts(
  inputs: SemverTagInputs,
  place: Place,
  git: Git,
  context: ActionContext,
): Promise<Facts> {
  const { sha, channel, channels, branch } = place
  const prefix = inputs.tagPrefix
  const all = versionTags(await git.tags({ prefix }), prefix)
  const read = createReader(sha, inputs, git)
  const mayRelease = channel !== undefined && inputs.bump !== 'none'
  const told = mayRelease ? await read.tagsOfNext(all) : undefined
  const found = told ?? versionTags(await git.tags({ prefix, mergedInto: sha }), prefix)
  const absorbedBy =
    channel === undefined ? undefined : await findAbsorbing({ sha, channel, prefix, reachable: found, all }, git)
  const rewritten = found.length === 0 && !absorbedBy ? previousRelease(all, channel ?? 'stable') : undefined
  if (rewritten) {
    context.log.warning(
      `no ${prefix}* tag is in the history of ${sha.slice(0, 7)} (rewritten, or on another line): going by ${rewritten.tag}, without the commits whose change it has`,
    )
  }
  const reachable = rewritten ? [rewritten] : found
  const bases = baselines(reachable, channel, channels)
  return {
    sha,
    branch,
    channel,
    reachable,
    all,
    baselines: bases,
    since: await historiesSince(bases, (tag) => read.since(tag, rewritten !== undefined)),
    absorbedBy,
    isOwnRelease: absorbedBy !== undefined && inputs.updateFiles.length > 0 && (await isMadeFrom(sha, absorbedBy, git)),
  }
}

/** Whether a release's commit is the one that `update-files` makes on top of a commit, and nothing else. */
async function isMadeFrom(sha: string, { tag, sha: to }: VersionTag, git: Git): Promise<boolean> {
  const commits: Commit[] = []
  for await (const batch of git.log({ from: sha, to })) commits.push(...batch)
  const [first, ...others] = commits
  return others.length === 0 && first?.parents.join() === sha && first.message.trim() === releaseMessage(tag)
}

async function historiesSince(
  bases: Baselines,
  since: (tag: VersionTag | undefined) => Promise<History>,
): Promise<Facts['since']> {
  const stable = await since(bases.stable)
  return { stable, prerelease: await since(bases.prerelease ?? bases.stable), settled: await since(bases.settled) }
}

/** One reading of git for each different tag. */
function createReader(to: string, { squash, paths }: SemverTagInputs, git: Git) {
  const known = new Map<string, Promise<{ history: History; isAncestor: boolean }>>()

  async function readSince(tag: VersionTag | undefined, cherry: boolean) {
    let isAncestor = tag?.sha === to
    async function* watched(batches: ReturnType<Git['log']>) {
      for await (const commits of batches) {
        // what is left out of a range is an ancestor exactly if a commit of the range has it as a parent
        isAncestor ||= tag !== undefined && commits.some(({ parents }) => parents.includes(tag.sha))
        yield commits
      }
    }
    const log = git.log({ to, paths, cherry, ...(tag === undefined ? {} : { from: tag.sha }) })
    return { history: await readHistory(watched(log), { squash, onlyCount: true }), isAncestor }
  }

  function read(tag: VersionTag | undefined, cherry: boolean) {
    const key = `${tag?.tag ?? ''} ${String(cherry)}`
    const reading = known.get(key) ?? readSince(tag, cherry)
    known.set(key, reading)
    return reading
  }

  return {
    since: async (tag: VersionTag | undefined, cherry: boolean) => (await read(tag, cherry)).history,
    /**
     * Of all tags those that a next release is measured by, the highest and those on the commit itself, without the walk through the whole
     * history that git takes to find all that lead here. Undefined where it cannot do without: the highest is a prerelease or on another
     * line, or nothing is to be released and the one before it is asked for.
     */
    async tagsOfNext(all: readonly VersionTag[]): Promise<readonly VersionTag[] | undefined> {
      const [highest] = all
      if (highest === undefined) return []
      if (highest.version.prerelease.length > 0) return undefined
      const { isAncestor, history } = await read(highest, false)
      if (!isAncestor || levelOfHistory(history) === 'none') return undefined
      return all.filter((tag) => tag === highest || tag.sha === to)
    },
  }
}

/**
 * A release made on a later commit, by a run that was faster: this commit is in it. Only if it starts where this one's would:
 * a release of another line (a merged maintenance branch) holds this commit too, and does not stand for it.
 */
async function findAbsorbing(
  {
    sha,
    channel,
    prefix,
    reachable,
    all,
  }: Pick<Facts, 'sha' | 'reachable' | 'all'> & { channel: Channel; prefix: string },
  git: Git,
): Promise<VersionTag | undefined> {
  const previous = previousRelease(reachable, channel)
  const isNewer = ({ version }: VersionTag) => previous === undefined || version.compare(previous.version) > 0
  const ofChannel = (tags: readonly VersionTag[]) =>
    tags.filter((tag) => isNewer(tag) && previousRelease([tag], channel) !== undefined)
  const here = new Set(reachable.map(({ tag }) => tag))
  if (ofChannel(all).every(({ tag }) => here.has(tag))) return undefined
  const lowest = ofChannel(versionTags(await git.tags({ prefix, containing: sha }), prefix)).at(-1)
  if (lowest === undefined) return undefined
  const before = previousRelease(
    versionTags(await git.tags({ prefix, mergedInto: lowest.sha }), prefix),
    channel,
    lowest.version,
  )
  return before?.tag === previous?.tag ? lowest : undefined
}
