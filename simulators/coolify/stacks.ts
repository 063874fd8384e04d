import type { Stack, World } from './world.ts'

/** Starts a service or database in the background. @returns what Coolify says of it */
export function startStack(world: World, stack: Stack): string {
  void comeUp(world, stack)
  return stack.kind === 'service'
    ? `Service ${stack.name} started. It could take a while, be patient.`
    : `Database ${stack.name} started.`
}

export async function comeUp(world: World, stack: Stack): Promise<void> {
  stack.status = 'starting:unhealthy'
  try {
    await world.pause(4)
    stack.status = stack.broken ? 'exited' : 'running:healthy'
  } catch {
    // the simulator was closed
  }
}
