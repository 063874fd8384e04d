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
var run = __webpack_require__(15372);
var src_run = __webpack_require__(44175);
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
var action_error = __webpack_require__(66856);
var ask_action = __webpack_require__(8998);
var callers = __webpack_require__(83326);
var config_file = __webpack_require__(72481);
var environments = __webpack_require__(48785);
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
var steps = __webpack_require__(46718);
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
async function checkRoutes({ config, at }) {
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
return (await Promise.all(found)).flat();
}
}),
48785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
p: ()=>checkEnvironments,
Y: ()=>servicesOf
});
var run = __webpack_require__(17593);
var src_run = __webpack_require__(6180);
var deploy_platform_src_run = __webpack_require__(53925);
var authorise = __webpack_require__(31814);
var rollback_src_run = __webpack_require__(12955);
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
var duration = __webpack_require__(70862);
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
var settings = __webpack_require__(13666);
var config_file = __webpack_require__(72481);
async function checkEnvironments(file, { isRolledBack, namesWho }) {
const { config } = file;
if (void 0 === config) return [];
const problems = [];
for (const [name, environment] of Object.entries(config.environments ?? {})){
const admitted = [
...windowProblems(name, config),
...(0, settings.j)(name, config),
...promotionProblems(name, config),
...productionDataProblems(name, config, ()=>'')
];
problems.push(...locate(admitted, {
part: 'target',
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
return (0, resolve_window.L)({
environment,
window: []
}, config).problems;
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
input: file.at(keyOf(problem.input, part, name))
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
function keyOf(input, part, name) {
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
var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("yaml/dist/index.js");
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
})
};
