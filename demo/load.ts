// Usage: node demo/load.ts <url> <requests a second>: asks like customers do, in an open loop, until SIGTERM.
// Prints one JSON line for every 200 ms; see Bucket.
import { Agent, get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** What customers saw in one stretch of time. */
export interface Bucket {
  /** Milliseconds since the epoch, at its end. */
  readonly at: number
  readonly sent: number
  /** Answers by `slot version`, for example `blue v1.0.0`. */
  readonly answered: Readonly<Record<string, number>>
  /** Failures by what and where, for example `500 /checkout green v1.2.0`. */
  readonly failed: Readonly<Record<string, number>>
  /** Milliseconds. */
  readonly slowest: number
}

const paths = ['/', '/checkout']
const stretch = 200

/**
 * Asks in an open loop.
 *
 * @param rate  requests a second
 * @returns ends it, and resolves when the last answer is told
 */
export function drive(url: string, rate: number, tell: (bucket: Bucket) => void): () => Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  let bucket = { sent: 0, answered: {} as Record<string, number>, failed: {} as Record<string, number>, slowest: 0 }
  let started = 0
  const begin = performance.now()

  function ask(path: string): void {
    const at = performance.now()
    bucket.sent++
    const failed = (what: string) => (bucket.failed[what] = (bucket.failed[what] ?? 0) + 1)
    const request = get(new URL(path, url), { agent }, (response) => {
      const who = `${String(response.headers['x-slot'])} ${String(response.headers['x-version'])}`
      response.on('error', () => failed(`cut off ${path} ${who}`))
      response.resume().on('end', () => {
        bucket.slowest = Math.max(bucket.slowest, performance.now() - at)
        bucket.answered[who] = (bucket.answered[who] ?? 0) + 1
        if ((response.statusCode ?? 0) >= 400) failed(`${String(response.statusCode)} ${path} ${who}`)
      })
    })
    request.on('error', (error: NodeJS.ErrnoException) => failed(`${error.code ?? error.message} ${path}`))
  }

  const pace = setInterval(() => {
    const due = Math.floor(((performance.now() - begin) * rate) / 1_000)
    for (; started < due; started++) ask(paths[started % paths.length] ?? '/')
  }, 5)
  const print = () => {
    tell({ at: Date.now(), ...bucket })
    bucket = { sent: 0, answered: {}, failed: {}, slowest: 0 }
  }
  const report = setInterval(print, stretch)
  return async () => {
    clearInterval(pace)
    // what is under way is still awaited
    await delay(300)
    clearInterval(report)
    print()
    agent.destroy()
  }
}

if (import.meta.main) {
  const end = drive(process.argv[2] ?? '', Number(process.argv[3]), (bucket) => console.log(JSON.stringify(bucket)))
  process.once('SIGTERM', () => void end())
}
