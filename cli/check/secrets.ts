import type { Environment } from '../../shared/config/config.ts'
import { targetTokenNames } from '../../shared/config/kinds.ts'
import type { Problem } from '../../shared/errors/action-error.ts'
import { parseChannel } from '../../shared/notify/channel.ts'
import { nearest } from '../../shared/text/nearest.ts'
import type { Offer } from '../product.ts'
import { isExpression, type Use } from './callers.ts'
import type { ConfigFile, Key } from './config-file.ts'
import { mapOf } from './workflow-file.ts'

interface Named {
  readonly name: string
  readonly key: Key
  /** `''` where it is of no environment. */
  readonly environment: string
}

/** Secrets that releases of an environment need, by the names that the config gives them. */
export function secretsOf({ config }: ConfigFile): readonly Named[] {
  return Object.entries(config?.environments ?? {}).flatMap(([environment, settings]) =>
    namesIn(settings).map(({ name, key }) => ({ name, key: ['environments', environment, ...key], environment })),
  )
}

function namesIn({ target, traffic }: Environment): readonly { name: string; key: Key }[] {
  const found = [
    { name: tokenOf(target), key: ['target', 'token'] },
    { name: traffic?.token, key: ['traffic', 'token'] },
    { name: traffic?.['ssh-key'], key: ['traffic', 'ssh-key'] },
  ]
  return found.flatMap(({ name, key }) => (name === undefined ? [] : [{ name, key }]))
}

/** A hook or a command may need none; the API of a platform does, by the usual name where the config has no other. */
function tokenOf(target: Environment['target']): string | undefined {
  if (target === undefined) return undefined
  const { kind, token } = target
  return token ?? (kind === 'webhook' || kind === 'command' ? undefined : targetTokenNames[kind])
}

/** Secrets without which a channel of the config's routes says nothing. */
const channelSecrets: Readonly<Record<string, string>> = {
  pagerduty: 'PAGERDUTY_KEY',
  statuspage: 'STATUSPAGE_TOKEN',
  email: 'SMTP_URL',
}

function channelSecretsOf({ config }: ConfigFile): readonly Named[] {
  return Object.entries(config?.notify?.routes ?? {}).flatMap(([severity, lines = []]) =>
    lines.flatMap((line, index) => {
      const channel = parseChannel(line)
      const name =
        channel?.kind === 'slack'
          ? channel.address === ''
            ? 'SLACK_WEBHOOK'
            : 'SLACK_TOKEN'
          : channelSecrets[channel?.kind ?? '']
      return name === undefined ? [] : [{ name, key: ['notify', 'routes', severity, index], environment: '' }]
    }),
  )
}

/** Only these workflows do something with the secrets of an environment. */
const releasing = ['pipeline', 'deploy', 'rollback', 'fleet', 'janitor'].map((name) => `.github/workflows/${name}.yml`)

/**
 * Secrets that the config names and that no call passes on: what runs there would not have them. Whether they are set is seen only
 * when it runs.
 */
export function checkSecrets(file: ConfigFile, uses: readonly Use[], offer: Offer): readonly Problem[] {
  return uses
    .filter(({ name, job }) => releasing.includes(name) && job.secrets !== 'inherit')
    .flatMap((use) => {
      const environment = use.with.environment
      const isAny = environment === undefined || isExpression(environment)
      // the janitor ends releases, and deploys nothing
      const parts = use.name.endsWith('janitor.yml') ? ['traffic'] : ['target', 'traffic']
      const needed = secretsOf(file).filter(
        ({ key, environment: of }) => (isAny || of === environment) && parts.includes(String(key[2])),
      )
      const names = new Map([...channelSecretsOf(file), ...needed].map((one) => [one.name, one]))
      return [...names.values()].flatMap((named) => notPassed(named, use, offer, file))
    })
}

function notPassed(
  named: Named,
  { workflow, key, job, name: called }: Use,
  offer: Offer,
  file: ConfigFile,
): readonly Problem[] {
  const passed = Object.keys(mapOf(job.secrets))
  const declared = offer[called]?.secrets ?? []
  if (passed.includes(named.name)) return []
  if (!declared.includes(named.name)) {
    if (named.environment === '') return []
    const meant = nearest(named.name, declared)
    const allowed = `a name that ${called} hands on: ${declared.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`
    return [{ input: file.at(named.key), received: named.name, allowed }]
  }
  const allowed = `${named.name}, which the config names (${file.at(named.key)})`
  return [
    {
      input: workflow.at([...key, 'secrets']),
      received: passed.join(', ') || 'none',
      allowed: `also ${allowed}`,
      example: `${named.name}: \${{ secrets.${named.name} }}`,
    },
  ]
}
