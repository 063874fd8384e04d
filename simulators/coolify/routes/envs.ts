import * as z from 'zod/mini'
import type { Answer, Asked, Routes } from '../../http/exchange.ts'
import { isSensitive, message } from '../guard.ts'
import { showEnv } from '../serialize.ts'
import { type Application, type Env, publicId, timestamp, type World } from '../world.ts'
import { invalid, withApplication, withBody } from './applications.ts'

const envBody = z.strictObject({
  key: z.string().check(z.minLength(1)),
  value: z.nullish(z.string()),
  is_preview: z._default(z.boolean(), false),
  is_literal: z._default(z.boolean(), false),
  is_multiline: z._default(z.boolean(), false),
  is_shown_once: z._default(z.boolean(), false),
  is_runtime: z._default(z.boolean(), true),
  is_buildtime: z._default(z.boolean(), true),
  comment: z._default(z.nullable(z.string()), null),
})

type EnvBody = z.infer<typeof envBody>

export function envRoutes(world: World): Routes {
  const path = '/api/v1/applications/{uuid}/envs'
  const of = (handle: (application: Application, asked: Asked) => Answer) =>
    withApplication(world, handle, 'Application not found')
  return {
    [`GET ${path}`]: of(({ envs }, asked) => {
      const sorted = envs.toSorted((a, b) => Number(a.is_preview) - Number(b.is_preview))
      return { status: 200, body: sorted.map((env) => showEnv(env, isSensitive(world, asked))) }
    }),
    [`POST ${path}`]: of((application, asked) => withEnv(asked.json, (body) => create(application, body))),
    [`PATCH ${path}/bulk`]: withBody((asked, body) =>
      of((application) => saveAll(application, body.data, isSensitive(world, asked)))(asked),
    ),
    [`PATCH ${path}`]: withBody((asked, body) =>
      of((application) =>
        withEnv(body, (wanted) => {
          const env = update(application, wanted)
          return env
            ? { status: 201, body: showEnv(env, isSensitive(world, asked)) }
            : message(404, 'Environment variable not found.')
        }),
      )(asked),
    ),
    [`DELETE ${path}/{env}`]: of((application, asked) => {
      const rest = application.envs.filter((env) => env.uuid !== asked.params.env)
      if (rest.length === application.envs.length) return message(404, 'Environment variable not found.')
      application.envs = rest
      return message(200, 'Environment variable deleted.')
    }),
  }
}

function withEnv(body: unknown, handle: (body: EnvBody) => Answer): Answer {
  const { success, data, error } = envBody.safeParse(body)
  if (success) return handle(data)
  return invalid(Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || 'body', [issue.message]])))
}

export function newEnv(body: EnvBody): Env {
  const now = timestamp()
  return { ...body, value: body.value ?? '', uuid: publicId(), created_at: now, updated_at: now }
}

/** A production variable gets a twin for previews. */
function create(application: Application, body: EnvBody): Answer {
  const isThere = application.envs.some((env) => env.key === body.key && env.is_preview === body.is_preview)
  if (isThere) return message(409, 'Environment variable already exists. Use PATCH request to update it.')
  const env = newEnv(body)
  application.envs.push(env, ...(body.is_preview ? [] : [newEnv({ ...body, is_preview: true })]))
  return { status: 201, body: { uuid: env.uuid } }
}

/** What is left out goes back to its default. */
function update(application: Application, body: EnvBody): Env | undefined {
  const env = application.envs.find(({ key, is_preview }) => key === body.key && is_preview === body.is_preview)
  return env && Object.assign(env, body, { value: body.value ?? '', updated_at: timestamp() })
}

/** No transaction: it stops at the first one that is not valid, and those before it are saved. */
function saveAll(application: Application, data: unknown, sensitive: boolean): Answer {
  if (!Array.isArray(data)) return message(400, 'Bulk data is required.')
  const saved: Env[] = []
  for (const item of data as unknown[]) {
    const refusal = withEnv(item, (body) => {
      const env = update(application, body) ?? newEnv(body)
      if (!application.envs.includes(env)) application.envs.push(env)
      saved.push(env)
      return { status: 200 }
    })
    if (refusal.status !== 200) return refusal
  }
  return { status: 201, body: saved.map((env) => showEnv(env, sensitive)) }
}
