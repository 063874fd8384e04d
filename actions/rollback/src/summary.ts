import type { Point } from '../../../shared/database/point.ts'
import { code, codeSpan, details, escapeMarkdown, facts, table } from '../../../shared/markdown/markdown.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { type Due, formatInstant } from './duties.ts'
import type { DataWay, NotTaken, Option } from './ladder.ts'
import { nameOf } from './plan.ts'
import type { Rung } from './ways/way.ts'

export type Status = 'rolled-back' | 'refused' | 'failed' | 'nothing-to-do' | 'planned' | 'proposed'

export interface RollbackStory {
  readonly status: Status
  readonly environment: string
  readonly service: string
  readonly from: string
  /** `''`: nothing was found to go back to. */
  readonly to: string
  readonly artifact: string
  /** What is live now by what was seen; undefined: nobody knows. */
  readonly live: string | undefined
  /** Where the traffic was seen to be, after it failed; `''`: nobody asked, or nobody tells. */
  readonly traffic: string
  readonly strategy: string
  readonly verdict: string
  /** Why it was asked for. */
  readonly reason: string
  readonly by: string
  /** How long it took; undefined: nothing was begun. */
  readonly ms: number | undefined
  readonly options: readonly Option[]
  /** Backups that data could go back to, newest first. */
  readonly points: readonly Point[]
  readonly notTaken: readonly NotTaken[]
  /** What it owes to people, with when. */
  readonly dues: readonly Due[]
  readonly incidentUrl: string
  /** Channels that could not be told, and why. */
  readonly untold: readonly string[]
}

/** The job summary of a rollback: what is live and why, what to do next, what could be gone back to, and then the details. */
export function renderRollback(story: RollbackStory): string {
  const { options, untold, incidentUrl } = story
  return [
    `### ${headlineOf(story)}`,
    escapeMarkdown(story.verdict),
    ...(story.traffic === '' ? [] : [`**Traffic now:** ${escapeMarkdown(story.traffic)}`]),
    `**Next:** ${escapeMarkdown(nextOf(story))}`,
    ...(untold.length === 0 ? [] : [`⚠️ Not delivered: ${untold.map(escapeMarkdown).join('; ')}`]),
    ...(incidentUrl === '' ? [] : [`Incident: <${incidentUrl}>`]),
    ...owed(story),
    ...(options.length === 0 ? [] : ['**What could be gone back to**', optionsList(options)]),
    ...(story.points.length === 0 ? [] : ['**Backups**', pointsTable(story.points)]),
    details('Details', detailsOf(story)),
    ...(options.length === 0 ? [] : [details('Why not by another way', whyNotTable(options))]),
    '',
  ].join('\n\n')
}

function headlineOf({ status, environment, service, to, live }: RollbackStory): string {
  const what = [service, environment].filter(Boolean).map(escapeMarkdown).join(' in ')
  const now = live === undefined ? 'it is not known what is live' : `${escapeMarkdown(live)} is live`
  switch (status) {
    case 'rolled-back':
      return `✅ ${what} is back on ${escapeMarkdown(to)}`
    case 'nothing-to-do':
      return `✅ ${what} needs no rollback: ${now}`
    case 'planned':
      return `🔎 ${what} would go back to ${escapeMarkdown(to)}; ${now}`
    case 'proposed':
      return `🔀 a pull request takes ${what} back to ${escapeMarkdown(to)}; ${now}`
    case 'refused':
      return `⛔ ${what} was not rolled back: refused; ${now}`
    case 'failed':
      return `❌ ${what} was not rolled back; ${now}`
  }
}

function nextOf({ status, from, to, strategy, options, live }: RollbackStory): string {
  switch (status) {
    case 'rolled-back':
      return `find out what was wrong with ${from || 'the version that was rolled back'} before it is released again`
    case 'nothing-to-do':
      return 'if it is bad all the same, name the version to go back to in the input to'
    case 'planned':
      return 'run it again without dry-run'
    case 'proposed':
      return 'review and merge it, then release: until that is deployed nothing has gone back'
    case 'refused':
      return 'nothing was changed; resolve what the line above says, then run it again'
    case 'failed':
      if (options.length === 0) return 'nothing good is on record here: release a fixed version'
      if (to === '') return 'name one of the versions below in the input to'
      if (strategy === '')
        return 'fix what stands in the way below, name another version in the input to, or release a fixed one'
      return live === undefined
        ? 'look at what runs, then run it again: it goes on from what it finds'
        : 'fix what the line above says, then run it again'
  }
}

