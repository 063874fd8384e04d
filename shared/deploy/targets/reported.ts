import { type Conclusion, type DeploymentRef, type DeployRequest, type DeployTarget, type Made } from '../target.ts'
import { describeRevision, type Revision } from '../../rollout/revision.ts'
import { concludeReport, isOfAnother, type Report } from './report.ts'

export interface Started {
  /** `''`: none was given. */
  readonly id: string
  /** Why it failed at once; absent: it did not. */
  readonly failure?: string
  readonly made: Made
}

/** Somebody's own way to deploy: a hook, a command. */
export interface Reporter {
  readonly kind: DeployTarget['kind']
  start(request: DeployRequest, signal: AbortSignal): Promise<Started>
  /** Absent: nothing tells what becomes of a deployment. */
  readonly look?: (ref: DeploymentRef, revision: Revision, signal: AbortSignal) => Promise<Report>
  /** Whether `look` tells what is under way without an id: what a killed run left is then gone on with, never begun beside it. */
  readonly looksFirst?: boolean
  /** Whether `look` asks for the one deployment that has this id. */
  isById(id: string): boolean
}

/** Said of a deployment that nothing tells of. */
export const fired = 'fired, not verified'

const over: Report = { state: 'finished', word: fired }

function isUnderWay({ state, revision: of }: Report, revision: Revision): boolean {
  return (state === 'queued' || state === 'running') && of === describeRevision(revision)
}

/** Before the first deployment there may be nothing to tell of. */
function unlessCancelled(signal: AbortSignal): () => undefined {
  return () => {
    signal.throwIfAborted()
    return undefined
  }
}

/** A target that knows of a deployment only what it is told. */
export function createReportedTarget(reporter: Reporter): DeployTarget {
  const { kind, look } = reporter
  const isById = (id: string) => reporter.isById(id)
  /** What became known while it was asked for. */
  const begun = new WeakMap<DeploymentRef, { readonly revision: Revision; readonly started?: Started }>()

  async function report(ref: DeploymentRef, signal: AbortSignal): Promise<Report> {
    const { revision = { kind: 'configured' } as const, started } = begun.get(ref) ?? {}
    if (started?.failure !== undefined) return { state: 'failed', word: started.failure }
    const said = look ? await look(ref, revision, signal) : over
    const { made } = started ?? {}
    // what stood there before is still said until the new one has begun
    const isEarlier = look !== undefined && !isById(ref.id) && isOfAnother(said, revision)
    return isEarlier ? { state: 'running', word: `${said.word}, of ${said.revision ?? ''}` } : { ...made, ...said }
  }

  return {
    kind,

    inspect({ resource }) {
      const blind = `what runs now cannot be seen, and there is no way back to it${look ? '' : '; nor is the end seen'}`
      const warnings = [blind]
      return Promise.resolve({ name: resource, current: undefined, isCurrentLive: false, isRolling: false, warnings })
    },

    async deploy(request, signal) {
      signal.throwIfAborted()
      const { resource, revision, earlier } = request
      if (look && earlier !== undefined && isById(earlier)) {
        const ref = { resource, id: earlier, started: false }
        const { state } = await look(ref, revision, signal)
        if (state === 'queued' || state === 'running' || state === 'finished') {
          begun.set(ref, { revision })
          return ref
        }
      }
      if (look && reporter.looksFirst && !request.force) {
        const ref = { resource, id: '', started: false }
        const said = await look(ref, revision, signal).catch(unlessCancelled(signal))
        if (said && isUnderWay(said, revision)) {
          begun.set(ref, { revision })
          return ref
        }
      }
      const started = await reporter.start(request, signal)
      const ref = { resource, id: started.id, started: true }
      begun.set(ref, { revision, started })
      return ref
    },

    async status(ref, signal) {
      const { state, word, url, artifact } = await report(ref, signal)
      return { state, word, ...(url === undefined ? {} : { url }), ...(artifact === undefined ? {} : { artifact }) }
    },

    async conclude(ref, { revision }, signal): Promise<Conclusion> {
      if (!look && begun.get(ref)?.started?.failure === undefined) return { ok: true, reason: fired, isUnseen: true }
      return concludeReport(await report(ref, signal), revision, isById(ref.id))
    },
  }
}
