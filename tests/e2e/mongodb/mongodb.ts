import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connect } from 'node:net'

const tools = join(import.meta.dirname, '../../../.tools')

/** FerretDB embedded, which speaks MongoDB's protocol. */
export interface MongoServer {
  readonly url: string
  /** With mongosh, and the stand-ins for mongodump and mongorestore. */
  readonly PATH: string
  stop(): void
}

export async function startMongo(port: number): Promise<MongoServer> {
  const ferretdb = join(tools, 'bin/ferretdb')
  if (!existsSync(ferretdb)) throw new Error(`${ferretdb} is missing: node scripts/e2e-tools.mjs builds it`)
  const child = spawn(ferretdb, [`127.0.0.1:${port}`, mkdtempSync(join(tmpdir(), 'release-kit-ferretdb-'))], {
    stdio: 'ignore',
  })
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 100) throw new Error('FerretDB does not answer')
    await delay(100)
  }
  const programs = mkdtempSync(join(tmpdir(), 'release-kit-mongo-tools-'))
  for (const name of ['mongodump', 'mongorestore']) {
    writeFileSync(
      join(programs, name),
      `#!/bin/sh\nexec '${process.execPath}' '${join(import.meta.dirname, 'mongo-tools.mjs')}' ${name} "$@"\n`,
    )
    chmodSync(join(programs, name), 0o755)
  }
  return {
    url: `mongodb://127.0.0.1:${port}/app`,
    PATH: `${programs}:${join(tools, 'mongosh/node_modules/.bin')}:${process.env.PATH ?? ''}`,
    stop: () => child.kill(),
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
      .on('connect', () => {
        socket.destroy()
        resolve(true)
      })
      .on('error', () => {
        resolve(false)
      })
  })
}
