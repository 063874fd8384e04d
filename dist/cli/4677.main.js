export const id = 4677;
export const ids = [
4677
];
export const modules = {
67058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
writeNotes: ()=>writeNotes
});
var external_node_crypto_ = __webpack_require__("node:crypto");
var promises_ = __webpack_require__("node:fs/promises");
var external_node_path_ = __webpack_require__("node:path");
var action_error = __webpack_require__(25505);
var open_history = __webpack_require__(56622);
function prepend(text, section, name) {
const own = section.trim();
if (void 0 === text || '' === text.trim()) return `# Changelog\n\n${own}\n`;
if (hasHeading(text, name)) return;
const newline = text.includes('\r\n') ? '\r\n' : '\n';
const written = own.replaceAll('\n', newline);
const first = [
...text.matchAll(releaseHeading)
].find(([heading])=>!/unreleased/i.test(heading))?.index;
if (void 0 !== first) return `${text.slice(0, first)}${written}${newline}${newline}${text.slice(first)}`;
const hasTitle = /^# .*(?:\r?\n|$)/.test(text);
return hasTitle ? `${text.trimEnd()}${newline}${newline}${written}${newline}` : `${written}${newline}${newline}${text}`;
}
function toSection(notes) {
return notes.trim().replace(/^(#{1,5}) /gm, '#$1 ');
}
const releaseHeading = /^(?:## |#{1,3} .*\d\.\d+\.\d).*$/gm;
function hasHeading(text, name) {
const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = new RegExp(`^#{1,6} (?:.*[^\\w.-])?${exact}(?![\\w+-]|\\.\\d)`);
const plain = (line)=>line.replace(/\]\([^()]*\)/g, ']').replace(/\\(?=[^A-Za-z0-9\s])|\u200b/g, '');
return text.split('\n').some((line)=>line.startsWith('#') && pattern.test(plain(line)));
}
var markdown = __webpack_require__(81867);
var schemas = __webpack_require__("zod/v4/mini/schemas.js");
var api = __webpack_require__("zod/v4/core/api.js");
const words = {
en: {
breaking: "\u{1F4A5} Breaking changes",
features: "\u{1F680} New features",
fixes: "\u{1F41B} Fixes",
security: "\u{1F512} Security",
performance: "\u26A1 Performance",
reverts: "\u23EA Reverts",
other: "\u{1F4E6} Other changes",
metrics: "\u{1F4CA} Technical metrics",
metric: 'Metric',
value: 'Value',
since: (release)=>`Since ${release}`,
contributors: "\u{1F465} Contributors",
newcomers: 'First contribution',
closes: 'closes',
colon: ':',
fullChangelog: 'Full changelog',
nothing: 'Nothing to tell the users of the product.',
more: (count)=>`${count} more`,
unreleased: 'Unreleased',
gitOnly: 'Made from git alone: titles, authors and issues that only GitHub knows are not in it.',
deployTime: 'Deployment time',
coverage: 'Coverage',
tests: 'Tests passed',
p95: 'P95',
failedRequests: 'Failed requests during the switch',
incidents: 'Incidents',
of: (part, whole)=>`${part} of ${whole}`
},
fr: {
breaking: "\u{1F4A5} Changements incompatibles",
features: "\u{1F680} Nouvelles fonctionnalit\xe9s",
fixes: "\u{1F41B} Corrections",
security: "\u{1F512} S\xe9curit\xe9",
performance: "\u26A1 Performance",
reverts: "\u23EA Retours en arri\xe8re",
other: "\u{1F4E6} Autres changements",
metrics: "\u{1F4CA} M\xe9triques techniques",
metric: "M\xe9trique",
value: 'Valeur',
since: (release)=>`Depuis ${release}`,
contributors: "\u{1F465} Contributeurs",
newcomers: "Premi\xe8re contribution",
closes: 'ferme',
colon: '\u00a0:',
fullChangelog: "Liste compl\xe8te",
nothing: "Rien \xe0 annoncer aux utilisateurs du produit.",
more: (count)=>`${count} de plus`,
unreleased: "\xc0 venir",
gitOnly: "\xc9tabli \xe0 partir de git seul : les titres, auteurs et tickets que seul GitHub conna\xeet n\u2019y figurent pas.",
deployTime: "Temps de d\xe9ploiement",
coverage: 'Couverture',
tests: "Tests r\xe9ussis",
p95: 'P95',
failedRequests: "Requ\xeates en \xe9chec pendant la bascule",
incidents: 'Incidents',
of: (part, whole)=>`${part} sur ${whole}`
}
};
const schema = schemas.YOg(schemas.rej({
title: schemas.YjP().check(api.m9(1)),
types: schemas.lqM(schemas.YOg(schemas.YjP())),
breaking: schemas.lqM(schemas.zMY())
})).check(api.m9(1));
function readSections(value) {
const result = schema.safeParse(value);
if (!result.success) throw new Error(result.error.issues.map(({ path, message })=>`${path.join('.')}: ${message}`).join('; '));
return result.data.map(({ title, types = [], breaking = false })=>({
title,
types: types.map((type)=>type.toLowerCase()),
breaking
}));
}
function defaultSections(locale) {
const { breaking, features, fixes, security, performance, reverts, other } = words[locale];
return [
{
title: breaking,
types: [],
breaking: true
},
{
title: features,
types: [
'feat'
],
breaking: false
},
{
title: fixes,
types: [
'fix'
],
breaking: false
},
{
title: security,
types: [
'security'
],
breaking: false
},
{
title: performance,
types: [
'perf'
],
breaking: false
},
{
title: reverts,
types: [
'revert'
],
breaking: false
},
{
title: other,
types: [
'unparsed'
],
breaking: false
}
];
}
function distribute(entries, sections) {
const named = new Set(sections.flatMap(({ types })=>types));
const home = (entry)=>sections.find((section)=>entry.breaking.length > 0 && section.breaking && takes(section, entry, named)) ?? sections.find((section)=>!section.breaking && takes(section, entry, named));
const homes = new Map(sections.map((section)=>[
section,
[]
]));
for (const entry of entries){
const section = home(entry);
if (section) homes.get(section)?.push(entry);
}
return [
...homes
].filter(([, found])=>found.length > 0).map(([{ title }, found])=>({
title,
entries: [
...found
].sort((a, b)=>Number(b.breaking.length > 0) - Number(a.breaking.length > 0))
}));
}
function takes({ types, breaking }, { type }, named) {
if (breaking && 0 === types.length) return true;
if ('' === type) return types.includes('unparsed');
return types.includes(type) || types.includes('*') && !named.has(type);
}
const longestBody = 125_000;
function renderNotes(notes, { sections, locale, limit = longestBody }) {
const say = words[locale];
const filled = distribute(notes.entries, sections);
const restLine = (count)=>`- \u{2026} ${compareLink(notes, say.more(count))}`;
const parts = [
`# ${notes.title}`
];
const tail = [
...metricsPart(notes, say),
...contributorsPart(notes, say),
...closingPart(notes, say)
];
const fixed = [
...parts,
...tail,
restLine(notes.entries.length),
say.nothing
].join('\n\n');
const page = {
links: new Map(),
room: limit - fixed.length - 6
};
let hidden = 0;
for (const { title, entries } of filled){
const heading = `## ${escapeTitle(title)}`;
const frame = heading.length + restLine(entries.length).length + 6;
page.room -= frame;
const lines = page.room < 0 ? [] : fill(page, entries, notes, say);
if (0 === lines.length) {
page.room += frame;
hidden += entries.length;
continue;
}
if (lines.length < entries.length) lines.push(restLine(entries.length - lines.length));
parts.push(`${heading}\n\n${lines.join('\n')}`);
}
if (0 === filled.length) parts.push(say.nothing);
if (hidden > 0) parts.push(restLine(hidden));
const definitions = [
...page.links
].map(([label, url])=>definition(label, url)).join('\n');
return `${[
...parts,
...tail,
...'' === definitions ? [] : [
definitions
]
].join('\n\n')}\n`;
}
function fill(page, entries, notes, say) {
const lines = [];
for (const entry of entries){
const { line, targets } = renderEntry(entry, notes, say);
const added = [
...targets
].filter(([label])=>!page.links.has(label));
const cost = line.length + 1 + added.reduce((sum, [label, url])=>sum + definition(label, url).length + 1, 0);
if (cost > page.room) break;
page.room -= cost;
lines.push(line);
for (const [label, url] of added)page.links.set(label, url);
}
return lines;
}
function renderEntry(entry, notes, say) {
const { repositoryUrl: url } = notes;
const targets = new Map();
const refer = (label, path)=>{
if (void 0 !== url) targets.set(label, `${url}/${path}`);
return `[${label}]`;
};
const own = void 0 === entry.pull ? refer(entry.sha.slice(0, 7), `commit/${entry.sha}`) : refer(`#${entry.pull}`, `pull/${entry.pull}`);
const scope = 0 === entry.scopes.length ? '' : `**${(0, markdown.FV)(entry.scopes.join(', '))}:** `;
const issues = entry.closes.filter((issue)=>void 0 !== issue.repository || issue.number !== entry.pull);
const closed = 0 === issues.length ? '' : ` (${say.closes} ${issues.map((issue)=>referIssue(issue, targets, url)).join(', ')})`;
const notesBelow = entry.breaking.filter((text)=>text !== entry.text).map((text)=>`\n  - ${(0, markdown.FV)(text)}`);
return {
line: `- ${own} ${scope}${(0, markdown.FV)(entry.text)}${closed}${notesBelow.join('')}`,
targets
};
}
function referIssue({ repository, number }, targets, url) {
const label = `${repository ?? ''}#${number}`;
const base = void 0 === repository || void 0 === url ? url : new URL(`/${repository}`, url).href;
if (void 0 !== base) targets.set(label, `${base}/issues/${number}`);
return `[${label}]`;
}
function definition(label, url) {
return `[${label}]: ${url}`;
}
function metricsPart({ metrics, from }, say) {
if (0 === metrics.length) return [];
const isCompared = metrics.some(({ change })=>void 0 !== change);
const headers = [
say.metric,
say.value,
...isCompared ? [
say.since(void 0 === from ? '' : (0, markdown.FV)(from))
] : []
];
const rows = metrics.map(({ name, value, change = '' })=>[
name,
value,
...isCompared ? [
change
] : []
]);
return [
`## ${say.metrics}\n\n${(0, markdown.tp)(headers, rows)}`
];
}
const mostContributors = 100;
function contributorsPart({ contributors, repositoryUrl }, say) {
if (0 === contributors.length) return [];
const name = (one)=>nameOf(one, repositoryUrl);
const newcomers = contributors.filter(({ isNew })=>true === isNew);
const listed = (people)=>[
...people.slice(0, mostContributors).map(name),
...people.length > mostContributors ? [
`\u{2026} ${say.more(people.length - mostContributors)}`
] : []
].join(', ');
const first = 0 === newcomers.length ? '' : `

\u{1F389} ${say.newcomers}${say.colon} ${listed(newcomers)}`;
return [
`## ${say.contributors}\n\n${listed(contributors)}${first}`
];
}
function nameOf({ login, name }, repositoryUrl) {
if (void 0 === login) return (0, markdown.FV)(name);
return void 0 === repositoryUrl ? (0, markdown.FV)(login) : `[${(0, markdown.FV)(login)}](${new URL(`/${encodeURIComponent(login)}`, repositoryUrl).href})`;
}
function closingPart(notes, say) {
const { from, to, repositoryUrl, isComplete } = notes;
const range = void 0 === from ? to : `${from}...${to}`;
return [
...void 0 === repositoryUrl ? [] : [
`**${say.fullChangelog}**${say.colon} ${compareLink(notes, (0, markdown.aY)(range))}`
],
...isComplete ? [] : [
`_${say.gitOnly}_`
]
];
}
function compareLink({ from, to, repositoryUrl }, text) {
const path = (revision)=>revision.split('/').map(encodeURIComponent).join('/');
if (void 0 === repositoryUrl) return text;
return `[${text}](${repositoryUrl}/${void 0 === from ? `commits/${path(to)}` : `compare/${path(from)}...${path(to)}`})`;
}
function escapeTitle(title) {
return title.replace(/\s+/g, ' ').trim();
}
var workspace_file = __webpack_require__(31909);
var commits_history = __webpack_require__(58679);
var read_references = __webpack_require__(71616);
var git_paths = __webpack_require__(68187);
function contributorsOf({ entries }, pulls, newcomers) {
const logins = accounts(entries, pulls);
const people = new Map();
for (const { author, message } of [
...entries
].reverse())for (const { name, email } of [
author,
...(0, read_references.Nc)(message.body)
]){
const login = logins.get(email) ?? noReplyLogin(email);
if (isBot(login ?? name) || isBot(name)) continue;
const key = (login ?? name).toLowerCase();
const known = people.get(key);
people.set(key, {
name,
...void 0 === login ? {} : {
login
},
emails: [
...known?.emails ?? [],
email
]
});
}
return [
...people.values()
].map(({ name, login, emails })=>({
name,
...void 0 === login ? {} : {
login
},
...void 0 === newcomers ? {} : {
isNew: emails.every((email)=>newcomers.has(email))
}
}));
}
function accounts(entries, pulls) {
const authors = new Map();
for (const { sha, author } of entries)for (const { number, author: login } of pulls.get(sha) ?? []){
const known = authors.get(number) ?? {
login,
emails: new Set()
};
authors.set(number, known);
known.emails.add(author.email);
}
const told = [
...authors.values()
].filter(({ login, emails })=>'' !== login && 1 === emails.size);
return new Map(told.flatMap(({ login, emails })=>[
...emails
].map((email)=>[
email,
login
])));
}
function noReplyLogin(email) {
return /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(email)?.[1];
}
function isBot(name) {
return /\[bot\]$|[-_ ]bot$|^(dependabot|renovate|github-actions|github actions|web-flow|copilot)$/i.test(name);
}
var time_duration = __webpack_require__(70862);
const metricsFile = schemas.g1P(schemas.YjP(), schemas.aig());
const reportFile = schemas.Ikc({
schema: schemas.euz(1),
action: schemas.YjP(),
outputs: schemas.g1P(schemas.YjP(), schemas.YjP())
});
function readMeasured(text) {
const content = parseJson(text);
const report = reportFile.safeParse(content);
if (report.success) return {
kind: 'report',
action: report.data.action,
outputs: report.data.outputs
};
const values = metricsFile.safeParse(content);
return values.success ? {
kind: 'metrics',
values: values.data
} : void 0;
}
function parseJson(text) {
try {
return JSON.parse(text);
} catch  {
return;
}
}
const figures = [
'deploy',
'coverage',
'tests',
'passed',
'p95',
'requests',
'failed',
'incidents'
];
function figuresOf(files) {
const values = Object.assign({}, ...files.map((file)=>'metrics' === file.kind ? file.values : {}));
const reports = files.filter((file)=>'report' === file.kind);
const sum = (name, actions)=>total(reports.filter(({ action })=>actions?.test(action) ?? true).map(({ outputs })=>outputs[name]));
return known({
deploy: sum('seconds', /^deploy/),
coverage: values.coverage,
tests: values['tests.total'],
passed: values['tests.passed'],
p95: worstP95(values, reports),
requests: sum('requests'),
failed: sum('failed-requests'),
incidents: incidents(values, reports)
});
}
function readFigures(text) {
const content = metricsFile.safeParse(parseJson(text));
return content.success ? known(Object.fromEntries(figures.map((name)=>[
name,
content.data[name]
]))) : {};
}
function summarize(now, before, locale) {
const say = words[locale];
const number = (value, digits = 0)=>new Intl.NumberFormat(locale, {
maximumFractionDigits: digits
}).format(floor(value, digits));
const duration = (seconds)=>seconds < 60 ? `${number(seconds)} s` : (0, time_duration.a)(1_000 * seconds);
const rows = [
{
name: say.deployTime,
figure: 'deploy',
show: duration
},
{
name: say.coverage,
figure: 'coverage',
show: (percent)=>`${number(percent, 1)} %`,
change: (points)=>`${number(points, 1)} pt`,
digits: 1
},
{
name: say.tests,
figure: 'tests',
show: (all)=>say.of(number(now.passed ?? 0), number(all)),
change: number
},
{
name: say.p95,
figure: 'p95',
show: (ms)=>`${number(ms)} ms`
},
{
name: say.failedRequests,
figure: 'requests',
show: (all)=>say.of(number(now.failed ?? 0), number(all)),
change: number,
changed: 'failed'
},
{
name: say.incidents,
figure: 'incidents',
show: number
}
];
return rows.flatMap(({ name, figure, show, change = show, changed = figure, digits = 0 })=>{
const value = now[figure];
if (void 0 === value) return [];
const [from, to] = [
before[changed],
now[changed]
];
if (void 0 === from || void 0 === to) return [
{
name,
value: show(value)
}
];
const difference = Number((floor(to, digits) - floor(from, digits)).toFixed(digits));
const sign = 0 === difference ? "\xb1" : difference > 0 ? '+' : "\u2212";
return [
{
name,
value: show(value),
change: `${sign}${change(Math.abs(difference))}`
}
];
});
}
function floor(value, digits) {
return Math.floor(value * 10 ** digits) / 10 ** digits;
}
function known(values) {
return Object.fromEntries(Object.entries(values).filter(([, value])=>void 0 !== value));
}
function total(texts) {
const numbers = texts.map(toNumber).filter((number)=>void 0 !== number);
return 0 === numbers.length ? void 0 : numbers.reduce((sum, number)=>sum + number, 0);
}
function worstP95(values, reports) {
const seen = reports.map(({ outputs })=>toNumber(outputs.p95)).filter((number)=>void 0 !== number);
const tested = Object.entries(values).filter(([name])=>/^performance\b.*\.p95$/.test(name));
const candidates = seen.length > 0 ? seen : tested.map(([, value])=>value);
return 0 === candidates.length ? void 0 : Math.max(...candidates);
}
function incidents(values, reports) {
if (void 0 !== values.incidents) return values.incidents;
const watched = reports.filter(({ action })=>/^(deploy|blue-green|health|rollback)/.test(action));
const bad = watched.filter(({ outputs })=>[
outputs['incident-url'],
outputs['rolled-back'],
outputs.reverted
].some((text)=>text && 'false' !== text));
return 0 === watched.length ? void 0 : bad.length;
}
function toNumber(text) {
const match = /^(\d+(?:\.\d+)?)(?:\s*ms)?$/.exec(text ?? '');
return match ? Number(match[1]) : void 0;
}
const start = '<!-- release-kit:notes -->';
const end = '<!-- /release-kit:notes -->';
const kept = /^<!-- release-kit:figures (\{[^<>\n]*\}) -->$/m;
function withFigures(notes, figures) {
return 0 === Object.keys(figures).length ? notes : `${notes.trim()}\n\n<!-- release-kit:figures ${JSON.stringify(figures)} -->`;
}
function keptFigures(body) {
const place = placeOf(body);
return (place && kept.exec(body.slice(place.from, place.to).replaceAll('\r', ''))?.[1]) ?? '';
}
function withNotes(body, notes) {
const ours = `${start}\n${notes.trim()}\n${end}`;
const place = placeOf(body);
if (place) return body.slice(0, place.from) + ours + body.slice(place.to);
return '' === body.trim() ? ours : `${body.trimEnd()}\n\n${ours}`;
}
function placeOf(body) {
const last = body.indexOf(end, Math.max(0, body.indexOf(start)));
const from = -1 === last ? -1 : body.lastIndexOf(start, last);
return -1 === from ? void 0 : {
from,
to: last + end.length
};
}
var version_tag = __webpack_require__(37208);
var inputs = __webpack_require__(52882);
var read_change = __webpack_require__(17638);
var bump = __webpack_require__(17505);
function pullOfCommits({ all }, asked) {
const bySha = new Map(all.map((entry)=>[
entry.sha,
entry
]));
const sizes = new Map();
for (const pulls of asked.values())for (const { number } of pulls)sizes.set(number, (sizes.get(number) ?? 0) + 1);
const aggregates = aggregateMerges(all, bySha);
const found = new Map();
for (const entry of all){
const number = mostSpecific(entry, asked.get(entry.sha) ?? [], sizes) ?? entry.message.pull ?? numberOfMerge(entry, bySha, aggregates);
if (void 0 !== number) found.set(entry.sha, number);
}
return found;
}
function mostSpecific({ message }, pulls, sizes) {
const named = pulls.find(({ number })=>number === message.pull);
const [smallest] = [
...pulls
].sort((a, b)=>(sizes.get(a.number) ?? 0) - (sizes.get(b.number) ?? 0) || a.number - b.number);
return (named ?? smallest)?.number;
}
function aggregateMerges(all, bySha) {
const aggregates = new Set();
for (const { message, merge } of all)if (void 0 !== message.pull) for(let sha = merge; void 0 !== sha && !aggregates.has(sha); sha = bySha.get(sha)?.merge)aggregates.add(sha);
return aggregates;
}
function numberOfMerge({ merge }, bySha, aggregates) {
for(let sha = merge; void 0 !== sha; sha = bySha.get(sha)?.merge){
const number = aggregates.has(sha) ? void 0 : bySha.get(sha)?.message.pull;
if (void 0 !== number) return number;
}
}
function toEntries(history, pulls, repository) {
const numbers = pullOfCommits(history, pulls);
const isPull = new Set(numbers.values());
const issuesOf = (commits, pull)=>unique([
...pull?.closes ?? [],
...closedBy(commits)
].map(withoutOwn(repository))).filter((issue)=>void 0 !== issue.repository || !isPull.has(issue.number));
const known = new Map([
...pulls.values()
].flat().map((pull)=>[
pull.number,
pull
]));
const groups = new Map();
for (const entry of withoutPicked(history.entries).reverse()){
const key = numbers.get(entry.sha) ?? entry.sha;
groups.set(key, [
...groups.get(key) ?? [],
entry
]);
}
const merges = new Map(history.all.filter(commits_history.F).map(({ message })=>[
message.pull,
message.changes[0]
]));
return [
...groups
].flatMap(([key, commits])=>{
if ('string' == typeof key) return linesOf(commits).map((line)=>({
...line,
closes: issuesOf(commits)
}));
const pull = known.get(key);
const closes = issuesOf(commits, pull);
return linesOf(commits, pull?.title, merges.get(key)).map((line)=>({
...line,
pull: key,
closes
}));
});
}
function linesOf(commits, title, merged) {
const sha = commits.at(-1)?.sha ?? '';
const [first] = commits;
const changes = commits.flatMap(({ message })=>message.changes);
const isSquashed = 1 === commits.length && first?.message.pull !== void 0 && changes.length > 0;
if (isSquashed || 1 === commits.length && changes.length > 1) return changes.map((change)=>({
sha,
...toLine(change)
}));
const named = void 0 === title ? merged : (0, read_change.p)((0, read_references.Oc)(title).header);
const strongest = [
...changes
].sort((a, b)=>bump.yr.indexOf((0, bump.In)(b)) - bump.yr.indexOf((0, bump.In)(a)))[0];
const breaking = [
...new Set(changes.flatMap((change)=>change.breaking))
];
if (named) return [
{
sha,
...toLine(named),
...breaking.length > 0 ? {
breaking
} : {}
}
];
if (strongest) return [
{
sha,
...toLine(strongest),
breaking,
...void 0 === title ? {} : {
text: title
}
}
];
return [
{
sha,
type: '',
scopes: [],
text: title ?? first?.message.header ?? '',
breaking
}
];
}
function withoutPicked(entries) {
const shas = new Set(entries.map(({ sha })=>sha));
return entries.filter(({ message })=>!(0, read_references.N2)(message.body).some((sha)=>shas.has(sha)));
}
function closedBy(commits) {
return commits.flatMap(({ message })=>(0, read_references.x2)(`${message.header}\n${message.body}`));
}
function toLine({ type, scopes, subject, breaking }) {
const reverted = 'revert' === type ? (0, read_change.p)(subject) : void 0;
return {
type,
scopes: reverted?.scopes ?? scopes,
text: reverted?.subject ?? subject,
breaking
};
}
function withoutOwn(own) {
return ({ number, repository })=>void 0 === repository || repository.toLowerCase() === own.toLowerCase() ? {
number
} : {
number,
repository
};
}
function unique(issues) {
return [
...new Map(issues.map((issue)=>[
`${issue.repository ?? ''}#${issue.number}`,
issue
])).values()
];
}
var versioning_channel = __webpack_require__(88514);
var previous = __webpack_require__(53520);
function subjectOf(to, sha, prefix, here) {
const name = to.replace(/^refs\/tags\//, '');
const version = (0, version_tag.E4)(name, prefix);
const named = void 0 === version ? void 0 : {
tag: name,
version
};
const release = named ?? here[0];
return {
to: release?.tag ?? name,
sha,
release: release && {
tag: release.tag,
version: release.version
}
};
}
function fromOf({ release }, tags) {
const channel = void 0 === release ? 'stable' : (0, versioning_channel.fO)(release.version);
return (0, previous.F)(tags, channel, release?.version);
}
function planNotes(inputs, facts, locale) {
const { subject, history, pulls = new Map() } = facts;
return {
title: (0, markdown.FV)(titleOf(inputs, facts, locale)),
tag: subject.release?.tag,
from: facts.from,
to: subject.release?.tag ?? subject.sha,
repositoryUrl: facts.repositoryUrl,
entries: toEntries(history, pulls, facts.repository),
contributors: contributorsOf(history, pulls, facts.newcomers),
metrics: summarize(facts.figures, facts.figuresBefore, locale),
isComplete: void 0 !== facts.pulls
};
}
function titleOf({ title }, { subject, date }, locale) {
const { release } = subject;
const values = {
tag: release?.tag ?? words[locale].unreleased,
version: release?.version.version ?? words[locale].unreleased,
date
};
return title.replace(/\{(tag|version|date)\}/g, (_, name)=>values[name]);
}
async function findPrevious(subject, prefix, git) {
const likely = fromOf(subject, (0, version_tag.OP)(await git.tags({
prefix
}), prefix));
if (void 0 === likely || await git.isAncestor(likely.sha, subject.sha)) return likely;
return fromOf(subject, (0, version_tag.OP)(await git.tags({
prefix,
mergedInto: subject.sha
}), prefix)) ?? likely;
}
const mostLeftOut = 20;
async function findPreviousOut(subject, prefix, git, isOut) {
const nearest = await findPrevious(subject, prefix, git);
const leftOut = [];
let previous = nearest;
while(void 0 !== previous && leftOut.length < mostLeftOut){
if (await isOut(previous.tag)) return {
previous,
leftOut
};
leftOut.push(previous.tag);
previous = await findPrevious({
...subject,
release: previous
}, prefix, git);
}
return {
previous: nearest,
leftOut: []
};
}
async function gatherFacts(inputs, { git, github, context }) {
const { run } = context;
const subject = await findSubject(inputs, git, context);
const lost = await lostPaths(inputs, subject, git);
if (lost.length > 0) throw new action_error.j1(lost);
const from = await findFrom(inputs, subject, {
git,
github,
context
});
const isBeside = void 0 !== from && !await git.isAncestor(from.sha, subject.sha);
const history = await (0, commits_history.L)(git.log({
to: subject.sha,
paths: inputs.paths,
inOrder: true,
...void 0 === from ? {} : {
from: from.sha,
cherry: isBeside
}
}));
const files = readFiles(inputs.metrics, context);
const figures = figuresOf(files.measured);
const [newcomers, asked, before] = await Promise.all([
from && git.newcomers(emailsOf(history), from.sha),
askPulls(github, history, 'none' === inputs.release),
0 === Object.keys(figures).length ? {} : figuresOfRelease(from?.name, github, context)
]);
return {
subject,
from: from?.name,
history,
pulls: asked.pulls,
newcomers,
figures,
figuresBefore: before,
repository: `${run.owner}/${run.repo}`,
repositoryUrl: '' === run.owner ? void 0 : `${run.serverUrl}/${run.owner}/${run.repo}`,
date: await dateOf(subject, git, context),
missing: [
...files.missing,
...void 0 === asked.missing ? [] : [
asked.missing
],
...isBeside ? [
besides(from.name, subject.to)
] : []
]
};
}
function besides(from, to) {
return `${from} is not in the history of ${to} (rewritten, or on another line): commits whose change it has too are left out`;
}
async function findSubject({ to, range, tagPrefix }, git, { run, log }) {
const pushed = run.ref.startsWith('refs/tags/') ? run.ref : 'HEAD';
const wanted = range?.to ?? (to || pushed);
const look = async ()=>{
const sha = await git.resolve(wanted);
const here = void 0 === sha ? [] : await git.tags({
prefix: tagPrefix,
pointsAt: sha
});
return void 0 === sha ? void 0 : subjectOf(wanted, sha, tagPrefix, (0, version_tag.OP)(here, tagPrefix));
};
let subject = await look();
if (subject?.release === void 0 && await git.hasRemote()) {
await git.fetchTags().catch((cause)=>log.debug(`tags could not be fetched: ${(0, action_error.Uc)(cause)}`));
subject = await look();
}
if (void 0 === subject) throw unknownRevision(range ? 'range' : 'to', wanted);
return subject;
}
async function findFrom({ from, range, tagPrefix, release }, subject, { git, github, context }) {
let name = range?.from ?? from;
if ('' === name && void 0 !== github && 'none' !== release) {
const isOut = async (tag)=>(await github.releases.byTag(tag))?.draft === false;
const { previous, leftOut } = await findPreviousOut(subject, tagPrefix, git, isOut);
if (leftOut.length > 0) context.log.info(`${leftOut.join(', ')} were never published; their changes are included here`);
name = previous?.tag ?? '';
} else name ||= (await findPrevious(subject, tagPrefix, git))?.tag ?? '';
if ('' === name) return;
const sha = await git.resolve(name);
if (void 0 === sha) throw unknownRevision(range ? 'range' : 'from', name);
return {
name: name.replace(/^refs\/tags\//, ''),
sha
};
}
function unknownRevision(input, received) {
const { example = '' } = inputs.O[input];
return new action_error.j1([
{
input,
received,
allowed: 'a tag, branch or commit of this clone',
example
}
]);
}
function emailsOf({ entries }) {
const people = entries.flatMap(({ author, message })=>[
author,
...(0, read_references.Nc)(message.body)
]);
return [
...new Set(people.filter(({ name })=>!isBot(name)).map(({ email })=>email))
];
}
const mostAsked = 2_500;
async function askPulls(github, { entries }, mayFail) {
if (void 0 === github) return {
missing: 'without a token GitHub could not be asked for pull requests and issues'
};
try {
const pulls = await github.pulls.ofCommits(entries.slice(0, mostAsked).map(({ sha })=>sha));
return {
pulls,
...entries.length > mostAsked ? {
missing: `GitHub was asked for the newest ${mostAsked} commits only`
} : {}
};
} catch (refusal) {
if (!mayFail || !(refusal instanceof action_error.mZ)) throw refusal;
return {
missing: `GitHub could not be asked for pull requests and issues: ${refusal.message}`
};
}
}
async function lostPaths({ paths }, { sha }, git) {
const files = 0 === paths.length ? void 0 : await git.files(sha);
return paths.flatMap((path)=>{
const allowed = (0, git_paths.Gv)(path, files);
return void 0 === allowed ? [] : [
{
input: 'paths',
received: path,
allowed
}
];
});
}
function readFiles(paths, { run }) {
const measured = [];
const missing = [];
for (const path of paths)try {
const file = readMeasured((0, workspace_file.sL)(path, run, workspace_file.io));
if (file) measured.push(file);
else missing.push(`${path} is neither a metrics file nor a report: it was left out`);
} catch (cause) {
missing.push(`${path} could not be read and was left out: ${(0, action_error.Uc)(cause)}`);
}
return {
measured,
missing
};
}
async function figuresOfRelease(tag, github, { log }) {
if (void 0 === github || void 0 === tag) return {};
try {
return readFigures(keptFigures((await github.releases.byTag(tag))?.body ?? ''));
} catch (refusal) {
if (!(refusal instanceof action_error.mZ)) throw refusal;
log.info(`the metrics of ${tag} could not be read from its release: ${refusal.message}`);
return {};
}
}
async function dateOf({ release }, git, { clock, config }) {
const tagged = void 0 === release ? void 0 : (await git.tags({
prefix: release.tag
})).find(({ name })=>name === release.tag)?.date;
const at = tagged ? new Date(tagged) : new Date(clock.now());
return new Intl.DateTimeFormat('sv-SE', {
timeZone: config?.['time-zone'] ?? 'UTC'
}).format(at);
}
async function upsertRelease(request, releases) {
const { tag, sha, name, prerelease, publish } = request;
const found = await releases.byTag(tag);
if (found) return update(found, request, releases);
try {
return await releases.create({
tag,
sha,
name,
body: bodyOf(request, ''),
draft: !publish,
prerelease
});
} catch (refusal) {
const made = refusal instanceof action_error.mZ && 422 === refusal.status ? await releases.byTag(tag) : void 0;
if (void 0 === made) throw refusal;
return update(made, request, releases);
}
}
function update(found, request, releases) {
const { name, prerelease, publish } = request;
const body = bodyOf(request, found.body);
const changes = {
...body === found.body ? {} : {
body
},
...'' === found.name ? {
name
} : {},
...found.draft && publish ? {
draft: false,
prerelease
} : {}
};
return 0 === Object.keys(changes).length ? Promise.resolve(found) : releases.update(found.id, changes);
}
function bodyOf({ figures, render }, present) {
const taken = withNotes(present, withFigures('', figures)).length + 2;
return withNotes(present, withFigures(render(longestBody - taken), figures));
}
function updateChangelog(file, { section, name, isRehearsal }, { run, log }) {
const written = prepend(textOf(file, run), section, name);
if (void 0 === written) log.event(`${file} has ${name} already`);
else if (isRehearsal) log.event(`${name} would be added to ${file}`);
else {
try {
(0, workspace_file.dx)(file, written, run);
} catch (cause) {
throw unusable(file, cause);
}
log.event(`${name} added to ${file}`);
}
}
function textOf(file, run) {
try {
return (0, workspace_file.sL)(file, run, workspace_file.io);
} catch (cause) {
if ('ENOENT' === cause.code) return;
throw unusable(file, cause);
}
}
function unusable(received, cause) {
const allowed = `a file that can be written; ${(0, action_error.Uc)(cause)}`;
return new action_error.j1([
{
input: 'changelog',
received,
allowed,
example: 'CHANGELOG.md'
}
]);
}
var unread = __webpack_require__(61402);
function summaryOf(notes, { history, missing }) {
const parts = [
notes.trim(),
'---',
countOf(history),
...missing.map((sentence)=>`\u{26A0}\u{FE0F} ${(0, markdown.FV)(sentence)}`),
...(0, unread.G)(history)
];
return `${parts.join('\n\n')}\n`;
}
function countOf({ count, cancelled }) {
const counted = 1 === count ? '1 commit counts' : `${count} commits count`;
return 0 === cancelled ? `${counted}.` : `${counted}, ${cancelled} more cancel out.`;
}
async function writeNotes(inputs, context) {
const locale = inputs.locale ?? context.config?.locale ?? 'en';
const style = {
locale,
sections: await sectionsOf(inputs, locale)
};
const git = await (0, open_history.j)(context, inputs.githubToken);
const github = '' === inputs.githubToken ? void 0 : await connect(context, inputs.githubToken);
const facts = await gatherFacts(inputs, {
git,
github,
context
});
return publishNotes(inputs, {
facts,
style
}, {
github,
context
});
}
async function sectionsOf({ sections }, locale) {
if ('' === sections) return defaultSections(locale);
const { parse } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, "apart module ../yaml/index.cjs"));
try {
return readSections(parse(sections, {
maxAliasCount: 0
}));
} catch (refusal) {
const allowed = `a YAML list of title, types and breaking; ${(0, action_error.Uc)(refusal)}`;
throw new action_error.j1([
{
input: 'sections',
received: sections,
allowed,
example: '- { title: New, types: [feat] }'
}
]);
}
}
async function connect(context, token) {
const { createGitHub } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 5));
return createGitHub(context, token);
}
async function publishNotes(inputs, { facts, style }, { github, context }) {
const { subject, missing } = facts;
const { release } = subject;
if (void 0 === release && ('none' !== inputs.release || '' !== inputs.changelog)) throw untagged(inputs, subject.to);
for (const sentence of missing)context.log.warning(sentence);
const plan = planNotes(inputs, facts, style.locale);
const shown = (text)=>context.redactor.redact(text);
const render = (limit)=>shown(renderNotes(plan, {
...style,
...void 0 === limit ? {} : {
limit
}
}));
const notes = render();
const entryCount = distribute(plan.entries, style.sections).reduce((sum, { entries })=>sum + entries.length, 0);
const range = `${facts.from ?? 'the beginning'}..${subject.to}`;
const written = {
phase: 'Successful',
reason: `${entryCount} entries for ${range}${void 0 === facts.pulls ? ', from git alone' : ''}`,
outputs: {
notes,
'notes-file': await saveNotes(notes, context),
'entry-count': entryCount
},
summary: summaryOf(notes, facts),
details: {
range,
missing,
entries: plan.entries,
contributors: plan.contributors,
metrics: plan.metrics
}
};
if (void 0 === release) return written;
if ('' !== inputs.changelog) {
const whole = ()=>renderNotes({
...plan,
isComplete: true
}, {
...style,
limit: 1 / 0
});
const addition = await changelogAddition(inputs, facts, release, whole);
updateChangelog(inputs.changelog, {
...addition,
section: shown(addition.section),
isRehearsal: inputs.dryRun
}, context);
}
if ('none' === inputs.release || inputs.dryRun || void 0 === github) return written;
const request = {
tag: release.tag,
sha: subject.sha,
name: titleOf(inputs, facts, style.locale),
prerelease: release.version.prerelease.length > 0,
publish: 'publish' === inputs.release,
figures: facts.figures,
render
};
return writeRelease(request, written, {
github,
context
});
}
async function changelogAddition({ changelogFormat, title }, { history, from, date, repositoryUrl }, { tag, version }, notes) {
if ('release-kit' === changelogFormat) return {
section: toSection(notes()),
name: title.includes('{tag}') ? tag : version.version
};
const { conventionalSection } = await Promise.all([
__webpack_require__.e(5830),
__webpack_require__.e(6899)
]).then(__webpack_require__.bind(__webpack_require__, 24010));
const name = version.version;
return {
section: await conventionalSection({
history,
tag,
version: name,
from,
date,
repositoryUrl
}),
name
};
}
async function writeRelease(request, written, { github, context }) {
try {
const release = await upsertRelease(request, github.releases);
const reason = `${written.reason}; ${release.draft ? 'draft release' : 'release'} ${release.tag}`;
return {
...written,
reason,
outputs: {
...written.outputs,
'release-id': release.id,
'release-url': release.url
}
};
} catch (refusal) {
if (!(refusal instanceof action_error.mZ)) throw refusal;
context.log.info(refusal.hint);
const reason = `the release ${request.tag} could not be written: ${(0, action_error.Uc)(refusal)} [${refusal.code}]`;
return {
...written,
phase: 'Error',
reason
};
}
}
function untagged({ tagPrefix }, received) {
const allowed = `a tag of the prefix ${tagPrefix}: a release or a changelog needs one`;
return new action_error.j1([
{
input: 'to',
received,
allowed,
example: `${tagPrefix}1.2.3`
}
]);
}
async function saveNotes(notes, { run }) {
const folder = (0, external_node_path_.join)(run.temp, 'release-kit');
await (0, promises_.mkdir)(folder, {
recursive: true
});
const path = (0, external_node_path_.join)(folder, `notes-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.md`);
await (0, promises_.writeFile)(path, notes);
return path;
}
})
};
