import { shownStatus } from './status.ts'
import type { Application, Deployment, Env, Stack } from './world.ts'

/** There is one server. */
export const serverUuid = 'w8o0gk4s0c4w8kokw4c0sogg'

/** `GET /applications/{uuid}`: every column, the settings, what is appended; sensitive fields only where allowed. */
export function showApplication(
  { uuid, columns, settings, status, additionalServers }: Application,
  sensitive: boolean,
) {
  const { custom_labels: labels, ...shown } = columns
  return {
    uuid,
    ...shown,
    ...(sensitive ? { custom_labels: labels } : {}),
    status: shownStatus(status),
    settings,
    server_status: true,
    additional_servers_count: additionalServers,
    additional_networks_count: additionalServers,
    destination: {
      id: 0,
      name: 'coolify',
      network: 'coolify',
      server: { id: 0, uuid: serverUuid, name: 'localhost', settings: { concurrent_builds: 2 } },
    },
    environment: { id: 1, name: 'production', project: { id: 1, name: 'shop', team: { id: 0, name: 'Root Team' } } },
  }
}

/** A row of `application_deployment_queues`. The tag that an image application deploys is on no row (coolify#5951). */
export function showDeployment(deployment: Deployment, { sensitive = false, embed = false } = {}) {
  const { id, deployment_uuid, force_rebuild, rollback, restart_only, only_this_server, is_api } = deployment
  const { application, pull_request_id, docker_registry_image_tag } = deployment
  const { logs, commit, status, finished_at, created_at, updated_at } = deployment
  return {
    id,
    deployment_uuid,
    force_rebuild,
    rollback,
    restart_only,
    only_this_server,
    is_api,
    commit,
    status,
    finished_at,
    application_id: String(application.id),
    application_name: application.columns.name,
    build_server_id: null,
    commit_message: null,
    configuration_hash: null,
    current_process_id: null,
    deployment_url: `/project/p/environment/e/application/${application.uuid}/deployment/${deployment_uuid}`,
    destination_id: '0',
    docker_registry_image_tag,
    git_type: null,
    horizon_job_id: null,
    horizon_job_worker: null,
    is_webhook: false,
    pull_request_id,
    server_id: 0,
    server_name: 'localhost',
    created_at,
    updated_at,
    ...(sensitive ? { logs: JSON.stringify(logs) } : {}),
    ...(embed ? { application: showApplication(application, sensitive) } : {}),
  }
}

export function showEnv(env: Env, sensitive: boolean) {
  const { value, ...shown } = env
  return {
    ...shown,
    is_shared: false,
    is_really_required: false,
    is_buildpack_control: false,
    is_coolify: false,
    version: '4.3.11',
    ...(sensitive && !env.is_shown_once ? { value, real_value: value } : {}),
  }
}

export function showStack({ uuid, name, status, kind }: Stack) {
  return { uuid, name, status: shownStatus(status), type: kind }
}
