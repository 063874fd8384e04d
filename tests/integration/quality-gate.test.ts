import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { configPath, folderWith, gate, junit, lcov } from './quality-gate.harness.ts'

describe('quality-gate: a verdict from reports', () => {
  const reports = 'coverage coverage/lcov.info\ntests *.xml'
  const block = 'coverage >= 80%\ntests.failed == 0'

  it('[P13] passes, blocks, and gives its figures', async () => {
    const good = folderWith({ 'coverage/lcov.info': lcov('a.ts', '++++-'), 'junit.xml': junit(3) })
    expect(await gate(good, { inputs: { reports, block } })).toMatchObject({
      phase: 'Successful',
      outputs: { verdict: 'pass', coverage: '80', 'failed-rules': '[]' },
      metricsFile: { 'coverage.lines.covered': 4, 'tests.total': 3 },
    })
    const bad = folderWith({
      'coverage/lcov.info': lcov('a.ts', '+'.repeat(79_996) + '-'.repeat(20_004)),
      'junit.xml': junit(3),
    })
    const outcome = await gate(bad, { inputs: { reports, block } })
    expect(outcome).toMatchObject({
      phase: 'Failed',
      reason: 'block: coverage (79.99%) >= 80%',
      outputs: { verdict: 'block', coverage: '79.99' },
    })
    expect(JSON.parse(String(outcome.outputs['failed-rules']))).toEqual([
      { rule: 'coverage >= 80%', severity: 'block', state: 'broken', explanation: 'coverage (79.99%) >= 80%' },
    ])
    expect(outcome.summary).toContain('Quality gate blocks')
  })

  it.each([
    ['no report', {}, 'Error', 'tests *.xml matches no file'],
    ['a broken one', { 'junit.xml': junit(3).slice(0, -5) }, 'Error', 'junit.xml: no well-formed XML'],
    ['an empty one', { 'junit.xml': '' }, 'Error', 'junit.xml: the file is empty'],
    [
      'one of nothing',
      { 'junit.xml': '<testsuites/>' },
      'Error',
      'tests.failed (missing) == 0; junit.xml: no test was run',
    ],
    ['a web page', { 'junit.xml': '<html><body>502</body></html>' }, 'Error', 'this is none of the tests formats'],
  ])('is never green for %s', async (_, files, phase, reason) => {
    const outcome = await gate(folderWith(files), { inputs: { reports: 'tests *.xml', block: 'tests.failed == 0' } })
    expect(outcome).toMatchObject({ phase, outputs: { verdict: 'block' } })
    expect(outcome.reason).toContain(reason)
  })

  it.each([
    ['tests a.xml', { 'a.xml': '<testsuites/>' }, 'a.xml: no test was run'],
    ['tests [ab].xml', { 'a.xml': '<testsuites/>', 'b.xml': '<testsuites/>' }, 'a.xml and 1 more: no test was run'],
    ['coverage api=l.info', { 'l.info': lcov('a.ts', '') }, 'l.info: there is nothing that could be covered'],
  ])('says that reports hold nothing, and blocks, though no rule asks for them: %s', async (source, files, said) => {
    const inputs = { reports: `tests unit=unit.xml\n${source}`, block: 'tests[unit].failed == 0' }
    const folder = folderWith({ ...files, 'unit.xml': junit(1) })
    expect(await gate(folder, { inputs: inputs })).toMatchObject({
      phase: 'Error',
      reason: `block: ${said}`,
    })
    expect((await gate(folder, { inputs: { ...inputs, 'if-missing': 'warn' } })).outputs.verdict).toBe('warn')
  })

  it('lets an empty part of several files of a name be, and counts a file once that several lines fit', async () => {
    const folder = folderWith({ 'r/a.xml': junit(2), 'r/b.xml': '<testsuites/>' })
    const reports = 'tests r/a.xml\ntests ./r/a.xml\ntests r/*.xml\ntests again=r/a.xml'
    const { metricsFile, outputs } = await gate(folder, { inputs: { reports, block: 'tests.failed == 0' } })
    expect(outputs.verdict).toBe('pass')
    expect(metricsFile).toMatchObject({ 'tests.total': 4, 'tests[again].total': 2 })
  })

  it('keeps its verdict where the metrics cannot be written, and says so', async () => {
    const folder = folderWith({ 'a.xml': junit(1, 1), 'no-folder': '' })
    const env = { RUNNER_TEMP: `${folder}/no-folder` }
    const outcome = await gate(folder, { inputs: { reports: 'tests a.xml', block: 'tests.failed == 0' }, env })
    expect(outcome).toMatchObject({ reason: 'block: tests.failed (1) == 0', outputs: { metrics: '' } })
    expect(outcome.log).toContainEqual(expect.stringMatching(/^warning the metrics could not be written: .*ENOTDIR/))
  })

  it('does what if-missing says about what is missing, and nothing about what is broken', async () => {
    const inputs = { reports: 'tests *.xml', block: 'tests.failed == 0' }
    expect((await gate(folderWith({}), { inputs: { ...inputs, 'if-missing': 'warn' } })).outputs.verdict).toBe('warn')
    expect((await gate(folderWith({}), { inputs: { ...inputs, 'if-missing': 'skip' } })).outputs.verdict).toBe('pass')
    expect(
      (await gate(folderWith({ 'a.xml': '<testsuite>' }), { inputs: { ...inputs, 'if-missing': 'skip' } })).outputs
        .verdict,
    ).toBe('block')
  })

  it('merges several files and names, and finds formats by content', async () => {
    const folder = folderWith({
      'web/coverage/lcov.info': lcov('src/a.ts', '+-'),
      'api/coverage/lcov.info': lcov('src/a.ts', '++'),
      'r/1.xml': junit(2),
      'r/2.xml': junit(1, 1),
      'lint.json': JSON.stringify([
        { filePath: join('/', 'x.js'), messages: [{ ruleId: 'eqeqeq', severity: 2, message: 'x', line: 1 }] },
      ]),
    })
    const outcome = await gate(folder, {
      inputs: {
        reports: 'coverage web=web/**/lcov.info\ncoverage api=api/**/lcov.info\ntests r/*.xml\nlint lint.json',
        block: 'coverage[api] == 100%\ncoverage[web] == 50%',
        warn: 'lint.error == 0',
      },
    })
    expect(outcome).toMatchObject({
      outputs: { verdict: 'warn' },
      metricsFile: { 'tests.total': 4, 'tests.failed': 1, 'coverage[web].lines.total': 2 },
    })
  })

  it('says everything that is wrong with the policy at once', async () => {
    const folder = folderWith({
      [configPath]:
        'version: 1\ngate:\n  reports: ["speed x"]\n  block: ["coverage >=", "tests.failed == 0%"]\n  warn: []\n  allow-list: nowhere.yml\n',
    })
    await expect(gate(folder)).rejects.toThrow(
      /gate.block.*column 12.*gate.block is "tests.failed == 0%".*plain number cannot be compared with a percentage.*gate.reports.*"speed".*allow-list is "nowhere.yml"/s,
    )
    const noRule = 'at least one rule, here, in warn, or in gate.block or gate.warn of .github/release-kit.yml'
    await expect(gate(folderWith({}), { inputs: { reports: 'tests a.xml' } })).rejects.toThrow(noRule)
    await expect(gate(folderWith({}), { inputs: { commands: 'unit: true' } })).rejects.toThrow(noRule)
    await expect(
      gate(
        folderWith({
          'k6.json': readFileSync(new URL('../fixtures/reports/performance/k6-summary.json', import.meta.url), 'utf8'),
        }),
        { inputs: { reports: 'performance k6.json', block: 'performance.p95 <= 80%' } },
      ),
    ).rejects.toThrow('a time cannot be compared with a percentage')
  })

  it('says which of the files that inputs name are not there, all at once', async () => {
    const folder = folderWith({ 'coverage/lcov.info': lcov('a.ts', '++') })
    const named = { 'allow-list': 'a.yml', 'base-metrics': 'b.json', 'changed-lines': 'diff:c.diff' }
    await expect(gate(folder, { inputs: { reports, block, ...named } })).rejects.toThrow(
      /allow-list is "a.yml".*base-metrics is "b.json".*changed-lines is "diff:c.diff"/s,
    )
  })

  it('refuses a rule over a time, which it could only pass over', async () => {
    const block = 'tests.failed == 0\ncoverage >= 80% && tests.failed == 0 for 5m'
    await expect(gate(folderWith({}), { inputs: { block } })).rejects.toThrow(
      /column 20: expected no \\"for\\": this gate judges once/,
    )
    await expect(
      gate(folderWith({ [configPath]: 'version: 1\ngate: { block: ["coverage >= 80% for 1h"] }\n' })),
    ).rejects.toThrow('column 1: expected no "for"')
  })

  it('says which metric may have been meant by one that there is not', async () => {
    const folder = folderWith({ 'junit.xml': junit(2), 'lcov.info': lcov('a.ts', '+') })
    const inputs = {
      reports: 'tests unit=junit.xml\ncoverage lcov.info',
      block: 'tests.faild == 0\ntests[uint].failed == 0',
    }
    const { reason, summary } = await gate(folder, { inputs })
    expect(reason).toContain('tests.faild (missing) == 0; did you mean tests.failed?')
    expect(reason).toContain('tests[uint].failed (missing) == 0; did you mean tests[unit].failed?')
    expect(summary).toContain('did you mean tests.failed?')
  })

  it('reads no link that leads out of the workspace', async () => {
    const folder = folderWith({})
    symlinkSync('/etc/passwd', join(folder, 'a.xml'))
    symlinkSync('/dev/zero', join(folder, 'b.xml'))
    const outcome = await gate(folder, { inputs: { reports: 'tests *.xml', block: 'tests.failed == 0' } })
    expect(outcome.reason).toContain('a.xml is outside the workspace; b.xml is outside the workspace')
    expect(JSON.stringify(outcome)).not.toContain('root:')
  })

  it('compares with base metrics, and says where there are none', async () => {
    const folder = folderWith({
      'coverage/lcov.info': lcov('a.ts', '++--'),
      'base.json': JSON.stringify({ 'coverage.lines.covered': 3, 'coverage.lines.total': 4 }),
    })
    const inputs = { reports: 'coverage coverage/lcov.info', block: 'coverage.delta >= 0' }
    expect(await gate(folder, { inputs: { ...inputs, 'base-metrics': 'base.json' } })).toMatchObject({
      phase: 'Failed',
      reason: 'block: coverage.delta (-25%) >= 0',
    })
    const first = await gate(folder, { inputs })
    expect(first).toMatchObject({ phase: 'Successful', outputs: { verdict: 'pass' } })
    expect(first.log).toContain('notice n/a: coverage.delta (n/a) >= 0')
    await expect(gate(folder, { inputs: { ...inputs, 'base-metrics': 'nowhere.json' } })).rejects.toThrow(
      'base-metrics is "nowhere.json"',
    )
  })

  it('accepts what the allow-list accepts, until its day', async () => {
    const audit = readFileSync(new URL('../fixtures/reports/security/npm-audit.v6.json', import.meta.url), 'utf8')
    const list = (until: string) => `- { id: GHSA-xvch-5gv4-984h, until: "${until}", reason: only used to build }\n`
    const inputs = { reports: 'security audit.json', block: 'security.critical == 0', 'allow-list': 'allow.yml' }
    const accepted = await gate(folderWith({ 'audit.json': audit, 'allow.yml': list('2999-12-31') }), { inputs })
    expect(accepted).toMatchObject({
      outputs: { verdict: 'pass' },
      metricsFile: { 'security.critical': 0, 'security.total': 2 },
    })
    expect(accepted.summary).toContain('1 accepted by the allow-list')
    const expired = await gate(folderWith({ 'audit.json': audit, 'allow.yml': list('2020-01-01') }), { inputs })
    expect(expired.outputs.verdict).toBe('block')
    expect(expired.summary).toContain('the date has passed: `GHSA-xvch-5gv4-984h` (2020-01-01')
  })

  it.each([
    ['too long', `# ${'x'.repeat(131_072)}`, 'allow.yml has 131074 bytes, at most 131072 are read'],
    ['no YAML', '- {', 'allow.yml:1:4 is missing; expected valid YAML'],
    ['with lists for keys', '? '.repeat(300), 'allow.yml:1:3 is "a list or map"'],
  ])('refuses an allow-list that is %s', async (_, list, said) => {
    const inputs = { block: 'security.critical == 0', 'allow-list': 'allow.yml' }
    await expect(gate(folderWith({ 'allow.yml': list }), { inputs })).rejects.toThrow(said)
  })

  it('judges outdated dependencies by how far they are behind', async () => {
    const outdated = readFileSync(
      new URL('../fixtures/reports/dependencies/npm-outdated.json', import.meta.url),
      'utf8',
    )
    const inputs = {
      reports: 'dependencies outdated.json',
      block: 'dependencies.outdated.major == 0',
      warn: 'dependencies.outdated.total <= 100',
    }
    const { outputs, metricsFile, reason } = await gate(folderWith({ 'outdated.json': outdated }), { inputs })
    const major = metricsFile['dependencies.outdated.major'] ?? 0
    expect(major).toBeGreaterThan(0)
    expect(outputs.verdict).toBe('block')
    expect(reason).toBe(`block: dependencies.outdated.major (${major}) == 0`)
    expect(metricsFile['dependencies.outdated.total']).toBe(
      ['major', 'minor', 'patch'].reduce((sum, step) => sum + (metricsFile[`dependencies.outdated.${step}`] ?? 0), 0),
    )
  })

  it('[D02] judges its score', async () => {
    const folder = folderWith({ 'junit.xml': junit(6, 4) })
    expect(await gate(folder, { inputs: { reports: 'tests junit.xml', block: 'score >= 7' } })).toMatchObject({
      reason: 'block: score (6) >= 7',
      outputs: { score: '6' },
    })
  })

  it('speaks French where asked', async () => {
    const outcome = await gate(folderWith({ 'junit.xml': junit(1) }), {
      inputs: { reports: 'tests junit.xml', block: 'tests.failed == 0', locale: 'fr' },
    })
    expect(outcome.summary).toContain('Contrôle qualité réussi')
  })
})

