import type { Bucket } from './load.ts'
import type { Story } from './story.ts'

const [width, height, left, top] = [1_240, 260, 60, 30]
const colours = { blue: '#2f6fdb', green: '#2e9e5b', bad: '#d43f3a', ink: '#1f2933', faint: '#9aa5b1' }

/** One page without anything from elsewhere: who answered, what failed, and which step ran, over time. */
export function renderTimeline(story: Story, buckets: readonly Bucket[]): string {
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
      rect(from, y(blue), w, (blue / peak) * height, colours.blue),
      rect(from, y(blue + green), w, (green / peak) * height, colours.green),
      failed > 0 ? rect(from, top + height + 4, w, Math.min(26, failed * 2), colours.bad) : '',
    ].join('')
  })
  const rows = [...new Set(story.stages.map(({ name }) => name))]
  const ganttTop = top + height + 60
  const gantt = story.stages.map(({ name, from, to, phase, reason }) => {
    const fill = phase === 'Successful' ? '#7fb2f0' : phase === 'killed' ? '#1f2933' : colours.bad
    return `<g><title>${escape(`${name}: ${phase}, ${((to - from) / 1_000).toFixed(1)} s. ${reason}`)}</title>${rect(x(from), ganttTop + rows.indexOf(name) * 22, Math.max(3, x(to) - x(from)), 16, fill)}</g>`
  })
  const labels = rows.map((name, row) => text(left, ganttTop + row * 22 - 3, name, colours.faint, 10))
  const chapters = [...new Set(story.stages.map(({ chapter }) => chapter))].map((chapter, index) => {
    const at = x(Math.min(...story.stages.filter((stage) => stage.chapter === chapter).map(({ from }) => from)))
    const short = /^\([a-d]\)/.exec(chapter.trim())?.[0] ?? ''
    return `<line x1="${at}" x2="${at}" y1="${top - 8}" y2="${ganttTop + rows.length * 22}" stroke="${colours.faint}" stroke-dasharray="3 4"/>${text(at + 3, top - 12 + (index % 2) * 0, short, colours.ink, 12)}`
  })
  const seconds = Array.from({ length: Math.floor((end - story.start) / 10_000) + 1 }, (_, index) =>
    text(x(story.start + index * 10_000), top + height + 48, `${index * 10} s`, colours.faint, 10),
  )
  const claims = story.claims.map(
    ({ claim, holds, seen }) =>
      `<li class="${holds ? 'yes' : 'no'}">${escape(claim)}${seen === '' ? '' : ` <small>${escape(seen)}</small>`}</li>`,
  )
  const legend = [...new Set(story.stages.map(({ chapter }) => chapter.trim()))].map(
    (chapter) => `<li>${escape(chapter)}</li>`,
  )
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>release-kit rehearsal</title>
<style>body{font:14px/1.5 system-ui,sans-serif;color:${colours.ink};max-width:1280px;margin:24px auto;padding:0 16px}h1{font-size:20px;margin:0}
.key span{display:inline-block;width:12px;height:12px;margin:0 4px 0 14px;border-radius:2px;vertical-align:-1px}small{color:#616e7c}
ul{columns:2;padding-left:18px}.yes::marker{content:"✔ ";color:${colours.green}}.no::marker{content:"✘ ";color:${colours.bad}}svg{width:100%;height:auto}</style>
<h1>release-kit rehearsal: what customers got, at 200 requests a second</h1>
<p class="key"><span style="background:${colours.blue};margin-left:0"></span>answered by blue<span style="background:${colours.green}"></span>by green<span style="background:${colours.bad}"></span>failed<span style="background:#7fb2f0"></span>step<span style="background:${colours.bad}"></span>step that said no<span style="background:${colours.ink}"></span>killed</p>
<svg viewBox="0 0 ${width} ${ganttTop + rows.length * 22 + 10}" role="img" aria-label="timeline">${bars.join('')}${chapters.join('')}${seconds.join('')}${labels.join('')}${gantt.join('')}
${text(8, top + 10, 'requests', colours.faint, 10)}${text(8, top + height + 16, 'failed', colours.faint, 10)}</svg>
<ul>${legend.join('')}</ul><h2>What was claimed</h2><ul>${claims.join('')}</ul></html>
`
}

function rect(x: number, y: number, w: number, h: number, fill: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" fill="${fill}"/>`
}

function text(x: number, y: number, content: string, fill: string, size: number): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" font-size="${size}">${escape(content)}</text>`
}

function escape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
