import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import { fields } from '../../actions/monitor/src/inputs.ts'
import { action } from '../../actions/monitor/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { createGitHubSimulator } from '../../simulators/github/simulator.ts'
import { createPagerDuty } from '../../simulators/sinks/pagerduty.ts'
import { createStatuspage } from '../../simulators/sinks/statuspage.ts'
import { createFakeClock } from '../fakes/clock.ts'
import { createContext } from '../fakes/context.ts'
import { inputsOf } from '../fakes/stage.ts'

const minute = 60_000
/** A Wednesday. */
const noon = Date.parse('2026-11-25T12:00:00Z')

const opened: (() => unknown)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

it('[O70] whoever the monitor wakes, and the public page, hear of the end, though the route of an end does not name them', async () => {
  const [github, pagerDuty, statuspage] = await Promise.all([
    createGitHubSimulator(),
    createPagerDuty(),
    createStatuspage(),
  ])
  const simulators = [github, pagerDuty, statuspage]
  opened.push(...simulators.map((one) => () => one.close()))
  await github.seed.commit({ message: 'first' })
  let status = 503
  const service = createServer((_, response) => response.writeHead(status).end('{}'))
  opened.push(() => service.close().closeAllConnections())
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const config: Config = {
    version: 1,
    environments: { production: { url: `http://127.0.0.1:${(service.address() as AddressInfo).port}` } },
    notify: {
      routes: { critical: ['pagerduty', `statuspage ${statuspage.page}`], important: [] },
      urls: { pagerduty: pagerDuty.url, statuspage: statuspage.url },
    },
  }
  const inputs = inputsOf(fields, {
    'github-token': github.token,
    environment: 'production',
    'pagerduty-key': pagerDuty.key,
    'statuspage-token': statuspage.token,
  })
  const seen = async (at: number) => {
    await action.run(inputs, createContext({ clock: createFakeClock(at), env: github.env, config }))
    return [[...pagerDuty.alerts.values()].map(({ state }) => state), statuspage.incidents.map((one) => one.status)]
  }
  expect(await seen(noon)).toEqual([['triggered'], ['investigating']])
  status = 200
  await seen(noon + 15 * minute)
  expect(await seen(noon + 30 * minute)).toEqual([['resolved'], ['resolved']])
  for (const { problems } of simulators) expect(problems).toEqual([])
})
