import * as z from 'zod/mini'
import { formatDuration } from '../time/duration.ts'
import type { Metric } from './model.ts'
import { type Locale, words } from './words.ts'

const metricsFile = z.record(z.string(), z.number())
const reportFile = z.object({ schema: z.literal(1), action: z.string(), outputs: z.record(z.string(), z.string()) })

/** A file of the input `metrics`: the gate's flat numbers, or an action's report. */
export type Measured =
  | { readonly kind: 'metrics'; readonly values: Readonly<Record<string, number>> }
  | { readonly kind: 'report'; readonly action: string; readonly outputs: Readonly<Record<string, string>> }

/** @returns undefined when the text is neither of the two */
export function readMeasured(text: string): Measured | undefined {
  const content = parseJson(text)
  const report = reportFile.safeParse(content)
  if (report.success) return { kind: 'report', action: report.data.action, outputs: report.data.outputs }
  const values = metricsFile.safeParse(content)
  return values.success ? { kind: 'metrics', values: values.data } : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // no JSON at all: the caller is told by undefined
    return undefined
  }
}

/** The teams' technical metrics (P80), as far as the files have them: deploy time, coverage, P95, incidents. */
export function summarize(files: readonly Measured[], locale: Locale): readonly Metric[] {
  const say = words[locale]
  const values = Object.assign({}, ...files.map((file) => (file.kind === 'metrics' ? file.values : {}))) as Record<
    string,
    number
  >
  const reports = files.filter((file) => file.kind === 'report')
  const sum = (name: string, actions?: RegExp) =>
    total(reports.filter(({ action }) => actions?.test(action) ?? true).map(({ outputs }) => outputs[name]))
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, roundingMode: 'floor' }).format(value)
  const rows: [string, string | undefined][] = [
    [say.deployTime, optional(sum('seconds', /^deploy/), (seconds) => formatDuration(seconds * 1_000))],
    [say.coverage, optional(values.coverage, (coverage) => `${number(coverage, 1)} %`)],
    [say.tests, optional(values['tests.total'], (all) => say.of(number(values['tests.passed'] ?? 0), number(all)))],
    [say.p95, optional(worstP95(values, reports), (ms) => `${number(ms)} ms`)],
    [say.failedRequests, optional(sum('requests'), (all) => say.of(number(sum('failed-requests') ?? 0), number(all)))],
    [say.incidents, optional(incidents(values, reports), (count) => number(count))],
  ]
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}

type Reports = readonly Extract<Measured, { kind: 'report' }>[]

function optional<T>(value: number | undefined, show: (value: number) => T): T | undefined {
  return value === undefined ? undefined : show(value)
}

function total(texts: readonly (string | undefined)[]): number | undefined {
  const numbers = texts.map(toNumber).filter((number) => number !== undefined)
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0)
}

/** What was seen in production counts before what a load test said. */
function worstP95(values: Readonly<Record<string, number>>, reports: Reports): number | undefined {
  const seen = reports.map(({ outputs }) => toNumber(outputs.p95)).filter((number) => number !== undefined)
  const tested = Object.entries(values).filter(([name]) => /^performance\b.*\.p95$/.test(name))
  const candidates = seen.length > 0 ? seen : tested.map(([, value]) => value)
  return candidates.length === 0 ? undefined : Math.max(...candidates)
}

/** Reports that opened an incident, or went back. None at all is not known to be zero. */
function incidents(values: Readonly<Record<string, number>>, reports: Reports): number | undefined {
  if (values.incidents !== undefined) return values.incidents
  const watched = reports.filter(({ action }) => /^(deploy|blue-green|health|rollback)/.test(action))
  const bad = watched.filter(({ outputs }) =>
    [outputs['incident-url'], outputs['rolled-back'], outputs.reverted].some((text) => text && text !== 'false'),
  )
  return watched.length === 0 ? undefined : bad.length
}

function toNumber(text: string | undefined): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(?:\s*ms)?$/.exec(text ?? '')
  return match ? Number(match[1]) : undefined
}
