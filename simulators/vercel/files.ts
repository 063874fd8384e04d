import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Answer, Handler } from '../http/exchange.ts'
import { refusal } from './answers.ts'

export interface DeployedFile {
  readonly mode: number
  /** undefined: an empty folder. */
  readonly content: Buffer | undefined
}

export interface Files {
  /** Takes a file whose digest and size are true; needed before a deployment names it. */
  readonly receive: Handler
  readonly uploaded: readonly string[]
  /** @returns path → file; a refusal where one is not there yet, or is not what it is said to be */
  take(given: unknown): ReadonlyMap<string, DeployedFile> | Answer
}

const fileFields = ['file', 'sha', 'size', 'mode', 'data', 'encoding']
const [kinds, folder, link] = [0o170000, 0o040000, 0o120000]

export function createFiles(): Files {
  const kept = new Map<string, Buffer>()
  const uploaded: string[] = []
  return {
    uploaded,
    receive({ headers, bytes }) {
      const digest = headers['x-vercel-digest'] ?? headers['x-now-digest']
      const size = headers['x-now-size'] ?? headers['content-length']
      if (digest === undefined || size === undefined)
        return refusal(400, 'bad_request', 'Missing the digest or the size of the file')
      if (Number(size) !== bytes.length) return refusal(400, 'bad_request', 'The size does not match the file')
      if (createHash('sha1').update(bytes).digest('hex') !== digest)
        return refusal(400, 'bad_request', 'The digest does not match the file')
      kept.set(digest, bytes)
      uploaded.push(digest)
      return { status: 200, body: { urls: [] } }
    },
    take(given) {
      const files = Array.isArray(given) ? (given as Record<string, unknown>[]) : []
      const missing = files.flatMap(({ sha }) => (typeof sha === 'string' && !kept.has(sha) ? [sha] : []))
      if (missing.length > 0)
        return {
          status: 400,
          body: { error: { code: 'missing_files', message: 'Missing files', missing: [...new Set(missing)] } },
        }
      const taken = new Map<string, DeployedFile>()
      for (const one of files) {
        const { file, sha, size, mode, data } = one
        const isFolder = (Number(mode) & kinds) === folder
        const inline = typeof data === 'string' ? Buffer.from(data, 'base64') : undefined
        const content = isFolder ? undefined : (inline ?? kept.get(String(sha)))
        const unknown = Object.keys(one).find((key) => !fileFields.includes(key))
        if (unknown !== undefined || typeof file !== 'string' || typeof mode !== 'number' || posix.isAbsolute(file))
          return refusal(400, 'bad_request', `Invalid request: ${unknown ?? 'a file needs its path and mode'}`)
        if (!isFolder && (!content || (!inline && size !== content.length)))
          return refusal(400, 'bad_request', `Invalid request: ${file} is not what was uploaded`)
        taken.set(file, { mode, content })
      }
      return taken
    },
  }
}

/** Whether it can be deployed without a build: the Build Output API, version 3, and links that lead somewhere. */
export function isOutput(files: ReadonlyMap<string, DeployedFile>): boolean {
  const leads = ([path, { mode, content }]: [string, DeployedFile]) => {
    const to = posix.join(posix.dirname(path), String(content))
    return (mode & kinds) !== link || [...files.keys()].some((one) => one === to || one.startsWith(`${to}/`))
  }
  try {
    const config = JSON.parse(String(files.get('.vercel/output/config.json')?.content)) as {
      readonly version?: unknown
    }
    return config.version === 3 && [...files].every(leads)
  } catch {
    return false
  }
}