/** Nothing is owed for what was not done, nor begun. */
function owed({ status, dues, strategy }: RollbackStory): readonly string[] {
  if (status === 'refused' || status === 'nothing-to-do' || (status === 'failed' && strategy === '')) return []
  const lines = dues.map(
    // of a plan nobody knows when it begins
    ({ text, by }) =>
      `- ${escapeMarkdown(text)}${by === undefined || status === 'planned' ? '' : `, by ${formatInstant(by)}`}`,
  )
  return [`**${status === 'planned' ? 'It will owe' : 'Still owed'}**`, lines.join('\n')]
}

/** How long a way takes, as far as anybody knows before. */
const speed: Readonly<Record<Rung | DataWay, string>> = {
  flip: 'seconds',
  platform: 'about a minute',
  redeploy: 'minutes',
  rebuild: 'as long as a build',
  revert: 'when it is merged and released',
  database: 'as long as a restore',
  full: 'as long as a restore',
}

function optionsList(options: readonly Option[]): string {
  const lines = options.flatMap(({ candidate, ways }) => {
    const { artifact, slot, at } = candidate
    const way = ways.find(({ why }) => why === undefined)?.rung
    return [
      `- **${escapeMarkdown(nameOf(candidate))}**: ${way === undefined ? 'no way: see below' : `${way} (${speed[way]})`}`,
      `  - released ${escapeMarkdown(at)}${slot === undefined ? '' : `; on ${slot}`}`,
      ...(artifact === '' ? [] : [`  - ${codeSpan(artifact)}`]),
    ]
  })
  return lines.join('\n')
}

/** So many are shown: the others have names as well, in the store. */
const shown = 10

function pointsTable(points: readonly Point[]): string {
  const rows = points
    .slice(0, shown)
    .map(({ name, takenAt, level, schemaVersion, bytes }) => [
      code(name),
      escapeMarkdown(takenAt),
      level ?? '',
      schemaVersion === '' ? '' : code(schemaVersion),
      `${(bytes / 1e6).toFixed(1)} MB`,
    ])
  return table(['Backup', 'Taken', 'Proven', 'Schema at', 'Size'], rows)
}

function whyNotTable(options: readonly Option[]): string {
  const rows = options.flatMap(({ candidate, ways }) =>
    ways.flatMap(({ rung, why }) =>
      why === undefined ? [] : [[escapeMarkdown(nameOf(candidate)), rung, escapeMarkdown(why)]],
    ),
  )
  return table(['Version', 'Way', 'Why not'], rows)
}

/** Ways that were not taken for a reason that the table of all ways does not have. */
function notListed({ notTaken, options, to }: RollbackStory): readonly NotTaken[] {
  const listed = options.flatMap(({ candidate, ways }) => (nameOf(candidate) === to ? ways : []))
  return notTaken.filter((one) => !listed.some(({ rung, why }) => rung === one.rung && why === one.why))
}

function detailsOf(story: RollbackStory): string {
  const { from, to, artifact, strategy, ms, reason, by } = story
  return facts([
    ['Version', `${escapeMarkdown(from || 'unknown')} → ${escapeMarkdown(to || 'none')}`],
    ['Artifact', artifact === '' ? '' : code(artifact)],
    ['How', escapeMarkdown(strategy)],
    ...notListed(story).map(({ rung, why }) => [`Not by ${rung}`, escapeMarkdown(why)] as const),
    ['Took', ms === undefined ? '' : formatDuration(ms)],
    ['Asked for because', escapeMarkdown(reason)],
    ['Asked for by', escapeMarkdown(by)],
  ])
}
