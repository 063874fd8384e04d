import type { Release } from '../../../shared/audit/release.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import type { Desk } from './desk.ts'
import type { Finding } from './finding.ts'
import type { Inputs } from './inputs.ts'
import type { Place, Plan } from './plan.ts'

/** Later than this after a release, what is broken is hardly its doing. */
const young = 7 * 86_400_000

/**
 * The release that triggers are about: the newest, while it is new, has ended well and is no rollback. What is broken after a rollback is not
 * undone by another one, and a release under way watches itself.
 */
export function suspectOf(releases: readonly Release[], now: number): Release | undefined {
  const newest = releases.at(-1)
  const isWhole = newest?.kind === 'release' && newest.outcome === 'COMMITTED'
  return isWhole && now - (newest.endedAt ?? newest.startedAt) < young ? newest : undefined
}

export interface Undoing {
  /** Markdown. */
  readonly note: string
  readonly isStarted: boolean
  /** Why it could not be started. */
  readonly failure?: string
}

/** Proposes the rollback of a release, or starts it, as the config says. */
export async function undo(
  triggers: readonly Finding[],
  { place, plan, isOneOfMany }: { readonly place: Place; readonly plan: Plan; readonly isOneOfMany: boolean },
  { rollbackWorkflow }: Inputs,
  { github, words, context }: Desk,
): Promise<Undoing> {
  const inputs: Readonly<Record<string, string>> = {
    environment: place.environment,
    ...(isOneOfMany && place.service !== '' ? { service: place.service } : {}),
    reason: `monitoring: ${triggers.map(({ explanation }) => explanation).join('; ')}`.slice(0, 500),
  }
  const command = fenced(
    `gh workflow run ${rollbackWorkflow} ${Object.entries(inputs)
      .map(([name, value]) => `-f ${quoted(`${name}=${value}`)}`)
      .join(' ')}`,
  )
  if (plan.onTrigger === 'propose') return { note: words.proposed(command), isStarted: false }
  try {
    await github.runs.dispatch(rollbackWorkflow, await github.contents.defaultBranch(), inputs)
    return { note: words.started(`\`${rollbackWorkflow}\``), isStarted: true }
  } catch (thrown) {
    context.signal.throwIfAborted()
    const failure = context.redactor.redact(describeError(thrown))
    return { note: words.notStarted(escapeMarkdown(failure), command), isStarted: false, failure }
  }
}

/** For a shell. */
function quoted(text: string): string {
  return /^[\w.=@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

function fenced(line: string): string {
  return ['```sh', line.replaceAll('`', ''), '```'].join('\n')
}
