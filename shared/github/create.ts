import { ConfigurationError } from '../errors/action-error.ts'
import { createChecks } from './checks.ts'
import { type ClientOptions, createClient, type GitHubContext } from './client.ts'
import { createComparisons } from './comparisons.ts'
import { createContents } from './contents.ts'
import { createDeployments } from './deployments.ts'
import { createIssues } from './issues.ts'
import { createPeople } from './people.ts'
import type { GitHub } from './ports.ts'
import { createPullRequests } from './pulls.ts'
import { createRefs } from './refs.ts'
import { createReleases } from './releases.ts'
import { createRuns } from './runs.ts'

/**
 * GitHub for the repository of this run, at GITHUB_API_URL and GITHUB_GRAPHQL_URL. Octokit is loaded only here.
 *
 * @param token  what the input `github-token` holds
 * @throws ConfigurationError without a token
 */
export async function createGitHub(
  context: GitHubContext,
  token: string,
  options: ClientOptions = {},
): Promise<GitHub> {
  if (token === '') {
    throw new ConfigurationError([{ input: 'github-token', allowed: 'a token', example: '${{ github.token }}' }])
  }
  context.redactor.add(token)
  const client = await createClient(context, token, options)
  return {
    refs: createRefs(client),
    deployments: createDeployments(client),
    runs: createRuns(client),
    releases: createReleases(client),
    issues: createIssues(client),
    pulls: createPullRequests(client),
    checks: createChecks(client),
    people: createPeople(client),
    contents: createContents(client),
    comparisons: createComparisons(client),
  }
}
