import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Phase } from './action.ts'

/** The JSON file behind the output `report`; its schema is schemas/report.schema.json. */
export interface Report {
  readonly schema: 1
  readonly action: string
  readonly version: string
  readonly phase: Phase
  readonly reason: string
  readonly startedAt: string
  readonly seconds: number
  /** As given, secrets left out. */
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly events: readonly { readonly at: string; readonly message: string }[]
  readonly details: unknown
}

/** @returns the file's path */
export function writeReport(report: Report, temp: string, redact: (text: string) => string): string {
  const folder = join(temp, 'release-kit')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${report.action}-${randomUUID().slice(0, 8)}.json`)
  // text by text: as JSON a secret may be written otherwise (quotes, backslashes, line breaks) than it is known by
  const redacted = (_: string, value: unknown) => {
    if (typeof value === 'string') return redact(value)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    // names too: what somebody else said is counted by its words
    return Object.fromEntries(Object.entries(value).map(([name, one]: [string, unknown]) => [redact(name), one]))
  }
  writeFileSync(path, `${JSON.stringify(report, redacted, 2)}\n`)
  return path
}