describe('quality-gate: commands', () => {
  it('runs them, shows their output as somebody else’s, and judges exit and time', async () => {
    const folder = folderWith({})
    const outcome = await gate(folder, {
      inputs: {
        commands: `report: echo '${junit(2)}' > junit.xml; echo written\nbroken: exit 3`,
        reports: 'tests junit.xml',
        block: 'tests.failed == 0\ncommands.report.seconds < 60s',
      },
    })
    expect(outcome).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('broken failed with exit code 3'),
      metricsFile: { 'commands.report.exit': 0, 'commands.broken.exit': 3, 'tests.total': 2 },
    })
    expect(outcome.log).toEqual(expect.arrayContaining(['group report', 'untrusted written', 'group broken']))
  })

  it('runs them at once, and says whose each line is', async () => {
    const outcome = await gate(folderWith({}), {
      inputs: {
        commands:
          'a: until [ -f b ]; do sleep 0.01; done; touch a; echo A\nb: touch b; until [ -f a ]; do sleep 0.01; done; echo B',
        'commands-parallel': '2',
        block: 'commands.a.exit == 0',
      },
    })
    expect(outcome.log).toEqual(expect.arrayContaining(['untrusted a | A', 'untrusted b | B']))
  })

  it('ends one that takes too long', async () => {
    const inputs = { commands: 'slow: sleep 60', 'commands-timeout': '100ms', block: 'commands.slow.exit == 0' }
    const reason = expect.stringContaining('slow timed out')
    expect(await gate(folderWith({}), { inputs })).toMatchObject({ phase: 'Failed', reason })
  })

  it('runs none in a dry run', async () => {
    const folder = folderWith({ 'junit.xml': junit(1) })
    const outcome = await gate(folder, {
      inputs: {
        commands: 'x: touch touched; false',
        reports: 'tests junit.xml',
        block: 'tests.failed == 0',
        'dry-run': 'true',
      },
    })
    expect(outcome.outputs.verdict).toBe('pass')
    expect(() => readFileSync(join(folder, 'touched'))).toThrow('ENOENT')
  })
})
