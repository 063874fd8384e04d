import * as z from 'zod/mini'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import type { Weights } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition } from '../driver.ts'
import { isWhole, percent, rounding } from '../percent.ts'
import { optionProblems } from '../requirements.ts'

const line = z.string().check(z.minLength(1))
const options = z.strictObject({
  /** Prints `{"blue":90,"green":10}` as its last line. */
  observe: line,
  /** Makes the split what BLUE_WEIGHT and GREEN_WEIGHT say, whatever it was. */
  shift: line,
  /** The finest step in percent that the edge keeps. */
  resolution: z._default(z.number().check(z.gt(0), z.lte(100)), rounding),
  /** Seconds that one command may take. */
  timeout: z._default(z.number().check(z.gte(1), z.lte(600)), 60),
  isolation: z._default(z.enum(['auto', 'required']), 'auto'),
})
const allowedOptions = {
  allowed:
    'observe and shift: a line of shell each; resolution: more than 0, at most 100; timeout: 1 to 600 seconds; isolation: auto or required',
  example: 'observe: ./edge.sh read',
}
const answer = z.strictObject({ blue: percent, green: percent })

/**
 * Whatever the caller's own two commands reach. They run on the runner, isolated as smoke commands are; what they are told is in
 * environment variables. That `shift` ended well says only that it was accepted: what is believed is what `observe` prints.
 */
export const commandDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    const needsRoute: Problem = { input: 'route', allowed: 'needed by driver command', example: 'shop.example.com' }
    return [
      ...(parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, allowedOptions)),
      ...(settings.route === '' ? [needsRoute] : []),
    ]
  },
  create(settings, { commands, token, place }) {
    const { observe, shift, resolution, timeout, isolation } = options.parse(settings.options)

    async function run(title: string, command: string, env: Readonly<Record<string, string>>, signal: AbortSignal) {
      const { route, url, names } = settings
      const told = { ROUTE: route, DRIVER_URL: url, BLUE: names.blue, GREEN: names.green, DRIVER_TOKEN: token, ...env }
      const wish = { title, command, env: told, timeout: timeout * 1_000, isolation }
      const { exitCode, timedOut, lines } = await commands.run(wish, signal)
      if (exitCode === 0 && !timedOut) return lines
      const answered = timedOut ? `no end within ${timeout} s` : `exit code ${exitCode}`
      throw new ProviderError('PROVIDER_REFUSED', { provider: 'traffic edge', asked: title, answered })
    }

    return {
      kind: 'command',
      resolution,
      // a command that asks an API each time is not run five times a second
      observation: { timeout: 60_000, poll: 1_000 },
      async observe(signal) {
        const lines = await run('driver command observe', observe, {}, signal)
        const weights = weightsIn(lines.findLast((text) => text.trim() !== ''))
        if (weights) return weights
        const answered = 'no {"blue":…,"green":…} that add up to 100 as its last line'
        throw new ProviderError('PROVIDER_NONSENSE', {
          provider: 'traffic edge',
          asked: 'driver command observe',
          answered,
        })
      },
      async shift(weights, { releaseId, reason }, signal) {
        const env = {
          BLUE_WEIGHT: String(weights.blue),
          GREEN_WEIGHT: String(weights.green),
          RELEASE_ID: String(releaseId),
          REASON: reason,
        }
        await run('driver command shift', shift, env, signal)
      },
      preflight: () => Promise.resolve(place.isLocal ? [] : [runsHere]),
    } satisfies AnyDriver
  },
}

const runsHere: Problem = {
  input: 'driver-via',
  sentence:
    'driver-via cannot be combined with the driver command: its commands run on the runner, and can call ssh themselves',
}

function weightsIn(text = ''): Weights | undefined {
  try {
    const { data } = answer.safeParse(JSON.parse(text))
    return data && isWhole(data) ? data : undefined
  } catch {
    return undefined
  }
}
