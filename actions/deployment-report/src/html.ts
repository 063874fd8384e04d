import { formatDuration } from '../../../shared/time/duration.ts'
import { escapeHtml } from '../../../shared/page/markup.ts'
import { bars, columns, line } from './charts.ts'
import { performanceCells, securityCells } from './gates.ts'
import { type Figure, percent, type Report, stamp } from './report.ts'
import { type Words, words } from './words.ts'

/** Rows of a table; with more, the file would outgrow its 200 KiB. */
const mostRows = 150
/** Drawings of figures over time. */
const mostLines = 12

/** One file: no script, nothing from the network, light and dark, for a phone and for a screen reader. */
export function renderHtml(report: Report): string {
  const { period, environments, locale } = report
  const spoken = words[locale]
  const title = spoken.title(environments.join(', '), period.name)
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="note">${spoken.scope(stamp(period.from), stamp(period.to))}${report.unverified === 0 ? '' : ` ${spoken.doubt(report.unverified)}`}</p>
${section(spoken.goals, `<ul class="tiles">${report.kpis.map((one) => tile(one, spoken)).join('')}</ul>`)}
${section('DORA', `<ul class="tiles">${report.dora.map((one) => tile(one, spoken)).join('')}</ul>`)}
${section(spoken.releases, releasesOf(report, spoken))}
${section(spoken.services, servicesOf(report, spoken))}
${section(spoken.security, securityPart(report, spoken))}
${section(spoken.performance, performancePart(report, spoken))}
${section(spoken.incidents, incidentsOf(report, spoken))}
${report.secrets.length === 0 ? '' : section(spoken.secrets, secretsOf(report, spoken))}
</main>
</body>
</html>
`
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`
}

function tile({ label, shown, goal, met, n, indicative, before, detail, definition }: Figure, spoken: Words): string {
  const verdict =
    met === undefined ? '' : met ? ` <b class="yes">${spoken.met}</b>` : ` <b class="no">${spoken.missed}</b>`
  const lines = [
    ...(detail === '' ? [] : [`<p>${escapeHtml(detail)}</p>`]),
    ...(goal === '' ? [] : [`<p>${spoken.goal} ${escapeHtml(goal)}${verdict}</p>`]),
    `<p class="note">n = ${n}${indicative ? `, ${spoken.indicative}` : ''}${before === '' ? '' : ` · ${spoken.before}${spoken.colon}${escapeHtml(before)}`}</p>`,
    `<p class="note">${escapeHtml(definition)}</p>`,
  ]
  return `<li><h3>${escapeHtml(label)}</h3><p class="value">${escapeHtml(shown)}</p>${lines.join('')}</li>`
}

const legendOf = ({ successful, not }: Words) =>
  `<p class="legend"><i class="good"></i>${successful} <i class="bad"></i>${not}</p>`

function releasesOf({ slices }: Report, spoken: Words): string {
  const points = slices.map(({ from, releases, failures }) => ({
    label: stamp(from).slice(0, 10),
    good: releases - failures,
    bad: failures,
  }))
  const all = points.reduce((sum, { good, bad }) => sum + good + bad, 0)
  const lost = points.reduce((sum, { bad }) => sum + bad, 0)
  return `${columns(spoken.overTime(all, lost), points, spoken)}${legendOf(spoken)}`
}

function servicesOf({ services }: Report, spoken: Words): string {
  if (services.length === 0) return `<p>${spoken.noRelease}</p>`
  const name = ({ service, environment }: (typeof services)[number]) => `${service || spoken.whole} · ${environment}`
  const rows = services.slice(0, mostRows)
  const chart = bars(
    spoken.perService,
    rows.slice(0, 40).map((one) => {
      const good = Math.round((one.successRate.value ?? 0) * one.successRate.n)
      return { label: name(one), good, bad: one.successRate.n - good }
    }),
    spoken,
  )
  const cells = rows.map((one) => [
    name(one),
    String(one.releases),
    String(one.rollbacks),
    String(one.failures),
    one.successRate.value === undefined ? '' : percent(one.successRate.value, spoken),
    one.deployment.value === undefined ? '' : formatDuration(one.deployment.value),
  ])
  return `<div class="narrow">${chart}</div>${legendOf(spoken)}${table(spoken.heads.services, cells, { all: services.length, spoken })}`
}

function incidentsOf({ incidents }: Report, spoken: Words): string {
  if (incidents.length === 0) return `<p>${spoken.noIncident}</p>`
  const cells = incidents
    .slice(0, mostRows)
    .map(({ number, title, openedAt, closedAt }) => [
      `#${number} ${title.slice(0, 200)}`,
      stamp(openedAt),
      stamp(closedAt) || spoken.stillOpen,
      closedAt === undefined ? '' : formatDuration(closedAt - openedAt),
    ])
  return table(spoken.heads.incidents, cells, { all: incidents.length, spoken })
}

