import { randomUUID } from 'node:crypto'
import { ActionError } from '../../../errors/action-error.ts'
import { formatDuration } from '../../../time/duration.ts'
import type { EngineTools } from '../../engine.ts'
import type { Client } from './client.ts'

/** Milliseconds: a lock that is not renewed for so long is void, as nobody removes that of a machine that is gone. */
export const voidAfter = 120_000
const beat = 10_000

/** The database that the lock of another one is in: no dump and no restore takes it along. */
export const lockDatabaseOf = (live: string) => `${live}_release_kit`

interface Holder {
  readonly owner: string
  /** Of the process for which it is held: without it the lock is not renewed. */
  readonly pid: number
  /** A path: once it is there, the lock is given back. */
  readonly until: string
}

/** Script for mongosh: takes the lock, answers whether it has it, and renews it. The clock is the server's. */
export const lockScript = ({ owner, pid, until }: Holder) => `const fs = require('fs')
const now = () => db.hello().localTime
const mine = { _id: 'lock', owner: ${JSON.stringify(owner)} }
const renew = (which) => db.lock.updateOne(which, { $set: { owner: mine.owner, at: now() } }).matchedCount === 1
const isAlive = () => { try { return process.kill(${pid}, 0) } catch { return false } }
let said = 'taken'
try {
  db.lock.insertOne({ ...mine, at: now() })
} catch (failure) {
  if (failure.code === 13) said = 'forbidden'
  else if (failure.code !== 11000) throw failure
  else {
    const held = db.lock.findOne({ _id: mine._id })
    const isVoid = held !== null && now() - held.at > ${voidAfter}
    if (!isVoid || !renew({ _id: held._id, owner: held.owner, at: held.at })) said = 'busy'
  }
}
answer({ lock: said })
let last = Date.now()
while (said === 'taken' && isAlive()) {
  if (fs.existsSync(${JSON.stringify(until)})) {
    db.lock.deleteOne(mine)
    break
  }
  sleep(200)
  if (Date.now() - last < ${beat}) continue
  last = Date.now()
  if (!renew(mine)) break
}`

/**
 * Keeps other runs off a database for as long as this one works on it.
 *
 * @returns gives it back
 * @throws ActionError DATABASE_BUSY when another run has it
 */
export async function lockDatabase(client: Client, live: string, tools: EngineTools): Promise<() => Promise<void>> {
  const owner = `run ${tools.run} ${randomUUID()}`
  const held = await client.hold((until) => lockScript({ owner, pid: process.pid, until }), lockDatabaseOf(live))
  const { lock } = held.answer as { readonly lock?: unknown }
  if (lock === 'taken') return held.release
  await held.release()
  if (lock === 'forbidden') {
    tools.log.warning(
      `nothing keeps other runs off ${live}: the user has no right to write to ${lockDatabaseOf(live)}, where the lock is`,
    )
    return () => Promise.resolve()
  }
  throw new ActionError(
    'DATABASE_BUSY',
    `another release-kit run is working on ${live}, or was killed less than ${formatDuration(voidAfter)} ago`,
  )
}
