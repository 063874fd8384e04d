import type { DriverDefinition, DriverKind } from './driver.ts'
import { caddyDefinition } from './drivers/caddy.ts'
import { haproxyDefinition } from './drivers/haproxy.ts'
import { nginxDefinition } from './drivers/nginx.ts'
import { traefikDefinition } from './drivers/traefik.ts'
import { webhookDefinition } from './drivers/webhook.ts'

/** Every driver that is supported; a new one is one file and one line here. */
const drivers = {
  caddy: caddyDefinition,
  haproxy: haproxyDefinition,
  nginx: nginxDefinition,
  traefik: traefikDefinition,
  webhook: webhookDefinition,
} satisfies Partial<Record<DriverKind, DriverDefinition>>

export const supportedDrivers = Object.keys(drivers) as readonly (keyof typeof drivers)[]

export function driverDefinition(kind: DriverKind): DriverDefinition | undefined {
  return kind in drivers ? drivers[kind as keyof typeof drivers] : undefined
}
