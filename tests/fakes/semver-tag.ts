import { action } from '../../actions/semver-tag/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import type { GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createGitRepository, type GitRepository } from './git-repository.ts'
import { type Result, runInClone } from './run-in-process.ts'

export interface TagRun {
  readonly inputs?: Readonly<Record<string, string>>
  readonly simulator?: GitHubSimulator
  readonly branch?: string
  readonly sha?: string
  readonly ref?: string
  readonly config?: Config
}

/** Runs semver-tag in a clone; dry, unless a simulator is given. */
export function tag(repository: GitRepository, run: TagRun = {}): Promise<Result> {
  const { inputs = {}, simulator, branch = 'main', sha, ref, config } = run
  const given = { ...(simulator ? { 'github-token': simulator.token } : { 'dry-run': 'true' }), ...inputs }
  const env = {
    GITHUB_REF: ref ?? `refs/heads/${branch}`,
    GITHUB_SHA: sha ?? repository.git('rev-parse', 'HEAD'),
    ...simulator?.env,
  }
  return runInClone(action, repository, given, { env, config })
}

/** v1.0.0, then these commits, all pushed. */
export function repositoryWith(...commits: string[]): GitRepository {
  const repository = createGitRepository()
  repository.commit('chore: begin')
  repository.tag('v1.0.0')
  for (const message of commits) repository.commit(message)
  repository.publish()
  return repository
}
