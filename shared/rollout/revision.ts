/** What is deployed. `configured`: whatever the target itself would deploy next. */
export type Revision =
  | { readonly kind: 'image'; readonly image: Image }
  | { readonly kind: 'commit'; readonly sha: string }
  /** What was built before and the target keeps: a deployment of Vercel, a slug of Heroku. */
  | { readonly kind: 'artifact'; readonly id: string; readonly label?: string }
  | { readonly kind: 'configured' }

export interface Image {
  /** Registry, path and name: `ghcr.io/acme/shop`. */
  readonly name: string
  /** `v1.2.3`; undefined when it is named by digest. */
  readonly tag?: string
  /** `sha256:…` */
  readonly digest?: string
}

/**
 * Reads `ghcr.io/acme/shop:v1.2.3` or `…@sha256:<64 hex digits>`; a tag beside a digest is dropped, the digest says it.
 *
 * @returns undefined when it is not an image reference, or one without tag and digest
 */
export function parseImage(text: string): Image | undefined {
  const match =
    /^([a-z0-9][a-z0-9._/-]*(?::\d+\/[a-z0-9._/-]+)?)(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      text,
    )
  const [, name, tag, digest] = match ?? []
  if (name === undefined) return undefined
  if (digest !== undefined) return { name, digest }
  return tag === undefined ? undefined : { name, tag }
}

/**
 * Reads what `describeRevision` writes, and people: an image by `name:tag` or digest, a commit by all of its sha; anything else is
 * what the target itself keeps.
 */
export function parseRevision(text: string): Revision | undefined {
  if (text === '') return { kind: 'configured' }
  if (/^[0-9a-f]{40}$/.test(text)) return { kind: 'commit', sha: text }
  const image = text.startsWith('sha256:') ? undefined : parseImage(text)
  if (image) return { kind: 'image', image }
  return /^[A-Za-z0-9][\w.:-]{0,199}$/.test(text) ? { kind: 'artifact', id: text } : undefined
}

export function describeImage({ name, tag, digest }: Image): string {
  return digest === undefined ? `${name}:${tag ?? 'latest'}` : `${name}@${digest}`
}

/** As it stands in outputs, records and reports. */
export function describeRevision(revision: Revision): string {
  switch (revision.kind) {
    case 'image':
      return describeImage(revision.image)
    case 'commit':
      return revision.sha
    case 'artifact':
      return revision.id
    case 'configured':
      return ''
  }
}

export function sameRevision(a: Revision, b: Revision): boolean {
  return a.kind === b.kind && describeRevision(a) === describeRevision(b)
}

/** Whether the name can never come to mean something else. */
export function isImmutable(revision: Revision): boolean {
  if (revision.kind === 'commit' || revision.kind === 'artifact') return true
  return revision.kind === 'image' && revision.image.digest !== undefined
}

/**
 * Why an image is not deployed again: it has another name than the one that belongs here. Whoever may write a Deployment could else have
 * any image put into production.
 *
 * @param configured  the image that the config names for the service, with or without a tag
 * @param live  what runs there, as `describeRevision` has it; counts where the config names none
 */
export function foreignImage(
  artifact: string,
  { configured, live = '' }: { readonly configured: string | undefined; readonly live: string | undefined },
): string | undefined {
  const name = parseImage(artifact)?.name
  const own = configured === undefined ? parseImage(live)?.name : (parseImage(configured)?.name ?? configured)
  if (name === undefined || name === own) return undefined
  const why = own === undefined ? 'no image is known that belongs here, name it in services.*.image' : `only ${own} is`
  return `${artifact} is not deployed again: ${why}`
}
