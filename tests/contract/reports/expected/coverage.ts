import type { Expectations } from '../expected.ts'

const istanbul =
  'jest and vitest: `Lines        : 60% ( 6/10 )` `Branches     : 54.54% ( 6/11 )` `Functions    : 75% ( 3/4 )`'
const withStatements = `${istanbul} \`Statements   : 66.66% ( 8/12 )\``
const ofCobertura = `${istanbul}; the branch of the default argument is on a line that istanbul's cobertura does not name`
const ofClover = `${istanbul}; \`statements="6" coveredstatements="4"\` of the first file: istanbul's clover counts lines`
const c8 = 'c8: `Lines        : 43.47% ( 10/23 )` `Branches     : 71.42% ( 5/7 )` `Functions    : 25% ( 1/4 )`'
const nyc = 'nyc: `Lines        : 66.66% ( 4/6 )` `Branches     : 100% ( 4/4 )` `Functions    : 50% ( 1/2 )`'
const coveragepy = 'coverage report, statements and missed: `TOTAL                   26      7     10      1    72%`'
const gcc =
  'gcovr and lcov: `lines: 61.1% (11 out of 18)` `functions: 80.0% (4 out of 5)` `branches...: 43.5% (10 of 23 branches)`'
const llvm =
  'llvm-cov report, with missed: `5                 1    80.00%          25                 9    64.00%          26                14`'

const sixOfTen = { lines: '6/10', branches: '6/11', functions: '3/4' }
const ofIstanbul = { ...sixOfTen, statements: '8/12' }
const inCobertura = { lines: '6/10', branches: '5/10', functions: '3/4' }
const inClover = { ...sixOfTen, statements: '6/10' }

