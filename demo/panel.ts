import { type ReleasePhase, terminalPhases } from '../shared/rollout/journal.ts'
import type { Bucket } from './load.ts'
import type { PhaseMark, Stage } from './story.ts'

/** What happened in one chapter, on a time axis of its own: short chapters are as large as long ones. */
export interface Panel {
  readonly from: number
  readonly to: number
  /** Empty: only what customers got, and the release. */
  readonly stages: readonly Stage[]
  readonly phases: readonly PhaseMark[]
  readonly buckets: readonly Bucket[]
}

const slots = ['blue', 'green'] as const
const isEnd = (phase: ReleasePhase) => (terminalPhases as readonly string[]).includes(phase)
const signs: Readonly<Record<string, string>> = { Successful: '✔', killed: '☠' }
/** Ticks of the time axis, in seconds: the first of them that leaves room for its labels. */
const ticks = [1, 2, 5, 10, 20, 30, 60]

/** @param width  in pixels, so that labels have the size that they say: the page shows one for a phone and one for a screen */
export function drawPanel(panel: Panel, width: number): string {
  const isNarrow = width < 600
  const [left, right] = [isNarrow ? 34 : 150, 8]
  const plot = { left, width: width - left - right, top: isNarrow ? 22 : 8, height: isNarrow ? 130 : 170 }
  const x = (at: number) => plot.left + ((at - panel.from) / (panel.to - panel.from)) * plot.width
  const failTop = plot.top + plot.height + 26
  const axisAt = failTop + 40
  const phaseTop = axisAt + 34
  const stepTop = phaseTop + 34
  const rowHeight = isNarrow ? 34 : 22
  const height = stepTop + panel.stages.length * rowHeight + 6
  const parts = [
    answers(panel, plot, x),
    failures(panel, { ...plot, top: failTop, height: 36 }, x),
    timeAxis(panel, { ...plot, top: axisAt }, x),
    phaseStrip(panel, { left: plot.left, top: phaseTop, width: plot.width }, x, isNarrow),
    ...panel.stages.map((stage, row) => step(stage, { top: stepTop + row * rowHeight, isNarrow, plot }, x)),
  ]
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" shape-rendering="crispEdges" role="img" aria-label="${escape(described(panel))}">${parts.join('')}</svg>`
}

type Scale = (at: number) => number

interface Area {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly height: number
}

/** Which slot answered, as shares of the answers; who has no slot is drawn as one. */
function answers({ buckets, from, to }: Panel, { left, width, top, height }: Area, x: Scale): string {
  const y = (share: number) => top + height * (1 - share)
  const grid = [0, 0.5, 1].map(
    (share) =>
      `<line class="grid" x1="${left}" x2="${left + width}" y1="${fix(y(share))}" y2="${fix(y(share))}"/>${text(left - 6, y(share) + 4, left > 100 ? `${share * 100} %` : String(share * 100), 'end')}`,
  )
  // a moment without an answer is the load generator's pause, a longer one is shown as what it is
  const told = buckets.filter(({ answered }) => sum(Object.entries(answered)) > 0)
  const bars = told.flatMap((bucket, index) => {
    const last = told[index - 1]?.at ?? 0
    const begin = Math.max(from, bucket.at - last > 1_000 ? bucket.at - 200 : last)
    const counted = Object.entries(bucket.answered)
    const all = sum(counted)
    if (begin >= to || all === 0) return []
    let below = 0
    return [...slots, ''].map((slot) => {
      const share = sum(counted.filter(([who]) => (slot === '' ? !isOfSlot(who) : who.startsWith(slot)))) / all
      const [bottom, edge] = [y(below), y(below + share)]
      below += share
      const area = { x: x(begin), y: edge, w: x(bucket.at) - x(begin) + 0.3, h: bottom - edge }
      return share === 0 ? '' : rect(area, slot || 'one')
    })
  })
  return `${grid.join('')}${bars.join('')}${sideLabel(left, left > 100 ? top + 26 : top - 6, 'who answered')}`
}

/** Failed requests, each bucket's as a bar that cannot be overlooked. */
function failures({ buckets, from, to }: Panel, { left, width, top, height }: Area, x: Scale): string {
  const counts = buckets.map(({ failed }) => sum(Object.entries(failed)))
  const most = Math.max(4, ...counts)
  const bars = buckets.flatMap((bucket, index) => {
    const count = counts[index] ?? 0
    const begin = Math.max(from, buckets[index - 1]?.at ?? bucket.at - 200)
    if (count === 0 || begin >= to) return []
    const h = (count / most) * height
    const w = Math.max(5, x(bucket.at) - x(begin))
    return [
      `<g><title>${escape(
        Object.entries(bucket.failed)
          .map(([what, many]) => `${many} × ${what}`)
          .join(', '),
      )}</title>${rect({ x: x(begin), y: top + height - h, w, h }, 'failed')}</g>`,
    ]
  })
  const total = sum(counts.map((count): [string, number] => ['', count]))
  const base = `<line class="axis" x1="${left}" x2="${left + width}" y1="${top + height}" y2="${top + height}"/>`
  const said =
    total === 0 ? text(left + 4, top + height - 8, 'no request failed') : text(left - 6, top + 8, String(most), 'end')
  return `${base}${bars.join('')}${said}${total === 0 && left <= 100 ? '' : sideLabel(left, left > 100 ? top + 12 : top - 4, `failed: ${total}`)}`
}

