import { isEnd, type ReleasePhase } from '../rollout/journal.ts'
import { type Area, drawing, escapeHtml, fix, rect, text } from './markup.ts'

/** What happened in a stretch of time, which fills the drawing however short it is. Times are milliseconds since 1970. */
export interface Panel {
  readonly from: number
  readonly to: number
  /** Empty: only what customers got, and the release. */
  readonly steps: readonly Step[]
  readonly phases: readonly { readonly at: number; readonly phase: ReleasePhase }[]
  /** Who had how much of the traffic. */
  readonly shares: readonly Share[]
  readonly failures: readonly Failures[]
  readonly words: PanelWords
}

export interface Step {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly phase: string
  readonly reason: string
}

/** Shares from 0 to 1; `one`: of who has no slot. */
export interface Share {
  readonly from: number
  readonly to: number
  readonly blue: number
  readonly green: number
  readonly one: number
}

export interface Failures {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly title: string
}

export interface PanelWords {
  /** What the shares are of. */
  readonly shares: string
  readonly failed: (count: number) => string
  readonly noneFailed: string
  readonly sinceItBegan: string
  readonly release: string
  readonly noRelease: string
  readonly phase: (phase: ReleasePhase) => string
  /** Of milliseconds. */
  readonly took: (ms: number) => string
  /** Of whole seconds, as a label of the time axis. */
  readonly tick: (seconds: number) => string
}

/** `NEEDS_HUMAN` → `needs human` */
export const plainPhase = (phase: ReleasePhase) => phase.toLowerCase().replaceAll('_', ' ')

const signs: Readonly<Record<string, string>> = { Successful: '✔', killed: '☠' }
/** Ticks of the time axis, in seconds: the first of them that leaves room for its labels. */
const ticks = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400]

/** @param width  in pixels, so that labels have the size that they say: a page shows one for a phone and one for a screen */
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
  const height = stepTop + panel.steps.length * rowHeight + 6
  const parts = [
    shares(panel, plot, x),
    failures(panel, { ...plot, top: failTop, height: 36 }, x),
    timeAxis(panel, { ...plot, top: axisAt }, x),
    phaseStrip(panel, { left: plot.left, top: phaseTop, width: plot.width }, x, isNarrow),
    ...panel.steps.map((step, row) => drawStep(step, { top: stepTop + row * rowHeight, isNarrow, plot, panel }, x)),
  ]
  return drawing(described(panel), [width, height], parts.join(''))
}

type Scale = (at: number) => number

function shares(panel: Panel, { left, width, top, height }: Area, x: Scale): string {
  const y = (share: number) => top + height * (1 - share)
  const grid = [0, 0.5, 1].map(
    (share) =>
      `<line class="grid" x1="${left}" x2="${left + width}" y1="${fix(y(share))}" y2="${fix(y(share))}"/>${text(left - 6, y(share) + 4, left > 100 ? `${share * 100} %` : String(share * 100), 'end')}`,
  )
  const bars = panel.shares.flatMap((stretch) => {
    const [begin, end] = [Math.max(panel.from, stretch.from), Math.min(panel.to, stretch.to)]
    if (begin >= end) return []
    let below = 0
    return (['blue', 'green', 'one'] as const).map((slot) => {
      const share = stretch[slot]
      const [bottom, edge] = [y(below), y(below + share)]
      below += share
      return share === 0 ? '' : rect({ x: x(begin), y: edge, w: x(end) - x(begin) + 0.3, h: bottom - edge }, slot)
    })
  })
  return `${grid.join('')}${bars.join('')}${sideLabel(left, left > 100 ? top + 26 : top - 6, panel.words.shares)}`
}

/** Failed requests, as bars that cannot be overlooked. */
function failures(panel: Panel, { left, width, top, height }: Area, x: Scale): string {
  const { words } = panel
  const most = Math.max(4, ...panel.failures.map(({ count }) => count))
  const bars = panel.failures.flatMap(({ from, to, count, title }) => {
    const begin = Math.max(panel.from, from)
    if (count === 0 || begin >= panel.to) return []
    const h = (count / most) * height
    const bar = rect({ x: x(begin), y: top + height - h, w: Math.max(5, x(to) - x(begin)), h }, 'failed')
    return [`<g><title>${escapeHtml(title)}</title>${bar}</g>`]
  })
  const total = failedIn(panel)
  const base = `<line class="axis" x1="${left}" x2="${left + width}" y1="${top + height}" y2="${top + height}"/>`
  const said =
    total === 0 ? text(left + 4, top + height - 8, words.noneFailed) : text(left - 6, top + 8, String(most), 'end')
  return `${base}${bars.join('')}${said}${total === 0 && left <= 100 ? '' : sideLabel(left, left > 100 ? top + 12 : top - 4, words.failed(total))}`
}

