import { readInputs } from '../../action/read-inputs.ts'
import type { Sources } from './release-settings.ts'
import { resolveTraffic, type TrafficSettings } from './settings.ts'
import { trafficFields } from './switch-fields.ts'

/** undefined where the config names no driver; `why`: this step is not told all that it takes, such as the edge's token. */
export type ConfiguredTraffic = { readonly traffic: TrafficSettings } | { readonly why: string } | undefined

/** How the config moves the traffic of a service, for a step that has no inputs for it. */
export function configuredTraffic(
  { config, env }: Sources,
  { environment, service }: { readonly environment: string; readonly service: string },
): ConfiguredTraffic {
  if (!config?.environments?.[environment]?.traffic?.driver) return undefined
  const given: Readonly<Record<string, string>> = { environment, service }
  const { inputs } = readInputs(trafficFields, (name) => given[name] ?? '')
  const { settings, problems } = resolveTraffic(inputs, config, {}, env)
  if (settings) return { traffic: settings }
  return { why: `it takes ${problems.map(({ input }) => input).join(', ')}` }
}
