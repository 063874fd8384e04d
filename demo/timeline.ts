import type { Bucket } from './load.ts'
import { drawPanel, escape, type Panel } from './panel.ts'
import type { Stage, Story } from './story.ts'

/** The steps that say what became of a chapter; those after them only tell of it. */
const deciding: ReadonlySet<string> = new Set(['blue-green-switch', 'deploy-coolify', 'rollback'])
/** How much before and after a chapter is shown, in milliseconds. */
const margin = { before: 600, after: 1_200 }
const widths = { phone: 358, screen: 1_120 }

/**
 * One page without anything from elsewhere: a chapter after the other, who answered customers, what failed, and what ran.
 *
 * @param rate  requests a second that customers sent
 */
export function renderTimeline(story: Story, buckets: readonly Bucket[], rate: number): string {
  const chapters = [...new Set(story.stages.map(({ chapter }) => chapter))]
  const sections = chapters.map((chapter) => section(chapter, story, buckets))
  const claims = story.claims.map(
    ({ claim, holds, seen }) =>
      `<li class="${holds ? 'holds' : 'fails'}">${escape(claim)}${holds || seen === '' ? '' : ` <small>${escape(seen)}</small>`}</li>`,
  )
  const broken = story.claims.filter(({ holds }) => !holds).length
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>release-kit rehearsal</title>
<style>${style}</style></head><body><main>
<h1>${escape(headline(story, buckets))}</h1>
<p class="lead">release-kit rehearsal, ${chapters.length} chapters, ${rate} requests a second all along</p>
<dl class="figures">${figures(story, buckets)
    .map(([name, value, note]) => `<div><dt>${escape(name)}</dt><dd>${escape(value)}</dd><p>${escape(note)}</p></div>`)
    .join('')}</dl>
<ul class="key"><li><span class="blue"></span>answered by blue</li><li><span class="green"></span>answered by green</li><li><span class="failed"></span>failed</li><li><span class="end"></span>how the release ended</li></ul>
${sections.join('\n')}
<h2>What was claimed${broken === 0 ? `: all ${story.claims.length} hold` : `: ${broken} of ${story.claims.length} do not hold`}</h2>
<ul class="claims">${claims.join('')}</ul></main></body></html>
`
}

function headline(story: Story, buckets: readonly Bucket[]): string {
  const broken = story.claims.filter(({ holds }) => !holds).length
  if (broken > 0) return `${broken} of ${story.claims.length} claims do not hold`
  const { sent, failed } = totals(buckets)
  const share = sent === 0 ? 0 : (failed / sent) * 100
  return `A good release, a bad one, a lost runner and a rollback: ${percent(share)} of ${number(sent)} requests failed`
}

function figures(story: Story, buckets: readonly Bucket[]): readonly (readonly [string, string, string])[] {
  const { sent, failed } = totals(buckets)
  const back = story.stages.findLast(({ name }) => name === 'rollback')
  return [
    ['Requests', number(sent), 'sent by customers, in an open loop'],
    ['Failed', number(failed), failed === 0 ? 'not one' : mostFailed(buckets)],
    ['Bad release', `${number(story.requestsUntilDecision)} requests`, 'of it were judged before it was taken back'],
    ...(back ? [['Rollback', `${seconds(back)} s`, 'from the click to the old version'] as const] : []),
  ]
}

function section(chapter: string, story: Story, buckets: readonly Bucket[]): string {
  const stages = story.stages.filter((stage) => stage.chapter === chapter)
  const begin = Math.min(...stages.map((stage) => stage.from))
  const refused = stages.find(({ phase }) => phase !== 'Successful')
  const decisive = refused ?? stages.findLast(({ name }) => deciding.has(name)) ?? stages.at(-1)
  const panel = (of: readonly Stage[], shown: readonly Stage[]): string => {
    const from = Math.min(...of.map((stage) => stage.from)) - margin.before
    const to = Math.max(...of.map((stage) => stage.to)) + margin.after
    const within = ({ at }: { readonly at: number }) => at > from && at <= to
    // of this chapter alone; a phase that began before what is shown is still on
    const own = story.phases.filter(({ at }) => at >= begin && at <= to)
    const before = own.findLast(({ at }) => at <= from)
    const phases = [...(before ? [{ ...before, at: from }] : []), ...own.filter(within)]
    const drawn: Panel = { from, to, stages: shown, buckets: buckets.filter(within), phases }
    return `<div class="screen">${drawPanel(drawn, widths.screen)}</div><div class="phone">${drawPanel(drawn, widths.phone)}</div>`
  }
  const closeUp =
    refused && stages.length > 1 ? `<h3>The same, close up: ${escape(refused.name)}</h3>${panel([refused], [])}` : ''
  return `<section><h2>${escape(chapter.trim())}</h2><p>${escape(decisive?.reason ?? '')}</p>
${panel(stages, stages)}${closeUp}</section>`
}

function totals(buckets: readonly Bucket[]): { readonly sent: number; readonly failed: number } {
  const failed = buckets.flatMap((bucket) => Object.values(bucket.failed)).reduce((total, count) => total + count, 0)
  return { sent: buckets.reduce((total, bucket) => total + bucket.sent, 0), failed }
}

/** `12 × 500 /checkout green v1.2.0`: what failed most often. */
function mostFailed(buckets: readonly Bucket[]): string {
  const counts = new Map<string, number>()
  for (const [what, count] of buckets.flatMap(({ failed }) => Object.entries(failed)))
    counts.set(what, (counts.get(what) ?? 0) + count)
  const [[what, count] = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one)
  return `${count} × ${what}`
}

const seconds = ({ from, to }: Stage) => ((to - from) / 1_000).toFixed(1)
const number = (value: number) => new Intl.NumberFormat('en', { useGrouping: true }).format(value)
const percent = (value: number) => `${value === 0 ? '0' : value < 0.1 ? value.toFixed(3) : value.toFixed(1)}\u00a0%`

/** Colours with one meaning each: a slot, or failure. What ran, and how it ended, is told by words and shades of grey. */
const style = `:root{color-scheme:light dark;--ink:#16202c;--soft:#55636f;--paper:#fff;--card:#f5f7f9;--line:#d5dbe1;--blue:#2f6fdb;--green:#12906a;--failed:#d7263d;--one:#64748b;--even:#dfe4ea;--odd:#cbd3db;--step:#8793a0;--end:#2c3947;--on-end:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e7ecf1;--soft:#a3b0bc;--paper:#10161d;--card:#18212b;--line:#33404d;--blue:#5b93f5;--green:#35c295;--failed:#ff5d6c;--one:#8fa1b5;--even:#2a3643;--odd:#384655;--step:#7d8b9a;--end:#dbe3ea;--on-end:#10161d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1184px;margin:0 auto;padding:32px 16px}h1{font-size:clamp(22px,3.4vw,34px);line-height:1.2;margin:0 0 8px;text-wrap:balance}
h2{font-size:20px;line-height:1.3;margin:0 0 4px}.lead,section p,.figures p,.key,small{color:var(--soft)}.lead{margin:0 0 20px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:0 0 20px}.figures div{background:var(--card);border-radius:10px;padding:12px 14px}
dt{font-size:13px;color:var(--soft)}dd{margin:0;font-size:26px;font-weight:650;line-height:1.25}.figures p{margin:2px 0 0;font-size:13px;overflow-wrap:anywhere}
.key{font-size:14px;margin:0 0 20px;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px}.key span{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:6px;vertical-align:-1px}h3{font-size:15px;font-weight:600;margin:20px 0 8px}
section{border-top:1px solid var(--line);padding:20px 0 24px}section p{margin:0 0 12px;font-size:14px;overflow-wrap:anywhere}
svg{display:block;max-width:100%;height:auto}svg text{font-size:12px;fill:var(--soft)}svg text.inverse{fill:var(--on-end)}
.blue{fill:var(--blue);background:var(--blue)}.green{fill:var(--green);background:var(--green)}.failed{fill:var(--failed);background:var(--failed)}.one{fill:var(--one)}
.even{fill:var(--even)}.odd{fill:var(--odd)}.end{fill:var(--end);background:var(--end)}.step{fill:var(--step)}.track{fill:var(--card)}.grid{stroke:var(--line);stroke-dasharray:2 4}.axis{stroke:var(--soft)}
.phone{display:none}@media(max-width:700px){.phone{display:block}.screen{display:none}}
.claims{list-style:none;padding:0;margin:8px 0 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:6px 24px;font-size:15px}.claims li{padding-left:24px;position:relative}
.claims li::before{position:absolute;left:0;font-weight:700}.holds::before{content:"✔"}.fails::before{content:"✘";color:var(--failed)}`
