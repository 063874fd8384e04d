import type { ActionContext, Common } from '../../../shared/action/action.ts'
import { largestText, readWorkspaceFile } from '../../../shared/action/workspace-file.ts'
import { type History, readHistory } from '../../../shared/commits/history.ts'
import { readCoAuthors } from '../../../shared/commits/read-references.ts'
import { ConfigurationError, describeError, type Problem, ProviderError } from '../../../shared/errors/action-error.ts'
import { unmatched } from '../../../shared/git/paths.ts'
import type { Git } from '../../../shared/git/ports.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { isBot } from '../../../shared/notes/contributors.ts'
import type { Pull } from '../../../shared/notes/entries.ts'
import { type Figures, figuresOf, type Measured, readFigures, readMeasured } from '../../../shared/notes/metrics.ts'
import { keptFigures } from '../../../shared/notes/upsert.ts'
import { versionTags } from '../../../shared/versioning/version-tag.ts'
import { fields, type ReleaseNotesInputs } from './inputs.ts'
import { findPrevious, findPreviousOut } from './find-previous.ts'
import { type Facts, type Subject, subjectOf } from './plan.ts'

export interface Gathered extends Facts {
  /** What could not be had, each a sentence. */
  readonly missing: readonly string[]
}

export async function gatherFacts(
  inputs: ReleaseNotesInputs & Common,
  { git, github, context }: { git: Git; github: GitHub | undefined; context: ActionContext },
): Promise<Gathered> {
  const { run } = context
  const subject = await findSubject(inputs, git, context)
  const lost = await lostPaths(inputs, subject, git)
  if (lost.length > 0) throw new ConfigurationError(lost)
  const from = await findFrom(inputs, subject, { git, github, context })
  const isBeside = from !== undefined && !(await git.isAncestor(from.sha, subject.sha))
  const history = await readHistory(
    git.log({
      to: subject.sha,
      paths: inputs.paths,
      inOrder: true,
      ...(from === undefined ? {} : { from: from.sha, cherry: isBeside }),
    }),
  )
  const files = readFiles(inputs.metrics, context)
  const figures = figuresOf(files.measured)
  const [newcomers, asked, before] = await Promise.all([
    from && git.newcomers(emailsOf(history), from.sha),
    askPulls(github, history, inputs.release === 'none'),
    Object.keys(figures).length === 0 ? {} : figuresOfRelease(from?.name, github, context),
  ])
  return {
    subject,
    from: from?.name,
    history,
    pulls: asked.pulls,
    newcomers,
    figures,
    figuresBefore: before,
    repository: `${run.owner}/${run.repo}`,
    repositoryUrl: run.owner === '' ? undefined : `${run.serverUrl}/${run.owner}/${run.repo}`,
    date: await dateOf(subject, git, context),
    missing: [
      ...files.missing,
      ...(asked.missing === undefined ? [] : [asked.missing]),
      ...(isBeside ? [besides(from.name, subject.to)] : []),
    ],
  }
}

function besides(from: string, to: string): string {
  return `${from} is not in the history of ${to} (rewritten, or on another line): commits whose change it has too are left out`
}

async function findSubject(
  { to, range, tagPrefix }: ReleaseNotesInputs,
  git: Git,
  { run, log }: ActionContext,
): Promise<Subject> {
  const pushed = run.ref.startsWith('refs/tags/') ? run.ref : 'HEAD'
  const wanted = range?.to ?? (to || pushed)
  const look = async () => {
    const sha = await git.resolve(wanted)
    const here = sha === undefined ? [] : await git.tags({ prefix: tagPrefix, pointsAt: sha })
    return sha === undefined ? undefined : subjectOf(wanted, sha, tagPrefix, versionTags(here, tagPrefix))
  }
  let subject = await look()
  if (subject?.release === undefined && (await git.hasRemote())) {
    // a tag that was made by the API a moment ago is not in this clone yet
    await git.fetchTags().catch((cause: unknown) => log.debug(`tags could not be fetched: ${describeError(cause)}`))
    subject = await look()
  }
  if (subject === undefined) throw unknownRevision(range ? 'range' : 'to', wanted)
  return subject
}

