import {
  choice,
  duration,
  type Fields,
  lines,
  number,
  optional,
  parsed,
  secret,
  splitLines,
  text,
  url,
} from '../../action/fields.ts'
import { modeFields, ruleFields } from '../../health/fields.ts'
import { functionFields } from './functions.ts'
import { fastest } from '../../health/sufficiency.ts'
import { driverKinds } from '../../config/kinds.ts'
import { lockKinds } from '../lock/lock-ref.ts'
import { parseAddress } from '../../traffic/reach/address.ts'

/** How long a release waits for those that are ahead of it. */
export const lockFields = {
  lock: choice(lockKinds, 'auto'),
  'lock-timeout': duration('15m'),
  'lock-interval': duration('5s'),
  'lock-settle': duration('2s'),
} satisfies Fields

/** What a warm flip needs to know: blue-green-switch and rollback share these inputs. */
export const trafficFields = {
  environment: text({ required: true, allowed: 'the name of an environment', example: 'production' }),
  service: text({ allowed: 'the name of a service', example: 'frontend' }),
  driver: optional(choice(driverKinds)),
  'driver-url': parsed((value) => (value === '' || parseAddress(value) ? value : undefined), {
    allowed:
      'http(s)://…, unix:/path, tcp://host:port, redis(s)://host, or an absolute path; without a user and a password',
    example: 'https://edge.example.com/weights',
  }),
  'driver-token': secret(),
  'driver-via': text({ allowed: 'ssh://user@host[:port]', example: 'ssh://deploy@edge.example.com' }),
  'driver-ssh-key': secret(),
  'driver-known-hosts': text({ allowed: 'lines of known_hosts', example: 'edge.example.com ssh-ed25519 AAAA…' }),
  'driver-options': text({ allowed: "YAML of the driver's own options", example: 'verify: slot-header' }),
  route: text({ allowed: 'a domain, router, backend or load balancer to switch', example: 'shop.example.com' }),
  blue: text({ allowed: "the blue slot's name at the driver", example: 'shop-blue' }),
  green: text({ allowed: "the green slot's name at the driver", example: 'shop-green' }),
  'blue-url': url({ allowed: 'the URL at which blue itself answers', example: 'https://blue.shop.example.com' }),
  'green-url': url({ allowed: 'the URL at which green itself answers', example: 'https://green.shop.example.com' }),
  url: url({ allowed: 'the public URL', example: 'https://shop.example.com' }),
  'slot-header': text({ allowed: 'the name of a response header whose value is blue or green', example: 'x-slot' }),
  'health-path': text({
    pattern: /^(?!\w+:\/\/)/,
    allowed: 'a path, below the URL of each slot, that answers 2xx or 3xx on a healthy slot',
    example: '/health',
  }),
  'health-timeout': duration('15s'),
  'observe-timeout': optional(duration('')),
  'observe-interval': optional(duration('')),
  ...lockFields,
  'takeover-grace': duration('30s'),
} satisfies Fields

/** How the new slot is judged; what health-wait has too means the same here. */
export const analysisFields = {
  'max-error-rate': modeFields['max-error-rate'],
  'reject-error-rate': modeFields['reject-error-rate'],
  alpha: modeFields.alpha,
  beta: modeFields.beta,
  mode: choice(['sequential', 'consecutive'], 'sequential'),
  failures: number('3', { min: 1, integer: true }),
  rules: ruleFields.rules,
  ...functionFields,
  paths: lines((line) => (line.startsWith('/') ? line : undefined), {
    allowed: 'paths, one per line, each starting with /',
    example: '/checkout',
  }),
  'request-rate': number('10', { min: 0.1, max: fastest }),
  'request-timeout': duration('5s'),
  'on-inconclusive': choice(['fail', 'pass'], 'fail'),
} satisfies Fields

/** `10 50 100`: ascending percentages that end in 100. */
const stepsField = optional(
  parsed(
    (value) => {
      const steps = splitLines(value.replace(/[\s,]+/g, '\n')).map((step) => Number(step.replace(/%$/, '')))
      const isAscending = steps.every((step, index) => step > (steps[index - 1] ?? 0) && step <= 100)
      return isAscending && steps.at(-1) === 100 ? steps : undefined
    },
    { allowed: 'ascending percentages that end in 100', example: '10 50 100' },
  ),
)

/** How traffic goes to the new slot, and what is proven on the way. */
export const shiftFields = {
  steps: stepsField,
  'step-duration': optional(duration('')),
  bake: optional(duration('')),
  drain: optional(duration('')),
  retain: optional(duration('')),
  evidence: choice(['probe', 'route', 'metrics'], 'probe'),
  'expect-version': text({ allowed: 'the version that the new slot must answer with', example: 'v1.2.3' }),
  'version-path': text({ allowed: 'a path into the JSON of health-path', example: 'build.version' }),
} satisfies Fields
