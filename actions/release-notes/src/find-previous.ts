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
