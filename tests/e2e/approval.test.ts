import { expect, it, jest } from '@jest/globals'
import { changes } from '../../demo/shop.ts'
import { image } from '../../demo/world.ts'
import { config, dispatched, expectExit, live, run, template, useWorld, world } from './callers.harness.ts'

jest.setTimeout(600_000)
useWorld()

const release = () => `
on: push
permissions: {}
jobs:
  deploy:
    permissions: { contents: read, checks: read, deployments: write, actions: read, issues: write }
    uses: org/release-kit/.github/workflows/deploy.yml@v1
    with: { version: v1.1.0, image: '${image}:v1.1.0' }
    secrets:
      COOLIFY_TOKEN: \${{ secrets.COOLIFY_TOKEN }}
      EDGE_TOKEN: \${{ secrets.EDGE_TOKEN }}
      SLACK_WEBHOOK: \${{ secrets.SLACK_WEBHOOK }}
`

/** Somebody comments in the issue of the release, as GitHub tells workflows. */
function commented(login: string, association: string, body: string) {
  const [issue] = world.github.state.issues
  world.github.seed.comment(issue!.number, login, body)
  const labels = issue!.labels.map((name) => ({ name }))
  const comment = { body, user: { login }, author_association: association }
  return {
    name: 'issue_comment',
    payload: { action: 'created', issue: { number: issue!.number, body: issue!.body, labels }, comment },
  }
}
const phases = () =>
  world.github.state.deployments.at(-1)!.statuses.map(({ description }) => description.split('|')[1] ?? description)

it('approve.yml: a release waits without a runner, is approved by a comment of who may, and goes out [O30]', async () => {
  for (const [login, role] of [
    ['alice', 'admin'],
    ['bob', 'maintain'],
    ['mallory', 'write'],
  ] as const)
    world.github.seed.collaborator(login, role)
  const { message, files } = changes.vouchers
  // act carries out every file that there is: the one that is run is the one of the repository
  const approve = template('approve.yml', { 'resume-workflow: approve.yml': 'resume-workflow: release.yml' })
  const sha = world.shop.commit(message, {
    ...files,
    '.github/release-kit.yml': config('production').replace(
      '    rollback:',
      "    approval: { by: ['role:maintain'] }\n    rollback:",
    ),
    '.github/workflows/release.yml': approve,
  })
  world.github.seed.workflow('release.yml')
  await world.github.seed.ref('refs/tags/v1.1.0', sha)

  const parked = await run(release(), 81, sha)
  expectExit(parked, 0)
  expect(parked.output).toContain('release Paused')
  expect([phases().at(-1), live('green'), world.edge.shifts]).toEqual(['GATE', [`${image}:v1.1.0`], []])
  // nobody is told that it is live
  expect(world.slack.messages).toEqual([])
  world.github.seed.run({ run: 81, status: 'completed', sha })

  const [issue] = world.github.state.issues
  const line = /\/approve [0-9a-f]{20}/.exec(issue!.body ?? '')![0]
  // by an outsider no job runs at all; by a member who may not, nothing is started
  const outside = await run(approve, 82, sha, commented('somebody', 'NONE', line))
  expectExit(outside, 0)
  expect(outside.output).not.toContain('part: approve')
  expectExit(await run(approve, 83, sha, commented('mallory', 'MEMBER', line)), 0)
  expect(world.github.state.dispatches).toEqual([])
  expectExit(await run(approve, 84, sha, commented('bob', 'MEMBER', line)), 0)
  const [started] = world.github.state.dispatches
  expect(started).toMatchObject({
    workflow: 'release.yml',
    ref: 'main',
    inputs: { version: 'v1.1.0', image: `${image}:v1.1.0` },
  })

  expectExit(await run(approve, 85, sha, dispatched(started!.inputs as Record<string, string>)), 0)
  expect([phases().at(-1), world.edge.weights(), issue!.state]).toEqual([
    'COMMITTED',
    { blue: 0, green: 100 },
    'closed',
  ])
  expect(world.slack.messages.map(({ text }) => text)).toEqual([expect.stringMatching(/^🚀 app v1\.1\.0 is live/)])
})
