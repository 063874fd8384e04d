import { shortened } from '../markdown/visible.ts'
import type { Analysis } from '../rollout/course.ts'
import { figures, key, renderDocument } from './document.ts'
import { drawEvidence } from './evidence.ts'
import { bothWays, escapeHtml } from './markup.ts'
import { drawPanel, type Failures, type Panel, type Share } from './panel.ts'
import type { ReleaseStory } from './story.ts'
import { pageWords, type PageWords } from './words.ts'

/** What a page shows at most, so that it stays below 200 KiB. */
const most = { analyses: 12, criteria: 2, rows: 30, drawn: 12, text: 140, name: 60 }

/** One release on one page: what came of it, what happened when, and the evidence that decided. */
export function renderRelease(story: ReleaseStory, locale: 'en' | 'fr'): string {
  const words = pageWords[locale]
  const title = headlineOf(story, words)
  const began = stamp(Math.min(...story.steps.map(({ from }) => from)))
  const sections = [
    section(words.timeline, `${why(story)}${timeline(story, words)}`),
    ...(story.analyses.some(({ evidence }) => evidence.length > 0)
      ? [section(words.evidenceTitle, evidenceOf(story, words))]
      : []),
    section(words.steps, table(words.stepHeads, stepRows(story, words), words)),
    ...(story.phases.length > 0
      ? [section(words.journal, table(words.journalHeads, journalRows(story, words), words))]
      : []),
  ]
  return renderDocument(
    locale,
    title,
    `<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(words.lead[story.kind](story.releaseId, began))}</p>
${figures(figuresOf(story, words))}
${sections.join('\n')}
`,
  )
}

const section = (title: string, content: string) => `<section><h2>${escapeHtml(title)}</h2>${content}</section>`

function headlineOf({ kind, service, version, environment, ended, steps }: ReleaseStory, words: PageWords): string {
  const what = shortened([service, version].filter((part) => part !== '').join(' '), 120) || words.aRelease
  const isFine = steps.every(({ phase }) => phase === 'Successful')
  const where = shortened(environment, 80)
  if (kind === 'rollback') return words.rollbacks[isFine ? 'done' : 'failed'](what, where)
  return words.headlines[ended ?? (isFine ? 'deployed' : 'failed')](what, where)
}

/** The words of what decided: the analysis that spoke last, else the first step that failed, else the last one. */
function why({ analyses, steps, asked }: ReleaseStory): string {
  const failed = steps.find(({ phase }) => phase !== 'Successful')
  const reason = analyses.at(-1)?.reason ?? failed?.reason ?? steps.at(-1)?.reason ?? ''
  const said = [asked, reason].filter((part) => part !== '').join(': ')
  return `<p class="why">${escapeHtml(shortened(said, 3 * most.text))}</p>`
}

function figuresOf(story: ReleaseStory, { figures: named, panel }: PageWords): Parameters<typeof figures>[0] {
  const { analyses, active, steps } = story
  const last = analyses.flatMap(({ answers }) => answers.at(-1) ?? [])
  const [requests, failed] = [sum(last.map((one) => one.requests)), sum(last.map((one) => one.failed))]
  const verdicts = (verdict: Analysis['verdict']) => analyses.filter((one) => one.verdict === verdict).length
  const took = Math.max(...steps.map(({ to }) => to)) - Math.min(...steps.map(({ from }) => from))
  return [
    ...(requests > 0 ? [[named.requests, String(requests), named.bad(failed)] as const] : []),
    ...(active === '' ? [] : [[named.traffic, active, named.lastSeen] as const]),
    ...(analyses.length > 0
      ? [[named.analyses, String(analyses.length), named.verdicts(verdicts('healthy'), verdicts('unhealthy'))] as const]
      : []),
    [named.took, panel.took(took), named.fromTo],
  ]
}

