import { type ReleasePhase, terminalPhases } from '../shared/rollout/journal.ts'
import type { Bucket } from './load.ts'
import type { Story } from './story.ts'

const [width, height, left, top] = [1_240, 260, 130, 30]
const phaseColours: Readonly<Partial<Record<ReleasePhase, string>>> = {
  LOCKED: '#d9dee4',
  VERIFIED: '#d9dee4',
  ARMED: '#f2c14e',
  SWITCHING: '#b07cc6',
  BAKING: '#7fcdbb',
  COMMITTED: '#2e9e5b',
  REVERTING: '#f08a5d',
  REVERTED: '#d43f3a',
  FAILED_SAFE: '#d43f3a',
  NEEDS_HUMAN: '#d43f3a',
}
const isEnd = (phase: ReleasePhase) => (terminalPhases as readonly string[]).includes(phase)

const colours = { blue: '#2f6fdb', green: '#2e9e5b', bad: '#d43f3a', ink: '#1f2933', faint: '#9aa5b1' }

/**
 * One page without anything from elsewhere: who answered, what failed, and which step ran, over time.
 *
 * @param rate  requests a second that customers sent
 */
export function renderTimeline(story: Story, buckets: readonly Bucket[], rate: number): string {
  const end = Math.max(...buckets.map(({ at }) => at), ...story.stages.map(({ to }) => to))
  const x = (at: number) => left + ((at - story.start) / (end - story.start)) * (width - left - 20)
  const peak = Math.max(1, ...buckets.map(({ answered }) => Object.values(answered).reduce((a, b) => a + b, 0)))
  const y = (count: number) => top + height - (count / peak) * height
  const bars = buckets.map((bucket, index) => {
    const from = x(buckets[index - 1]?.at ?? story.start)
    const w = Math.max(0.5, x(bucket.at) - from)
    const count = (slot: string) =>
      Object.entries(bucket.answered).reduce((sum, [who, n]) => sum + (who.startsWith(slot) ? n : 0), 0)
    const [blue, green] = [count('blue'), count('green')]
    const failed = Object.values(bucket.failed).reduce((a, b) => a + b, 0)
    return [
      rect({ x: from, y: y(blue), w, h: (blue / peak) * height, fill: colours.blue }),
      rect({ x: from, y: y(blue + green), w, h: (green / peak) * height, fill: colours.green }),
      failed > 0 ? rect({ x: from, y: top + height + 4, w, h: Math.min(26, failed * 2), fill: colours.bad }) : '',
    ].join('')
  })
  const rows = [...new Set(story.stages.map(({ name }) => name))]
  const ganttTop = top + height + 90
  const gantt = story.stages.map(({ name, from, to, phase, reason }) => {
    const fill = phase === 'Successful' ? '#7fb2f0' : phase === 'killed' ? '#1f2933' : colours.bad
    return `<g><title>${escape(`${name}: ${phase}, ${((to - from) / 1_000).toFixed(1)} s. ${reason}`)}</title>${rect({ x: x(from), y: ganttTop + rows.indexOf(name) * 22, w: Math.max(3, x(to) - x(from)), h: 16, fill })}</g>`
  })
  const labels = rows.map((name, row) => label(8, ganttTop + row * 22 + 12, name))
  const strip = story.phases.flatMap(({ at, phase }, index) => {
    const fill = phaseColours[phase]
    const until = story.phases[index + 1]?.at ?? end
    const w = isEnd(phase) ? 3 : Math.max(1, x(until) - x(at))
    return fill ? [`<g><title>${phase}</title>${rect({ x: x(at), y: ganttTop - 26, w, h: 16, fill })}</g>`] : []
  })
  const chapters = [...new Set(story.stages.map(({ chapter }) => chapter))].map((chapter) => {
    const at = x(Math.min(...story.stages.filter((stage) => stage.chapter === chapter).map(({ from }) => from)))
    const short = /^\([a-d]\)/.exec(chapter.trim())?.[0] ?? ''
    return `<line x1="${at}" x2="${at}" y1="${top - 8}" y2="${ganttTop + rows.length * 22}" stroke="${colours.faint}" stroke-dasharray="3 4"/>${label(at + 3, top - 12, short)}`
  })
  const seconds = Array.from({ length: Math.floor((end - story.start) / 10_000) + 1 }, (_, index) =>
    label(x(story.start + index * 10_000), top + height + 48, `${index * 10} s`),
  )
  const claims = story.claims.map(
    ({ claim, holds, seen }) =>
      `<li class="${holds ? 'yes' : 'no'}">${escape(claim)}${seen === '' ? '' : ` <small>${escape(seen)}</small>`}</li>`,
  )
  const key = ['LOCKED', 'ARMED', 'SWITCHING', 'BAKING', 'COMMITTED', 'REVERTING', 'REVERTED']
    .map(
      (phase) => `<span style="background:${phaseColours[phase as ReleasePhase] ?? ''}"></span>${phase.toLowerCase()}`,
    )
    .join('')
  const legend = [...new Set(story.stages.map(({ chapter }) => chapter.trim()))].map(
    (chapter) => `<li>${escape(chapter)}</li>`,
  )
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>release-kit rehearsal</title>
<style>body{font:14px/1.5 system-ui,sans-serif;color:${colours.ink};max-width:1280px;margin:24px auto;padding:0 16px}h1{font-size:20px;margin:0}
.key span{display:inline-block;width:12px;height:12px;margin:0 4px 0 14px;border-radius:2px;vertical-align:-1px}small{color:#616e7c}
ul{columns:2;padding-left:18px}.yes::marker{content:"✔ ";color:${colours.green}}.no::marker{content:"✘ ";color:${colours.bad}}svg{width:100%;height:auto}</style>
<h1>release-kit rehearsal: what customers got, at ${rate} requests a second</h1>
<p class="key"><span style="background:${colours.blue};margin-left:0"></span>answered by blue<span style="background:${colours.green}"></span>by green<span style="background:${colours.bad}"></span>failed<span style="background:#7fb2f0"></span>step<span style="background:${colours.bad}"></span>step that said no<span style="background:${colours.ink}"></span>killed<br>release: ${key}</p>
<svg viewBox="0 0 ${width} ${ganttTop + rows.length * 22 + 10}" role="img" aria-label="timeline">${bars.join('')}${chapters.join('')}${seconds.join('')}${labels.join('')}${strip.join('')}${gantt.join('')}
${label(8, top + 10, 'requests')}${label(8, top + height + 16, 'failed')}${label(8, ganttTop - 14, 'release phase')}</svg>
<ul>${legend.join('')}</ul><h2>What was claimed</h2><ul>${claims.join('')}</ul></html>
`
}

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly fill: string
}

function rect({ x, y, w, h, fill }: Rectangle): string {
  const [left, top, width, height] = [x, y, w, h].map((value) => value.toFixed(1))
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${fill}"/>`
}

function label(x: number, y: number, content: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="#616e7c" font-size="11">${escape(content)}</text>`
}

function escape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
