import { shortened } from '../../../shared/markdown/visible.ts'
import { escapeHtml } from '../../../shared/page/markup.ts'
import type { Words } from './words.ts'

/** A bar, or a column, of two parts: what went well, and what did not. */
export interface Bar {
  readonly label: string
  readonly good: number
  readonly bad: number
}

/**
 * Horizontal bars, one a row: for names.
 *
 * @param title  for who sees it and who has it read out
 */
export function bars(title: string, rows: readonly Bar[], spoken: Words): string {
  const row = 34
  const width = 320
  const most = Math.max(1, ...rows.map(({ good, bad }) => good + bad))
  const scale = (value: number) => (value / most) * (width - 44)
  const drawn = rows.map(({ label, good, bad }, index) => {
    const y = index * row
    return [
      `<text x="0" y="${y + 12}">${escapeHtml(shortened(label, 44))}</text>`,
      rectangle('good', [0, y + 17, scale(good), 10], `${label}: ${good} ${spoken.successful}`),
      rectangle(
        'bad',
        [scale(good) + (good > 0 && bad > 0 ? 2 : 0), y + 17, scale(bad), 10],
        `${label}: ${bad} ${spoken.not}`,
      ),
      `<text x="${round(scale(good + bad) + 8)}" y="${y + 26}">${good + bad}</text>`,
    ].join('')
  })
  return drawing(title, [width, Math.max(row, rows.length * row)], drawn.join(''))
}

/** Columns along time, labelled at both ends; the labels are no part of the drawing, which is as wide as there is room. */
export function columns(title: string, points: readonly Bar[], spoken: Words): string {
  const [width, height] = [640, 130]
  const most = Math.max(1, ...points.map(({ good, bad }) => good + bad))
  const step = width / Math.max(1, points.length)
  const scale = (value: number) => (value / most) * (height - 4)
  const drawn = points.map(({ label, good, bad }, index) => {
    const x = index * step + 1
    const thick = Math.max(1, Math.min(step - 2, 40))
    const gap = good > 0 && bad > 0 ? 2 : 0
    return [
      rectangle('good', [x, height - scale(good), thick, scale(good)], `${label}: ${good} ${spoken.successful}`),
      rectangle('bad', [x, height - scale(good + bad) - gap, thick, scale(bad)], `${label}: ${bad} ${spoken.not}`),
    ].join('')
  })
  const [first, last] = [points[0]?.label ?? '', points.at(-1)?.label ?? '']
  return [
    `<p class="note">${spoken.mostAtOnce(most)}</p>`,
    drawing(title, [width, height], drawn.join(''), ' class="wide" preserveAspectRatio="none"'),
    `<p class="note ends"><span>${escapeHtml(first)}</span><span>${escapeHtml(last)}</span></p>`,
  ].join('')
}

/** A line along time, from 0 to the highest of its values. */
export function line(title: string, values: readonly number[]): string {
  const [width, height] = [200, 40]
  const most = Math.max(1, ...values)
  const step = width / Math.max(1, values.length - 1)
  const place = (value: number, index: number) =>
    `${round(index * step)},${round(height - (value / most) * (height - 4) - 2)}`
  // one value alone is drawn as a line, too
  const drawn = values.length === 1 ? [...values, ...values] : values
  return drawing(title, [width, height], `<polyline points="${drawn.map(place).join(' ')}"/>`)
}

function drawing(title: string, [width, height]: readonly [number, number], content: string, attributes = ''): string {
  const name = escapeHtml(title)
  return `<svg role="img" aria-label="${name}"${attributes} viewBox="0 0 ${width} ${height}"><title>${name}</title>${content}</svg>`
}

function rectangle(
  kind: 'good' | 'bad',
  [x, y, width, height]: readonly [number, number, number, number],
  title: string,
) {
  if (width <= 0 || height <= 0) return ''
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  return `<rect class="${kind}" ${place} rx="2"><title>${escapeHtml(title)}</title></rect>`
}

const round = (value: number) => Number(value.toFixed(1))
