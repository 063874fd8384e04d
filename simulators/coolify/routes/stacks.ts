import type { Routes } from '../../http/exchange.ts'
import { message } from '../guard.ts'
import { showStack } from '../serialize.ts'
import { comeUp } from '../stacks.ts'
import type { Stack, World } from '../world.ts'

/** Services and databases: started and stopped without any deployment that could be asked for. */
export function stackRoutes(world: World): Routes {
  return { ...routesOf(world, 'service'), ...routesOf(world, 'database') }
}

function routesOf(world: World, kind: Stack['kind']): Routes {
  const title = kind === 'service' ? 'Service' : 'Database'
  const path = `/api/v1/${kind}s/{uuid}`
  const find = (uuid: string | undefined) => world.stacks.find((stack) => stack.kind === kind && stack.uuid === uuid)
  const verb = (doing: string, refuse: (stack: Stack) => string | undefined, act: (stack: Stack) => void): Routes => ({
    [`POST ${path}/${doing}`]: (asked) => {
      const stack = find(asked.params.uuid)
      if (!stack) return message(404, `${title} not found.`)
      const refusal = refuse(stack)
      if (refusal !== undefined) return message(400, refusal)
      act(stack)
      return message(200, `${title} ${doing === 'stop' ? 'stopp' : doing}ing request queued.`)
    },
  })
  const isRunning = (stack: Stack) => stack.status.includes('running')
  const start = (stack: Stack) => void comeUp(world, stack)
  return {
    [`GET /api/v1/${kind}s`]: () => ({
      status: 200,
      body: world.stacks.filter((one) => one.kind === kind).map(showStack),
    }),
    [`GET ${path}`]: (asked) => {
      const stack = find(asked.params.uuid)
      return stack ? { status: 200, body: showStack(stack) } : message(404, `${title} not found.`)
    },
    ...verb('start', (stack) => (isRunning(stack) ? `${title} is already running.` : undefined), start),
    ...verb('restart', () => undefined, start),
    ...verb(
      'stop',
      (stack) => (stack.status.startsWith('exited') ? `${title} is already stopped.` : undefined),
      (stack) => void (stack.status = 'exited'),
    ),
  }
}
