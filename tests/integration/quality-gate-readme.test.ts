import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { folderWith, gate } from './quality-gate.harness.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const fixture = (path: string) => read(`tests/fixtures/reports/${path}`)

/** The example below a heading, without its commands: what they write is there. */
function example(heading: string): Record<'reports' | 'block' | 'warn', string> {
  const [, text = ''] =
    new RegExp(`### ${heading}\n[^]*?\`\`\`yaml\n([^]*?)\`\`\``).exec(read('actions/quality-gate/README.md')) ?? []
  const { gate: rules } = parse(text) as { gate: { reports: string[]; block: string[]; warn?: string[] } }
  const { reports, block, warn = [] } = rules
  return { reports: reports.join('\n'), block: block.join('\n'), warn: warn.join('\n') }
}

describe('the examples of the README of quality-gate', () => {
  it('[P11] block on each part of security that is bad: dependencies, code, image, secrets, the API', async () => {
    const folder = folderWith({
      'audit.json': fixture('security/npm-audit.json'),
      'semgrep.json': fixture('security/semgrep.json'),
      'trivy.json': fixture('security/trivy.json'),
      'leaks.json': fixture('hygiene/gitleaks.json'),
      'junit.xml':
        '<testsuite name="api"><testcase name="tells a stranger nothing"><failure message="200"/></testcase></testsuite>',
    })
    const inputs = example('Security, whole')
    const outcome = await gate(folder, { inputs })
    expect(outcome.phase).toBe('Failed')
    const failed = (JSON.parse(String(outcome.outputs['failed-rules'])) as { rule: string }[]).map(({ rule }) => rule)
    expect(failed).toEqual(inputs.block.split('\n'))
  })

  it('[P12] block on a slow API and a slow database, and let a fast frontend pass', async () => {
    const folder = folderWith({
      'k6.json': fixture('performance/k6-summary.json'),
      'lighthouse.json': fixture('performance/lighthouse.json'),
      'queries.json': fixture('performance/hyperfine.json'),
    })
    const inputs = example('Performance, whole')
    const outcome = await gate(folder, { inputs })
    // k6's run had 5 % of errors on purpose, and one of hyperfine's commands took longer
    const [api, frontend = '', database] = inputs.block.split('\n')
    const failedRules = ({ outputs }: typeof outcome) =>
      (JSON.parse(String(outputs['failed-rules'])) as { rule: string }[]).map(({ rule }) => rule)
    expect(failedRules(outcome)).toEqual([api, database])
    const stricter = { ...inputs, block: frontend.replace('90', '101') }
    expect(failedRules(await gate(folder, { inputs: stricter }))).toEqual([stricter.block])
  })
})
