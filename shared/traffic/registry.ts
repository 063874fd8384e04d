import type { Problem } from '../errors/action-error.ts'
import type { Probe } from '../health/probe.ts'
import type { HttpClient } from '../http/client.ts'
import type { Slot } from '../rollout/slots.ts'
import type { DriverKind, TrafficDriver } from './driver.ts'
import { webhookDefinition } from './drivers/webhook.ts'

export interface DriverSettings {
  readonly url: string
  readonly route: string
  readonly options: Readonly<Record<string, unknown>>
  /** Each slot as the driver names it. */
  readonly names: Readonly<Record<Slot, string>>
  /** The public URL, and the response header that tells which slot answered. */
  readonly publicUrl: string
  readonly slotHeader: string
}

export interface DriverDefinition {
  /** What is wrong with the settings, before anything is done. */
  check(settings: DriverSettings): readonly Problem[]
  create(settings: DriverSettings, tools: DriverTools): TrafficDriver
}

export interface DriverTools {
  /** Carries the driver's token. */
  readonly http: HttpClient
  /** The public URL, asked without the token over a new connection each time; undefined when it is not known. */
  readonly front: Probe | undefined
}

/** Every driver that is built; a new one is one file and one line here. */
const drivers = { webhook: webhookDefinition } satisfies Partial<Record<DriverKind, DriverDefinition>>

export const builtDrivers = Object.keys(drivers) as readonly (keyof typeof drivers)[]

export function driverDefinition(kind: DriverKind): DriverDefinition | undefined {
  return kind in drivers ? drivers[kind as keyof typeof drivers] : undefined
}
