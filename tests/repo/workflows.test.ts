import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { targetTokenNames } from '../../shared/config/kinds.ts'

const root = new URL('../../', import.meta.url).pathname

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

interface Job extends Step {
  env?: Record<string, string>
  steps?: Step[]
  permissions?: Record<string, string>
  secrets?: Record<string, string>
}

interface Called {
  on: {
    workflow_call: {
      inputs?: Record<string, { description?: string; type: string; required?: boolean }>
      secrets?: Record<string, unknown>
    }
  }
  jobs: Record<string, Job>
}

const called = (name: string) => parse(readFileSync(join(root, '.github/workflows', name), 'utf8')) as Called
const reusable = readdirSync(join(root, '.github/workflows')).filter((name) => name !== 'ci.yml')

function manifest(folder: string): {
  inputs: Record<string, { required?: boolean }>
  outputs: Record<string, unknown>
} {
  return parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as ReturnType<typeof manifest>
}

/** Steps of a workflow, a composite action, or a list of steps as documentation shows it. */
function stepsOf(text: string): Step[] {
  const document = parse(text) as
    { jobs?: Record<string, Job>; runs?: { steps?: Step[] }; steps?: Step[] } | Step[] | null
  if (Array.isArray(document)) return document
  const jobs = Object.values(document?.jobs ?? {}).flatMap(({ steps, ...job }) => steps ?? (job.uses ? [job] : []))
  return [...jobs, ...(document?.runs?.steps ?? []), ...(document?.steps ?? [])]
}

