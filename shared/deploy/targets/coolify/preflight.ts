import type { Revision } from '../../../rollout/revision.ts'
import type { CoolifyApplication } from './schema.ts'

/** What deploying this application will do that its owner may not expect. */
export function preflight(application: CoolifyApplication, revision: Revision): readonly string[] {
  const { settings, build_pack: pack, health_check_enabled: isChecked } = application
  const reason = noRollingUpdateBecause(application)
  const hasHealthcheck = isChecked === true || application.custom_healthcheck_found === true
  return [
    ...(reason === undefined ? [] : [`stopped before the new version starts (downtime, no health check): ${reason}`]),
    ...(reason === undefined && !hasHealthcheck
      ? ['no health check in Coolify: a new container counts as healthy at once, and the old one is stopped']
      : []),
    ...(revision.kind === 'commit' && settings?.is_auto_deploy_enabled === true && pack !== 'dockerimage'
      ? ['automatic deployments are on: the next push moves it to the head of its branch']
      : []),
  ]
}

/** Coolify updates without downtime only when nothing ties the container to one name, port or address. */
export function noRollingUpdateBecause(application: CoolifyApplication): string | undefined {
  const { build_pack: pack, ports_mappings: ports, custom_docker_run_options: options, settings } = application
  if (pack === 'dockercompose') return 'it is a compose application'
  if (ports) return `host port mapping ${ports}`
  if (settings?.is_consistent_container_name_enabled) return 'its container has a consistent name'
  if (settings?.custom_internal_name) return `its container has the name ${settings.custom_internal_name}`
  if (options && /--ip6?\b/.test(options)) return 'its container has a fixed address'
  return undefined
}
