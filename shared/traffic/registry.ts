import { type DriverKind, driverKinds } from '../config/kinds.ts'
import type { DriverDefinition } from './driver.ts'
import { caddyDefinition } from './drivers/caddy.ts'
import { cloudflareDefinition } from './drivers/cloudflare.ts'
import { commandDefinition } from './drivers/command.ts'
import { coolifyDefinition } from './drivers/coolify.ts'
import { haproxyDefinition } from './drivers/haproxy.ts'
import { nginxDefinition } from './drivers/nginx.ts'
import { traefikDefinition } from './drivers/traefik.ts'
import { vercelDefinition } from './drivers/vercel.ts'
import { webhookDefinition } from './drivers/webhook.ts'

/** Every driver that is supported; a new one is one file, one line here, and its kind in shared/config/kinds.ts. */
const drivers = {
  caddy: caddyDefinition,
  cloudflare: cloudflareDefinition,
  command: commandDefinition,
  coolify: coolifyDefinition,
  haproxy: haproxyDefinition,
  nginx: nginxDefinition,
  traefik: traefikDefinition,
  vercel: vercelDefinition,
  webhook: webhookDefinition,
} satisfies Record<DriverKind, DriverDefinition>

export const supportedDrivers = driverKinds

export function driverDefinition(kind: DriverKind): DriverDefinition {
  return drivers[kind]
}
