import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from '@jest/globals'
import { fields } from '../../actions/quality-gate/src/inputs.ts'
import { action } from '../../actions/quality-gate/src/run.ts'
import { parseConfig } from '../../shared/config/config.ts'
import type { Clock } from '../../shared/time/clock.ts'
import { createContext } from '../fakes/context.ts'
import { inputsOf } from '../fakes/stage.ts'
import { createGitHubSimulator, type GitHubOptions, type GitHubSimulator } from '../../simulators/github/simulator.ts'

const open: GitHubSimulator[] = []
export async function closeSimulators(): Promise<void> {
  const problems = open.flatMap((simulator) => simulator.problems)
  await Promise.all(open.splice(0).map((simulator) => simulator.close()))
  expect(problems).toEqual([])
}

export async function simulate(options: GitHubOptions = {}): Promise<GitHubSimulator> {
  const simulator = await createGitHubSimulator(options)
  open.push(simulator)
  return simulator
}

interface Run {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly event?: object
  readonly eventName?: string
  readonly github?: GitHubSimulator
  readonly signal?: AbortSignal
  readonly clock?: Clock
}

export const configPath = '.github/release-kit.yml'

export async function gate(
  directory: string,
  { inputs = {}, env = {}, event = {}, eventName = 'push', github, signal, clock }: Run = {},
) {
  const eventPath = join(mkdtempSync(join(tmpdir(), 'release-kit-event-')), 'event.json')
  writeFileSync(eventPath, JSON.stringify(event))
  const text = (() => {
    try {
      return readFileSync(join(directory, configPath), 'utf8')
    } catch {
      return undefined
    }
  })()
  const { config } = text === undefined ? { config: undefined } : parseConfig(text, configPath, {})
  const context = createContext({
    config,
    ...(signal ? { signal } : {}),
    ...(clock ? { clock } : {}),
    env: {
      PATH: process.env.PATH ?? '',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GITHUB_WORKSPACE: directory,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_EVENT_NAME: eventName,
      ...github?.env,
      ...env,
    },
  })
  const given = { config: configPath, ...(github ? { 'github-token': github.token } : {}), ...inputs }
  const outcome = await action.run(inputsOf(fields, given), context)
  const { metrics: path } = outcome.outputs
  const metrics = (path ? JSON.parse(readFileSync(String(path), 'utf8')) : {}) as Record<string, number>
  return { ...outcome, metricsFile: metrics, log: context.log.lines }
}

export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-gate-'))
  put(folder, files)
  return folder
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

export const lcov = (path: string, marks: string) =>
  `SF:${path}\n${Array.from(marks, (mark, index) => `DA:${index + 1},${mark === '+' ? 1 : 0}`).join('\n')}\nend_of_record\n`
export const junit = (passed: number, failed = 0) =>
  `<testsuite>${'<testcase name="a"/>'.repeat(passed)}${'<testcase name="b"><failure message="on purpose"/></testcase>'.repeat(failed)}</testsuite>`
