import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect } from '@jest/globals'
import { parse } from 'yaml'
import { changes } from '../../demo/shop.ts'
import { applications, createWorld, image, type World } from '../../demo/world.ts'
import { type CallerRun, exportRelease, runWorkflow } from './act.ts'
import { createStandIns, type StandIns } from './stand-ins.ts'

const root = new URL('../../', import.meta.url).pathname
let release: string
export let world: World
export let standIns: StandIns

/** A world for each test, and one export of the release for all of a file. */
export function useWorld(): void {
  beforeAll(() => {
    release = exportRelease()
  })
  beforeEach(async () => {
    world = await createWorld(0)
    standIns = createStandIns(world.shop.origin)
  })
  afterEach(async () => {
    expect([world.github, world.coolify, world.edge, world.slack].flatMap(({ problems }) => problems)).toEqual([])
    await world.close()
  })
}

/** A template as it is copied, with what every team changes in it. */
export function template(name: string, changed: Readonly<Record<string, string>> = {}): string {
  let text = readFileSync(join(root, 'workflows-templates', name), 'utf8').replace('$default-branch', 'main')
  for (const [from, to] of Object.entries(changed)) {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
    text = text.replace(from, to)
  }
  return text
}

/**
 * What a team's config says of this world: every address and every rule.
 *
 * @param more  further keys, as YAML
 */
export const config = (environment: string, more = '') => `version: 1
channels: { main: stable }
defaults: { environment: ${environment}, service: app }
setup: { node: 24 }
services:
  app: { image: ${image} }
gate:
  block: ['tests.failed == 0']
  reports: ['tests junit.xml']
environments:
  ${environment}:
    url: ${world.edge.url}
    target: { kind: coolify, url: "${world.coolify.url}", resources: { app: { blue: ${applications.blue}, green: ${applications.green} } } }
    traffic:
      driver: webhook
      url: ${world.edge.driverUrl}
      route: shop
      blue-url: ${world.slotUrl.blue}
      green-url: ${world.slotUrl.green}
      steps: [100]
      bake: 12s
    rollback: { allowed: ['@alice'] }
notify: { routes: { info: [slack] } }
${more}`

export const tests = { 'node --test': 'node --test --test-reporter=junit --test-reporter-destination=junit.xml' }

export function commit(change: keyof typeof changes, environment = 'production', more = ''): string {
  const { message, files } = changes[change]
  return world.shop.commit(message, { ...files, '.github/release-kit.yml': config(environment, more) })
}

export function run(
  workflow: string,
  id: number,
  sha: string,
  event?: { name: string; payload: object; secrets?: Readonly<Record<string, string>> },
): Promise<CallerRun> {
  world.github.seed.run({ run: id, status: 'in_progress', sha })
  return runWorkflow({
    workflow,
    release,
    source: world.shop.path,
    env: {
      ...world.github.env,
      GITHUB_RUN_ID: String(id),
      GITHUB_SHA: sha,
      GITHUB_TRIGGERING_ACTOR: 'alice',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
    },
    secrets: {
      GITHUB_TOKEN: world.github.token,
      COOLIFY_TOKEN: world.coolify.token,
      EDGE_TOKEN: 'edge-token',
      SLACK_WEBHOOK: world.slack.webhook,
      ...event?.secrets,
    },
    actions: standIns.actions,
    ...(event ? { event } : {}),
  })
}

export function expectExit({ exitCode, output }: CallerRun, code: number): void {
  if (exitCode !== code) throw new Error(`exit ${String(exitCode)}:\n${output.slice(-12_000)}`)
}

export const ofTheShop = {
  'with: { environment: production }': `with: { environment: production, run: '${tests['node --test']}' }`,
}

/** Somebody clicks. */
export const dispatched = (inputs: Readonly<Record<string, string>>) => ({
  name: 'workflow_dispatch',
  payload: { inputs },
})
/** As GitHub fills in what nobody gave: `gh workflow run NAME -f key=value`. */
export function filled(workflow: string, given: Readonly<Record<string, string>>) {
  const { on } = parse(workflow) as {
    on: { workflow_dispatch: { inputs: Record<string, { default?: string | boolean }> } }
  }
  const defaults = Object.entries(on.workflow_dispatch.inputs).map(([name, one]) => [name, String(one.default ?? '')])
  return dispatched({ ...(Object.fromEntries(defaults) as Record<string, string>), ...given })
}
export const live = (slot: keyof typeof applications) =>
  world.coolify.containers(applications[slot]).map((one) => one.image)
