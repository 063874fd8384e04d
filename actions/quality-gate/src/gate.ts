import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { ActionContext, Outcome } from '../../../shared/action/action.ts'
import { ConfigurationError, describeError } from '../../../shared/errors/action-error.ts'
import { trackedFiles } from '../../../shared/git/tracked-files.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { formatQuantity } from '../../../shared/rules/quantity.ts'
import { metricsOf, type Rule } from '../../../shared/rules/rule.ts'
import { RuleError } from '../../../shared/rules/rule-error.ts'
import { readApprovals } from './evidence/approvals.ts'
import { freezesOf } from './evidence/freezes.ts'
import { writeMetrics } from './baseline/metrics-file.ts'
import { openStore, readBaselines, readNamedBaseline, storeMetrics, storesMetrics } from './baseline/read-baseline.ts'
import { type Change, changeOf } from './change/change.ts'
import { type ChangePorts, readChanges, readNamedChanges } from './change/read-changes.ts'
import { describe } from './commands/command-result.ts'
import type { Facts, Trouble } from './facts.ts'
import { createGateMetrics, measureAsked } from './metrics/gate-metrics.ts'
import type { GateInputs, GateOutput } from './inputs.ts'
import { measure, put } from './metrics/measure.ts'
import { locateFailures } from './evidence/locate-failures.ts'
import { goModulesOf } from './evidence/go-modules.ts'
import { type Policy, readPolicy } from './policy/policy.ts'
import { type Publication, wantedOf } from './report/publication.ts'
import { truncateSections, leading } from './report/truncate-sections.ts'
import { sectionsOf } from './report/summary.ts'
import type { GateResult, Origin } from './report/section.ts'
import { type ReportPlaces, readReports } from './evidence/read-reports.ts'
import { scoreOf } from './metrics/score.ts'
import { isAccepted, siftReports } from './evidence/apply-exceptions.ts'
import { collectProblems } from '../../../shared/errors/collect-problems.ts'
import { type Decision, decide } from './verdict.ts'
import { words } from './report/messages.ts'

/** Bytes: GitHub drops the summary of a step that has more than 1 MiB, and the runner's edge cuts it at a million. */
const largestSummary = 990_000

/** Gathers the policy, the change, the reports; decides; tells. */
export async function runGate(inputs: GateInputs, context: ActionContext): Promise<Outcome<GateOutput>> {
  const github = lazily(() => connect(inputs.githubToken, context))
  const clone = lazily(async () =>
    (await import(/* webpackChunkName: "clone" */ './change/clone.ts')).openClone(inputs, context),
  )
  const change = await changeToJudge(inputs, github, context)
  const ports = { clone, github, change, context }
  const [policy, namedBaseline, namedChanges] = await collectProblems([
    readPolicy(inputs, ports),
    readNamedBaseline(inputs.baseMetrics, context),
    readNamedChanges(inputs.changedLines, ports),
  ])
  const freezes = freezesOf(policy.rules, policy.config, context.clock.now())
  // before the commands: what they do to .git must not be run by us
  const isStored = await storesMetrics(inputs, ports)
  const store = await openStore(inputs, policy.rules, ports, isStored)
  const [{ baselines, troubles }, changedLines, files, approvals] = await Promise.all([
    namedBaseline ?? readBaselines(policy.rules, store, ports),
    namedChanges ?? readChanges(needsChanges(policy), ports),
    filesToFind(ports),
    readApprovals(policy.rules, github, change, context.run),
  ])
  const commands =
    policy.commands.length === 0
      ? []
      : await (await import('./commands/prepare-commands.ts')).prepareAndRun(inputs, policy, ports)
  const today = new Date(context.clock.now()).toISOString().slice(0, 10)
  const read = await readReports(policy.sources, placesOf(inputs, files, context), (finding) =>
    isAccepted(finding, policy.exceptions, today),
  )
  // what a cancel cut short would look like a baseline or a report that is not there
  context.signal.throwIfAborted()
  const sifted = siftReports(read.reports, policy.exceptions, today)
  const tests = files ? locateFailures(sifted.reports.tests, files) : sifted.reports.tests
  const facts: Facts = {
    reports: { ...sifted.reports, tests },
    files: read.files,
    commands,
    changedLines,
    approvals,
    freezes,
    ...baselines,
  }
  const failed: Trouble[] = commands
    .filter(({ exitCode, timedOut }) => exitCode !== 0 || timedOut)
    .map((result) => ({ kind: 'command', subject: result.name, message: describe(result) }))
  const judged = judgeAll(facts, policy, [...failed, ...troublesOf(change), ...troubles, ...read.troubles])
  const result: GateResult = {
    name: inputs.name,
    facts,
    ...judged,
    ...sifted,
    origin: originOf(change, context),
    policyFrom: policy.isOther ? policy.from : undefined,
    isAdopted: policy.isAdopted,
    isDryRun: inputs.dryRun,
  }
  if (store && isStored) await storeMetrics(result.metrics, store, context)
  await store?.close()
  return finish({ inputs, result, change, locale: inputs.locale ?? context.config?.locale ?? 'en' }, context, github)
}

