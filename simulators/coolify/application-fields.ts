import type { Columns } from './world.ts'

type Rule = (value: unknown) => string | undefined

const matches =
  (pattern: RegExp): Rule =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : 'format is invalid.'
const text: Rule = (value) => (typeof value === 'string' || value === null ? undefined : 'must be a string.')
const flag: Rule = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false.')
const integer =
  (min = -Infinity, max = Infinity): Rule =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max ? undefined : 'must be an integer.'
const oneOf =
  (...words: string[]): Rule =>
  (value) =>
    words.includes(value as string) ? undefined : 'is invalid.'
const nullable =
  (rule: Rule): Rule =>
  (value) =>
    value === null ? undefined : rule(value)

/** `sharedDataApplications` and `$allowedFields` of `update_by_uuid`: what PATCH takes, and in what form. */
const columnRules: Readonly<Record<string, Rule>> = {
  ...each(
    text,
    'name description git_repository ports_exposes ports_mappings install_command build_command start_command',
  ),
  ...each(
    text,
    'base_directory publish_directory health_check_path health_check_host health_check_scheme health_check_command',
  ),
  ...each(
    text,
    'health_check_response_text custom_docker_run_options custom_nginx_configuration custom_network_aliases',
  ),
  ...each(text, 'pre_deployment_command pre_deployment_command_container post_deployment_command watch_paths'),
  ...each(text, 'post_deployment_command_container dockerfile_location dockerfile_target_build static_image'),
  ...each(text, 'docker_compose_location docker_compose_custom_start_command docker_compose_custom_build_command'),
  ...each(text, 'limits_memory limits_memory_swap limits_memory_reservation limits_cpus limits_cpuset'),
  ...each(flag, 'health_check_enabled is_http_basic_auth_enabled'),
  ...each(integer(1), 'health_check_interval health_check_timeout health_check_retries health_check_return_code'),
  ...each(integer(0), 'health_check_start_period limits_memory_swappiness limits_cpu_shares max_restart_count'),
  preview_url_template: text,
  build_pack: oneOf('nixpacks', 'railpack', 'static', 'dockerfile', 'dockercompose'),
  git_branch: matches(/^[A-Za-z0-9][A-Za-z0-9._\-/]*$/),
  git_commit_sha: matches(/^[a-zA-Z0-9][a-zA-Z0-9._\-/]*$/),
  docker_registry_image_name: matches(/^[a-z0-9][a-z0-9._\-/:]{0,250}?(@sha256)?$/),
  docker_registry_image_tag: matches(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/),
  domains: nullable(matches(/^(https?:\/\/[^\s,]+(,\s*https?:\/\/[^\s,]+)*)?$/)),
  custom_labels: matches(/^[A-Za-z0-9+/=\s]*$/),
  health_check_port: nullable(integer(1, 65_535)),
  health_check_method: oneOf('GET', 'HEAD', 'POST', 'OPTIONS'),
  health_check_type: oneOf('http', 'cmd'),
  redirect: oneOf('www', 'non-www', 'both'),
}

const settingRules: Readonly<Record<string, Rule>> = {
  ...each(flag, 'is_auto_deploy_enabled is_force_https_enabled is_consistent_container_name_enabled is_static is_spa'),
  ...each(
    flag,
    'is_preview_deployments_enabled is_git_submodules_enabled is_git_lfs_enabled is_git_shallow_clone_enabled',
  ),
  ...each(flag, 'use_build_secrets disable_build_cache inject_build_args_to_dockerfile include_source_commit_in_build'),
  custom_internal_name: text,
  docker_images_to_keep: integer(0, 100),
  stop_grace_period: nullable(integer(1, 3_600)),
}

const requestRules: Readonly<Record<string, Rule>> = { instant_deploy: flag, force_domain_override: flag }

function each(rule: Rule, names: string): Record<string, Rule> {
  return Object.fromEntries(names.split(' ').map((name) => [name, rule]))
}

/** @returns field → messages; empty when all is well */
export function findErrors(body: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const rules: Readonly<Record<string, Rule | undefined>> = { ...columnRules, ...settingRules, ...requestRules }
  const errors: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(body)) {
    const rule = rules[name]
    const refusal = rule ? rule(value) : undefined
    if (!rule) errors[name] = ['This field is not allowed.']
    else if (refusal !== undefined) errors[name] = [`The ${name.replaceAll('_', ' ')} field ${refusal}`]
  }
  return errors
}

/** Saves a valid body. Changing the domains writes the labels anew, over any of one's own. */
export function save(body: Readonly<Record<string, unknown>>, columns: Columns, settings: Columns): void {
  for (const [name, value] of Object.entries(body) as [string, Columns[string]][]) {
    if (name === 'domains') columns.fqdn = value === '' ? null : value
    else if (name in settingRules) settings[name] = value
    else if (name in columnRules) columns[name] = value
  }
  if ('domains' in body) columns.custom_labels = null
}
