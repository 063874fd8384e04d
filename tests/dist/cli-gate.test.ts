import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { spawnAction } from '../fakes/spawn-action.ts'
import { folderOf } from '../integration/cli.harness.ts'

const path = '.github/release-kit.yml'
const gate = `version: 1
gate: { reports: [tests junit.xml], block: ["tests.failed == 0"] }
`
const junit = '<testsuites><testsuite name="unit"><testcase name="one" classname="a"/></testsuite></testsuites>'

/** A pull request whose config is this; the gate of its base is content with what it brings. */
async function gateOf(config: string) {
  const repository = createGitRepository()
  const base = repository.commit('feat: begin', { files: { [path]: gate } })
  repository.branch('change', 'main')
  const head = repository.commit('ci: change the config', { files: { [path]: config, 'junit.xml': junit } })
  const event = join(folderOf({}), 'event.json')
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: 7, head: { sha: head }, base: { sha: base, ref: 'main' } } }),
  )
  return spawnAction('quality-gate', {
    cwd: repository.directory,
    inputs: { comment: 'false', check: 'false', 'store-metrics': 'false', config: path, 'github-token': '' },
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: head,
      GITHUB_REF: 'refs/pull/7/merge',
    },
  })
}

describe('the bundle of quality-gate, on a pull request that changes the config', () => {
  it('blocks what a release would be refused for, at its line', async () => {
    const unfit = `${gate}environments:\n  staging: { windows: ["allow Tue-Thu 14:00-25:00"] }\n`
    const { exitCode, outputs, stdout } = await gateOf(unfit)
    expect(outputs).toMatchObject({ verdict: 'block', phase: 'Error' })
    expect(stdout).toMatch(
      /::error title=environments\.staging\.windows,file=\.github\/release-kit\.yml,line=4,col=14::/,
    )
    expect(exitCode).toBe(1)
  })

  it('passes a change that a release would go with', async () => {
    const { outputs } = await gateOf(`${gate}environments:\n  staging: { windows: ["allow Tue-Thu 14:00-16:00"] }\n`)
    expect(outputs).toMatchObject({ verdict: 'pass' })
  })
})
