import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createCertificate } from '../contract/health/certificate.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections()
})

/** A server at https://localhost, whose certificate runners trust unless it is not handed on. */
async function serveTls(host: string, days: number, isTrusted = true) {
  const at = (offset: number) => new Date(Date.now() + offset * 86_400_000)
  const until = at(days)
  const { key, cert } = createCertificate(host, at(-60), until)
  const file = join(mkdtempSync(join(tmpdir(), 'release-kit-certificate-')), 'ca.pem')
  writeFileSync(file, cert)
  let connections = 0
  const server = createServer({ key, cert }, (_, response) => response.end('{}'))
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  const url = `https://localhost:${(server.address() as AddressInfo).port}`
  const env = isTrusted ? { NODE_EXTRA_CA_CERTS: file } : {}
  return { url, env, date: until.toISOString().slice(0, 10), connections: () => connections }
}

describe('a certificate that no waiting mends', () => {
  it('ends health-wait at once, with the date, the host, the URL and what to do, when it has expired', async () => {
    const { url, env, date } = await serveTls('localhost', -3)
    const run = await spawnAction('health-wait', { env, inputs: { urls: `${url}/health`, timeout: '1m' } })
    expect([run.exitCode, run.outputs.verdict, run.outputs.attempts]).toEqual([1, 'unhealthy', '1'])
    expect(run.outputs.reason).toContain(`the certificate of ${url.replace('https://', '')} expired on ${date}`)
    expect(run.outputs.reason).toContain(`(${url}/health). Renew the certificate`)
  })

  it('ends a deployment without asking Coolify four more times, and advises to renew it', async () => {
    const { url, env, date, connections } = await serveTls('localhost', -3)
    const inputs = { url, token: 'secret', resources: 'shop=abc', record: 'false', image: 'acme/shop:v1' }
    const run = await spawnAction('deploy-coolify', { env, inputs })
    expect([run.exitCode, run.outputs.phase]).toEqual([1, 'Error'])
    expect(run.outputs.reason).toContain(`expired on ${date}`)
    expect(run.stdout).toContain('Renew the certificate')
    expect(run.stdout).not.toContain('Check the address')
    expect(connections()).toBe(2)
  })

  it.each([
    [
      'other.example',
      true,
      'is for another host, for DNS:other.example',
      'Give the server a certificate for this host',
    ],
    ['localhost', false, 'is self-signed', 'env NODE_EXTRA_CA_CERTS'],
  ])('of %s (trusted: %s) is told with advice for an action', async (host, isTrusted, what, advice) => {
    const { url, env } = await serveTls(host, 20, isTrusted)
    const run = await spawnAction('health-wait', { env, inputs: { urls: url, timeout: '1s', grace: '0' } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'unhealthy'])
    expect(run.outputs.reason).toContain(what)
    expect(run.outputs.reason).toContain(advice)
    expect(run.outputs.reason).not.toContain('--use-system-ca')
  })
})
