import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { markdownWorkflows, workflowFiles, workflowsIn } from '../../scripts/shown-workflows.mjs'
import { brokenRules, type Configured } from './workflow-rules.ts'

const shown = [...workflowFiles(), ...markdownWorkflows()]

/** Of an example; the config of whoever copies a template is not known. */
function configBeside(name: string): Configured | undefined {
  const [, folder] = /^(examples\/[^/]+)\//.exec(name) ?? []
  if (folder === undefined) return undefined
  return parse(readFileSync(new URL(`../../${folder}/.github/release-kit.yml`, import.meta.url), 'utf8')) as Configured
}

describe('every workflow that release-kit runs, ships or shows keeps secrets and project code apart', () => {
  it.each(shown.map(({ name, text }) => [name, text]))('%s', (name, text) => {
    expect(brokenRules(text, configBeside(name))).toEqual([])
  })

  it('the README, each template, each example and the READMEs of actions are among them', () => {
    const names = shown.map(({ name }) => name.replace(/:\d+$/, ''))
    for (const one of [
      'README.md',
      'workflows-templates/release.yml',
      'workflows-templates/rollback.yml',
      'workflows-templates/pull-request.yml',
      'workflows-templates/pull-request-publish.yml',
      'examples/diettracker/.github/workflows/gate.yml',
      'examples/onelog/.github/workflows/gate.yml',
      'actions/quality-gate/README.md',
      'actions/rollback/README.md',
      'deploy/README.md',
      '.github/workflows/ci.yml',
    ])
      expect(names).toContain(one)
  })
})

it('only the job that goes back takes its permissions from the job that calls, so that a revert may be asked for by name', () => {
  const taking = workflowFiles().filter(({ text }) => {
    const { jobs } = parse(text) as { jobs: Record<string, { permissions?: unknown }> }
    return Object.values(jobs).some(({ permissions }) => permissions === undefined)
  })
  expect(taking.map(({ name }) => name)).toEqual(['.github/workflows/rollback.yml'])
})

