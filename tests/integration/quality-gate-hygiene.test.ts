import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { folderWith, gate } from './quality-gate.harness.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8')
const block = 'hygiene.secrets == 0\nhygiene.cors == 0\nhygiene.debug == 0'

describe('quality-gate: hygiene [A02]', () => {
  it('blocks on a log that shows secrets, and repeats none of them', async () => {
    const folder = folderWith({ 'app.log': fixture('reports/hygiene/app.log') })
    const inputs = { reports: 'hygiene app.log', block: 'hygiene.logs == 0' }
    const outcome = await gate(folder, { inputs })
    expect(outcome).toMatchObject({ phase: 'Failed', reason: 'block: hygiene.logs (3) == 0' })
    const shown = JSON.stringify([outcome.summary, outcome.log, outcome.details])
    expect(shown).toContain('line 4 of the log shows what looks like a secret: password')
    for (const secret of ['hunter2', 'abcdefgh', 'correct-horse']) expect(shown).not.toContain(secret)
  })

  it('refuses secrets in the tree, CORS for any origin, and debugging that is on', async () => {
    const asked: string[] = []
    const url = await serve((request, response) => {
      asked.push(`${request.method ?? ''} ${request.headers.origin ?? ''}`)
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '')
      response.statusCode = request.url === '/' ? 200 : 404
      response.end(request.url === '/' ? 'hello' : fixture('sites/django-debug-404.html'))
    })
    const folder = folderWith({ 'leaks.json': fixture('reports/hygiene/gitleaks.json') })
    const outcome = await gate(folder, { inputs: { reports: `hygiene leaks.json\nhygiene ${url}`, block } })
    expect(outcome).toMatchObject({
      phase: 'Failed',
      metricsFile: { 'hygiene.secrets': 3, 'hygiene.cors': 1, 'hygiene.debug': 1, 'hygiene.total': 5, score: 0 },
    })
    expect(new Set(asked)).toEqual(new Set(['GET https://release-kit.invalid', 'OPTIONS https://release-kit.invalid']))
    expect(outcome.summary).toMatch(/^- secret `stripe-access-token` `src\/pay\.py:2`: /m)
    expect(outcome.summary).toMatch(/^- cors `any-origin` `http:\/\/127\.0\.0\.1:\d+\/`: /m)
  })

  it('passes a clean tree and a site that tells strangers nothing', async () => {
    const url = await serve((request, response) => {
      response.statusCode = request.url === '/login' ? 200 : request.url === '/' ? 302 : 404
      if (request.url === '/') response.setHeader('location', '/login')
      response.end(fixture('sites/express-production-404.html'))
    })
    const folder = folderWith({ 'leaks.json': fixture('reports/hygiene/gitleaks-clean.json') })
    expect(await gate(folder, { inputs: { reports: `hygiene leaks.json\nhygiene ${url}`, block } })).toMatchObject({
      phase: 'Successful',
      metricsFile: { 'hygiene.total': 0, 'score.hygiene': 10 },
    })
  })

  it('knows nothing of a site that was not looked at, or that does not answer', async () => {
    const folder = folderWith({ 'leaks.json': '[]' })
    expect(await gate(folder, { inputs: { reports: 'hygiene leaks.json', block } })).toMatchObject({
      phase: 'Error',
      reason: 'block: hygiene.cors (missing) == 0; hygiene.debug (missing) == 0',
    })
    const broken = await serve((_, response) => {
      response.statusCode = 404
      response.end('nothing here')
    })
    expect(await gate(folder, { inputs: { reports: `hygiene ${broken}`, block: 'hygiene.cors == 0' } })).toMatchObject({
      phase: 'Error',
      reason: expect.stringContaining('answers 404: that says nothing about the site'),
    })
    expect(
      await gate(folder, { inputs: { reports: 'hygiene http://127.0.0.1:1/', block: 'hygiene.cors == 0' } }),
    ).toMatchObject({ phase: 'Error', reason: expect.stringContaining('could not be looked at') })
  })

  it('accepts a finding that the allow-list names, until its day', async () => {
    const folder = folderWith({
      'leaks.json': fixture('reports/hygiene/gitleaks.json'),
      'allow.yml':
        '- { id: stripe-access-token, until: 2999-01-01, reason: keys of the sandbox, path: src/pay.py }\n' +
        '- { id: github-pat, until: 2020-01-01, reason: example }\n',
    })
    const inputs = { reports: 'hygiene leaks.json', block: 'hygiene.secrets == 0', 'allow-list': 'allow.yml' }
    expect(await gate(folder, { inputs })).toMatchObject({ reason: 'block: hygiene.secrets (1) == 0' })
  })
})
