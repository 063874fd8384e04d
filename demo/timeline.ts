import type { Bucket } from './load.ts'
import { figures, key, renderDocument } from '../shared/page/document.ts'
import { bothWays, escapeHtml } from '../shared/page/markup.ts'
import { drawPanel, type Failures, type Panel, type PanelWords, plainPhase, type Share } from '../shared/page/panel.ts'
import type { Stage, Story } from './story.ts'

/** The steps that say what became of a chapter; those after them only tell of it. */
const deciding: ReadonlySet<string> = new Set(['blue-green-switch', 'deploy-coolify', 'rollback'])
/** How much before and after a chapter is shown, in milliseconds. */
const margin = { before: 600, after: 1_200 }
const words: PanelWords = {
  phase: plainPhase,
  shares: 'who answered',
  failed: (count) => `failed: ${count}`,
  noneFailed: 'no request failed',
  sinceItBegan: 'since it began',
  release: 'release',
  noRelease: 'no release was under way',
  took: (ms) => `${(ms / 1_000).toFixed(1)} s`,
  tick: (seconds) => `${seconds} s`,
}

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
      `<li class="${holds ? 'holds' : 'fails'}">${escapeHtml(claim)}${holds || seen === '' ? '' : ` <small>${escapeHtml(seen)}</small>`}</li>`,
  )
  const broken = story.claims.filter(({ holds }) => !holds).length
  return renderDocument(
    'en',
    'release-kit rehearsal',
    `<h1>${escapeHtml(headline(story, buckets))}</h1>
<p class="lead">release-kit rehearsal, ${chapters.length} chapters, ${rate} requests a second all along</p>
${figures(figuresOf(story, buckets))}
${key([
  ['blue', 'answered by blue'],
  ['green', 'answered by green'],
  ['failed', 'failed'],
  ['end', 'how the release ended'],
])}
${sections.join('\n')}
<h2>What was claimed${broken === 0 ? `: all ${story.claims.length} hold` : `: ${broken} of ${story.claims.length} do not hold`}</h2>
<ul class="claims">${claims.join('')}</ul>`,
  )
}

function headline(story: Story, buckets: readonly Bucket[]): string {
  const broken = story.claims.filter(({ holds }) => !holds).length
  if (broken > 0) return `${broken} of ${story.claims.length} claims do not hold`
  const { sent, failed } = totals(buckets)
  const share = sent === 0 ? 0 : (failed / sent) * 100
  return `A good release, a bad one, a lost runner and a rollback: ${percent(share)} of ${number(sent)} requests failed`
}

function figuresOf(story: Story, buckets: readonly Bucket[]): readonly (readonly [string, string, string])[] {
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
    const counted = buckets.filter(within)
    const drawn: Panel = {
      from,
      to,
      steps: shown,
      shares: sharesOf(counted),
      failures: failuresOf(counted),
      phases,
      words,
    }
    return bothWays((width) => drawPanel(drawn, width))
  }
  const closeUp =
    refused && stages.length > 1
      ? `<h3>The same, close up: ${escapeHtml(refused.name)}</h3>${panel([refused], [])}`
      : ''
  return `<section><h2>${escapeHtml(chapter.trim())}</h2><p>${escapeHtml(decisive?.reason ?? '')}</p>
${panel(stages, stages)}${closeUp}</section>`
}

/** Which slot answered, as shares of the answers; who has no slot is one. */
function sharesOf(buckets: readonly Bucket[]): readonly Share[] {
  const told = buckets.filter(({ answered }) => sum(answered) > 0)
  return told.map(({ at, answered }, index) => {
    const last = told[index - 1]?.at ?? 0
    const of = (slot: string) =>
      sum(Object.fromEntries(Object.entries(answered).filter(([who]) => who.startsWith(slot)))) / sum(answered)
    const [blue, green] = [of('blue'), of('green')]
    // a moment without an answer is the load generator's pause, a longer one is shown as what it is
    return {
      from: at - last > 1_000 ? at - 200 : last,
      to: at,
      blue,
      green,
      one: Math.max(0, Number((1 - blue - green).toFixed(6))),
    }
  })
}

function failuresOf(buckets: readonly Bucket[]): readonly Failures[] {
  return buckets.map(({ at, failed }, index) => ({
    from: buckets[index - 1]?.at ?? at - 200,
    to: at,
    count: sum(failed),
    title: Object.entries(failed)
      .map(([what, many]) => `${many} × ${what}`)
      .join(', '),
  }))
}

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0)

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
