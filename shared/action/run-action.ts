import { aftermathOf } from './aftermath.ts'
import { isDebuggerOpen } from './debugger.ts'
import type { Config } from '../config/config.ts'
import { unknownNames } from '../config/names.ts'
import { ActionError, ConfigurationError, describeError, type Problem } from '../errors/action-error.ts'
import { inTimeZone } from '../text/time-zone.ts'
import { type Words, wordsOf } from '../text/words.ts'
import { escapeMarkdown } from '../markdown/markdown.ts'
import { type Action, type ActionContext, type Common, commonFields, commonOutputs, type Outcome } from './action.ts'
import type { Field, Fields, Inputs } from './fields.ts'
import { findConfig } from './find-config.ts'
import { readInputs } from './read-inputs.ts'
import { writeReport } from './report.ts'
import { readRunContext, type RunContext } from '../log/run-context.ts'
import { createRunner, type Runner } from './runner.ts'

/** The runner kills an action 10 s after it was cancelled; what is to be said must be said before that. */
const patienceAfterCancel = 6_000

/**
 * Runs an action from its inputs to its exit code. Every declared output is set and the exit code is right whatever is
 * thrown.
 */
export async function runAction<F extends Fields, Output extends string>(
  action: Action<F, Output>,
  runner: Runner = createRunner(),
): Promise<void> {
  const isPost = action.post !== undefined && runner.state.get('started') === 'true'
  if (action.post && !isPost) runner.state.save('started', 'true')
  const startedAt = runner.clock.now()
  const cancellation = new AbortController()
  const onSignal = () => cancellation.abort(new ActionError('CANCELLED', 'cancelled'))
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  const fate = watchProcess()
  const run = readRunContext(runner.env)
  const outcome = await settle(action, runner, run, { isPost, cancellation, doomed: fate.doomed })
  process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  try {
    if (isPost) finishPost(action.name, runner, outcome)
    else if (outcome) finish(action, runner, run, { outcome, startedAt, words: await wordsOf(outcome.locale) })
  } catch (thrown) {
    runner.fail(`${action.name}: the outputs could not be written: ${describeError(thrown)}`)
  }
  // something may still be under way, and nobody waits for it any more
  if (cancellation.signal.aborted || fate.isSealed()) process.exit(1)
}

/** What is thrown where nobody waits for it, or waited for when nothing can happen any more, ends the run like any throw. */
function watchProcess(): { readonly doomed: Promise<never>; isSealed(): boolean } {
  const { promise: doomed, reject } = Promise.withResolvers<never>()
  let isSealed = false
  const seal = (thrown: unknown) => {
    isSealed = true
    reject(thrown)
  }
  doomed.catch(() => undefined)
  process.on('uncaughtException', seal)
  process.once('beforeExit', () => seal(new Error('internal error: a promise was never settled')))
  return { doomed, isSealed: () => isSealed }
}

async function settle<F extends Fields, Output extends string>(
  action: Action<F, Output>,
  runner: Runner,
  run: RunContext,
  { isPost, cancellation, doomed }: { isPost: boolean; cancellation: AbortController; doomed: Promise<never> },
): Promise<Ending<Output> | undefined> {
  let patience: NodeJS.Timeout | undefined
  let said: Reader = { locale: 'en', timeZone: 'UTC' }
  const hear = (reader: Reader) => void (said = reader)
  const cancelled = new Promise<never>((_, reject) => {
    cancellation.signal.addEventListener('abort', () => {
      patience = setTimeout(() => reject(cancellation.signal.reason as Error), patienceAfterCancel)
    })
  })
  try {
    const { inputs, config, env } = await prepare(action, runner, run, { isPost, signal: cancellation.signal, hear })
    const context = { ...contextOf(runner, run, config, cancellation.signal), env, locale: said.locale }
    const work = isPost ? action.post?.(inputs, context) : action.run(inputs, context)
    const outcome = await Promise.race([work, cancelled, doomed])
    return outcome && { ...outcome, ...said }
  } catch (thrown) {
    return { ...failure(thrown, cancellation.signal, runner, await wordsOf(said.locale)), ...said }
  } finally {
    clearTimeout(patience)
  }
}

