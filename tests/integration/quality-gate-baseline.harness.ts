import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { gate, lcov, put } from './quality-gate.harness.ts'

export const inputs = { reports: 'coverage lcov.info', block: 'coverage.delta >= 0' }

export function createBranch(): GitRepository {
  const repository = createGitRepository()
  repository.commit('feat: begin', { files: { 'a.ts': 'x\n' } })
  repository.publish()
  return repository
}

/** A run on main after a push. */
export async function runOnMain(
  repository: GitRepository,
  marks: string,
  env: Readonly<Record<string, string>> = {},
  given: Readonly<Record<string, string>> = {},
) {
  put(repository.directory, { 'lcov.info': lcov('a.ts', marks) })
  const sha = repository.git('rev-parse', 'HEAD')
  return gate(repository.directory, {
    inputs: { ...inputs, ...given },
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_REF_PROTECTED: 'true', ...env },
  })
}

export const stored = (repository: GitRepository) => {
  const text = repository.git(
    '--git-dir',
    repository.remote,
    'show',
    'release-kit-data:quality-gate/main/quality-gate.json',
  )
  return (JSON.parse(text) as { entries: readonly { sha: string; metrics: Record<string, number> }[] }).entries
}
