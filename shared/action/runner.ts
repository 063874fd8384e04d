import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { describeError } from '../errors/action-error.ts'
import { createRedactor, type Redactor } from '../http/redaction.ts'
import { visible } from '../markdown/visible.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { formatDuration } from '../time/duration.ts'
import { createJsonLog } from '../log/json-log.ts'
import { type Log, type LogPlace, withoutCommands } from '../log/log.ts'

/** The runner as one process of an action sees it. The only importer of @actions/core. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly redactor: Redactor
  readonly log: Log
  /** What was said with `log.event`, for the report. */
  readonly events: readonly { readonly at: string; readonly message: string }[]
  input(name: string): string
  mask(value: string): void
  output(name: string, value: string): void
  summary(markdown: string): void
  /** An error annotation and exit code 1. */
  fail(message: string): void
  state: { get(name: string): string; save(name: string, value: string): void }
}

export function createRunner(env: NodeJS.ProcessEnv = process.env, clock: Clock = systemClock): Runner {
  const redactor = createRedactor()
  const events: { at: string; message: string }[] = []
  const start = clock.now()
  // kept from the first look on: commands that are run may make this process hide its own variables
  const inputs = new Map<string, string>()
  let stopToken = ''
  let untrustedOpen = 0
  // redacted as it is shown: a colour inside of a secret would hide it until it is taken out
  const clean = (text: string) => withoutCommands(redactor.redact(visible(text)))
  const propertiesOf = (at: LogPlace | undefined) =>
    at && {
      file: clean(at.path),
      startLine: at.line,
      ...(at.column === undefined ? {} : { startColumn: at.column }),
      title: clean(at.title),
    }
  const plain = (text: string) => redactor.redact(visible(text))
  const asked = (name: string) => plain(inputs.get(name) ?? '')
  const json = createJsonLog(env, () => ({ service: asked('service'), environment: asked('environment') }), {
    now: () => clock.now(),
    onFailure: (cause) => {
      core.warning(clean(`the JSON log could not be written: ${describeError(cause)}`))
    },
  })
  const annotation =
    (level: 'notice' | 'warning' | 'error'): Log['notice'] =>
    (message, at) => {
      core[level](clean(message), propertiesOf(at))
      json(level, plain(message), at && { path: plain(at.path), line: at.line })
    }
  const log: Log = {
    info(message) {
      core.info(clean(message))
      json('info', plain(message))
    },
    debug(message) {
      core.debug(clean(message))
      json('debug', plain(message))
    },
    notice: annotation('notice'),
    warning: annotation('warning'),
    error: annotation('error'),
    event(message) {
      const shown = clean(message)
      events.push({ at: new Date(clock.now()).toISOString(), message: shown })
      core.info(`${formatDuration(clock.now() - start).padStart(9)}  ${shown}`)
      json('info', plain(message), { event: true })
    },
    group: (title, work) => core.group(clean(title), work),
    async untrusted(title, work) {
      core.startGroup(clean(title))
      // of several at once the first stops commands and the last lets them through again
      if (untrustedOpen++ === 0) core.info(`::stop-commands::${(stopToken = randomUUID())}`)
      try {
        return await work((line) => {
          core.info(redactor.redact(line))
          json('info', plain(line), { program: plain(title) })
        })
      } finally {
        if (--untrustedOpen === 0) core.info(`::${stopToken}::`)
        core.endGroup()
      }
    },
  }
  return {
    env,
    clock,
    redactor,
    log,
    events,
    input(name) {
      const value = inputs.get(name) ?? core.getInput(name)
      inputs.set(name, value)
      return value
    },
    mask(value) {
      if (value.trim() === '') return
      redactor.add(value)
      core.setSecret(value)
    },
    output: (name, value) => core.setOutput(name, redactor.redact(value)),
    // core.summary would load what Node has for waiting on files to append a text to one: 2 % of a small gate
    summary(markdown) {
      if (!env.GITHUB_STEP_SUMMARY) return
      try {
        appendFileSync(env.GITHUB_STEP_SUMMARY, `${fitting(redactor.redact(markdown))}\n`)
      } catch (cause) {
        log.warning(`the job summary could not be written: ${describeError(cause)}`)
      }
    },
    fail(message) {
      core.setFailed(clean(message))
      json('error', plain(message))
    },
    state: { get: (name) => core.getState(name), save: (name, value) => core.saveState(name, value) },
  }
}

/** GitHub drops a summary of more than 1 MiB as a whole. */
const largestSummary = 1_000_000

function fitting(markdown: string): string {
  const bytes = Buffer.from(markdown)
  if (bytes.length <= largestSummary) return markdown
  return `${bytes
    .subarray(0, largestSummary)
    .toString('utf8')
    .replace(/\uFFFD$/, '')}\n\n… cut: the report has all of it\n`
}
