import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url).pathname

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

function manifest(folder: string): {
  inputs: Record<string, { required?: boolean }>
  outputs: Record<string, unknown>
} {
  return parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as ReturnType<typeof manifest>
}

/** Steps of a workflow, a composite action, or a list of steps as documentation shows it. */
function stepsOf(text: string): Step[] {
  const document = parse(text) as
    { jobs?: Record<string, { steps?: Step[] }>; runs?: { steps?: Step[] }; steps?: Step[] } | Step[] | null
  if (Array.isArray(document)) return document
  const jobs = Object.values(document?.jobs ?? {}).flatMap(({ steps = [] }) => steps)
  return [...jobs, ...(document?.runs?.steps ?? []), ...(document?.steps ?? [])]
}

function yamlIn(markdown: string): string[] {
  return [...markdown.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

const templates = readdirSync(join(root, 'workflows-templates')).filter((file) => file.endsWith('.yml'))
const readmes = ['README.md', ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/README.md`)]
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `examples/${name}/.github/workflows/gate.yml`)
const sources: [string, Step[]][] = [
  ...examples.map((file): [string, Step[]] => [file, stepsOf(readFileSync(join(root, file), 'utf8'))]),
  ...templates.map((file): [string, Step[]] => [
    file,
    stepsOf(readFileSync(join(root, 'workflows-templates', file), 'utf8')),
  ]),
  ['deploy/action.yml', stepsOf(readFileSync(join(root, 'deploy/action.yml'), 'utf8'))],
  ...readmes.map((file): [string, Step[]] => [file, yamlIn(readFileSync(join(root, file), 'utf8')).flatMap(stepsOf)]),
]

describe.each(sources)('%s', (file, steps) => {
  const ours = steps.filter(({ uses = '' }) => /^(\$\/|org\/release-kit\/)/.test(uses))

  it('uses only actions that there are, with inputs that they have', () => {
    for (const { uses = '', with: given = {} } of ours) {
      const folder = uses.replace(/^(\$\/|org\/release-kit\/)/, '').replace(/@.*$/, '')
      expect(existsSync(join(root, folder, 'action.yml'))).toBe(true)
      expect(Object.keys(manifest(folder).inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
    }
    expect(ours.length > 0 || file.endsWith('README.md')).toBe(true)
  })
})

describe('workflow templates', () => {
  it.each(templates)('%s has the properties that GitHub asks for', (file) => {
    const properties = JSON.parse(
      readFileSync(join(root, 'workflows-templates', file.replace('.yml', '.properties.json')), 'utf8'),
    ) as unknown
    expect(properties).toEqual({
      name: expect.any(String),
      description: expect.any(String),
      iconName: expect.any(String),
      categories: expect.any(Array),
    })
  })
})

describe('the facade', () => {
  it('hands every secret that notify takes to each step that tells people', () => {
    const text = readFileSync(join(root, 'deploy/action.yml'), 'utf8')
    const { inputs } = parse(text) as { inputs: Record<string, unknown> }
    const secrets = Object.keys(manifest('actions/notify').inputs).filter((name) =>
      /^(slack|pagerduty|statuspage|webhook)-(token|key|webhook)$|^smtp-url$/.test(name),
    )
    const telling = stepsOf(text).filter(({ uses }) => uses === '$/actions/notify')
    expect([secrets.length, telling.length]).toEqual([6, 2])
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(secrets))
    for (const { with: given = {} } of telling)
      expect(given).toMatchObject(Object.fromEntries(secrets.map((name) => [name, `\${{ inputs.${name} }}`])))
  })

  it('reads only outputs that its steps have', () => {
    const text = readFileSync(join(root, 'deploy/action.yml'), 'utf8')
    const composite = parse(text) as { runs: { steps: (Step & { id?: string })[] }; inputs: Record<string, unknown> }
    const folders = new Map(
      composite.runs.steps
        .filter(({ id, uses }) => id && uses)
        .map(({ id, uses = '' }) => [id, uses.replace('$/', '')]),
    )
    for (const [, id = '', output = ''] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(Object.keys(manifest(folders.get(id) ?? '').outputs)).toContain(output)
    }
    for (const [, input = ''] of text.matchAll(/inputs\.([\w-]+)/g))
      expect(Object.keys(composite.inputs)).toContain(input)
  })
})
