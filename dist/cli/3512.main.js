export const id = 3512;
export const ids = [
3512,
2960
];
export const modules = {
72960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readAllowList: ()=>readAllowList
});
var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/mini/schemas.js");
var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/core/api.js");
var _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45217);
const day = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((text)=>isOfCalendar(text), 'a day of the calendar'));
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/\S/, 'a text that is not empty'));
const entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
id: text,
path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(text),
package: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(text),
until: day,
reason: text
});
function readAllowList(given, file) {
const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(entry).safeParse(given ?? [], {
error: _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.EV
});
if (result.success) return {
exceptions: result.data,
problems: []
};
const problems = result.error.issues.map((issue)=>{
const received = (0, _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.JJ)((0, _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.fK)(given, issue.path));
const what = 'unrecognized_keys' === issue.code ? `no ${issue.keys.join(', ')}` : issue.message;
return {
input: [
file,
...issue.path.map(String)
].join(' '),
...void 0 === received ? {} : {
received
},
allowed: `a list of entries with id, until (YYYY-MM-DD) and reason, and path or package where wanted; ${what}`,
example: '- { id: CVE-2026-1234, until: 2026-12-31, reason: not reachable }'
};
});
return {
exceptions: [],
problems
};
}
function isOfCalendar(text) {
const date = new Date(`${text}T00:00:00Z`);
return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
}),
57775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
n: ()=>checkRepository,
X: ()=>sayWhere
});
var run = __webpack_require__(46698);
var src_run = __webpack_require__(44175);
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
var action_error = __webpack_require__(25505);
var notify_channel = __webpack_require__(21059);
var registry = __webpack_require__(71043);
var ask_action = __webpack_require__(8998);
var callers = __webpack_require__(83326);
var config_file = __webpack_require__(72481);
var environments = __webpack_require__(55656);
var allow_list = __webpack_require__(72960);
var report_source = __webpack_require__(89421);
var unfit_rules = __webpack_require__(71807);
var fields = __webpack_require__(8562);
var workspace_file = __webpack_require__(31909);
var config_yaml = __webpack_require__(76632);
var kinds = __webpack_require__(31811);
var rule = __webpack_require__(34660);
var nearest = __webpack_require__(95896);
var parse_rule = __webpack_require__(426);
function checkGate({ config, at }, folder) {
const gate = config?.gate;
if (void 0 === gate) return [];
const rules = [
'block',
'warn'
].flatMap((key)=>(gate[key] ?? []).flatMap((text, index)=>ruleProblems(text, at([
'gate',
key,
index
]))));
const reports = (gate.reports ?? []).flatMap((line, index)=>sourceProblems(line, at([
'gate',
'reports',
index
])));
const allowList = void 0 === gate['allow-list'] ? [] : allowListProblems(gate['allow-list'], at, folder);
const isEmpty = (gate.block ?? []).length + (gate.warn ?? []).length === 0;
const allowed = 'at least one rule in block or warn: a gate without any would let everything pass';
return [
...rules,
...reports,
...allowList,
...isEmpty ? [
{
input: at([
'gate'
]),
allowed,
example: 'tests.failed == 0'
}
] : []
];
}
function ruleProblems(text, place) {
const { rules, errors } = (0, parse_rule.NR)((0, fields.uz)(text));
return [
...[
...errors,
...rules.flatMap(unfit_rules.a)
].map((error)=>error.toProblem(place)),
...rules.flatMap(({ condition })=>(0, rule.Ps)(condition)).flatMap(({ metric })=>unknownMetric(metric.name, place))
];
}
const supplied = [
...kinds.E,
'reviews',
'freeze',
'commands',
'score'
];
function unknownMetric(name, input) {
const [kind = ''] = name.split('.');
if (supplied.includes(kind)) return [];
const meant = 'baseline' === kind ? 'baseline(coverage)' : (0, nearest.p)(kind, supplied);
const guess = void 0 === meant ? '' : `; did you mean ${meant}?`;
return [
{
input,
received: name,
allowed: `a metric of ${supplied.join(', ')}${guess}`,
example: 'tests.failed'
}
];
}
function sourceProblems(line, place) {
try {
(0, report_source.G)(line);
return [];
} catch (wrong) {
const allowed = `\`kind [name=]glob [format=\u{2026}]\`; ${(0, action_error.Uc)(wrong)}`;
return [
{
input: place,
received: line,
allowed,
example: 'coverage coverage/lcov.info'
}
];
}
}
function allowListProblems(path, at, folder) {
let text;
try {
text = (0, workspace_file.sL)(path, {
workspace: folder,
temp: ''
}, workspace_file.s3);
} catch (cause) {
return [
{
input: at([
'gate',
'allow-list'
]),
received: path,
allowed: `a readable file; ${(0, action_error.Uc)(cause)}`
}
];
}
const yaml = (0, config_yaml.readYaml)(text, path);
const value = 'problems' in yaml ? yaml : (0, config_yaml.toPlain)(yaml, path);
return 'problems' in value ? value.problems : (0, allow_list.readAllowList)(value.plain, path).problems;
}
var secrets = __webpack_require__(89675);
var steps = __webpack_require__(89065);
var workflow_file = __webpack_require__(30884);
async function checkRepository(path, terminal, offer) {
const file = (0, config_file.R)(path, terminal);
const { config } = file;
const { workflows, problems: unreadable } = (0, workflow_file.L9)(terminal.folder);
const uses = workflows.flatMap(callers.MZ);
const rollbacks = uses.filter(({ name })=>/(^|\/)rollback(\.yml)?$/.test(name));
const isRolledBack = rollbacks.length > 0 || 0 === uses.length;
const namesWho = rollbacks.length > 0 && rollbacks.every(({ with: given })=>(given.allowed ?? '') !== '');
const problems = [
...file.problems,
...checkGate(file, terminal.folder),
...checkServices(file, terminal.folder),
...await checkChannels(file),
...await checkRoutes(file),
...await (0, environments.p)(file, {
isRolledBack,
namesWho
}),
...unreadable,
...uses.flatMap((use)=>[
...(0, callers.ki)(use, offer),
...(0, steps.bD)(use, config)
]),
...(await Promise.all(uses.map((use)=>(0, steps.sw)(use, config)))).flat(),
...(0, secrets.K)(file, uses, offer)
];
const once = new Map(problems.map((problem)=>[
sayWhere(problem),
problem
]));
return {
file,
problems: [
...once.values()
],
callers: [
...new Set(uses.map(({ workflow })=>workflow.path))
]
};
}
function sayWhere(problem) {
const said = (0, action_error.BJ)(problem);
return said.startsWith(problem.input) ? said : `${problem.input}: ${said}`;
}
function checkServices({ config, at }, folder) {
return Object.entries(config?.services ?? {}).flatMap(([name, { path }])=>{
if (void 0 === path || /[*?[{!]/.test(path) || (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, path))) return [];
return [
{
input: at([
'services',
name,
'path'
]),
received: path,
allowed: 'a folder that is there'
}
];
});
}
async function checkChannels({ config, at }) {
const services = Object.values(config?.services ?? {}).some(({ path })=>void 0 !== path) ? 'all' : '';
const problems = await (0, ask_action.G)(src_run.X, {
services
}, {
config,
env: {}
});
return problems.map((problem)=>({
...problem,
input: at(problem.input.replace(/^channels\./, 'channels\n').split(/\n/))
}));
}
async function checkRoutes(file) {
const { config, at } = file;
const severities = Object.keys(config?.notify?.routes ?? {});
const found = severities.map(async (severity)=>{
const problems = await (0, ask_action.G)(run.X, {
event: 'custom',
title: 'a word',
severity
}, {
config,
env: {}
});
return problems.map((problem)=>({
...problem,
input: at([
'notify',
'routes',
severity
])
}));
});
return [
...(await Promise.all(found)).flat(),
...checkAddresses(file)
];
}
function checkAddresses({ config, at }) {
return Object.entries(config?.notify?.routes ?? {}).flatMap(([severity, lines = []])=>lines.flatMap((line, index)=>{
const channel = (0, notify_channel.pn)(line);
const problem = channel && (0, registry.k)(channel);
return problem ? [
{
...problem,
input: at([
'notify',
'routes',
severity,
index
])
}
] : [];
}));
}
}),
55656: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
p: ()=>checkEnvironments,
Y: ()=>servicesOf
});
var run = __webpack_require__(46127);
var src_run = __webpack_require__(52003);
var deploy_platform_src_run = __webpack_require__(24395);
var release = __webpack_require__(70957);
var client = __webpack_require__(12268);
var create = __webpack_require__(5);
var github_ledger = __webpack_require__(64397);
var fields = __webpack_require__(13065);
var statistics = __webpack_require__(28564);
var metrics_reader = __webpack_require__(85796);
var markdown = __webpack_require__(81867);
var lock_writers = __webpack_require__(54896);
var channel = __webpack_require__(21059);
var email = __webpack_require__(49773);
var compose = __webpack_require__(76649);
var notifier = __webpack_require__(30712);
var tell = __webpack_require__(12901);
function createTeller(secrets, { issues, locale }, context) {
(0, email.JZ)(secrets.smtpUrl).forEach((secret)=>{
context.mask(secret);
});
const notifying = (0, tell.iH)(secrets, {
urls: (0, notifier.W)(context.config),
issues: ()=>Promise.resolve(issues)
}, context);
const untold = new Set();
return {
untold,
async tell (channels, telling) {
for (const { address } of channels)(0, channel.Mh)(address).forEach((secret)=>{
context.mask(secret);
});
const message = (0, compose.S)(telling, {
...context.run,
locale,
actor: context.run.triggeringActor
});
const results = await (0, tell.FY)(channels, message, notifying, context);
const failed = results.filter(({ failure })=>void 0 !== failure);
for (const { channel, failure = '' } of failed)untold.add(`${channel}: ${failure}`);
return 0 === failed.length;
}
};
}
const english = {
monitorTitle: (place)=>`Monitoring of ${place}`,
incidentTitle: (place)=>`${place} is not well`,
availabilityTitle: (place)=>`Availability of ${place} is below its goal`,
goodAgain: (place)=>`${place} is well again`,
broken: 'Broken:',
otherwise: 'What is broken has changed:',
ended: 'Everything has held for two runs in a row.',
release: (version, at, by)=>`Live is ${version}, released ${at} (UTC) by ${by}.`,
noRelease: 'No release of the last month is known.',
proposed: (command)=>`A trigger of \`rollback.triggers\` is broken. To roll back, type:\n\n${command}`,
started: (workflow)=>`A trigger of \`rollback.triggers\` is broken: ${workflow} was started.`,
notStarted: (why, command)=>`The rollback could not be started: ${why}. To roll back, type:\n\n${command}`,
good: "\u2705 well",
bad: "\u274C not well",
unknown: "\u2754 not known: data is missing",
heads: [
'',
'rule'
],
availability: (percent)=>`Availability over 30 days: ${percent}`,
lastRuns: (line)=>`Good answers, run by run: ${line}`,
measured: (at, run)=>`Measured ${at} (UTC), [run](${run}).`,
keep: 'Written anew by each run; what the next one must know stands in it. It may be closed, not deleted.'
};
const french = {
monitorTitle: (place)=>`Surveillance de ${place}`,
incidentTitle: (place)=>`${place} ne va pas bien`,
availabilityTitle: (place)=>`La disponibilit\xe9 de ${place} est sous son objectif`,
goodAgain: (place)=>`${place} va de nouveau bien`,
broken: "Non respect\xe9 :",
otherwise: "Ce qui n'est pas respect\xe9 a chang\xe9 :",
ended: 'Tout a tenu pendant deux passages de suite.',
release: (version, at, by)=>`En production : ${version}, mis en ligne le ${at} (UTC) par ${by}.`,
noRelease: "Aucune mise en production du dernier mois n'est connue.",
proposed: (command)=>`Un d\xe9clencheur de \`rollback.triggers\` n'est pas respect\xe9. Pour revenir en arri\xe8re, taper :

${command}`,
started: (workflow)=>`Un d\xe9clencheur de \`rollback.triggers\` n'est pas respect\xe9 : ${workflow} a \xe9t\xe9 lanc\xe9.`,
notStarted: (why, command)=>`Le rollback n'a pas pu \xeatre lanc\xe9 : ${why}. Pour revenir en arri\xe8re, taper :

${command}`,
good: "\u2705 va bien",
bad: "\u274C ne va pas bien",
unknown: "\u2754 inconnu : des donn\xe9es manquent",
heads: [
'',
"r\xe8gle"
],
availability: (percent)=>`Disponibilit\xe9 sur 30 jours : ${percent}`,
lastRuns: (line)=>`Bonnes r\xe9ponses, passage par passage : ${line}`,
measured: (at, run)=>`Mesur\xe9 le ${at} (UTC), [ex\xe9cution](${run}).`,
keep: "R\xe9\xe9crit \xe0 chaque passage ; ce que le suivant doit savoir y figure. On peut le fermer, pas le supprimer."
};
const words = {
en: english,
fr: french
};
function createDesk(inputs, github, context) {
const locale = inputs.locale ?? context.config?.locale ?? 'en';
const teller = createTeller(inputs, {
issues: github.issues,
locale
}, context);
const told = (severity)=>(0, channel.CT)(context.config, severity).filter(({ kind })=>'issue' !== kind);
const channels = {
critical: told('critical'),
important: told('important')
};
return {
...teller,
github,
context,
words: words[locale],
channels
};
}
function nameOf({ service, environment }) {
return [
service,
environment
].filter((part)=>'' !== part).join(', ');
}
function formatTime(instant) {
return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}
var incident = __webpack_require__(33356);
const goodRuns = 2;
async function keepIncident(kind, given, before, desk) {
const { place, findings, note } = given;
const broken = findings.filter(({ state })=>'broken' === state);
if (broken.length > 0) {
const kept = before ? await goOn(broken, given, before, desk) : await incident_open(kind, {
place,
broken,
note
}, desk);
return kept.isTold ? kept : {
...kept,
isTold: await incident_tell(kind, {
place,
broken,
url: kept.url
}, desk)
};
}
if (!before) return;
if (findings.some(({ state })=>'missing' === state)) return {
...before,
good: 0
};
const good = before.good + 1;
if (good < goodRuns) return {
...before,
good
};
const isTold = await incident_close(kind, place, before, desk);
return isTold ? void 0 : {
...before,
good
};
}
async function incident_open(kind, { place, broken, note }, desk) {
const { github, words } = desk;
const dedupKey = keyOf(kind, place, desk);
const isOurs = !await (0, incident.Z9)(github.issues, dedupKey);
const body = [
listOf(words.broken, broken),
note
].filter((part)=>'' !== part).join('\n\n');
const issue = await (0, incident.pF)(github.issues, {
dedupKey,
title: titleOf(kind, place, desk),
body
});
return {
number: issue.number,
url: issue.url,
isOurs,
broken: namesOf(broken),
isTold: false,
good: 0
};
}
async function goOn(broken, { note, isNews }, before, desk) {
const names = namesOf(broken);
if (isNews || names.join('\n') !== before.broken.join('\n')) {
const body = [
listOf(desk.words.otherwise, broken),
note
].filter((part)=>'' !== part).join('\n\n');
await desk.github.issues.comment(before.number, body);
}
return {
...before,
broken: names,
good: 0
};
}
async function incident_close(kind, place, before, desk) {
const { words, github, channels } = desk;
const dedupKey = keyOf(kind, place, desk);
if (before.isOurs) await (0, incident.pw)(github.issues, dedupKey, words.ended);
const fields = fieldsOf(place);
const title = words.goodAgain(nameOf(place));
const told = (0, channel.oc)([
...channels.important,
...channels.critical.filter(tell.cw)
]);
return desk.tell(told, {
event: 'resolved',
title,
text: before.url,
fields,
dedupKey
});
}
function incident_tell(kind, { place, broken, url }, desk) {
const isCritical = 'health' === kind;
const channels = isCritical ? desk.channels.critical : desk.channels.important;
const reason = broken.map(({ explanation })=>explanation).join('; ');
return desk.tell(channels, {
event: 'incident',
severity: isCritical ? 'critical' : 'important',
title: titleOf(kind, place, desk),
text: url,
fields: {
...fieldsOf(place),
reason
},
dedupKey: keyOf(kind, place, desk)
});
}
function fieldsOf({ environment, service }) {
return {
environment,
...'' === service ? {} : {
service
}
};
}
function keyOf(kind, place, { context }) {
const key = (0, incident.Qq)({
...context.run,
...place
});
return 'health' === kind ? key : `${key}#${kind}`;
}
function titleOf(kind, place, { words }) {
const name = nameOf(place);
return 'health' === kind ? words.incidentTitle(name) : words.availabilityTitle(name);
}
function listOf(intro, broken) {
return [
intro,
'',
...broken.map(({ explanation })=>`- ${(0, markdown.aY)(explanation)}`)
].join('\n');
}
function namesOf(broken) {
return [
...new Set(broken.map(({ rule })=>rule.text))
].sort();
}
function liveNote(release, at, { words }) {
if (!release) return words.noRelease;
const { version, sha, startedAt, by } = release;
return words.release((0, markdown.FV)(version || sha.slice(0, 12)), at(startedAt), (0, markdown.FV)(by));
}
var action_fields = __webpack_require__(8562);
const inputs_fields = {
environment: (0, action_fields.Qq)({
allowed: 'the name of an environment',
example: 'production'
}),
services: (0, action_fields.Mn)((line)=>line, {
allowed: 'services of the config, one per line',
example: 'frontend'
}),
'public-url': (0, action_fields.OZ)({
example: 'https://www.example.com'
}),
...fields._p,
triggers: fields._p.rules,
measure: (0, action_fields.lq)((0, action_fields.p0)('')),
interval: (0, action_fields.p0)('2s'),
hours: (0, action_fields.Mn)((line)=>line, {
default: 'allow Mon-Fri 09:00-17:00',
allowed: 'window rules, one per line',
example: 'allow Mon-Fri 09:00-17:00'
}),
'off-hours': (0, action_fields.p0)('1h'),
'rollback-workflow': (0, action_fields.Qq)({
default: 'rollback.yml',
allowed: 'the file name of a workflow',
example: 'rollback.yml',
pattern: /^[\w.-]+\.ya?ml$/
}),
'slack-token': (0, action_fields.rJ)(),
'slack-webhook': {
...(0, action_fields.y0)({
example: '${{ secrets.SLACK_WEBHOOK }}'
}),
secret: true
},
'pagerduty-key': (0, action_fields.rJ)(),
'statuspage-token': (0, action_fields.rJ)(),
'smtp-url': (0, action_fields.rJ)(),
'webhook-token': (0, action_fields.rJ)()
};
var judge = __webpack_require__(82535);
var metrics = __webpack_require__(3901);
var quantity = __webpack_require__(91555);
var duration = __webpack_require__(70862);
const day = 86_400_000;
const longestGap = 5_400_000;
const kept = 31;
function addRun(days, { badShare, since, now, span }) {
const date = dateOf(now);
const covered = Math.round(Math.min(0 === since ? span : Math.max(now - since, span), longestGap) / 1_000);
const [, before = 0, downBefore = 0] = days.find(([one])=>one === date) ?? [];
const today = [
date,
before + covered,
downBefore + Math.round(covered * badShare)
];
return [
...days.filter(([one])=>one !== date),
today
].slice(-kept);
}
function availabilityOver(days, window, now) {
const from = dateOf(now - window + day);
const within = days.filter(([date])=>date >= from);
const sum = (index)=>1_000 * within.reduce((total, one)=>total + one[index], 0);
return {
percent: 100 * (1 - Math.min(1, sum(2) / window)),
coveredMs: sum(1)
};
}
function dateOf(instant) {
return new Date(instant).toISOString().slice(0, 10);
}
var rate_decider = __webpack_require__(68183);
const alpha = 0.01;
const outage = 60_000;
function evidence_goOn(before, { rates, isOk }, series) {
const decider = (0, rate_decider.B)({
mode: 'sequential',
...rates,
alpha,
beta: 0.5,
horizon: 1 / 0,
outage,
before
});
const isBroken = series.map((measurement)=>{
const ok = isOk(measurement);
return void 0 !== ok && decider.take(ok, measurement.at);
}).some((found)=>void 0 !== found && false !== found);
const { n, k } = decider.figures();
return {
evidence: decider.state(),
isBroken,
share: 0 === n ? 0 : k / n
};
}
var health = __webpack_require__(10791);
var bound_rule = __webpack_require__(83054);
var collect = __webpack_require__(79001);
var health_pace = __webpack_require__(89584);
var rule_watch = __webpack_require__(37231);
var functions = __webpack_require__(88491);
const sight = 60_000;
async function measurePlace({ url, versionPath, publicUrl, checks }, plan, { interval, metrics }, { clock, signal, log }) {
const { within } = split([
...plan.rules,
...plan.triggers
]);
const lasting = within.filter((rule)=>(0, rule_watch.ee)(rule) > 0);
const watch = (0, rule_watch.qf)(within, metrics.baseline);
const http = (0, health.L)({
url,
expectVersion: void 0,
versionPath
}, clock);
const probe = {
async measure (signal) {
watch.read(await metrics.latest(signal));
return http.measure(signal);
}
};
const startedAt = clock.now();
const latest = startedAt + plan.measure + Math.max(0, ...lasting.map(rule_watch.ee)) + sight;
const series = [];
const broken = new Map();
const isBreaking = ()=>{
const recent = (0, rule_watch.qf)(lasting.map(withoutDuration), metrics.baseline);
series.filter(({ at })=>at > clock.now() - sight).forEach((one)=>recent.add(one));
const open = recent.final(clock.now()).filter(({ state })=>'broken' === state);
return open.some(({ rule })=>!broken.has(rule.text));
};
for(let deadline = startedAt + plan.measure;; deadline = Math.min(latest, clock.now() + 10_000)){
const pace = (0, health_pace.c0)(interval);
await (0, collect.F)({
probe,
pace,
clock,
signal,
deadline,
judge (measurement) {
series.push(measurement);
watch.add(measurement);
for (const one of watch.early(measurement.at))if ('broken' === one.state) broken.set(one.rule.text, one);
}
});
if (clock.now() >= latest || !isBreaking()) break;
await clock.sleep(interval, signal);
}
watch.read(await metrics.latest(signal));
const findings = watch.final(clock.now()).map((one)=>broken.get(one.rule.text) ?? one);
const endedAt = clock.now();
return {
series,
startedAt,
endedAt,
findings,
checks: (await (0, functions.D)(publicUrl, checks, {
clock,
signal,
log
})).map(findingOf)
};
}
function split(rules) {
const carried = rules.flatMap((rule)=>(0, bound_rule.s)(rule) ?? []);
return {
carried,
within: rules.filter((rule)=>!carried.some((one)=>one.rule === rule))
};
}
function withoutDuration(rule) {
return {
...rule,
condition: momentary(rule.condition)
};
}
function momentary(condition) {
if ('comparison' !== condition.kind) return {
...condition,
terms: condition.terms.map(momentary)
};
const { kind, left, operator, right } = condition;
return {
kind,
left,
operator,
right
};
}
function findingOf({ name, ok, says }) {
return {
rule: {
text: name
},
state: ok ? 'holds' : 'broken',
explanation: `${name}: ${says}`
};
}
const month = 2592000000;
const keptRuns = 96;
function judge_judge(plan, measured, before, { release, suspect }) {
const { series, startedAt, endedAt: now } = measured;
const releaseId = release?.id ?? 0;
const isSame = before.release === releaseId;
const bad = series.filter(({ ok })=>!ok).length;
const badShare = 0 === series.length ? 0 : bad / series.length;
const days = 0 === series.length ? before.days : [
...addRun(before.days, {
badShare,
since: before.at,
now,
span: now - startedAt
})
];
const evidence = {};
const wasBroken = new Set(before.incidents.health?.broken ?? []);
const judgeAll = (rules, kind)=>{
const { carried } = split(rules);
const bounds = new Map(carried.map((one)=>[
one.rule,
one
]));
return rules.flatMap((rule)=>{
const bound = bounds.get(rule);
const key = `${kind} ${rule.text}`;
if (!bound) return measured.findings.filter((one)=>one.rule === rule);
const earlier = isSame ? before.evidence[key] ?? rate_decider.b : rate_decider.b;
const found = evidence_goOn(earlier, bound, series);
const stillIs = wasBroken.has(rule.text) && found.share > bound.rates.p0;
const isBroken = found.isBroken || stillIs;
const isDoubtful = found.share > 0.5;
evidence[key] = found.isBroken ? rate_decider.b : found.evidence;
const counted = `${percent(found.share)} of this run's answers bad, ${found.evidence.n} judged in all`;
const state = isBroken ? 'broken' : isDoubtful ? 'missing' : 'holds';
return [
{
rule,
state,
explanation: `${rule.text} (${counted})`
}
];
});
};
const rules = judgeAll(plan.rules, 'rule');
const triggers = suspect ? judgeAll(plan.triggers, 'trigger') : [];
const state = {
...before,
at: now,
release: releaseId,
days: [
...days
],
evidence: Object.fromEntries(Object.entries(evidence).map(([key, { n, all, starts }])=>[
key,
{
n,
all: [
...all
],
starts: [
...starts
]
}
])),
recent: [
...before.recent,
Math.round(100 * (1 - badShare))
].slice(-keptRuns)
};
return {
state,
rules,
checks: measured.checks,
triggers,
availability: plan.availability.map((rule)=>overDays(rule, days, now)),
availabilityPercent: availabilityOver(days, month, now).percent
};
}
function overDays(rule, days, now) {
const window = 'comparison' === rule.condition.kind ? rule.condition.duration ?? month : month;
const { percent: value, coveredMs } = availabilityOver(days, window, now);
const { state, explanation } = (0, judge.S)(rule, (0, metrics.u)({
availability: (0, quantity.au)(value, '%')
}));
return {
rule,
state,
explanation: `${explanation} (measured: ${(0, duration.a)(coveredMs)})`
};
}
function percent(share) {
return `${Number((100 * share).toPrecision(3))}%`;
}
var sparkline = __webpack_require__(5751);
const icons = {
holds: "\u2705",
broken: "\u274C",
missing: "\u2754",
'n/a': "\u2796"
};
function statusOf({ rules, checks, triggers, availability }) {
const states = [
...rules,
...checks,
...triggers,
...availability
].map(({ state })=>state);
return states.includes('broken') ? 'unhealthy' : states.includes('missing') ? 'unknown' : 'healthy';
}
function pageOf(judged, live, { words, context }) {
const status = {
healthy: words.good,
unhealthy: words.bad,
unknown: words.unknown
}[statusOf(judged)];
const shown = Number(judged.availabilityPercent.toFixed(3));
return [
`### ${status}`,
live,
(0, markdown.tp)(words.heads, [
...judged.rules,
...judged.checks,
...judged.triggers,
...judged.availability
].map(rowOf)),
words.availability(`${shown}%`),
words.lastRuns(`\`${(0, sparkline.K)(judged.state.recent.slice(-48), 0, 100)}\``),
words.measured(formatTime(judged.state.at), context.run.runUrl),
(0, markdown.FV)(words.keep)
].join('\n\n');
}
function rowOf({ state, explanation }) {
return [
icons[state],
(0, markdown.aY)(explanation)
];
}
var names = __webpack_require__(86635);
var window_rules = __webpack_require__(45366);
var windows = __webpack_require__(5458);
var settings_functions = __webpack_require__(21827);
var slot_probes = __webpack_require__(46420);
var settings = __webpack_require__(82477);
var parse_rule = __webpack_require__(426);
var rules_rule = __webpack_require__(34660);
const usualRules = [
'success-rate >= 95%',
'consecutive-failures <= 3'
];
const usualMeasure = 120_000;
const longestFor = 600_000;
const longestWindow = 2592000000;
function planOf(inputs, config) {
const environment = config?.environments?.[inputs.environment];
const { monitor, health, rollback, metrics } = environment ?? {};
const place = (key)=>`config: environments.${inputs.environment}.${key}`;
const own = read([
...health?.rules ?? [],
...monitor?.rules ?? []
], place('monitor.rules'));
const triggers = read(rollback?.triggers ?? [], place('rollback.triggers'));
const given = inputs.rules.length > 0 ? inputs.rules : own.rules;
const isAvailability = (rule)=>(0, rules_rule.Ps)(rule.condition).some(({ metric })=>'availability' === metric.name);
const rules = given.filter((rule)=>!isAvailability(rule));
const { functions: checks, problems: unclear } = (0, settings_functions.yJ)(monitor?.checks ?? {}, place('monitor.checks'));
const asked = inputs.metrics.length > 0 ? [] : Object.entries(metrics?.queries ?? {});
const queries = asked.map(([name, query])=>[
name,
(0, fields.uG)(`${name}: ${query}`)
]);
const unasked = queries.flatMap(([name, query])=>query ? [] : [
place(`metrics.queries.${name}`)
]);
const hours = (0, window_rules.r)(inputs.hours, config?.['time-zone'] ?? 'UTC', 'hours');
const plan = {
places: placesOf(inputs, config, checks),
rules: rules.length > 0 ? rules : read(usualRules, '').rules,
availability: given.filter(isAvailability),
triggers: inputs.triggers.length > 0 ? inputs.triggers : triggers.rules,
onTrigger: rollback?.['on-trigger'] ?? 'propose',
measure: inputs.measure ?? (0, duration.E)(monitor?.measure ?? '') ?? usualMeasure,
hours: hours.rules,
metrics: [
...inputs.metrics,
...queries.flatMap(([, query])=>query ?? [])
],
metricsUrl: inputs.metricsUrl || (metrics?.prometheus ?? ''),
tokenVariable: metrics?.token ?? ''
};
const problems = [
...own.problems,
...triggers.problems,
...hours.problems,
...unclear,
...unasked.map((input)=>({
input,
allowed: 'a Prometheus query, or `/path json.path`',
example: 'up'
})),
...unfit(plan),
...powerless(plan, rollback?.allowed ?? [], place('rollback.allowed'))
];
return {
plan,
problems
};
}
function problemsOf(inputs, config) {
const { plan, problems } = planOf(inputs, config);
const { githubToken, services } = inputs;
const known = Object.keys(config?.services ?? {});
const unknown = services.filter((one)=>known.length > 0 && !known.includes(one));
return [
...(0, names.kP)(inputs, config),
...unknown.map((received)=>({
input: 'services',
received,
allowed: `services of the config: ${(0, names.UH)(received, known)}`
})),
...problems,
...plan.places.filter(({ url })=>!(0, action_fields.q$)(url)).map(({ service, url })=>({
input: 'public-url',
received: url,
allowed: `the public URL${'' === service ? '' : ` of ${service}`}, or environments.${inputs.environment || '<name>'}.url in the config`,
example: 'https://www.example.com'
})),
...'' === githubToken ? [
{
input: 'github-token',
allowed: 'a token with issues: write',
example: '${{ github.token }}'
}
] : []
];
}
function placesOf(inputs, config, checks) {
const environment = config?.environments?.[inputs.environment];
const known = Object.keys(config?.services ?? {});
const all = inputs.services.length > 0 ? inputs.services : known.length > 0 ? known : [
''
];
const { path = '/health', 'version-path': versionPath = 'version' } = environment?.health ?? {};
const places = all.map((service)=>{
const base = inputs.publicUrl || (0, settings.SW)(environment, config, service);
return {
environment: inputs.environment,
service,
url: (0, action_fields.q$)(base) ? (0, slot_probes.d)(base, path) : base,
versionPath,
publicUrl: base,
checks
};
});
const isOne = places.length > 1 && 1 === new Set(places.map(({ url })=>url)).size;
return isOne ? places.slice(0, 1).map((one)=>({
...one,
service: ''
})) : places;
}
function read(lines, input) {
const { rules, errors } = (0, parse_rule.NR)((0, action_fields.uz)(lines.join('\n')));
return {
rules,
problems: errors.map((error)=>error.toProblem(input))
};
}
function unfit({ rules, triggers, availability, metrics, metricsUrl }) {
const lasting = [
...rules,
...triggers
].filter((rule)=>(0, rule_watch.ee)(rule) > longestFor);
return [
...(0, fields.MM)({
rules,
metrics,
metricsUrl
}, []),
...(0, fields.MM)({
rules: triggers,
metrics,
metricsUrl
}, []).filter(({ input })=>'rules' === input).map((problem)=>({
...problem,
input: 'triggers'
})),
...lasting.map(({ text })=>({
input: 'rules',
received: text,
allowed: 'a `for` of at most 10m: one run measures no longer',
example: 'error-rate <= 5% for 5m'
})),
...availability.filter(isUnreadable).map(({ text })=>({
input: 'rules',
received: text,
allowed: 'availability by itself, as a bound over at most 30 days',
example: 'availability >= 99.9% for 30d'
}))
];
}
function isUnreadable({ condition }) {
if ('comparison' !== condition.kind) return true;
const { left, right, operator, duration = 0 } = condition;
const isBound = 'metric' === left.kind && !left.isBaseline && 'literal' === right.kind && /^>=?$/.test(operator);
return !isBound || 0 === duration || duration > longestWindow;
}
function powerless({ onTrigger, triggers }, allowed, input) {
if ('act' !== onTrigger || 0 === triggers.length) return [];
if (allowed.some((one)=>'anybody' === one || '@github-actions[bot]' === one.toLowerCase())) return [];
const needed = '`@github-actions[bot]` among them, as on-trigger is `act`: the rollback would be refused otherwise';
return [
{
input,
received: allowed.join(', '),
allowed: needed,
example: '@github-actions[bot]'
}
];
}
const plan_day = 86_400_000;
const careful = plan_day;
const slack = 450_000;
function isDue({ hours }, { offHours }, known) {
const { now, last, releasedAt, isBad } = known;
if (isBad || now - releasedAt < careful || 'closed' !== (0, windows._w)(hours, now).state) return true;
return now - last >= offHours - slack;
}
var action_error = __webpack_require__(25505);
const young = 604800000;
function suspectOf(releases, now) {
const newest = releases.at(-1);
const isWhole = newest?.kind === 'release' && 'COMMITTED' === newest.outcome;
return isWhole && now - (newest.endedAt ?? newest.startedAt) < young ? newest : void 0;
}
async function undo(triggers, { place, plan, isOneOfMany }, { rollbackWorkflow }, { github, words, context }) {
const inputs = {
environment: place.environment,
...isOneOfMany && '' !== place.service ? {
service: place.service
} : {},
reason: `monitoring: ${triggers.map(({ explanation })=>explanation).join('; ')}`.slice(0, 500)
};
const command = fenced(`gh workflow run ${rollbackWorkflow} ${Object.entries(inputs).map(([name, value])=>`-f ${quoted(`${name}=${value}`)}`).join(' ')}`);
if ('propose' === plan.onTrigger) return {
note: words.proposed(command),
isStarted: false
};
try {
await github.runs.dispatch(rollbackWorkflow, await github.contents.defaultBranch(), inputs);
return {
note: words.started(`\`${rollbackWorkflow}\``),
isStarted: true
};
} catch (thrown) {
context.signal.throwIfAborted();
const failure = context.redactor.redact((0, action_error.Uc)(thrown));
return {
note: words.notStarted((0, markdown.FV)(failure), command),
isStarted: false,
failure
};
}
}
function quoted(text) {
return /^[\w.=@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function fenced(line) {
return [
'```sh',
line.replaceAll('`', ''),
'```'
].join('\n');
}
var schemas = __webpack_require__("zod/v4/mini/schemas.js");
var visible = __webpack_require__(86474);
const evidence = schemas.Ikc({
n: schemas.aig(),
all: schemas.YOg(schemas.aig()),
starts: schemas.YOg(schemas.aig())
});
const state_incident = schemas.Ikc({
number: schemas.aig(),
url: schemas.YjP(),
isOurs: schemas.zMY(),
broken: schemas.YOg(schemas.YjP()),
isTold: schemas.zMY(),
good: schemas.aig()
});
const stateSchema = schemas.Ikc({
v: schemas.euz(1),
at: schemas.aig(),
release: schemas.aig(),
undone: schemas.aig(),
days: schemas.YOg(schemas.PVZ([
schemas.YjP(),
schemas.aig(),
schemas.aig()
])),
evidence: schemas.g1P(schemas.YjP(), evidence),
recent: schemas.YOg(schemas.aig()),
incidents: schemas.Ikc({
health: schemas.lqM(state_incident),
availability: schemas.lqM(state_incident)
})
});
const firstState = {
v: 1,
at: 0,
release: 0,
undone: 0,
days: [],
evidence: {},
recent: [],
incidents: {}
};
const label = 'monitor';
async function openStore(issues, self, title) {
const wanted = (0, visible.vI)(title, 256);
const found = (await issues.list({
labels: [
label
],
state: 'all'
})).filter((one)=>one.author === self && one.title === wanted).at(-1);
return {
state: (found && state_read(found.body)) ?? firstState,
keep (state, text) {
const body = `${text}\n\n${write(state)}`;
return found ? issues.update(found.number, {
body
}) : issues.create({
title: wanted,
body,
labels: [
label
]
});
}
};
}
const marker = /<!-- release-kit:monitor ([\w-]+) -->/;
function write(state) {
return `<!-- release-kit:monitor ${Buffer.from(JSON.stringify(state)).toString('base64url')} -->`;
}
function state_read(body) {
const encoded = marker.exec(body)?.[1];
if (void 0 === encoded) return;
try {
return stateSchema.safeParse(JSON.parse(Buffer.from(encoded, 'base64url').toString())).data;
} catch  {
return;
}
}
const run_month = 2678400000;
const action = {
name: 'monitor',
fields: inputs_fields,
outputs: {
status: 'unknown',
broken: '[]',
'incident-url': '',
availability: '{}',
triggered: '[]',
started: 'false'
},
holdsPolicy: true,
takesDefaults: true,
check: problemsOf,
async run (inputs, context) {
const { plan } = planOf(inputs, context.config);
const github = await (0, create.createGitHub)(context, inputs.githubToken);
const desk = createDesk(inputs, github, context);
const self = await github.people.self();
const releases = await releasesOf(inputs, context);
const metrics = await (0, metrics_reader.x)({
...inputs,
...figuresOf(inputs, plan, context),
bears: true
}, context);
const seen = await Promise.all(plan.places.map(async (place)=>{
const store = await openStore(github.issues, self, desk.words.monitorTitle(nameOf(place)));
const own = releases.filter(({ service })=>service === place.service || '' === place.service);
return look({
place,
plan,
store,
releases: own,
metrics
}, inputs, desk);
}));
return outcomeOf(seen, desk);
}
};
function figuresOf(inputs, { metrics, metricsUrl: url, tokenVariable }, context) {
const token = inputs.metricsToken || (context.env[tokenVariable] ?? '');
if ('' !== token) context.mask(token);
return {
metrics,
...(0, fields.Ti)(inputs),
url,
token
};
}
async function releasesOf(inputs, context) {
const ledger = (0, github_ledger.M)(await (0, client.createClient)(context, inputs.githubToken));
const writers = new Set((0, lock_writers.kO)(context.config).map((login)=>login.toLowerCase()));
const recorded = await ledger.deployments([
inputs.environment
], context.clock.now() - run_month);
return (0, release.t)(recorded, (account)=>writers.has(account.toLowerCase()));
}
async function look({ place, plan, store, releases, metrics }, inputs, desk) {
const { context } = desk;
const { incidents, at: last, undone } = store.state;
const latest = releases.findLast(({ outcome })=>'COMMITTED' === outcome);
const known = {
now: context.clock.now(),
last,
releasedAt: latest?.endedAt ?? -1 / 0,
isBad: Object.values(incidents).some((one)=>void 0 !== one)
};
if (!isDue(plan, inputs, known)) return skipped(place);
const measured = await measurePlace(place, plan, {
interval: inputs.interval,
metrics
}, context);
const suspect = suspectOf(releases, context.clock.now());
const judged = judge_judge(plan, measured, store.state, {
release: latest,
suspect: void 0 !== suspect
});
const status = statusOf(judged);
const live = liveNote(latest, formatTime, desk);
const page = pageOf(judged, live, desk);
context.log.event(`${nameOf(place)}: ${status}`);
const common = {
place,
status,
judged,
measured,
page
};
if (inputs.dryRun) return {
...common,
incidentUrl: incidents.health?.url ?? '',
isStarted: false
};
const fired = judged.triggers.filter(({ state })=>'broken' === state);
const isOneOfMany = Object.keys(context.config?.services ?? {}).length > 1;
const undoing = void 0 !== suspect && fired.length > 0 && undone !== suspect.id ? await undo(fired, {
place,
plan,
isOneOfMany
}, inputs, desk) : void 0;
const findings = [
...judged.rules,
...judged.checks,
...judged.triggers
];
const note = [
live,
undoing?.note ?? ''
].filter((part)=>'' !== part).join('\n\n');
const health = await keepIncident('health', {
place,
findings,
note,
isNews: void 0 !== undoing
}, incidents.health, desk);
const availability = await keepIncident('availability', {
place,
findings: judged.availability,
note: live,
isNews: false
}, incidents.availability, desk);
const isUndone = void 0 !== suspect && void 0 !== undoing && void 0 === undoing.failure;
const state = {
...judged.state,
undone: isUndone ? suspect.id : undone,
incidents: {
...health ? {
health
} : {},
...availability ? {
availability
} : {}
}
};
await store.keep(state, page);
return {
...common,
incidentUrl: health?.url ?? availability?.url ?? '',
isStarted: undoing?.isStarted ?? false,
...undoing?.failure === void 0 ? {} : {
failure: undoing.failure
}
};
}
function skipped(place) {
return {
place,
status: 'skipped',
incidentUrl: '',
isStarted: false,
page: ''
};
}
function outcomeOf(seen, { untold }) {
const brokenOf = (of)=>seen.flatMap(({ place, judged })=>(judged?.[of] ?? []).filter(({ state })=>'broken' === state).map(({ explanation })=>`${nameOf(place)}: ${explanation}`));
const broken = [
...new Set([
...brokenOf('rules'),
...brokenOf('checks'),
...brokenOf('triggers'),
...brokenOf('availability')
])
];
const statuses = seen.map(({ status })=>status);
const status = [
'unhealthy',
'unknown',
'healthy',
'skipped'
].find((one)=>statuses.includes(one)) ?? 'unknown';
const failures = [
...seen.flatMap(({ place, failure })=>void 0 === failure ? [] : [
`${nameOf(place)}: rollback not started: ${failure}`
]),
...[
...untold
].map((one)=>`not told: ${one}`)
];
const said = {
unhealthy: broken.join('; '),
unknown: 'data is missing',
healthy: 'everything holds',
skipped: 'not due yet'
}[status];
const pages = seen.filter(({ page })=>'' !== page).map(({ place, page })=>`## ${(0, markdown.FV)(nameOf(place))}\n\n${page}`);
return {
phase: failures.length > 0 ? 'Error' : ({
unhealthy: 'Failed',
unknown: 'Inconclusive',
healthy: 'Successful',
skipped: 'Successful'
})[status],
reason: [
`${status}: ${said}`,
...failures
].join('; '),
outputs: {
status,
broken: JSON.stringify(broken),
'incident-url': seen.find(({ incidentUrl })=>'' !== incidentUrl)?.incidentUrl ?? '',
availability: JSON.stringify(Object.fromEntries(seen.flatMap(({ place, judged })=>judged ? [
[
nameOf(place),
Number(judged.availabilityPercent.toFixed(3))
]
] : []))),
triggered: JSON.stringify(brokenOf('triggers')),
started: seen.some(({ isStarted })=>isStarted)
},
...pages.length > 0 ? {
summary: pages.join('\n\n')
} : {},
details: seen.map(({ place, status, judged, measured })=>({
...place,
status,
rules: [
...judged?.rules ?? [],
...judged?.checks ?? [],
...judged?.triggers ?? [],
...judged?.availability ?? []
].map(({ rule, state, explanation })=>({
rule: rule.text,
state,
explanation
})),
...measured ? {
statistics: (0, statistics.fS)(measured.series),
checks: measured.series.at(-1)?.checks ?? {}
} : {}
}))
};
}
var authorise = __webpack_require__(31814);
var rollback_src_run = __webpack_require__(38109);
var deploy_place = __webpack_require__(23217);
var resolve_window = __webpack_require__(42502);
var ask_action = __webpack_require__(8998);
var production = __webpack_require__(5812);
var required_secrets = __webpack_require__(75334);
const liveKey = /(^|[^A-Za-z0-9])[a-z]{2}_live_[A-Za-z0-9]/;
const dataSchemes = /^(postgres|postgresql|mysql|mariadb|mongodb|redis|rediss|amqp|amqps|sqlserver|mssql)(\+\w+)?:$/;
const namedProduction = /(^|[.-])prod(uction)?([.-]|$)/;
function productionDataProblems(environment, config, valueOf) {
if ((0, production.KV)(environment, config)) return [];
const { variables = {} } = config?.environments?.[environment] ?? {};
const secrets = (0, required_secrets.Hz)(environment, config).map(({ name })=>name);
const given = [
...Object.entries(variables).map(([name, value])=>({
input: `environments.${environment}.variables.${name}`,
name,
value
})),
...secrets.map((name)=>({
input: `secret ${name}`,
name,
value: valueOf(name)
}))
];
return given.flatMap(({ input, name, value })=>{
if (liveKey.test(value)) return [
{
input,
received: '***',
allowed: `a test key: this one is live, and ${environment} is not production`
}
];
const host = dataHostOf(value);
if (void 0 === host || !(namedProduction.test(host) || hostsOfProduction(name, config, valueOf).has(host))) return [];
return [
{
input,
received: '***',
allowed: `data of ${environment}: the host of this one is production's`
}
];
});
}
function dataHostOf(value) {
const url = URL.canParse(value.trim()) ? new URL(value.trim()) : void 0;
return url && dataSchemes.test(url.protocol) && '' !== url.hostname ? url.hostname.toLowerCase() : void 0;
}
function hostsOfProduction(name, config, valueOf) {
const all = Object.entries(config?.environments ?? {}).filter(([one])=>(0, production.KV)(one, config));
const urls = all.flatMap(([one, { url = '', variables = {} }])=>[
url,
...Object.values(variables),
valueOf(`${name}_${(0, required_secrets.XJ)(one)}`)
]);
return new Set(urls.flatMap((url)=>URL.canParse(url) ? [
new URL(url).hostname.toLowerCase()
] : []));
}
function promotionOf(environment, config) {
const after = config?.environments?.[environment]?.after;
if (void 0 === after) return;
const written = after.within ?? '14d';
return {
from: after.environment,
within: (0, duration.E)(written) ?? 0,
written,
override: after.override?.split(/\s+/).filter((word)=>'reason' !== word && '' !== word)
};
}
function promotionProblems(environment, config) {
const wrong = (promotionOf(environment, config)?.override ?? []).filter((word)=>!/^(@[\w-]+|role:(write|maintain|admin))$/.test(word));
return wrong.map((received)=>({
input: `environments.${environment}.after.override`,
received,
allowed: 'role:write, role:maintain, role:admin or @user, and `reason`',
example: 'role:maintain reason'
}));
}
var policy_settings = __webpack_require__(13666);
var config_file = __webpack_require__(72481);
async function checkEnvironments(file, { isRolledBack, namesWho }) {
const { config } = file;
if (void 0 === config) return [];
const problems = [];
for (const [name, environment] of Object.entries(config.environments ?? {})){
const admitted = [
...windowProblems(name, config),
...(0, policy_settings.j)(name, config),
...promotionProblems(name, config),
...productionDataProblems(name, config, ()=>'')
];
problems.push(...locate(admitted, {
part: 'target',
name,
file
}));
if (void 0 !== environment.monitor || environment.rollback?.triggers !== void 0) problems.push(...locate(await monitorProblems(name, config), {
part: 'monitor',
name,
file
}));
const isReleased = void 0 !== environment.target || void 0 !== environment.traffic;
if (isReleased && isRolledBack && !namesWho) problems.push(...nobodyRollsBack(name, file, config));
for (const service of servicesOf(environment, config)){
const release = {
name,
environment,
service
};
problems.push(...locate(await switchProblems(release, config), {
part: 'switch',
name,
file
}));
problems.push(...locate(await targetProblems(release, config), {
part: 'target',
name,
file
}));
if (isRolledBack) problems.push(...locate(await rollbackProblems(release, config), {
part: 'rollback',
name,
file
}));
}
}
return problems;
}
function servicesOf({ target }, { services }) {
const names = Object.keys(target?.resources ?? services ?? {});
return names.length > 0 ? names : [
''
];
}
function windowProblems(environment, config) {
return (0, resolve_window.LI)({
environment,
window: []
}, config).problems;
}
async function monitorProblems(environment, config) {
const problems = await (0, ask_action.G)(action, {
environment
}, {
config,
env: {}
});
return problems.map((problem)=>({
...problem,
input: problem.input.replace(/^config: /, '')
}));
}
function nobodyRollsBack(environment, { at }, config) {
if ((0, authorise.as)({
environment,
allowed: [],
teamsToken: '',
type: 'application'
}, config).length > 0) return [];
const allowed = 'who may roll production back: nobody may until somebody is named';
return [
{
input: at([
'environments',
environment,
'rollback',
'allowed'
]),
allowed,
example: 'role:maintain'
}
];
}
function switchProblems({ name, environment, service }, config) {
if (void 0 === environment.traffic || isInPlace(service, environment)) return Promise.resolve([]);
const raw = {
environment: name,
service,
version: 'v1.0.0'
};
return (0, ask_action.G)(run.X, raw, {
config,
env: secretsOf(environment)
});
}
function isInPlace(service, { target }) {
const resources = target?.resources ?? {};
const others = Object.values(resources);
return (0, deploy_place.yI)(resources[service])?.kind === 'single' && others.some((one)=>(0, deploy_place.yI)(one)?.kind === 'slots');
}
function targetProblems({ name, environment, service }, config) {
const { target, traffic } = environment;
if (void 0 === target) return Promise.resolve([]);
const place = (0, deploy_place.yI)(target.resources?.[service]);
const slot = place?.kind !== 'slots' && (place || void 0 === traffic) ? '' : 'green';
const given = {
environment: name,
slot,
token: void 0 === target.token ? config_file.N : ''
};
const about = 'coolify' === target.kind ? {
services: service,
...revisionOf(service, config)
} : {
service,
revision: '0'.repeat(40),
'expect-version': 'v1.0.0',
'health-url': `https://${config_file.N}.example`
};
return 'coolify' === target.kind ? (0, ask_action.G)(src_run.X, {
...given,
...about
}, {
config,
env: {}
}) : (0, ask_action.G)(deploy_platform_src_run.X, {
...given,
...about
}, {
config,
env: {}
});
}
function revisionOf(service, { services }) {
const image = services?.[service]?.image;
return void 0 === image ? {
commit: '0'.repeat(40)
} : {
image: `${image}:v1.0.0`
};
}
async function rollbackProblems({ name, environment, service }, config) {
const { target, traffic } = environment;
if (void 0 === target && void 0 === traffic) return [];
const env = secretsOf(environment);
const raw = {
environment: name,
service,
'target-token': config_file.N
};
return (0, ask_action.G)(rollback_src_run.X, raw, {
config,
env
});
}
function secretsOf({ target, traffic }) {
const secrets = {};
for (const name of [
target?.token,
traffic?.token
])if (void 0 !== name) secrets[name] = config_file.N;
const key = traffic?.['ssh-key'];
if (void 0 !== key) secrets[key] = `-----BEGIN PRIVATE KEY-----\n${config_file.N}`;
return secrets;
}
function locate(problems, { part, name, file }) {
return problems.map((problem)=>({
...problem,
input: file.at(environments_keyOf(problem.input, part, name))
}));
}
const fromInput = {
switch: {
url: [
'url'
],
rules: [
'health',
'rules'
],
environment: [],
service: []
},
target: {
resources: [
'target',
'resources'
],
services: [
'target',
'resources'
],
slot: [
'target',
'resources'
],
project: [
'target',
'resources'
],
platform: [
'target',
'kind'
],
'public-url': [
'url'
],
environment: []
},
monitor: {
rules: [
'monitor',
'rules'
],
triggers: [
'rollback',
'triggers'
],
'public-url': [
'url'
],
'metrics-url': [
'metrics',
'prometheus'
],
environment: []
},
rollback: {
'target-options': [
'target',
'resources'
],
target: [
'target',
'kind'
],
'driver, target': [],
rules: [
'health',
'rules'
]
}
};
function environments_keyOf(input, part, name) {
const environment = [
'environments',
name
];
const prefix = `${environment.join('.')}.`;
if (input.startsWith(prefix)) return [
...environment,
...input.slice(prefix.length).split('.')
];
if (input.startsWith('services.')) return input.split('.');
const known = fromInput[part][input];
if (void 0 !== known) return [
...environment,
...known
];
const [, section, own] = /^(driver|target)-(.+)$/.exec(input) ?? [];
const place = 'target' === section || void 0 === section && 'target' === part ? 'target' : 'traffic';
return [
...environment,
place,
...(own ?? input).split(/[ .]/)
];
}
}),
89675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
F: ()=>secretsOf,
K: ()=>checkSecrets
});
var _shared_config_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77444);
var _shared_notify_channel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21059);
var _shared_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95896);
var _callers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83326);
var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30884);
function secretsOf({ config }) {
return Object.entries(config?.environments ?? {}).flatMap(([environment, settings])=>namesIn(settings).map(({ name, key })=>({
name,
key: [
'environments',
environment,
...key
],
environment
})));
}
function namesIn({ target, traffic }) {
const found = [
{
name: tokenOf(target),
key: [
'target',
'token'
]
},
{
name: traffic?.token,
key: [
'traffic',
'token'
]
},
{
name: traffic?.['ssh-key'],
key: [
'traffic',
'ssh-key'
]
}
];
return found.flatMap(({ name, key })=>void 0 === name ? [] : [
{
name,
key
}
]);
}
function tokenOf(target) {
if (void 0 === target) return;
const { kind, token } = target;
return token ?? ('webhook' === kind || 'command' === kind ? void 0 : _shared_config_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Nn[kind]);
}
const channelSecrets = {
pagerduty: 'PAGERDUTY_KEY',
statuspage: 'STATUSPAGE_TOKEN',
email: 'SMTP_URL'
};
function channelSecretsOf({ config }) {
return Object.entries(config?.notify?.routes ?? {}).flatMap(([severity, lines = []])=>lines.flatMap((line, index)=>{
const channel = (0, _shared_notify_channel_js__WEBPACK_IMPORTED_MODULE_3__.pn)(line);
const name = channel?.kind === 'slack' ? '' === channel.address ? 'SLACK_WEBHOOK' : 'SLACK_TOKEN' : channelSecrets[channel?.kind ?? ''];
return void 0 === name ? [] : [
{
name,
key: [
'notify',
'routes',
severity,
index
],
environment: ''
}
];
}));
}
const releasing = [
'pipeline',
'deploy',
'rollback',
'fleet',
'janitor'
].map((name)=>`.github/workflows/${name}.yml`);
function checkSecrets(file, uses, offer) {
return uses.filter(({ name, job })=>releasing.includes(name) && 'inherit' !== job.secrets).flatMap((use)=>{
const environment = use.with.environment;
const isAny = void 0 === environment || (0, _callers_js__WEBPACK_IMPORTED_MODULE_1__.BH)(environment);
const parts = use.name.endsWith('janitor.yml') ? [
'traffic'
] : [
'target',
'traffic'
];
const needed = secretsOf(file).filter(({ key, environment: of })=>(isAny || of === environment) && parts.includes(String(key[2])));
const names = new Map([
...channelSecretsOf(file),
...needed
].map((one)=>[
one.name,
one
]));
return [
...names.values()
].flatMap((named)=>notPassed(named, use, offer, file));
});
}
function notPassed(named, { workflow, key, job, name: called }, offer, file) {
const passed = Object.keys((0, _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__.A7)(job.secrets));
const declared = offer[called]?.secrets ?? [];
if (passed.includes(named.name)) return [];
if (!declared.includes(named.name)) {
if ('' === named.environment) return [];
const meant = (0, _shared_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)(named.name, declared);
const allowed = `a name that ${called} hands on: ${declared.join(', ')}${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
return [
{
input: file.at(named.key),
received: named.name,
allowed
}
];
}
const allowed = `${named.name}, which the config names (${file.at(named.key)})`;
return [
{
input: workflow.at([
...key,
'secrets'
]),
received: passed.join(', ') || 'none',
allowed: `also ${allowed}`,
example: `${named.name}: \${{ secrets.${named.name} }}`
}
];
}
}),
32146: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
n: ()=>readOffer
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("apart module ../yaml/index.cjs");
function readOffer(product) {
const read = (path)=>(0, yaml__WEBPACK_IMPORTED_MODULE_2__.parse)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(product, path), 'utf8'));
const actions = [
'deploy',
...(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(product, 'actions')).map((name)=>`actions/${name}`)
].filter((folder)=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(product, folder, 'action.yml'))).map((folder)=>{
const { inputs } = read(`${folder}/action.yml`);
return [
folder,
{
inputs: declared(inputs),
secrets: [],
permissions: {}
}
];
});
const folder = '.github/workflows';
const workflows = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(product, folder)).flatMap((name)=>{
const { on, jobs } = read(`${folder}/${name}`);
const call = on?.workflow_call;
if (void 0 === call) return [];
const permissions = Object.values(jobs).map((job)=>job.permissions ?? {});
const declaration = {
inputs: declared(call.inputs),
secrets: Object.keys(call.secrets ?? {}),
permissions: union(permissions)
};
return [
[
`${folder}/${name}`,
declaration
]
];
});
return Object.fromEntries([
...actions,
...workflows
]);
}
function declared(inputs = {}) {
return Object.fromEntries(Object.entries(inputs).map(([name, input])=>[
name,
{
required: input?.required ?? false,
type: input?.type ?? 'string'
}
]));
}
function union(all) {
const together = {};
for (const [scope, level] of all.flatMap((one)=>Object.entries(one)))if ('write' !== together[scope]) together[scope] = level;
return together;
}
}),
3901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
f: ()=>createMetricMap,
u: ()=>metricsFrom
});
var _parse_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
function createMetricMap() {
const all = new Map();
const keyOf = ({ name, label })=>void 0 === label ? name : `${name}[${label}]`;
return {
get: (metric)=>all.get(keyOf(metric))?.[1],
set (metric, value) {
const parsed = 'string' == typeof metric ? (0, _parse_rule_js__WEBPACK_IMPORTED_MODULE_0__.uo)(metric) : metric;
all.set(keyOf(parsed), [
parsed,
value
]);
},
entries: ()=>all.values()
};
}
function metricsFrom(record, baseline = {}) {
const [now, before] = [
record,
baseline
].map((entries)=>{
const map = createMetricMap();
for (const [key, value] of Object.entries(entries))map.set(key, value);
return map;
});
return {
value: (metric)=>now?.get(metric),
baseline: (metric)=>before?.get(metric)
};
}
})
};
