import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import { readReleases, type Release } from '../../../shared/audit/release.ts'
import { createClient } from '../../../shared/github/client.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { createLedger } from '../../../shared/github/ledger.ts'
import { metricAddress } from '../../../shared/health/fields.ts'
import { summarise } from '../../../shared/health/statistics.ts'
import { createMetricsReader, type MetricsReader } from '../../../shared/health/metrics-reader.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import { writersOf } from '../../../shared/release/lock/writers.ts'
import { createDesk, type Desk, formatTime, nameOf } from './desk.ts'
import { keepIncident, liveNote } from './incident.ts'
import { fields, type Inputs } from './inputs.ts'
import { type Judged, judge } from './judge.ts'
import { type Measured, measurePlace } from './measure.ts'
import { pageOf, type Status, statusOf } from './page.ts'
import { isDue, type Place, type Plan, planOf, problemsOf } from './plan.ts'
import { suspectOf, undo } from './rollback.ts'
import { openStore, type Store } from './state.ts'

type Output = 'status' | 'broken' | 'incident-url' | 'availability' | 'triggered' | 'started'

/** What one run came to, of one place. */
interface Seen {
  readonly place: Place
  readonly status: Status | 'skipped'
  readonly judged?: Judged
  readonly measured?: Measured
  readonly incidentUrl: string
  readonly isStarted: boolean
  /** Why a rollback could not be started. */
  readonly failure?: string
  readonly page: string
}

const month = 31 * 86_400_000

export const action: Action<typeof fields, Output> = {
  name: 'monitor',
  fields,
  outputs: {
    status: 'unknown',
    broken: '[]',
    'incident-url': '',
    availability: '{}',
    triggered: '[]',
    started: 'false',
  },
  holdsPolicy: true,
  takesDefaults: true,
  check: problemsOf,
  async run(inputs, context) {
    const { plan } = planOf(inputs, context.config)
    const github = await createGitHub(context, inputs.githubToken)
    const desk = createDesk(inputs, github, context)
    const self = await github.people.self()
    const releases = await releasesOf(inputs, context)
    const metrics = await createMetricsReader({ ...inputs, ...figuresOf(inputs, plan, context), bears: true }, context)
    const seen = await Promise.all(
      plan.places.map(async (place) => {
        const store = await openStore(github.issues, self, desk.words.monitorTitle(nameOf(place)))
        const own = releases.filter(({ service }) => service === place.service || place.service === '')
        return look({ place, plan, store, releases: own, metrics }, inputs, desk)
      }),
    )
    return outcomeOf(seen, desk)
  },
}

/** Where figures come from: as the inputs say it first, and the config second. */
function figuresOf(inputs: Inputs, { metrics, metricsUrl: url, tokenVariable }: Plan, context: ActionContext) {
  const token = inputs.metricsToken || (context.env[tokenVariable] ?? '')
  if (token !== '') context.mask(token)
  return { metrics, ...metricAddress(inputs), url, token }
}

/** Of the last month, oldest first. */
async function releasesOf(inputs: Inputs & Common, context: ActionContext): Promise<readonly Release[]> {
  const ledger = createLedger(await createClient(context, inputs.githubToken))
  const writers = new Set(writersOf(context.config).map((login) => login.toLowerCase()))
  const recorded = await ledger.deployments([inputs.environment], context.clock.now() - month)
  return readReleases(recorded, (account) => writers.has(account.toLowerCase()))
}

interface Looking {
  readonly place: Place
  readonly plan: Plan
  readonly store: Store
  readonly releases: readonly Release[]
  readonly metrics: MetricsReader
}