async function changeToJudge(
  { publishFrom }: GateInputs,
  github: () => Promise<GitHub | undefined>,
  context: ActionContext,
): Promise<Change> {
  if (publishFrom === '') return changeOf(context.run)
  const { changeOfReportingRun } = await import('./change/reporting-run.ts')
  return changeOfReportingRun(context, github)
}

function originOf({ head }: Change, { run, config, clock, redactor }: ActionContext): Origin {
  return {
    repository: `${run.serverUrl}/${run.owner}/${run.repo}`,
    sha: head,
    runUrl: run.runUrl,
    at: clock.now(),
    timeZone: config?.['time-zone'] ?? 'UTC',
    isSecret: (path) => redactor.redact(path) !== path,
  }
}

/** What another run left behind is read from its folder and from nowhere else. */
function placesOf(
  { publishFrom }: GateInputs,
  files: ReadonlySet<string> | undefined,
  context: ActionContext,
): ReportPlaces {
  const { run } = context
  const root = resolve(run.workspace)
  const folder = resolve(root, publishFrom)
  return {
    repository: { root, files, goModules: lazily(() => goModulesOf(root, files ?? [])) },
    folder,
    roots: publishFrom === '' ? [root, run.temp] : [folder],
    look: async (url) => (await import('./evidence/look-at-site.ts')).lookAtSite(url, context),
  }
}

/** @throws ConfigurationError for a rule that compares a time with a percentage, which only shows once the metric is there */
function judgeAll(facts: Facts, { rules, ifMissing }: Policy, troubles: readonly Trouble[]) {
  const metrics = measure(facts)
  measureAsked(metrics, [...rules.block, ...rules.warn], facts)
  const seen = createGateMetrics(metrics, facts)
  const mentionsScore = ({ condition }: Rule) =>
    metricsOf(condition).some(({ metric }) => metric.name.split('.')[0] === 'score')
  try {
    const first = decide(
      {
        block: rules.block.filter((rule) => !mentionsScore(rule)),
        warn: rules.warn.filter((rule) => !mentionsScore(rule)),
      },
      seen,
      [],
      ifMissing,
    )
    put(metrics, 'score', '', scoreOf(metrics, scoreFacts(first, facts)))
    return { metrics, decision: decide(rules, seen, troubles, ifMissing) }
  } catch (cause) {
    if (cause instanceof RuleError) throw new ConfigurationError([cause.toProblem('block, warn')])
    throw cause
  }
}

function scoreFacts({ rules }: Decision, { reports }: Facts) {
  const performance = rules.filter(
    ({ operands, state }) =>
      (state === 'holds' || state === 'broken') && operands.some(({ text }) => /\bperformance\b/.test(text)),
  )
  const functions = [...reports.complexity.values()].flatMap((report) => report.functions)
  return {
    performanceRules: { held: performance.filter(({ state }) => state === 'holds').length, judged: performance.length },
    functions: { simple: functions.filter(({ complexity }) => complexity <= 10).length, total: functions.length },
  }
}

