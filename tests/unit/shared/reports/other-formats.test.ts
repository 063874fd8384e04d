import { describe, expect, it } from '@jest/globals'
import type { Kind } from '../../../../shared/reports/kinds.ts'
import { read } from '../../../contract/reports/read.ts'

const json = (value: unknown) => JSON.stringify(value)
const lines = (...values: readonly unknown[]) => values.map(json).join('\n')

/** Shaped after their tools' documentation: none of them was made by a tool. */
const others: readonly (readonly [string, Kind, string])[] = [
  [
    'gcov --json-format',
    'coverage',
    json({
      format_version: '2',
      gcc_version: '13.2',
      current_working_directory: '/src',
      data_file: 'a.gcda',
      files: [{ file: 'a.c', functions: [], lines: [{ line_number: 1, count: 1, unexecuted_block: false }] }],
    }),
  ],
  [
    'xccov',
    'coverage',
    json({ coveredLines: 1, executableLines: 2, lineCoverage: 0.5, targets: [{ name: 'App', files: [] }] }),
  ],
  [
    'dart test --reporter json',
    'tests',
    lines(
      { protocolVersion: '0.1.1', runnerVersion: '1.25', pid: 1, type: 'start', time: 0 },
      { testID: 1, result: 'failure', skipped: false, hidden: false, type: 'testDone', time: 9 },
      { success: false, type: 'done', time: 9 },
    ),
  ],
  [
    'rspec --format json',
    'tests',
    json({
      version: '3.13.0',
      examples: [{ id: './a_spec.rb[1:1]', status: 'failed', file_path: './a_spec.rb', line_number: 1 }],
      summary: { duration: 0.1, example_count: 1, failure_count: 1, pending_count: 0 },
    }),
  ],
  [
    'biome --reporter=json',
    'lint',
    json({
      summary: { changed: 0, unchanged: 1, errors: 1, warnings: 0 },
      diagnostics: [{ category: 'lint/style/useConst', severity: 'error', description: 'use const' }],
      command: 'lint',
    }),
  ],
  ['eslint --format stylish', 'lint', '\n/src/a.js\n  1:7  error  unused  no-unused-vars\n\n✖ 1 problem (1 error)\n'],
  ['go test -bench', 'performance', 'goos: linux\nBenchmarkA-8   \t  100\t  12345 ns/op\nPASS\n'],
  [
    'cargo criterion --message-format=json',
    'performance',
    lines({
      reason: 'benchmark-complete',
      id: 'a',
      mean: { estimate: 1, unit: 'ns' },
      typical: { estimate: 1, unit: 'ns' },
    }),
  ],
  [
    'JMH -rf json',
    'performance',
    json([{ jmhVersion: '1.37', benchmark: 'A.a', mode: 'avgt', primaryMetric: { score: 1.5, scoreUnit: 'ms/op' } }]),
  ],
  [
    'BenchmarkDotNet',
    'performance',
    json({
      Title: 'A',
      HostEnvironmentInfo: {},
      Benchmarks: [{ FullName: 'A.a', Statistics: { Mean: 1, Median: 1 } }],
    }),
  ],
  [
    'vitest bench --outputJson',
    'performance',
    json({ files: [{ filepath: 'a.bench.ts', groups: [{ benchmarks: [{ name: 'a', hz: 1, mean: 1, p99: 2 }] }] }] }),
  ],
]

describe('a format that no rule can judge', () => {
  it.each(others)('%s is said to be none, and taken for no other', async (_, kind, report) => {
    await expect(read(kind, report)).rejects.toThrow(`this is none of the ${kind} formats`)
  })
})
