import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type ActionRun, spawnAction } from '../fakes/spawn-action.ts'
import { folderOf, programOf, run } from './edges/program.ts'
import { freePort, untilListening } from './edges/traffic.ts'

jest.setTimeout(120_000)

const day = 86_400_000
const folder = folderOf('tls')
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
/** As `openssl ca` writes instants: `20261129053000Z`. */
const stamp = (days: number) => new Date(Date.now() + days * day).toISOString().replace(/[-:T]|\.\d+/g, '')

const sites = ['good', 'expired', 'soon', 'other', 'foreign', 'alone'] as const
type Site = (typeof sites)[number]

let ports: Readonly<Record<Site, number>>
let caddy: ReturnType<typeof run>

/** An authority of a company: a root that runners are told of, and what signs servers by it. */
function createAuthority(name: string): void {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'index'), '')
  const sections = `[ca]
default_ca = own
[own]
database = ${name}/index
new_certs_dir = ${name}
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
`
  writeFileSync(join(folder, `${name}.cnf`), sections)
  const root = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30']
  openssl('req', ...root, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.pem`)
}

/** @param days  from now until it begins, and until it ends */
function issue(site: Site, by: string, host: string, [from, to]: readonly [number, number]): void {
  const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', `${site}.key`]
  openssl('req', ...key, ...name, '-out', `${site}.csr`)
  const dates = ['-startdate', stamp(from), '-enddate', stamp(to)]
  const signer = ['-config', `${by}.cnf`, '-cert', `${by}.pem`, '-keyfile', `${by}.key`]
  openssl('ca', '-batch', '-notext', ...signer, ...dates, '-in', `${site}.csr`, '-out', `${site}.pem`)
}

beforeAll(async () => {
  createAuthority('company')
  createAuthority('stranger')
  issue('good', 'company', 'shop.example', [-1, 90])
  issue('expired', 'company', 'shop.example', [-90, -3])
  issue('soon', 'company', 'shop.example', [-80, 9.5])
  issue('other', 'company', 'other.example', [-1, 90])
  issue('foreign', 'stranger', 'shop.example', [-1, 90])
  const self = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '90']
  const host = ['-subj', '/CN=shop.example', '-addext', 'subjectAltName=DNS:shop.example']
  openssl('req', ...self, ...host, '-keyout', 'alone.key', '-out', 'alone.pem')
  ports = Object.fromEntries(
    await Promise.all(sites.map(async (site) => [site, await freePort()] as const)),
  ) as typeof ports
  const config = {
    admin: { disabled: true },
    apps: {
      tls: {
        certificates: {
          load_files: sites.map((site) => ({ certificate: `${site}.pem`, key: `${site}.key`, tags: [site] })),
        },
      },
      http: {
        servers: Object.fromEntries(
          sites.map((site) => [
            site,
            {
              listen: [`127.0.0.1:${ports[site]}`],
              automatic_https: { disable: true },
              tls_connection_policies: [{ certificate_selection: { any_tag: [site] } }],
              routes: [{ handle: [{ handler: 'static_response', body: '{"status":"healthy"}' }] }],
            },
          ]),
        ),
      },
    },
  }
  writeFileSync(join(folder, 'caddy.json'), JSON.stringify(config))
  caddy = run(programOf('caddy'), ['run', '--config', 'caddy.json'], folder)
  for (const port of Object.values(ports)) await untilListening(port)
})
afterAll(() => caddy.stop())

/** As a runner does it that was told of the company's authority. */
function wait(site: Site, more: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return spawnAction('health-wait', {
    env: { NODE_EXTRA_CA_CERTS: join(folder, 'company.pem') },
    inputs: {
      urls: `https://shop.example:${ports[site]}/health`,
      resolve: `shop.example:${ports[site]}:127.0.0.1`,
      'expect-json': 'status == healthy',
      timeout: '1m',
      interval: '100ms',
      ...more,
    },
  })
}

