import type { Format } from './format.ts'
import type { Kind } from './kinds.ts'

type Formats = { readonly [K in Kind]: Readonly<Record<string, () => Promise<Format<K>>>> }

/** Every format by its name, per kind in the order in which they are tried. A file is loaded when it is its turn. */
export const formats = {
  coverage: {
    lcov: async () => (await import('./formats/lcov.ts')).lcov,
    jacoco: async () => (await import('./formats/jacoco.ts')).jacoco,
    clover: async () => (await import('./formats/clover.ts')).clover,
    cobertura: async () => (await import('./formats/cobertura.ts')).cobertura,
    opencover: async () => (await import('./formats/opencover.ts')).opencover,
    istanbul: async () => (await import('./formats/istanbul.ts')).istanbul,
    'istanbul-summary': async () => (await import('./formats/istanbul-summary.ts')).istanbulSummary,
    'go-cover': async () => (await import('./formats/go-cover.ts')).goCover,
    coveragepy: async () => (await import('./formats/coveragepy.ts')).coveragepy,
    simplecov: async () => (await import('./formats/simplecov.ts')).simplecov,
    'llvm-cov': async () => (await import('./formats/llvm-cov.ts')).llvmCov,
  },
  tests: {
    junit: async () => (await import('./formats/junit.ts')).junit,
    trx: async () => (await import('./formats/trx.ts')).trx,
    xunit: async () => (await import('./formats/xunit.ts')).xunit,
    nunit: async () => (await import('./formats/nunit.ts')).nunit,
    'go-test': async () => (await import('./formats/go-test.ts')).goTest,
    jest: async () => (await import('./formats/jest.ts')).jest,
    mocha: async () => (await import('./formats/mocha.ts')).mocha,
    tap: async () => (await import('./formats/tap.ts')).tap,
  },
  lint: {
    sarif: async () => (await import('./formats/sarif-lint.ts')).sarifLint,
    checkstyle: async () => (await import('./formats/checkstyle.ts')).checkstyle,
    eslint: async () => (await import('./formats/eslint.ts')).eslint,
    pylint: async () => (await import('./formats/pylint.ts')).pylint,
    ruff: async () => (await import('./formats/ruff.ts')).ruff,
    stylelint: async () => (await import('./formats/stylelint.ts')).stylelint,
    golangci: async () => (await import('./formats/golangci.ts')).golangci,
    hadolint: async () => (await import('./formats/hadolint.ts')).hadolint,
    'pylint-text': async () => (await import('./formats/pylint.ts')).pylintText,
    flake8: async () => (await import('./formats/flake8.ts')).flake8,
    mypy: async () => (await import('./formats/mypy.ts')).mypy,
    tsc: async () => (await import('./formats/tsc.ts')).tsc,
  },
  security: {
    sarif: async () => (await import('./formats/sarif-security.ts')).sarifSecurity,
    'npm-audit': async () => (await import('./formats/npm-audit.ts')).npmAudit,
    'yarn-audit': async () => (await import('./formats/yarn-audit.ts')).yarnAudit,
    semgrep: async () => (await import('./formats/semgrep.ts')).semgrep,
    'osv-scanner': async () => (await import('./formats/osv-scanner.ts')).osvScanner,
    trivy: async () => (await import('./formats/trivy.ts')).trivy,
    grype: async () => (await import('./formats/grype.ts')).grype,
    'pip-audit': async () => (await import('./formats/pip-audit.ts')).pipAudit,
    safety: async () => (await import('./formats/safety.ts')).safety,
    bandit: async () => (await import('./formats/bandit.ts')).bandit,
    gosec: async () => (await import('./formats/gosec.ts')).gosec,
    govulncheck: async () => (await import('./formats/govulncheck.ts')).govulncheck,
  },
  performance: {
    k6: async () => (await import('./formats/k6.ts')).k6,
    autocannon: async () => (await import('./formats/autocannon.ts')).autocannon,
    artillery: async () => (await import('./formats/artillery.ts')).artillery,
    lighthouse: async () => (await import('./formats/lighthouse.ts')).lighthouse,
    'pytest-benchmark': async () => (await import('./formats/pytest-benchmark.ts')).pytestBenchmark,
    locust: async () => (await import('./formats/locust.ts')).locust,
    hyperfine: async () => (await import('./formats/hyperfine.ts')).hyperfine,
    'benchmark-action': async () => (await import('./formats/benchmark-action.ts')).benchmarkAction,
  },
  complexity: {
    'lizard-xml': async () => (await import('./formats/lizard.ts')).lizardXml,
    'lizard-csv': async () => (await import('./formats/lizard.ts')).lizardCsv,
    eslint: async () => (await import('./formats/eslint-complexity.ts')).eslintComplexity,
    radon: async () => (await import('./formats/radon.ts')).radon,
  },
  dependencies: {
    'npm-outdated': async () => (await import('./formats/outdated.ts')).npmOutdated,
    'pip-outdated': async () => (await import('./formats/outdated.ts')).pipOutdated,
  },
} as const satisfies Formats

/** The names of a kind's formats. */
export function formatNames(kind: Kind): readonly string[] {
  return Object.keys(formats[kind])
}
