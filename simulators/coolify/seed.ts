import type { ApplicationOptions, StackOptions } from './options.ts'
import { newEnv } from './routes/envs.ts'
import { type Application, publicId, type Stack } from './world.ts'

/** An application as it stands in Coolify's database after it was created in the UI. */
export function newApplication(options: ApplicationOptions, index: number): Application {
  const { git, healthCheck = false } = options
  const check = typeof healthCheck === 'object' ? healthCheck : {}
  const [, name = null, tag = null] = /^(.+?)(?::([^/:]+))?$/.exec(options.image ?? '') ?? []
  return {
    id: index + 1,
    uuid: options.uuid ?? publicId(),
    tags: [...(options.tags ?? [])],
    additionalServers: options.additionalServers ?? 0,
    envs: Object.entries(options.env ?? {}).map(([key, value]) =>
      newEnv({
        key,
        value,
        is_preview: false,
        is_literal: false,
        is_multiline: false,
        is_shown_once: false,
        is_runtime: true,
        is_buildtime: false,
        comment: null,
      }),
    ),
    head: git?.head ?? '',
    status: 'exited',
    containers: [],
    images: [],
    built: '',
    previews: [],
    columns: {
      name: options.name,
      description: null,
      build_pack: options.buildPack ?? (git ? 'nixpacks' : 'dockerimage'),
      fqdn: options.domains?.join(',') ?? null,
      git_repository: git ? 'acme/shop' : 'coollabsio/coolify',
      git_branch: git?.branch ?? 'main',
      git_commit_sha: 'HEAD',
      docker_registry_image_name: name,
      docker_registry_image_tag: tag ?? (name === null ? null : 'latest'),
      ports_exposes: options.portsExposes ?? '3000',
      custom_network_aliases: options.networkAliases ?? null,
      ports_mappings: options.portsMappings ?? null,
      custom_labels: null,
      custom_healthcheck_found: false,
      health_check_enabled: healthCheck !== false,
      health_check_type: 'http',
      health_check_path: check.path ?? '/health',
      health_check_port: null,
      health_check_method: 'GET',
      health_check_return_code: 200,
      health_check_interval: check.interval ?? 5,
      health_check_timeout: 5,
      health_check_retries: check.retries ?? 10,
      health_check_start_period: check.startPeriod ?? 5,
      config_hash: null,
      preview_url_template: options.previewUrlTemplate ?? '{{pr_id}}.{{domain}}',
      redirect: 'both',
      restart_count: 0,
      destination_id: 0,
      environment_id: 1,
    },
    settings: {
      is_auto_deploy_enabled: git !== undefined,
      is_preview_deployments_enabled: options.previews ?? false,
      is_consistent_container_name_enabled: options.consistentContainerName ?? false,
      custom_internal_name: null,
      docker_images_to_keep: 2,
      stop_grace_period: 30,
      is_container_label_readonly_enabled: true,
    },
  }
}

export function newStack({ kind, name, uuid, tags = [], running = true, broken = false }: StackOptions): Stack {
  return { kind, name, uuid: uuid ?? publicId(), tags, broken, status: running ? 'running:healthy' : 'exited' }
}
