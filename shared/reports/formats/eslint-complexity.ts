import type { Format } from '../format.ts'
import { excerpt, ReportError } from '../report-error.ts'
import { readEslint } from './eslint.ts'

/**
 * The findings of ESLint's rule `complexity` in its JSON. ESLint names only functions above the rule's limit: with `["warn", 0]`
 * it names them all, and mean and score are of all.
 */
export const eslintComplexity: Format<'complexity'> = {
  name: 'eslint',
  kind: 'complexity',
  async parse({ chunks, place }) {
    const functions = (await readEslint(chunks)).flatMap(({ filePath, messages }) =>
      messages.flatMap(({ ruleId, fatal, message, line }) => {
        if (fatal) throw new ReportError(`ESLint could not read ${excerpt(place(filePath))}: ${excerpt(message)}`)
        const [, subject = '', complexity] = /^(.*?) has a complexity of (\d+)\./.exec(message) ?? []
        if (ruleId !== 'complexity' || complexity === undefined) return []
        if (!Number.isSafeInteger(Number(complexity))) throw new ReportError(`${excerpt(message)} cannot be`)
        return [
          {
            path: place(filePath),
            line: line ?? 0,
            name: /'(.+)'/.exec(subject)?.[1] ?? subject,
            complexity: Number(complexity),
          },
        ]
      }),
    )
    return { functions }
  },
}
