import type { Expectations } from '../expected.ts'

const eslint = 'eslint: `✖ 6 problems (4 errors, 2 warnings)`'
const flake8 = 'flake8 --count: 18 lines; one of them is `W605`, the others E and F'
const pylint =
  'pylint, its convention, refactor and warning as warnings: `|convention |7` `|refactor   |2` `|warning    |9` `|error      |2`'
const mypy = 'mypy: `Found 2 errors in 2 files (checked 2 source files)`; the note is reveal_type'
const ruff = 'ruff: `Found 21 errors.`'
const golangci = 'golangci-lint: `6 issues:`'
const hadolint = 'hadolint, counted by grep over what it prints: six `warning:`, two `error:`, two `info:`'
const tsc = 'tsc: `Found 4 errors in the same file`'

/** make.sh ends where a tool exits with anything but 0. */
const clean = { figures: {}, by: 'the tool, which exited with 0' }

export const lint: Expectations = {
  'eslint-clean.json': { format: 'eslint', ...clean },
  'eslint-clean.sarif': { format: 'sarif', ...clean },
  'eslint-clean.checkstyle.xml': { format: 'checkstyle', ...clean },
  'golangci-clean.json': { format: 'golangci', ...clean },
  'golangci-clean.v1.json': { format: 'golangci', ...clean },
  // an empty list of whatever tool is nobody's finding
  'hadolint-clean.json': { format: 'eslint', ...clean },
  'pylint-clean.json': { format: 'eslint', ...clean },
  'ruff-clean.json': { format: 'eslint', ...clean },
  'hadolint-clean.sarif': { format: 'sarif', ...clean },
  'hadolint-clean.checkstyle.xml': { format: 'checkstyle', ...clean },
  'mypy-clean.txt': { format: 'mypy', ...clean },
  'pylint-json2-clean.json': { format: 'pylint', ...clean },
  'stylelint-clean.json': { format: 'stylelint', ...clean },
  'eslint.json': { format: 'eslint', figures: { error: 4, warning: 2 }, by: eslint },
  'eslint.sarif': {
    format: 'sarif',
    figures: { error: 3, warning: 2 },
    by: 'eslint without the file that it cannot read: `✖ 5 problems (3 errors, 2 warnings)`',
  },
  'eslint.checkstyle.xml': { format: 'checkstyle', figures: { error: 4, warning: 2 }, by: eslint },
  'stylelint.json': {
    format: 'stylelint',
    figures: { error: 9, warning: 1 },
    by: 'stylelint, and the option that it calls invalid: `✖ 9 problems (8 errors, 1 warning)`',
  },
  'tsc.txt': { format: 'tsc', figures: { error: 4 }, by: tsc },
  'tsc-pretty.txt': { format: 'tsc', figures: { error: 4 }, by: tsc },
  'flake8.txt': { format: 'flake8', figures: { error: 17, warning: 1 }, by: flake8 },
  'flake8-pylint.txt': { format: 'flake8', figures: { error: 17, warning: 1 }, by: flake8 },
  'pylint.json': { format: 'pylint', figures: { error: 2, warning: 18 }, by: pylint },
  'pylint-json2.json': { format: 'pylint', figures: { error: 2, warning: 18 }, by: pylint },
  'pylint.txt': { format: 'pylint-text', figures: { error: 2, warning: 18 }, by: pylint },
  'pylint-parseable.txt': { format: 'pylint-text', figures: { error: 2, warning: 18 }, by: pylint },
  'mypy.txt': { format: 'mypy', figures: { error: 2, note: 1 }, by: mypy },
  'mypy-pretty.txt': { format: 'mypy', figures: { error: 2, note: 1 }, by: mypy },
  'mypy.json': { format: 'mypy', figures: { error: 2, note: 1 }, by: mypy },
  'ruff.json': { format: 'ruff', figures: { error: 21 }, by: ruff },
  'ruff.sarif': { format: 'sarif', figures: { error: 21 }, by: ruff },
  'golangci.json': {
    format: 'golangci',
    figures: { error: 4, warning: 2 },
    by: `${golangci} \`* gosec: 2\` are the ones with \`"Severity":"medium"\``,
  },
  'golangci.v1.json': {
    format: 'golangci',
    figures: { error: 4, warning: 2 },
    by: 'golangci-lint 1 finds what 2 does: `6 issues:`, two of them `"Severity":"medium"`',
  },
  'golangci.sarif': { format: 'sarif', figures: { error: 6 }, by: `${golangci} it calls them all errors here` },
  'golangci.checkstyle.xml': {
    format: 'checkstyle',
    figures: { error: 6 },
    by: `${golangci} it calls them all errors here`,
  },
  'hadolint.json': { format: 'hadolint', figures: { error: 2, warning: 6, note: 2 }, by: hadolint },
  'hadolint.sarif': { format: 'sarif', figures: { error: 2, warning: 6, note: 2 }, by: hadolint },
  'hadolint.checkstyle.xml': { format: 'checkstyle', figures: { error: 2, warning: 6, note: 2 }, by: hadolint },
  'shellcheck.checkstyle.xml': {
    format: 'checkstyle',
    figures: { error: 1, warning: 3, note: 4 },
    by: 'shellcheck -f gcc, counted by grep: one `error:`, three `warning:`, four `note:`',
  },
  'checkstyle.xml': {
    format: 'checkstyle',
    figures: { error: 1, warning: 5, note: 4 },
    by: 'Maven: `You have 10 Checkstyle violations.`, of which it prints one `[ERROR]` and four `[INFO]`',
  },
}
