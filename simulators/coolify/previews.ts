import type { Application, Deployment, Preview } from './world.ts'

/** `generate_preview_fqdn`: the template with the host of the first domain; ports and paths are left out. */
export function newPreview({ columns }: Application, pullRequest: number, head: string): Preview {
  const domain = typeof columns.fqdn === 'string' ? columns.fqdn.split(',')[0] : undefined
  const url = domain === undefined ? undefined : new URL(domain)
  const host = String(columns.preview_url_template)
    .replaceAll('{{random}}', Math.random().toString(36).slice(2))
    .replaceAll('{{domain}}', url?.hostname ?? '')
    .replaceAll('{{pr_id}}', String(pullRequest))
  return {
    pull_request_id: pullRequest,
    fqdn: url ? `${url.protocol}//${host}` : null,
    docker_registry_image_tag: null,
    head,
    containers: [],
  }
}

export function findPreview({ previews }: Application, pullRequest: number): Preview | undefined {
  return previews.find(({ pull_request_id: id }) => id === pullRequest)
}

export function previewOf({ application, pull_request_id: pullRequest }: Deployment): Preview | undefined {
  return pullRequest === 0 ? undefined : findPreview(application, pullRequest)
}

/** An application as the job of a preview sees it: with a name, a domain, an image and variables of its own. */
export function asPreview(application: Application, preview: Preview | undefined): Application {
  if (!preview) return application
  const { columns, envs, uuid } = application
  const { fqdn, head, pull_request_id: pullRequest, docker_registry_image_tag: tag } = preview
  return {
    ...application,
    uuid: `${uuid}-pr-${pullRequest}`,
    head,
    columns: {
      ...columns,
      fqdn,
      custom_labels: null,
      docker_registry_image_tag: tag ?? columns.docker_registry_image_tag ?? null,
    },
    envs: envs.filter((env) => env.is_preview).map((env) => ({ ...env, is_preview: false })),
  }
}
