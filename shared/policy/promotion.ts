import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'
import { parseDuration } from '../time/duration.ts'

/** "Never straight to production": where a release must have been before. */
export interface Promotion {
  readonly from: string
  /** How long ago it may have been, in milliseconds, and as it is written. */
  readonly within: number
  readonly written: string
  /** Who may release all the same: `@user`, `role:maintain`; empty: whoever may start the run; undefined: nobody. */
  readonly override: readonly string[] | undefined
}

export function promotionOf(environment: string, config: Config | undefined): Promotion | undefined {
  const after = config?.environments?.[environment]?.after
  if (after === undefined) return undefined
  const written = after.within ?? '14d'
  return {
    from: after.environment,
    within: parseDuration(written) ?? 0,
    written,
    override: after.override?.split(/\s+/).filter((word) => word !== 'reason' && word !== ''),
  }
}

/** An override that names nobody by mistake. */
export function promotionProblems(environment: string, config: Config | undefined): readonly Problem[] {
  const wrong = (promotionOf(environment, config)?.override ?? []).filter(
    (word) => !/^(@[\w-]+|role:(write|maintain|admin))$/.test(word),
  )
  return wrong.map((received) => ({
    input: `environments.${environment}.after.override`,
    received,
    allowed: 'role:write, role:maintain, role:admin or @user, and `reason`',
    example: 'role:maintain reason',
  }))
}

/** What is to be released, as far as it is known by something that cannot come to mean something else. */
export interface Candidate {
  readonly digest: string | undefined
  readonly commit: string | undefined
  readonly tree: string | undefined
}

/** A release elsewhere. */
export interface Proven {
  readonly id: number
  /** `name@sha256:…`, `name:tag`, or a commit. */
  readonly revision: string
  readonly commit: string
  readonly tree: string | undefined
}

export type Likeness = 'image' | 'commit' | 'files'

/** How a release elsewhere proves this one: the same image, else the same commit, else the same files. */
export function proves(proven: Proven, candidate: Candidate): Likeness | undefined {
  const { digest, commit, tree } = candidate
  if (digest !== undefined && proven.revision.endsWith(`@${digest}`)) return 'image'
  if (commit !== undefined && proven.commit === commit) return 'commit'
  return tree !== undefined && proven.tree === tree ? 'files' : undefined
}
