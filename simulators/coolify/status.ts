import type { Application, Container, World } from './world.ts'

/** `ContainerStatusAggregator`: what Coolify says of an application when it looks at its containers. */
export function aggregate(containers: readonly Container[], prematureHealthy: boolean): string {
  const running = containers.filter(({ state }) => state !== 'exited')
  if (running.length === 0) return 'exited:unhealthy'
  if (running.length < containers.length) return 'degraded:unhealthy'
  const healths = running.map(({ health }) => health)
  if (healths.includes('unhealthy')) return 'running:unhealthy'
  // coolify#9411: nothing handles Docker's `starting`, so it falls through to healthy
  if (healths.includes('starting') && !prematureHealthy) return 'starting:unknown'
  if (healths.includes('none')) return 'running:unknown'
  return 'running:healthy'
}

export function refresh(world: World, application: Application): void {
  application.status = aggregate(application.containers, world.knobs.prematureHealthy)
}

/** Sentinel: looks at everything every `statusStaleness` seconds. */
export async function keepFresh(world: World): Promise<void> {
  try {
    for (;;) {
      // in small steps, so that turning the knob takes effect
      const start = Date.now()
      do await world.pause(1)
      while (Date.now() - start < world.lasting(world.knobs.statusStaleness))
      for (const application of world.applications) refresh(world, application)
    }
  } catch {
    // the simulator was closed
  }
}

/** The model's getter: a bare status reads `:unhealthy`. */
export function shownStatus(status: string): string {
  return status.includes(':') ? status : `${status}:unhealthy`
}
