import * as z from 'zod/mini'
import { roles } from '../policy/people.ts'
import { type Client, read } from './client.ts'
import type { People } from './ports.ts'

const role = z.enum(roles)
const membership = z.object({ state: z.string() })
const permission = z.object({ permission: role, role_name: z.optional(z.string()) })

const account = z.nullish(z.object({ login: z.optional(z.string()) }))
const commit = z.object({ author: account, committer: account })

const viewer = z.object({ viewer: z.object({ login: z.string() }) })

export function createPeople({ repo, find, graphql }: Client): People {
  return {
    async self() {
      // REST's `GET /user` is refused to the workflow's own token and to an app's
      const answer = await graphql('metadata: read', 'query { viewer { login } }', {}, 3)
      return read(viewer, answer, 'the account of this token').viewer.login
    },
    async authorsOf(sha) {
      const answer = await find('contents: read', (octokit) => octokit.rest.repos.getCommit({ ...repo, ref: sha }))
      if (!answer) return []
      const { author, committer } = read(commit, answer.data, `commit ${sha.slice(0, 7)}`)
      // an author whom GitHub has no account for might be anybody
      if (!author?.login) return []
      return [author.login, committer?.login ?? ''].filter((login) => login !== '' && login !== 'web-flow')
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
