import { spawn } from 'node:child_process'
import { ActionError } from '../../../errors/action-error.ts'
import type { EngineTools } from '../../engine.ts'
import { type Client, literal } from './client.ts'

/** A session that stays open until it is released, or this process ends, killed or not. */
export interface HeldSession {
  /** The first line that it printed. */
  readonly line: string
  release(): void
}

/** @param sql  prints one line. @throws ActionError DATABASE_BACKUP when it does not */
export function holdSession(client: Client, database: string, tools: EngineTools, sql: string): Promise<HeldSession> {
  const env = { PATH: tools.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', ...client.variables, PGDATABASE: database }
  const child = spawn('psql', ['-X', '-w', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const release = () => void child.stdin.end()
  return new Promise((resolve, reject) => {
    let [output, errors] = ['', '']
    child.stdin.on('error', () => undefined)
    child.stdin.write(sql)
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const end = output.indexOf('\n')
      if (end >= 0) resolve({ line: output.slice(0, end), release })
    })
    child.on('error', reject)
    child.on('close', () => reject(new ActionError('DATABASE_BACKUP', `a session ended at once: ${errors.trim()}`)))
  })
}

/**
 * Keeps other runs off a database for as long as this one works on it. The server itself gives the lock back when the session ends.
 *
 * @throws ActionError DATABASE_BUSY when another run has it
 */
export async function lockDatabase(client: Client, live: string, tools: EngineTools): Promise<HeldSession> {
  const key = `hashtextextended(${literal(`release-kit ${live}`)}, 0)`
  const held = await holdSession(client, 'postgres', tools, `SELECT pg_try_advisory_lock(${key});\n`)
  if (held.line === 't') return held
  held.release()
  throw new ActionError('DATABASE_BUSY', `another release-kit run is working on ${live}`)
}
