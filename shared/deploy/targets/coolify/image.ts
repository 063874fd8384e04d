import type { Image } from '../../../rollout/revision.ts'

/** The two columns in which Coolify keeps an image; a digest goes into the tag as `sha256-<hex>`. */
export interface ImageColumns {
  readonly docker_registry_image_name: string
  readonly docker_registry_image_tag: string
}

export function toColumns({ name, tag, digest }: Image): ImageColumns {
  return {
    docker_registry_image_name: name,
    docker_registry_image_tag: digest === undefined ? (tag ?? 'latest') : digest.replace(':', '-'),
  }
}

/** @returns undefined when no image is set */
export function fromColumns(columns: {
  readonly docker_registry_image_name?: string | null | undefined
  readonly docker_registry_image_tag?: string | null | undefined
}): Image | undefined {
  const { docker_registry_image_name: name, docker_registry_image_tag: tag } = columns
  if (!name) return undefined
  const hex =
    /^sha256-([0-9a-f]{64})$/.exec(tag ?? '')?.[1] ?? (name.endsWith('@sha256') ? (tag ?? undefined) : undefined)
  if (hex !== undefined) return { name: name.replace(/@sha256$/, ''), digest: `sha256:${hex}` }
  return { name, tag: tag ?? 'latest' }
}
