import * as z from 'zod/mini'

// Only the fields that are needed: the true answers are large, and hold secrets.

const text = z.nullish(z.string())

export const applicationSchema = z.object({
  uuid: z.string(),
  name: z.string(),
  status: z.string(),
  build_pack: z.string(),
  docker_registry_image_name: text,
  docker_registry_image_tag: text,
  git_commit_sha: text,
  ports_mappings: text,
  custom_docker_run_options: text,
  health_check_enabled: z.nullish(z.boolean()),
  custom_healthcheck_found: z.nullish(z.boolean()),
  additional_servers_count: z.nullish(z.number()),
  /** Public domains, with commas. */
  fqdn: text,
  preview_url_template: text,
  settings: z.nullish(
    z.object({
      is_auto_deploy_enabled: z.nullish(z.boolean()),
      is_consistent_container_name_enabled: z.nullish(z.boolean()),
      custom_internal_name: text,
    }),
  ),
})
export type CoolifyApplication = z.infer<typeof applicationSchema>

export const deploymentSchema = z.object({
  id: z.number(),
  deployment_uuid: z.string(),
  status: z.string(),
  commit: text,
  pull_request_id: z.nullish(z.number()),
  /** Of previews of image applications only. */
  docker_registry_image_tag: text,
  restart_only: z.nullish(z.boolean()),
  only_this_server: z.nullish(z.boolean()),
  /** JSON in a string; only for tokens that may read what is sensitive. */
  logs: text,
})
export type CoolifyDeployment = z.infer<typeof deploymentSchema>

export const variableSchema = z.object({
  uuid: z.string(),
  key: z.string(),
  /** Only for tokens that may read what is sensitive. */
  value: text,
  is_preview: z.nullish(z.boolean()),
  is_literal: z.nullish(z.boolean()),
  is_multiline: z.nullish(z.boolean()),
  is_shown_once: z.nullish(z.boolean()),
})
export type CoolifyVariable = z.infer<typeof variableSchema>

/** An array, or an object with index keys (a sorted collection in Laravel keeps its keys). */
export const deploymentListSchema = z.object({
  deployments: z.union([z.array(deploymentSchema), z.record(z.string(), deploymentSchema)]),
})

export const deployAnswerSchema = z.object({
  deployments: z.array(
    z.object({ message: z.string(), resource_uuid: z.string(), deployment_uuid: z.optional(z.string()) }),
  ),
})

export const rollbackAnswerSchema = z.object({ deployment_uuid: z.string() })

/** A service or a database. */
export const stackSchema = z.object({ uuid: z.string(), name: z.string(), status: z.string() })
export type CoolifyStack = z.infer<typeof stackSchema>

const logLine = z.object({ output: z.string(), hidden: z.nullish(z.boolean()) })
export const logSchema = z.array(logLine)
