/** A page of the gate without its own links, which lead to a line at a commit, a commit or a run and hold nothing that a report could end. */
export function withoutOurLinks(page: string): string {
  const own = String.raw`https?://[\w.:-]+/[\w.-]+/[\w.-]+`
  const ends = String.raw`blob/[0-9a-f]{40}/[\w.%/!'*~-]+(?:#L\d+(?:-L\d+)?)?|commit/[0-9a-f]{40}|actions/runs/\d+`
  return page.replace(
    new RegExp(String.raw`\[((?:[\d–]|run|exécution|(\`+)(?!\`).*?(?<!\`)\2(?!\`))+)\]\(${own}/(?:${ends})\)`, 'g'),
    '$1',
  )
}
