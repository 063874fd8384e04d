import type { EvidenceCourse } from '../rollout/course.ts'
import { drawing, fix, text } from './markup.ts'

export interface EvidenceWords {
  /** Of the line that decides. */
  readonly bound: string
  readonly nothing: string
  readonly answers: string
  /** What is read out. @param against, inFavour  in percent of what decides */
  readonly described: (of: { what: string; n: number; against: number; inFavour: number }) => string
}

/** Of the scale, in shares of what decides: below is drawn at the bottom, beyond at the top. */
const shown = { lowest: -0.5, highest: 1.15 }

/**
 * An e-process as it grew with the answers: the evidence against the release and for it, each as a share of what it takes to
 * decide. 1 is the bound, 0 says nothing.
 */
export function drawEvidence(course: EvidenceCourse, words: EvidenceWords, width: number): string {
  const isNarrow = width < 600
  const plot = { left: isNarrow ? 34 : 150, top: 16, height: isNarrow ? 130 : 150 }
  const room = width - plot.left - 60
  const last = course.points.at(-1)
  const most = Math.max(1, last?.n ?? 1)
  const x = (n: number) => plot.left + (n / most) * room
  const y = (share: number) => {
    const within = Math.max(shown.lowest, Math.min(shown.highest, share))
    return plot.top + ((shown.highest - within) / (shown.highest - shown.lowest)) * plot.height
  }
  const line = (className: string, of: (point: EvidenceCourse['points'][number]) => number) => {
    const points = [{ n: 0, against: 0, inFavour: 0 }, ...course.points]
    return `<polyline class="${className}" shape-rendering="auto" points="${points.map((point) => `${fix(x(point.n))},${fix(y(of(point)))}`).join(' ')}"/>`
  }
  const rule = (className: string, share: number) =>
    `<line class="${className}" x1="${plot.left}" x2="${fix(plot.left + room)}" y1="${fix(y(share))}" y2="${fix(y(share))}"/>`
  const bottom = plot.top + plot.height
  const parts = [
    rule('grid', 0),
    rule('bound', 1),
    text(plot.left - 6, y(1) + 4, isNarrow ? '1' : words.bound, 'end'),
    text(plot.left - 6, y(0) + 4, isNarrow ? '0' : words.nothing, 'end'),
    line('favour', ({ inFavour }) => inFavour / course.promoteAt),
    line('against', ({ against }) => against / course.rejectAt),
    `<line class="axis" x1="${plot.left}" x2="${fix(plot.left + room)}" y1="${bottom}" y2="${bottom}"/>`,
    text(plot.left, bottom + 16, '0'),
    text(plot.left + room, bottom + 16, `${most} ${words.answers}`, 'end'),
  ]
  const percent = (share: number) => Math.round(share * 100)
  const name = words.described({
    what: course.what,
    n: last?.n ?? 0,
    against: percent((last?.against ?? 0) / course.rejectAt),
    inFavour: percent((last?.inFavour ?? 0) / course.promoteAt),
  })
  return drawing(name, [width, bottom + 24], parts.join(''))
}