describe('a rule that is broken is named', () => {
  const sha = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2'
  const checkout = `      - uses: actions/checkout@${sha}
        with: { persist-credentials: false }
`
  const workflow = ({ head = 'permissions: {}', on = 'push', job = '    permissions: {}', steps = checkout }) => `
on: ${on}
${head}
jobs:
  one:
    runs-on: ubuntu-latest
${job}
    steps:
${steps}`
  const deploys = `      - uses: org/release-kit/deploy@v1
        with: { target-token: '\${{ secrets.COOLIFY_TOKEN }}' }
`
  const guarded = '    permissions: {}\n    environment: production'
  const dispatch = (type: string) => `{ workflow_dispatch: { inputs: { environment: { ${type} } } } }`

  it('none is broken by a workflow that keeps them', () => {
    expect(brokenRules(workflow({}))).toEqual([])
    expect(brokenRules(workflow({ job: guarded, steps: checkout + deploys }))).toEqual([])
  })

  it.each([
    ['permissions for every job', workflow({ head: 'permissions: { contents: read }' }), 'on top'],
    ['no permissions on top', workflow({ head: '' }), 'on top'],
    ['a job without permissions of its own', workflow({ job: '' }), 'does not name its own permissions'],
    ['a job that may do all', workflow({ job: '    permissions: write-all' }), 'does not name its own permissions'],
    [
      "a test's daemon that reads the deployment's secrets",
      workflow({ job: guarded, steps: `${checkout}      - run: npm ci && npm test\n${deploys}` }),
      'runs project code beside the secrets',
    ],
    [
      'a pull request that runs in a job with an environment',
      workflow({ job: guarded, steps: `${checkout}      - run: npm ci\n` }),
      'runs project code beside the secrets',
    ],
    [
      "commands of the gate in the deployment's job",
      workflow({
        job: guarded,
        steps: `      - uses: org/release-kit/actions/quality-gate@v1\n        with: { commands: 'unit: npm test' }\n${deploys}`,
      }),
      'runs project code beside the secrets',
    ],
    [
      'tests with a token that may tag',
      workflow({ job: '    permissions: { contents: write }', steps: `${checkout}      - run: npm test\n` }),
      'with a token for contents: write',
    ],
    ['a secret that any branch gets', workflow({ steps: deploys }), 'without an environment'],
    [
      'all secrets at once',
      workflow({ steps: deploys.replace('secrets.COOLIFY_TOKEN', 'toJSON(secrets)') }),
      'without an environment',
    ],
    [
      'a token left in .git/config',
      workflow({ steps: `      - uses: actions/checkout@${sha}\n` }),
      'persist-credentials',
    ],
    [
      'a third party by a tag',
      workflow({ steps: '      - uses: acme/tool@v1\n' }),
      'acme/tool@v1 is a name that can move',
    ],
    [
      'a third party by a tag, on one line with its name',
      workflow({ steps: '      - { name: Tool, uses: acme/tool@v1 }\n' }),
      'acme/tool@v1 is a name that can move',
    ],
    [
      'a secret that the whole workflow sees',
      workflow({ head: 'permissions: {}\nenv: { TOKEN: "${{ secrets.TOKEN }}" }' }),
      'gives a secret to every job',
    ],
    [
      'a third party by half a SHA',
      workflow({ steps: '      - uses: acme/tool@de0fac2 # v1.0.0\n' }),
      'is a name that can move',
    ],
    [
      'the title of a pull request in a script',
      workflow({ steps: '      - run: echo "${{ github.event.pull_request.title }}"\n' }),
      'puts text of others into a script',
    ],
    [
      'what was typed into an input, in a script',
      workflow({ steps: "      - run: deploy ${{ format('{0}', inputs.version) }}\n" }),
      'puts text of others into a script',
    ],
    [
      'what a service said of itself, in a script',
      workflow({ steps: '      - run: echo ${{ steps.health.outputs.reason }}\n' }),
      'puts text of others into a script',
    ],
    [
      'a third party without its version',
      workflow({ steps: `      - uses: acme/tool@${sha.slice(0, 40)}\n` }),
      'does not say its version',
    ],
    [
      'an environment in free text',
      workflow({
        on: dispatch('default: production'),
        job: '    permissions: {}\n    environment: ${{ inputs.environment }}',
      }),
      'takes any text',
    ],
    [
      'an environment that guards nothing',
      workflow({ on: dispatch('type: choice, options: [production]'), job: guarded }),
      'does not guard the job',
    ],
  ])('%s', (_, text, words) => {
    const broken = brokenRules(text)
    expect(broken).toEqual([expect.stringContaining(words)])
  })

  it('also where it is the config that has the gate run commands, or a runner made ready by some', () => {
    const runs = (action: string, config?: Configured) =>
      brokenRules(
        workflow({ job: guarded, steps: `${checkout}      - uses: org/release-kit/actions/${action}@v1\n` }),
        config,
      )
    const broken = ['job one runs project code beside the secrets of an environment']
    expect(runs('quality-gate', { gate: { commands: { unit: 'npm test' } } })).toEqual(broken)
    expect(runs('setup', { setup: { run: 'npm ci' } })).toEqual(broken)
    expect(runs('quality-gate')).toEqual(broken)
    expect(runs('quality-gate', { gate: {}, setup: { run: 'npm ci' } })).toEqual([])
  })

  it('also in the call of a workflow of others, which would inherit the secrets', () => {
    const call =
      'on: push\npermissions: {}\njobs: { one: { permissions: {}, uses: acme/x/.github/workflows/y.yml@v1, secrets: inherit } }'
    expect(brokenRules(call)).toEqual([
      'job one uses a secret without an environment: any branch gets it',
      'acme/x/.github/workflows/y.yml@v1 is a name that can move: pin it by its full SHA',
    ])
  })

  it('also in a block of Markdown, by its line, and in a list of steps', () => {
    const page = 'text\n\n  ```yaml\n  - uses: acme/tool@v1\n  ```\n\n```yaml\nversion: 1\n```\n'
    const [block, ...others] = workflowsIn({ name: 'docs/page.md', text: page })
    expect(others).toEqual([])
    expect(block?.name).toBe('docs/page.md:4')
    expect(brokenRules(block?.text ?? '')).toEqual(['acme/tool@v1 is a name that can move: pin it by its full SHA'])
  })
})
