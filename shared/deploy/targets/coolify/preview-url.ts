import { isHttpUrl } from '../../../action/fields.ts'
import type { CoolifyApplication } from './schema.ts'

/**
 * Where a preview answers, by the application's template and its first domain (Coolify's `generate_preview_fqdn`). No API tells it:
 * a domain that somebody gave the preview by hand is not known.
 *
 * @returns undefined where there is no domain, or chance is a part of it
 */
export function previewUrl(
  { fqdn, preview_url_template: template }: Pick<CoolifyApplication, 'fqdn' | 'preview_url_template'>,
  pullRequest: number,
): string | undefined {
  const domain = (fqdn ?? '').split(',')[0]?.trim() ?? ''
  if (!isHttpUrl(domain) || !template || template.includes('{{random}}')) return undefined
  const { protocol, hostname } = new URL(domain)
  const host = template.replaceAll('{{domain}}', hostname).replaceAll('{{pr_id}}', String(pullRequest))
  const url = `${protocol}//${host}`
  return isHttpUrl(url) ? url : undefined
}
