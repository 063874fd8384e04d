import { createHash } from 'node:crypto'
import type { Commit } from './git/store.ts'
import type { World } from './world.ts'

type Json = Readonly<Record<string, unknown>>

export const nodeId = (kind: string, id: number | string) => Buffer.from(`${kind}:${id}`).toString('base64url')
export const repositoryNodeId = ({ owner, repo }: World) => nodeId('Repository', `${owner}/${repo}`)

/** Base of this repository's REST resources. */
export const apiOf = (world: World) => `${world.url}/repos/${world.owner}/${world.repo}`
/** Base of the pages that people look at. */
export const pageOf = (world: World) => `${world.url}/${world.owner}/${world.repo}`

export function user(world: World, login: string): Json {
  const url = `${world.url}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: createHash('sha1').update(login).digest().readUInt32BE(0),
    node_id: nodeId('User', login),
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: `${world.url}/${encodeURIComponent(login)}`,
    ...below(url, [
      'followers',
      'following',
      'gists',
      'starred',
      'subscriptions',
      'repos',
      'events',
      'received_events',
    ]),
    organizations_url: `${url}/orgs`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

/** `minimal-repository`, which `repository` and `full-repository` extend. */
export function minimalRepository(world: World): Json {
  const { owner, repo } = world
  const url = apiOf(world)
  return {
    id: 1,
    node_id: repositoryNodeId(world),
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: user(world, owner),
    private: world.state.private,
    html_url: pageOf(world),
    description: null,
    fork: false,
    url,
    ...below(url, [
      ...['archive', 'assignees', 'blobs', 'branches', 'collaborators', 'comments', 'commits', 'compare', 'contents'],
      ...[
        'contributors',
        'deployments',
        'downloads',
        'events',
        'forks',
        'git_commits',
        'git_refs',
        'git_tags',
        'hooks',
      ],
      ...[
        'issue_comment',
        'issue_events',
        'issues',
        'keys',
        'labels',
        'languages',
        'merges',
        'milestones',
        'notifications',
      ],
      ...['pulls', 'releases', 'stargazers', 'statuses', 'subscribers', 'subscription', 'tags', 'teams', 'trees'],
    ]),
  }
}

export function repository(world: World): Json {
  const zero = [
    'forks',
    'forks_count',
    'stargazers_count',
    'watchers',
    'watchers_count',
    'size',
    'open_issues',
    'open_issues_count',
  ]
  const flags = ['has_issues', 'has_projects', 'has_wiki', 'has_downloads', 'has_discussions']
  return {
    ...minimalRepository(world),
    ...Object.fromEntries([...zero, 'subscribers_count', 'network_count'].map((name) => [name, 0])),
    ...Object.fromEntries(flags.map((name) => [name, true])),
    has_pages: false,
    archived: false,
    disabled: false,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    git_url: `git://${world.url.replace('http://', '')}/${world.owner}/${world.repo}.git`,
    ssh_url: `git@github.example:${world.owner}/${world.repo}.git`,
    clone_url: `${pageOf(world)}.git`,
    svn_url: pageOf(world),
    default_branch: world.state.defaultBranch,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: world.stamp(),
    pushed_at: world.stamp(),
  }
}

/** The `commit` of compare and commits (not that of git/commits). */
export function commit(world: World, found: Commit): Json {
  const url = `${apiOf(world)}/commits/${found.sha}`
  const login = loginOf(found)
  return {
    sha: found.sha,
    node_id: nodeId('Commit', found.sha),
    url,
    html_url: `${pageOf(world)}/commit/${found.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${apiOf(world)}/git/commits/${found.sha}`,
      author: found.author,
      committer: found.committer,
      message: found.message,
      tree: { sha: found.tree, url: `${apiOf(world)}/git/trees/${found.tree}` },
      comment_count: 0,
      verification: unverified,
    },
    author: login === undefined ? null : user(world, login),
    committer: login === undefined ? null : user(world, login),
    parents: found.parents.map((sha) => ({
      sha,
      url: `${apiOf(world)}/commits/${sha}`,
      html_url: `${pageOf(world)}/commit/${sha}`,
    })),
  }
}

/** Addresses of a pull request, also as an issue names them. */
export function pullLinks(world: World, number: number) {
  const page = `${pageOf(world)}/pull/${number}`
  return {
    url: `${apiOf(world)}/pulls/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  }
}

export const unverified = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** GitHub knows an author's account by the address; here `<login>@users.noreply.github.com` is such an address. */
export function loginOf({ author }: Commit): string | undefined {
  return /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(author.email)?.[1]
}

function below(url: string, names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${url}/${name.replace('_', '/')}`]))
}
