/** For text and attributes of HTML and SVG alike. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Where a drawing's content goes, in pixels. */
export interface Area {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly height: number
}

export const fix = (value: number) => value.toFixed(1)

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export function rect({ x, y, w, h }: Rectangle, className: string): string {
  return `<rect class="${className}" x="${fix(x)}" y="${fix(y)}" width="${fix(w)}" height="${fix(h)}"/>`
}

export function text(
  x: number,
  y: number,
  content: string,
  as: 'start' | 'middle' | 'end' | 'inverse' = 'start',
): string {
  const look = as === 'inverse' ? 'class="inverse"' : `text-anchor="${as}"`
  return `<text ${look} x="${fix(x)}" y="${fix(y)}">${escapeHtml(content)}</text>`
}

/** @param name  what is read out instead of the drawing */
export function drawing(name: string, [width, height]: readonly [number, number], content: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" shape-rendering="crispEdges" role="img" aria-label="${escapeHtml(name)}">${content}</svg>`
}

const widths = { phone: 326, screen: 1_120 }

/** The same drawing for a screen and for a phone: its labels have the size that they say. */
export function bothWays(draw: (width: number) => string): string {
  return `<div class="screen">${draw(widths.screen)}</div><div class="phone">${draw(widths.phone)}</div>`
}
