import type { Format } from './format.ts'
import type { Kind } from './kinds.ts'

/** What a file is written in, as its first character tells. */
export type Syntax = 'text' | 'xml' | 'json'
type Load<K extends Kind> = () => Promise<Format<K>>
type Formats = { readonly [K in Kind]: Readonly<Partial<Record<Syntax, Readonly<Record<string, Load<K>>>>>> }

/**
 * Every format by its name, per kind and syntax in the order in which they are tried. What a bundle holds of a kind and a
 * syntax lies in one file, which is read when one of them is asked for.
 */
export const formats = {
  coverage: {
    text: {
      lcov: async () => (await import(/* webpackChunkName: "coverage-text" */ './formats/lcov.ts')).lcov,
      'go-cover': async () => (await import(/* webpackChunkName: "coverage-text" */ './formats/go-cover.ts')).goCover,
    },
    xml: {
      jacoco: async () => (await import(/* webpackChunkName: "coverage-xml" */ './formats/jacoco.ts')).jacoco,
      clover: async () => (await import(/* webpackChunkName: "coverage-xml" */ './formats/clover.ts')).clover,
      cobertura: async () => (await import(/* webpackChunkName: "coverage-xml" */ './formats/cobertura.ts')).cobertura,
      opencover: async () => (await import(/* webpackChunkName: "coverage-xml" */ './formats/opencover.ts')).opencover,
    },
    json: {
      istanbul: async () => (await import(/* webpackChunkName: "coverage-json" */ './formats/istanbul.ts')).istanbul,
      'istanbul-summary': async () =>
        (await import(/* webpackChunkName: "coverage-json" */ './formats/istanbul-summary.ts')).istanbulSummary,
      coveragepy: async () =>
        (await import(/* webpackChunkName: "coverage-json" */ './formats/coveragepy.ts')).coveragepy,
      simplecov: async () => (await import(/* webpackChunkName: "coverage-json" */ './formats/simplecov.ts')).simplecov,
      'llvm-cov': async () => (await import(/* webpackChunkName: "coverage-json" */ './formats/llvm-cov.ts')).llvmCov,
    },
  },
  tests: {
    text: {
      tap: async () => (await import(/* webpackChunkName: "tests-text" */ './formats/tap.ts')).tap,
    },
    xml: {
      junit: async () => (await import(/* webpackChunkName: "tests-xml" */ './formats/junit.ts')).junit,
      trx: async () => (await import(/* webpackChunkName: "tests-xml" */ './formats/trx.ts')).trx,
      xunit: async () => (await import(/* webpackChunkName: "tests-xml" */ './formats/xunit.ts')).xunit,
      nunit: async () => (await import(/* webpackChunkName: "tests-xml" */ './formats/nunit.ts')).nunit,
    },
    json: {
      jest: async () => (await import(/* webpackChunkName: "tests-json" */ './formats/jest.ts')).jest,
      mocha: async () => (await import(/* webpackChunkName: "tests-json" */ './formats/mocha.ts')).mocha,
      'go-test': async () => (await import(/* webpackChunkName: "tests-json" */ './formats/go-test.ts')).goTest,
    },
  },
  lint: {
    text: {
      'pylint-text': async () => (await import(/* webpackChunkName: "lint-text" */ './formats/pylint.ts')).pylintText,
      flake8: async () => (await import(/* webpackChunkName: "lint-text" */ './formats/flake8.ts')).flake8,
      mypy: async () => (await import(/* webpackChunkName: "lint-text" */ './formats/mypy.ts')).mypy,
      tsc: async () => (await import(/* webpackChunkName: "lint-text" */ './formats/tsc.ts')).tsc,
    },
    xml: {
      checkstyle: async () => (await import(/* webpackChunkName: "lint-xml" */ './formats/checkstyle.ts')).checkstyle,
    },
    json: {
      sarif: async () => (await import(/* webpackChunkName: "lint-json" */ './formats/sarif-lint.ts')).sarifLint,
      eslint: async () => (await import(/* webpackChunkName: "lint-json" */ './formats/eslint.ts')).eslint,
      pylint: async () => (await import(/* webpackChunkName: "lint-json" */ './formats/pylint.ts')).pylint,
      ruff: async () => (await import(/* webpackChunkName: "lint-json" */ './formats/ruff.ts')).ruff,
      stylelint: async () => (await import(/* webpackChunkName: "lint-json" */ './formats/stylelint.ts')).stylelint,
      golangci: async () => (await import(/* webpackChunkName: "lint-json" */ './formats/golangci.ts')).golangci,
      hadolint: async () => (await import(/* webpackChunkName: "lint-json" */ './formats/hadolint.ts')).hadolint,
    },
  },
  security: {
    json: {
      sarif: async () =>
        (await import(/* webpackChunkName: "security-json" */ './formats/sarif-security.ts')).sarifSecurity,
      'npm-audit': async () =>
        (await import(/* webpackChunkName: "security-json" */ './formats/npm-audit.ts')).npmAudit,
      'yarn-audit': async () =>
        (await import(/* webpackChunkName: "security-json" */ './formats/yarn-audit.ts')).yarnAudit,
      semgrep: async () => (await import(/* webpackChunkName: "security-json" */ './formats/semgrep.ts')).semgrep,
      'osv-scanner': async () =>
        (await import(/* webpackChunkName: "security-json" */ './formats/osv-scanner.ts')).osvScanner,
      trivy: async () => (await import(/* webpackChunkName: "security-json" */ './formats/trivy.ts')).trivy,
      grype: async () => (await import(/* webpackChunkName: "security-json" */ './formats/grype.ts')).grype,
      'pip-audit': async () =>
        (await import(/* webpackChunkName: "security-json" */ './formats/pip-audit.ts')).pipAudit,
      safety: async () => (await import(/* webpackChunkName: "security-json" */ './formats/safety.ts')).safety,
      bandit: async () => (await import(/* webpackChunkName: "security-json" */ './formats/bandit.ts')).bandit,
      gosec: async () => (await import(/* webpackChunkName: "security-json" */ './formats/gosec.ts')).gosec,
      govulncheck: async () =>
        (await import(/* webpackChunkName: "security-json" */ './formats/govulncheck.ts')).govulncheck,
    },
  },
  performance: {
    text: {
      locust: async () => (await import(/* webpackChunkName: "performance-text" */ './formats/locust.ts')).locust,
    },
    json: {
      k6: async () => (await import(/* webpackChunkName: "performance-json" */ './formats/k6.ts')).k6,
      autocannon: async () =>
        (await import(/* webpackChunkName: "performance-json" */ './formats/autocannon.ts')).autocannon,
      artillery: async () =>
        (await import(/* webpackChunkName: "performance-json" */ './formats/artillery.ts')).artillery,
      lighthouse: async () =>
        (await import(/* webpackChunkName: "performance-json" */ './formats/lighthouse.ts')).lighthouse,
      'pytest-benchmark': async () =>
        (await import(/* webpackChunkName: "performance-json" */ './formats/pytest-benchmark.ts')).pytestBenchmark,
      hyperfine: async () =>
        (await import(/* webpackChunkName: "performance-json" */ './formats/hyperfine.ts')).hyperfine,
      'benchmark-action': async () =>
        (await import(/* webpackChunkName: "performance-json" */ './formats/benchmark-action.ts')).benchmarkAction,
    },
  },
  complexity: {
    text: {
      'lizard-csv': async () =>
        (await import(/* webpackChunkName: "complexity-text" */ './formats/lizard.ts')).lizardCsv,
    },
    xml: {
      'lizard-xml': async () =>
        (await import(/* webpackChunkName: "complexity-xml" */ './formats/lizard.ts')).lizardXml,
    },
    json: {
      eslint: async () =>
        (await import(/* webpackChunkName: "complexity-json" */ './formats/eslint-complexity.ts')).eslintComplexity,
      radon: async () => (await import(/* webpackChunkName: "complexity-json" */ './formats/radon.ts')).radon,
    },
  },
  dependencies: {
    json: {
      'npm-outdated': async () =>
        (await import(/* webpackChunkName: "dependencies-json" */ './formats/outdated.ts')).npmOutdated,
      'pip-outdated': async () =>
        (await import(/* webpackChunkName: "dependencies-json" */ './formats/outdated.ts')).pipOutdated,
    },
  },
  hygiene: {
    json: {
      sarif: async () => (await import(/* webpackChunkName: "hygiene-json" */ './formats/secrets.ts')).sarifSecrets,
      gitleaks: async () => (await import(/* webpackChunkName: "hygiene-json" */ './formats/secrets.ts')).gitleaks,
    },
  },
} as const satisfies Formats

