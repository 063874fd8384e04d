import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionContext } from '../../shared/action/action.ts'
import type { Log, LogPlace } from '../../shared/log/log.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import { createRedactor } from '../../shared/http/redaction.ts'
import { systemClock } from '../../shared/time/clock.ts'

export interface RecordedLog extends Log {
  readonly lines: readonly string[]
}

export function createRecordingLog(): RecordedLog {
  const lines: string[] = []
  const at = (level: string) => (message: string, place?: LogPlace) => {
    const where = place ? ` at ${place.path}:${place.line} (${place.title})` : ''
    lines.push(`${level} ${message}${where}`)
  }
  return {
    lines,
    info: at('info'),
    debug: at('debug'),
    notice: at('notice'),
    warning: at('warning'),
    error: at('error'),
    event: at('event'),
    group(title, work) {
      lines.push(`group ${title}`)
      return work()
    },
    untrusted(title, work) {
      lines.push(`group ${title}`)
      return work(at('untrusted'))
    },
  }
}

/** What `run()` of an action gets, for tests that run it in this process against simulators. */
export function createContext(overrides: Partial<ActionContext> = {}): ActionContext & { log: RecordedLog } {
  const redactor = createRedactor()
  const env = overrides.env ?? {}
  const temp = mkdtempSync(join(tmpdir(), 'release-kit-test-'))
  const state = new Map<string, string>()
  const log = createRecordingLog()
  return {
    run: readRunContext({
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1',
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: temp,
      ...env,
    }),
    env,
    clock: systemClock,
    redactor,
    mask: (value) => redactor.add(value),
    state: { get: (name) => state.get(name) ?? '', save: (name, value) => void state.set(name, value) },
    signal: new AbortController().signal,
    config: undefined,
    locale: overrides.config?.locale ?? 'en',
    ...overrides,
    log,
  }
}
