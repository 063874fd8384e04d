import type { Application } from './world.ts'

export interface Router {
  readonly host: string
  readonly prefix: string
  readonly priority: number
}

/** The Traefik labels that Coolify writes for an application's domains (`fqdnLabelsForTraefik`). */
export function generateLabels({ uuid, columns }: Pick<Application, 'uuid' | 'columns'>): string[] {
  const domains = typeof columns.fqdn === 'string' ? columns.fqdn.split(',') : []
  const port = String(columns.ports_exposes ?? '80').split(',')[0] ?? '80'
  const labels = domains.flatMap((domain, index) => {
    const { hostname, pathname, protocol } = new URL(domain.trim())
    const schemes = protocol === 'https:' ? ['http', 'https'] : ['http']
    return schemes.flatMap((scheme) => {
      const name = `${scheme}-${index}-${uuid}`
      return [
        `traefik.http.routers.${name}.rule=Host(\`${hostname}\`) && PathPrefix(\`${pathname}\`)`,
        `traefik.http.routers.${name}.service=${name}`,
        `traefik.http.services.${name}.loadbalancer.server.port=${port}`,
        ...(scheme === 'https' ? [`traefik.http.routers.${name}.tls.certresolver=letsencrypt`] : []),
      ]
    })
  })
  return labels.length === 0 ? [] : ['traefik.enable=true', ...labels]
}

/** The routers that a container's labels ask for; a router's priority is its rule's length where it names none. */
export function readRouters(labels: readonly string[]): Router[] {
  const values = new Map(labels.map((label) => [label.split('=')[0] ?? '', label.slice(label.indexOf('=') + 1)]))
  if (values.get('traefik.enable') !== 'true') return []
  return [...values].flatMap(([key, rule]) => {
    const name = /^traefik\.http\.routers\.([^.]+)\.rule$/.exec(key)?.[1]
    const host = /Host\(`([^`]+)`\)/.exec(rule)?.[1]
    if (name === undefined || host === undefined) return []
    const priority = Number(values.get(`traefik.http.routers.${name}.priority`) ?? rule.length)
    return [{ host, prefix: /PathPrefix\(`([^`]+)`\)/.exec(rule)?.[1] ?? '/', priority }]
  })
}
