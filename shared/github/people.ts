import * as z from 'zod/mini'
import { roles } from '../policy/people.ts'
import { type Client, read } from './client.ts'
import type { People } from './ports.ts'

const role = z.enum(roles)
const membership = z.object({ state: z.string() })
const permission = z.object({ permission: role, role_name: z.optional(z.string()) })

const viewer = z.object({ viewer: z.object({ login: z.string() }) })

export function createPeople({ repo, find, graphql }: Client): People {
  return {
    async self() {
      // REST's `GET /user` is refused to the workflow's own token and to an app's
      const answer = await graphql('metadata: read', 'query { viewer { login } }', {}, 3)
      return read(viewer, answer, 'the account of this token').viewer.login
    },
    async roleOf(user) {
      const answer = await find('metadata: read', (octokit) =>
        octokit.rest.repos.getCollaboratorPermissionLevel({ ...repo, username: user }),
      )
      if (!answer) return 'none'
      const found = read(permission, answer.data, `role of ${user}`)
      // An organisation's own role has a name of its own; what it is built on stands in `permission`
      const named = role.safeParse(found.role_name)
      return named.success ? named.data : found.permission
    },
    async isInTeam(user, org, team) {
      const answer = await find('organization members: read', (octokit) =>
        octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: team, username: user }),
      )
      return answer !== undefined && read(membership, answer.data, `membership of ${user}`).state === 'active'
    },
  }
}
