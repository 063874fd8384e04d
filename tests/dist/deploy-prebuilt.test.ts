import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createVercelSimulator, type VercelSimulator } from '../../simulators/vercel/vercel.ts'
import { contents, createProject } from '../fakes/build-output.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

jest.setTimeout(90_000)

describe('a run that uploads a prebuilt output to Vercel', () => {
  let vercel: VercelSimulator
  let github: GitHubSimulator
  let project: string
  let sha: string
  let pid = 0

  beforeEach(async () => {
    github = await createGitHubSimulator()
    sha = await github.seed.commit({ message: 'feat: shop' })
    vercel = await createVercelSimulator()
    project = createProject()
  })
  afterEach(async () => {
    await Promise.all([vercel.close(), github.close()])
    rmSync(project, { recursive: true, force: true })
    expect([...vercel.problems, ...github.problems]).toEqual([])
  })

  async function attempt(number: number) {
    github.seed.run({ run: 9, status: 'in_progress' })
    const inputs = {
      ...{
        'github-token': github.token,
        environment: 'production',
        platform: 'vercel',
        project: 'shop',
        revision: sha,
      },
      ...{ url: vercel.url, token: 'vercel-token', options: 'team: team_acme\nprebuilt: true' },
      ...{ 'poll-interval': '50ms', 'lock-interval': '50ms', 'lock-settle': '50ms' },
    }
    const run = { GITHUB_SHA: sha, GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: `${number}`, GITHUB_TRIGGERING_ACTOR: 'ada' }
    return spawnAction('deploy-platform', {
      cwd: project,
      env: { ...github.env, ...run },
      inputs,
      onStart: (id) => (pid = id),
    })
  }
  const ends = () =>
    github.state.deployments.map(
      ({ statuses }) => statuses.flatMap(({ description }) => description.split('|')[1] ?? []).at(-1) ?? 'none',
    )

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'ended by %s in the middle of its uploads, has made nothing, and the next attempt sends the rest',
    async (signal) => {
      let isStruck = false
      const end = vercel.fail({
        match: 'POST /v2/files',
        skip: 2,
        times: contents,
        // what else is under way then does not arrive either
        with: () => {
          if (!isStruck) process.kill(pid, signal)
          isStruck = true
          return { status: 503 }
        },
      })
      const killed = await attempt(1)
      expect([killed.exitCode === 0, vercel.deployments.length, vercel.uploaded.length]).toEqual([false, 1, 2])
      end()
      if (signal === 'SIGTERM') expect(killed.outputs).toMatchObject({ phase: 'Error', status: 'cancelled' })
      const again = await attempt(2)
      expect(again).toMatchObject({ exitCode: 0, outputs: { status: 'finished', artifact: 'dpl_2' } })
      expect([vercel.deployments.length, vercel.staged()]).toEqual([2, sha])
      // what had arrived is not sent again
      expect(Number(/uploading (\d+) files/.exec(again.stdout)?.[1])).toBeLessThanOrEqual(contents - 2)
      expect(new Set(vercel.uploaded).size).toBe(contents)
      expect(ends().at(-1)).toBe('COMMITTED')
      for (const one of ends()) expect(['COMMITTED', 'SUPERSEDED', 'FAILED_SAFE']).toContain(one)
    },
  )
})
