import * as z from 'zod/mini'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import { describeRevision } from '../../rollout/revision.ts'
import { starting } from '../starting.ts'
import type { Connection, DeployTarget, DeployTools, RunCommand, TargetSettings } from '../target.ts'
import { optionProblems } from './options.ts'
import { knownWords, readMade, readReport, textOf } from './report.ts'
import { createReportedTarget } from './reported.ts'

const line = z.string('a line of shell').check(z.minLength(1, 'a line of shell'))
const options = z.strictObject({ command: line, status: z.optional(line) })

export const commandSettings = {
  check({ url, options: given }: TargetSettings): readonly Problem[] {
    const problems = optionProblems(options, given, 'command, status')
    const address: Problem = { input: 'url', received: url, sentence: 'url must be empty: a command needs no address' }
    return url === '' ? problems : [...problems, address]
  },
  unseen: ({ options: given }: TargetSettings) => ('status' in given ? undefined : 'status'),
  connect(): Connection {
    return { baseUrl: '', headers: {} }
  },
}

/**
 * A command of the caller deploys, another one tells how it goes. They see `DEPLOY_RESOURCE`, `DEPLOY_REVISION`,
 * `DEPLOY_ID`, `DEPLOY_TOKEN` and no other secret. Lines `id=`, `url=`, `artifact=`, `revision=` of their output are read;
 * the last other line of the status command is the word for the state.
 */
export function createCommandTarget(tools: DeployTools, settings: TargetSettings, run: RunCommand): DeployTarget {
  const { command, status } = options.parse(settings.options)
  const env = (resource: string, revision: string, id: string) => ({
    DEPLOY_RESOURCE: resource,
    DEPLOY_REVISION: revision,
    DEPLOY_ID: id,
    ...(settings.token === '' ? {} : { DEPLOY_TOKEN: settings.token }),
  })
  return createReportedTarget({
    kind: 'command',
    looksFirst: true,
    isById: (id) => id !== '',
    async start({ resource, revision }, signal) {
      await tools.holds()
      const own = env(resource, describeRevision(revision), '')
      const once = () => run({ command, title: `deploy ${resource}`, env: own, signal })
      const { exitCode, lines } = await starting(signal, (send) => send(once))
      const said = readLines(lines)
      const failure = exitCode === 0 ? {} : { failure: `the command ended with exit code ${exitCode}` }
      return { id: textOf(said.id), made: readMade(said), ...failure }
    },
    ...(status === undefined
      ? {}
      : {
          async look({ resource, id }, revision, signal) {
            const own = env(resource, describeRevision(revision), id)
            const { exitCode, lines } = await run({ command: status, title: `status of ${resource}`, env: own, signal })
            const said = readLines(lines)
            if (exitCode !== 0) throw failed('PROVIDER_FAILED', `exit code ${exitCode}`)
            const report = readReport(said)
            if (report) return report
            const last = tools.redactor.redact(JSON.stringify(said.state ?? ''))
            throw failed('PROVIDER_NONSENSE', `its last line is ${last}; expected one of ${knownWords}`)
          },
        }),
  })
}

/** `name=value` lines, the last of each, and as `state` the last line that is none. */
function readLines(lines: readonly string[]): Readonly<Record<string, string>> {
  const said: Record<string, string> = {}
  for (const one of lines) {
    const [, name, value = ''] = /^(id|url|artifact|revision)=(.*)$/.exec(one) ?? []
    if (name !== undefined) said[name] = value
    else if (one.trim() !== '') said.state = one
  }
  return said
}

function failed(code: 'PROVIDER_FAILED' | 'PROVIDER_NONSENSE', answered: string): ProviderError {
  return new ProviderError(code, { provider: 'deploy command', asked: 'status', answered })
}
