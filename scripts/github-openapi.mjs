// @ts-check
// Usage: node scripts/github-openapi.mjs: cuts what the GitHub simulator serves out of GitHub's OpenAPI description (npm
// package @octokit/openapi, fetched into a temporary folder: 385 MB unpacked, so never a dependency) and writes
// simulators/github/openapi.json: per operation its parameters, body and answers, and the schemas that these use.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = '23.0.2'
const target = 'simulators/github/openapi.json'
const repo = '/repos/{owner}/{repo}'

const operations = [
  'GET /rate_limit',
  `GET ${repo}`,
  `GET ${repo}/branches/{branch}`,
  `GET ${repo}/commits`,
  `GET ${repo}/commits/{ref}`,
  `GET ${repo}/commits/{ref}/check-runs`,
  `GET ${repo}/compare/{basehead}`,
  `GET ${repo}/contents/{path}`,
  `PUT ${repo}/contents/{path}`,
  `GET ${repo}/collaborators/{username}/permission`,
  `GET ${repo}/git/ref/{ref}`,
  `GET ${repo}/git/matching-refs/{ref}`,
  `POST ${repo}/git/refs`,
  `PATCH ${repo}/git/refs/{ref}`,
  `DELETE ${repo}/git/refs/{ref}`,
  `GET ${repo}/git/tags/{tag_sha}`,
  `GET ${repo}/git/trees/{tree_sha}`,
  `POST ${repo}/git/tags`,
  `GET ${repo}/git/commits/{commit_sha}`,
  `POST ${repo}/git/commits`,
  `GET ${repo}/deployments`,
  `POST ${repo}/deployments`,
  `GET ${repo}/deployments/{deployment_id}`,
  `DELETE ${repo}/deployments/{deployment_id}`,
  `GET ${repo}/deployments/{deployment_id}/statuses`,
  `POST ${repo}/deployments/{deployment_id}/statuses`,
  `GET ${repo}/releases`,
  `POST ${repo}/releases`,
  `GET ${repo}/releases/latest`,
  `GET ${repo}/releases/tags/{tag}`,
  `GET ${repo}/releases/{release_id}`,
  `PATCH ${repo}/releases/{release_id}`,
  `DELETE ${repo}/releases/{release_id}`,
  `GET ${repo}/issues`,
  `POST ${repo}/issues`,
  `GET ${repo}/issues/{issue_number}`,
  `PATCH ${repo}/issues/{issue_number}`,
  `GET ${repo}/issues/{issue_number}/comments`,
  `POST ${repo}/issues/{issue_number}/comments`,
  `GET ${repo}/issues/{issue_number}/labels`,
  `POST ${repo}/issues/{issue_number}/labels`,
  `DELETE ${repo}/issues/{issue_number}/labels/{name}`,
  `GET ${repo}/issues/comments/{comment_id}`,
  `PATCH ${repo}/issues/comments/{comment_id}`,
  `DELETE ${repo}/issues/comments/{comment_id}`,
  `GET ${repo}/labels`,
  `POST ${repo}/labels`,
  `POST ${repo}/check-runs`,
  `GET ${repo}/check-runs/{check_run_id}`,
  `PATCH ${repo}/check-runs/{check_run_id}`,
  `GET ${repo}/check-runs/{check_run_id}/annotations`,
  `POST ${repo}/merges`,
  `GET ${repo}/pulls`,
  `POST ${repo}/pulls`,
  `GET ${repo}/pulls/{pull_number}`,
  `GET ${repo}/pulls/{pull_number}/reviews`,
  `GET ${repo}/actions/runs/{run_id}`,
  `GET ${repo}/actions/runs/{run_id}/approvals`,
  `GET ${repo}/actions/runs/{run_id}/attempts/{attempt_number}`,
  `GET ${repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
  `GET ${repo}/actions/runs/{run_id}/jobs`,
  `GET ${repo}/actions/jobs/{job_id}`,
  `POST ${repo}/actions/workflows/{workflow_id}/dispatches`,
  `GET ${repo}/actions/secrets`,
  `GET ${repo}/actions/variables`,
  `GET ${repo}/environments`,
  `GET ${repo}/environments/{environment_name}/secrets`,
  `GET ${repo}/environments/{environment_name}/variables`,
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
]

/** @typedef {Record<string, any>} Json */

const api = download()
/** @type {Json} */
const schemas = {}

const cut = Object.fromEntries(operations.map((operation) => [operation, cutOperation(operation)]))
writeFileSync(
  target,
  `${JSON.stringify({ source: `@octokit/openapi ${version}`, operations: cut, components: { schemas } })}\n`,
)
console.log(`${target}: ${operations.length} operations, ${Object.keys(schemas).length} schemas`)

/** @returns {Json} */
function download() {
  const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'))
  try {
    execFileSync('npm', ['pack', `@octokit/openapi@${version}`, '--silent'], { cwd: folder })
    const file = 'package/generated/api.github.com.json'
    execFileSync('tar', ['-xzf', `octokit-openapi-${version}.tgz`, file], { cwd: folder })
    return JSON.parse(readFileSync(join(folder, file), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} operation */
function cutOperation(operation) {
  const [method = '', path = ''] = operation.split(' ')
  const found = api.paths[path]?.[method.toLowerCase()]
  if (!found) throw new Error(`${operation} is not in @octokit/openapi ${version}`)
  const parameters = [...(api.paths[path].parameters ?? []), ...(found.parameters ?? [])].map(resolve)
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const body = found.requestBody && resolve(found.requestBody)
  const answers = Object.entries(found.responses).map(([status, response]) => [status, contentOf(resolve(response))])
  return {
    query: {
      type: 'object',
      properties: Object.fromEntries(query.map(({ name, schema }) => [name, cutSchema(schema)])),
      required: query.filter((parameter) => parameter.required).map(({ name }) => name),
      additionalProperties: false,
    },
    ...(body ? { body: contentOf(body), bodyRequired: body.required === true } : {}),
    answers: Object.fromEntries(answers),
  }
}

/**
 * The schema of a body, `true` where anything goes, `null` where there is none.
 *
 * @param {Json} holder
 */
function contentOf({ content }) {
  if (!content) return null
  const json = Object.entries(content).find(([type]) => type === 'application/json')
  return json ? cutSchema(json[1].schema) : true
}

/** @param {Json} value @returns {Json} */
function resolve(value) {
  if (!value.$ref) return value
  const parts = value.$ref.replace('#/', '').split('/')
  return resolve(parts.reduce((/** @type {Json} */ node, /** @type {string} */ key) => node[key], api))
}

/** Keeps what validates, makes OpenAPI 3.0's `nullable` JSON Schema, and takes along every schema that is referred to. */
function cutSchema(/** @type {Json} */ schema) {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/components/schemas/', '')
    if (!(name in schemas)) {
      schemas[name] = {}
      schemas[name] = cutSchema(api.components.schemas[name])
    }
    return { $ref: schema.$ref }
  }
  const kept = [
    'type',
    'enum',
    'format',
    'pattern',
    'required',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
  ]
  /** @type {Json} */
  const result = Object.fromEntries(Object.entries(schema).filter(([key]) => kept.includes(key)))
  for (const key of ['allOf', 'anyOf', 'oneOf']) if (schema[key]) result[key] = schema[key].map(cutSchema)
  if (schema.items) result.items = cutSchema(schema.items)
  if (typeof schema.additionalProperties === 'object')
    result.additionalProperties = cutSchema(schema.additionalProperties)
  else if (schema.additionalProperties === false) result.additionalProperties = false
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, cutSchema(property)]),
    )
  }
  return schema.nullable ? withNull(result) : result
}

/** @param {Json} schema */
function withNull(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum ? { enum: [...schema.enum, null] } : {}) }
}
