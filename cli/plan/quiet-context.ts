import type { ActionContext } from '../../shared/action/action.ts'
import type { Config } from '../../shared/config/config.ts'
import { createRedactor } from '../../shared/http/redaction.ts'
import type { Log } from '../../shared/log/log.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import type { Terminal } from '../terminal.ts'

/** What an action is run with where nobody reads its log: only its warnings are kept. */
export function createQuietContext(
  { folder, env, clock }: Terminal,
  config: Config | undefined,
): { readonly context: ActionContext; readonly warnings: readonly string[] } {
  const warnings: string[] = []
  const silent = () => undefined
  const log: Log = {
    info: silent,
    debug: silent,
    notice: silent,
    warning: (message) => void warnings.push(message),
    error: (message) => void warnings.push(message),
    event: silent,
    group: (_, work) => work(),
    untrusted: (_, work) => work(silent),
  }
  const redactor = createRedactor()
  const context: ActionContext = {
    run: { ...readRunContext({ ...env, GITHUB_WORKSPACE: folder }), workspace: folder },
    env,
    log,
    clock,
    redactor,
    mask: (value) => redactor.add(value),
    state: { get: () => '', save: silent },
    signal: new AbortController().signal,
    config,
    locale: 'en',
  }
  return { context, warnings }
}
