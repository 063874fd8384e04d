import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { createGitRepository } from '../fakes/git-repository.ts'
import { closeSimulators, gate, simulate } from './quality-gate.harness.ts'

const examples = join(import.meta.dirname, '../../examples')

afterEach(closeSimulators)

/** A repository with an example in it, and reports that its tools wrote. */
function repositoryOf(example: string, reports: 'passing' | 'blocking'): string {
  const repository = createGitRepository()
  const { directory } = repository
  const source = join(examples, example)
  for (const name of readdirSync(source)) {
    if (name !== 'reports') cpSync(join(source, name), join(directory, name), { recursive: true })
  }
  repository.git('add', '--all')
  repository.commit('feat: an example')
  mkdirSync(join(directory, 'reports'))
  cpSync(join(source, 'reports', reports), join(directory, 'reports'), { recursive: true })
  return directory
}

// the tools have run before: their reports lie there
const quiet = { comment: 'false', check: 'false', 'store-metrics': 'false', commands: 'recorded: true' }

function rulesOf({ outputs }: Awaited<ReturnType<typeof gate>>, severity: 'block' | 'warn'): string[] {
  const failed = JSON.parse(String(outputs['failed-rules'])) as { rule: string; severity: string }[]
  return failed.filter((one) => one.severity === severity).map(({ rule }) => rule)
}

describe("DietTracker's gate", () => {
  it('[D01] [D02] [D03] passes what its tools found to be good', async () => {
    const result = await gate(repositoryOf('diettracker', 'passing'), { inputs: quiet })
    expect(rulesOf(result, 'block')).toEqual([])
    expect(result.outputs).toMatchObject({ verdict: 'pass', coverage: '100' })
  })

  it('[D01] [D02] [D03] blocks what they found to be bad, for each reason by name', async () => {
    const result = await gate(repositoryOf('diettracker', 'blocking'), { inputs: quiet })
    expect(result.outputs.verdict).toBe('block')
    expect(rulesOf(result, 'block')).toEqual([
      'tests.failed == 0',
      'score >= 7',
      'coverage[backend] >= 90%',
      'coverage[frontend] >= 85%',
      'security.total == 0',
      'lint.error == 0',
      'performance[load].p95 < 500ms',
      'performance[load].error-rate <= 1%',
    ])
  })
})

describe("OneLog's gate", () => {
  async function reviewed(reports: 'passing' | 'blocking', reviewers: readonly string[]) {
    const github = await simulate()
    const sha = await github.seed.commit({ message: 'feat: change' })
    const pull = github.seed.pull({ title: 'change', merged: false, head: { ref: 'change', sha } })
    for (const author of ['awa', 'kofi', 'moussa']) {
      github.seed.collaborator(author, author === 'moussa' ? 'write' : 'maintain')
    }
    for (const author of reviewers) github.seed.review(pull.number, { author, state: 'APPROVED', sha })
    return gate(repositoryOf('onelog', reports), {
      github,
      eventName: 'pull_request',
      event: { pull_request: { number: pull.number, base: { sha }, head: { sha } } },
      inputs: { ...quiet, 'policy-from': 'head' },
    })
  }

  it('[O01] passes what is tested, fast, secure and approved by two seniors', async () => {
    const result = await reviewed('passing', ['awa', 'kofi', 'moussa'])
    expect(rulesOf(result, 'block')).toEqual([])
    expect(result.outputs.verdict).toBe('pass')
  })

  it('[O01] blocks where one of two approvals is not a senior’s, and nothing else is wrong', async () => {
    expect(rulesOf(await reviewed('passing', ['awa', 'moussa']), 'block')).toEqual([
      'reviews.approved["role:maintain"] >= 2',
    ])
  })

  it('[O01] blocks what its tools found to be bad, for each reason by name', async () => {
    expect(rulesOf(await reviewed('blocking', ['awa', 'kofi']), 'block')).toEqual([
      'tests[unit].failed == 0',
      'coverage > 80%',
      'security.critical == 0',
      'security.high == 0',
      'performance[load].p50 < 500ms',
      'performance[load].rate > 100/s',
      'performance[load].error-rate < 1%',
    ])
  })

  it('[O04] starts nothing while a secret or a variable is missing, and names them all', () => {
    const workflow = parse(readFileSync(join(examples, 'onelog/.github/workflows/gate.yml'), 'utf8')) as {
      jobs: { secrets: { steps: { run?: string; env?: Record<string, string> }[] } }
    }
    const [first] = workflow.jobs.secrets.steps
    const run = (env: Readonly<Record<string, string>>) =>
      execFileSync('bash', ['--noprofile', '--norc', '-e', '-c', first?.run ?? ''], {
        env: { PATH: process.env.PATH ?? '', ...env },
        encoding: 'utf8',
      })
    const names = Object.keys(first?.env ?? {})
    expect(names).toHaveLength(3)
    expect(run(Object.fromEntries(names.map((name) => [name, 'there'])))).toBe('')
    const [kept = '', ...missing] = names
    expect(() => run({ [kept]: 'there' })).toThrow(
      expect.objectContaining({ stdout: `::error::not set in this environment: ${missing.join(' ')}\n` }),
    )
  })
})
