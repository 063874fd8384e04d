import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { deployTargets } from '../../../shared/deploy/registry.ts'
import type { DeployTarget, DeployTargetKind, TargetSettings } from '../../../shared/deploy/target.ts'
import { parseImage, type Revision } from '../../../shared/rollout/revision.ts'
import { createDeployHookSimulator } from '../../../simulators/deploy-hook/deploy-hook.ts'
import { createHerokuSimulator } from '../../../simulators/heroku/heroku.ts'
import type { Fault } from '../../../simulators/http/faults.ts'
import { createVercelSimulator } from '../../../simulators/vercel/vercel.ts'
import { createContext } from '../../fakes/context.ts'
import { hurriedClock, startCoolify, toolsFor } from './coolify-harness.ts'

/** A provider's simulator, as every target's promises are tested against it. */
export interface Harness {
  create(options?: { token?: string; holds?: () => Promise<void> }): DeployTarget
  readonly resource: string
  /** As inputs have them. */
  readonly settings: TargetSettings
  /** Deployed at the start, another good one, and one that cannot be deployed. */
  readonly revisions: Record<'first' | 'second' | 'broken', Revision>
  /** What answers users. */
  running(): readonly string[]
  /** How many deployments were made since the start. */
  deployments(): number
  /** Requests that write. */
  writes(): number
  /** Matches the request that starts a deployment. */
  readonly start: RegExp
  fail(fault: Fault): void
  readonly problems: readonly string[]
  close(): Promise<void>
}

/** What a target cannot promise, since it only knows what it is told. */
export const abilities: Record<DeployTargetKind, { readonly looks: boolean; readonly speaksHttp: boolean }> = {
  coolify: { looks: true, speaksHttp: true },
  vercel: { looks: true, speaksHttp: true },
  heroku: { looks: true, speaksHttp: true },
  webhook: { looks: false, speaksHttp: true },
  command: { looks: false, speaksHttp: false },
}

const image = (tag: string): Revision => ({ kind: 'image', image: parseImage(`ghcr.io/acme/shop:${tag}`)! })
const images = { first: image('v1'), second: image('v2'), broken: image('broken') }
const unfailing = () => {
  throw new Error('no request to fail')
}

export const harnesses = {
  async coolify(): Promise<Harness> {
    const coolify = await startCoolify()
    return {
      create: (options) => deployTargets.coolify.create(toolsFor(coolify, options)),
      settings: { url: coolify.url, token: coolify.token, options: {} },
      resource: 'shop',
      revisions: images,
      running: () => coolify.containers('shop').map((container) => container.image),
      deployments: () => coolify.deployments('shop').length - 1,
      writes: () => coolify.journal.filter(({ method }) => method !== 'GET').length,
      start: /POST .*\/deploy\?/,
      fail: (fault) => coolify.fail(fault),
      problems: coolify.problems,
      close: () => coolify.close(),
    }
  },

  async vercel(): Promise<Harness> {
    const shas = { first: '1'.repeat(40), second: '2'.repeat(40), broken: 'b'.repeat(40) }
    const commit = (sha: string): Revision => ({ kind: 'commit', sha })
    const vercel = await createVercelSimulator({ token: 'vercel-token', live: shas.first, broken: [shas.broken] })
    const settings = { url: vercel.url, token: 'vercel-token', options: { team: 'team_acme' } }
    return {
      settings,
      create: ({ token = settings.token, holds = async () => undefined } = {}) =>
        connectTarget(
          { kind: 'vercel', ...settings, token, pollInterval: 10, holds },
          createContext({ clock: hurriedClock }),
        ),
      resource: 'shop',
      revisions: { first: commit(shas.first), second: commit(shas.second), broken: commit(shas.broken) },
      running: () => [vercel.staged() ?? vercel.live()],
      deployments: () => vercel.deployments.length - 1,
      writes: () => vercel.journal.filter(({ method }) => method !== 'GET').length,
      start: /POST \/v13\/deployments/,
      fail: (fault) => vercel.fail(fault),
      problems: vercel.problems,
      close: () => vercel.close(),
    }
  },

  async heroku(): Promise<Harness> {
    const slug = (id: string): Revision => ({ kind: 'artifact', id })
    const heroku = await createHerokuSimulator({ broken: ['slug-b'] })
    const releases = () => heroku.app('shop')?.releases ?? []
    return {
      settings: { url: heroku.url, token: heroku.token, options: {} },
      create: ({ token = heroku.token, holds = async () => undefined } = {}) =>
        connectTarget(
          { kind: 'heroku', url: heroku.url, token, pollInterval: 10, holds },
          createContext({ clock: hurriedClock }),
        ),
      resource: 'shop',
      revisions: { first: slug('slug-1'), second: slug('slug-2'), broken: slug('slug-b') },
      running: () => releases().flatMap(({ isCurrent, code }) => (isCurrent ? [code?.id ?? ''] : [])),
      deployments: () => releases().length - 2,
      writes: () => heroku.journal.filter(({ method }) => method !== 'GET').length,
      start: /POST \/apps\/shop\/releases/,
      fail: (fault) => heroku.fail(fault),
      problems: heroku.problems,
      close: () => heroku.close(),
    }
  },

  async webhook(): Promise<Harness> {
    const hook = await createDeployHookSimulator({
      token: 'hook-token',
      running: 'ghcr.io/acme/shop:v1',
      broken: ['ghcr.io/acme/shop:broken'],
    })
    const options = { 'status-url': `${hook.url}/deployments/{id}` }
    const settings = { url: `${hook.url}/deploy`, token: 'hook-token', options }
    return {
      settings,
      create: ({ token = settings.token, holds = async () => undefined } = {}) =>
        connectTarget(
          { kind: 'webhook', ...settings, token, pollInterval: 10, holds },
          createContext({ clock: hurriedClock }),
        ),
      resource: 'shop',
      revisions: images,
      running: () => [hook.running()],
      deployments: () => hook.deployments.length,
      writes: () => hook.journal.filter(({ method, status }) => method !== 'GET' && status < 400).length,
      start: /POST \/deploy/,
      fail: (fault) => hook.fail(fault),
      problems: hook.problems,
      close: () => hook.close(),
    }
  },

  async command(): Promise<Harness> {
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-command-'))
    const [runs, started] = [join(folder, 'runs'), join(folder, 'started')]
    writeFileSync(runs, 'ghcr.io/acme/shop:v1')
    writeFileSync(started, '')
    const count = () => readFileSync(started, 'utf8').split('\n').length - 1
    const options = {
      command: `test "$DEPLOY_TOKEN" = command-token && echo "$DEPLOY_REVISION" >> ${started} && echo id=1`,
      status: `case "$DEPLOY_REVISION" in *broken) echo failed;; *) printf %s "$DEPLOY_REVISION" > ${runs}; echo finished;; esac`,
    }
    const settings = { url: '', token: 'command-token', options }
    return {
      settings,
      create: ({ holds = async () => undefined } = {}) =>
        connectTarget(
          { kind: 'command', ...settings, pollInterval: 10, holds },
          createContext({ clock: hurriedClock, env: { PATH: process.env.PATH } }),
        ),
      resource: 'shop',
      revisions: images,
      running: () => [readFileSync(runs, 'utf8')],
      deployments: count,
      writes: count,
      start: /./,
      fail: unfailing,
      problems: [],
      close: async () => rm(folder, { recursive: true }),
    }
  },
} satisfies Record<DeployTargetKind, () => Promise<Harness>>
