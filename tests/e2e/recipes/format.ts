/** What a newcomer writes for `rubocop --format json`. */
export const format = `import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const offense = s.object({
  severity: s.string,
  message: s.string,
  cop_name: s.string,
  location: s.object({ start_line: s.int }),
})
const schema = s.object({
  metadata: s.object({ rubocop_version: s.string }),
  files: s.array(s.object({ path: s.string, offenses: s.array(offense) })),
})

/** \`rubocop --format json\`. Convention and refactor are notes. */
export const rubocop: Format<'lint'> = {
  name: 'rubocop',
  kind: 'lint',
  async parse({ chunks, place }) {
    const { files } = await readJson(chunks, schema)
    const findings = files.flatMap(({ path, offenses }) =>
      offenses.map(({ severity, message, cop_name: id, location }) =>
        lintFinding({
          severity: severity === 'error' || severity === 'fatal' ? 'error' : severity === 'warning' ? 'warning' : 'note',
          id,
          message,
          path: place(path),
          line: location.start_line,
        }),
      ),
    )
    return { findings }
  },
}
`

const offense = (severity: string, message: string, name: string, line: number) =>
  `{"severity":"${severity}","message":"${message}","cop_name":"${name}","corrected":false,"correctable":true,"location":{"start_line":${line},"start_column":1,"last_line":${line},"last_column":9,"length":9,"line":${line},"column":1}}`

/** In RuboCop's form, of a file of tests/fixtures/samples/ruby. */
export const report = `{"metadata":{"rubocop_version":"1.69.2","ruby_engine":"ruby","ruby_version":"3.3.6"},"files":[{"path":"lib/price.rb","offenses":[${[
  offense('convention', 'Missing frozen string literal comment.', 'Style/FrozenStringLiteralComment', 1),
  offense('warning', 'Useless assignment to variable.', 'Lint/UselessAssignment', 4),
].join(',')}]}],"summary":{"offense_count":2,"target_file_count":1,"inspected_file_count":1}}
`

export const expectedFigures = `  'rubocop.json': {
    format: 'rubocop',
    figures: { warning: 1, note: 1 },
    by: 'rubocop, in its own summary: \`"offense_count":2\`',
  },
`
