import * as z from 'zod/mini'
import type { Issue, Issues } from '../../../shared/github/ports.ts'
import { shortened } from '../../../shared/markdown/visible.ts'

const evidence = z.object({ n: z.number(), all: z.array(z.number()), starts: z.array(z.number()) })
const incident = z.object({
  /** Of its issue. */
  number: z.number(),
  url: z.string(),
  /** Opened by a run of monitor, and so closed by one. */
  isOurs: z.boolean(),
  broken: z.array(z.string()),
  /** Whether every channel was told. */
  isTold: z.boolean(),
  /** Good runs in a row since. */
  good: z.number(),
})

const stateSchema = z.object({
  v: z.literal(1),
  /** End of the last run that measured; milliseconds since the epoch. */
  at: z.number(),
  /** Deployment that the evidence is about. */
  release: z.number(),
  /** Deployment whose rollback was proposed or begun. */
  undone: z.number(),
  days: z.array(z.tuple([z.string(), z.number(), z.number()])),
  evidence: z.record(z.string(), evidence),
  /** Percent of good answers, per run. */
  recent: z.array(z.number()),
  incidents: z.object({ health: z.optional(incident), availability: z.optional(incident) }),
})

/** What one run hands to the next; in the body of an issue, below what people read. */
export type State = z.infer<typeof stateSchema>
export type IncidentState = z.infer<typeof incident>

export const firstState: State = {
  v: 1,
  at: 0,
  release: 0,
  undone: 0,
  days: [],
  evidence: {},
  recent: [],
  incidents: {},
}

const label = 'monitor'

export interface Store {
  readonly state: State
  /** @param text  Markdown; what comes from outside is escaped already */
  keep(state: State, text: string): Promise<Issue>
}

/**
 * The issue that holds the state of one place. Only one that this token's own account wrote counts: a state decides whether production is
 * rolled back, and an issue form sets labels for anybody.
 *
 * @param title  tells one place from another
 */
export async function openStore(issues: Issues, self: string, title: string): Promise<Store> {
  const wanted = shortened(title, 256)
  const found = (await issues.list({ labels: [label], state: 'all' }))
    .filter((one) => one.author === self && one.title === wanted)
    .at(-1)
  return {
    state: (found && read(found.body)) ?? firstState,
    keep(state, text) {
      const body = `${text}\n\n${write(state)}`
      return found ? issues.update(found.number, { body }) : issues.create({ title: wanted, body, labels: [label] })
    },
  }
}

const marker = /<!-- release-kit:monitor ([\w-]+) -->/

/** In base64, so that nothing in it can end the comment. */
function write(state: State): string {
  return `<!-- release-kit:monitor ${Buffer.from(JSON.stringify(state)).toString('base64url')} -->`
}

/** @returns undefined for what no run of ours has written */
function read(body: string): State | undefined {
  const encoded = marker.exec(body)?.[1]
  if (encoded === undefined) return undefined
  try {
    return stateSchema.safeParse(JSON.parse(Buffer.from(encoded, 'base64url').toString())).data
  } catch {
    // somebody edited it: it begins anew
    return undefined
  }
}
