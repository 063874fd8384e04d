import { parse } from 'yaml'
import { documentOf } from '../../../../shared/traffic/drivers/traefik/weighted.ts'
import { marked } from '../../../../shared/traffic/generated-file.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../../../simulators/github/simulator.ts'
import { closed, landing, listen, type StandIn } from './stand-in.ts'
import { createTraefikApi, type Service } from './traefik.ts'

export const branch = 'release-kit-traffic'
export const path = 'edge/traffic.yml'

/** Traefik that takes its document from a branch of a repository at GitHub. */
export async function standInForTraefikBranch(): Promise<StandIn & { readonly github: GitHubSimulator }> {
  const names = { blue: 'blue@docker', green: 'green@docker' }
  const writes = landing()
  const problems: string[] = []
  const github = await createGitHubSimulator()
  const document = (blue: number) => documentOf({ blue, green: 100 - blue }, { route: 'shop', names })
  const root = await github.seed.commit({ message: 'first', files: { 'README.md': 'Traffic' } })
  await github.seed.ref(`refs/heads/${branch}`, root)
  await github.seed.commit({ message: 'by hand', branch, files: { [path]: marked(document(100)) } })
  const serviceIn = (text: string) => (parse(text) as { http: { services?: { shop: Service } } }).http.services?.shop
  let inForce = serviceIn(document(100))!

  const update = github.git.update.bind(github.git)
  github.git.update = async (changes) => {
    const isDone = await update(changes)
    const head = await github.git.resolve(branch)
    const found = head === undefined ? undefined : await github.git.read(head, path)
    const read = isDone && found && 'file' in found ? serviceIn(found.bytes.toString('utf8')) : undefined
    if (read) writes.land(() => void (inForce = read))
    return isDone
  }
  const api = createTraefikApi('shop@http', problems, () => inForce)
  const port = await listen(api)
  return {
    settings: {
      url: `${github.url}/repos/acme/shop/contents/${path}`,
      names,
      options: { api: `http://127.0.0.1:${port}` },
    },
    token: github.token,
    writes,
    problems,
    github,
    weights() {
      const of = (wanted: string) => inForce.weighted.services.find(({ name }) => name === wanted)?.weight ?? 0
      const share = (100 * of(names.green)) / (of(names.blue) + of(names.green))
      return { blue: 100 - share, green: share }
    },
    // an operator's own commit, that the edge has already fetched
    async set({ blue }) {
      await github.seed.commit({ message: 'by hand', branch, files: { [path]: marked(document(blue)) } })
      inForce = serviceIn(document(blue))!
    },
    async close() {
      problems.push(...github.problems)
      await Promise.all([closed(api), github.close()])
    },
  }
}
