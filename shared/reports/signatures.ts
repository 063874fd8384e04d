import { withoutColours } from './colours.ts'
import type { Kind } from './kinds.ts'

/** What a file is written in, as its first character tells. */
export type Syntax = 'text' | 'xml' | 'json'

/**
 * Whether a file looks like a format. May be wrong about broken files; the format's `parse` has the last word.
 *
 * @param head  the first 64 KiB as text
 */
type Signature = (head: string, path: string) => boolean
type Signatures = Readonly<Record<Kind, Readonly<Partial<Record<Syntax, Readonly<Record<string, Signature>>>>>>>

const sarif: Signature = (head) => /"\$schema"\s*:\s*"[^"]*sarif|"runs"\s*:\s*\[/i.test(head)
const eslint: Signature = (head) =>
  /^\s*\[\s*(?:\]|\{\s*"filePath"\s*:)|^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"filePath"\s*:/.test(head)

/** A time or a level: what a line of a log has, and a text that is none has not. */
export const logLine = /\d\d:\d\d:\d\d|\b(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b/

/**
 * How every format is told from the others of its kind, in the order in which they are asked. Apart from the formats
 * (formats/), so that only the one that a file is written in is loaded.
 */
export const signatures = {
  coverage: {
    text: {
      lcov: (head) => /^(?:SF|TN):/m.test(head),
      'go-cover': (head) => /^mode: (?:set|count|atomic)\s*$/m.test(head),
    },
    xml: {
      jacoco: (head) =>
        /jacoco[^<]{0,100}\.dtd/i.test(head) || /<report\b[^>]*>\s*(?:<sessioninfo|<group|<package)\b/.test(head),
      clover: (head) => /<coverage\b[^>]*\b(?:clover|generated)=/.test(head) && /<project\b/.test(head),
      cobertura: (head) =>
        /<coverage\b[^>]*\b(?:line-rate|lines-valid|branch-rate)=/.test(head) ||
        /cobertura[^<]{0,200}\.dtd/i.test(head),
      opencover: (head) => /<CoverageSession\b/.test(head),
    },
    json: {
      istanbul: (head) => /"statementMap"\s*:/.test(head),
      'istanbul-summary': (head) =>
        /^\s*\{\s*"[^"]*"\s*:\s*\{\s*"(?:lines|statements|branches|functions)"\s*:\s*\{\s*"total"/.test(head),
      coveragepy: (head) =>
        /^\s*\{\s*"meta"\s*:/.test(head) && /"(?:branch_coverage|show_contexts|executed_lines)"/.test(head),
      simplecov: (head) => /"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*(?:\[|\{\s*"lines"\s*:\s*\[)/.test(head),
      'llvm-cov': (head, path) =>
        head.includes('"llvm.coverage.json.export"') ||
        (/^\s*\{\s*"data"\s*:\s*\[\s*\{\s*"(?:files|functions)"/.test(head) && path.endsWith('.json')),
    },
  },
  tests: {
    text: {
      tap: (head) => /^TAP version \d+\s*$/m.test(head) || /^(?:ok|not ok)\b|^1\.\.\d+\s*(?:#.*)?$/m.test(head),
    },
    xml: {
      junit: (head) => /<(?:\w+:)?testsuites?[\s/>]/.test(head),
      trx: (head) => /<TestRun\b/.test(head),
      xunit: (head) => /<assembl(?:ies|y)\b/.test(head),
      nunit: (head) => /<test-(?:run|results|suite)\b/.test(head),
    },
    json: {
      jest: (head) => /"num(?:Total|Passed|Failed)Tests"\s*:|"numTotalTestSuites"\s*:/.test(head),
      mocha: (head) => /^\s*\{\s*"stats"\s*:\s*\{\s*"suites"/.test(head),
      'go-test': (head) =>
        /^\s*\{[^\n]*"Action"\s*:\s*"(?:start|run|output|pass|fail|skip|build-output|build-fail)"/.test(head),
    },
  },
  lint: {
    text: {
      'pylint-text': (head) =>
        /^\*{13} Module |^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)? (?:[CRWEFI]\d{4}: |\[[CRWEFI]\d{4}\()/m.test(
          head,
        ) || /^Your code has been rated at /m.test(head),
      flake8: (head) => /^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)? \[?[A-Z]{1,9}\d{1,5}\]? /m.test(head),
      mypy: (head) =>
        /^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)* (?:error|note): |^[^\s:][^\n]*\.pyi?: error: |^Success: no issues found in |^Found \d+ errors? in \d+ files? \(/m.test(
          head,
        ) || /^\{"file": "[^\n]*"severity": /m.test(head),
      tsc: (head) => /\b(?:error|warning|message) (?:TS|NG)-?\d+: /.test(withoutColours(head)),
    },
    xml: {
      checkstyle: (head) => /<checkstyle\b/.test(head),
    },
    json: {
      sarif,
      eslint,
      pylint: (head) =>
        /^\s*[[{]/.test(head) && /"(?:message-id|messageId)"\s*:|^\s*\{\s*"messages"\s*:\s*\[\s*\]/.test(head),
      ruff: (head) => /^\s*\[\s*\{/.test(head) && /"noqa_row"\s*:|"end_location"\s*:/.test(head),
      stylelint: (head) => /^\s*\[\s*\{\s*"source"\s*:/.test(head) && head.includes('"invalidOptionWarnings"'),
      golangci: (head) => /^\s*\{\s*"Issues"\s*:/.test(head) && /"FromLinter"|"Report"/.test(head),
      hadolint: (head) => /^\s*\[\s*\{/.test(head) && /"code"\s*:\s*"(?:DL|SC)\d{4}"/.test(head),
    },
  },
  security: {
    json: {
      sarif,
      'npm-audit': (head) =>
        /^\s*\{/.test(head) &&
        (/"auditReportVersion"\s*:|"advisories"\s*:\s*\{/.test(head) ||
          /"error"\s*:\s*\{\s*"(?:code|summary)"/.test(head)),
      'yarn-audit': (head) =>
        /^\s*\{"type":"(?:auditAdvisory|auditSummary|auditAction|info|warning|error)"/.test(head) ||
        /^\s*\{"value":"[^"]*","children":\{"ID":/.test(head),
      semgrep: (head) =>
        /"check_id"\s*:/.test(head) ||
        (/^\s*\{/.test(head) &&
          /"results"\s*:\s*\[\s*\]/.test(head) &&
          /"paths"\s*:\s*\{|"errors"\s*:\s*\[/.test(head) &&
          // Bandit has results and errors as well
          !head.includes('"CONFIDENCE.HIGH"')),
      'osv-scanner': (head) =>
        /^\s*\{\s*"results"\s*:\s*(?:null|\[\s*(?:\]|\{\s*"source"))/.test(head) ||
        /"experimental_config"\s*:/.test(head),
      trivy: (head) =>
        /"(?:SchemaVersion|ClusterName|ArtifactName)"\s*:/.test(head) ||
        (/^\s*\[\s*\{\s*"Target"/.test(head) && /"(?:Type|Vulnerabilities)"\s*:/.test(head)),
      grype: (head) =>
        /^\s*\{\s*"matches"\s*:\s*\[/.test(head) ||
        (/"matches"\s*:\s*\[/.test(head) && /"name"\s*:\s*"grype"/.test(head)),
      'pip-audit': (head) =>
        /"vulns"\s*:\s*\[|"skip_reason"\s*:/.test(head) ||
        /^\s*\{\s*"dependencies"\s*:\s*\[\s*\]/.test(head) ||
        /^\s*\[\s*\]\s*$/.test(head),
      safety: (head) => /"report_meta"\s*:|"scan_results"\s*:/.test(head) || /^\s*\[\s*\[\s*"/.test(head),
      bandit: (head) => /^\s*\{/.test(head) && /"(?:test_id|CONFIDENCE\.HIGH)"/.test(head),
      gosec: (head) => /^\s*\{\s*"(?:Golang errors|Issues)"\s*:/.test(head),
      govulncheck: (head) =>
        /"scanner_name"\s*:|"protocol_version"\s*:/.test(head) || /^\s*\{\s*"Calls"\s*:/.test(head),
    },
  },
  performance: {
    text: {
      locust: (head) => /^"?Type"?,"?Name"?,"?Request Count"?,"?Failure Count"?,/.test(head),
    },
    json: {
      k6: (head) =>
        /^\s*\{/.test(head) && /"(?:iteration_duration|http_req_duration|root_group|vus_max|k6_version)"/.test(head),
      autocannon: (head) => /"p97_5"\s*:/.test(head) && /"non2xx"\s*:|"latency"\s*:/.test(head),
      artillery: (head) => /^\s*\{\s*"aggregate"\s*:/.test(head),
      lighthouse: (head) => /"lighthouseVersion"\s*:|"isRepresentativeRun"\s*:/.test(head),
      'pytest-benchmark': (head) =>
        /"machine_info"\s*:/.test(head) || (/"benchmarks"\s*:\s*\[/.test(head) && /"stddev"\s*:/.test(head)),
      hyperfine: (head) => /^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"command"\s*:/.test(head),
      'benchmark-action': (head) => /^\s*\[\s*\{/.test(head) && /"unit"\s*:/.test(head) && /"value"\s*:/.test(head),
    },
  },
  complexity: {
    text: {
      'lizard-csv': (head) => /^(?:NLOC,CCN,|\d+,\d+,\d+,\d+,\d+,")/.test(head),
    },
    xml: {
      'lizard-xml': (head) => /<cppncss\b/.test(head),
    },
    json: {
      eslint,
      radon: (head) => /"complexity"\s*:/.test(head) && /"(?:rank|lineno)"\s*:/.test(head),
    },
  },
  dependencies: {
    json: {
      'npm-outdated': (head) => /^\s*\{\s*(?:\}|"[^"]+"\s*:\s*[[{])/.test(head),
      'pip-outdated': (head) => /^\s*\[\s*(?:\]|\{[^}]*"latest_version"\s*:)/.test(head),
    },
  },
  hygiene: {
    text: {
      log: (head) => logLine.test(head),
    },
    json: {
      sarif,
      gitleaks: (head) => /^\s*\[\s*(?:\]|\{[\s\S]*"RuleID"\s*:)/.test(head),
    },
  },
} as const satisfies Signatures

type NamesOf<Group> = { [S in keyof Group]: keyof Group[S] }[keyof Group] & string
export type FormatName<K extends Kind> = NamesOf<(typeof signatures)[K]>

const bySyntax = <K extends Kind>(kind: K) =>
  Object.entries(signatures[kind]) as [Syntax, Readonly<Record<FormatName<K>, Signature>>][]

/** The names of a kind's formats. */
export function formatNames<K extends Kind>(kind: K): readonly FormatName<K>[] {
  return bySyntax(kind).flatMap(([, group]) => Object.keys(group) as FormatName<K>[])
}

/**
 * Finds the format of a file; those are asked first that are written in what the file is.
 *
 * @param head  the first 64 KiB as text
 */
export function detectFormat<K extends Kind>(kind: K, head: string, path: string): FormatName<K> | undefined {
  const syntax = syntaxOf(head)
  return bySyntax(kind)
    .toSorted(([a], [b]) => Number(b === syntax) - Number(a === syntax))
    .flatMap(([, group]) => Object.entries(group) as [FormatName<K>, Signature][])
    .find(([, looksLike]) => looksLike(head, path))?.[0]
}

/** @param head  the first characters of a file */
export function syntaxOf(head: string): Syntax {
  const first = /[^\s\uFEFF]/.exec(head)?.[0] ?? ''
  return first === '<' ? 'xml' : '{['.includes(first) && first !== '' ? 'json' : 'text'
}
