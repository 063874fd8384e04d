import * as z from 'zod/mini'
import { type Problem, ProviderError } from '../../../errors/action-error.ts'
import type { ErrorCode } from '../../../errors/catalogue.ts'
import { codeOf, type HttpClient, type HttpRequest, type HttpResponse } from '../../../http/client.ts'
import type { Stamp } from '../../driver.ts'
import { excerptOf } from '../../../markdown/visible.ts'
import { isGenerated, marked } from '../../generated-file.ts'

const answer = z.object({ type: z.literal('file'), sha: z.string(), content: z.string() })
/** Second line of the document: the release that wrote it. */
const writer = /^# release (\d+)$/m
/** Somebody else may write between our look and our write. */
const tries = 4

/** A file of a repository as GitHub's API serves it: `…/repos/<owner>/<repo>/contents/<path>`. */
export function isContentsUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { pathname, search, hash } = new URL(url)
  return /\/repos\/[\w.-]+\/[\w.-]+\/contents\/[\w./-]+\.ya?ml$/.test(pathname) && search + hash === ''
}

/** The document that Traefik polls, as a file on a branch of a repository. */
export interface BranchFile {
  /** @throws ProviderError PROVIDER_REFUSED where a later release has written, or somebody else than release-kit */
  write(body: string, stamp: Stamp, signal: AbortSignal): Promise<void>
  preflight(signal: AbortSignal): Promise<readonly Problem[]>
}

/**
 * Writes by compare-and-set: each write names the file that it replaces, so that of two only one wins, and what a later release wrote is
 * not replaced by an earlier one that hung.
 *
 * @param http  carries a token that may write contents of the repository
 */
export function branchFile(http: HttpClient, url: string, branch: string): BranchFile {
  async function ask(request: HttpRequest, signal: AbortSignal, expected: readonly number[]): Promise<HttpResponse> {
    const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }
    const response = await http.send({ ...request, headers }, signal)
    if (response.status < 300 || expected.includes(response.status)) return response
    const isLimited =
      response.status === 403 &&
      (response.headers['x-ratelimit-remaining'] === '0' || response.headers['retry-after'] !== undefined)
    const code = isLimited ? 'PROVIDER_RATE_LIMITED' : codeOf(response.status)
    throw failure(
      code,
      `${request.method} ${url}`,
      `${response.status} ${excerptOf(response.text.slice(0, 10_000))}`,
      response.status,
    )
  }

  /** @returns undefined when the branch, or the file on it, is not there */
  async function read(signal: AbortSignal): Promise<{ readonly sha: string; readonly text: string } | undefined> {
    const response = await ask({ method: 'GET', url: `${url}?ref=${encodeURIComponent(branch)}` }, signal, [404])
    if (response.status === 404) return undefined
    const file = answer.safeParse(response.json()).data
    if (!file) throw failure('PROVIDER_NONSENSE', `GET ${url}`, 'no plain file')
    return { sha: file.sha, text: Buffer.from(file.content, 'base64').toString('utf8') }
  }

  return {
    async write(body, { releaseId, reason }, signal) {
      const text = marked(`# release ${releaseId}\n${body}`)
      for (let attempt = 1; attempt <= tries; attempt++) {
        const before = await read(signal)
        if (before === undefined) throw failure('PROVIDER_REFUSED', `write ${url}`, `it is not on the branch ${branch}`)
        if (!isGenerated(before.text)) throw failure('PROVIDER_REFUSED', `write ${url}`, 'release-kit did not write it')
        if (before.text === text) return
        const last = Number(writer.exec(before.text)?.[1] ?? 0)
        if (last > releaseId)
          throw failure('PROVIDER_REFUSED', `write by release ${releaseId}`, `release ${last} has written since`, 409)
        const json = {
          message: `release ${releaseId}: ${reason} [skip ci]`,
          content: Buffer.from(text).toString('base64'),
          sha: before.sha,
          branch,
        }
        // after a conflict it is looked at again: it may be our own write, whose answer was lost
        const { status } = await ask({ method: 'PUT', url, json }, signal, [409])
        if (status !== 409) return
      }
      throw failure('PROVIDER_FAILED', `PUT ${url}`, `others wrote first, ${tries} times`, 409)
    },
    async preflight(signal) {
      const file = await read(signal)
      if (file && file.text.trim() !== '' && isGenerated(file.text)) return []
      const allowed = file
        ? `a file that release-kit alone writes (branch ${branch})`
        : `a file that is on the branch ${branch}, and a token that may see it: make it once by hand (docs/edges.md)`
      return [{ input: 'driver-url', received: url, allowed }]
    },
  }
}

function failure(code: ErrorCode, asked: string, answered: string, status?: number): ProviderError {
  const hint = 'The token (driver-token) needs contents: write in the repository that holds the document.'
  return new ProviderError(
    code,
    { provider: 'GitHub', asked, answered, ...(status !== undefined && { status }) },
    status === 403 || status === 404 ? { hint } : {},
  )
}
