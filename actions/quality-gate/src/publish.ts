import type { ActionContext } from '../../../shared/action/action.ts'
import { describeError, ProviderError } from '../../../shared/errors/action-error.ts'
import type { Annotation, Comment, GitHub } from '../../../shared/github/ports.ts'
import type { GateInputs } from './inputs.ts'
import { fit, type GateResult, sectionsOf } from './report.ts'
import type { Locale } from './words.ts'

/** GitHub's limits, in characters. */
const longestComment = 65_536
const longestCheck = 65_535
const mostAnnotations = 200

export interface Publication {
  readonly inputs: GateInputs
  readonly result: GateResult
  readonly locale: Locale
}

/**
 * Writes the sticky comment and the check run. That a token may not (a fork's, a workflow without the permission) is said and
 * changes no verdict: the job summary and the log have it all.
 */
export async function publish(
  { inputs, result, locale }: Publication,
  github: () => Promise<GitHub | undefined>,
  context: ActionContext,
): Promise<void> {
  const pull = pullRequestOf(context)
  const sections = sectionsOf(result, locale)
  const comment = inputs.comment === 'true' || (inputs.comment === 'auto' && pull !== undefined)
  const check = inputs.check === 'true' || (inputs.check === 'auto' && pull !== undefined)
  const api = comment || check ? await github() : undefined
  if (!api) return
  const attempt = (what: string, permission: string, work: Promise<unknown>) =>
    work.catch((cause: unknown) => {
      const isRefused = cause instanceof ProviderError && (cause.status === 403 || cause.status === 404)
      const why = isRefused ? ` (it needs ${permission}, which a fork never has)` : ''
      context.log.warning(`${what} could not be written${why}: ${describeError(cause)}`)
    })
  if (comment && pull !== undefined) {
    const body = fit(sections, longestComment - 200, locale)
    await attempt('the comment', 'pull-requests: write', upsertComment(api, pull.number, inputs.name, body))
  }
  if (check) {
    const run = api.checks.complete({
      name: inputs.name,
      sha: pull?.headSha ?? context.run.sha,
      conclusion: result.decision.verdict === 'block' ? 'failure' : 'success',
      title: result.decision.reason,
      summary: fit(sections, longestCheck, locale),
      annotations: annotationsOf(result),
    })
    await attempt('the check run', 'checks: write', run)
  }
}

/** One comment a gate: found by its marker, and only if a bot or somebody with write access wrote it. */
async function upsertComment(github: GitHub, pull: number, name: string, body: string): Promise<void> {
  const marker = `<!-- release-kit:quality-gate:${name} -->`
  const text = `${marker}\n${body}`
  const candidates = (await github.issues.comments(pull)).filter((comment) => comment.body.startsWith(marker))
  for (const comment of candidates) {
    if (!(await isTrusted(comment, github))) continue
    if (comment.body !== text) await github.issues.updateComment(comment.id, text)
    return
  }
  await github.issues.comment(pull, text)
}

async function isTrusted({ author }: Comment, { people }: GitHub): Promise<boolean> {
  return author.endsWith('[bot]') || ['admin', 'maintain', 'write'].includes(await people.roleOf(author))
}

export function annotationsOf({ facts }: GateResult): readonly Annotation[] {
  const at = (path: string, line: number) => ({ path, startLine: Math.max(1, line), endLine: Math.max(1, line) })
  const tests = [...facts.reports.tests.values()].flatMap(({ failures }) => failures)
  const security = [...facts.reports.security.values()].flatMap(({ findings }) => findings)
  const lint = [...facts.reports.lint.values()].flatMap(({ findings }) => findings)
  const all: readonly Annotation[] = [
    ...tests.map(({ path, line, name, message }) => ({
      ...at(path, line),
      level: 'failure' as const,
      message: message || name,
      title: name,
    })),
    ...security.map(({ path, line, severity, id, message }) => ({
      ...at(path, line),
      level: severity === 'critical' || severity === 'high' ? ('failure' as const) : ('warning' as const),
      message: message || id,
      title: `${severity}: ${id}`,
    })),
    ...lint.map(({ path, line, severity, id, message }) => ({
      ...at(path, line),
      level:
        severity === 'error'
          ? ('failure' as const)
          : severity === 'warning'
            ? ('warning' as const)
            : ('notice' as const),
      message: message || id,
      title: id,
    })),
  ]
  return all.filter(({ path }) => path !== '').slice(0, mostAnnotations)
}

export function pullRequestOf({
  run,
}: ActionContext): { readonly number: number; readonly headSha: string | undefined } | undefined {
  const event = run.event as { pull_request?: { number?: unknown; head?: { sha?: unknown } } }
  const { number, head } = event.pull_request ?? {}
  if (typeof number !== 'number') return undefined
  return { number, headSha: typeof head?.sha === 'string' ? head.sha : undefined }
}
