import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { inspect } from '../actions/deploy-coolify/src/target.ts'
import { createCoolifyTarget } from '../shared/deploy/targets/coolify.ts'
import { deployFleet } from '../shared/deploy/fleet/deploy-fleet.ts'
import type { Item } from '../shared/deploy/fleet/item.ts'
import { noRecording } from '../shared/deploy/fleet/record.ts'
import { createHttpClient } from '../shared/http/client.ts'
import { createContext } from '../tests/fakes/context.ts'
import { createVirtualClock } from '../tests/fakes/virtual-clock.ts'
import type { Clock } from '../shared/time/clock.ts'

const limit = 200
const minute = 60_000
const latency = 30
/** Milliseconds that a deployment takes. */
const takes = 20_000
const waves = 5

/**
 * Deploys fleets of several sizes through the real fleet, target and HTTP client, in virtual time, against Coolify's throttle (200
 * requests in each window of a minute, then 429 with `Retry-After`), and prints how long it took beside what that rate allows
 * for the requests that are needed. The simulator runs a process for each application, which 500 are too many for: this stand-in has its answers and its throttle only.
 */
export async function benchFleet(only?: string): Promise<void> {
  const sizes = only === undefined ? [50, 100, 200, 500] : [Number(only)]
  const needed = await leastRequests()
  console.log(
    `One service whose deployment ends at once takes ${needed} requests: the floor is ${needed} × services at ${limit} a minute.\n`,
  )
  console.log('| services | requests a service | refused (429) | minutes | floor | ratio | limit | heap |')
  console.log('|---|---|---|---|---|---|---|---|')
  for (const size of sizes) {
    const clock = createVirtualClock()
    const coolify = standIn(clock, takes)
    const before = heap()
    const ms = await deployAll(size, clock, coolify.fetch)
    const { answered, refused } = coolify.counted()
    const floor = ((needed * size) / limit) * minute
    const cells = [
      size,
      (answered / size).toFixed(1),
      refused,
      (ms / minute).toFixed(2),
      (floor / minute).toFixed(2),
      (ms / floor).toFixed(3),
      '≤ 1.1',
      `+${Math.round((heap() - before) / 1_048_576)} MB`,
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

async function leastRequests(): Promise<number> {
  const clock = createVirtualClock()
  const coolify = standIn(clock, 0)
  await deployAll(1, clock, coolify.fetch)
  return coolify.counted().answered
}

async function deployAll(size: number, clock: Clock, fetch: typeof globalThis.fetch): Promise<number> {
  const context = { ...createContext({ clock }), log: silent }
  const { redactor, log, signal } = context
  const http = createHttpClient({ provider: 'Coolify', baseUrl: 'https://coolify.example', clock, redactor, fetch })
  const holds = () => Promise.resolve()
  const target = createCoolifyTarget({
    ...{ http, plain: http, clock, redactor, log, pollInterval: 3_000, holds },
    workspace: '/nowhere',
  })
  const items = Array.from({ length: size }, (_, index): Item => {
    const name = `service-${index}`
    const image = { name: `ghcr.io/acme/${name}`, tag: 'v2' }
    return { name, resource: name, revision: { kind: 'image', image }, healthUrl: undefined, expectVersion: undefined }
  })
  const each = Math.ceil(size / waves)
  const grouped = Array.from({ length: waves }, (_, wave) => items.slice(wave * each, (wave + 1) * each))
  const inputs = { force: false, wait: true } as Parameters<typeof inspect>[2]
  const startedAt = clock.now()
  const jobs = await inspect(target, grouped, inputs, context)
  const options = {
    force: false,
    wait: true,
    parallel: 25,
    timeout: 3_600_000,
    pollInterval: 3_000,
    healthTimeout: undefined,
    versionPath: 'version',
    onCancel: 'leave',
    onFailure: 'stop',
  } as const
  const { results } = await deployFleet(jobs, {
    target,
    options,
    context: { ...context, signal },
    recording: noRecording,
  })
  const bad = results.filter(({ status }) => status !== 'finished')
  if (results.length !== size || bad.length > 0)
    throw new Error(`${results.length} of ${size}, ${bad.length} bad: ${bad[0]?.reason ?? ''}`)
  return clock.now() - startedAt
}

const nothing = () => undefined
const silent = {
  info: nothing,
  debug: nothing,
  notice: nothing,
  warning: nothing,
  error: nothing,
  event: nothing,
  lines: [],
  group: <T>(_: string, work: () => Promise<T>) => work(),
  untrusted: <T>(_: string, work: (say: () => void) => Promise<T>) => work(nothing),
}

interface Application {
  tag: string
  readonly rows: { readonly id: number; readonly uuid: string; readonly endsAt: number; readonly tag: string }[]
}

function standIn(clock: Clock, duration: number) {
  const applications = new Map<string, Application>()
  const owners = new Map<string, Application>()
  let [answered, refused, lastId] = [0, 0, 0]
  let window = { start: -Infinity, asked: 0 }

  const of = (uuid: string): Application => {
    const known = applications.get(uuid) ?? { tag: 'v1', rows: [] }
    applications.set(uuid, known)
    return known
  }
  const show = (row: Application['rows'][number]) => ({
    id: row.id,
    deployment_uuid: row.uuid,
    status: clock.now() >= row.endsAt ? 'finished' : 'in_progress',
    commit: row.tag,
    pull_request_id: 0,
    restart_only: false,
    only_this_server: false,
    logs: null,
  })

  function answer(method: string, path: string, query: URLSearchParams, body: string): unknown {
    const [, kind = '', first = '', second = ''] = path.replace('/api/v1', '').split('/')
    if (kind === 'applications' && method === 'PATCH') {
      of(first).tag = (JSON.parse(body) as { docker_registry_image_tag?: string }).docker_registry_image_tag ?? ''
      return { uuid: first }
    }
    if (kind === 'applications') {
      const image = { docker_registry_image_name: `ghcr.io/acme/${first}`, docker_registry_image_tag: of(first).tag }
      return { uuid: first, name: first, status: 'running:healthy', build_pack: 'dockerimage', ...image }
    }
    if (kind === 'deploy') {
      const uuid = query.get('uuid') ?? ''
      const row = { id: ++lastId, uuid: `deployment-${lastId}`, endsAt: clock.now() + duration, tag: 'HEAD' }
      of(uuid).rows.unshift(row)
      owners.set(row.uuid, of(uuid))
      return { deployments: [{ message: 'queued', resource_uuid: uuid, deployment_uuid: row.uuid }] }
    }
    if (first === 'applications') return { count: 1, deployments: of(second).rows.map(show) }
    const row = owners.get(first)?.rows.find(({ uuid }) => uuid === first)
    return row && show(row)
  }

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname, searchParams } = new URL(String(input instanceof Request ? input.url : input))
    if (clock.now() - window.start >= minute) window = { start: clock.now(), asked: 0 }
    const isRefused = ++window.asked > limit
    const opens = window.start + minute
    await clock.sleep(latency)
    if (isRefused) {
      refused++
      const wait = Math.max(1, Math.ceil((opens - clock.now()) / 1_000))
      return Response.json({ message: 'Too Many Attempts.' }, { status: 429, headers: { 'retry-after': String(wait) } })
    }
    answered++
    const body = typeof init?.body === 'string' ? init.body : ''
    return Response.json(answer(init?.method ?? 'GET', pathname, searchParams, body))
  }
  return { fetch, counted: () => ({ answered, refused }) }
}

function heap(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}