function timeAxis({ from, to }: Panel, { left, width, top }: Omit<Area, 'height'>, x: Scale): string {
  const seconds = (to - from) / 1_000
  const every = ticks.find((one) => (one / seconds) * width > 44) ?? 120
  const labels = Array.from({ length: Math.floor(seconds / every) + 1 }, (_, index) => {
    const at = index * every
    return `<line class="axis" x1="${fix(x(from + at * 1_000))}" x2="${fix(x(from + at * 1_000))}" y1="${top - 4}" y2="${top}"/>${text(x(from + at * 1_000), top + 14, `${at} s`, index === 0 ? 'start' : 'middle')}`
  })
  return `${labels.join('')}${left > 100 ? text(left - 6, top + 14, 'since it began', 'end') : ''}`
}

/** The release's own journal: bands with their names, and its end as a flag. */
function phaseStrip(
  { phases, to }: Panel,
  { left, top, width }: Omit<Area, 'height'>,
  x: Scale,
  isNarrow: boolean,
): string {
  const bands = phases.flatMap(({ at, phase }, index) => {
    const isLast = isEnd(phase)
    const until = isLast ? to : (phases[index + 1]?.at ?? to)
    const w = x(Math.min(until, to)) - x(at)
    const name = phase.toLowerCase().replaceAll('_', ' ')
    const fits = w > name.length * 7 + 8
    if (w <= 0) return []
    return [
      `<g><title>${name}</title>${rect({ x: x(at), y: top, w: Math.max(1, w - 1), h: 20 }, isLast ? 'band end' : `band ${index % 2 === 0 ? 'even' : 'odd'}`)}${fits ? text(x(at) + 5, top + 14, name, isLast ? 'inverse' : 'start') : ''}</g>`,
    ]
  })
  const none = phases.length === 0 ? text(left + 4, top + 14, 'no release was under way') : ''
  return `${rect({ x: left, y: top, w: width, h: 20 }, 'track')}${bands.join('')}${none}${isNarrow ? '' : sideLabel(left, top + 14, 'release')}`
}

function step(
  { name, from, to, phase, reason }: Stage,
  { top, isNarrow, plot }: { top: number; isNarrow: boolean; plot: Area },
  x: Scale,
): string {
  const sign = signs[phase] ?? '✘'
  const took = `${((to - from) / 1_000).toFixed(1)} s`
  const bar = rect(
    { x: x(from), y: top + (isNarrow ? 18 : 3), w: Math.max(3, x(to) - x(from)), h: isNarrow ? 8 : 12 },
    'step',
  )
  const title = `<title>${escape(`${name}: ${phase}, ${took}. ${reason}`)}</title>`
  if (isNarrow) return `<g>${title}${text(4, top + 13, `${sign} ${name}, ${took}`)}${bar}</g>`
  const isLeft = x(to) > plot.left + plot.width * 0.7
  const beside = isLeft
    ? text(x(from) - 6, top + 13, `${sign} ${took}`, 'end')
    : text(x(to) + 6, top + 13, `${sign} ${took}`)
  return `<g>${title}${text(plot.left - 6, top + 13, name, 'end')}${bar}${beside}</g>`
}

function described({ stages, buckets }: Panel): string {
  const failed = sum(buckets.flatMap((bucket) => Object.entries(bucket.failed)))
  return `${stages.map(({ name, phase }) => `${name}: ${phase}`).join(', ')}; ${failed} requests failed`
}

const isOfSlot = (who: string) => slots.some((slot) => who.startsWith(slot))
const sum = (counts: readonly (readonly [string, number])[]) => counts.reduce((total, [, count]) => total + count, 0)
const fix = (value: number) => value.toFixed(1)

function rect({ x, y, w, h }: { x: number; y: number; w: number; h: number }, className: string): string {
  return `<rect class="${className}" x="${fix(x)}" y="${fix(y)}" width="${fix(w)}" height="${fix(h)}"/>`
}

function text(x: number, y: number, content: string, as: 'start' | 'middle' | 'end' | 'inverse' = 'start'): string {
  const look = as === 'inverse' ? 'class="inverse"' : `text-anchor="${as}"`
  return `<text ${look} x="${fix(x)}" y="${fix(y)}">${escape(content)}</text>`
}

/** Left of the plot on a screen, above it on a phone. */
function sideLabel(left: number, y: number, content: string): string {
  return left > 100 ? text(left - 40, y, content, 'end') : text(left, y, content)
}

/** For HTML's text and attributes alike. */
export function escape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
