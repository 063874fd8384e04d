import * as z from 'zod/mini'
import type { DriverDefinition } from '../driver.ts'
import { isPath, parseAddress } from '../reach/address.ts'
import { checkNeeds, optionProblems } from '../requirements.ts'
import { createDataPlaneDriver } from './haproxy/data-plane.ts'
import { createSocketDriver } from './haproxy/runtime-socket.ts'

const path = z.string().check(z.refine(isPath))
const options = z.strictObject({
  /** Where the state of all servers is kept for the next reload: HAProxy's `server-state-file`. */
  'state-file': z.optional(path),
  /** HAProxy's configuration, to see that it loads that file. */
  config: z.optional(path),
  /** Of the Data Plane API; its password is the driver's token. */
  user: z._default(z.string().check(z.regex(/^[\w.@-]{1,100}$/)), 'admin'),
})
const allowedOptions = {
  allowed: 'state-file and config: absolute paths on the machine of the edge; user: of the Data Plane API',
  example: 'state-file: /var/lib/haproxy/server-state',
}
const named = { pattern: /^[\w.:-]+$/, example: 'shop' }

/**
 * HAProxy by its runtime socket, or by its Data Plane API. A slot without traffic is in maintenance: weight 0 alone would leave it
 * those who have a cookie for it.
 */
export const haproxyDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    return [
      ...(parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, allowedOptions)),
      ...checkNeeds(settings, {
        kind: 'haproxy',
        address: {
          kinds: ['unix', 'tcp', 'http'],
          allowed: "HAProxy's runtime socket, unix:/path or tcp://host:port, or the http(s) URL of its Data Plane API",
          example: 'unix:/run/haproxy/admin.sock',
        },
        route: { ...named, allowed: 'the name of a backend' },
        name: { ...named, allowed: 'the name of a server of that backend', example: 'shop-blue' },
      }),
    ]
  },
  create(settings, tools) {
    const { 'state-file': stateFile, config, user } = options.parse(settings.options)
    const address = parseAddress(settings.url)
    if (address?.kind === 'http') return createDataPlaneDriver(address.url, user, settings, tools)
    const socket =
      address?.kind === 'tcp'
        ? { host: address.host, port: address.port }
        : { path: address?.kind === 'unix' ? address.path : '' }
    return createSocketDriver(socket, { stateFile, config }, settings, tools)
  },
}
