import type { NotifyEvent } from './message.ts'

/** Fields that templates know; others are shown under the name that they were given. */
export const fieldNames = [
  'environment',
  'service',
  'services',
  'version',
  'status',
  'reason',
  'impact',
  'eta',
  'begins',
  'estimated-time',
  'duration',
  'contact',
] as const

export type FieldName = (typeof fieldNames)[number]

/** The words of one language. */
export interface Catalogue {
  readonly titles: Readonly<Record<NotifyEvent, string>>
  readonly fields: Readonly<Record<FieldName, string>>
  /** What users who cannot work are told, where nobody says more. */
  readonly maintenance: string
  /** The title of maintenance that is yet to begin. */
  readonly planned: string
  /** Label of the link to the run. */
  readonly run: string
}
