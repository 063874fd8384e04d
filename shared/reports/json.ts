import type * as z from 'zod/mini'
import { readText } from './input.ts'
import { excerpt, ReportError } from './report-error.ts'

/** Reads a whole JSON file and checks what is needed of it. @throws ReportError */
export async function readJson<Schema extends z.ZodMiniType>(
  chunks: AsyncIterable<Uint8Array>,
  schema: Schema,
): Promise<z.output<Schema>> {
  return validate(parse(await readText(chunks)), schema)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ReportError(`no JSON: ${excerpt(cause instanceof Error ? cause.message : '')}`, { cause })
  }
}

/** @param where  put before the place of what is wrong, for example `line 7` */
export function validate<Schema extends z.ZodMiniType>(value: unknown, schema: Schema, where = ''): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const wrong = result.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${excerpt(path.join('.') || 'the whole')}: ${message}`)
  throw new ReportError([where, wrong.join('; ')].filter(Boolean).join(': '))
}

/** One JSON value a line. @throws ReportError with the line */
export function parseJsonLine<Schema extends z.ZodMiniType>(
  line: string,
  number: number,
  schema: Schema,
): z.output<Schema> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new ReportError(`line ${number}: no JSON: ${excerpt(line)}`, { cause })
  }
  return validate(value, schema, `line ${number}`)
}

/**
 * Reads several JSON values that follow each other, on lines of their own or not, or one list of them.
 *
 * @throws ReportError
 */
export async function readJsonValues<Schema extends z.ZodMiniType>(
  chunks: AsyncIterable<Uint8Array>,
  schema: Schema,
): Promise<readonly z.output<Schema>[]> {
  const text = await readText(chunks)
  if (/^\s*\[/.test(text)) {
    const list = parse(text) as readonly unknown[]
    return list.map((value, index) => validate(value, schema, `item ${index + 1}`))
  }
  const values = splitValues(text)
  if (values.length === 0) throw new ReportError('it holds no JSON value')
  return values.map((value, index) => validate(parse(value), schema, `value ${index + 1}`))
}

/** Cuts `{…} {…}` where an object of the outermost level ends. */
function splitValues(text: string): string[] {
  const values: string[] = []
  let [start, depth, inString] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (inString) {
      if (letter === '\\') at++
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === '{' || letter === '[') depth++
    else if ((letter === '}' || letter === ']') && --depth === 0) {
      values.push(text.slice(start, at + 1))
      start = at + 1
    }
  }
  const rest = text.slice(start)
  return rest.trim() === '' ? values : [...values, rest]
}