async function finish(
  publication: Publication,
  context: ActionContext,
  github: () => Promise<GitHub | undefined>,
): Promise<Outcome<GateOutput>> {
  const { inputs, result, change, locale } = publication
  const { decision, metrics } = result
  const flat = writeMetrics(metrics)
  for (const { effect, explanation, state } of decision.rules) {
    if (effect !== 'pass') context.log[effect === 'block' ? 'error' : 'warning'](`${state}: ${explanation}`)
    else if (state === 'n/a' || state === 'missing') context.log.notice(`${state}: ${explanation}`)
  }
  for (const { effect, message } of decision.troubles) context.log[effect === 'block' ? 'error' : 'warning'](message)
  const { comment, check } = wantedOf(inputs, change)
  if (comment || check) await (await import('./report/publish.ts')).publish(publication, github, context)
  context.signal.throwIfAborted()
  const [coverage, score] = [metrics.get({ name: 'coverage' }), metrics.get({ name: 'score' })]
  return {
    phase: decision.phase,
    reason: decision.reason,
    outputs: {
      verdict: decision.verdict,
      score: score && score !== 'n/a' ? formatQuantity(score) : '',
      coverage: coverage && coverage !== 'n/a' ? formatQuantity({ ...coverage, unit: '' }) : '',
      'failed-rules': failedRules(decision, context),
      metrics: saveMetrics(flat, context),
    },
    summary: truncateSections(sectionsOf(result, locale), {
      limit: largestSummary,
      lengthOf: (text) => Buffer.byteLength(text),
      note: words[locale].cutSummary,
    }),
    details: {
      verdict: decision.verdict,
      rules: decision.rules.map(({ rule, severity, state, effect, explanation }) => ({
        rule,
        severity,
        state,
        effect,
        explanation,
      })),
      troubles: decision.troubles,
      files: result.facts.files,
      metrics: flat,
    },
  }
}

/** Bytes: a variable of a later step holds 128 KiB, and an output is often handed on in one. */
const largestOutput = 100_000

function failedRules({ rules }: Decision, { log }: ActionContext): string {
  const failed = rules
    .filter(({ state }) => state === 'broken' || state === 'missing')
    .map(({ rule, severity, state, explanation }) => JSON.stringify({ rule, severity, state, explanation }))
  const fitting = leading(failed, largestOutput, (one) => Buffer.byteLength(one) + 1)
  if (fitting.length < failed.length)
    log.notice(`the output failed-rules holds ${fitting.length} of ${failed.length} rules; the report has all`)
  return `[${fitting.join(',')}]`
}

/** @returns '' where the disk takes no more: that is said, and the verdict stands */
function saveMetrics(metrics: Readonly<Record<string, number>>, { run, log }: ActionContext): string {
  const folder = join(run.temp, 'release-kit')
  const path = join(folder, `quality-gate-metrics-${randomUUID().slice(0, 8)}.json`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, `${JSON.stringify(metrics, null, 2)}\n`)
    return path
  } catch (cause) {
    log.warning(`the metrics could not be written: ${describeError(cause)}`)
    return ''
  }
}

/** A run that did not succeed may have left half of its reports behind, or old ones. */
function troublesOf({ reportedBy }: Change): readonly Trouble[] {
  if (!reportedBy || reportedBy.conclusion === 'success') return []
  const { conclusion, url } = reportedBy
  const kind = conclusion === 'failure' ? 'command' : 'unreadable'
  return [{ kind, subject: url, message: `the run that wrote the reports ended with "${conclusion}": ${url}` }]
}

function needsChanges({ rules }: Policy): boolean {
  const mentioned = [...rules.block, ...rules.warn]
    .flatMap(({ condition }) => metricsOf(condition))
    .map(({ metric }) => metric.name)
  return mentioned.includes('coverage.patch') || mentioned.includes('lint.new')
}

/** undefined where this is not a git clone, and GitHub is not asked or leaves some out. */
async function filesToFind({ clone, change, github, context }: ChangePorts): Promise<ReadonlySet<string> | undefined> {
  if (change.reportedBy) return (await github())?.comparisons.files(change.head)
  const command = async () => (await clone()).command
  return trackedFiles(context.run.workspace, { env: context.env, command })
}

async function connect(token: string, context: ActionContext): Promise<GitHub | undefined> {
  if (token === '') return undefined
  const { createGitHub } = await import('../../../shared/github/create.ts')
  return createGitHub(context, token)
}

function lazily<T>(make: () => NonNullable<T>): () => NonNullable<T> {
  let made: NonNullable<T> | undefined
  return () => (made ??= make())
}