function yamlIn(markdown: string): string[] {
  return [...markdown.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

const templates = readdirSync(join(root, 'workflows-templates')).filter((file) => file.endsWith('.yml'))
const readmes = ['README.md', ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/README.md`)]
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `examples/${name}/.github/workflows`)
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
const sources: [string, Step[]][] = [
  ...examples.map((file): [string, Step[]] => [file, stepsOf(readFileSync(join(root, file), 'utf8'))]),
  ...templates.map((file): [string, Step[]] => [
    file,
    stepsOf(readFileSync(join(root, 'workflows-templates', file), 'utf8')),
  ]),
  ...reusable.map((file): [string, Step[]] => [
    `.github/workflows/${file}`,
    stepsOf(readFileSync(join(root, '.github/workflows', file), 'utf8')),
  ]),
  ['deploy/action.yml', stepsOf(readFileSync(join(root, 'deploy/action.yml'), 'utf8'))],
  ...readmes.map((file): [string, Step[]] => [file, yamlIn(readFileSync(join(root, file), 'utf8')).flatMap(stepsOf)]),
]

describe.each(sources)('%s', (file, steps) => {
  const ours = steps.filter(({ uses = '' }) => /^(\$\/|org\/release-kit\/)/.test(uses))

  it('uses only actions that there are, with inputs that they have', () => {
    for (const { uses = '', with: given = {} } of ours) {
      const folder = uses.replace(/^(\$\/|org\/release-kit\/)/, '').replace(/@.*$/, '')
      if (folder.endsWith('.yml')) {
        const { inputs = {} } = called(folder.replace('.github/workflows/', '')).on.workflow_call
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
        const needed = Object.keys(inputs).filter((name) => inputs[name]?.required)
        expect(Object.keys(given)).toEqual(expect.arrayContaining(needed))
        continue
      }
      expect(existsSync(join(root, folder, 'action.yml'))).toBe(true)
      expect(Object.keys(manifest(folder).inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
    }
    // image.yml is all third parties'
    expect(ours.length > 0 || /README\.md$|workflows\/image\.yml$/.test(file)).toBe(true)
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

describe('callers of the reusable workflows', () => {
  it.each(templates)('%s has at most 20 lines, and names no address and no rule', (file) => {
    const text = readFileSync(join(root, 'workflows-templates', file), 'utf8')
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(20)
    expect(text).not.toMatch(/https?:\/\/|>= \d|== 0/)
  })

  const jobs = templates.flatMap((file) => {
    const { jobs: all } = parse(readFileSync(join(root, 'workflows-templates', file), 'utf8')) as Called
    return Object.values(all)
      .filter(({ uses = '' }) => uses.includes('/.github/workflows/'))
      .map((job): [string, Job] => [file, job])
  })

  /** A revert needs more, which a team adds that wants one; the actions of the others need no more than this. */
  const fromCaller = { contents: 'read', deployments: 'write', actions: 'read', issues: 'write' }

  it.each(jobs)('%s grants exactly what the jobs that it reaches ask for', (_, { uses = '', permissions }) => {
    const reached = Object.values(called(/workflows\/(.+)@/.exec(uses)?.[1] ?? '').jobs)
    const union = new Map<string, string>()
    for (const job of reached)
      for (const [scope, level] of Object.entries(job.permissions ?? fromCaller))
        if (union.get(scope) !== 'write') union.set(scope, level)
    expect(permissions).toEqual(Object.fromEntries(union))
  })

  it.each(jobs)('%s hands on only secrets that the called workflow declares, each to itself', (_, job) => {
    const { secrets = {} } = called(/workflows\/(.+)@/.exec(job.uses ?? '')?.[1] ?? '').on.workflow_call
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(job.secrets ?? {})))
    for (const [name, value] of Object.entries(job.secrets ?? {})) expect(value).toBe(`\${{ secrets.${name} }}`)
  })

  it.each(reusable)('%s describes each input, and uses each input and secret that it declares', (file) => {
    const text = readFileSync(join(root, '.github/workflows', file), 'utf8')
    const { inputs = {}, secrets = {} } = called(file).on.workflow_call
    for (const [name, { description = '' }] of Object.entries(inputs)) {
      expect([name, description.length > 0]).toEqual([name, true])
      expect([name, text.includes(`inputs.${name}`)]).toEqual([name, true])
    }
    for (const name of Object.keys(secrets)) expect([name, text.includes(`secrets.${name} `)]).toEqual([name, true])
  })
})

describe('what deploys or rolls back', () => {
  it.each(['deploy.yml', 'pipeline.yml', 'fleet.yml', 'rollback.yml'])(
    '%s hands on the token of every target',
    (file) => {
      const steps = Object.values(called(file).jobs).flatMap(({ steps: all = [] }) => all)
      const given = steps.filter(({ uses }) => uses === '$/deploy' || uses === '$/actions/rollback')
      expect(given.length).toBeGreaterThan(0)
      for (const name of new Set(Object.values(targetTokenNames)))
        for (const step of given) expect(step.with?.secrets).toContain(`${name}=\${{ secrets.${name} }}\n`)
    },
  )
})

describe('the facade in the reusable workflows', () => {
  it.each(['pipeline', 'deploy', 'fleet'])('%s hands it every secret of who is told', (name) => {
    const steps = Object.values(called(`${name}.yml`).jobs).flatMap(({ steps: all = [] }) => all)
    const deploys = steps.filter(({ uses }) => uses === '$/deploy')
    expect(deploys.length).toBeGreaterThan(0)
    for (const { with: given = {} } of deploys)
      for (const input of [
        'slack-webhook',
        'slack-token',
        'pagerduty-key',
        'statuspage-token',
        'smtp-url',
        'webhook-token',
      ])
        expect(given).toHaveProperty(input, `\${{ secrets.${input.toUpperCase().replace('-', '_')} }}`)
  })
})

describe('templates that release or roll back', () => {
  const releasing = ['release', 'staging', 'release-train', 'again', 'hotfix', 'fleet', 'rollback']
  it.each(releasing)('%s hands the token of every kind of target on', (name) => {
    const { jobs: all } = parse(readFileSync(join(root, 'workflows-templates', `${name}.yml`), 'utf8')) as Called
    for (const token of new Set(Object.values(targetTokenNames)))
      for (const { secrets } of Object.values(all)) expect(secrets).toHaveProperty(token, `\${{ secrets.${token} }}`)
  })

  it('rollback takes what monitor starts it with, where there are several services', () => {
    const { on, jobs: all } = parse(readFileSync(join(root, 'workflows-templates/rollback.yml'), 'utf8')) as {
      on: { workflow_dispatch: { inputs: Record<string, unknown> } }
    } & Called
    expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(
      expect.arrayContaining(['environment', 'reason', 'service']),
    )
    expect(Object.values(all)[0]?.with).toMatchObject({ service: '${{ inputs.service }}' })
  })
})

describe('gh workflow run rollback.yml -f environment=production', () => {
  const text = readFileSync(join(root, 'workflows-templates/rollback.yml'), 'utf8')
  const { on, jobs } = parse(text) as {
    on: { workflow_dispatch: { inputs: Record<string, { type?: string; required?: boolean; default?: unknown }> } }
  } & Called
  const { inputs } = on.workflow_dispatch

  it('is enough: nothing else is required, and what GitHub fills in is what the called workflow would take by itself', () => {
    expect(Object.keys(inputs).filter((name) => inputs[name]?.required)).toEqual(['environment'])
    const own = called('rollback.yml').on.workflow_call.inputs ?? {}
    for (const [name, { type, default: given }] of Object.entries(inputs)) {
      if (name === 'environment') continue
      expect([name, given ?? '']).toEqual([name, (own[name] as { default?: unknown }).default])
      // of a choice without one the first is taken
      if (type === 'choice') expect([name, given]).not.toEqual([name, undefined])
    }
  })

  it('hands each input on by its name', () => {
    const [job] = Object.values(jobs)
    expect(job?.with).toEqual(Object.fromEntries(Object.keys(inputs).map((name) => [name, `\${{ inputs.${name} }}`])))
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
    expect([secrets.length, telling.length]).toEqual([6, 4])
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(secrets))
    for (const { with: given = {} } of telling)
      expect(given).toMatchObject(Object.fromEntries(secrets.map((name) => [name, `\${{ inputs.${name} }}`])))
  })

  it('reads only outputs that its steps have', () => {
    const text = readFileSync(join(root, 'deploy/action.yml'), 'utf8')
    const composite = parse(text) as {
      runs: { steps: (Step & { id?: string; run?: string })[] }
      inputs: Record<string, unknown>
    }
    // a script's are what it writes as `name=`
    const known = new Map(
      composite.runs.steps.map(({ id, uses, run = '' }) => [
        id,
        uses
          ? Object.keys(manifest(uses.replace('$/', '')).outputs)
          : [...run.matchAll(/(\w+)=.*GITHUB_OUTPUT/g)].map(([, name]) => name),
      ]),
    )
    for (const [, id = '', output = ''] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g))
      expect(known.get(id)).toContain(output)
    for (const [, input = ''] of text.matchAll(/inputs\.([\w-]+)/g))
      expect(Object.keys(composite.inputs)).toContain(input)
  })
})

describe('what a job says', () => {
  it.each(reusable)(
    '[A80] is kept as JSON on request, by each job of %s that does more than read the config',
    (name) => {
      const doing = Object.entries(called(name).jobs).filter(([job, { steps = [] }]) => {
        const ours = steps.filter(({ uses = '' }) => uses.startsWith('$/'))
        return (
          job !== 'names' && ours.some(({ uses }) => !['$/actions/read-config', '$/actions/setup'].includes(uses ?? ''))
        )
      })
      const names = doing.map(([, { env, steps = [] }]) => {
        expect(env).toMatchObject({ RELEASE_KIT_LOG: '${{ vars.RELEASE_KIT_LOG }}' })
        const kept = steps.at(-1)
        expect(kept?.with?.path).toBe('${{ runner.temp }}/release-kit/log.jsonl')
        return kept?.with?.name
      })
      // of one run, no job takes the place of another: of a fleet, a service is in one wave
      expect(new Set(names).size).toBe(name === 'fleet.yml' ? 2 : names.length)
    },
  )
})
