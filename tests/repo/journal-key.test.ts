import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url).pathname

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job extends Step {
  readonly steps?: readonly Step[]
  readonly secrets?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly on: { readonly workflow_call?: { readonly secrets?: Readonly<Record<string, unknown>> } }
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (file: string) => parse(readFileSync(join(root, file), 'utf8')) as Workflow
const ours = (uses = '') => /^(?:\$\/|org\/release-kit\/)([^@]+)/.exec(uses)?.[1]
const files = ['.github/workflows', 'workflows-templates'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
)

/** Where a step opens or reads a journal, or a job calls a workflow that does. */
const places = files.flatMap((file) =>
  Object.values(read(file).jobs).flatMap(({ steps = [], ...job }) => [
    ...steps.flatMap(({ uses, with: given }) => {
      const folder = ours(uses)
      const takes = folder && /^ {2}journal-key:/m.test(readFileSync(join(root, folder, 'action.yml'), 'utf8'))
      // the end of a phase, and a preview, read no journal
      return takes && given?.part !== 'end' && given?.['pull-request'] === undefined
        ? [[file, folder, given?.['journal-key']] as const]
        : []
    }),
    ...[ours(job.uses)].flatMap((called) => {
      const declared = called && read(called).on.workflow_call?.secrets
      return declared && 'JOURNAL_KEY' in declared ? [[file, called, job.secrets?.JOURNAL_KEY] as const] : []
    }),
  ]),
)

it.each(places)(
  '%s hands the key of the journal to %s: else a release is not signed, and a forged one counts',
  (...place) => {
    expect(place[2]).toBe('${{ secrets.JOURNAL_KEY }}')
  },
)

it('every caller of a release, a rollback and a janitor is looked at', () => {
  const called = places.map(([, name]) => name)
  for (const name of ['pipeline', 'rollback', 'janitor', 'report'])
    expect(called).toContain(`.github/workflows/${name}.yml`)
  for (const name of ['deploy', 'actions/rollback', 'actions/blue-green-switch']) expect(called).toContain(name)
})
