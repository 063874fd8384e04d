import type { TestFailure, TestReport } from '../../../../shared/reports/tests.ts'

/** What a stack trace calls a place: `at /home/me/shop/src/a.ts:12:5`, `tests/test_a.py:12: AssertionError`. */
const place = /([\w@.+/-]{1,200}\.\w{1,10}):(\d{1,7})/g

/**
 * Where reports name no file or no line of a failed test: the file that its suite is called after, as vitest and jest do it, and the
 * first line of that file, or of any other, in what the test said. Only files of the repository count.
 */
export function locateFailures(
  reports: ReadonlyMap<string, TestReport>,
  files: ReadonlySet<string>,
): ReadonlyMap<string, TestReport> {
  return new Map(
    [...reports].map(([name, report]) => [
      name,
      { ...report, failures: report.failures.map((failure) => located(failure, files)) },
    ]),
  )
}

function located(failure: TestFailure, files: ReadonlySet<string>): TestFailure {
  if (failure.path !== '' && failure.line > 0) return failure
  const known = failure.path || fileOf(failure.suite, files)
  const places = [...failure.message.matchAll(place)].flatMap(([, text = '', line]) => {
    const path = fileOf(text, files)
    return path === '' ? [] : [{ path, line: Number(line) }]
  })
  const found = places.find(({ path }) => known === '' || path === known)
  return { ...failure, path: known || (found?.path ?? ''), line: found?.line ?? failure.line }
}

/** A name, without as many of its first folders as it takes to be a file of the repository; '' where it is none. */
function fileOf(name: string, files: ReadonlySet<string>): string {
  for (let rest = name; rest !== ''; rest = rest.includes('/') ? rest.slice(rest.indexOf('/') + 1) : '')
    if (files.has(rest)) return rest
  return ''
}
