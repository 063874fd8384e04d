import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { changes } from '../../demo/shop.ts'
import { createWorld, type World } from '../../demo/world.ts'
import { type CallerRun, exportRelease, runWorkflow } from './act.ts'
import { byActions, byFacade } from './workflows.ts'

jest.setTimeout(180_000)

const root = new URL('../../', import.meta.url).pathname
let release: string
let world: World

beforeAll(() => {
  release = exportRelease()
})
beforeEach(async () => {
  world = await createWorld(0)
})
afterEach(async () => {
  expect([world.github, world.coolify, world.edge, world.slack].flatMap(({ problems }) => problems)).toEqual([])
  await world.close()
})

function run(workflow: string, id: number, sha: string, interrupt?: Promise<unknown>) {
  world.github.seed.run({ run: id, status: 'in_progress', sha })
  return runWorkflow({
    workflow,
    release,
    source: world.shop.path,
    env: { ...world.github.env, GITHUB_RUN_ID: String(id), GITHUB_SHA: sha, GITHUB_TRIGGERING_ACTOR: 'alice' },
    secrets: {
      GITHUB_TOKEN: world.github.token,
      COOLIFY_TOKEN: world.coolify.token,
      EDGE_TOKEN: 'edge-token',
      SLACK_WEBHOOK: world.slack.webhook,
    },
    ...(interrupt ? { interrupt } : {}),
  })
}

/** The log of act is what tells why, when it is not as expected. */
function expectEnd({ exitCode, output }: CallerRun, code: number, said: string): void {
  const seen = /SEEN (phase=.*|tag=.*)$/m.exec(output.replaceAll('"', ''))?.[1]
  if (exitCode !== code || seen !== said)
    throw new Error(`exit ${String(exitCode)}, said ${String(seen)}:\n${output.slice(-8_000)}`)
}

const phases = () =>
  world.github.state.deployments
    .at(-1)
    ?.statuses.map(({ description }) => /^rk[12]\|([A-Z_]+)/.exec(description)?.[1]) ?? []

describe("a caller's workflow, run by act from a clean export", () => {
  it('releases a good version by one `uses: org/release-kit/deploy@v1`', async () => {
    const sha = world.shop.commit(changes.vouchers.message, changes.vouchers.files)
    expectEnd(
      await run(byFacade(world, 'v1.1.0'), 21, sha),
      0,
      'phase=Successful active=green back=false incident=false',
    )
    expect(world.edge.weights()).toEqual({ blue: 0, green: 100 })
    expect(phases().at(-1)).toBe('COMMITTED')
  })

  it('puts traffic back from a bad version, opens an incident and tells Slack', async () => {
    const sha = world.shop.commit(changes.payment.message, changes.payment.files)
    expectEnd(await run(byFacade(world, 'v1.2.0'), 22, sha), 1, 'phase=Failed active=blue back=true incident=true')
    expect(world.edge.shifts.map(({ weights }) => weights.green)).toEqual([10, 0])
    expect(world.slack.messages).toHaveLength(1)
  })

  it('puts traffic back in its post step when it is interrupted in the middle of a shift', async () => {
    const sha = world.shop.commit(changes.vouchers.message, changes.vouchers.files)
    const isSplit = async () => {
      while (world.edge.shifts.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const slowly = byFacade(world, 'v1.1.0')
      .replace('request-rate: 60', 'request-rate: 4')
      .replace('bake: 2s', 'bake: 20s')
    const { exitCode } = await run(slowly, 23, sha, isSplit())
    expect(exitCode).not.toBe(0)
    expect(world.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(phases().at(-1)).toBe('REVERTED')
  })

  it('releases and rolls back by the seven actions, one by one', async () => {
    const sha = world.shop.commit(changes.vouchers.message, changes.vouchers.files)
    expectEnd(
      await run(byActions(world, 'v1.1.0'), 24, sha),
      0,
      'tag=v1.1.0 switched=true notes=1 strategy=flip to=v1.0.0',
    )
    expect(world.edge.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('moves no traffic when another version answers than was released, and never shows a secret', async () => {
    const sha = world.shop.commit(changes.vouchers.message, changes.vouchers.files)
    const wrong = byFacade(world, 'v1.1.0').replace('version: v1.1.0', 'version: v9.9.9\n          health-timeout: 3s')
    const ended = await run(wrong, 25, sha)
    expectEnd(ended, 1, 'phase=Failed active=blue back=false incident=true')
    expect(world.edge.shifts).toEqual([])
    for (const secret of [world.github.token, world.coolify.token, 'edge-token', world.slack.webhook]) {
      expect(ended.output).not.toContain(secret)
    }
  })
})

describe('the export for act, old runners and GitHub Enterprise Server', () => {
  it('differs from the tree in self-references, queue and deployment alone', () => {
    const files = execFileSync('git', ['ls-files', 'actions', 'deploy', '.github'], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n')
    const isLeftOut = (file: string) => /^actions\/[^/]+\/(src\/|README\.md$)/.test(file)
    expect(files.filter((file) => !existsSync(join(release, file)))).toEqual(files.filter(isLeftOut))
    const changed = files
      .filter((file) => !isLeftOut(file))
      .flatMap((file) => {
        const [before, after] = [root, release].map((tree) =>
          execFileSync('git', ['hash-object', join(tree, file)], { encoding: 'utf8' }),
        )
        if (before === after) return []
        const [from, to] = [readFileSync(join(root, file), 'utf8'), readFileSync(join(release, file), 'utf8')].map(
          (text) => text.split('\n'),
        )
        const removed = from?.filter((line) => !to?.includes(line)) ?? []
        return removed.filter(
          (line) => !/^\s*(- )?uses: \$\//.test(line) && !/^\s*(queue: max|deployment: false)$/.test(line),
        )
      })
    expect(changed).toEqual([])
  })

  it('is accepted by actionlint where callers use it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-lint-'))
    const file = join(folder, 'release.yml')
    writeFileSync(file, byFacade(world, 'v1.1.0'))
    execFileSync(join(root, '.tools/bin/actionlint'), ['-shellcheck=', '-pyflakes=', file], { cwd: folder })
  })
})