function timeline(story: ReleaseStory, words: PageWords): string {
  const steps = story.steps.slice(-most.drawn).map((step) => ({ ...step, reason: shortened(step.reason, most.text) }))
  const times = [...steps.flatMap(({ from, to }) => [from, to]), ...story.phases.map(({ at }) => at)]
  const [begin, end] = [Math.min(...times), Math.max(...times)]
  const margin = Math.max(200, (end - begin) / 40)
  const [from, to] = [begin - margin, end + margin]
  const panel: Panel = {
    from,
    to,
    steps,
    phases: story.phases.slice(-most.rows),
    shares: sharesOf(story, to),
    failures: failuresOf(story, words),
    words: words.panel,
  }
  const { blue, green, failed, end: ended } = words.key
  const shown = key([
    ['blue', blue],
    ['green', green],
    ['failed', failed],
    ['end', ended],
  ])
  return `${story.splits.length > 0 ? shown : ''}${bothWays((width) => drawPanel(panel, width))}`
}

/** Each split holds until the next one was seen. */
function sharesOf({ splits }: ReleaseStory, end: number): readonly Share[] {
  const sorted = splits.toSorted((one, other) => one.at - other.at)
  return sorted.slice(-most.rows).map(({ at, weights }, index, all) => ({
    from: at,
    to: all[index + 1]?.at ?? end,
    blue: weights.blue / 100,
    green: weights.green / 100,
    one: 0,
  }))
}

function failuresOf({ analyses }: ReleaseStory, words: PageWords): readonly Failures[] {
  return analyses.slice(-most.analyses).flatMap(({ answers }) =>
    answers.flatMap((answer, index) => {
      const before = answers[index - 1]
      const count = answer.failed - (before?.failed ?? 0)
      const title = words.panel.failed(count)
      return count > 0 ? [{ from: before?.at ?? answer.at, to: answer.at, count, title }] : []
    }),
  )
}

function evidenceOf({ analyses }: ReleaseStory, words: PageWords): string {
  const shown = analyses.slice(-most.analyses).map((analysis) => {
    const charts = mostTelling(analysis).map((course) => {
      const named = { ...course, what: shortened(course.what, most.name) }
      return `<h4>${escapeHtml(named.what)}</h4>${bothWays((width) => drawEvidence(named, words.evidence, width))}`
    })
    const title = words.judged(String(Math.round(analysis.percent)), analysis.verdict)
    return `<h3>${escapeHtml(title)}</h3><p>${escapeHtml(shortened(analysis.reason, 2 * most.text))}</p>${charts.join('')}`
  })
  const lines = key([
    ['against', words.against],
    ['favour', words.inFavour],
  ])
  return `<p>${escapeHtml(words.evidenceIntro)}</p>${lines}${shown.join('')}`
}

/** The first is that of all requests; of the others those that speak loudest against the release. */
function mostTelling({ evidence }: Analysis): Analysis['evidence'] {
  const [first, ...others] = evidence
  const loudness = ({ points, rejectAt }: Analysis['evidence'][number]) => (points.at(-1)?.against ?? 0) / rejectAt
  const loudest = others.toSorted((one, other) => loudness(other) - loudness(one))
  return [...(first ? [first] : []), ...loudest].slice(0, most.criteria)
}

function stepRows({ steps }: ReleaseStory, { panel, came }: PageWords): readonly (readonly string[])[] {
  return steps.map(({ name, phase, from, to, reason }) => [name, came[phase] ?? phase, panel.took(to - from), reason])
}

function journalRows({ phases }: ReleaseStory, { panel }: PageWords): readonly (readonly string[])[] {
  return phases.map(({ phase, at, reason }) => [panel.phase(phase), stamp(at), reason])
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], { more }: PageWords): string {
  const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const body = rows.slice(0, most.rows).map((cells) => {
    const shown = cells.map((cell, index) => {
      const content = escapeHtml(shortened(cell, most.text))
      return index === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`
    })
    return `<tr>${shown.join('')}</tr>`
  })
  const left = rows.length - most.rows
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>${left > 0 ? `<p>${escapeHtml(more(left))}</p>` : ''}`
}

/** `2026-10-05 14:03:21`, of UTC. */
const stamp = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