async function look(
  { place, plan, store, releases, metrics }: Looking,
  inputs: Inputs & Common,
  desk: Desk,
): Promise<Seen> {
  const { context } = desk
  const { incidents, at: last, undone } = store.state
  const latest = releases.findLast(({ outcome }) => outcome === 'COMMITTED')
  const known = {
    now: context.clock.now(),
    last,
    releasedAt: latest?.endedAt ?? -Infinity,
    isBad: Object.values(incidents).some((one) => one !== undefined),
  }
  if (!isDue(plan, inputs, known)) return skipped(place)
  const measured = await measurePlace(place, plan, { interval: inputs.interval, metrics }, context)
  const suspect = suspectOf(releases, context.clock.now())
  const judged = judge(plan, measured, store.state, { release: latest, suspect: suspect !== undefined })
  const status = statusOf(judged)
  const live = liveNote(latest, formatTime, desk)
  const page = pageOf(judged, live, desk)
  context.log.event(`${nameOf(place)}: ${status}`)
  const common = { place, status, judged, measured, page }
  if (inputs.dryRun) return { ...common, incidentUrl: incidents.health?.url ?? '', isStarted: false }

  const fired = judged.triggers.filter(({ state }) => state === 'broken')
  const isOneOfMany = Object.keys(context.config?.services ?? {}).length > 1
  const undoing =
    suspect !== undefined && fired.length > 0 && undone !== suspect.id
      ? await undo(fired, { place, plan, isOneOfMany }, inputs, desk)
      : undefined
  const findings = [...judged.rules, ...judged.checks, ...judged.triggers]
  const note = [live, undoing?.note ?? ''].filter((part) => part !== '').join('\n\n')
  const health = await keepIncident(
    'health',
    { place, findings, note, isNews: undoing !== undefined },
    incidents.health,
    desk,
  )
  const availability = await keepIncident(
    'availability',
    { place, findings: judged.availability, note: live, isNews: false },
    incidents.availability,
    desk,
  )
  const isUndone = suspect !== undefined && undoing !== undefined && undoing.failure === undefined
  const state = {
    ...judged.state,
    undone: isUndone ? suspect.id : undone,
    incidents: { ...(health ? { health } : {}), ...(availability ? { availability } : {}) },
  }
  await store.keep(state, page)
  return {
    ...common,
    incidentUrl: health?.url ?? availability?.url ?? '',
    isStarted: undoing?.isStarted ?? false,
    ...(undoing?.failure === undefined ? {} : { failure: undoing.failure }),
  }
}

function skipped(place: Place): Seen {
  return { place, status: 'skipped', incidentUrl: '', isStarted: false, page: '' }
}

function outcomeOf(seen: readonly Seen[], { untold }: Desk): Outcome<Output> {
  const brokenOf = (of: 'rules' | 'checks' | 'triggers' | 'availability') =>
    seen.flatMap(({ place, judged }) =>
      (judged?.[of] ?? [])
        .filter(({ state }) => state === 'broken')
        .map(({ explanation }) => `${nameOf(place)}: ${explanation}`),
    )
  const broken = [
    ...new Set([...brokenOf('rules'), ...brokenOf('checks'), ...brokenOf('triggers'), ...brokenOf('availability')]),
  ]
  const statuses = seen.map(({ status }) => status)
  const status =
    (['unhealthy', 'unknown', 'healthy', 'skipped'] as const).find((one) => statuses.includes(one)) ?? 'unknown'
  const failures = [
    ...seen.flatMap(({ place, failure }) =>
      failure === undefined ? [] : [`${nameOf(place)}: rollback not started: ${failure}`],
    ),
    ...[...untold].map((one) => `not told: ${one}`),
  ]
  const said = {
    unhealthy: broken.join('; '),
    unknown: 'data is missing',
    healthy: 'everything holds',
    skipped: 'not due yet',
  }[status]
  const pages = seen
    .filter(({ page }) => page !== '')
    .map(({ place, page }) => `## ${escapeMarkdown(nameOf(place))}\n\n${page}`)
  return {
    phase:
      failures.length > 0
        ? 'Error'
        : ({ unhealthy: 'Failed', unknown: 'Inconclusive', healthy: 'Successful', skipped: 'Successful' } as const)[
            status
          ],
    reason: [`${status}: ${said}`, ...failures].join('; '),
    outputs: {
      status,
      broken: JSON.stringify(broken),
      'incident-url': seen.find(({ incidentUrl }) => incidentUrl !== '')?.incidentUrl ?? '',
      availability: JSON.stringify(
        Object.fromEntries(
          seen.flatMap(({ place, judged }) =>
            judged ? [[nameOf(place), Number(judged.availabilityPercent.toFixed(3))]] : [],
          ),
        ),
      ),
      triggered: JSON.stringify(brokenOf('triggers')),
      started: seen.some(({ isStarted }) => isStarted),
    },
    ...(pages.length > 0 ? { summary: pages.join('\n\n') } : {}),
    details: seen.map(({ place, status, judged, measured }) => ({
      ...place,
      status,
      rules: [
        ...(judged?.rules ?? []),
        ...(judged?.checks ?? []),
        ...(judged?.triggers ?? []),
        ...(judged?.availability ?? []),
      ].map(({ rule, state, explanation }) => ({ rule: rule.text, state, explanation })),
      ...(measured ? { statistics: summarise(measured.series), checks: measured.series.at(-1)?.checks ?? {} } : {}),
    })),
  }
}