/** Inputs and config; every problem of both at once. */
async function prepare<F extends Fields, Output extends string>(
  action: Action<F, Output>,
  runner: Runner,
  run: RunContext,
  { isPost, signal, hear }: { isPost: boolean; signal: AbortSignal; hear: (reader: Reader) => void },
): Promise<{ inputs: Inputs<F> & Common; config: Config | undefined; env: ActionContext['env'] }> {
  if (isDebuggerOpen())
    throw new ActionError('DEBUGGER_OPEN', 'a debugger is open in this process: nothing was done with its secrets')
  const fields = { ...commonFields, ...action.fields }
  for (const [name, field] of Object.entries<Field<unknown>>(fields)) {
    const given = runner.input(name)
    for (const secret of [...(field.secret ? [given] : []), ...(field.secretsIn?.(given) ?? [])]) runner.mask(secret)
  }
  const { inputs, problems } = readInputs(fields, (name) => runner.input(name))
  const read = inputs as Inputs<F> & Common
  const env = withSecrets(runner.env, (read as { readonly secrets?: Readonly<Record<string, string>> }).secrets)
  const wants = action.holdsPolicy ? 'always' : action.asksForConfig ? 'if it answers' : 'never'
  const asksGitHub = problems.length === 0 ? wants : 'never'
  hear({ locale: read.locale ?? 'en', timeZone: 'UTC' })
  const found = await findConfig(read, { ...runner, env, run, signal }, { asksGitHub, isPost })
  const { config, problems: configProblems } = found
  hear({ locale: read.locale ?? config?.locale ?? found.locale ?? 'en', timeZone: config?.['time-zone'] ?? 'UTC' })
  const given = action.takesDefaults ? { ...read, ...defaultsFor(read, config) } : read
  // without a readable config everything that stands in it would seem to be missing
  const combined = configProblems.length === 0 ? await checkTogether(action, given, { config, env }, problems) : []
  const all = [...problems, ...configProblems, ...combined]
  if (all.length > 0)
    throw new ConfigurationError(all, problems.length + combined.length > 0 ? 'INPUT_INVALID' : 'CONFIG_INVALID')
  return { inputs: given, config, env }
}

/** The environment with secrets in front of it: found by their name, and by nothing that hands an environment on to a command. */
function withSecrets(env: ActionContext['env'], secrets: Readonly<Record<string, string>> = {}): ActionContext['env'] {
  const hidden = Object.entries(secrets).map(([name, value]) => [name, { value, enumerable: false }] as const)
  return Object.defineProperties({ ...env }, Object.fromEntries(hidden))
}

/** What the config says that empty inputs mean. */
function defaultsFor(given: object, config: Config | undefined): { environment?: string; service?: string } {
  const { environment, service } = given as { readonly environment?: string; readonly service?: string }
  return {
    ...(environment === '' ? { environment: config?.defaults?.environment ?? '' } : {}),
    ...(service === '' ? { service: config?.defaults?.service ?? '' } : {}),
  }
}

/** What only several of them together have wrong; of what cannot be read nothing is said twice. */
async function checkTogether<F extends Fields, Output extends string>(
  action: Action<F, Output>,
  given: Inputs<F> & Common,
  { config, env }: { config: Config | undefined; env: ActionContext['env'] },
  problems: readonly Problem[],
): Promise<readonly Problem[]> {
  const told = new Set(problems.map(({ input }) => input))
  try {
    const found = [
      ...unknownNames(given as Readonly<Record<string, unknown>>, config, action.takesSeveral),
      ...(action.check?.(given, config) ?? []),
      ...((await action.checkSettings?.(given, config, env)) ?? []),
    ]
    return found.filter(({ input }) => !told.has(input))
  } catch (thrown) {
    // what lacks a required input cannot always be looked at further: that one is told
    if (problems.length > 0) return []
    throw thrown
  }
}

function contextOf(
  runner: Runner,
  run: RunContext,
  config: Config | undefined,
  signal: AbortSignal,
): Omit<ActionContext, 'locale'> {
  const { env, log, clock, redactor, state } = runner
  return { run, env, log, clock, redactor, state, signal, config, mask: (value) => runner.mask(value) }
}

/** Who reads what is said. */
interface Reader {
  readonly locale: ActionContext['locale']
  /** What a summary says in UTC is shown by it. */
  readonly timeZone: string
}

/** An outcome, and of an error what is said of it besides its one line. */
type Ending<Output extends string> = Outcome<Output> & {
  /** Every problem that is not shown elsewhere, a line each, and what to do. */
  readonly said?: string
  readonly advice?: { readonly code: string; readonly hint: string }
  /** What else is worth reading, in Markdown. */
  readonly more?: string
  /** The reason, for who reads another language than English. */
  readonly shown?: string
} & Partial<Reader>

function failure(thrown: unknown, signal: AbortSignal, runner: Runner, say: Words): Ending<never> {
  const { outputs = {}, summary: more = '' } = aftermathOf(thrown) ?? {}
  if (signal.aborted) return { phase: 'Error', reason: 'cancelled', outputs, more }
  const message = describeError(thrown)
  const [code, hint] = thrown instanceof ActionError ? [thrown.code, thrown.hint] : (['INTERNAL', ''] as const)
  if (thrown instanceof Error) runner.log.debug(thrown.stack ?? message)
  const problems = thrown instanceof ConfigurationError ? thrown.problems : []
  const left = thrown instanceof ConfigurationError ? annotate(thrown, runner, say.problem) : say.message(message)
  const shown = problems.length > 0 ? problems.map(say.problem) : say.message(message).split('\n')
  const advised = thrown instanceof ActionError ? say.hint(thrown.code, hint) : hint
  return {
    phase: 'Error',
    reason: `${message.split('\n').join('; ')} [${code}]`,
    outputs,
    more,
    details: { code, message, hint, problems },
    shown: `${shown.join('; ')} [${code}]`,
    ...(hint === '' ? {} : { said: `${left}\n${advised} [${code}]`, advice: { code, hint: advised } }),
  }
}

