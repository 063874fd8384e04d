import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { missingEnvironment } from '../../../shared/config/names.ts'
import { ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import { createClient } from '../../../shared/github/client.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { createLedger } from '../../../shared/github/ledger.ts'
import { wrongBranch } from '../../../shared/policy/branch.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { configInForce } from '../../../shared/release/approval/asking.ts'
import { readKeys } from '../../../shared/release/lock/journal-key.ts'
import { siftJournals } from '../../../shared/release/lock/sift.ts'
import type { Kept } from '../../../shared/rollout/kept.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { drawPage } from './draw-page.ts'
import { fields, type Inputs } from './inputs.ts'
import { type Finding, judgeGate, judgePlan, judgePromotion, judgeSecrets, releasedCommit } from './judge.ts'
import { budgetOf, imageOf, problemsOf, switchOf } from './plan.ts'
import type { Ports } from './ports.ts'
import { eachService } from './services.ts'
import { renderBudget, renderFindings, renderPage } from './summary.ts'

type Output =
  | 'status'
  | 'environment'
  | 'service'
  | 'what'
  | 'called'
  | 'image'
  | 'production'
  | 'commit'
  | 'kept'
  | 'switch'
  | 'waits-in-place'
  | 'target'
  | 'variables'
  | 'flags'
  | 'started-at'
  | 'locale'
  | 'over-budget'
  | 'seconds'
  | 'page'
  | 'page-name'

/** What a release keeps for others to compare with is not asked for further back. */
const memory = 90 * 24 * 3_600_000

export const action: Action<typeof fields, Output> = {
  name: 'preflight',
  fields,
  holdsPolicy: true,
  takesDefaults: true,
  takesSeveral: true,
  outputs: {
    status: '',
    environment: '',
    service: '',
    what: '',
    called: '',
    image: '',
    production: '',
    commit: '',
    kept: '',
    switch: '',
    'waits-in-place': 'false',
    target: '',
    variables: '{}',
    flags: '{}',
    'started-at': '',
    locale: '',
    'over-budget': 'false',
    seconds: '',
    page: '',
    'page-name': '',
  },
  // a gate may be none of an environment
  check: (inputs, config) => (inputs.part === 'end' ? [] : missingEnvironment(inputs, config)),
  checkSettings: (inputs, config, env) => Promise.resolve(problemsOf(inputs, config, env)),
  run: (inputs, context) => (inputs.part === 'end' ? compare(inputs, context) : judge(inputs, context)),
}

async function judge(inputs: Inputs, context: ActionContext): Promise<Outcome<Output>> {
  const { config, log, clock, run } = context
  const { environment } = inputs
  const startedAt = clock.now()
  const wrong = wrongBranch(environment, config, run)
  if (wrong.length > 0) throw new ConfigurationError(wrong)
  const { variables = {}, flags = {} } = config?.environments?.[environment] ?? {}
  const ports = createPorts(inputs, context)
  const each = eachService(inputs, config)
  const services = each.map(({ service }) => service)
  const commits: (string | undefined)[] = []
  for (const one of each)
    commits.push(
      await releasedCommit(one, context, ports).catch((thrown: unknown) => {
        if (isJudged(environment, config)) throw thrown
        log.info(`the commit that is released is not recorded: ${describeError(thrown)}`)
        return undefined
      }),
    )
  const commit = new Set(commits).size === 1 ? commits[0] : undefined
  const findings: Finding[] = []
  const judged = [judgePromotion, judgeGate, judgePlan].flatMap((rule) =>
    each.map((one, place) => rule(one, context, ports, commits[place])),
  )
  for (const finding of [...(await Promise.all(judged)), await judgeSecrets(inputs, context, ports)]) {
    // of several services a rule may come to the same
    if (finding === undefined || findings.some(({ text }) => text === finding.text)) continue
    findings.push(finding)
    log.event(`${finding.ok ? 'fine' : 'REFUSED'}: ${finding.rule}: ${finding.text}`)
    if (finding.kept?.reason !== undefined) log.warning(finding.text)
  }
  const refused = findings.filter(({ ok }) => !ok)
  const { schemaChange: schema } = inputs
  const known: Kept = { ...(commit === undefined ? {} : { commit }), ...(schema === '' ? {} : { schema }) }
  const kept = findings.reduce<Kept>((all, one) => ({ ...all, ...one.kept }), known)
  return {
    phase: refused.length > 0 ? 'Failed' : 'Successful',
    reason:
      refused.length > 0
        ? `refused: ${refused.map(({ text }) => text).join('; ')}`
        : `${services.join(', ') || 'this repository'} may go to ${environment}`,
    outputs: {
      status: refused.length > 0 ? 'refused' : 'admitted',
      environment,
      service: services.join('\n'),
      what: whatOf(each),
      called: services.join(', '),
      image: imageOf(inputs, config),
      production: isProduction(environment, config),
      commit: commit ?? '',
      kept: JSON.stringify(kept),
      switch: switchOf(inputs, config),
      'waits-in-place': await waitsInPlace(inputs, context, ports),
      target: config?.environments?.[environment]?.target?.kind ?? 'coolify',
      variables: JSON.stringify(variables),
      flags: JSON.stringify(flags),
      'started-at': startedAt,
      locale: inputs.locale ?? config?.locale ?? 'en',
    },
    summary: renderFindings(inputs, findings),
    details: { findings },
  }
}

/** Whether what is put in the place of what runs waits for an approval first, by this config or that of the default branch. */
async function waitsInPlace(
  inputs: Inputs,
  context: ActionContext,
  { github }: Pick<Ports, 'github'>,
): Promise<boolean> {
  if (switchOf(inputs, context.config) !== 'none') return false
  const asks = (config: ActionContext['config']) => config?.environments?.[inputs.environment]?.approval !== undefined
  return asks(context.config) || asks(await configInForce(inputs.config, context, await github()))
}

/** `shop v1.2.3`, or `api v1.2.0, shop v2.0.0`. */
function whatOf(each: readonly Inputs[]): string {
  return each.map(({ service, version }) => [service, version].filter(Boolean).join(' ')).join(', ')
}

/** Whether a rule of the config goes by the commit. */
function isJudged(environment: string, config: ActionContext['config']): boolean {
  const { after, requires } = config?.environments?.[environment] ?? {}
  return after !== undefined || requires !== undefined
}

function createPorts(inputs: Inputs, context: ActionContext): Ports {
  const { githubToken } = inputs
  const keys = readKeys(inputs, context)
  const recorded = new Map<string, ReturnType<Ports['recorded']>>()
  return {
    github: lazily(() => createGitHub(context, githubToken)),
    async recorded(environment, since) {
      const from = since === 0 ? context.clock.now() - memory : since
      const key = `${environment} ${from}`
      const found =
        recorded.get(key) ?? createLedger(await createClient(context, githubToken)).deployments([environment], from)
      recorded.set(key, found)
      return siftJournals(keys, await found).records
    },
  }
}

/** A phase that took too long is said, and people are told by the step after: nothing is undone for it. */
async function compare(inputs: Inputs, context: ActionContext): Promise<Outcome<Output>> {
  const { config, clock, log } = context
  const { environment, service, phase, startedAt } = inputs
  const took = startedAt === 0 ? undefined : clock.now() - startedAt
  const budget = budgetOf(inputs, config)
  const isOver = took !== undefined && budget !== undefined && took > budget
  const reason = isOver
    ? `${phase} took ${formatDuration(took)}, ${formatDuration(budget)} are allowed (environments.${environment}.budgets.${phase})`
    : took === undefined
      ? `how long ${phase} took stands in its own step`
      : `${phase} took ${formatDuration(took)}${budget === undefined ? '' : ` of ${formatDuration(budget)}`}`
  if (isOver) log.warning(reason)
  const page = phase !== 'gate' && !inputs.dryRun ? await drawPage(inputs, context) : undefined
  return {
    phase: 'Successful',
    reason,
    outputs: {
      environment,
      service,
      'over-budget': isOver,
      seconds: took === undefined ? '' : took / 1_000,
      ...(page && { page: page.path, 'page-name': page.name }),
    },
    summary: `${renderBudget(reason, isOver)}${page ? renderPage(page, context.run.runUrl) : ''}`,
  }
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
