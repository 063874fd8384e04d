/** What each file of tests/fixtures/reports holds, counted by hand or by the tool itself. */
export const expected: Readonly<
  Record<string, Readonly<Record<string, { readonly format: string; readonly figures: unknown }>>>
> = {
  coverage: {
    'c8.cobertura.xml': { format: 'cobertura', figures: { lines: '9/16', branches: '2/4', functions: '1/2' } },
    'c8.lcov': { format: 'lcov', figures: { lines: '9/16', branches: '2/4', functions: '1/2' } },
    'coveragepy.cobertura.xml': { format: 'cobertura', figures: { lines: '15/20', branches: '6/10' } },
    'coveragepy.json': { format: 'coveragepy', figures: { lines: '15/20', branches: '6/10', functions: '2/3' } },
    'coveragepy.lcov': { format: 'lcov', figures: { lines: '15/20', branches: '6/10', functions: '2/3' } },
    'go.cover': { format: 'go-cover', figures: { lines: '4/9', statements: '3/6' } },
    'jacoco.xml': { format: 'jacoco', figures: { lines: '3/4', branches: '3/4', functions: '1/2' } },
    'jest.clover.xml': {
      format: 'clover',
      figures: { lines: '6/10', branches: '4/6', functions: '1/3', statements: '6/10' },
    },
    'jest.cobertura.xml': { format: 'cobertura', figures: { lines: '6/10', branches: '4/6', functions: '1/3' } },
    'jest.coverage-final.json': {
      format: 'istanbul',
      figures: { lines: '6/10', branches: '4/6', functions: '1/3', statements: '6/10' },
    },
    'jest.coverage-summary.json': {
      format: 'istanbul-summary',
      figures: { lines: '6/10', branches: '4/6', functions: '1/3', statements: '6/10' },
    },
    'jest.lcov': { format: 'lcov', figures: { lines: '6/10', branches: '4/6', functions: '1/3' } },
    'llvm-cov.json': { format: 'llvm-cov', figures: { lines: '4/6', branches: '1/2', functions: '1/1' } },
    'node-test.lcov': { format: 'lcov', figures: { lines: '9/16', branches: '2/4', functions: '1/2' } },
    'opencover.xml': { format: 'opencover', figures: { lines: '1/4', branches: '1/2', functions: '1/2' } },
    'simplecov.resultset.json': { format: 'simplecov', figures: { lines: '4/5', branches: '2/2' } },
  },
  tests: {
    'go-test.ndjson': { format: 'go-test', figures: '1 passed, 1 failed (0 errors), 1 skipped' },
    'jest-junit.xml': { format: 'junit', figures: '2 passed, 1 failed (0 errors), 1 skipped' },
    'jest.json': { format: 'jest', figures: '2 passed, 1 failed (0 errors), 1 skipped' },
    'mocha.json': { format: 'mocha', figures: '1 passed, 1 failed (0 errors), 1 skipped' },
    'mocha.tap': { format: 'tap', figures: '1 passed, 1 failed (0 errors), 1 skipped' },
    'node-test-junit.xml': { format: 'junit', figures: '2 passed, 1 failed (0 errors), 2 skipped' },
    'node-test.tap': { format: 'tap', figures: '2 passed, 1 failed (0 errors), 2 skipped' },
    'nunit.xml': { format: 'nunit', figures: '2 passed, 2 failed (1 errors), 1 skipped' },
    'pytest-junit.xml': { format: 'junit', figures: '3 passed, 2 failed (1 errors), 2 skipped' },
    'vitest-junit.xml': { format: 'junit', figures: '1 passed, 1 failed (0 errors), 2 skipped' },
    'vitest.json': { format: 'jest', figures: '1 passed, 1 failed (0 errors), 2 skipped' },
    'vitest.tap': { format: 'tap', figures: '1 passed, 1 failed (0 errors), 2 skipped' },
    'vstest.trx': { format: 'trx', figures: '2 passed, 2 failed (1 errors), 1 skipped' },
    'xunit.xml': { format: 'xunit', figures: '1 passed, 2 failed (1 errors), 1 skipped' },
  },
  lint: {
    'checkstyle.xml': { format: 'checkstyle', figures: { error: 1, warning: 1, note: 1 } },
    'eslint.json': { format: 'eslint', figures: { error: 1, warning: 3 } },
    'eslint.sarif': { format: 'sarif', figures: { error: 1, warning: 3 } },
    'flake8-pylint.txt': { format: 'flake8', figures: { error: 4 } },
    'flake8.txt': { format: 'flake8', figures: { error: 4 } },
    'golangci.json': { format: 'golangci', figures: { error: 1, warning: 1 } },
    'hadolint.json': { format: 'hadolint', figures: { error: 1, warning: 1, note: 1 } },
    'mypy.json': { format: 'mypy', figures: { error: 3 } },
    'mypy.txt': { format: 'mypy', figures: { error: 3 } },
    'pylint-json2.json': { format: 'pylint', figures: { warning: 9 } },
    'pylint-parseable.txt': { format: 'pylint-text', figures: { warning: 9 } },
    'pylint.json': { format: 'pylint', figures: { warning: 9 } },
    'pylint.txt': { format: 'pylint-text', figures: { warning: 9 } },
    'ruff.json': { format: 'ruff', figures: { error: 24 } },
    'ruff.sarif': { format: 'sarif', figures: { error: 4 } },
    'stylelint.json': { format: 'stylelint', figures: { error: 3 } },
    'tsc.txt': { format: 'tsc', figures: { error: 2 } },
  },
  security: {
    'bandit.json': { format: 'bandit', figures: { high: 1, low: 3 } },
    'gitleaks.sarif': { format: 'sarif', figures: { moderate: 2 } },
    'gosec.json': { format: 'gosec', figures: { high: 1, unknown: 1 } },
    'govulncheck.json': { format: 'govulncheck', figures: { low: 1, unknown: 1 } },
    'grype.json': { format: 'grype', figures: { critical: 1, low: 1 } },
    'npm-audit.json': { format: 'npm-audit', figures: { critical: 1, moderate: 1 } },
    'npm-audit.v6.json': { format: 'npm-audit', figures: { low: 1 } },
    'osv-scanner.json': { format: 'osv-scanner', figures: { critical: 1, high: 1, moderate: 1, unknown: 1 } },
    'pip-audit.json': { format: 'pip-audit', figures: { unknown: 2 } },
    'safety.json': { format: 'safety', figures: { moderate: 1, unknown: 1 } },
    'safety.v1.json': { format: 'safety', figures: { unknown: 1 } },
    'semgrep.json': { format: 'semgrep', figures: { high: 1, moderate: 1 } },
    'trivy.json': { format: 'trivy', figures: { critical: 1, high: 1, moderate: 1, unknown: 1 } },
    'yarn-audit.ndjson': { format: 'yarn-audit', figures: { low: 1 } },
    'yarn-berry.ndjson': { format: 'yarn-audit', figures: { critical: 1 } },
  },
  performance: {
    'artillery.json': { format: 'artillery', figures: { '': 'p95 50.9ms, rate 20/s, requests 200, error-rate 6%' } },
    'artillery.v1.json': { format: 'artillery', figures: { '': 'p95 50ms, rate 9.8/s, requests 98, error-rate 3%' } },
    'autocannon.json': {
      format: 'autocannon',
      figures: { '': 'p50 15ms, p99 27ms, rate 252.5/s, requests 505, error-rate 0%' },
    },
    'benchmark-action.json': {
      format: 'benchmark-action',
      figures: { parse: 'mean 12.5ms', throughput: 'rate 70/s', memory: 'value 100' },
    },
    'hyperfine.json': { format: 'hyperfine', figures: { true: 'mean 0.01ms', 'sleep 0.01': 'mean 11ms' } },
    'k6-export.json': {
      format: 'k6',
      figures: { '': 'p95 24.4ms, p99 25.71ms, rate 256.41/s, requests 778, error-rate 11.05%, thresholds-failed 1' },
    },
    'k6-machine.json': {
      format: 'k6',
      figures: { '': 'p95 24ms, rate 266.23/s, requests 808, error-rate 8.41%, thresholds-failed 0' },
    },
    'k6-summary.json': {
      format: 'k6',
      figures: { '': 'p95 24.43ms, p99 26.98ms, rate 258.09/s, requests 780, error-rate 11.79%, thresholds-failed 1' },
    },
    'lhci-manifest.json': { format: 'lighthouse', figures: { 'http://localhost/': 'score 82, seo-score 90' } },
    'lighthouse.json': {
      format: 'lighthouse',
      figures: { '': 'score 93, accessibility-score 100, lcp 1834.5ms, tbt 40ms, cls 0.02' },
    },
    'locust_stats.csv': {
      format: 'locust',
      figures: {
        '': 'p95 25ms, rate 244.65/s, requests 487, error-rate 8.82%',
        'GET /pay': 'p95 25ms, rate 121.07/s, requests 241, error-rate 17.84%',
      },
    },
    'pytest-benchmark.json': {
      format: 'pytest-benchmark',
      figures: { test_days_speed: 'max 0.04ms, rate 7086246.15/s' },
    },
  },
  complexity: {
    'lizard.csv': { format: 'lizard-csv', figures: { 'days:5': 3, 'total:15': 5, 'run:25': 1 } },
    'lizard.xml': { format: 'lizard-xml', figures: { 'days:5': 3, 'total:15': 5, 'run:25': 1 } },
    'radon.json': { format: 'radon', figures: { 'days:5': 3, 'Ledger.total:15': 5, 'run:25': 1 } },
    'eslint-complexity.json': { format: 'eslint', figures: { 'price:2': 3, 'never:1': 2 } },
  },
  dependencies: {
    'npm-outdated.json': {
      format: 'npm-outdated',
      figures: {
        eslint: 'major',
        stylelint: 'major',
        'stylelint-config-standard': 'major',
        typescript: 'major',
        vitest: 'major',
      },
    },
    'pip-outdated.json': {
      format: 'pip-outdated',
      figures: { boltons: 'major', click: 'minor', exceptiongroup: 'minor' },
    },
  },
}

/** Files that must be refused, and what is said. */
export const refused: readonly (readonly [kind: string, file: string, message: string])[] = [
  ['security', 'pip-audit.offline.json', 'nothing was audited'],
]
