import type { Problem } from '../../../errors/action-error.ts'
import { slots, type Weights } from '../../../rollout/slots.ts'
import type { DriverSettings, DriverTools } from '../../driver.ts'
import { askRedis, type RedisAccess, Refusal, refused, type Reply } from '../../reach/redis.ts'
import { wholeWeights } from './weighted.ts'

/** The weighted service as Traefik reads it from Redis. */
export interface StoredService {
  write(weights: Weights, signal: AbortSignal): Promise<void>
  /** What of Redis would keep a write from Traefik, or forget it. */
  preflight(signal: AbortSignal): Promise<readonly Problem[]>
}

/**
 * Keys of a weighted service in Redis, written in one MULTI/EXEC: Traefik reads all of them anew at each event, and two writes would be two
 * configurations.
 *
 * @param rootKey  `rootKey` of Traefik's provider
 */
export function storedService(
  access: RedisAccess,
  rootKey: string,
  { url, route, names }: Pick<DriverSettings, 'url' | 'route' | 'names'>,
  { place, log }: Pick<DriverTools, 'place' | 'log'>,
): StoredService {
  const keyOf = (child: number, field: 'name' | 'weight') =>
    `${rootKey}/http/services/${route}/weighted/services/${child}/${field}`
  const ask = (commands: readonly (readonly string[])[], signal: AbortSignal) =>
    askRedis(place, access, commands, signal)

  /** Also shows, before anything is written, that the password and the database are taken. */
  async function isThere(signal: AbortSignal): Promise<boolean> {
    const command = ['GET', keyOf(0, 'name')]
    const [held] = await ask([command], signal)
    if (held instanceof Refusal) throw refused(command.join(' '), held)
    return held !== undefined
  }

  return {
    async write(weights, signal) {
      if (!(await isThere(signal))) throw refused(`GET ${keyOf(0, 'name')}`, undefined)
      const whole = wholeWeights(weights)
      const sets = slots.flatMap((slot, child) => [
        ['SET', keyOf(child, 'name'), names[slot]],
        ['SET', keyOf(child, 'weight'), String(whole[slot])],
      ])
      const replies = await ask([['MULTI'], ...sets, ['EXEC']], signal)
      const done = replies.at(-1)
      if (!Array.isArray(done) || done.some((reply) => reply !== 'OK'))
        throw refused(`EXEC of ${sets.length} SET`, refusalIn(replies) ?? done)
    },
    async preflight(signal) {
      const problems: Problem[] = []
      if (!(await isThere(signal)))
        problems.push({
          input: 'driver-url',
          received: url,
          allowed: `the database that Traefik reads, with the key ${keyOf(0, 'name')}: make it once by hand (docs/edges.md)`,
        })
      const settings = ['notify-keyspace-events', 'save', 'appendonly'].map((name) => ['CONFIG', 'GET', name])
      const [flags, save, appendOnly] = (await ask(settings, signal)).map(settingIn)
      const isTold = flags === undefined || (flags.includes('K') && /[A$]/.test(flags))
      if (!isTold)
        problems.push({
          input: 'driver-url',
          sentence: `Traefik would not see a change: notify-keyspace-events is "${flags}" at this Redis. Traefik sets it only when it starts, and a restart of Redis forgets it: put "notify-keyspace-events KEA" into redis.conf, and set it now`,
        })
      if (save === '' && appendOnly === 'no')
        problems.push({
          input: 'driver-url',
          sentence:
            'this Redis keeps nothing on disk: after its restart the old split, or none, would be in force, and a Traefik that starts then answers 404 to everybody. Put "appendonly yes" into redis.conf, and set it now',
        })
      if (save !== undefined && save !== '' && appendOnly === 'no')
        log.warning(
          `Redis writes to disk only at times (save ${save}): a restart can forget the last shifts. "appendonly yes" in redis.conf keeps them`,
        )
      if (flags === undefined || save === undefined || appendOnly === undefined)
        log.warning(
          'Redis does not show its settings to this user: see to it that notify-keyspace-events is KEA and that it keeps what is written, or a restart of Redis keeps shifts from Traefik or forgets them',
        )
      return problems
    },
  }
}

/** @returns undefined where Redis does not tell: managed ones often refuse CONFIG */
function settingIn(reply: Reply): string | undefined {
  const value: unknown = Array.isArray(reply) ? reply[1] : undefined
  return typeof value === 'string' ? value : undefined
}

function refusalIn(replies: readonly Reply[]): Refusal | undefined {
  return replies.flat().find((reply) => reply instanceof Refusal)
}
