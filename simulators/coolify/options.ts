/** How containers of an image behave. */
export interface ImageBehaviour {
  /** Environment of the sample service: FAIL_CHECKOUT, HEALTHY, START_DELAY_MS… */
  readonly env?: Readonly<Record<string, string>>
  /** The image cannot be pulled, or the commit cannot be built. */
  readonly broken?: boolean
  /** The image has a HEALTHCHECK of its own. */
  readonly hasHealthcheck?: boolean
  /** Lines that pulling or building prints; those that start with `#hidden ` are debug lines. */
  readonly log?: readonly string[]
}

export interface HealthCheck {
  /** Seconds of the simulator's own time, like every figure here. */
  readonly interval?: number
  readonly retries?: number
  readonly startPeriod?: number
  readonly path?: string
}

export interface ApplicationOptions {
  readonly name: string
  /** Default: a new public id. */
  readonly uuid?: string
  /** An image application: `ghcr.io/acme/shop:v1.0.0`. */
  readonly image?: string
  /** A git application: its branch's head. */
  readonly git?: { readonly head: string; readonly branch?: string }
  /** Default: `dockerimage` with `image`, `nixpacks` with `git`. */
  readonly buildPack?: string
  readonly domains?: readonly string[]
  readonly tags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** false (Coolify's default): a new container counts as healthy at once. */
  readonly healthCheck?: HealthCheck | boolean
  readonly portsMappings?: string
  /** Default: 3000. */
  readonly portsExposes?: string
  readonly networkAliases?: string
  readonly consistentContainerName?: boolean
  /** Deployments that Coolify starts on further servers when the main one has finished; default 0. */
  readonly additionalServers?: number
  /** Deployed and running from the start; default true. */
  readonly running?: boolean
  /** Pull requests get previews; default false, as in Coolify. */
  readonly previews?: boolean
  /** Default: `{{pr_id}}.{{domain}}`. */
  readonly previewUrlTemplate?: string
}

/** A service (compose in Coolify) or a database: no deployments, only a status. */
export interface StackOptions {
  readonly kind: 'service' | 'database'
  readonly name: string
  readonly uuid?: string
  readonly tags?: readonly string[]
  readonly running?: boolean
  /** It never comes up. */
  readonly broken?: boolean
}

export interface Token {
  readonly token: string
  readonly abilities: readonly ('read' | 'write' | 'deploy' | 'read:sensitive' | 'write:sensitive' | 'root' | '*')[]
  readonly expired?: boolean
  /** A team member's token: nothing but `read` works. */
  readonly member?: boolean
}

/** Quirks and breakdowns; each can be turned while the simulator runs. */
export interface Knobs {
  apiDisabled: boolean
  /** The caller's address is not in the allow-list. */
  addressRefused: boolean
  /** Of the one server. */
  proxyType: 'TRAEFIK' | 'CADDY'
  /** Requests a minute and user. */
  rateLimit: number
  /** Up to 4.1: GET still deploys. */
  getAllowed: boolean
  /** From 4.3. */
  hasRollbackRoute: boolean
  /** From beta.471. */
  hasDockerTag: boolean
  /** From beta.474: previews can be deleted. */
  hasPreviewRoute: boolean
  /** Up to 4.3.11: the rollback of an image application deploys the configured tag and says `finished`. */
  rollbackIgnoresTag: boolean
  /** Up to 4.3.6: cancelling cancels, answers 500, and stalls the queue. */
  cancelAnswers500: boolean
  /** A skipped duplicate is answered with a deployment uuid that does not exist. */
  danglingUuid: boolean
  /** `GET /deployments` answers an object with index keys. */
  deploymentsAsObject: boolean
  /** A passed health check shows as `running:unhealthy` until the next refresh. */
  transientUnhealthy: boolean
  /** Docker's `starting` shows as `running:healthy`. */
  prematureHealthy: boolean
  /** Seconds between two refreshes of the status; one happens after each deployment, too. */
  statusStaleness: number
  /** The proxy still routes to a container that was told to stop. */
  routesToStopping: boolean
  /** Jobs started from now on are never worked on. */
  workerLost: boolean
  serverFunctional: boolean
  queueLimit: number
  concurrentBuilds: number
  /** Every request answers 502 with a page of HTML, as while Coolify upgrades itself. */
  upgrading: boolean
  /** Seconds that pulling an image takes; building takes five times as long. */
  pullSeconds: number
}

export const defaultKnobs: Readonly<Knobs> = {
  apiDisabled: false,
  addressRefused: false,
  proxyType: 'TRAEFIK',
  rateLimit: 200,
  getAllowed: false,
  hasRollbackRoute: true,
  hasDockerTag: true,
  hasPreviewRoute: true,
  rollbackIgnoresTag: true,
  cancelAnswers500: false,
  danglingUuid: true,
  deploymentsAsObject: false,
  transientUnhealthy: true,
  prematureHealthy: true,
  statusStaleness: 60,
  routesToStopping: true,
  workerLost: false,
  serverFunctional: true,
  queueLimit: 25,
  concurrentBuilds: 2,
  upgrading: false,
  pullSeconds: 2,
}

export interface CoolifyOptions {
  readonly applications: readonly ApplicationOptions[]
  readonly stacks?: readonly StackOptions[]
  /** Image reference (git applications: commit) → how its containers behave. */
  readonly images?: Readonly<Record<string, ImageBehaviour>>
  /** Default: one with `*`, see `CoolifySimulator.token`. */
  readonly tokens?: readonly Token[]
  /** What a second of Coolify's own time lasts here, in milliseconds; default 50. */
  readonly second?: number
  /** Ports; default 0: free ones. */
  readonly port?: number
  readonly proxyPort?: number
  readonly knobs?: Partial<Knobs>
  /** What a container runs: a script and its arguments; default: the sample service. */
  readonly service?: readonly string[]
}
