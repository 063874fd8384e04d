import type { Log } from '../log/log.ts'
import type { HttpClient } from '../http/client.ts'
import type { Redactor } from '../http/redaction.ts'
import type { Clock } from '../time/clock.ts'
import type { Revision } from '../rollout/revision.ts'

import { deployTargetKinds } from '../config/kinds.ts'

export { deployTargetKinds }
export type DeployTargetKind = (typeof deployTargetKinds)[number]

/** What people call a target, in messages. */
export const deployTargetTitles: Readonly<Record<DeployTargetKind, string>> = {
  coolify: 'Coolify',
  vercel: 'Vercel',
  heroku: 'Heroku',
  webhook: 'the deploy hook',
  command: 'the deploy command',
}

/** Where a target is, and what the user said about it. */
export interface TargetSettings {
  /** `''`: the address that the target itself has. */
  readonly url: string
  /** `''`: none. */
  readonly token: string
  readonly options: Readonly<Record<string, unknown>>
}

/** How a target is spoken to. */
export interface Connection {
  readonly baseUrl: string
  readonly headers: Readonly<Record<string, string>>
  /** Parts of the token that must not show either. */
  readonly secrets?: readonly string[]
  /** The address is a credential itself. */
  readonly isSecret?: boolean
}

export interface DeployRequest {
  /** What the target calls the thing that is deployed: Coolify's uuid. */
  readonly resource: string
  readonly revision: Revision
  /** Deploy even if the target thinks there is nothing to do. */
  readonly force: boolean
  /** Id of a deployment of this very request that an earlier run started. */
  readonly earlier?: string
}

/** What stands at the target before anything is done. */
export interface Inspection {
  /** As people named it there. */
  readonly name: string
  /** What was deployed last, to go back to. */
  readonly current: Revision | undefined
  /** What to ask for to go back to it, where that is not `current`: what the target keeps, which is not built again. */
  readonly wayBack?: Revision
  /** Certain, and running: asking for it again is asking for nothing. */
  readonly isCurrentLive: boolean
  /** The old one runs on until the new one is healthy, and for good when it never is. */
  readonly isRolling: boolean
  /** What the user should know before: no rolling update, no health check. */
  readonly warnings: readonly string[]
  /** Why this request can never succeed here; absent: it can. */
  readonly refusal?: string
}

export interface DeploymentRef {
  readonly resource: string
  /** `''` where the target gives none and only the resource's status tells. */
  readonly id: string
  /** false: it was under way, or over, before this request. */
  readonly started: boolean
}

/** What only a deployment makes known. */
export interface Made {
  /** Where what was deployed answers, before any public domain is moved to it. */
  readonly url?: string
  /** What the target keeps of it, to be deployed again. */
  readonly artifact?: string
}

/** `vanished`: the target does not know it any more. */
export type DeploymentState = 'queued' | 'running' | 'finished' | 'failed' | 'cancelled' | 'vanished'

export interface DeploymentStatus extends Made {
  readonly state: DeploymentState
  /** The target's own word for it. */
  readonly word: string
}

/** Whether what runs is what was asked for. */
export interface Conclusion extends Made {
  readonly ok: boolean
  readonly reason: string
  /** The target tells nothing of the end: only the health of what it deployed can. */
  readonly isUnseen?: boolean
  /** It is over, and what it started may run all the same, beside or in place of what ran before. */
  readonly mayRun?: boolean
}

/**
 * Deploys revisions somewhere. Every method throws ProviderError when the target refuses or talks nonsense, and waits,
 * until the signal is aborted, while it is only away for a moment (restarting, full, throttling).
 */
export interface DeployTarget {
  readonly kind: DeployTargetKind
  /** No effect. */
  inspect(request: DeployRequest, signal: AbortSignal): Promise<Inspection>
  /** Starts a deployment, or attaches to one of the same revision that is under way. */
  deploy(request: DeployRequest, signal: AbortSignal): Promise<DeploymentRef>
  status(ref: DeploymentRef, signal: AbortSignal): Promise<DeploymentStatus>
  /**
   * Called once when a deployment is over, however it ended: takes back what was changed only for its time, and, when
   * it finished, looks whether the revision asked for is what runs.
   */
  conclude(ref: DeploymentRef, request: DeployRequest, signal: AbortSignal): Promise<Conclusion>
}

