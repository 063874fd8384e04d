/** What a driver moves traffic at; shared/traffic/registry.ts has one for each. */
export const driverKinds = [
  'caddy',
  'cloudflare',
  'command',
  'coolify',
  'haproxy',
  'nginx',
  'traefik',
  'vercel',
  'webhook',
] as const
export type DriverKind = (typeof driverKinds)[number]

/** Where a version is deployed; shared/deploy/registry.ts has one for each. */
export const deployTargetKinds = ['coolify', 'vercel', 'heroku', 'webhook', 'command'] as const

/** The variable that holds the token of each, where the config names none: one target's token is never handed to another. */
export const targetTokenNames: Readonly<Record<(typeof deployTargetKinds)[number], string>> = {
  coolify: 'COOLIFY_TOKEN',
  vercel: 'VERCEL_TOKEN',
  heroku: 'HEROKU_API_KEY',
  webhook: 'TARGET_TOKEN',
  command: 'TARGET_TOKEN',
}

/** Before a release, on its day, and one and seven days after. */
export const checklistNames = ['before', 'day', '+1d', '+7d'] as const
export type ChecklistName = (typeof checklistNames)[number]

/** Keys of the config that the contract names and nothing reads yet: refused by name, so that nobody relies on them. */
export const notSupportedYet: readonly string[] = [
  'environments.*.rollback.levels',
  'environments.*.smoke',
  'environments.*.traffic.evidence',
  'environments.*.traffic.paths',
  'environments.*.traffic.request-rate',
  'environments.*.traffic.slot-header',
  'environments.*.health.expect-json',
  'services.*.dockerfile',
]

export function isNotSupportedYet(path: readonly PropertyKey[]): boolean {
  const names = path.map(String)
  return notSupportedYet.some((known) => {
    const parts = known.split('.')
    return parts.length === names.length && parts.every((part, index) => part === '*' || part === names[index])
  })
}
