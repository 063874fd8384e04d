import type { ActionContext } from '../../../shared/action/action.ts'
import { largestText, readWorkspaceFile, writeWorkspaceFile } from '../../../shared/action/workspace-file.ts'
import { ConfigurationError, describeError, ProviderError } from '../../../shared/errors/action-error.ts'
import type { Release, Releases } from '../../../shared/github/ports.ts'
import { prepend } from '../../../shared/notes/changelog.ts'
import type { Figures } from '../../../shared/notes/metrics.ts'
import { longestBody } from '../../../shared/notes/render.ts'
import { withFigures, withNotes } from '../../../shared/notes/upsert.ts'

export interface ReleaseRequest {
  readonly tag: string
  readonly sha: string
  readonly name: string
  readonly prerelease: boolean
  readonly publish: boolean
  /** Kept in the body, for the next release's notes to compare with. */
  readonly figures: Figures
  /** The notes, in at most this many characters. */
  readonly render: (limit: number) => string
}

/**
 * Makes the release of a tag, or brings its notes up to date: what people wrote outside of our markers stays, as does the name they
 * gave it. A published release is never made a draft again.
 */
export async function upsertRelease(request: ReleaseRequest, releases: Releases): Promise<Release> {
  const { tag, sha, name, prerelease, publish } = request
  const found = await releases.byTag(tag)
  if (found) return update(found, request, releases)
  try {
    return await releases.create({ tag, sha, name, body: bodyOf(request, ''), draft: !publish, prerelease })
  } catch (refusal) {
    // another run was faster: its release is brought up to date instead
    const made = refusal instanceof ProviderError && refusal.status === 422 ? await releases.byTag(tag) : undefined
    if (made === undefined) throw refusal
    return update(made, request, releases)
  }
}

function update(found: Release, request: ReleaseRequest, releases: Releases): Promise<Release> {
  const { name, prerelease, publish } = request
  const body = bodyOf(request, found.body)
  const changes = {
    ...(body === found.body ? {} : { body }),
    ...(found.name === '' ? { name } : {}),
    ...(found.draft && publish ? { draft: false, prerelease } : {}),
  }
  return Object.keys(changes).length === 0 ? Promise.resolve(found) : releases.update(found.id, changes)
}

function bodyOf({ figures, render }: ReleaseRequest, present: string): string {
  const taken = withNotes(present, withFigures('', figures)).length + 2
  return withNotes(present, withFigures(render(longestBody - taken), figures))
}

export interface ChangelogAddition {
  readonly section: string
  /** Tag or version that its heading names. */
  readonly name: string
}

/** Puts a release on top of the changelog, once. */
export function updateChangelog(
  file: string,
  { section, name, isRehearsal }: ChangelogAddition & { isRehearsal: boolean },
  { run, log }: ActionContext,
): void {
  const written = prepend(textOf(file, run), section, name)
  if (written === undefined) log.event(`${file} has ${name} already`)
  else if (isRehearsal) log.event(`${name} would be added to ${file}`)
  else {
    try {
      writeWorkspaceFile(file, written, run)
    } catch (cause) {
      throw unusable(file, cause)
    }
    log.event(`${name} added to ${file}`)
  }
}

function textOf(file: string, run: ActionContext['run']): string | undefined {
  try {
    return readWorkspaceFile(file, run, largestText)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw unusable(file, cause)
  }
}

function unusable(received: string, cause: unknown): ConfigurationError {
  const allowed = `a file that can be written; ${describeError(cause)}`
  return new ConfigurationError([{ input: 'changelog', received, allowed, example: 'CHANGELOG.md' }])
}