export const coverage: Expectations = {
  'jest.lcov': { format: 'lcov', figures: sixOfTen, by: istanbul },
  'jest.cobertura.xml': { format: 'cobertura', figures: inCobertura, by: ofCobertura },
  'jest.clover.xml': { format: 'clover', figures: inClover, by: ofClover },
  'jest.coverage-final.json': { format: 'istanbul', figures: ofIstanbul, by: withStatements },
  'jest.coverage-summary.json': { format: 'istanbul-summary', figures: ofIstanbul, by: withStatements },
  'vitest-istanbul.lcov': { format: 'lcov', figures: sixOfTen, by: istanbul },
  'vitest-istanbul.cobertura.xml': { format: 'cobertura', figures: inCobertura, by: ofCobertura },
  'vitest-istanbul.clover.xml': { format: 'clover', figures: inClover, by: ofClover },
  'vitest-istanbul.coverage-final.json': { format: 'istanbul', figures: ofIstanbul, by: withStatements },
  'vitest-v8.lcov': { format: 'lcov', figures: sixOfTen, by: istanbul },
  'vitest-v8.cobertura.xml': { format: 'cobertura', figures: inCobertura, by: ofCobertura },
  'vitest-v8.clover.xml': { format: 'clover', figures: inClover, by: ofClover },
  'vitest-v8.coverage-final.json': { format: 'istanbul', figures: ofIstanbul, by: withStatements },
  'c8.lcov': { format: 'lcov', figures: { lines: '10/23', branches: '5/7', functions: '1/4' }, by: c8 },
  'c8.cobertura.xml': { format: 'cobertura', figures: { lines: '10/23', branches: '5/7', functions: '1/4' }, by: c8 },
  'c8.coverage-final.json': {
    format: 'istanbul',
    figures: { lines: '10/23', branches: '5/7', functions: '1/4', statements: '10/23' },
    by: `${c8} \`Statements   : 43.47% ( 10/23 )\``,
  },
  'nyc.lcov': { format: 'lcov', figures: { lines: '4/6', branches: '4/4', functions: '1/2' }, by: nyc },
  'nyc.clover.xml': {
    format: 'clover',
    figures: { lines: '4/6', branches: '4/4', functions: '1/2', statements: '4/6' },
    by: `${nyc} \`statements="6" coveredstatements="4"\``,
  },
  'nyc.coverage-final.json': {
    format: 'istanbul',
    figures: { lines: '4/6', branches: '4/4', functions: '1/2', statements: '5/7' },
    by: `${nyc} \`Statements   : 71.42% ( 5/7 )\``,
  },
  'node-test.lcov': {
    format: 'lcov',
    figures: { lines: '10/13', branches: '5/6', functions: '1/3' },
    by: 'node, which is 10/13, 5/6 and 1/3: `all files |  76.92 |    83.33 |   33.33 |`',
  },
  'coveragepy.cobertura.xml': {
    format: 'cobertura',
    figures: { lines: '19/26', branches: '7/10' },
    by: `${coveragepy} \`branches-valid="10" branches-covered="7"\``,
  },
  'coveragepy.json': {
    format: 'coveragepy',
    figures: { lines: '19/26', branches: '7/10', functions: '4/6' },
    by: `${coveragepy} \`"covered_branches": 7\`; six functions without the one that "no cover" leaves out, and forget() and unused() never ran`,
  },
  'coveragepy.lcov': {
    format: 'lcov',
    figures: { lines: '19/26', branches: '7/10', functions: '4/6' },
    by: `${coveragepy}; FNF and FNH by hand`,
  },
  'go.cover': {
    format: 'go-cover',
    figures: { lines: '11/28', statements: '7/20' },
    by: 'go tool cover, which is 7/20: `total:					(statements)	35.0%`; lines by awk over the blocks',
  },
  'go-set.cover': {
    format: 'go-cover',
    figures: { lines: '11/20', statements: '7/13' },
    by: 'go tool cover, which is 7/13: `total:					(statements)	53.8%`; lines by awk over the blocks',
  },
  'jacoco.xml': {
    format: 'jacoco',
    figures: { lines: '12/18', branches: '4/11', functions: '6/10' },
    by: 'the sums of jacoco.csv: `Price.Étiquette,6,19,1,2,1,4,1,3,0,2` `Price.Line,4,18,0,0,0,3,1,2,1,2` `Price,29,21,6,2,3,5,5,2,1,2` `Stock,5,0,0,0,2,0,2,0,2,0`',
  },
  'gcovr.cobertura.xml': {
    format: 'cobertura',
    figures: { lines: '11/18', branches: '10/23', functions: '4/5' },
    by: gcc,
  },
  'gcovr.jacoco.xml': { format: 'jacoco', figures: { lines: '11/18', branches: '10/23', functions: '4/5' }, by: gcc },
  'gcovr.clover.xml': {
    format: 'clover',
    figures: { lines: '11/18', branches: '0/0', functions: '0/0', statements: '11/18' },
    by: `${gcc}; \`conditionals="0" coveredconditionals="0" statements="18" coveredstatements="11" methods="0"\`: gcovr tells clover no more`,
  },
  'gcovr.lcov': { format: 'lcov', figures: { lines: '11/18', branches: '10/23', functions: '4/5' }, by: gcc },
  'lcov.lcov': { format: 'lcov', figures: { lines: '11/18', branches: '10/23', functions: '4/5' }, by: gcc },
  'llvm-cov.json': { format: 'llvm-cov', figures: { lines: '16/25', branches: '12/26', functions: '4/5' }, by: llvm },
  'llvm-cov-summary.json': {
    format: 'llvm-cov',
    figures: { lines: '16/25', branches: '12/26', functions: '4/5' },
    by: llvm,
  },
  'llvm-cov.lcov': {
    format: 'lcov',
    figures: { lines: '16/25', branches: '12/26', functions: '4/6' },
    by: `${llvm}; six names: \`FN:4,price.c:half\` is the same inline function as \`FN:4,main.c:half\``,
  },
  'phpunit.clover.xml': {
    format: 'clover',
    figures: { lines: '3/11', branches: '0/0', functions: '1/3', statements: '3/11' },
    by: 'phpunit: `Lines:   27.27% (3/11)` `Methods: 33.33% (1/3)`; no branches without path coverage',
  },
  'phpunit.cobertura.xml': {
    format: 'cobertura',
    figures: { lines: '3/11', branches: '0/0', functions: '3/5' },
    by: 'phpunit: `Lines:   27.27% (3/11)`; functions by hand: a method is covered where a line of it ran, and PHPUnit 9.6 repeats the function of one file in the next',
  },
  'simplecov.resultset.json': {
    format: 'simplecov',
    figures: { lines: '11/16', branches: '4/7' },
    by: 'SimpleCov without the two lines between :nocov:, one of them run, which its file keeps: `line: 10/14` `branch: 4/7`',
  },
  'simplecov.one-command.resultset.json': {
    format: 'simplecov',
    figures: { lines: '8/12', branches: '2/4' },
    by: 'counted by eye: 12 numbers, 4 of them 0; four arms, two of them 0',
  },
  'opencover.xml': {
    format: 'opencover',
    figures: { lines: '1/4', branches: '1/2', functions: '1/2' },
    by: 'by hand, a documented sample',
  },
}
