import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { folderWith, gate } from './quality-gate.harness.ts'

const tools = join(import.meta.dirname, '../../node_modules')

/** A project whose every stage is run by the true tool; only `npm ci`, which has nothing to fetch here, is offline. */
const project = {
  'package.json': JSON.stringify({ name: 'shop', version: '1.0.0', type: 'module' }),
  'package-lock.json': JSON.stringify({
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'shop', version: '1.0.0' } },
  }),
  'eslint.config.js': "export default [{ rules: { 'no-eval': 'error', 'no-unused-vars': 'warn' } }]\n",
  'src/cart.js': 'export const total = (lines) => lines.reduce((sum, one) => sum + one, 0)\n',
  'test/cart.test.js': `import assert from 'node:assert/strict'
import test from 'node:test'
import { total } from '../src/cart.js'
test('adds up', () => assert.equal(total([1, 2]), 3))
`,
  'integration/shop.js': "import { total } from '../src/cart.js'\nif (total([]) !== 0) process.exit(1)\n",
  'e2e/shop.js': "import { total } from '../src/cart.js'\nif (total([5]) !== 5) process.exit(1)\n",
  'security.sh': '! grep -rn "BEGIN PRIVATE KEY" src\n',
  'build.js': "import { cpSync } from 'node:fs'\ncpSync('src', 'dist', { recursive: true })\n",
  'audit.json': JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 } },
  }),
}

const commands = `install: npm ci --offline --ignore-scripts --no-audit --dry-run
lint: node tools/eslint/bin/eslint.js -f json -o eslint.json src || true
format: node tools/prettier/bin/prettier.cjs --no-semi --single-quote --check src
types: node tools/typescript/bin/tsc --noEmit --allowJs --checkJs --noImplicitAny false --skipLibCheck src/cart.js
unit: node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=lcov.info --test-reporter=junit --test-reporter-destination=junit.xml test/*.test.js
integration: node integration/shop.js
e2e: node e2e/shop.js
security: sh security.sh
build: node build.js`

const block = `tests.failed == 0
coverage >= 80%
lint.total == 0
security.moderate == 0 && security.high == 0 && security.critical == 0`

function judge(changed: Readonly<Record<string, string>>) {
  const folder = folderWith({ ...project, ...changed })
  symlinkSync(tools, join(folder, 'tools'))
  const reports = 'tests junit.xml\ncoverage lcov.info\nlint eslint.json\nsecurity audit.json'
  return gate(folder, { inputs: { commands, reports, block, 'commands-parallel': '2' } })
}

const bad = {
  'package.json': JSON.stringify({ name: 'shop', version: '1.0.0', type: 'module', dependencies: { other: '1.0.0' } }),
  'src/cart.js': `${project['src/cart.js']}/** @type {number} */\nexport const wrong = 'x'\nexport function  idle() {\n  const unused = 1\n}\n`,
  'src/key.js': "export const key = '-----BEGIN PRIVATE KEY-----'\n",
  'test/cart.test.js': project['test/cart.test.js'].replace('total([1, 2]), 3', 'total([1, 2]), 4'),
  'integration/shop.js': 'process.exit(1)\n',
  'e2e/shop.js': 'process.exit(1)\n',
  'build.js': 'process.exit(1)\n',
  'audit.json': project['audit.json'].replace('"moderate":0', '"moderate":1'),
}

describe('quality-gate: every stage of a pipeline, run by the tools themselves', () => {
  it('[P10] [A01] passes a project that installs, is formatted, checked, tested and built', async () => {
    expect((await judge({})).reason).toBe('pass: 4 of 4 rules hold')
  }, 60_000)

  it('[P10] [A01] blocks by name: a lockfile that does not fit, each stage that fails, one warning, one moderate advisory', async () => {
    const { outputs, metricsFile, summary = '' } = await judge(bad)
    expect(outputs.verdict).toBe('block')
    const failed = ['install', 'format', 'types', 'unit', 'integration', 'e2e', 'security', 'build']
    expect(failed.filter((name) => metricsFile[`commands.${name}.exit`] === 0)).toEqual([])
    const rules = (JSON.parse(String(outputs['failed-rules'])) as { rule: string }[]).map(({ rule }) => rule)
    expect(rules).toEqual(block.split('\n'))
    expect(failed.filter((name) => !summary.includes(`${name} failed`) && !summary.includes(`\`${name}\``))).toEqual([])
  }, 60_000)
})
