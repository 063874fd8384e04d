/** Weights are whole numbers: 100 of them to the percent. */
export const fineness = 100

/** Above whatever applications claim by the length of their rules. */
const priority = 1_000_000

interface Wanted {
  readonly name: string
  readonly host: string
  /** The one with most traffic first; none without traffic. */
  readonly services: readonly { readonly name: string; readonly weight: number }[]
  readonly isSecure: boolean
  readonly 'entry-points': { readonly http: string; readonly https: string }
  readonly 'certificate-resolver': string
}

/**
 * Traefik's dynamic configuration for a host that two applications share. A weighted service that names one which is not there is
 * dropped with its router, and a container that is ill is not there for Traefik: a second router then gives everything to the slot that
 * has most.
 */
export function documentFor({ name, host, services, isSecure, ...more }: Wanted): string {
  const { http: plain, https } = more['entry-points']
  const resolver = more['certificate-resolver']
  const rule = `Host(\`${host}\`)`
  const tls = isSecure ? { tls: resolver === '' ? {} : { certResolver: resolver } } : {}
  const entryPoints = [isSecure ? https : plain]
  const routers = {
    [name]: { rule, entryPoints, priority: priority + 1, service: name, ...tls },
    [`${name}-alone`]: { rule, entryPoints, priority, service: services[0]?.name, ...tls },
  }
  const redirect = `${name}-to-https`
  const http = isSecure
    ? {
        routers: {
          ...routers,
          [redirect]: { rule, entryPoints: [plain], priority, middlewares: [redirect], service: 'noop@internal' },
        },
        middlewares: { [redirect]: { redirectScheme: { scheme: 'https' } } },
      }
    : { routers }
  return `${JSON.stringify({ http: { ...http, services: { [name]: { weighted: { services } } } } }, undefined, 2)}\n`
}