function securityPart(report: Report, spoken: Words): string {
  const { compliance } = report.security
  if (compliance.n === 0) return noGate(spoken)
  const cells = securityCells(report)
  const rows = table(spoken.heads.security, cells.slice(0, mostRows), { all: cells.length, spoken })
  return `<ul class="tiles">${tile(compliance, spoken)}</ul>${rows}`
}

function performancePart(report: Report, spoken: Words): string {
  if (report.performance.length === 0) return noGate(spoken)
  const cells = performanceCells(report, spoken)
  const drawn = report.performance.slice(0, mostLines).map(({ gate, metric, points }) => {
    const [first, last] = [points.at(0) ?? 0, points.at(-1) ?? 0].map(formatDuration)
    const title = spoken.trend(`${gate} ${metric}`, points.length, first ?? '', last ?? '')
    return `<li><h3>${escapeHtml(metric)}</h3>${line(title, points)}<p class="note">${escapeHtml(title)}</p></li>`
  })
  const rows = table(spoken.heads.performance, cells.slice(0, mostRows), { all: cells.length, spoken })
  return `<ul class="tiles">${drawn.join('')}</ul>${rows}`
}

function noGate({ noGate: said }: Words): string {
  return `<p>${escapeHtml(said.replaceAll('`', ''))}</p>`
}

function secretsOf({ secrets }: Report, spoken: Words): string {
  const cells = secrets
    .slice(0, mostRows)
    .map(({ name, rotated, due, state }) => [
      name,
      stamp(rotated).slice(0, 10),
      stamp(due).slice(0, 10),
      spoken.states[state],
    ])
  return table(spoken.heads.secrets, cells, { all: secrets.length, spoken })
}

/** On a phone each row is a card: a cell says its column's name itself. */
function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { all, spoken }: { readonly all: number; readonly spoken: Words },
): string {
  const row = (cells: readonly string[]) =>
    cells
      .map((text, index) =>
        index === 0
          ? `<th scope="row">${escapeHtml(text)}</th>`
          : `<td data-name="${escapeHtml(heads[index] ?? '')}">${escapeHtml(text)}</td>`,
      )
      .join('')
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('')
  const body = rows.map((cells) => `<tr>${row(cells)}</tr>`).join('')
  const more = all > rows.length ? `<p class="note">${spoken.more(all - rows.length)}</p>` : ''
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${more}`
}

const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--faint:#59636e;--line:#d1d9e0;--card:#f6f8fa;--good:#0969da;--bad:#bc4c00;--yes:#1a7f37;--no:#cf222e}
@media(prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--faint:#9198a1;--line:#3d444d;--card:#151b23;--good:#4493f8;--bad:#f0883e;--yes:#3fb950;--no:#f85149}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px 16px}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 8px;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:32px 0 12px}
h3{font-size:.875rem;font-weight:600;margin:0}
p{margin:4px 0}
.note{color:var(--faint);font-size:.8125rem}
.tiles{list-style:none;margin:0;padding:0;display:grid;gap:12px;grid-template-columns:repeat(auto-fit,minmax(200px,1fr))}
.tiles li{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:12px}
.value{font-size:1.5rem;font-weight:600;line-height:1.2}
.yes{color:var(--yes)}.no{color:var(--no)}
svg{display:block;width:100%;height:auto;font-size:11px}
.wide{height:130px;border-bottom:1px solid var(--line)}
.ends{display:flex;justify-content:space-between}
.narrow{max-width:420px}
polyline{fill:none;stroke:var(--good);stroke-width:2;vector-effect:non-scaling-stroke}
svg text{fill:var(--faint)}
.good{fill:var(--good);background:var(--good)}.bad{fill:var(--bad);background:var(--bad)}
.legend{color:var(--faint);font-size:.8125rem}
.legend i{display:inline-block;width:10px;height:10px;border-radius:2px;margin:0 6px 0 12px}
.legend i:first-child{margin-left:0}
table{width:100%;border-collapse:collapse;font-size:.875rem;margin-top:12px}
th,td{text-align:left;padding:6px 8px;border-bottom:1px solid var(--line);overflow-wrap:anywhere;vertical-align:top}
th[scope=row]{font-weight:400}
@media(max-width:600px){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr,th,td{display:block;border:0;padding:2px 0}tr{border-bottom:1px solid var(--line);padding:8px 0}
th[scope=row]{font-weight:600}td:empty{display:none}td::before{content:attr(data-name) ": ";color:var(--faint)}}
`.replaceAll('\n', '')
