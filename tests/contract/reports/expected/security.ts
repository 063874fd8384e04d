import type { Expectations } from '../expected.ts'

const byHand = 'by hand, a documented sample'
const semgrep = 'semgrep: `Findings: 4 (4 blocking)`, one a severity of messy/rules.yml: ERROR and HIGH, WARNING, INFO'
const govulncheck =
  'govulncheck: `Your code is affected by 2 vulnerabilities from 1 module.`, and `Vulnerability #1: GO-2020-0015` that is not called'
const safety = 'safety: `2 vulnerabilities were found`, none of a known severity'

const audits =
  'npm 6 and pnpm, `4 vulnerabilities found` `Severity: 3 moderate | 1 critical`, which count paths: `"id": 1094419` is there twice, as ms and debug > ms'

/** make.sh ends where a tool exits with anything but 0. */
const clean = { figures: {}, by: 'the tool, which exited with 0' }

export const security: Expectations = {
  'bandit-clean.json': { format: 'bandit', ...clean },
  'gosec-clean.json': { format: 'gosec', ...clean },
  'govulncheck-clean.json': { format: 'govulncheck', ...clean },
  'pip-audit-clean.json': { format: 'pip-audit', ...clean },
  'safety-clean.json': { format: 'safety', ...clean },
  'osv-scanner-clean.json': { format: 'osv-scanner', ...clean },
  // an empty list, which pip-audit's older one may be too
  'safety-clean.v1.json': { format: 'pip-audit', ...clean },
  'bandit.json': {
    format: 'bandit',
    figures: { high: 1, moderate: 2, low: 5, unknown: 1 },
    by: 'bandit: `Low: 5` `Medium: 2` `High: 1` `Files skipped (1):`',
  },
  'bandit-unreadable.json': {
    format: 'bandit',
    figures: { unknown: 1 },
    by: 'bandit, of one file that it could not read and nothing else: `syntax error while parsing AST from file`',
  },
  'semgrep-clean.json': {
    format: 'semgrep',
    figures: {},
    by: 'semgrep over what breaks none of the rules: `"results":[]`',
  },
  'semgrep.json': { format: 'semgrep', figures: { high: 2, moderate: 1, low: 1 }, by: semgrep },
  'semgrep.sarif': { format: 'sarif', figures: { high: 2, moderate: 1, low: 1 }, by: semgrep },
  'gitleaks.sarif': {
    format: 'sarif',
    figures: { moderate: 3 },
    by: 'gitleaks, which gives no level, and SARIF takes that for a warning: `leaks found: 3`',
  },
  'gosec.json': {
    format: 'gosec',
    figures: { moderate: 3, low: 1 },
    by: 'gosec: `Issues : 4`, three of them `"severity": "MEDIUM"`',
  },
  'gosec.sarif': {
    format: 'sarif',
    figures: { high: 3, moderate: 1 },
    by: 'gosec: `Issues : 4`, which it calls `"level": "error"`, and the low one `"level": "warning"`',
  },
  'govulncheck.json': { format: 'govulncheck', figures: { low: 1, unknown: 2 }, by: govulncheck },
  'govulncheck.sarif': {
    format: 'sarif',
    figures: { high: 2, low: 1 },
    by: `${govulncheck}; it calls them \`"level": "error"\` and \`"level": "note"\``,
  },
  'pip-audit.json': {
    format: 'pip-audit',
    figures: { unknown: 1 },
    by: 'pip-audit: `Found 1 known vulnerability in 1 package`',
  },
  'safety.v1.json': { format: 'safety', figures: { unknown: 2 }, by: safety },
  'safety.json': { format: 'safety', figures: { unknown: 2 }, by: safety },
  'safety.v3.json': { format: 'safety', figures: { moderate: 1, unknown: 1 }, by: byHand },
  'grype.json': { format: 'grype', figures: { critical: 1, low: 1 }, by: byHand },
  'npm-audit.json': {
    format: 'npm-audit',
    figures: { critical: 1, moderate: 3 },
    by: 'npm 11: `4 vulnerabilities (3 moderate, 1 critical)`',
  },
  'npm-audit.v6.json': { format: 'npm-audit', figures: { critical: 1, moderate: 2 }, by: audits },
  'pnpm-audit.json': { format: 'npm-audit', figures: { critical: 1, moderate: 2 }, by: audits },
  'osv-scanner.json': {
    format: 'osv-scanner',
    figures: { critical: 1, moderate: 3, unknown: 1 },
    by: 'osv-scanner: `GHSA-vh95-rmgr-6w4m | 5.6 ` `GHSA-xvch-5gv4-984h | 9.8 ` `MAL-2024-1          |      |` `| ms       | 0.7.0 ` `| ms       | 0.7.1 `',
  },
  'osv-scanner.sarif': {
    format: 'sarif',
    figures: { moderate: 5 },
    by: 'osv-scanner, which calls the five of its table `"level": "warning"` there and gives no score',
  },
  'trivy.json': { format: 'trivy', figures: { critical: 1, high: 1, moderate: 1, unknown: 1 }, by: byHand },
  'yarn-audit.ndjson': { format: 'yarn-audit', figures: { low: 1 }, by: byHand },
  'yarn-berry.ndjson': {
    format: 'yarn-audit',
    figures: { critical: 1, moderate: 2 },
    by: 'yarn 4: `ID: 1097678` `Severity: critical`, `ID: 1179` and `ID: 1094419` `Severity: moderate`',
  },
}