/** Shows problems of a file of the checkout at their line. @returns the others, a line each */
function annotate({ problems, code }: ConfigurationError, { log }: Runner, tell: (problem: Problem) => string): string {
  const left: string[] = []
  const places = new Set<string>()
  for (const problem of problems) {
    const [, path, line, column, key = ''] = /^([^:@]+):(\d+):(\d+)(?: (.*))?$/.exec(problem.input) ?? []
    const text = tell(problem)
    if (path === undefined) left.push(text)
    else {
      places.add(path)
      log.error(text, { path, line: Number(line), column: Number(column), title: key || code })
    }
  }
  return [...left, ...[...places].map((path) => `${path}: see the lines above`)].join('\n')
}

function finishPost(name: string, runner: Runner, outcome: Ending<string> | undefined): void {
  if (outcome && outcome.phase !== 'Error') runner.log.info(`${name} (post): ${outcome.phase}: ${outcome.reason}`)
  if (outcome?.phase === 'Error') runner.fail(outcome.said ?? outcome.reason)
}

function finish<F extends Fields, Output extends string>(
  action: Action<F, Output>,
  runner: Runner,
  run: RunContext,
  { outcome, startedAt, words }: { outcome: Ending<Output>; startedAt: number; words: Words },
): void {
  const reason = outcome.reason.replace(/\s+/g, ' ').trim()
  const outputs: Record<string, string> = { ...action.outputs, phase: outcome.phase, reason }
  for (const [name, value] of Object.entries(outcome.outputs)) outputs[name] = String(value)
  outputs.report = saveReport(action, runner, run, { outcome, reason, outputs, startedAt })
  for (const name of [...Object.keys(action.outputs), ...commonOutputs]) runner.output(name, outputs[name] ?? '')
  const summary =
    outcome.summary ??
    `### ${icon[outcome.phase]} ${action.name}: ${outcome.phase}\n\n${escapeMarkdown(outcome.shown ?? reason)}\n${adviceOf(outcome, runner)}${outcome.more ? `\n${outcome.more}` : ''}`
  runner.summary(words.summary(inTimeZone(summary, outcome.timeZone ?? 'UTC')))
  const passes =
    ['Successful', 'Paused'].includes(outcome.phase) || (outcome.phase === 'Inconclusive' && outcome.tolerated === true)
  if (passes) runner.log.info(`${action.name}: ${outcome.phase}: ${reason}`)
  else runner.fail(`${action.name}: ${outcome.phase}: ${outcome.said ?? reason}`)
}

/** What to do, with the page that says more: of the release-kit that runs, where the runner tells whose that is. */
function adviceOf({ advice }: Ending<string>, { env }: Runner): string {
  if (advice === undefined) return ''
  const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env
  const page = 'docs/errors.md'
  const isKnown = /^https:\/\/[\w.-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref)
  const link = `${server}/${repository}/blob/${ref}/${page}#${advice.code.toLowerCase()}`
  return `\n${escapeMarkdown(advice.hint)} ${isKnown ? `[${page}](${link})` : page}\n`
}

const icon = { Successful: '✅', Failed: '❌', Error: '💥', Inconclusive: '❔', Paused: '⏸️' } as const

function saveReport<F extends Fields, Output extends string>(
  action: Action<F, Output>,
  runner: Runner,
  run: RunContext,
  result: { outcome: Outcome<Output>; reason: string; outputs: Record<string, string>; startedAt: number },
): string {
  const inputs = Object.entries({ ...commonFields, ...action.fields })
    .filter(([, field]) => !field.secret)
    .map(([name, field]) => [name, runner.input(name) || field.default])
  try {
    return writeReport(
      {
        schema: 1,
        action: action.name,
        version: runner.env.GITHUB_ACTION_REF ?? '',
        phase: result.outcome.phase,
        reason: result.reason,
        startedAt: new Date(result.startedAt).toISOString(),
        seconds: (runner.clock.now() - result.startedAt) / 1_000,
        inputs: Object.fromEntries(inputs) as Record<string, string>,
        outputs: result.outputs,
        events: runner.events,
        details: result.outcome.details ?? null,
      },
      run.temp,
      (text) => runner.redactor.redact(text),
    )
  } catch (cause) {
    runner.log.warning(`the JSON report could not be written: ${describeError(cause)}`)
    return ''
  }
}
