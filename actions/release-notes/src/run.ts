import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError, ProviderError } from '../../../shared/errors/action-error.ts'
import { openHistory } from '../../../shared/git/open-history.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { renderNotes } from '../../../shared/notes/render.ts'
import { defaultSections, distribute } from '../../../shared/notes/sections.ts'
import { type Gathered, gatherFacts } from './gather.ts'
import { fields, type ReleaseNotesInputs } from './inputs.ts'
import { planNotes, titleOf } from './plan.ts'
import { type ReleaseRequest, updateChangelog, upsertRelease } from './publish.ts'
import { type ReleaseNotesOutput, summaryOf } from './report.ts'

type Given = ReleaseNotesInputs & Common

export const action: Action<typeof fields, ReleaseNotesOutput> = {
  name: 'release-notes',
  fields,
  outputs: { notes: '', 'notes-file': '', 'release-id': '', 'release-url': '', 'entry-count': '0' },
  check: ({ range, from, to, release, githubToken, dryRun, changelog, title }) => [
    ...(range && (from !== '' || to !== '')
      ? [{ input: 'range', received: `${range.from}..${range.to}`, allowed: 'nothing when from or to is given' }]
      : []),
    ...(release !== 'none' && githubToken === '' && !dryRun
      ? [{ input: 'github-token', allowed: 'a token with contents: write, to write a release' }]
      : []),
    ...(changelog !== '' && !/\{(tag|version)\}/.test(title)
      ? [
          {
            input: 'title',
            received: title,
            allowed: 'a title with {tag} or {version}: by it the changelog knows what it has',
            example: fields.title.default,
          },
        ]
      : []),
  ],
  async run(inputs, context) {
    const git = await openHistory(context, inputs.githubToken)
    const github = inputs.githubToken === '' ? undefined : await connect(context, inputs.githubToken)
    return writeNotes(inputs, await gatherFacts(inputs, { git, github, context }), { github, context })
  },
}

async function connect(context: ActionContext, token: string): Promise<GitHub> {
  const { createGitHub } = await import('../../../shared/github/create.ts')
  return createGitHub(context, token)
}

async function writeNotes(
  inputs: Given,
  facts: Gathered,
  { github, context }: { github: GitHub | undefined; context: ActionContext },
): Promise<Outcome<ReleaseNotesOutput>> {
  const { subject, missing } = facts
  const { release } = subject
  if (release === undefined && (inputs.release !== 'none' || inputs.changelog !== ''))
    throw untagged(inputs, subject.to)
  for (const sentence of missing) context.log.warning(sentence)
  const locale = inputs.locale ?? context.config?.locale ?? 'en'
  const sections = inputs.sections ?? defaultSections(locale)
  const plan = planNotes(inputs, facts, locale)
  const render = (limit?: number) => renderNotes(plan, { sections, locale, ...(limit === undefined ? {} : { limit }) })
  const notes = render()
  const entryCount = distribute(plan.entries, sections).reduce((sum, { entries }) => sum + entries.length, 0)
  const range = `${facts.from ?? 'the beginning'}..${subject.to}`
  const written: Outcome<ReleaseNotesOutput> = {
    phase: 'Successful',
    reason: `${entryCount} entries for ${range}${facts.pulls === undefined ? ', from git alone' : ''}`,
    outputs: { notes, 'notes-file': await saveNotes(notes, context), 'entry-count': entryCount },
    summary: summaryOf(notes, facts),
    details: { range, missing, entries: plan.entries, contributors: plan.contributors, metrics: plan.metrics },
  }
  if (release === undefined) return written
  if (inputs.changelog !== '') {
    await updateChangelog(inputs.changelog, { notes, tag: release.tag, isRehearsal: inputs.dryRun }, context)
  }
  if (inputs.release === 'none' || inputs.dryRun || github === undefined) return written
  const request = {
    tag: release.tag,
    sha: subject.sha,
    name: titleOf(inputs, facts, locale),
    prerelease: release.version.prerelease.length > 0,
    publish: inputs.release === 'publish',
    render,
  }
  return writeRelease(request, written, { github, context })
}

/** The notes are made by now: that the release is not there is an error, and they are handed on all the same. */
async function writeRelease(
  request: ReleaseRequest,
  written: Outcome<ReleaseNotesOutput>,
  { github, context }: { github: GitHub; context: ActionContext },
): Promise<Outcome<ReleaseNotesOutput>> {
  try {
    const release = await upsertRelease(request, github.releases)
    const reason = `${written.reason}; ${release.draft ? 'draft release' : 'release'} ${release.tag}`
    return { ...written, reason, outputs: { ...written.outputs, 'release-id': release.id, 'release-url': release.url } }
  } catch (refusal) {
    if (!(refusal instanceof ProviderError)) throw refusal
    context.log.info(refusal.hint)
    const reason = `the release ${request.tag} could not be written: ${describeError(refusal)} [${refusal.code}]`
    return { ...written, phase: 'Error', reason }
  }
}

function untagged({ tagPrefix }: Given, received: string): ConfigurationError {
  const allowed = `a tag of the prefix ${tagPrefix}: a release or a changelog needs one`
  return new ConfigurationError([{ input: 'to', received, allowed, example: `${tagPrefix}1.2.3` }])
}

async function saveNotes(notes: string, { run }: ActionContext): Promise<string> {
  const folder = join(run.temp, 'release-kit')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `notes-${randomUUID().slice(0, 8)}.md`)
  await writeFile(path, notes)
  return path
}
