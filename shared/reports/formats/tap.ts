import type { Format } from '../format.ts'
import { textLines } from '../input.ts'
import { ReportError } from '../report-error.ts'
import { createTestCounter } from '../tests.ts'

const mostMissing = 100_000

/** One level of indentation. */
interface Level {
  seen: number
  planned: number | undefined
  /** How many tests had failed when it began. */
  readonly failedBefore: number
}

/** The line that sums a level up: behind it, or before it and ended by `}`. */
interface Sum {
  readonly name: string
  readonly isOk: boolean
  readonly failedBefore: number
}

/**
 * TAP 13 and 14, node-tap's and vitest's `{` included. Subtests count, the line that sums them up does not, unless it failed
 * while all of them passed. Tests that a plan promises and that never came, tests that it does not know, and `Bail out!`, are
 * errors; TODO and SKIP are skipped. Each `TAP version` begins a document of its own.
 */
export const tap: Format<'tests'> = {
  name: 'tap',
  kind: 'tests',
  async parse({ chunks }) {
    const reader = createReader()
    for await (const line of textLines(chunks)) reader.read(line)
    return reader.report()
  },
}

/** `12 - name # TODO why # time=3ms {`, piece by piece: one pattern for all of it takes minutes over a hostile line. */
function splitResult(rest: string) {
  const text = rest.replace(/^\s*\d*\s*(?:-\s*)?/, '').trimEnd()
  const brace = text.endsWith('{')
  const told = brace ? text.slice(0, -1).trimEnd() : text
  const last = told.lastIndexOf('#')
  const timed = last !== -1 && /^#\s*time=\S+$/i.test(told.slice(last)) ? told.slice(0, last) : told
  const directive = /#\s{0,20}(TODO|SKIP)\b/i.exec(timed)
  return { name: (directive ? timed.slice(0, directive.index) : timed).trim(), directive: directive?.[1], brace }
}

function createReader() {
  const tests = createTestCounter()
  const levels: Level[] = []
  const braces: Sum[] = []
  let [inYaml, hasPlan] = [false, false]
  let failure: { name: string; message: string } | undefined

  /** A failure waits for the block behind it, which says why. */
  function settle(): void {
    if (failure) tests.fail({ ...failure, suite: '', message: failure.message || 'not ok' })
    failure = undefined
  }

  function enter(depth: number): Level | undefined {
    while (levels.length <= depth) levels.push({ seen: 0, planned: undefined, failedBefore: tests.failed })
    return levels[depth]
  }

  /** Ends the levels deeper than `depth`. @returns the outermost of them */
  function leave(depth: number): Level | undefined {
    const outermost = levels[depth + 1]
    for (const { seen, planned } of levels.splice(depth + 1)) {
      if (planned !== undefined && seen > planned)
        tests.fail({
          name: 'the plan',
          suite: '',
          message: `it promised ${planned} tests, ${seen} came`,
          isError: true,
        })
      for (let missing = Math.min((planned ?? 0) - seen, mostMissing); missing > 0; missing--) {
        tests.fail({ name: 'a planned test', suite: '', message: 'it never came', isError: true })
      }
    }
    return outermost
  }

  function sumUp({ name, isOk, failedBefore }: Sum): void {
    if (!isOk && tests.failed === failedBefore) failure = { name, message: 'it failed, its subtests did not' }
  }

  function readResult(depth: number, isOk: boolean, rest: string): void {
    const { name, directive, brace } = splitResult(rest)
    const inner = leave(depth)
    const level = enter(depth)
    if (level) level.seen++
    const sum = { name, isOk: isOk || directive !== undefined, failedBefore: inner?.failedBefore ?? tests.failed }
    if (brace) braces.push(sum)
    else if (inner) sumUp(sum)
    else if (directive) tests.skip({ name })
    else if (isOk) tests.pass({ name })
    else failure = { name, message: '' }
  }

  function endDocument(): void {
    settle()
    leave(-1)
    if (!hasPlan) throw new ReportError('it has no plan (1..N): cut short, or no TAP')
    hasPlan = false
  }

  return {
    read(line: string): void {
      const text = line.trimStart()
      const indent = line.length - text.length
      if (inYaml || (text === '---' && indent > 0)) {
        inYaml = text !== '...'
        const [, message] = /^(?:error|message):\s*['"]?(\S.*?)['"]?$/.exec(text) ?? []
        if (failure && message !== undefined) failure.message ||= message
        return
      }
      const depth = Math.floor(indent / 4)
      const [, not, rest = ''] = /^(not )?ok\b(.*)$/.exec(text) ?? []
      const planned = /^1\.\.(\d+)/.exec(text)?.[1]
      if (line.startsWith('TAP version ') && levels.length > 0) endDocument()
      else if (text === '}') {
        settle()
        leave(depth)
        const sum = braces.pop()
        if (sum) sumUp(sum)
      } else if (planned !== undefined) {
        settle()
        const level = enter(depth)
        if (level) level.planned = Number(planned)
        hasPlan = true
      } else if (/^(?:not )?ok\b/.test(text)) {
        settle()
        readResult(depth, not === undefined, rest)
      } else if (text.startsWith('Bail out!'))
        tests.fail({ name: 'Bail out!', suite: '', message: text, isError: true })
    },
    report() {
      endDocument()
      return tests.report()
    },
  }
}
