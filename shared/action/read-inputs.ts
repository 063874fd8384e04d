import type { Problem, ValueProblem } from '../errors/action-error.ts'
import type { Field, Fields, Inputs } from './fields.ts'

/**
 * Reads every field from its raw text; problems are collected, never thrown. What cannot be read is at its default, or `''`.
 *
 * @param raw  the text given for a name, or `''`
 */
export function readInputs<F extends Fields>(
  fields: F,
  raw: (name: string) => string,
): { inputs: Inputs<F>; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const inputs: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const given = raw(name).trim()
    const value = given === '' ? field.default : given
    if (value === '' && field.required) problems.push(problemWith(name, field))
    else inputs[camelCase(name)] = parse(name, field, value, problems) ?? parse(name, field, field.default, [])
    if (field.required) inputs[camelCase(name)] ??= ''
  }
  return { inputs: inputs as Inputs<F>, problems }
}

function parse(name: string, field: Field<unknown>, value: string, problems: Problem[]): unknown {
  try {
    const result = field.parse(value)
    const isUnsetOptional = result === undefined && value === ''
    if (result === undefined && !isUnsetOptional) problems.push(problemWith(name, field, value))
    return result
  } catch (refusal) {
    const why = refusal instanceof Error ? refusal.message : String(refusal)
    problems.push({ ...problemWith(name, field, value), allowed: `${field.allowed}; ${why}` })
    return undefined
  }
}

function problemWith(name: string, field: Field<unknown>, received?: string): ValueProblem {
  return {
    input: name,
    ...(received === undefined ? {} : { received: field.secret ? '***' : received }),
    allowed: field.allowed,
    ...(field.example === undefined ? {} : { example: field.example }),
  }
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
