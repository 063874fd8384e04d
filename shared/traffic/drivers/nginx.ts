import { setTimeout as delay } from 'node:timers/promises'
import * as z from 'zod/mini'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import type { HttpClient } from '../../http/client.ts'
import type { Weights } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition, DriverSettings } from '../driver.ts'
import { isGenerated, writeGenerated } from '../generated-file.ts'
import { parseAddress } from '../reach/address.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNeeds, optionProblems, sharesOf } from '../requirements.ts'

const words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1))
const options = z.strictObject({
  /** Where nginx itself answers with the split that its workers have. */
  status: z.string().check(z.refine((value) => parseAddress(value)?.kind === 'http')),
  /** Prefix of the two variables: `$shop_slot`, `$shop_split`. */
  variable: z._default(z.string().check(z.regex(/^[a-z_][a-z0-9_]*$/)), 'release_kit'),
  test: z._default(words, ['nginx', '-t']),
  reload: z._default(words, ['nginx', '-s', 'reload']),
})
const allowedOptions = {
  allowed:
    'status: the http URL at which nginx answers $release_kit_split; variable: letters, digits and _; test and reload: programs with their arguments, as lists',
  example: 'status: http://127.0.0.1:8081/split',
}
/** As `status` answers. */
const split = /^blue=(\d+(?:\.\d+)?) green=(\d+(?:\.\d+)?)\s*$/

/**
 * Answers that must agree, and the milliseconds between them: the master lets the old workers go on for 100 ms when the new ones have
 * started, and which of them takes a connection is not drawn by lot.
 */
const looks = { times: 10, apart: 40 }

/**
 * nginx by a file that its configuration includes, `nginx -t` and a reload. That the reload command ended well says only that a signal
 * was sent: what is believed is what the workers answer at `status`.
 */
export const nginxDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    return [
      ...(parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, allowedOptions)),
      ...checkNeeds(settings, {
        kind: 'nginx',
        address: {
          kinds: ['file'],
          allowed: 'the absolute path of a file that nginx includes and nobody else writes',
          example: '/etc/nginx/release-kit/shop.conf',
        },
        route: { pattern: /./, allowed: 'a name for this route', example: 'shop.example.com' },
        name: { pattern: /^[\w.-]+(?::\d+)?$/, allowed: 'an upstream', example: 'shop-blue' },
      }),
    ]
  },
  tokenUrls: () => [],
  create(settings, { http: client, place }) {
    const { status, variable, test, reload } = options.parse(settings.options)
    // nginx answers everybody: no token is sent
    const http = client({ fetch: fetchThrough(place), headers: {} })
    const file = settings.url
    /** What all workers had when they were last asked, until this release writes another split. */
    let agreed: Weights | undefined

    async function run(command: readonly string[], signal: AbortSignal): Promise<void> {
      const { exitCode, said } = await place.run(command, signal)
      if (exitCode === 0) return
      const answered = `exit code ${exitCode}: ${said}`
      throw new ProviderError('PROVIDER_REFUSED', { provider: 'nginx', asked: command.join(' '), answered })
    }

    return {
      kind: 'nginx',
      // split_clients takes two digits behind the point
      resolution: 0.01,
      observation: { timeout: 30_000, poll: 50 },
      async observe(signal) {
        const first = await answerOf(http, status, signal)
        if (first.green === agreed?.green) return first
        for (let asked = 1; asked < looks.times; asked++) {
          await delay(looks.apart, undefined, { signal })
          if ((await answerOf(http, status, signal)).green !== first.green) return undefined
        }
        agreed = first
        return first
      },
      async shift(weights, _stamp, signal) {
        agreed = undefined
        const { before } = await writeGenerated(place, file, configurationOf(weights, variable, settings), signal)
        try {
          await run(test, signal)
        } catch (refusal) {
          // or the next reload, whoever asks for it, would fail
          if (before !== undefined) await place.write(file, before, signal)
          throw refusal
        }
        await run(reload, signal)
      },
      async preflight(signal) {
        const content = await place.read(file, signal)
        await run(test, signal)
        const isOurs: Problem = { input: 'driver-url', received: file, allowed: 'a file that release-kit alone writes' }
        return isGenerated(content) ? [] : [isOurs]
      },
    } satisfies AnyDriver
  },
}

/** All or nothing is written as such: percentages that add up to 100 left the variable empty before nginx 1.31.2. */
export function configurationOf(weights: Weights, variable: string, { names }: Pick<DriverSettings, 'names'>): string {
  const green = Math.round(weights.green * 100) / 100
  const [share, rest] =
    green <= 0 || green >= 100 ? [undefined, green > 0 ? names.green : names.blue] : [green, names.blue]
  return [
    // the address of the client alone would send everybody behind one proxy to one slot
    `split_clients "\${remote_addr}\${connection}\${msec}\${request_id}" $${variable}_slot {`,
    ...(share === undefined ? [] : [`  ${share}% ${names.green};`]),
    `  * ${rest};`,
    '}',
    `map "" $${variable}_split {`,
    `  default "blue=${Number((100 - green).toFixed(2))} green=${green}";`,
    '}',
    '',
  ].join('\n')
}

async function answerOf(http: HttpClient, url: string, signal: AbortSignal): Promise<Weights> {
  const { text } = await http.expectOk({ method: 'GET', url }, signal)
  const [, blue, green] = split.exec(text.slice(0, 100)) ?? []
  const weights = blue === undefined ? undefined : sharesOf(Number(blue), Number(green))
  if (weights) return weights
  const answered = `no "blue=… green=…", which the variable that ends in _split holds, but ${JSON.stringify(text.slice(0, 100))}`
  throw new ProviderError('PROVIDER_NONSENSE', { provider: 'nginx', asked: `GET ${url}`, answered })
}
