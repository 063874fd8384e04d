import type { Field, Operation, Selection, Value } from './parse.ts'
import { evaluate, type FieldType, type Schema, type Variables } from './types.ts'

/** @returns what an operation and its variables have that the schema does not allow, whatever the data is */
export function validate(schema: Schema, operation: Operation, given: Variables): readonly string[] {
  const violations: string[] = []
  const used = new Set<string>()

  function checkValue(type: string, value: unknown, at: string): string[] {
    if (value === undefined || value === null)
      return type.endsWith('!') ? [`${at} of type ${type} was provided invalid value`] : []
    const inner = type.replace(/!$/, '')
    const element = /^\[(.*)\]$/.exec(inner)?.[1]
    if (element !== undefined) {
      if (!Array.isArray(value)) return [`${at} is not a list`]
      return value.flatMap((item: unknown, index) => checkValue(element, item, `${at}.${index}`))
    }
    const fields = schema.inputs[inner]
    if (fields) {
      const object = value as Record<string, unknown>
      const unknown = Object.keys(object).filter((key) => !(key in fields))
      return [
        ...unknown.map((key) => `${inner} has no field '${key}'`),
        ...Object.entries(fields).flatMap(([key, of]) => checkValue(of, object[key], `${at}.${key}`)),
      ]
    }
    const scalar = schema.scalars[inner]
    if (!scalar) return [`there is no input type ${inner}`]
    return scalar(value) ? [] : [`${at}: ${JSON.stringify(value)} is no ${inner}`]
  }

  /** Variables stand only where their declared type fits. */
  function checkVariables(value: Value, type: string): void {
    if ('variable' in value) {
      used.add(value.variable)
      const declared = operation.variables[value.variable] ?? '(undeclared)'
      if (declared !== type && declared !== `${type}!`)
        violations.push(`$${value.variable} of type ${declared} where ${type} is expected`)
    } else if ('list' in value) {
      for (const item of value.list) checkVariables(item, type.replace(/^\[(.*)\]!?$/, '$1'))
    } else if ('object' in value) {
      const fields = schema.inputs[type.replace('!', '')] ?? {}
      for (const [key, item] of Object.entries(value.object)) checkVariables(item, fields[key] ?? '')
    }
  }

  function checkArguments(field: Field, { args = {} }: FieldType): void {
    for (const [name, value] of Object.entries(field.args)) {
      const type = args[name]
      if (type === undefined) violations.push(`Field '${field.name}' doesn't accept argument '${name}'`)
      else checkVariables(value, type)
    }
    for (const [name, type] of Object.entries(args)) {
      const value = field.args[name]
      violations.push(...checkValue(type, value && evaluate(value, given), `${field.name}(${name})`))
    }
  }

  function checkSelections(type: string, selections: readonly Selection[]): void {
    for (const selection of selections) {
      if (selection.kind === 'fragment') {
        if (schema.objects[selection.on]) checkSelections(selection.on, selection.selections)
        else violations.push(`No such type ${selection.on}, so it can't be a fragment condition`)
        continue
      }
      const definition = schema.objects[type]?.[selection.name]
      if (!definition) {
        violations.push(`Field '${selection.name}' doesn't exist on type '${type}'`)
        continue
      }
      checkArguments(selection, definition)
      if ((definition.of === undefined) !== (selection.selections.length === 0)) {
        violations.push(`Field '${selection.name}' of ${type}: a selection where none belongs, or none`)
      } else if (definition.of !== undefined) checkSelections(definition.of, selection.selections)
    }
  }

  for (const [name, type] of Object.entries(operation.variables))
    violations.push(...checkValue(type, given[name], `$${name}`))
  for (const name of Object.keys(given))
    if (!(name in operation.variables)) violations.push(`variable $${name} is not declared`)
  checkSelections(operation.kind === 'query' ? 'Query' : 'Mutation', operation.selections)
  for (const name of Object.keys(operation.variables)) {
    if (!used.has(name)) violations.push(`Variable $${name} is declared but not used`)
  }
  return violations
}
