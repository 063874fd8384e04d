import * as z from 'zod/mini'
import type { Stored } from '../audit/stored.ts'
import { type Client, read } from './client.ts'

/** What is shown of a variable besides these is its value: it goes no further than here. */
const rows = z.array(z.object({ name: z.string(), created_at: z.iso.datetime(), updated_at: z.iso.datetime() }))
const places = z.array(z.object({ name: z.string() }))

/**
 * The secrets and variables of the repository and of its environments, by name and date. Those of the organisation are not among them,
 * nor is who changed them: GitHub tells neither here.
 *
 * @param client  with a token that may read secrets, variables, environments and actions
 */
export async function readStored({ repo, ask }: Client): Promise<readonly Stored[]> {
  const all = { ...repo, per_page: 100 }
  // GitHub gives at most thirty variables a page
  const some = { ...repo, per_page: 30 }
  const storedIn = (environment: string, kind: Stored['kind'], answered: unknown): readonly Stored[] =>
    read(rows, answered, `${kind}s of ${environment || 'the repository'}`).map(({ name, created_at, updated_at }) => ({
      kind,
      name,
      environment,
      createdAt: Date.parse(created_at),
      updatedAt: Date.parse(updated_at),
    }))
  const found = [
    storedIn(
      '',
      'secret',
      await ask('secrets: read', (github) => github.paginate(github.rest.actions.listRepoSecrets, all)),
    ),
    storedIn(
      '',
      'variable',
      await ask('variables: read', (github) => github.paginate(github.rest.actions.listRepoVariables, some)),
    ),
  ]
  const listed = await ask('actions: read', (github) => github.paginate(github.rest.repos.getAllEnvironments, all))
  for (const { name } of read(places, listed, 'environments')) {
    const inside = { environment_name: name }
    found.push(
      storedIn(
        name,
        'secret',
        await ask('environments: read', (github) =>
          github.paginate(github.rest.actions.listEnvironmentSecrets, { ...all, ...inside }),
        ),
      ),
      storedIn(
        name,
        'variable',
        await ask('environments: read', (github) =>
          github.paginate(github.rest.actions.listEnvironmentVariables, { ...some, ...inside }),
        ),
      ),
    )
  }
  return found.flat()
}
