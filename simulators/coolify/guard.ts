import type { Answer, Asked, Handler } from '../http/exchange.ts'
import type { Token } from './options.ts'
import type { World } from './world.ts'

type Ability = Token['abilities'][number]

/** Pattern of a route → the ability it needs; routes that are not named need `read`. */
export type Abilities = Readonly<Record<string, Ability | undefined>>

/** Authentication, throttle, allow-list and abilities, in the order of Coolify's middleware. */
export function createGuard(world: World, abilities: Abilities) {
  let window = { start: Date.now(), asked: 0 }

  function throttle(): Answer | undefined {
    const minute = world.lasting(60)
    const now = Date.now()
    if (now - window.start >= minute) window = { start: now, asked: 0 }
    window.asked++
    if (window.asked <= world.knobs.rateLimit) return undefined
    const wait = Math.ceil((window.start + minute - now) / 1_000)
    return message(429, 'Too Many Attempts.', {
      'retry-after': String(wait),
      'x-ratelimit-limit': String(world.knobs.rateLimit),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil((window.start + minute) / 1_000)),
    })
  }

  function refuse(asked: Asked, pattern: string): Answer | undefined {
    const token = tokenOf(world, asked)
    if (!token || token.expired) return message(401, 'Unauthenticated.')
    const throttled = throttle()
    if (throttled) return throttled
    if (token.member && token.abilities.some((ability) => ability !== 'read'))
      return message(403, 'Missing required team role.')
    if (world.knobs.apiDisabled) return { status: 403, body: { success: true, message: 'API is disabled.' } }
    if (world.knobs.addressRefused)
      return { status: 403, body: { success: true, message: 'You are not allowed to access the API.' } }
    const needed = abilities[pattern] ?? 'read'
    if (!can(token, needed)) return message(403, `Missing required permissions: ${needed}`)
    return undefined
  }

  return async (asked: Asked, handle: Handler, pattern: string): Promise<Answer> => {
    if (world.knobs.upgrading) return { status: 502, body: badGateway, headers: { 'content-type': 'text/html' } }
    const isOpen = pattern.endsWith('/health')
    const answer = (isOpen ? undefined : refuse(asked, pattern)) ?? (await handle(asked))
    return asPage(asked, answer)
  }
}

/** Shows fields that other tokens do not get to see. */
export function isSensitive(world: World, asked: Asked): boolean {
  const token = tokenOf(world, asked)
  return token !== undefined && token.member !== true && can(token, 'read:sensitive')
}

function tokenOf(world: World, asked: Asked): Token | undefined {
  return world.tokens.find(({ token }) => asked.headers.authorization === `Bearer ${token}`)
}

function can({ abilities }: Token, needed: Ability): boolean {
  return ['root', '*', needed].some((ability) => abilities.includes(ability as Ability))
}

export function message(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: { message: text }, headers }
}

/** The catch-all route: an unknown path, or a method that the path does not have. A missing resource has no `docs`. */
export function unknownRoute(): Answer {
  return { status: 404, body: { message: 'Not found.', docs: 'https://coolify.io/docs' } }
}

const badGateway = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n'

/** Without `Accept: application/json` Laravel renders some errors as pages. */
function asPage(asked: Asked, answer: Answer): Answer {
  const wantsJson = (asked.headers.accept ?? '').includes('json')
  if (wantsJson || ![429, 500].includes(answer.status)) return answer
  return {
    ...answer,
    body: `<!DOCTYPE html><title>${answer.status}</title>`,
    headers: { ...answer.headers, 'content-type': 'text/html' },
  }
}
