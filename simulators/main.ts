// Usage: node simulators/main.ts <name> [--port N] [--repository DIR]: starts one simulator, prints its URL, serves until Ctrl-C.
// The repository is what the simulated GitHub serves, with its branches, tags and commits; default: one in memory.
import { parseArgs } from 'node:util'
import { createCloudflareSimulator } from './cloudflare/cloudflare.ts'
import { startCoolifyByHand } from './coolify/by-hand.ts'
import { createDataPlaneSimulator } from './data-plane/data-plane.ts'
import { createDatabaseHooks } from './database-hooks/database-hooks.ts'
import { createDeployHookSimulator } from './deploy-hook/deploy-hook.ts'
import { startEdgeByHand } from './edge/by-hand.ts'
import { createGitHubSimulator } from './github/simulator.ts'
import { createHerokuSimulator } from './heroku/heroku.ts'
import type { Simulator } from './http/exchange.ts'
import { createMailSink } from './sinks/mail.ts'
import { createPagerDuty } from './sinks/pagerduty.ts'
import { createSlackApi } from './sinks/slack-api.ts'
import { createSlackSink } from './sinks/slack.ts'
import { createStatuspage } from './sinks/statuspage.ts'
import { createVercelSimulator } from './vercel/vercel.ts'
import { createWebhookSink } from './sinks/webhook.ts'

const simulators = {
  cloudflare: createCloudflareSimulator,
  coolify: startCoolifyByHand,
  'data-plane': createDataPlaneSimulator,
  'database-hooks': createDatabaseHooks,
  'deploy-hook': createDeployHookSimulator,
  edge: startEdgeByHand,
  async github(options) {
    const github = await createGitHubSimulator(options)
    return { ...github, note: `token ${github.token}` }
  },
  heroku: createHerokuSimulator,
  mail: createMailSink,
  pagerduty: createPagerDuty,
  slack: createSlackSink,
  'slack-api': createSlackApi,
  statuspage: createStatuspage,
  vercel: createVercelSimulator,
  webhook: createWebhookSink,
} satisfies Record<string, (options: { port: number; repository?: string }) => Promise<Simulator>>

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, repository: { type: 'string' } },
})
const name = Object.keys(simulators).find((known) => known === positionals[0]) as keyof typeof simulators | undefined
if (!name) {
  console.error(
    `Usage: npm run sim -- <${Object.keys(simulators).join('|')}> [--port N] [--repository DIR, for github]`,
  )
  process.exit(1)
}
const simulator = await simulators[name]({
  port: Number(values.port),
  ...(values.repository === undefined ? {} : { repository: values.repository }),
})
console.log(`${name} ${simulator.url}${simulator.note === undefined ? '' : `\n${simulator.note}`}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close())
