import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applications, createWorld, image, type World } from '../demo/world.ts'
import { type Command, pairWithEmptyNode } from './stopwatch.ts'

const root = join(import.meta.dirname, '..')
const limit = 2.8
const rounds = 15

type Inputs = Readonly<Record<string, string>>

/** Start of every bundle: to its first input error, and to the end of a short run, beside `node -e 0`. */
export async function benchStartup(): Promise<void> {
  console.log(`start of each bundle, medians of ${rounds} pairs, × node -e 0 (aim to the error: ≤ ${limit})`)
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(20) : cell.padStart(14))).join(''))
  row(['bundle', 'to error, ms', '×', 'short run, ms', '×', 'what it does'])
  const world = await createWorld(0)
  try {
    for (const name of readdirSync(join(root, 'actions'))) {
      const toError = await pairWithEmptyNode(bundle(name, world, { locale: 'xx' }), rounds)
      const short = shortRuns(world)[name] ?? { what: 'nothing', inputs: {} }
      const shortRun = await pairWithEmptyNode(bundle(name, world, short.inputs), rounds)
      if (toError.exitCode !== 1 || shortRun.exitCode !== 0)
        throw new Error(`${name} ended with ${String(toError.exitCode)}, ${String(shortRun.exitCode)}`)
      row([
        name,
        toError.ms.toFixed(0),
        toError.ratio.toFixed(2),
        shortRun.ms.toFixed(0),
        shortRun.ratio.toFixed(2),
        `  ${short.what}`,
      ])
    }
  } finally {
    await world.close()
  }
}

function bundle(name: string, world: World, inputs: Inputs): Command {
  const temp = mkdtempSync(join(tmpdir(), 'release-kit-bench-'))
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])
  return {
    args: [join(root, 'dist', name, 'index.js')],
    cwd: world.shop.path,
    env: {
      ...world.github.env,
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: world.shop.path,
      GITHUB_SHA: world.head,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_RUN_ID: '2',
      GITHUB_TRIGGERING_ACTOR: 'alice',
      ...(Object.fromEntries(given) as Record<string, string>),
    },
  }
}

/** The shortest run of each that does something. */
function shortRuns(world: World): Readonly<Record<string, { what: string; inputs: Inputs }>> {
  const dry = { 'dry-run': 'true', 'github-token': world.github.token }
  const traffic = {
    ...dry,
    environment: 'production',
    driver: 'webhook',
    'driver-url': world.edge.driverUrl,
    'driver-token': 'edge-token',
    route: 'shop',
    'blue-url': world.slotUrl.blue,
    'green-url': world.slotUrl.green,
  }
  return {
    'quality-gate': {
      what: 'runs `true` and judges its exit code',
      inputs: {
        commands: 'nothing: true',
        block: 'commands.nothing.exit == 0',
        comment: 'false',
        check: 'false',
        'store-metrics': 'false',
      },
    },
    'semver-tag': { what: 'dry run, from git alone', inputs: { 'dry-run': 'true', channels: 'main: stable' } },
    'release-notes': { what: 'from git alone', inputs: { to: 'HEAD' } },
    'health-wait': { what: 'dry run: asks once', inputs: { ...dry, urls: `${world.slotUrl.blue}/health` } },
    notify: {
      what: 'dry run',
      inputs: { ...dry, event: 'custom', title: 'bench', channels: 'webhook http://127.0.0.1:9' },
    },
    'deploy-coolify': {
      what: 'dry run: asks Coolify',
      inputs: {
        ...dry,
        url: world.coolify.url,
        token: world.coolify.token,
        resources: `shop=${applications.blue}`,
        image: `shop=${image}:v1.0.0`,
      },
    },
    'blue-green-switch': { what: 'dry run: asks the edge', inputs: traffic },
    rollback: {
      what: 'dry run: reads the history from GitHub',
      inputs: { ...traffic, to: 'v1.0.0', allowed: 'write' },
    },
  }
}
