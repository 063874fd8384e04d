import type { ApplicationOptions, ImageBehaviour, Knobs, Token } from '../../simulators/coolify/options.ts'

/** One way in which Coolify misleads who deploys by its API. */
export interface Trap {
  /** What it is like, in the words of docs/coolify.md. */
  readonly how: string
  /** Coolify's versions that have it. */
  readonly section: string
  readonly knobs?: Partial<Knobs>
  readonly application?: Partial<ApplicationOptions>
  readonly image?: ImageBehaviour
  /** The first is that of the run. */
  readonly tokens?: readonly Token[]
  /** Somebody else deploys before: path and query. */
  readonly busyWith?: string
  /** Milliseconds after which `after` holds. */
  readonly until?: number
  readonly after?: Partial<Knobs>
  /** Nothing ends it but a limit of one's own. */
  readonly isForEver?: boolean
  /** In what is said where it does not go well. */
  readonly says?: RegExp
}

const limited = '2|a-limited-token-of-ci'

export const traps: Readonly<Record<string, Trap>> = {
  'old API': { section: '≤ 4.1', how: 'GET deploys as well', knobs: { getAllowed: true } },
  'no rollback route': { section: '≤ 4.2', how: 'a commit cannot be named', knobs: { hasRollbackRoute: false } },
  'no previews of images': {
    section: '≤ beta.473',
    how: 'they are neither made nor deleted',
    knobs: { hasDockerTag: false, hasPreviewRoute: false },
  },
  'phantom uuid': {
    section: 'all',
    how: 'a duplicate is answered with the id of a deployment that does not exist',
    knobs: { danglingUuid: true, pullSeconds: 20 },
    busyWith: '/deploy?uuid=shop&force=true',
  },
  'skipped duplicate': {
    section: 'all',
    how: 'a duplicate is dropped, with a 200 and no id',
    knobs: { danglingUuid: false, pullSeconds: 20 },
    busyWith: '/deploy?uuid=shop&force=true',
  },
  'lost image tag': {
    section: '≤ 4.3.11',
    how: 'the rollback of an image deploys the tag that is set',
    knobs: { rollbackIgnoresTag: true },
  },
  'queue full for a while': {
    section: '≥ beta.453',
    how: '429 with Retry-After, or 400, or 200 with an id of nothing',
    knobs: { queueLimit: 0 },
    until: 800,
    after: { queueLimit: 25 },
  },
  'queue full': {
    section: '≥ beta.453',
    how: 'the same, and it stays so',
    knobs: { queueLimit: 0 },
    isForEver: true,
    says: /not over after|could not be started|timeout|queue/,
  },
  throttle: { section: 'all', how: '429 beyond so many requests a minute', knobs: { rateLimit: 8 } },
  'API off': {
    section: 'all',
    how: '403 with `success: true`',
    knobs: { apiDisabled: true },
    says: /API is disabled|enable/i,
  },
  'address refused': {
    section: 'all',
    how: '403 with `success: true`',
    knobs: { addressRefused: true },
    says: /address|allowed/i,
  },
  'errors in HTML': {
    section: 'all',
    how: '502 with a page while Coolify upgrades itself',
    knobs: { upgrading: true },
    until: 600,
    after: { upgrading: false },
  },
  'cancelling answers 500': {
    section: '≤ 4.3.6',
    how: 'it cancels, answers 500, and the queue stalls',
    knobs: { cancelAnswers500: true, workerLost: true },
    isForEver: true,
    says: /not over after|timeout/,
  },
  'stuck worker': {
    section: 'all',
    how: 'a deployment is in progress for ever',
    knobs: { workerLost: true },
    isForEver: true,
    says: /not over after|timeout/,
  },
  'no builder free': {
    section: 'all',
    how: 'a deployment is queued for ever',
    knobs: { concurrentBuilds: 0 },
    isForEver: true,
    says: /not over after|timeout/,
  },
  'server down': { section: 'all', how: 'every deployment fails', knobs: { serverFunctional: false }, says: /failed/ },
  'unhealthy that is not': {
    section: 'all',
    how: '`running:unhealthy` until the next look',
    knobs: { transientUnhealthy: true },
  },
  'healthy that is not': {
    section: 'all',
    how: '`running:healthy` while it starts, and then it never is',
    knobs: { prematureHealthy: true },
    image: { env: { HEALTHY: 'false' } },
    says: /failed/,
  },
  'status of a minute ago': {
    section: 'all',
    how: 'the status is refreshed once a minute',
    knobs: { statusStaleness: 600 },
  },
  'requests to what stops': {
    section: 'all',
    how: 'the proxy still routes to the old container',
    knobs: { routesToStopping: true },
  },
  'another proxy': { section: 'all', how: 'Caddy routes, not Traefik', knobs: { proxyType: 'CADDY' } },
  'object for a list': { section: 'all', how: '`GET /deployments` has keys', knobs: { deploymentsAsObject: true } },
  'image that cannot be pulled': {
    section: 'all',
    how: 'the deployment fails, and the tag stays set',
    image: { broken: true },
    says: /failed/,
  },
  'no health check': {
    section: 'all',
    how: 'a container counts as healthy at once',
    application: { healthCheck: false },
  },
  'no rolling update': {
    section: 'all',
    how: 'the old container is stopped first',
    application: { portsMappings: '80:3000' },
  },
  'further servers': { section: 'all', how: '`finished`, and others are not', application: { additionalServers: 2 } },
  'token that may deploy only': {
    section: 'all',
    how: 'it cannot see what came of it',
    tokens: [{ token: limited, abilities: ['deploy'] }],
    says: /the ability read|read/,
  },
  'token without write': {
    section: 'all',
    how: 'no image can be set',
    tokens: [{ token: limited, abilities: ['read', 'deploy'] }],
    says: /write/,
  },
  'token of a member': {
    section: 'all',
    how: '403 for all but reading',
    tokens: [{ token: limited, abilities: ['read', 'write', 'deploy'], member: true }],
    says: /role|admin|owner/i,
  },
  'expired token': {
    section: 'all',
    how: '401',
    tokens: [{ token: limited, abilities: ['*'], expired: true }],
    says: /token|Unauthenticated/,
  },
}
