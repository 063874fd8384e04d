import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError, ProviderError } from '../../../shared/errors/action-error.ts'
import { openHistory } from '../../../shared/history/open-history.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { toSection } from '../../../shared/notes/changelog.ts'
import { renderNotes } from '../../../shared/notes/render.ts'
import { defaultSections, distribute, readSections, type Section } from '../../../shared/notes/sections.ts'
import type { Locale } from '../../../shared/notes/words.ts'
import { type Gathered, gatherFacts } from './gather.ts'
import type { ReleaseNotesInputs } from './inputs.ts'
import { planNotes, titleOf } from './plan.ts'
import { type ChangelogAddition, type ReleaseRequest, updateChangelog, upsertRelease } from './publish.ts'
import { type ReleaseNotesOutput, summaryOf } from './summary.ts'

type Given = ReleaseNotesInputs & Common

export async function writeNotes(inputs: Given, context: ActionContext): Promise<Outcome<ReleaseNotesOutput>> {
  const locale = inputs.locale ?? context.config?.locale ?? 'en'
  const style = { locale, sections: await sectionsOf(inputs, locale) }
  const git = await openHistory(context, inputs.githubToken)
  const github = inputs.githubToken === '' ? undefined : await connect(context, inputs.githubToken)
  const facts = await gatherFacts(inputs, { git, github, context })
  return publishNotes(inputs, { facts, style }, { github, context })
}

async function sectionsOf({ sections }: Given, locale: Locale): Promise<readonly Section[]> {
  if (sections === '') return defaultSections(locale)
  const { parse } = await import('yaml')
  try {
    return readSections(parse(sections, { maxAliasCount: 0 }))
  } catch (refusal) {
    const allowed = `a YAML list of title, types and breaking; ${describeError(refusal)}`
    throw new ConfigurationError([
      { input: 'sections', received: sections, allowed, example: '- { title: New, types: [feat] }' },
    ])
  }
}

async function connect(context: ActionContext, token: string): Promise<GitHub> {
  const { createGitHub } = await import('../../../shared/github/create.ts')
  return createGitHub(context, token)
}

async function publishNotes(
  inputs: Given,
  { facts, style }: { facts: Gathered; style: { locale: Locale; sections: readonly Section[] } },
  { github, context }: { github: GitHub | undefined; context: ActionContext },
): Promise<Outcome<ReleaseNotesOutput>> {
  const { subject, missing } = facts
  const { release } = subject
  if (release === undefined && (inputs.release !== 'none' || inputs.changelog !== ''))
    throw untagged(inputs, subject.to)
  for (const sentence of missing) context.log.warning(sentence)
  const plan = planNotes(inputs, facts, style.locale)
  const shown = (text: string) => context.redactor.redact(text)
  const render = (limit?: number) => shown(renderNotes(plan, { ...style, ...(limit === undefined ? {} : { limit }) }))
  const notes = render()
  const entryCount = distribute(plan.entries, style.sections).reduce((sum, { entries }) => sum + entries.length, 0)
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
    // a file takes any length, and nobody reads in it what GitHub could have added
    const whole = () => renderNotes({ ...plan, isComplete: true }, { ...style, limit: Infinity })
    const addition = await changelogAddition(inputs, facts, release, whole)
    updateChangelog(
      inputs.changelog,
      { ...addition, section: shown(addition.section), isRehearsal: inputs.dryRun },
      context,
    )
  }
  if (inputs.release === 'none' || inputs.dryRun || github === undefined) return written
  const request = {
    tag: release.tag,
    sha: subject.sha,
    name: titleOf(inputs, facts, style.locale),
    prerelease: release.version.prerelease.length > 0,
    publish: inputs.release === 'publish',
    figures: facts.figures,
    render,
  }
  return writeRelease(request, written, { github, context })
}

async function changelogAddition(
  { changelogFormat, title }: Given,
  { history, from, date, repositoryUrl }: Gathered,
  { tag, version }: NonNullable<Gathered['subject']['release']>,
  notes: () => string,
): Promise<ChangelogAddition> {
  if (changelogFormat === 'release-kit')
    return { section: toSection(notes()), name: title.includes('{tag}') ? tag : version.version }
  const { conventionalSection } = await import('../../../shared/notes/conventional.ts')
  const name = version.version
  return { section: await conventionalSection({ history, tag, version: name, from, date, repositoryUrl }), name }
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