async function findFrom(
  { from, range, tagPrefix, release }: ReleaseNotesInputs,
  subject: Subject,
  { git, github, context }: { git: Git; github: GitHub | undefined; context: ActionContext },
): Promise<{ name: string; sha: string } | undefined> {
  let name = range?.from ?? from
  if (name === '' && github !== undefined && release !== 'none') {
    const isOut = async (tag: string) => (await github.releases.byTag(tag))?.draft === false
    const { previous, leftOut } = await findPreviousOut(subject, tagPrefix, git, isOut)
    if (leftOut.length > 0)
      context.log.info(`${leftOut.join(', ')} were never published; their changes are included here`)
    name = previous?.tag ?? ''
  } else name ||= (await findPrevious(subject, tagPrefix, git))?.tag ?? ''
  if (name === '') return undefined
  const sha = await git.resolve(name)
  if (sha === undefined) throw unknownRevision(range ? 'range' : 'from', name)
  return { name: name.replace(/^refs\/tags\//, ''), sha }
}

function unknownRevision(input: 'from' | 'to' | 'range', received: string): ConfigurationError {
  const { example = '' } = fields[input]
  return new ConfigurationError([{ input, received, allowed: 'a tag, branch or commit of this clone', example }])
}

function emailsOf({ entries }: History): readonly string[] {
  const people = entries.flatMap(({ author, message }) => [author, ...readCoAuthors(message.body)])
  return [...new Set(people.filter(({ name }) => !isBot(name)).map(({ email }) => email))]
}

/** Questions are asked 50 commits at a time: beyond this many, notes are no reading matter any more. */
const mostAsked = 2_500

async function askPulls(
  github: GitHub | undefined,
  { entries }: History,
  mayFail: boolean,
): Promise<{ pulls?: ReadonlyMap<string, readonly Pull[]>; missing?: string }> {
  if (github === undefined) return { missing: 'without a token GitHub could not be asked for pull requests and issues' }
  try {
    const pulls = await github.pulls.ofCommits(entries.slice(0, mostAsked).map(({ sha }) => sha))
    return {
      pulls,
      ...(entries.length > mostAsked ? { missing: `GitHub was asked for the newest ${mostAsked} commits only` } : {}),
    }
  } catch (refusal) {
    if (!mayFail || !(refusal instanceof ProviderError)) throw refusal
    return { missing: `GitHub could not be asked for pull requests and issues: ${refusal.message}` }
  }
}

/** Paths that no file of the commit fits: the notes would be empty for ever. */
async function lostPaths({ paths }: ReleaseNotesInputs, { sha }: Subject, git: Git): Promise<readonly Problem[]> {
  const files = paths.length === 0 ? undefined : await git.files(sha)
  return paths.flatMap((path) => {
    const allowed = unmatched(path, files)
    return allowed === undefined ? [] : [{ input: 'paths', received: path, allowed }]
  })
}

function readFiles(
  paths: readonly string[],
  { run }: ActionContext,
): { readonly measured: readonly Measured[]; readonly missing: readonly string[] } {
  const measured: Measured[] = []
  const missing: string[] = []
  for (const path of paths) {
    try {
      const file = readMeasured(readWorkspaceFile(path, run, largestText))
      if (file) measured.push(file)
      else missing.push(`${path} is neither a metrics file nor a report: it was left out`)
    } catch (cause) {
      missing.push(`${path} could not be read and was left out: ${describeError(cause)}`)
    }
  }
  return { measured, missing }
}

/** What the release before kept in its body. Without it the metrics stand alone: it is worth a word in the log, and no more. */
async function figuresOfRelease(
  tag: string | undefined,
  github: GitHub | undefined,
  { log }: ActionContext,
): Promise<Figures> {
  if (github === undefined || tag === undefined) return {}
  try {
    return readFigures(keptFigures((await github.releases.byTag(tag))?.body ?? ''))
  } catch (refusal) {
    if (!(refusal instanceof ProviderError)) throw refusal
    log.info(`the metrics of ${tag} could not be read from its release: ${refusal.message}`)
    return {}
  }
}

/** When it was tagged; of what is not tagged, today. In the time zone of the config. */
async function dateOf({ release }: Subject, git: Git, { clock, config }: ActionContext): Promise<string> {
  const tagged =
    release === undefined
      ? undefined
      : (await git.tags({ prefix: release.tag })).find(({ name }) => name === release.tag)?.date
  const at = tagged ? new Date(tagged) : new Date(clock.now())
  // the Swedish way to write a date is ISO 8601
  return new Intl.DateTimeFormat('sv-SE', { timeZone: config?.['time-zone'] ?? 'UTC' }).format(at)
}
