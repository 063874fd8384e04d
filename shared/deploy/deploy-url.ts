import type { Config } from '../config/config.ts'
import { isApiUrl } from '../action/fields.ts'
import { inVariableName } from '../policy/required-secrets.ts'

/** A deploy URL as Coolify gives it for an application, or for a tag. */
export interface Webhook {
  readonly base: string
  readonly uuids: readonly string[]
  readonly tag: string | undefined
}

const word = /^[\w.-]+$/

/** `https://coolify.example.com/api/v1/deploy?uuid=…` or `?tag=…`; undefined for anything else. */
export function parseWebhook(value: string): Webhook | undefined {
  if (!isApiUrl(value)) return undefined
  const { href, searchParams } = new URL(value)
  const [base, isDeploy] = href.split(/\/api\/v1\/(deploy)\b/)
  const uuids = (searchParams.get('uuid') ?? '').split(',').filter((uuid) => word.test(uuid))
  const tag = searchParams.get('tag') ?? undefined
  return base !== undefined && isDeploy && uuids.length > 0 !== (tag !== undefined) ? { base, uuids, tag } : undefined
}

/**
 * The variable that holds the deploy URL of a service: `COOLIFY_STAGING_WEBHOOK_URL_AUTH_SERVICE`. `production` is `PROD` as well,
 * and the other way round. undefined where none is set.
 */
export function deployUrlVariable(
  environment: string,
  service: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const name = inVariableName(environment)
  const names = name === 'PRODUCTION' || name === 'PROD' ? ['PRODUCTION', 'PROD'] : [name]
  return names
    .map((one) => `COOLIFY_${one}_WEBHOOK_URL_${inVariableName(service)}`)
    .find((variable) => (env[variable] ?? '') !== '')
}

/** Where one application of a service is deployed, by its deploy URL, where the config gives no resource for it. */
export function byDeployUrl(
  { environment, service }: { readonly environment: string; readonly service: string },
  config: Config | undefined,
  env: Readonly<Record<string, string | undefined>>,
): { readonly url: string; readonly uuid: string } | undefined {
  const target = config?.environments?.[environment]?.target
  if (service === '' || (target?.kind ?? 'coolify') !== 'coolify' || target?.resources?.[service] !== undefined)
    return undefined
  const webhook = parseWebhook(env[deployUrlVariable(environment, service, env) ?? ''] ?? '')
  const [uuid, second] = webhook?.uuids ?? []
  return webhook && uuid !== undefined && second === undefined ? { url: webhook.base, uuid } : undefined
}
