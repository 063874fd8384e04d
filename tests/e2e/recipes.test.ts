import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { driver, driverStandIn } from './recipes/driver.ts'
import { expectedFigures, format, report } from './recipes/format.ts'

jest.setTimeout(900_000)

const root = new URL('../../', import.meta.url).pathname
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'release-kit-recipes-'))
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
  for (const file of files.filter((file) => file !== '')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  // by links where they can be: it is large
  execFileSync('sh', ['-c', 'cp -al "$0" "$1" 2>/dev/null || cp -a "$0" "$1"', join(root, 'node_modules'), copy])
  const git = (...args: string[]) => execFileSync('git', args, { cwd: copy, stdio: 'ignore' })
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'chore: begin')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), text)
}
/** Puts lines in front of one that is there. */
function insert(file: string, before: string, text: string): void {
  const now = readFileSync(join(copy, file), 'utf8')
  expect([file, now.split(before).length]).toEqual([file, 2])
  write(
    file,
    now.replace(before, () => text + before),
  )
}
const recipe = (title: string) =>
  new RegExp(`## ${title}, in ten minutes\n([\\s\\S]*?)(?=\n## |$)`).exec(contributing)![1]!
/** Runs what the recipe says, in its words. */
function run(title: string, command: string): void {
  expect(recipe(title).replaceAll('<name>', 'hello')).toContain(command)
  const env: NodeJS.ProcessEnv = { ...process.env, SUITES: undefined, NODE_OPTIONS: undefined }
  const { status, stdout, stderr } = spawnSync(command, { cwd: copy, shell: true, encoding: 'utf8', env })
  const output = stdout + stderr
  expect([status, status === 0 ? '' : output.slice(-6_000)]).toEqual([0, ''])
}
describe('what CONTRIBUTING says of adding', () => {
  it('a report format works as written: the contract suite runs over it', () => {
    write('shared/reports/formats/rubocop.ts', format)
    write('tests/fixtures/reports/lint/rubocop.json', report)
    insert('tests/contract/reports/expected/lint.ts', "  'hadolint.json':", expectedFigures)
    insert(
      'shared/reports/signatures.ts',
      '      hadolint: (head)',
      `      rubocop: (head) => head.includes('"rubocop_version"'),\n`,
    )
    const line = `    rubocop: async () => (await import('./formats/rubocop.ts')).rubocop,\n`
    insert('shared/reports/registry.ts', '    hadolint: async', line)
    run('A report format', 'npm run check:types && npm test -- contract/reports')
  })

  it('a traffic driver works as written: the contract suite runs over it', () => {
    write('shared/traffic/drivers/ledger.ts', driver)
    write('tests/contract/traffic/stand-ins/ledger.ts', driverStandIn)
    insert('shared/config/kinds.ts', "  'nginx',\n", "  'ledger',\n")
    insert(
      'shared/traffic/registry.ts',
      'import { nginxDefinition',
      "import { ledgerDefinition } from './drivers/ledger.ts'\n",
    )
    insert('shared/traffic/registry.ts', '  nginx: nginxDefinition,', '  ledger: ledgerDefinition,\n')
    const benches = 'tests/contract/traffic/program-benches.ts'
    insert(benches, 'import { standInForNginx }', "import { standInForLedger } from './stand-ins/ledger.ts'\n")
    insert(
      benches,
      "  { name: 'nginx',",
      "  { name: 'ledger', kind: 'ledger', open: () => open('ledger', standInForLedger) },\n",
    )
    run('A traffic driver', 'npm run check:types && npm test -- contract/traffic')
  })

  it('an action works as written: it is built, and agrees with all that must agree', () => {
    cpSync(join(copy, 'actions/notify'), join(copy, 'actions/hello'), { recursive: true })
    const source = 'actions/hello/src/run.ts'
    write(source, readFileSync(join(copy, source), 'utf8').replace("name: 'notify'", "name: 'hello'"))
    for (const file of ['action.yml', 'README.md'])
      write(
        `actions/hello/${file}`,
        readFileSync(join(copy, 'actions/hello', file), 'utf8').replaceAll('notify', 'hello'),
      )
    insert('tests/repo/offered/scenarios.ts', '  notify: (', '  hello: (around) => scenarios.notify!(around),\n')
    run('An action', 'npm run bundle -- hello && npm run docs')
    run('An action', 'npm test -- tests/repo')
  })
})
