import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { expectationsFrom, metricAddress, type NamedUrl } from '../../../shared/health/fields.ts'
import { follow } from '../../../shared/health/follow.ts'
import { tryFunctions } from '../../../shared/health/functions.ts'
import { createMetricsReader } from '../../../shared/health/metrics-reader.ts'
import { describeCertificateDays, lookUpName } from '../../../shared/health/reach.ts'
import { createHttpProbe, type Probe } from '../../../shared/health/probe.ts'
import { summarise } from '../../../shared/health/statistics.ts'
import { createTargetAnalysis, type TargetResult } from '../../../shared/health/target-analysis.ts'
import { valueFor } from '../../../shared/release/settings/service-values.ts'
import { check, fields, type Inputs } from './inputs.ts'
import { renderReport } from './summary.ts'
import { combine, isDecisive, policyForEach, rulesFor, type Verdict, withFunctions } from './verdict.ts'

type Output =
  'verdict' | 'attempts' | 'failures' | 'seconds' | 'time-to-healthy-ms' | 'p50' | 'p95' | 'p99' | 'success-rate'

export const action: Action<typeof fields, Output> = {
  name: 'health-wait',
  fields,
  outputs: {
    verdict: 'error',
    attempts: '',
    failures: '',
    seconds: '',
    'time-to-healthy-ms': '',
    p50: '',
    p95: '',
    p99: '',
    'success-rate': '',
  },
  check,
  async run(inputs, context) {
    if (inputs.dryRun) return rehearse(inputs, context)
    const startedAt = context.clock.now()
    const verdict = await lookAtEach(await measure(inputs, context), inputs, context)
    for (const one of warningsOf(verdict)) context.log.warning(one)
    return outcomeOf(verdict, inputs, (context.clock.now() - startedAt) / 1_000)
  },
}

async function measure(inputs: Inputs, context: ActionContext): Promise<Verdict> {
  const metrics = await createMetricsReader({ ...inputs, ...metricAddress(inputs) }, context)
  const policy = policyForEach(inputs)
  const startedAt = context.clock.now()
  const decided = new AbortController()
  const signal = AbortSignal.any([context.signal, decided.signal])
  const targets = inputs.urls.map(async ({ name, url }) => {
    const rules = { rules: rulesFor(name, inputs.rules), warn: rulesFor(name, inputs.warn) }
    const analysis = createTargetAnalysis({ name, startedAt }, policy, rules, metrics.baseline)
    const target = { name, probe: createProbe({ name, url }, inputs, context), metrics, interval: inputs.interval }
    try {
      await follow(target, analysis, { clock: context.clock, signal, say: (line) => context.log.event(line) })
    } catch (failure) {
      const wasDropped = decided.signal.aborted && !context.signal.aborted
      decided.abort()
      if (!wasDropped) throw failure
    }
    if (isDecisive(analysis.result(), inputs.require)) decided.abort()
    return analysis.result()
  })
  return combine(await Promise.all(targets), inputs.require)
}

/** Names, certificates, and, of what is healthy, its functions: each by itself. */
async function lookAtEach(verdict: Verdict, inputs: Inputs, context: ActionContext): Promise<Verdict> {
  const { urls, resolve, tlsMinDays, headers } = inputs
  const names = await Promise.all(uniqueBy(urls, 'hostname').map(({ url }) => lookUpName(url, resolve)))
  const certificates = uniqueBy(urls, 'host').map(({ name, url }) => {
    const last = verdict.targets.find((target) => target.name === name)?.last ?? []
    return describeCertificateDays(url, last, tlsMinDays)
  })
  const origins = new Set(urls.map(({ url }) => new URL(url).origin))
  const functions =
    verdict.verdict === 'healthy'
      ? await tryFunctions(
          inputs.functions.map((one) =>
            origins.has(new URL(one.url).origin) ? { ...one, headers: Object.fromEntries(headers) } : one,
          ),
          context,
          resolve,
        )
      : inputs.functions.map(({ name }) => ({ name, ok: false, says: 'not tried: the service is not healthy' }))
  const steps = [...names, ...certificates, ...functions].filter((step) => step !== undefined)
  const judged = verdict.verdict === 'healthy' ? withFunctions(verdict, functions) : verdict
  return { ...judged, steps }
}

