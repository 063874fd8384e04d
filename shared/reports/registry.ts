import type { Format, Kind } from './format.ts'
import { artillery } from './formats/artillery.ts'
import { autocannon } from './formats/autocannon.ts'
import { bandit } from './formats/bandit.ts'
import { benchmarkAction } from './formats/benchmark-action.ts'
import { checkstyle } from './formats/checkstyle.ts'
import { clover } from './formats/clover.ts'
import { cobertura } from './formats/cobertura.ts'
import { coveragepy } from './formats/coveragepy.ts'
import { eslint } from './formats/eslint.ts'
import { eslintComplexity } from './formats/eslint-complexity.ts'
import { flake8 } from './formats/flake8.ts'
import { goCover } from './formats/go-cover.ts'
import { goTest } from './formats/go-test.ts'
import { golangci } from './formats/golangci.ts'
import { gosec } from './formats/gosec.ts'
import { govulncheck } from './formats/govulncheck.ts'
import { grype } from './formats/grype.ts'
import { hadolint } from './formats/hadolint.ts'
import { hyperfine } from './formats/hyperfine.ts'
import { istanbul } from './formats/istanbul.ts'
import { istanbulSummary } from './formats/istanbul-summary.ts'
import { jacoco } from './formats/jacoco.ts'
import { jest } from './formats/jest.ts'
import { junit } from './formats/junit.ts'
import { k6 } from './formats/k6.ts'
import { lcov } from './formats/lcov.ts'
import { lighthouse } from './formats/lighthouse.ts'
import { lizardCsv, lizardXml } from './formats/lizard.ts'
import { llvmCov } from './formats/llvm-cov.ts'
import { locust } from './formats/locust.ts'
import { mocha } from './formats/mocha.ts'
import { mypy } from './formats/mypy.ts'
import { npmAudit } from './formats/npm-audit.ts'
import { nunit } from './formats/nunit.ts'
import { opencover } from './formats/opencover.ts'
import { osvScanner } from './formats/osv-scanner.ts'
import { npmOutdated, pipOutdated } from './formats/outdated.ts'
import { pipAudit } from './formats/pip-audit.ts'
import { pylint, pylintText } from './formats/pylint.ts'
import { pytestBenchmark } from './formats/pytest-benchmark.ts'
import { radon } from './formats/radon.ts'
import { ruff } from './formats/ruff.ts'
import { safety } from './formats/safety.ts'
import { sarifLint } from './formats/sarif-lint.ts'
import { sarifSecurity } from './formats/sarif-security.ts'
import { semgrep } from './formats/semgrep.ts'
import { simplecov } from './formats/simplecov.ts'
import { stylelint } from './formats/stylelint.ts'
import { tap } from './formats/tap.ts'
import { trivy } from './formats/trivy.ts'
import { trx } from './formats/trx.ts'
import { tsc } from './formats/tsc.ts'
import { xunit } from './formats/xunit.ts'
import { yarnAudit } from './formats/yarn-audit.ts'

/** Every format, per kind in the order in which they are tried. */
export const formats = {
  coverage: [
    lcov,
    jacoco,
    clover,
    cobertura,
    opencover,
    istanbul,
    istanbulSummary,
    goCover,
    coveragepy,
    simplecov,
    llvmCov,
  ],
  tests: [junit, trx, xunit, nunit, goTest, jest, mocha, tap],
  lint: [sarifLint, checkstyle, eslint, pylint, ruff, stylelint, golangci, hadolint, pylintText, flake8, mypy, tsc],
  security: [
    sarifSecurity,
    npmAudit,
    yarnAudit,
    semgrep,
    osvScanner,
    trivy,
    grype,
    pipAudit,
    safety,
    bandit,
    gosec,
    govulncheck,
  ],
  performance: [k6, autocannon, artillery, lighthouse, pytestBenchmark, locust, hyperfine, benchmarkAction],
  complexity: [lizardXml, lizardCsv, eslintComplexity, radon],
  dependencies: [npmOutdated, pipOutdated],
} as const satisfies { readonly [K in Kind]: readonly Format<K>[] }

export const kinds = Object.keys(formats) as readonly Kind[]
