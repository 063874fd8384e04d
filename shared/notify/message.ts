export const notifyEvents = ['release', 'rollback', 'incident', 'maintenance', 'resolved', 'digest', 'custom'] as const
export type NotifyEvent = (typeof notifyEvents)[number]

export const severities = ['info', 'important', 'critical'] as const
export type Severity = (typeof severities)[number]

export type Locale = 'en' | 'fr'

/** What is told, the same for every channel. All texts are plain: each channel escapes them for itself. */
export interface Message {
  readonly event: NotifyEvent
  readonly severity: Severity
  /** One line. */
  readonly title: string
  /** Any number of lines; `''` when there is nothing to add to the title and the fields. */
  readonly text: string
  readonly fields: readonly { readonly label: string; readonly value: string }[]
  /** Whom it is about, of fields `service` and `services`. */
  readonly services: readonly string[]
  /** Where to read on: the run's page; undefined for people who cannot see it. */
  readonly link: { readonly label: string; readonly url: string } | undefined
  /** `owner/repo`. */
  readonly source: string
  /** Events with one key are about one matter: an incident, told again, and resolved. */
  readonly dedupKey: string
  /** What is wrong is put right, and only looked at for a while longer: whoever was woken need not come. */
  readonly isHandled: boolean
  /** Of maintenance that is yet to begin: between which instants, in milliseconds since the epoch. */
  readonly planned: Planned | undefined
}

export interface Planned {
  readonly from: number
  readonly to: number
}

/** The whole message as lines of plain text, the title left out. */
export function bodyLines({ text, fields }: Message): readonly string[] {
  return [...(text === '' ? [] : text.split('\n')), ...fields.map(({ label, value }) => `${label}: ${value}`)]
}