describe('health-wait and the certificates of openssl, served by Caddy', () => {
  it('passes one of an authority that the runner was told of, and says how long it is valid', async () => {
    const { exitCode, outputs, summary } = await wait('good', { 'tls-min-days': '30' })
    expect([exitCode, outputs.verdict]).toEqual([0, 'healthy'])
    expect(summary).toMatch(/the certificate is valid for (89\.9|90\.0) days more, expected 30/)
  })

  it('does not pass one that ends too soon, at once, and passes it for whom it is long enough', async () => {
    const { exitCode, outputs } = await wait('soon', { 'tls-min-days': '14' })
    expect([exitCode, outputs.verdict, outputs.attempts]).toEqual([1, 'unhealthy', '1'])
    expect(outputs.reason).toContain('the certificate is valid for 9.5 days more, expected 14')
    expect((await wait('soon', { 'tls-min-days': '7' })).outputs.verdict).toBe('healthy')
    expect((await wait('soon')).outputs.verdict).toBe('healthy')
  })

  it('ends at once at one that has expired, with the day', async () => {
    const { exitCode, outputs } = await wait('expired')
    const on = new Date(Date.now() - 3 * day).toISOString().slice(0, 10)
    expect([exitCode, outputs.verdict, outputs.attempts]).toEqual([1, 'unhealthy', '1'])
    expect(outputs.reason).toContain(`the certificate of shop.example:${ports.expired} expired on ${on}`)
    expect(outputs.reason).toContain('Renew the certificate')
  })

  it('ends at once at one for another host, with the host that it is for', async () => {
    const { exitCode, outputs } = await wait('other')
    expect([exitCode, outputs.verdict, outputs.attempts]).toEqual([1, 'unhealthy', '1'])
    expect(outputs.reason).toContain('is for another host, for DNS:other.example')
  })

  it.each([
    ['foreign', 'is of an authority that this runner does not know'],
    ['alone', 'is self-signed'],
  ] as const)('ends after the grace at one that nobody vouches for: %s', async (site, what) => {
    const { exitCode, outputs } = await wait(site, { grace: '1s' })
    expect([exitCode, outputs.verdict]).toEqual([1, 'unhealthy'])
    expect(outputs.reason).toContain(`the certificate of shop.example:${ports[site]} ${what}`)
    expect(outputs.reason).toContain('env NODE_EXTRA_CA_CERTS')
  })

  it('waits until a certificate that nobody vouched for is replaced by a good one, as at a first start', async () => {
    const port = await freePort()
    const config = JSON.parse(readFileSync(join(folder, 'caddy.json'), 'utf8')) as {
      apps: { http: { servers: Record<string, { listen: string[] }> } }
    }
    const begin = async (site: Site) => {
      const server = { ...config.apps.http.servers[site], listen: [`127.0.0.1:${port}`] }
      const file = `${site}-alone.json`
      const apps = { ...config.apps, http: { servers: { [site]: server } } }
      writeFileSync(join(folder, file), JSON.stringify({ ...config, apps }))
      const program = run(programOf('caddy'), ['run', '--config', file], folder)
      await untilListening(port)
      return program
    }
    let running = await begin('alone')
    let asked: () => void
    const isAsked = new Promise<void>((resolve) => (asked = resolve))
    const waiting = spawnAction('health-wait', {
      env: { NODE_EXTRA_CA_CERTS: join(folder, 'company.pem') },
      inputs: {
        urls: `https://shop.example:${port}/health`,
        resolve: `shop.example:${port}:127.0.0.1`,
        interval: '100ms',
        grace: '2m',
      },
      onOutput: (text) => text.includes('is self-signed') && asked(),
    })
    await isAsked
    await running.stop()
    running = await begin('good')
    const { exitCode, outputs } = await waiting
    await running.stop()
    expect([exitCode, outputs.verdict]).toEqual([0, 'healthy'])
  })
})
