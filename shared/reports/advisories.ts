/** GHSA and CVE names in a text. */
export function advisoryIds(text: string): string[] {
  return [...text.matchAll(/\b(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})\b/gi)].map(([id]) => id)
}
