import type { Format } from './format.ts'
import type { Kind } from './kinds.ts'
import type { FormatName } from './signatures.ts'

type Load<K extends Kind> = () => Promise<Format<K>>

/** In a bundle each lies in a file of its own, which is read when it is asked for. */
const formats: { readonly [K in Kind]: Readonly<Record<FormatName<K>, Load<K>>> } = {
  coverage: {
    lcov: async () => (await import('./formats/lcov.ts')).lcov,
    'go-cover': async () => (await import('./formats/go-cover.ts')).goCover,
    jacoco: async () => (await import('./formats/jacoco.ts')).jacoco,
    clover: async () => (await import('./formats/clover.ts')).clover,
    cobertura: async () => (await import('./formats/cobertura.ts')).cobertura,
    opencover: async () => (await import('./formats/opencover.ts')).opencover,
    istanbul: async () => (await import('./formats/istanbul.ts')).istanbul,
    'istanbul-summary': async () => (await import('./formats/istanbul-summary.ts')).istanbulSummary,
    coveragepy: async () => (await import('./formats/coveragepy.ts')).coveragepy,
    simplecov: async () => (await import('./formats/simplecov.ts')).simplecov,
    'llvm-cov': async () => (await import('./formats/llvm-cov.ts')).llvmCov,
  },
  tests: {
    tap: async () => (await import('./formats/tap.ts')).tap,
    junit: async () => (await import('./formats/junit.ts')).junit,
    trx: async () => (await import('./formats/trx.ts')).trx,
    xunit: async () => (await import('./formats/xunit.ts')).xunit,
    nunit: async () => (await import('./formats/nunit.ts')).nunit,
    jest: async () => (await import('./formats/jest.ts')).jest,
    mocha: async () => (await import('./formats/mocha.ts')).mocha,
    'go-test': async () => (await import('./formats/go-test.ts')).goTest,
  },
  lint: {
    'pylint-text': async () => (await import('./formats/pylint.ts')).pylintText,
    flake8: async () => (await import('./formats/flake8.ts')).flake8,
    mypy: async () => (await import('./formats/mypy.ts')).mypy,
    tsc: async () => (await import('./formats/tsc.ts')).tsc,
    checkstyle: async () => (await import('./formats/checkstyle.ts')).checkstyle,
    sarif: async () => (await import('./formats/sarif-lint.ts')).sarifLint,
    eslint: async () => (await import('./formats/eslint.ts')).eslint,
    pylint: async () => (await import('./formats/pylint.ts')).pylint,
    ruff: async () => (await import('./formats/ruff.ts')).ruff,
    stylelint: async () => (await import('./formats/stylelint.ts')).stylelint,
    golangci: async () => (await import('./formats/golangci.ts')).golangci,
    hadolint: async () => (await import('./formats/hadolint.ts')).hadolint,
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
    locust: async () => (await import('./formats/locust.ts')).locust,
    k6: async () => (await import('./formats/k6.ts')).k6,
    autocannon: async () => (await import('./formats/autocannon.ts')).autocannon,
    artillery: async () => (await import('./formats/artillery.ts')).artillery,
    lighthouse: async () => (await import('./formats/lighthouse.ts')).lighthouse,
    'pytest-benchmark': async () => (await import('./formats/pytest-benchmark.ts')).pytestBenchmark,
    hyperfine: async () => (await import('./formats/hyperfine.ts')).hyperfine,
    'benchmark-action': async () => (await import('./formats/benchmark-action.ts')).benchmarkAction,
  },
  complexity: {
    'lizard-csv': async () => (await import('./formats/lizard.ts')).lizardCsv,
    'lizard-xml': async () => (await import('./formats/lizard.ts')).lizardXml,
    eslint: async () => (await import('./formats/eslint-complexity.ts')).eslintComplexity,
    radon: async () => (await import('./formats/radon.ts')).radon,
  },
  dependencies: {
    'npm-outdated': async () => (await import('./formats/outdated.ts')).npmOutdated,
    'pip-outdated': async () => (await import('./formats/outdated.ts')).pipOutdated,
  },
  hygiene: {
    sarif: async () => (await import('./formats/secrets.ts')).sarifSecrets,
    gitleaks: async () => (await import('./formats/secrets.ts')).gitleaks,
    log: async () => (await import('./formats/log.ts')).log,
  },
}

/** The format of this name. */
export function formatNamed<K extends Kind>(kind: K, name: string): Load<K> | undefined {
  const all: Readonly<Record<string, Load<K>>> = formats[kind]
  return Object.hasOwn(all, name) ? all[name] : undefined
}

/** Loads all formats of these kinds. */
export async function loadKinds(kinds: readonly Kind[]): Promise<void> {
  const all = [...new Set(kinds)].flatMap((kind) => Object.values<Load<Kind>>(formats[kind]))
  await Promise.all(all.map((load) => load()))
}
