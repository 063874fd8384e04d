import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from '@jest/globals'
import type { ActionContext } from '../../../shared/action/action.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { createContext, type RecordedLog } from '../../fakes/context.ts'
import {
  createGitHubSimulator,
  type GitHubOptions,
  type GitHubSimulator,
} from '../../../simulators/github/simulator.ts'

export interface Bench {
  readonly simulator: GitHubSimulator
  readonly github: GitHub
  readonly log: RecordedLog
}

/** Where the simulated repository's git is: a graph in memory, or a real bare repository. */
export type Backing = 'memory' | 'git'

/** Opens simulators with the adapter connected to them; after each test they are closed and must have no problems. */
export function createBenches() {
  const opened: GitHubSimulator[] = []
  const folders: string[] = []
  afterEach(async () => {
    const problems = opened.flatMap((simulator) => simulator.problems)
    await Promise.all(opened.splice(0).map((simulator) => simulator.close()))
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
    expect(problems).toEqual([])
  })

  function bareRepository(): string {
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-bare-'))
    folders.push(folder)
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder])
    return folder
  }

  return {
    bareRepository,
    async open(
      options: GitHubOptions & { backing?: Backing; token?: string; context?: Partial<ActionContext> } = {},
    ): Promise<Bench> {
      const { backing = 'memory', token, context: overrides, ...rest } = options
      const simulator = await createGitHubSimulator({
        ...(backing === 'git' ? { repository: bareRepository() } : {}),
        ...rest,
      })
      opened.push(simulator)
      const context = createContext({ env: simulator.env, ...overrides })
      const github = await createGitHub(context, token ?? simulator.token, { retryUnit: 1 })
      return { simulator, github, log: context.log }
    },
  }
}
