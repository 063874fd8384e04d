import { created, invalid, page } from '../answers.ts'
import { type Endpoints, repoPath, type World } from '../world.ts'
import { presentLabel } from './issues.ts'

export function labelEndpoints(world: World): Endpoints {
  const { labels } = world.state
  return {
    [`GET ${repoPath}/labels`]: {
      needs: 'issues:read',
      handle: (call) =>
        page(
          call,
          [...labels].map((name) => presentLabel(world, name)),
        ),
    },
    [`POST ${repoPath}/labels`]: {
      needs: 'issues:write',
      handle: ({ body }) => {
        const name = String(body.name)
        if (labels.has(name)) return invalid('Label', 'already_exists', 'name')
        labels.add(name)
        return created(presentLabel(world, name))
      },
    },
  }
}
