import type { Git } from '../../../shared/git/ports.ts'
import { type VersionTag, versionTags } from '../../../shared/versioning/version-tag.ts'
import { fromOf, type Subject } from './plan.ts'

/**
 * The release before. Most often it is the highest below, and only that one is asked for; which of all tags lead here takes git a walk
 * through the whole history. Where none leads here (the history was rewritten, or releases are tagged on branches of their own) it is the
 * highest below all the same.
 */
export async function findPrevious(subject: Subject, prefix: string, git: Git): Promise<VersionTag | undefined> {
  const likely = fromOf(subject, versionTags(await git.tags({ prefix }), prefix))
  if (likely === undefined || (await git.isAncestor(likely.sha, subject.sha))) return likely
  return fromOf(subject, versionTags(await git.tags({ prefix, mergedInto: subject.sha }), prefix)) ?? likely
}

/** How far back is looked for a version that went out: each is a question to GitHub. */
const mostLeftOut = 20

/**
 * The release before that went out. Of one that is tagged and has no published release the changes have been told to nobody: they
 * belong to the next that goes out. Where none ever was published, tags are all there is to go by.
 *
 * @param isOut  whether a tag has a published release
 */
export async function findPreviousOut(
  subject: Subject,
  prefix: string,
  git: Git,
  isOut: (tag: string) => Promise<boolean>,
): Promise<{ readonly previous: VersionTag | undefined; readonly leftOut: readonly string[] }> {
  const nearest = await findPrevious(subject, prefix, git)
  const leftOut: string[] = []
  let previous = nearest
  while (previous !== undefined && leftOut.length < mostLeftOut) {
    if (await isOut(previous.tag)) return { previous, leftOut }
    leftOut.push(previous.tag)
    previous = await findPrevious({ ...subject, release: previous }, prefix, git)
  }
  return { previous: nearest, leftOut: [] }
}