/** Of a kind; the compiler cannot follow the kind into the entries. */
const bySyntax = <K extends Kind>(kind: K) =>
  Object.entries(formats[kind]) as unknown as [Syntax, Readonly<Record<string, Load<K>>>][]

/** The names of a kind's formats. */
export function formatNames(kind: Kind): readonly string[] {
  return bySyntax(kind).flatMap(([, each]) => Object.keys(each))
}

/** The format of this name. */
export function formatNamed<K extends Kind>(kind: K, name: string): Load<K> | undefined {
  return bySyntax(kind).find(([, each]) => Object.hasOwn(each, name))?.[1][name]
}

/** A kind's formats, those first that are written in what the file is: the others need not be read for it. */
export function formatsToTry<K extends Kind>(kind: K, syntax: Syntax): readonly Load<K>[] {
  return bySyntax(kind)
    .toSorted(([a], [b]) => Number(b === syntax) - Number(a === syntax))
    .flatMap(([, each]) => Object.values(each))
}

/** @param head  the first characters of a file */
export function syntaxOf(head: string): Syntax {
  const first = /[^\s\uFEFF]/.exec(head)?.[0] ?? ''
  return first === '<' ? 'xml' : '{['.includes(first) && first !== '' ? 'json' : 'text'
}

const endings: Readonly<Record<Syntax, RegExp>> = {
  xml: /\.(?:xml|trx|checkstyle)$/i,
  json: /\.(?:json|jsonl|ndjson|sarif)$/i,
  text: /\.(?:info|lcov|out|txt|tap|csv|log)$/i,
}

/** Reads ahead what the formats of files with such names are likely to lie in. */
export async function loadFormats(files: readonly { readonly kind: Kind; readonly glob: string }[]): Promise<void> {
  const likely = files.flatMap(({ kind, glob }) =>
    bySyntax(kind).flatMap(([syntax, each]) => (endings[syntax].test(glob) ? Object.values(each).slice(0, 1) : [])),
  )
  await Promise.all(likely.map((load) => load()))
}

/** Reads all that the formats of these kinds lie in. */
export async function loadKinds(kinds: readonly Kind[]): Promise<void> {
  const all = [...new Set(kinds)].flatMap((kind) => formatsToTry(kind, 'text'))
  await Promise.all(all.map((load) => load()))
}
