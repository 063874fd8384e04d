import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import type { ImageBehaviour, Knobs, Token } from './options.ts'

/** Desired state: the columns of Coolify's table, named as its API names them. */
export type Columns = Record<string, string | number | boolean | null>

export interface Env {
  readonly uuid: string
  key: string
  value: string
  is_preview: boolean
  is_literal: boolean
  is_multiline: boolean
  is_shown_once: boolean
  is_runtime: boolean
  is_buildtime: boolean
  comment: string | null
  readonly created_at: string
  updated_at: string
}

/** What was true when the container was made; nothing changes it afterwards. */
export interface Container {
  readonly name: string
  readonly image: string
  readonly version: string
  readonly labels: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly deployment: string
  readonly process: ChildProcess
  readonly url: string | undefined
  /** `none`: no health check. */
  readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy'
  readonly state: 'running' | 'stopping' | 'exited'
  stop(): Promise<void>
}

export interface Application {
  readonly id: number
  readonly uuid: string
  readonly columns: Columns
  readonly settings: Columns
  readonly tags: string[]
  readonly additionalServers: number
  envs: Env[]
  /** Head of the git branch. */
  head: string
  /** As last reported. */
  status: string
  /** Oldest first. */
  containers: Container[]
  /** Images on the server, newest first. */
  images: { tag: string; created_at: string }[]
  /** What the last successful build was made from. */
  built: string
  previews: Preview[]
}

/** A row of `application_previews`. */
export interface Preview {
  readonly pull_request_id: number
  readonly fqdn: string | null
  docker_registry_image_tag: string | null
  /** Head of the pull request; `''` for an image application. */
  head: string
  containers: Container[]
}

export interface Stack {
  readonly kind: 'service' | 'database'
  readonly uuid: string
  readonly name: string
  readonly tags: readonly string[]
  readonly broken: boolean
  status: string
}

export type DeploymentState = 'queued' | 'in_progress' | 'finished' | 'failed' | 'cancelled-by-user'

export interface LogLine {
  readonly command: null
  readonly output: string
  readonly type: 'stdout' | 'stderr'
  readonly timestamp: string
  readonly hidden: boolean
  readonly batch: number
  readonly order: number
}

export interface Deployment {
  readonly id: number
  readonly deployment_uuid: string
  readonly application: Application
  readonly force_rebuild: boolean
  readonly rollback: boolean
  readonly restart_only: boolean
  readonly only_this_server: boolean
  readonly is_api: boolean
  /** 0: production. */
  readonly pull_request_id: number
  /** Of previews of image applications only. */
  readonly docker_registry_image_tag: string | null
  readonly created_at: string
  commit: string
  status: DeploymentState
  finished_at: string | null
  updated_at: string
  readonly logs: LogLine[]
  /** Ends the job. */
  readonly job: AbortController
}

/** Everything that the simulated Coolify knows. */
export interface World {
  readonly knobs: Knobs
  readonly tokens: readonly Token[]
  readonly images: Readonly<Record<string, ImageBehaviour>>
  /** What a container runs; empty: the sample service. */
  readonly service: readonly string[]
  readonly applications: Application[]
  readonly stacks: Stack[]
  /** Oldest first. */
  readonly deployments: Deployment[]
  readonly closing: AbortController
  /** @param seconds  of Coolify's own time */
  pause(seconds: number, signal?: AbortSignal): Promise<void>
  /** Milliseconds that `seconds` of Coolify's own time last. */
  lasting(seconds: number): number
}

export function createWorld(fields: Omit<World, 'pause' | 'lasting' | 'closing'>, second: number): World {
  const closing = new AbortController()
  const lasting = (seconds: number) => seconds * second
  return {
    ...fields,
    closing,
    lasting,
    async pause(seconds, signal = closing.signal) {
      await delay(lasting(seconds), undefined, { signal: AbortSignal.any([signal, closing.signal]) })
    },
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** 24 lower-case letters and digits, as Coolify's `new_public_id`. */
export function publicId(): string {
  return Array.from({ length: 24 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('')
}

/** `2026-08-22T15:22:50.000000Z` */
export function timestamp(): string {
  return `${new Date().toISOString().slice(0, 19)}.000000Z`
}

export function isActive(deployment: Deployment): boolean {
  return deployment.status === 'queued' || deployment.status === 'in_progress'
}

export interface QueueRequest {
  readonly commit?: string
  readonly force?: boolean
  readonly rollback?: boolean
  readonly restartOnly?: boolean
  /** `instant_deploy` of start: bypasses duplicates, queue and concurrency. */
  readonly noQuestionsAsked?: boolean
  readonly onlyThisServer?: boolean
  readonly isApi?: boolean
  readonly preview?: Preview
}
