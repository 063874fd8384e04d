import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { problemInFrench } from '../../../../shared/text/french.ts'
import { ofActions } from '../../../../shared/text/french-actions.ts'
import { ofDrivers } from '../../../../shared/text/french-drivers.ts'
import { expected } from '../../../../shared/text/french-expected.ts'
import { sentences } from '../../../../shared/text/french-sentences.ts'

const root = new URL('../../../../', import.meta.url).pathname
/** What an expression adds is some text, which has a French form where it must be a sentence. */
const filler = 'text'
/** Of the config: its parts are names of kinds, and each kind has a whole sentence. */
const named = 'text defined under texts: texttext'

/** Every text that an expression may be. */
function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (!ts.isTemplateExpression(node)) return []
  return node.templateSpans.reduce<readonly string[]>(
    (before, { expression, literal }) => {
      const inside = ts.isConditionalExpression(expression) ? textsOf(expression) : [filler]
      return before.flatMap((start) => inside.map((text) => start + text + literal.text))
    },
    [node.head.text],
  )
}

/** What a file's problems say: `sentence:` and `allowed:`, and the second argument of the helpers `say` and `add`. */
function problemsIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ['sentence', 'allowed'].includes(node.name.getText()))
      found.push(...textsOf(node.initializer))
    if (ts.isCallExpression(node) && ['say', 'add'].includes(node.expression.getText()) && node.arguments[1])
      found.push(...textsOf(node.arguments[1]))
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true))
  // nothing of its own is what only passes another's text on
  return found.filter((text) => /[a-z]/i.test(text.replaceAll(filler, '')) && text !== named)
}

describe('every problem that an action makes has a French form', () => {
  const files = globSync('{shared,actions}/**/*.ts', { cwd: root }).filter((file) =>
    /sentence|allowed/.test(readFileSync(root + file, 'utf8')),
  )

  it('is looked for in all of them', () => {
    expect(files.flatMap(problemsIn).length).toBeGreaterThan(400)
  })

  it.each(files)('%s', (file) => {
    expect(problemsIn(file).filter((text) => problemInFrench(text) === undefined)).toEqual([])
  })
})

it('says nothing twice: what stands in one part of the catalogue stands in no other', () => {
  const all = [expected, ofActions, ofDrivers, sentences].flatMap((part) => Object.keys(part))
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([])
})
