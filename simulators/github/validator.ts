import { Ajv, type ValidateFunction } from 'ajv'
import type { Answer, Asked } from '../http/exchange.ts'
import description from './openapi.json' with { type: 'json' }

interface Operation {
  readonly query: object
  readonly body?: unknown
  readonly bodyRequired?: boolean
  readonly answers: Readonly<Record<string, unknown>>
}

/** What is wrong with requests to one operation and with its answers, as GitHub describes it. */
export interface OperationCheck {
  request(asked: Asked): readonly string[]
  answer(answer: Answer): readonly string[]
}

const document = 'https://api.github.com/openapi'

/** Answers that every operation may give whether GitHub's description lists them or not. */
const general = new Set([400, 401, 403, 404, 409, 422, 429, 500, 502, 503])
const error = { type: 'object', required: ['message', 'documentation_url', 'status'] }

const options = {
  strict: false,
  // each schema is used a few times: the time goes into compiling, not into checking
  code: { optimize: false },
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    // GitHub gives '' where it has no address
    uri: (text: string) => text === '' || URL.canParse(text),
    int64: true,
    'repo.nwo': true,
    email: true,
    'ssh-key': true,
  },
} as const

const { operations, components } = description as { operations: Record<string, Operation>; components: object }
const bodies = new Ajv(options)
const queries = new Ajv({ ...options, coerceTypes: 'array' })
for (const ajv of [bodies, queries]) ajv.addSchema({ $id: document, components })
const compiled = new Map<string, ValidateFunction>()

function check(key: string, ajv: Ajv, schema: unknown, data: unknown): string[] {
  let validate = compiled.get(key)
  if (!validate) {
    validate = ajv.compile(JSON.parse(absolute(schema)) as object)
    compiled.set(key, validate)
  }
  if (validate(data)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${key}${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
  )
}

/**
 * Holds requests and answers against openapi.json, which scripts/github-openapi.mjs cuts out of GitHub's description.
 *
 * @param name  of the operation: `GET /repos/{owner}/{repo}`
 */
export function operationCheck(name: string): OperationCheck {
  const operation = operations[name]
  if (!operation) throw new Error(`${name} is not in openapi.json: add it to scripts/github-openapi.mjs and run that`)
  const { query, body, bodyRequired, answers } = operation
  return {
    request(asked) {
      const wrong = check(`${name} query`, queries, query, Object.fromEntries(asked.query))
      if (body === undefined || body === null) {
        return asked.text === '' ? wrong : [...wrong, `${name}: a body where none belongs`]
      }
      if (asked.text === '') return bodyRequired ? [...wrong, `${name}: the body is missing`] : wrong
      return [...wrong, ...check(`${name} body`, bodies, body, asked.json)]
    },
    answer({ status, body: given }) {
      const schema = answers[status]
      if (schema === undefined && !general.has(status)) return [`${name}: GitHub never answers ${status}`]
      if (schema === null && status < 400) {
        return given === undefined ? [] : [`${name} ${status}: a body where none belongs`]
      }
      // GitHub's own basic error is valid as several of those that it says are one of
      const loose =
        status < 400 ? schema : (JSON.parse(JSON.stringify(schema ?? error).replace('"oneOf"', '"anyOf"')) as object)
      const plain = given === undefined ? undefined : (JSON.parse(JSON.stringify(given)) as unknown)
      return check(`${name} ${status}`, bodies, loose ?? error, plain)
    },
  }
}

/** References within the one document, made references to it. */
function absolute(schema: unknown): string {
  return JSON.stringify(schema === true ? {} : schema).replaceAll('"#/components/', `"${document}#/components/`)
}