function timeAxis({ from, to, words }: Panel, { left, width, top }: Omit<Area, 'height'>, x: Scale): string {
  const seconds = (to - from) / 1_000
  const every = ticks.find((one) => (one / seconds) * width > (one < 60 ? 44 : 66)) ?? 604_800
  const labels = Array.from({ length: Math.floor(seconds / every) + 1 }, (_, index) => {
    const at = index * every
    return `<line class="axis" x1="${fix(x(from + at * 1_000))}" x2="${fix(x(from + at * 1_000))}" y1="${top - 4}" y2="${top}"/>${text(x(from + at * 1_000), top + 14, words.tick(at), index === 0 ? 'start' : 'middle')}`
  })
  return `${labels.join('')}${left > 100 ? text(left - 6, top + 14, words.sinceItBegan, 'end') : ''}`
}

/** The release's own journal: bands with their names, and its end as a flag. */
function phaseStrip(
  { phases, to, words }: Panel,
  { left, top, width }: Omit<Area, 'height'>,
  x: Scale,
  isNarrow: boolean,
): string {
  const bands = phases.flatMap(({ at, phase }, index) => {
    const isLast = isEnd(phase)
    const until = isLast ? to : (phases[index + 1]?.at ?? to)
    const w = x(Math.min(until, to)) - x(at)
    const name = words.phase(phase)
    const fits = w > name.length * 7 + 8
    if (w <= 0) return []
    return [
      `<g><title>${name}</title>${rect({ x: x(at), y: top, w: Math.max(1, w - 1), h: 20 }, isLast ? 'band end' : `band ${index % 2 === 0 ? 'even' : 'odd'}`)}${fits ? text(x(at) + 5, top + 14, name, isLast ? 'inverse' : 'start') : ''}</g>`,
    ]
  })
  const none = phases.length === 0 ? text(left + 4, top + 14, words.noRelease) : ''
  return `${rect({ x: left, y: top, w: width, h: 20 }, 'track')}${bands.join('')}${none}${isNarrow ? '' : sideLabel(left, top + 14, words.release)}`
}

function drawStep(
  { name, from, to, phase, reason }: Step,
  { top, isNarrow, plot, panel }: { top: number; isNarrow: boolean; plot: Area; panel: Panel },
  x: Scale,
): string {
  const sign = signs[phase] ?? '✘'
  const took = panel.words.took(to - from)
  const bar = rect(
    { x: x(from), y: top + (isNarrow ? 18 : 3), w: Math.max(3, x(to) - x(from)), h: isNarrow ? 8 : 12 },
    'step',
  )
  const title = `<title>${escapeHtml(`${name}: ${phase}, ${took}. ${reason}`)}</title>`
  if (isNarrow) return `<g>${title}${text(4, top + 13, `${sign} ${name}, ${took}`)}${bar}</g>`
  const isLeft = x(to) > plot.left + plot.width * 0.7
  const beside = isLeft
    ? text(x(from) - 6, top + 13, `${sign} ${took}`, 'end')
    : text(x(to) + 6, top + 13, `${sign} ${took}`)
  return `<g>${title}${text(plot.left - 6, top + 13, name, 'end')}${bar}${beside}</g>`
}

function described(panel: Panel): string {
  return `${panel.steps.map(({ name, phase }) => `${name}: ${phase}`).join(', ')}; ${panel.words.failed(failedIn(panel))}`
}

const failedIn = (panel: Panel) => panel.failures.reduce((total, { count }) => total + count, 0)

/** Left of the plot on a screen, above it on a phone. */
function sideLabel(left: number, y: number, content: string): string {
  return left > 100 ? text(left - 40, y, content, 'end') : text(left, y, content)
}
