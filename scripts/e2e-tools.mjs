// @ts-check
// Usage: node scripts/e2e-tools.mjs: installs what the end-to-end tests need: Go programs into .tools/bin, the rest by apt-get; says
// what is missing.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bin = join(import.meta.dirname, '../.tools/bin')
const tools = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  caddy: 'github.com/caddyserver/caddy/v2/cmd/caddy@v2.11.9',
}
/** Program → Debian package. */
const packages = {
  haproxy: 'haproxy',
  nginx: 'nginx-light',
  'redis-server': 'redis-server',
  sshd: 'openssh-server',
  ssh: 'openssh-client',
  prometheus: 'prometheus',
  sudo: 'sudo',
}
/** Migration tools: npm's into .tools/npm and .tools/orm, Python's into .tools/python. */
const npmTools = ['knex@3.3.0', 'pg@8.23.1', 'dbmate@2.36.0']
const ormTools = [
  'typeorm@1.1.0',
  'sequelize@6.37.8',
  'sequelize-cli@6.6.5',
  'pg-hstore@2.3.4',
  'drizzle-kit@0.31.11',
  'drizzle-orm@0.45.4',
  'pg@8.23.1',
]
const pythonTools = ['alembic==1.20.1', 'Django==5.2.19', 'psycopg2-binary==2.9.13']
const traefik = 'github.com/traefik/traefik/v3'
const traefikVersion = 'v3.5.3'
const go = { env: { ...process.env, GOBIN: bin, CGO_ENABLED: '0' } }

const isThere = (/** @type {string} */ program) =>
  spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin; command -v ${program}`]).status === 0

mkdirSync(bin, { recursive: true })
for (const [name, module] of Object.entries(tools)) {
  if (existsSync(join(bin, name))) continue
  console.log(`installing ${module}`)
  try {
    execFileSync('go', ['install', module], { stdio: 'inherit', ...go })
  } catch {
    console.error(
      `${name} is needed and could not be installed: "go install ${module}" must work (Go 1.25 or newer, and a Go module proxy)`,
    )
    process.exit(1)
  }
}

/** @param {string} name @param {string[]} command @param {string[]} [before] */
function installInto(name, command, before) {
  const folder = join(bin, '..', name)
  if (existsSync(folder)) return
  console.log(`installing ${command.slice(-3).join(', ')}`)
  mkdirSync(folder)
  try {
    for (const [program = '', ...args] of [before, command].filter((one) => one !== undefined))
      execFileSync(program, args, { cwd: folder, stdio: 'inherit' })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    console.error(`${command.join(' ')} failed: it must work, with its registry`)
    process.exit(1)
  }
}
const npmInstall = ['npm', 'install', '--prefix', '.', '--no-audit', '--no-fund', '--save-exact']
installInto('npm', [...npmInstall, ...npmTools])
installInto('orm', [...npmInstall, '--ignore-scripts', ...ormTools])
installInto('python', ['bin/pip', 'install', '-q', ...pythonTools], ['python3', '-m', 'venv', '.'])
installInto('mongosh', [...npmInstall, '--omit=optional', '--ignore-scripts', 'mongosh@2.12.0'])
if (!existsSync(join(bin, 'ferretdb'))) {
  console.log('building FerretDB')
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-ferretdb-'))
  try {
    copyFileSync(join(import.meta.dirname, '../tests/e2e/mongodb/ferretdb.go'), join(folder, 'main.go'))
    const run = (/** @type {string[]} */ args) => execFileSync('go', args, { cwd: folder, stdio: 'inherit', ...go })
    run(['mod', 'init', 'release-kit/ferretdb'])
    run(['get', 'github.com/FerretDB/FerretDB/ferretdb@v1.24.2'])
    run(['build', '-o', join(bin, 'ferretdb'), '.'])
  } catch {
    console.error('FerretDB is needed and could not be built: Go 1.22 or newer, and a Go module proxy')
    process.exit(1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
if (!existsSync(join(bin, 'migrate'))) {
  const module = 'github.com/golang-migrate/migrate/v4/cmd/migrate@v4.20.1'
  console.log(`installing ${module}`)
  execFileSync('go', ['install', '-tags', 'postgres', module], { stdio: 'inherit', ...go })
}

const missing = Object.entries(packages).filter(([program]) => !isThere(program))
if (missing.length > 0) {
  const names = missing.map(([, name]) => name)
  console.log(`installing ${names.join(', ')}`)
  const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-qq'], /** @type {object} */ (quiet))
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...names],
      /** @type {object} */ (quiet),
    )
  } catch {
    console.error(
      `${names.join(', ')} are needed and could not be installed: apt-get must work, or install them by hand`,
    )
    process.exit(1)
  }
}

// beside the newer one; as a package it would start a service
if (!existsSync(join(bin, 'caddy-2.6'))) {
  console.log("unpacking Debian's caddy 2.6")
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-caddy-'))
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['download', '-qq', 'caddy'], { cwd: folder, stdio: 'inherit' })
    execFileSync('sh', ['-c', 'dpkg -x caddy_2.6*.deb .'], { cwd: folder, stdio: 'inherit' })
    copyFileSync(join(folder, 'usr/bin/caddy'), join(bin, 'caddy-2.6'))
  } catch {
    console.error("Debian's caddy 2.6 is needed and could not be unpacked: apt-get download must work (Debian 12)")
    process.exit(1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// its go.mod replaces modules, which `go install` refuses: it is built from a module that says the same
if (!existsSync(join(bin, 'traefik'))) {
  console.log(`building ${traefik}@${traefikVersion} (minutes)`)
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-traefik-'))
  try {
    const run = (/** @type {string[]} */ args) =>
      execFileSync('go', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...go })
    writeFileSync(join(folder, 'go.mod'), 'module release-kit/traefik\n')
    const { GoMod } = JSON.parse(run(['mod', 'download', '-json', `${traefik}@${traefikVersion}`]))
    const theirs = readFileSync(GoMod, 'utf8')
    const kept = theirs.match(/^(?:go .*|(?:replace|exclude) \([^)]*\)|(?:replace|exclude) [^(\n]*)$/gm) ?? []
    const mine = ['module release-kit/traefik', `require ${traefik} ${traefikVersion}`, ...kept]
    writeFileSync(join(folder, 'go.mod'), `${mine.join('\n')}\n`)
    run(['build', '-mod=mod', '-o', join(bin, 'traefik'), `${traefik}/cmd/traefik`])
  } catch {
    console.error(`traefik is needed and could not be built: Go 1.24 or newer, and a Go module proxy`)
    process.exit(1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
