import * as z from 'zod/mini'
import { gateBranch, gateFolder, type GateRun, readGateFile } from '../audit/gates.ts'
import { type Client, read } from './client.ts'
import { createContents } from './contents.ts'

const folder = z.array(z.object({ type: z.string(), name: z.string(), path: z.string() }))

/**
 * What the gates of a branch have stored: one request for the list, one a gate.
 *
 * @returns `unread`: names of files that are no such record
 */
export async function readGateRuns(
  client: Client,
  branch: string,
): Promise<{ readonly runs: readonly GateRun[]; readonly unread: readonly string[] }> {
  const { repo, find } = client
  const at = { ...repo, path: gateFolder(branch), ref: gateBranch }
  const listed = await find('contents: read', (octokit) => octokit.rest.repos.getContent(at))
  if (!listed) return { runs: [], unread: [] }
  const files = read(folder, listed.data, gateBranch).filter(
    ({ type, name }) => type === 'file' && name.endsWith('.json'),
  )
  const contents = createContents(client)
  const found = await Promise.all(
    files.map(async ({ path, name }) => {
      const gate = name.replace(/\.json$/, '')
      return { name, runs: readGateFile(gate, (await contents.read(path, gateBranch)) ?? '') }
    }),
  )
  return {
    runs: found.flatMap(({ runs = [] }) => runs),
    unread: found.flatMap(({ name, runs }) => (runs === undefined ? [name] : [])),
  }
}
