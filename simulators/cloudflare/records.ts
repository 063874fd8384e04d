import type { Weights } from '../../shared/rollout/slots.ts'
import { refuse } from './answers.ts'

export interface DnsRecord {
  readonly id: string
  name: string
  type: string
  content: string
  /** Seconds; 1: automatic. */
  ttl: number
  proxied: boolean
  modified_on: string
}

const writable = ['id', 'type', 'name', 'content', 'ttl', 'proxied', 'comment', 'tags', 'settings']

/** The zone's DNS: one A record that names a slot, and a text that is none of it. */
export function createRecords(clock: { now(): string; land(apply: () => void): void }) {
  const modified_on = '2026-01-01T00:00:00.000000Z'
  const records: DnsRecord[] = [
    {
      id: '1'.repeat(32),
      name: 'shop.example.com',
      type: 'A',
      content: '203.0.113.5',
      ttl: 60,
      proxied: true,
      modified_on,
    },
    {
      id: '2'.repeat(32),
      name: 'shop.example.com',
      type: 'TXT',
      content: 'v=spf1 -all',
      ttl: 3_600,
      proxied: false,
      modified_on,
    },
  ]

  return {
    records,
    /** A page; behind the last one there is an empty one, by which clients know the end. */
    list(query: URLSearchParams): DnsRecord[] {
      const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 100)]
      const found = records.filter(({ name }) => [null, name].includes(query.get('name.exact')))
      return found.slice((page - 1) * size, page * size)
    },
    /** In one transaction: what is deleted, then what is changed. */
    batch(json: unknown): unknown {
      const { deletes = [], patches = [] } = json as { deletes?: { id: string }[]; patches?: Partial<DnsRecord>[] }
      const missing = [...deletes, ...patches].find(({ id }) => !records.some((one) => one.id === id))
      if (missing) return refuse(81_044, `Record ${missing.id ?? ''} does not exist.`)
      const problem = patches.map(problemOf).find((each) => each !== undefined)
      if (problem) return problem
      clock.land(() => {
        for (const { id } of deletes)
          records.splice(
            records.findIndex((one) => one.id === id),
            1,
          )
        for (const { id, ...wanted } of patches)
          Object.assign(
            records.find((one) => one.id === id)!,
            wanted,
            { modified_on: clock.now() },
          )
      })
      return { deletes, patches }
    },
    weights(): Weights {
      const named = records.filter(({ type }) => type === 'A')
      const share = (100 * named.filter(({ content }) => content === '203.0.113.6').length) / named.length
      return { blue: 100 - share, green: share }
    },
  }
}

function problemOf(wanted: Partial<DnsRecord>) {
  const unknown = Object.keys(wanted).find((name) => !writable.includes(name))
  if (unknown !== undefined) return refuse(9_005, `unknown field ${unknown}`)
  if (wanted.type === 'A' && !/^\d+(\.\d+){3}$/.test(wanted.content ?? ''))
    return refuse(9_005, 'Content for A record must be a valid IPv4 address.')
  const { ttl = 1 } = wanted
  if (ttl === 1 || (ttl >= 60 && ttl <= 86_400)) return undefined
  return refuse(9_021, 'Invalid TTL. Must be between 60 and 86400 seconds, or 1 for Automatic.')
}
