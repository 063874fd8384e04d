import type { ActionContext } from '../../../../shared/action/action.ts'
import { describeError, ProviderError } from '../../../../shared/errors/action-error.ts'
import type { Comment, GitHub } from '../../../../shared/github/ports.ts'
import { visible } from '../../../../shared/markdown/visible.ts'
import { isAtLeast } from '../../../../shared/policy/people.ts'
import { annotationsOf, logAnnotations } from './annotations.ts'
import { truncateSections } from './truncate-sections.ts'
import { type Publication, wantedOf } from './publication.ts'
import { headlineOf } from './sentences.ts'
import { sectionsOf, timeless } from './summary.ts'
import { words } from './messages.ts'

/** GitHub's limits, in characters. */
const longestComment = 65_536
const longestCheck = 65_535
const mostAnnotations = 200

/**
 * Writes the sticky comment and the check run. That a token may not (a fork's, a workflow without the permission) is said and
 * changes no verdict: the job summary and the log have it all, annotations too.
 */
export async function publish(
  { inputs, result, change, locale }: Publication,
  github: () => Promise<GitHub | undefined>,
  { log, redactor }: Pick<ActionContext, 'log' | 'redactor'>,
): Promise<void> {
  const { pull, head } = change
  const redact = (text: string) => redactor.redact(text)
  const { comment, check } = wantedOf(inputs, change)
  const api = await github()
  if (!api) log.notice('neither comment nor check run is written: there is no github-token')
  if (comment && pull === undefined) log.notice('no comment is written: this event is about no pull request')
  const sections = sectionsOf(result, locale).map(redact)
  const note = words[locale].cut
  const annotations = annotationsOf(result, words[locale], redact)
  const attempt = async (what: string, permission: string, work: Promise<unknown>) => {
    try {
      await work
      return true
    } catch (cause) {
      const isRefused = cause instanceof ProviderError && (cause.status === 403 || cause.status === 404)
      const why = isRefused ? ` (it needs ${permission}, which a fork never has)` : ''
      log.warning(`${what} could not be written${why}: ${describeError(cause)}`)
      return false
    }
  }
  if (api && comment && pull !== undefined) {
    const body = truncateSections(sections, { limit: longestComment - 200, note })
    const work = upsertComment(api, { pull, head, name: inputs.name, body }, log)
    await attempt('the comment', 'pull-requests: write', work)
  }
  if (!check) return
  const run = api?.checks.complete({
    name: inputs.name,
    sha: head,
    conclusion: result.decision.verdict === 'block' ? 'failure' : 'success',
    title: redact(visible(headlineOf(result, words[locale]))),
    summary: truncateSections(sections, { limit: longestCheck, note }),
    annotations: annotations.slice(0, mostAnnotations),
  })
  const isWritten = run !== undefined && (await attempt('the check run', 'checks: write', run))
  if (!isWritten) logAnnotations(annotations, log)
  else if (annotations.length > mostAnnotations)
    log.notice(`the check run shows the worst ${mostAnnotations} of ${annotations.length} annotations`)
}

interface GateComment {
  readonly pull: number
  /** The commit that it is about. */
  readonly head: string
  readonly name: string
  readonly body: string
}

/** One comment a gate: found by its marker, and only if we or somebody with write access wrote it. A newer commit's is left. */
async function upsertComment(
  github: GitHub,
  { pull, head, name, body }: GateComment,
  log: ActionContext['log'],
): Promise<void> {
  const { headSha } = await github.pulls.get(pull)
  if (headSha !== head) {
    log.notice(`#${pull} has moved on to ${headSha.slice(0, 7)}: its comment is left to the run of that commit`)
    return
  }
  const marker = `<!-- release-kit:quality-gate:${name} -->`
  const text = `${marker}\n${body}`
  const ours: Comment[] = []
  const marked = (await github.issues.comments(pull)).filter((comment) => comment.body.startsWith(marker))
  const self = marked.length === 0 ? '' : await github.people.self()
  for (const comment of marked) if (await isTrusted(comment, self, github)) ours.push(comment)
  const [first, ...duplicates] = ours
  if (!first) await github.issues.comment(pull, text)
  else if (timeless(first.body) !== timeless(text)) await github.issues.updateComment(first.id, text)
  // two runs that found none each wrote one
  for (const { id } of duplicates) await github.issues.deleteComment(id)
}

/** Another app may repeat at the start of a comment what a stranger wrote. */
async function isTrusted({ author }: Comment, self: string, { people }: GitHub): Promise<boolean> {
  return author === self || (!author.endsWith('[bot]') && isAtLeast(await people.roleOf(author), 'write'))
}
