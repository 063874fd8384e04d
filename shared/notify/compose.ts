import { type Catalogue, type FieldName, fieldNames } from './catalogue.ts'
import { incidentKey } from './incident.ts'
import type { Locale, Message, NotifyEvent, Planned, Severity } from './message.ts'
import { english } from './messages.en.ts'
import { french } from './messages.fr.ts'

const catalogues = { en: english, fr: french } as const satisfies Record<Locale, Catalogue>

/** In this order; `from` and `to` become the version `from → to`. Fields that no template names follow. */
const templates = {
  release: ['environment', 'service', 'version', 'status', 'duration'],
  rollback: ['environment', 'service', 'version', 'reason', 'eta', 'contact'],
  incident: ['environment', 'service', 'version', 'impact', 'reason', 'contact'],
  maintenance: ['begins', 'estimated-time', 'services', 'environment', 'reason', 'contact'],
  resolved: ['environment', 'service', 'version', 'duration'],
  digest: [],
  custom: [],
} as const satisfies Record<NotifyEvent, readonly FieldName[]>

const usualSeverity = {
  release: 'info',
  rollback: 'important',
  incident: 'critical',
  maintenance: 'important',
  resolved: 'important',
  digest: 'info',
  custom: 'info',
} as const satisfies Record<NotifyEvent, Severity>

export function severityOf(event: NotifyEvent, given: Severity | undefined): Severity {
  return given ?? usualSeverity[event]
}

/** What is told; `''` and absent fields are filled by the event's template. */
export interface Telling {
  readonly event: NotifyEvent
  readonly severity?: Severity | undefined
  readonly title?: string
  readonly text?: string
  readonly fields?: Readonly<Record<string, string>>
  readonly dedupKey?: string
  readonly isHandled?: boolean
  /** Whom it is for cannot see the run. */
  readonly isForOutsiders?: boolean
  /** Maintenance that is yet to begin. */
  readonly planned?: Planned | undefined
}

export interface TellingFacts {
  readonly locale: Locale
  readonly owner: string
  readonly repo: string
  /** Who started the run. */
  readonly actor: string
  readonly runUrl: string
}

export function composeMessage(telling: Telling, { locale, owner, repo, actor, runUrl }: TellingFacts): Message {
  const { event, title = '', text = '', dedupKey = '', isHandled = false, isForOutsiders = false, planned } = telling
  const words = catalogues[locale]
  const fields = complete(telling, { repo, actor })
  const { environment, service } = telling.fields ?? {}
  return {
    event,
    severity: severityOf(event, telling.severity),
    title: title.trim() === '' ? (planned ? words.planned : words.titles[event]) : title.replace(/\s+/g, ' ').trim(),
    text: text.trim() === '' && event === 'maintenance' && !planned ? words.maintenance : text,
    services: servicesIn(fields),
    fields: ordered(event, fields).map(([name, value]) => ({ label: labelOf(name, words), value })),
    link: isForOutsiders ? undefined : { label: words.run, url: runUrl },
    source: `${owner}/${repo}`,
    dedupKey: dedupKey || `${incidentKey({ owner, repo, environment, service })}${planned ? '/maintenance' : ''}`,
    isHandled,
    planned,
  }
}

/** Who rolls back what must be told, given or not. */
function complete({ event, fields = {} }: Telling, { repo, actor }: Pick<TellingFacts, 'repo' | 'actor'>) {
  const given = Object.entries(fields).filter(([, value]) => value.trim() !== '')
  const { from, to, ...rest }: Partial<Record<string, string>> = Object.fromEntries(given)
  const version = from === undefined || to === undefined ? (to ?? from) : `${from} → ${to}`
  const known: Partial<Record<string, string>> = {
    ...(event === 'rollback' ? { service: repo, ...(actor === '' ? {} : { contact: `@${actor}` }) } : {}),
    ...(version === undefined ? {} : { version }),
    ...rest,
  }
  return known
}

function servicesIn({ service = '', services = '' }: Partial<Record<string, string>>): readonly string[] {
  const names = [service, ...services.split(',')].map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

function ordered(event: NotifyEvent, fields: Partial<Record<string, string>>): readonly (readonly [string, string])[] {
  const template: readonly string[] = templates[event]
  const names = [...template, ...Object.keys(fields).filter((name) => !template.includes(name))]
  return names.flatMap((name) => {
    const value = fields[name]
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })
}

function labelOf(name: string, words: Catalogue): string {
  const known = fieldNames.find((one) => one === name)
  return known === undefined ? name : words.fields[known]
}
