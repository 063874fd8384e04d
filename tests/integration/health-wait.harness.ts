import { expect } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fields } from '../../actions/health-wait/src/inputs.ts'
import { action } from '../../actions/health-wait/src/run.ts'
import { type ActionContext, commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'

const open: Server[] = []

export function closeServices(): void {
  for (const server of open.splice(0)) server.close().closeAllConnections()
}

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => unknown

/** A small service; `count` is 1 for its first request. */
export async function serve(answer: Answer): Promise<string> {
  let count = 0
  const server = createServer((request, response) => void answer(request, response, ++count))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Answers `+` by 200 and `-` by 503 in turn; the last goes on for ever. */
export const script = (outcomes: string) =>
  serve((_, response, count) => {
    const isGood = outcomes[Math.min(count, outcomes.length) - 1] === '+'
    const checks = { database: { status: isGood ? 'ok' : 'down' } }
    response.writeHead(isGood ? 200 : 503).end(JSON.stringify({ status: isGood ? 'healthy' : 'unhealthy', checks }))
  })

export const nobody = 'http://127.0.0.1:1'

/** Time is a fake clock's: waiting costs nothing. `parallel` requests would move it too fast, so tests stay with n. */
export async function run(given: Readonly<Record<string, string>>, overrides: Partial<ActionContext> = {}) {
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => given[name] ?? '')
  expect([...problems, ...(action.check?.(inputs, undefined) ?? [])]).toEqual([])
  const context = createContext({ clock: createFakeClock(), ...overrides })
  const outcome = await action.run(inputs, context)
  const events = context.log.lines.filter((line) => line.startsWith('event ')).map((line) => line.slice(6))
  return { ...outcome, events, context }
}
