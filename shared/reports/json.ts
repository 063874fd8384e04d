import { readText } from './input.ts'
import { excerpt, ReportError } from './report-error.ts'
import { array, Misfit, type Shape, unknown } from './shape.ts'

/** Reads a whole JSON file and checks what is needed of it. @throws ReportError */
export async function readJson<Value>(chunks: AsyncIterable<Uint8Array>, shape: Shape<Value>): Promise<Value> {
  return parseJson(await readText(chunks), shape)
}

/**
 * Reads one JSON value and checks what is needed of it.
 *
 * @param where  put before what is wrong, for example `line 7`
 * @throws ReportError
 */
export function parseJson<Value>(text: string, shape: Shape<Value>, where = ''): Value {
  return validate(parse(text, where), shape, where)
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = `invalid JSON: ${excerpt(cause instanceof Error ? cause.message : '')}`
    throw new ReportError(at(where, message), { cause })
  }
}

/** @param where  put before the place of what is wrong */
export function validate<Value>(value: unknown, shape: Shape<Value>, where = ''): Value {
  const found = shape(value)
  if (!(found instanceof Misfit)) return found
  const { path, expected, received } = found
  throw new ReportError(
    at(where, `${excerpt(path.join('.') || 'the whole')}: expected ${expected}, received ${received}`),
  )
}

const at = (where: string, message: string) => (where === '' ? message : `${where}: ${message}`)

/**
 * Reads several JSON values that follow each other, on lines of their own or not, or one list of them.
 *
 * @throws ReportError
 */
export async function readJsonValues<Value>(
  chunks: AsyncIterable<Uint8Array>,
  shape: Shape<Value>,
): Promise<readonly Value[]> {
  const text = await readText(chunks)
  if (/^\s*\[/.test(text))
    return parseJson(text, array(unknown)).map((value, index) => validate(value, shape, `item ${index + 1}`))
  const values = splitValues(text)
  if (values.length === 0) throw new ReportError('it holds no JSON value')
  return values.map((value, index) => parseJson(value, shape, `value ${index + 1}`))
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
