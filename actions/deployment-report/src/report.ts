import type { IncidentIssue } from '../../../shared/audit/incident.ts'
import { type GoalName, type Goals, meets } from '../../../shared/audit/goals.ts'
import { kpis, type ServiceLine, serviceLines } from '../../../shared/audit/kpis.ts'
import { dora, enough, type History, type Measured, reworkWithin } from '../../../shared/audit/metrics.ts'
import { before, daysOf, isIn, type Period } from '../../../shared/audit/period.ts'
import type { Release } from '../../../shared/audit/release.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { Plan, SecretDue } from './plan.ts'

export type FigureName = GoalName | 'frequency' | 'lead-time' | 'rework'

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
  readonly period: Period
  readonly environments: readonly string[]
  /** Records that are signed, by no key of this report. */
  readonly unverified: number
  readonly kpis: readonly Figure[]
  readonly dora: readonly Figure[]
  readonly services: readonly ServiceLine[]
  readonly slices: readonly Slice[]
  readonly releases: readonly Release[]
  readonly incidents: readonly Omit<IncidentIssue, 'body'>[]
  readonly secrets: readonly (SecretDue & { readonly state: 'overdue' | 'due soon' | 'fine' })[]
}

const day = 86_400_000
/** A secret is named so long before it is due. */
const notice = 14 * day

const texts: Readonly<Record<FigureName, { label: string; definition: string; kind: 'share' | 'time' | 'daily' }>> = {
  'success-rate': {
    label: 'Success rate',
    definition: 'committed ÷ all releases that ended; superseded ones left out',
    kind: 'share',
  },
  deployment: {
    label: 'Mean deployment time',
    definition: 'from the beginning of a committed release to its end, without waits for its turn and for approval',
    kind: 'time',
  },
  'rollback-rate': {
    label: 'Rollbacks',
    definition: 'rollbacks, and releases that took traffic back themselves, ÷ releases',
    kind: 'share',
  },
  recovery: {
    label: 'Recovery',
    definition:
      'mean time from the first bad verdict on a failed deployment to the end of its revert, else to the next healthy one',
    kind: 'time',
  },
  'change-failure': {
    label: 'Change failure rate',
    definition:
      'deployments with traffic that were reverted, rolled back or named by an incident issue ÷ deployments with traffic',
    kind: 'share',
  },
  frequency: {
    label: 'Deployment frequency',
    definition: 'successful deployments a day; rollbacks, and the same commit again, not counted',
    kind: 'daily',
  },
  'lead-time': {
    label: 'Lead time',
    definition: 'from the author date of each commit first shipped to the success of its deployment: median',
    kind: 'time',
  },
  rework: {
    label: 'Rework rate',
    definition: `rollbacks, and deployments begun within ${reworkWithin / 3_600_000} h of a failure, ÷ deployments and rollbacks`,
    kind: 'share',
  },
}

export function composeReport(
  { unverified, ...all }: History & { readonly unverified: number },
  plan: Plan,
  now: number,
): Report {
  const history = { ...all, releases: all.releases.filter((one) => isAsked(one, plan)) }
  const { period, goals, environments, secrets } = plan
  const [kpi, kpiBefore] = [kpis(history, period), kpis(history, before(period))]
  const [metrics, metricsBefore] = [dora(history, period), dora(history, before(period))]
  const figure = (name: FigureName, value: Measured, earlier: Measured) => figureOf(name, value, earlier, goals)
  return {
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
      withP90(figure('lead-time', metrics.leadTime, metricsBefore.leadTime), metrics.leadTime.p90),
      figure('change-failure', metrics.changeFailure, metricsBefore.changeFailure),
      figure('recovery', metrics.recovery, metricsBefore.recovery),
      figure('rework', metrics.rework, metricsBefore.rework),
    ],
    services: serviceLines(history, period),
    slices: slicesOf(history.releases, period),
    releases: history.releases.filter(({ endedAt }) => isIn(period, endedAt)),
    incidents: history.incidents
      .filter(({ openedAt }) => isIn(period, openedAt))
      .map(({ number, title, url, openedAt, closedAt }) => ({ number, title, url, openedAt, closedAt })),
    secrets: secrets.map((one) => ({
      ...one,
      state:
        one.due <= now ? ('overdue' as const) : one.due - now <= notice ? ('due soon' as const) : ('fine' as const),
    })),
  }
}

function isAsked({ environment, service }: Release, { environments, services }: Plan): boolean {
  return environments.includes(environment) && (services.length === 0 || services.includes(service))
}

function figureOf(name: FigureName, { value, n }: Measured, earlier: Measured, goals: Goals): Figure {
  const { label, definition, kind } = texts[name]
  const show = (number: number | undefined) => (number === undefined ? '' : shown(number, kind))
  const goal = (goals as Partial<Record<string, number>>)[name]
  return {
    name,
    value,
    n,
    label,
    definition,
    shown: show(value) || 'none',
    detail: '',
    before: show(earlier.value),
    indicative: n < enough,
    goal: goal === undefined ? '' : `${name === 'success-rate' ? '≥' : '≤'} ${show(goal)}`,
    met: goal === undefined || value === undefined ? undefined : meets(name as GoalName, value, goal),
  }
}

function withP90(figure: Figure, p90: number | undefined): Figure {
  return p90 === undefined ? figure : { ...figure, detail: `90 % within ${shown(p90, 'time')}` }
}

function shown(value: number, kind: 'share' | 'time' | 'daily'): string {
  if (kind === 'share') return `${Number((value * 100).toFixed(1))} %`
  if (kind === 'daily') return `${Number(value.toFixed(2))} a day`
  return value >= 2 * day ? `${Number((value / day).toFixed(1))} days` : formatDuration(value)
}

/** Days of a period of up to five weeks, else weeks. */
function slicesOf(releases: readonly Release[], period: Period): readonly Slice[] {
  const length = daysOf(period) <= 35 ? day : 7 * day
  const count = Math.ceil((period.to - period.from) / length)
  return Array.from({ length: count }, (_, index) => {
    const from = period.from + index * length
    const ended = releases.filter(
      ({ kind, outcome, endedAt }) =>
        kind === 'release' && outcome !== 'SUPERSEDED' && isIn({ from, to: from + length, name: '' }, endedAt),
    )
    const failures = ended.filter(({ outcome }) => outcome !== 'COMMITTED').length
    return { from, releases: ended.length, failures }
  })
}

/** What the signatures do not vouch for; `''`: nothing to say. */
export function doubtOf({ unverified }: Report): string {
  return unverified === 0
    ? ''
    : `Unverified: ${unverified} signed records, as no key of this report (journal-key) signed them.`
}

/** `2026-10-05 14:03`, of UTC. */
export function stamp(time: number | undefined): string {
  return time === undefined ? '' : new Date(time).toISOString().slice(0, 16).replace('T', ' ')
}
