import type { Format } from '../format.ts'
import { ReportError } from '../report-error.ts'
import { createTestCounter } from '../tests.ts'
import { type Attributes, parseXml, readCount, readSeconds, type XmlHandlers } from '../xml.ts'

/**
 * xUnit.net v2 and v3 XML. Errors outside tests (a fixture that could not be cleaned up) count as failed; failures that an assembly
 * states and nothing shows as one error.
 */
export const xunit: Format<'tests'> = {
  name: 'xunit',
  kind: 'tests',
  async parse({ chunks }) {
    const reader = createReader()
    await parseXml(chunks, reader)
    return reader.report()
  },
}

function createReader() {
  const tests = createTestCounter()
  let [isXunit, message, stated] = [false, '', 0]
  let current: { element: 'test' | 'error'; attributes: Attributes } | undefined

  function end(element: string, attributes: Attributes): void {
    const result = element === 'error' ? 'Fail' : (attributes.result ?? 'Fail')
    const seconds = readSeconds(attributes.time)
    const test = { name: attributes.name ?? attributes.type ?? '', suite: attributes.type ?? '' }
    if (result === 'Pass') tests.pass({ ...test, seconds })
    else if (result === 'Skip' || result === 'NotRun') tests.skip(test)
    else tests.fail({ ...test, message, isError: element === 'error' }, seconds)
  }

  return {
    open(name, attributes) {
      if (name === 'assemblies') isXunit = true
      else if (name === 'assembly') {
        isXunit = true
        stated += (readCount(attributes.failed, 'failed') ?? 0) + (readCount(attributes.errors, 'errors') ?? 0)
      } else if (name === 'test' || name === 'error') {
        current = { element: name, attributes }
        message = ''
      }
    },
    close(name) {
      if (current?.element !== name) return
      end(name, current.attributes)
      current = undefined
    },
    textOf: new Set(['message']),
    text(piece) {
      if (message.length < 2_000) message += piece.slice(0, 2_000)
    },
    report() {
      if (!isXunit) throw new ReportError('it has no <assembly>: this is not an xUnit.net report')
      if (stated > 0 && tests.failed === 0)
        tests.fail({
          name: 'the test run',
          suite: '',
          message: `${stated} failures are stated, none is shown`,
          isError: true,
        })
      return tests.report()
    },
  } satisfies XmlHandlers & Record<string, unknown>
}
