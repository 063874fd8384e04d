import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError, ProviderError } from '../../../shared/errors/action-error.ts'
import { completeHistory } from '../../../shared/git/complete-history.ts'
import { createGit } from '../../../shared/git/git.ts'
import type { GitHub, Release } from '../../../shared/github/ports.ts'
import { renderNotes } from '../../../shared/notes/render.ts'
import { defaultSections, distribute } from '../../../shared/notes/sections.ts'
import { gatherFacts } from './gather.ts'
import { fields, type ReleaseNotesInputs } from './inputs.ts'
import { planNotes, titleOf } from './plan.ts'
import { updateChangelog, upsertRelease } from './publish.ts'
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
    const { run, env, signal } = context
    const git = createGit({
      directory: run.workspace,
      env,
      signal,
      credentials: { serverUrl: run.serverUrl, token: inputs.githubToken },
    })
    await completeHistory(git, context.log)
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
  facts: Awaited<ReturnType<typeof gatherFacts>>,
  { github, context }: { github: GitHub | undefined; context: ActionContext },
): Promise<Outcome<ReleaseNotesOutput>> {
  const { subject, missing } = facts
  const locale = inputs.locale ?? context.config?.locale ?? 'en'
  const sections = inputs.sections ?? defaultSections(locale)
  const plan = planNotes(inputs, facts, locale)
  const render = (limit?: number) => renderNotes(plan, { sections, locale, ...(limit === undefined ? {} : { limit }) })
  const notes = render()
  for (const sentence of missing) context.log.warning(sentence)
  if (subject.release === undefined && (inputs.release !== 'none' || inputs.changelog !== '')) {
    throw new ConfigurationError([
      {
        input: 'to',
        received: subject.to,
        allowed: `a tag of the prefix ${inputs.tagPrefix}: a release or a changelog needs one`,
        example: `${inputs.tagPrefix}1.2.3`,
      },
    ])
  }
  const file = await saveNotes(notes, context)
  const entryCount = distribute(plan.entries, sections).reduce((sum, { entries }) => sum + entries.length, 0)
  const outputs = { notes, 'notes-file': file, 'entry-count': entryCount }
  const range = `${facts.from ?? 'the beginning'}..${subject.to}`
  const done = `${entryCount} entries for ${range}${facts.pulls === undefined ? ', from git alone' : ''}`
  const summary = summaryOf(notes, facts)
  const details = { range, missing, entries: plan.entries, contributors: plan.contributors, metrics: plan.metrics }
  if (subject.release === undefined) return { phase: 'Successful', reason: done, outputs, summary, details }
  const { tag, version } = subject.release
  if (inputs.changelog !== '')
    await updateChangelog(inputs.changelog, { notes, tag, isRehearsal: inputs.dryRun }, context)
  if (inputs.release === 'none' || inputs.dryRun || github === undefined)
    return { phase: 'Successful', reason: done, outputs, summary, details }
  const request = {
    tag,
    sha: subject.sha,
    name: titleOf(inputs, facts, locale),
    prerelease: version.prerelease.length > 0,
    publish: inputs.release === 'publish',
    render,
  }
  try {
    const release = await upsertRelease(request, github.releases)
    return {
      phase: 'Successful',
      reason: `${done}; ${describe(release)}`,
      outputs: { ...outputs, 'release-id': release.id, 'release-url': release.url },
      summary,
      details,
    }
  } catch (refusal) {
    if (!(refusal instanceof ProviderError)) throw refusal
    context.log.info(refusal.hint)
    return {
      phase: 'Error',
      reason: `the release ${tag} could not be written: ${describeError(refusal)} [${refusal.code}]`,
      outputs,
      summary,
      details,
    }
  }
}

function describe({ draft, tag }: Release): string {
  return draft ? `draft release ${tag}` : `release ${tag}`
}

async function saveNotes(notes: string, { run }: ActionContext): Promise<string> {
  const folder = join(run.temp, 'release-kit')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `notes-${randomUUID().slice(0, 8)}.md`)
  await writeFile(path, notes)
  return path
}
