import {
  choice,
  type Fields,
  type Inputs as InputsOf,
  lines,
  optional,
  secret,
  text,
} from '../../../shared/action/fields.ts'
import { checklistNames } from '../../../shared/config/kinds.ts'

export const operations = ['sync', 'open', 'check'] as const

/** A release that is planned for a day. */
export interface Planned {
  /** `2026-12-03` */
  readonly date: string
  /** Its version; where none is given, the day stands for it. */
  readonly name: string
}

export const fields = {
  operation: choice(operations, 'sync'),
  list: optional(choice(checklistNames)),
  release: text({ allowed: 'a version, or the day of the release', example: 'v1.2.0' }),
  releases: lines(parsePlanned, {
    allowed: 'days, with or without a version behind it, one per line',
    example: '2026-12-03 v1.2.0',
  }),
  environments: lines((line) => line, { allowed: 'environments, one per line', example: 'production' }),
  'teams-token': secret(),
} satisfies Fields

export type Inputs = InputsOf<typeof fields>

function parsePlanned(line: string): Planned | undefined {
  const [, date, version] = /^(\d{4}-\d\d-\d\d)(?:\s+(\S+))?$/.exec(line.trim()) ?? []
  return date === undefined || Number.isNaN(Date.parse(date)) ? undefined : { date, name: version ?? date }
}
