import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { fields } from '../../../actions/blue-green-switch/src/inputs.ts'
import { createMetricSource } from '../../../shared/health/metric-source.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { figuresOf } from '../../../shared/release/judge/figures.ts'
import { resolveMetrics } from '../../../shared/release/settings/metrics.ts'
import { createFakeClock } from '../../fakes/clock.ts'
import { createRecordingLog } from '../../fakes/context.ts'
import { inputsOf } from '../../fakes/stage.ts'

const readme = readFileSync(new URL('../../../actions/blue-green-switch/README.md', import.meta.url), 'utf8')
let server: Server
afterEach(() => {
  server.close().closeAllConnections()
})

/** An example of the README as an action is given it. */
function exampleOf(service: string): Record<string, string> {
  const block = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].find(([, text]) => text?.startsWith(`# ${service}`))
  return parse(block?.[1] ?? '') as Record<string, string>
}

/** As the two services document their answers. */
const answers = {
  Loki: { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, value: [1_700_000_000, '11'] }] } },
  Sentry: { data: [{ 'count()': 4 }], meta: { fields: { 'count()': 'integer' } } },
}

it.each([
  ['Loki', 'critical-errors', 11, /^\/loki\/api\/v1\/query\?query=.*slot=%22green%22/],
  ['Sentry', 'fatal', 4, /^\/api\/0\/organizations\/acme\/events\/\?field=count\(\)/],
] as const)(
  '[P41] the example of %s in the README gives its rule a figure of the new slot',
  async (service, name, value, path) => {
    const asked: string[] = []
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end(JSON.stringify(answers[service]))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const example = { ...exampleOf(service), 'metrics-token': '', 'github-token': 'token' }
    const inputs = inputsOf(fields, { ...example, 'metrics-url': `http://127.0.0.1:${port}` })
    const { settings, problems } = resolveMetrics(inputs, { evidence: 'probe', rules: inputs.rules })
    expect(problems).toEqual([])
    const clock = createFakeClock()
    const source = createMetricSource(settings!.address, { clock, redactor: createRedactor(), tries: 1 })
    const figures = figuresOf('green', settings!.figures, source, { clock, log: createRecordingLog() })
    expect(await figures.latest(new AbortController().signal)).toEqual({ [name]: value })
    expect(asked).toEqual([expect.stringMatching(path)])
  },
)
