import { apiOf, nodeId, pageOf } from '../present.ts'
import { notFound, page } from '../answers.ts'
import type { SettingRecord } from '../state.ts'
import { type Call, type Endpoints, repoPath, type World } from '../world.ts'

const environment = `${repoPath}/environments/{environment_name}`

/** Secrets and variables of the repository and of its environments. GitHub gives a page of ten variables where no size is asked for, and thirty at most. */
export function settingEndpoints(world: World): Endpoints {
  const { settings } = world.state
  const places = () => [...new Set(settings.map((one) => one.environment).filter((name) => name !== ''))]
  const listOf = (kind: SettingRecord['kind'], call: Call) => {
    const { environment_name: place = '' } = call.params
    if (place !== '' && !places().includes(place)) return notFound
    const found = settings.filter((one) => one.kind === kind && one.environment === place)
    const shown = found.map(({ name, value, createdAt, updatedAt }) => ({
      name,
      ...(kind === 'variable' ? { value } : {}),
      created_at: createdAt,
      updated_at: updatedAt,
    }))
    return kind === 'secret'
      ? page(call, shown, (secrets) => ({ total_count: found.length, secrets }))
      : page(capped(call), shown, (variables) => ({ total_count: found.length, variables }), 10)
  }

  return {
    [`GET ${repoPath}/actions/secrets`]: { needs: 'secrets:read', handle: (call) => listOf('secret', call) },
    [`GET ${repoPath}/actions/variables`]: { needs: 'variables:read', handle: (call) => listOf('variable', call) },
    [`GET ${environment}/secrets`]: { needs: 'environments:read', handle: (call) => listOf('secret', call) },
    [`GET ${environment}/variables`]: { needs: 'environments:read', handle: (call) => listOf('variable', call) },
    [`GET ${repoPath}/environments`]: {
      needs: 'actions:read',
      handle: (call) =>
        page(
          call,
          places().map((name, index) => ({
            id: index + 1,
            node_id: nodeId('Environment', name),
            name,
            url: `${apiOf(world)}/environments/${encodeURIComponent(name)}`,
            html_url: `${pageOf(world)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
            created_at: world.stamp(),
            updated_at: world.stamp(),
          })),
          (environments) => ({ total_count: places().length, environments }),
        ),
    },
  }
}

function capped(call: Call): Call {
  const asked = call.query.get('per_page')
  if (asked === null || Number(asked) <= 30) return call
  const query = new URLSearchParams(call.query)
  query.set('per_page', '30')
  return { ...call, query }
}
