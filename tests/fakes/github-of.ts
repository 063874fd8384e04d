import { afterEach, expect } from '@jest/globals'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import type { GitRepository } from './git-repository.ts'

/** GitHub simulators over repositories' remotes: closed after each test, which fails if a request was not as GitHub describes it. */
export function useGitHub(): (repository: GitRepository) => Promise<GitHubSimulator> {
  const open: GitHubSimulator[] = []
  afterEach(async () => {
    const problems = open.flatMap((simulator) => simulator.problems)
    await Promise.all(open.splice(0).map((simulator) => simulator.close()))
    expect(problems).toEqual([])
  })
  return async ({ remote }) => {
    const simulator = await createGitHubSimulator({ repository: remote })
    open.push(simulator)
    return simulator
  }
}