function uniqueBy(urls: readonly NamedUrl[], part: 'host' | 'hostname'): readonly NamedUrl[] {
  return [...new Map(urls.map((one) => [new URL(one.url)[part], one])).values()]
}

function createProbe({ name, url }: NamedUrl, inputs: Inputs, { clock }: ActionContext): Probe {
  const { method, resolve, followRedirects, requestTimeout, tlsMinDays } = inputs
  const headers = Object.fromEntries(inputs.headers)
  const { expectVersion = '' } = inputs
  const expect = expectationsFrom({ ...inputs, expectVersion: valueFor(expectVersion, name) || undefined })
  return createHttpProbe({ url, method, headers, resolve, followRedirects, requestTimeout, expect, tlsMinDays, clock })
}

function outcomeOf(verdict: Verdict, inputs: Inputs, seconds: number): Outcome<Output> {
  const { targets } = verdict
  const judged = targets.flatMap(({ evidence }) => evidence)
  const { p50, p95, p99, successRate } = summarise(judged)
  const times = targets.flatMap(({ timeToHealthy }) => timeToHealthy ?? [])
  const isWholeTime = inputs.require === 'any' ? times.length > 0 : times.length === targets.length
  const timeToHealthy = isWholeTime ? (inputs.require === 'any' ? Math.min(...times) : Math.max(...times)) : undefined
  const round = (value: number | undefined, digits: number) =>
    value === undefined ? '' : Number(value.toFixed(digits))
  return {
    phase: ({ healthy: 'Successful', unhealthy: 'Failed', inconclusive: 'Inconclusive' } as const)[verdict.verdict],
    reason: [`${verdict.verdict}: ${verdict.reason}`, ...warningsOf(verdict)].join('; '),
    tolerated: inputs.onInconclusive === 'pass',
    outputs: {
      verdict: verdict.verdict === 'healthy' && warningsOf(verdict).length > 0 ? 'warn' : verdict.verdict,
      attempts: targets.reduce((sum, { attempts }) => sum + attempts, 0),
      failures: targets.reduce((sum, { failures }) => sum + failures, 0),
      seconds: round(seconds, 3),
      'time-to-healthy-ms': round(timeToHealthy, 0),
      p50: round(p50, 1),
      p95: round(p95, 1),
      p99: round(p99, 1),
      'success-rate': round(successRate, 3),
    },
    summary: renderReport(verdict, inputs),
    details: { targets: targets.map(detailsOf), steps: verdict.steps ?? [] },
  }
}

function warningsOf({ targets }: Verdict): readonly string[] {
  const isNamed = targets.length > 1
  return targets.flatMap(({ name, warnings }) =>
    warnings.map(({ state, explanation }) => `warned${isNamed ? ` of ${name}` : ''}: ${state}: ${explanation}`),
  )
}

function detailsOf({ evidence, findings, warnings, reasons, ...target }: TargetResult) {
  return {
    ...target,
    statistics: summarise(evidence),
    rules: findings.map(({ rule, state, explanation }) => ({ rule: rule.text, state, explanation })),
    warnings: warnings.map(({ rule, state, explanation }) => ({ rule: rule.text, state, explanation })),
    reasons: Object.fromEntries(reasons),
  }
}

/** A dry run asks each URL once and decides nothing: what is waited for is not there in a rehearsal. */
async function rehearse(inputs: Inputs, context: ActionContext): Promise<Outcome<Output>> {
  for (const target of inputs.urls) {
    const { ok, reason = '' } = await createProbe(target, inputs, context).measure(context.signal)
    context.log.event(`${target.name}: ${ok ? 'answers as expected' : reason}`)
  }
  const reason = `dry run: ${inputs.urls.length} URL(s) asked once, nothing was waited for`
  return { phase: 'Successful', reason, outputs: { verdict: 'inconclusive' } }
}
