import { createHash, randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ProviderError } from '../../errors/action-error.ts'
import type { Place } from './place.ts'
import { runProgram } from './program.ts'

/** The machine that this process runs on. */
export function createLocalPlace(): Place {
  return {
    name: 'this machine',
    isLocal: true,
    endpoint: (address) => Promise.resolve(address),
    async read(path, signal) {
      signal.throwIfAborted()
      try {
        return await readFile(path, { encoding: 'utf8', signal })
      } catch (cause) {
        signal.throwIfAborted()
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw refused(`read ${path}`, cause)
      }
    },
    async write(path, content, signal) {
      signal.throwIfAborted()
      const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
      try {
        const file = await open(temporary, 'wx', 0o644)
        try {
          await file.writeFile(content)
          await file.sync()
        } finally {
          await file.close()
        }
        const written = await readFile(temporary)
        if (hashOf(written) !== hashOf(content)) throw new Error('the file does not hold what was written')
        signal.throwIfAborted()
        await rename(temporary, path)
      } catch (cause) {
        signal.throwIfAborted()
        throw refused(`write ${path}`, cause)
      } finally {
        await rm(temporary, { force: true })
      }
    },
    async run(command, signal) {
      const { exitCode, stdout, stderr } = await runProgram(command, signal)
      return { exitCode, said: (stdout + stderr).trimEnd() }
    },
    close: () => Promise.resolve(),
  }
}

export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function refused(asked: string, cause: unknown): ProviderError {
  const { code = '', message } = cause as NodeJS.ErrnoException
  const kind = code === 'EACCES' || code === 'EPERM' ? 'PROVIDER_FORBIDDEN' : 'PROVIDER_REFUSED'
  return new ProviderError(kind, { provider: 'traffic edge', asked, answered: message }, { cause })
}