export interface CanCancel {
  /** Cancelling what is over already is not an error. */
  cancel(ref: DeploymentRef, signal: AbortSignal): Promise<void>
}

export interface TellsUnderWay {
  /** Deployments to a resource that run, or are about to: what it is now it may not be in a moment. */
  underWay(resource: string, signal: AbortSignal): Promise<readonly DeploymentRef[]>
}

/** What it deploys may lie in the workspace, where it has no name before it is read. */
export interface NamesWhatIsHere {
  /**
   * No effect.
   *
   * @returns what is deployed, by its content where it lies here; else what was given
   * @throws ConfigurationError where what lies here cannot be deployed, or is not what was given
   */
  nameRevision(given: Revision, signal: AbortSignal): Promise<Revision>
}

export interface CanFire {
  /** Asks for a deployment of what is configured and looks no further: all that a token without `read` can do. */
  fire(request: Pick<DeployRequest, 'resource' | 'force'>, signal: AbortSignal): Promise<DeploymentRef>
}

export interface HasBuildLog {
  /** The last lines; empty when the target shows none to this token. */
  buildLog(ref: DeploymentRef, signal: AbortSignal): Promise<readonly string[]>
}

/** Resources that bear a label of the target's own. */
export interface HasLabels {
  /** @returns name → resource */
  labelled(label: string, signal: AbortSignal): Promise<Readonly<Record<string, string>>>
}

/** Previews of pull requests, beside production. */
export interface HasPreviews {
  /** The same target, where what is deployed is the preview of a pull request and nothing else is written. */
  previewOf(pullRequest: number): DeployTarget & CanCancel & CanFire & HasBuildLog
  /** @returns whether there was one: what runs of it may end a little later */
  removePreview(resource: string, pullRequest: number, signal: AbortSignal): Promise<boolean>
}

/** What setting a variable would do; values are never shown. */
export interface VariableChange {
  readonly name: string
  /** `sets`: whether it differs cannot be told. */
  readonly does: 'adds' | 'changes' | 'sets'
  readonly value: string
  /** undefined: there was none, or it is not shown. */
  readonly previous: string | undefined
}

/** A resource has variables of its own, in force from its next deployment on. */
export interface HasVariables {
  /** No effect. @returns what is not yet as it is wanted */
  compareVariables(
    resource: string,
    wanted: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<readonly VariableChange[]>
  /** @param values  undefined: takes the variable away */
  setVariables(
    resource: string,
    values: Readonly<Record<string, string | undefined>>,
    signal: AbortSignal,
  ): Promise<void>
}

export function hasVariables<T extends DeployTarget>(target: T): target is T & HasVariables {
  return 'setVariables' in target
}

export function canCancel<T extends DeployTarget>(target: T): target is T & CanCancel {
  return 'cancel' in target
}

export function tellsUnderWay<T extends DeployTarget>(target: T): target is T & TellsUnderWay {
  return 'underWay' in target
}

export function namesWhatIsHere<T extends DeployTarget>(target: T): target is T & NamesWhatIsHere {
  return 'nameRevision' in target
}

export function canFire<T extends DeployTarget>(target: T): target is T & CanFire {
  return 'fire' in target
}

export function hasBuildLog<T extends DeployTarget>(target: T): target is T & HasBuildLog {
  return 'buildLog' in target
}

export function hasPreviews<T extends DeployTarget>(target: T): target is T & HasPreviews {
  return 'previewOf' in target
}

export function hasLabels<T extends DeployTarget>(target: T): target is T & HasLabels {
  return 'labelled' in target
}

/** What a target is made of. */
export interface DeployTools {
  /** Speaks to the target with its token. */
  readonly http: HttpClient
  /** Without the token, for addresses that the target tells of. */
  readonly plain: HttpClient
  readonly clock: Clock
  readonly redactor: Redactor
  readonly log: Log
  /** Milliseconds between two looks. */
  readonly pollInterval: number
  /** Called before every effect; throws when this run may no longer write. */
  readonly holds: () => Promise<void>
  /** The folder of the checkout. */
  readonly workspace: string
}

/** Runs a line of the caller's shell, without any secret of this process but what `env` hands it. */
export type RunCommand = (request: {
  readonly command: string
  readonly title: string
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}) => Promise<{ readonly exitCode: number; readonly lines: readonly string[] }>
