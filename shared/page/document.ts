import { escapeHtml } from './markup.ts'
import { style } from './style.ts'

/** A whole page without anything from elsewhere, and without a script. @param content  HTML of `main` */
export function renderDocument(language: string, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeHtml(title)}</title>
<style>${style}</style></head><body><main>
${content}</main></body></html>
`
}

/** @param note  more of it, in small letters */
export function figures(all: readonly (readonly [name: string, value: string, note: string])[]): string {
  const shown = all.map(
    ([name, value, note]) =>
      `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd><dd class="note">${escapeHtml(note)}</dd></div>`,
  )
  return `<dl class="figures">${shown.join('')}</dl>`
}

/** What the colours mean. */
export function key(entries: readonly (readonly [className: string, meaning: string])[]): string {
  return `<ul class="key">${entries.map(([name, meaning]) => `<li><span class="${name}"></span>${escapeHtml(meaning)}</li>`).join('')}</ul>`
}
