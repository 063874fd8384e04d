import type { Config } from '../../shared/config/config.ts'
import { action } from '../../actions/release-notes/src/run.ts'
import type { GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createGitRepository, type GitRepository } from './git-repository.ts'
import { type Result, runInClone } from './run-in-process.ts'

/** Runs release-notes in a clone; without a token, unless a simulator is given. */
export async function write(
  repository: GitRepository,
  {
    inputs = {},
    simulator,
    config,
  }: { inputs?: Readonly<Record<string, string>>; simulator?: GitHubSimulator; config?: Config } = {},
): Promise<Result & { readonly notes: string }> {
  const env = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REF: 'refs/heads/main', ...simulator?.env }
  const outcome = await runInClone(
    action,
    repository,
    { 'github-token': simulator?.token ?? '', ...inputs },
    { env, config },
  )
  return { ...outcome, notes: String(outcome.outputs.notes) }
}

/** v1.0.0, then a feature, a fix and a chore tagged v1.1.0, all pushed. */
export function released(): GitRepository {
  const repository = createGitRepository()
  repository.commit('feat: begin')
  repository.tag('v1.0.0')
  repository.commit('feat(chat): answers as they come (#12)\n\nCloses #3', { author: 'Bo <bo@example.org>' })
  repository.commit('fix: lost session')
  repository.commit('chore: tidy')
  repository.tag('v1.1.0')
  repository.publish()
  return repository
}

/** Headings, entries and remarks. */
export const lines = (notes: string): readonly string[] => notes.split('\n').filter((line) => /^(#|- |_)/.test(line))
