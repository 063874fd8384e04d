import type { Format } from './format.ts'
import type { Kind } from './kinds.ts'

type Formats = { readonly [K in Kind]: Readonly<Record<string, () => Promise<Format<K>>>> }

/** Every format by its name, per kind in the order in which they are tried. A file is loaded when it is its turn. */
export const formats = {
  coverage: {
    lcov: async () => (await import(/* webpackChunkName: "coverage" */ './formats/lcov.ts')).lcov,
    jacoco: async () => (await import(/* webpackChunkName: "coverage" */ './formats/jacoco.ts')).jacoco,
    clover: async () => (await import(/* webpackChunkName: "coverage" */ './formats/clover.ts')).clover,
    cobertura: async () => (await import(/* webpackChunkName: "coverage" */ './formats/cobertura.ts')).cobertura,
    opencover: async () => (await import(/* webpackChunkName: "coverage" */ './formats/opencover.ts')).opencover,
    istanbul: async () => (await import(/* webpackChunkName: "coverage" */ './formats/istanbul.ts')).istanbul,
    'istanbul-summary': async () =>
      (await import(/* webpackChunkName: "coverage" */ './formats/istanbul-summary.ts')).istanbulSummary,
    'go-cover': async () => (await import(/* webpackChunkName: "coverage" */ './formats/go-cover.ts')).goCover,
    coveragepy: async () => (await import(/* webpackChunkName: "coverage" */ './formats/coveragepy.ts')).coveragepy,
    simplecov: async () => (await import(/* webpackChunkName: "coverage" */ './formats/simplecov.ts')).simplecov,
    'llvm-cov': async () => (await import(/* webpackChunkName: "coverage" */ './formats/llvm-cov.ts')).llvmCov,
  },
  tests: {
    junit: async () => (await import(/* webpackChunkName: "tests" */ './formats/junit.ts')).junit,
    trx: async () => (await import(/* webpackChunkName: "tests" */ './formats/trx.ts')).trx,
    xunit: async () => (await import(/* webpackChunkName: "tests" */ './formats/xunit.ts')).xunit,
    nunit: async () => (await import(/* webpackChunkName: "tests" */ './formats/nunit.ts')).nunit,
    'go-test': async () => (await import(/* webpackChunkName: "tests" */ './formats/go-test.ts')).goTest,
    jest: async () => (await import(/* webpackChunkName: "tests" */ './formats/jest.ts')).jest,
    mocha: async () => (await import(/* webpackChunkName: "tests" */ './formats/mocha.ts')).mocha,
    tap: async () => (await import(/* webpackChunkName: "tests" */ './formats/tap.ts')).tap,
  },
  lint: {
    sarif: async () => (await import(/* webpackChunkName: "lint" */ './formats/sarif-lint.ts')).sarifLint,
    checkstyle: async () => (await import(/* webpackChunkName: "lint" */ './formats/checkstyle.ts')).checkstyle,
    eslint: async () => (await import(/* webpackChunkName: "lint" */ './formats/eslint.ts')).eslint,
    pylint: async () => (await import(/* webpackChunkName: "lint" */ './formats/pylint.ts')).pylint,
    ruff: async () => (await import(/* webpackChunkName: "lint" */ './formats/ruff.ts')).ruff,
    stylelint: async () => (await import(/* webpackChunkName: "lint" */ './formats/stylelint.ts')).stylelint,
    golangci: async () => (await import(/* webpackChunkName: "lint" */ './formats/golangci.ts')).golangci,
    hadolint: async () => (await import(/* webpackChunkName: "lint" */ './formats/hadolint.ts')).hadolint,
    'pylint-text': async () => (await import(/* webpackChunkName: "lint" */ './formats/pylint.ts')).pylintText,
    flake8: async () => (await import(/* webpackChunkName: "lint" */ './formats/flake8.ts')).flake8,
    mypy: async () => (await import(/* webpackChunkName: "lint" */ './formats/mypy.ts')).mypy,
    tsc: async () => (await import(/* webpackChunkName: "lint" */ './formats/tsc.ts')).tsc,
  },
  security: {
    sarif: async () => (await import(/* webpackChunkName: "security" */ './formats/sarif-security.ts')).sarifSecurity,
    'npm-audit': async () => (await import(/* webpackChunkName: "security" */ './formats/npm-audit.ts')).npmAudit,
    'yarn-audit': async () => (await import(/* webpackChunkName: "security" */ './formats/yarn-audit.ts')).yarnAudit,
    semgrep: async () => (await import(/* webpackChunkName: "security" */ './formats/semgrep.ts')).semgrep,
    'osv-scanner': async () => (await import(/* webpackChunkName: "security" */ './formats/osv-scanner.ts')).osvScanner,
    trivy: async () => (await import(/* webpackChunkName: "security" */ './formats/trivy.ts')).trivy,
    grype: async () => (await import(/* webpackChunkName: "security" */ './formats/grype.ts')).grype,
    'pip-audit': async () => (await import(/* webpackChunkName: "security" */ './formats/pip-audit.ts')).pipAudit,
    safety: async () => (await import(/* webpackChunkName: "security" */ './formats/safety.ts')).safety,
    bandit: async () => (await import(/* webpackChunkName: "security" */ './formats/bandit.ts')).bandit,
    gosec: async () => (await import(/* webpackChunkName: "security" */ './formats/gosec.ts')).gosec,
    govulncheck: async () => (await import(/* webpackChunkName: "security" */ './formats/govulncheck.ts')).govulncheck,
  },
  performance: {
    k6: async () => (await import(/* webpackChunkName: "performance" */ './formats/k6.ts')).k6,
    autocannon: async () => (await import(/* webpackChunkName: "performance" */ './formats/autocannon.ts')).autocannon,
    artillery: async () => (await import(/* webpackChunkName: "performance" */ './formats/artillery.ts')).artillery,
    lighthouse: async () => (await import(/* webpackChunkName: "performance" */ './formats/lighthouse.ts')).lighthouse,
    'pytest-benchmark': async () =>
      (await import(/* webpackChunkName: "performance" */ './formats/pytest-benchmark.ts')).pytestBenchmark,
    locust: async () => (await import(/* webpackChunkName: "performance" */ './formats/locust.ts')).locust,
    hyperfine: async () => (await import(/* webpackChunkName: "performance" */ './formats/hyperfine.ts')).hyperfine,
    'benchmark-action': async () =>
      (await import(/* webpackChunkName: "performance" */ './formats/benchmark-action.ts')).benchmarkAction,
  },
  complexity: {
    'lizard-xml': async () => (await import(/* webpackChunkName: "complexity" */ './formats/lizard.ts')).lizardXml,
    'lizard-csv': async () => (await import(/* webpackChunkName: "complexity" */ './formats/lizard.ts')).lizardCsv,
    eslint: async () =>
      (await import(/* webpackChunkName: "complexity" */ './formats/eslint-complexity.ts')).eslintComplexity,
    radon: async () => (await import(/* webpackChunkName: "complexity" */ './formats/radon.ts')).radon,
  },
  dependencies: {
    'npm-outdated': async () =>
      (await import(/* webpackChunkName: "dependencies" */ './formats/outdated.ts')).npmOutdated,
    'pip-outdated': async () =>
      (await import(/* webpackChunkName: "dependencies" */ './formats/outdated.ts')).pipOutdated,
  },
  hygiene: {
    sarif: async () => (await import(/* webpackChunkName: "hygiene" */ './formats/secrets.ts')).sarifSecrets,
    gitleaks: async () => (await import(/* webpackChunkName: "hygiene" */ './formats/secrets.ts')).gitleaks,
  },
} as const satisfies Formats

/** The names of a kind's formats. */
export function formatNames(kind: Kind): readonly string[] {
  return Object.keys(formats[kind])
}

/** Reads the file that the formats of each kind lie in, in a bundle one a kind. */
export async function loadFormats(kinds: readonly Kind[]): Promise<void> {
  const first = [...new Set(kinds)].flatMap((kind) => Object.values<() => Promise<unknown>>(formats[kind]).slice(0, 1))
  await Promise.all(first.map((load) => load()))
}
