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

/** What a release is measured by, as plain numbers: seconds, percent, milliseconds, counts. Absent: not known. */
export type Figures = Readonly<Partial<Record<Figure, number>>>

const figures = ['deploy', 'coverage', 'tests', 'passed', 'p95', 'requests', 'failed', 'incidents'] as const
type Figure = (typeof figures)[number]

export function figuresOf(files: readonly Measured[]): Figures {
  const values = Object.assign({}, ...files.map((file) => (file.kind === 'metrics' ? file.values : {}))) as Record<
    string,
    number
  >
  const reports = files.filter((file) => file.kind === 'report')
  const sum = (name: string, actions?: RegExp) =>
    total(reports.filter(({ action }) => actions?.test(action) ?? true).map(({ outputs }) => outputs[name]))
  return known({
    deploy: sum('seconds', /^deploy/),
    coverage: values.coverage,
    tests: values['tests.total'],
    passed: values['tests.passed'],
    p95: worstP95(values, reports),
    requests: sum('requests'),
    failed: sum('failed-requests'),
    incidents: incidents(values, reports),
  })
}

/** Reads figures that were kept; what is none of ours is left out, and a text that holds none gives none. */
export function readFigures(text: string): Figures {
  const content = metricsFile.safeParse(parseJson(text))
  return content.success ? known(Object.fromEntries(figures.map((name) => [name, content.data[name]]))) : {}
}

interface Row {
  readonly name: string
  readonly figure: Figure
  readonly show: (value: number) => string
  /** How a change is shown, where not like the figure, and of which figure it is. */
  readonly change?: (difference: number) => string
  readonly changed?: Figure
  readonly digits?: number
}

/** The teams' technical metrics (P80) as far as they are known, each with how it changed since the release before, where that is known too. */
export function summarize(now: Figures, before: Figures, locale: Locale): readonly Metric[] {
  const say = words[locale]
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(floor(value, digits))
  const duration = (seconds: number) => (seconds < 60 ? `${number(seconds)} s` : formatDuration(seconds * 1_000))
  const rows: readonly Row[] = [
    { name: say.deployTime, figure: 'deploy', show: duration },
    {
      name: say.coverage,
      figure: 'coverage',
      show: (percent) => `${number(percent, 1)} %`,
      change: (points) => `${number(points, 1)} pt`,
      digits: 1,
    },
    { name: say.tests, figure: 'tests', show: (all) => say.of(number(now.passed ?? 0), number(all)), change: number },
    { name: say.p95, figure: 'p95', show: (ms) => `${number(ms)} ms` },
    {
      name: say.failedRequests,
      figure: 'requests',
      show: (all) => say.of(number(now.failed ?? 0), number(all)),
      change: number,
      changed: 'failed',
    },
    { name: say.incidents, figure: 'incidents', show: number },
  ]
  return rows.flatMap(({ name, figure, show, change = show, changed = figure, digits = 0 }) => {
    const value = now[figure]
    if (value === undefined) return []
    const [from, to] = [before[changed], now[changed]]
    if (from === undefined || to === undefined) return [{ name, value: show(value) }]
    // between what is shown of both: who subtracts gets the same
    const difference = Number((floor(to, digits) - floor(from, digits)).toFixed(digits))
    const sign = difference === 0 ? '±' : difference > 0 ? '+' : '−'
    return [{ name, value: show(value), change: `${sign}${change(Math.abs(difference))}` }]
  })
}

/** 89.996 is not 90. */
function floor(value: number, digits: number): number {
  return Math.floor(value * 10 ** digits) / 10 ** digits
}

function known(values: Readonly<Partial<Record<Figure, number | undefined>>>): Figures {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

type Reports = readonly Extract<Measured, { kind: 'report' }>[]

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
