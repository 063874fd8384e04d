import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ActionError } from '../../shared/errors/action-error.ts'
import { createGitRepository } from '../fakes/git-repository.ts'
import { gate, lcov, put } from './quality-gate.harness.ts'

/** Takes every question and answers none; the first one cancels the run. */
let silent: Server
let cancellation: AbortController
beforeEach(async () => {
  cancellation = new AbortController()
  silent = createServer(() => cancellation.abort(new ActionError('CANCELLED', 'cancelled')))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  silent.close()
  silent.closeAllConnections()
})
const url = () => `http://127.0.0.1:${(silent.address() as AddressInfo).port}`

function repositoryWithReport() {
  const repository = createGitRepository()
  const sha = repository.commit('feat: begin', { files: { 'a.ts': 'x\n' } })
  put(repository.directory, { 'lcov.info': lcov('a.ts', '+') })
  return { repository, sha }
}

describe('quality-gate: a cancelled run gives no verdict', () => {
  it('where it waits for the baseline, which it would take for one that is not there yet', async () => {
    const { repository, sha } = repositoryWithReport()
    repository.git('remote', 'set-url', 'origin', `${url()}/acme/shop.git`)
    const run = gate(repository.directory, {
      inputs: { reports: 'coverage lcov.info', block: 'coverage.delta >= 0' },
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha },
      signal: cancellation.signal,
    })
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  it('where it looks at a site, which it would call missing', async () => {
    const { repository } = repositoryWithReport()
    const run = gate(repository.directory, {
      inputs: { reports: `hygiene ${url()}/`, warn: 'hygiene.cors == 0' },
      signal: cancellation.signal,
    })
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  it('where it waits for GitHub to take the comment', async () => {
    const { repository, sha } = repositoryWithReport()
    const run = gate(repository.directory, {
      inputs: {
        reports: 'coverage lcov.info',
        block: 'coverage > 0',
        'policy-from': 'head',
        'github-token': 'ghs_any000000000000000000000000000000000',
      },
      eventName: 'pull_request',
      event: { pull_request: { number: 7, base: { sha, ref: 'main' }, head: { sha } } },
      env: { GITHUB_API_URL: url(), GITHUB_GRAPHQL_URL: `${url()}/graphql`, GITHUB_SERVER_URL: url() },
      signal: cancellation.signal,
    })
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})
