import type { IncidentIssue } from '../../../shared/audit/incident.ts'
import { type GateRun, type SecurityLine, securityOf, type Trend, trendsOf } from '../../../shared/audit/gates.ts'
import { type GoalName, type Goals, meets } from '../../../shared/audit/goals.ts'
import { kpis, type ServiceLine, serviceLines } from '../../../shared/audit/kpis.ts'
import { dora, enough, type History, type Measured } from '../../../shared/audit/metrics.ts'
import { before, daysOf, isIn, type Period } from '../../../shared/audit/period.ts'
import type { Release } from '../../../shared/audit/release.ts'
import { type SecretDue, stateOf } from '../../../shared/audit/secrets.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { Plan } from './plan.ts'
import { type FigureName, type Words, words } from './words.ts'

/** One number of the report. Shares from 0 to 1, times in milliseconds, frequency a day. */
export interface Figure extends Measured {
  readonly name: FigureName
  readonly label: string
  readonly definition: string
  /** As people read it. */
  readonly shown: string
  /** What else there is to know of it; `''`: nothing. */
  readonly detail: string
  /** The same of the period before; `''` when there was none. */
  readonly before: string
  readonly indicative: boolean
  readonly goal: string
  /** Undefined without a goal, or without a number. */
  readonly met: boolean | undefined
}

/** A slice of the period. */
export interface Slice {
  readonly from: number
  readonly releases: number
  readonly failures: number
}

export interface Report {
  readonly locale: 'en' | 'fr'
  readonly period: Period
  readonly environments: readonly string[]
  /** Records that are signed, by no key of this report. */
  readonly unverified: number
  readonly kpis: readonly Figure[]
  readonly dora: readonly Figure[]
  readonly security: { readonly compliance: Figure; readonly lines: readonly SecurityLine[] }
  readonly performance: readonly Trend[]
  readonly services: readonly ServiceLine[]
  readonly slices: readonly Slice[]
  readonly releases: readonly Release[]
  readonly incidents: readonly Omit<IncidentIssue, 'body'>[]
  readonly secrets: readonly (SecretDue & { readonly state: 'overdue' | 'due soon' | 'fine' })[]
}

export interface Gathered extends History {
  readonly unverified: number
  /** Of the released branches, as far back as they are kept. */
  readonly gates: readonly GateRun[]
}

const day = 86_400_000

const kinds: Readonly<Record<FigureName, 'share' | 'time' | 'daily'>> = {
  'success-rate': 'share',
  deployment: 'time',
  'rollback-rate': 'share',
  recovery: 'time',
  'change-failure': 'share',
  frequency: 'daily',
  'lead-time': 'time',
  rework: 'share',
  security: 'share',
}

export function composeReport({ unverified, gates, ...all }: Gathered, plan: Plan, now: number): Report {
  const history = { ...all, releases: all.releases.filter((one) => isAsked(one, plan)) }
  const { period, goals, environments, secrets, locale } = plan
  const spoken = words[locale]
  const [kpi, kpiBefore] = [kpis(history, period), kpis(history, before(period))]
  const [metrics, metricsBefore] = [dora(history, period), dora(history, before(period))]
  const { compliance, before: earlier, lines } = securityOf(gates, period)
  const figure = (name: FigureName, value: Measured, earlier: Measured) =>
    figureOf(name, value, earlier, { goals, spoken })
  return {
    locale,
    period,
    environments,
    unverified,
    kpis: [
      figure('success-rate', kpi.successRate, kpiBefore.successRate),
      figure('deployment', kpi.deployment, kpiBefore.deployment),
      figure('rollback-rate', kpi.rollbackRate, kpiBefore.rollbackRate),
      figure('recovery', kpi.recovery, kpiBefore.recovery),
      figure('change-failure', kpi.changeFailure, kpiBefore.changeFailure),
    ],
    dora: [
      figure('frequency', metrics.frequency, metricsBefore.frequency),
      withP90(figure('lead-time', metrics.leadTime, metricsBefore.leadTime), metrics.leadTime.p90, spoken),
      figure('change-failure', metrics.changeFailure, metricsBefore.changeFailure),
      figure('recovery', metrics.recovery, metricsBefore.recovery),
      figure('rework', metrics.rework, metricsBefore.rework),
    ],
    security: { compliance: figure('security', compliance, earlier), lines },
    performance: trendsOf(gates, period),
    services: serviceLines(history, period),
    slices: slicesOf(history.releases, period),
    releases: history.releases.filter(({ endedAt }) => isIn(period, endedAt)),
    incidents: history.incidents
      .filter(({ openedAt }) => isIn(period, openedAt))
      .map(({ number, title, url, openedAt, closedAt }) => ({ number, title, url, openedAt, closedAt })),
    secrets: secrets.map((one) => ({ ...one, state: stateOf(one, now) })),
  }
}

function isAsked({ environment, service }: Release, { environments, services }: Plan): boolean {
  return environments.includes(environment) && (services.length === 0 || services.includes(service))
}

function figureOf(
  name: FigureName,
  { value, n }: Measured,
  earlier: Measured,
  { goals, spoken }: { readonly goals: Goals; readonly spoken: Words },
): Figure {
  const kind = kinds[name]
  const show = (number: number | undefined) => (number === undefined ? '' : shown(number, kind, spoken))
  const goal = (goals as Partial<Record<string, number>>)[name]
  return {
    name,
    value,
    n,
    ...spoken.figures[name],
    shown: show(value) || spoken.none,
    detail: '',
    before: show(earlier.value),
    indicative: n < enough,
    goal: goal === undefined ? '' : `${name === 'success-rate' ? '≥' : '≤'} ${show(goal)}`,
    met: goal === undefined || value === undefined ? undefined : meets(name as GoalName, value, goal),
  }
}

function withP90(figure: Figure, p90: number | undefined, spoken: Words): Figure {
  return p90 === undefined ? figure : { ...figure, detail: spoken.within(shown(p90, 'time', spoken)) }
}

function shown(value: number, kind: 'share' | 'time' | 'daily', spoken: Words): string {
  if (kind === 'share') return percent(value, spoken)
  if (kind === 'daily') return spoken.aDay(decimal(value, 2, spoken))
  return value >= 2 * day ? spoken.days(decimal(value / day, 1, spoken)) : formatDuration(value)
}

/** A share from 0 to 1 as people read it. */
export function percent(share: number, spoken: Words): string {
  return `${decimal(share * 100, 1, spoken)} %`
}

function decimal(value: number, digits: number, spoken: Words): string {
  return String(Number(value.toFixed(digits))).replace('.', spoken.decimal)
}

/** Days of a period of up to five weeks, else weeks. */
function slicesOf(releases: readonly Release[], period: Period): readonly Slice[] {
  const length = daysOf(period) <= 35 ? day : 7 * day
  const count = Math.ceil((period.to - period.from) / length)
  return Array.from({ length: count }, (_, index) => {
    const from = period.from + index * length
    const ended = releases.filter(
      ({ kind, outcome, endedAt }) =>
        kind === 'release' &&
        outcome !== 'SUPERSEDED' &&
        outcome !== 'UNSEEN' &&
        isIn({ from, to: from + length, name: '' }, endedAt),
    )
    const failures = ended.filter(({ outcome }) => outcome !== 'COMMITTED').length
    return { from, releases: ended.length, failures }
  })
}

/** `2026-10-05 14:03`, of UTC. */
export function stamp(time: number | undefined): string {
  return time === undefined ? '' : new Date(time).toISOString().slice(0, 16).replace('T', ' ')
}
