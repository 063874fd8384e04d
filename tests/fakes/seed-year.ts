import type { GitHubSimulator } from '../../simulators/github/simulator.ts'
import { generator, record, simulateYear } from '../unit/shared/audit/year.ts'

const iso = (time: number) => new Date(time).toISOString()

/** Puts the simulated year of four teams where GitHub would have it: commits, Deployments, incident issues. */
export async function seedYear(github: GitHubSimulator, seed: number) {
  const random = generator(seed)
  const { truths, incidents } = simulateYear(random)
  const shas = new Map<string, string>()
  for (const { team, commits } of truths)
    for (const { sha, authoredAt } of commits.toReversed())
      if (!shas.has(sha))
        shas.set(sha, await github.seed.commit({ message: `feat: ${sha}`, branch: team, date: iso(authoredAt) }))
  for (const { createdAt, statuses, sha, id, payload, ...one } of record(truths, random)) {
    const deployment = github.seed.deployment({
      ...one,
      payload: payload as Readonly<Record<string, unknown>>,
      sha: shas.get(sha) ?? 'a'.repeat(40),
      createdAt: iso(createdAt),
    })
    // a rollback names what it undoes
    Object.assign(deployment, { id })
    const urls = { logUrl: '', environmentUrl: '', environment: 'production' }
    statuses.forEach((status, index) => {
      deployment.statuses.push({
        id: index + 1,
        state: 'success',
        ...urls,
        ...status,
        createdAt: iso(status.createdAt),
      })
    })
  }
  for (const { title, body, openedAt } of incidents) {
    const issue = github.seed.issue({ title, body, labels: ['incident'], author: 'github-actions[bot]' })
    Object.assign(issue, { createdAt: iso(openedAt) })
  }
  return { truths }
}
