export const id = 374;
export const ids = [
374
];
export const modules = {
374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
parseConfig: ()=>parseConfig
});
var index_cjs_ = __webpack_require__("apart module ../yaml/index.cjs");
const kinds = {
string: 'a text',
number: 'a number',
boolean: 'true or false',
array: 'a list',
object: 'a map',
record: 'a map'
};
function expectationOf(issue) {
if ('invalid_type' === issue.code) return kinds[issue.expected] ?? issue.expected;
if ('invalid_value' === issue.code) return oneOf(issue.values.map(String));
if ('too_small' === issue.code) return leastOf(issue);
if ('too_big' === issue.code) return `at most ${issue.maximum}`;
if ('invalid_union' === issue.code) return wordsOf(issue.errors.flat(), ', or ');
return 'invalid_key' === issue.code ? wordsOf(issue.issues, '; ') : void 0;
}
const oneOf = (values)=>values.length > 1 ? `one of ${values.join(', ')}` : values.join();
function leastOf({ origin, inclusive, minimum }) {
if ('string' === origin) return 'a text that is not empty';
return 'array' === origin ? `a list of at least ${minimum}` : `${inclusive ? 'at least' : 'more than'} ${minimum}`;
}
function wordsOf(issues, between) {
return [
...new Set(issues.map(({ message })=>message))
].join(between);
}
function valueAt(plain, path) {
return path.reduce((at, key)=>'object' == typeof at && null !== at && Object.hasOwn(at, key) ? at[key] : void 0, plain);
}
function shownValue(value) {
if ('string' == typeof value) return value;
if ('number' == typeof value || 'boolean' == typeof value) return `${value}`;
if ('object' != typeof value || null === value) return;
return Array.isArray(value) ? 'a list' : 'a map';
}
var visible = __webpack_require__(474);
var nearest = __webpack_require__(896);
const driverKinds = [
'caddy',
'cloudflare',
'command',
'coolify',
'haproxy',
'nginx',
'traefik',
'vercel',
'webhook'
];
const deployTargetKinds = [
'coolify',
'vercel',
'heroku',
'webhook',
'command'
];
const checklistNames = [
'before',
'day',
'+1d',
'+7d'
];
const notSupportedYet = [
'environments.*.rollback.levels',
'environments.*.smoke',
'environments.*.traffic.evidence',
'environments.*.traffic.paths',
'environments.*.traffic.request-rate',
'environments.*.traffic.slot-header',
'environments.*.health.expect-json',
'services.*.dockerfile'
];
function isNotSupportedYet(path) {
const names = path.map(String);
return notSupportedYet.some((known)=>{
const parts = known.split('.');
return parts.length === names.length && parts.every((part, index)=>'*' === part || part === names[index]);
});
}
var schemas = __webpack_require__("zod/v4/mini/schemas.js");
var api = __webpack_require__("zod/v4/core/api.js");
const line = schemas.YjP().check(api.m9(1));
const schemaVersion = /^[\w.+][\w.+-]*$/;
const version = schemas.YjP().check(api.Fk(schemaVersion, 'a version of the schema'));
const migrationPresets = [
'alembic',
'knex',
'golang-migrate',
'dbmate',
'django',
'typeorm',
'sequelize',
'drizzle',
'prisma',
'flyway',
'liquibase',
'rails',
'sqlx',
'atlas',
'pgroll',
'supabase',
'migrate-mongo'
];
const databaseEngines = [
'postgres',
'mongodb',
'heroku',
'command',
'webhook'
];
const migrationsSchema = schemas.KCZ([
schemas.rej({
preset: schemas.k5n(migrationPresets),
to: schemas.lqM(version),
files: schemas.lqM(line)
}),
schemas.rej({
version: schemas.lqM(line),
pending: line,
plan: line,
up: line,
down: line,
unlock: line,
to: schemas.lqM(version),
files: schemas.lqM(line)
})
]);
const preflightSchema = schemas.rej({
'max-connections': schemas.lqM(schemas.aig().check(api.qm(0))),
'min-free-disk': schemas.lqM(schemas.YjP().check(api.Fk(/^\d+(\.\d+)?(MB|GB)$/, 'a size: 500MB, 10GB'))),
'max-transaction-age': schemas.lqM(schemas.YjP().check(api.Fk(/^\d+(ms|s|m|h|d)$/, 'a duration: 500ms, 30s, 5m, 2h')))
});
const dependantsSchema = schemas.rej({
stop: line,
start: line
});
const batchSchema = schemas.rej({
command: line,
size: schemas.Rvf(schemas.Whr().check(api.Tx(0), api.Zm(1_000_000)), 1000)
});
const databaseSchema = schemas.rej({
engine: schemas.lqM(schemas.k5n(databaseEngines)),
url: schemas.lqM(schemas.YjP().check(api.Fk(/^[A-Z_][A-Z0-9_]*$/, 'the NAME of an environment variable, never the secret itself'))),
options: schemas.lqM(schemas.g1P(schemas.YjP(), schemas.L5J())),
migrations: schemas.lqM(migrationsSchema),
backup: schemas.lqM(schemas.rej({
store: schemas.lqM(line),
retention: schemas.lqM(line)
})),
'restore-mode': schemas.lqM(schemas.k5n([
'swap',
'in-place'
])),
integrity: schemas.lqM(schemas.YOg(line)),
anonymise: schemas.lqM(line),
windows: schemas.lqM(schemas.YOg(line)),
preflight: schemas.lqM(preflightSchema),
dependants: schemas.lqM(dependantsSchema),
batch: schemas.lqM(batchSchema),
secrets: schemas.lqM(schemas.YOg(line))
});
var duration = __webpack_require__(862);
const schema_text = schemas.YjP().check(api.m9(1));
const schema_name = schemas.YjP().check(api.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a name of letters, digits, ".", "_" and "-"'));
const url = schemas.YjP().check(api.Fk(/^https?:\/\/[^\s@?#/]+(\/[^\s@?#]*)?$/, 'an http or https URL without user, password or query'));
const schema_duration = schemas.YjP().check(schemas.YPB((value)=>void 0 !== (0, duration.E)(value), 'a duration: 500ms, 30s, 5m, 2h'));
const date = schemas.YjP().check(schemas.YPB((value)=>/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)), 'a date: 2026-10-01'));
const percentage = schemas.YjP().check(schemas.YPB((value)=>/^\d{1,2}(\.\d+)?%$|^100%$/.test(value), 'a percentage: 95%'));
const secretName = schemas.YjP().check(api.Fk(/^[A-Z_][A-Z0-9_]*$/, 'the NAME of an environment variable, never the secret itself'));
const service = schemas.rej({
path: schemas.lqM(schema_text),
paths: schemas.lqM(schemas.YOg(schema_text)),
'tag-prefix': schemas.lqM(schema_text),
image: schemas.lqM(schema_text),
label: schemas.lqM(schema_text),
'depends-on': schemas.lqM(schemas.YOg(schema_name))
});
const slots = schemas.rej({
blue: schema_text,
green: schema_text
});
const target = schemas.rej({
kind: schemas.k5n(deployTargetKinds),
url: schemas.lqM(schema_text),
token: schemas.lqM(secretName),
resources: schemas.lqM(schemas.g1P(schema_name, schemas.KCZ([
schema_text,
slots
]))),
options: schemas.lqM(schemas.g1P(schemas.YjP(), schemas.L5J()))
});
const route = {
url: schemas.lqM(schema_text),
route: schemas.lqM(schema_text),
options: schemas.lqM(schemas.g1P(schemas.YjP(), schemas.L5J())),
blue: schemas.lqM(schema_text),
green: schemas.lqM(schema_text),
'blue-url': schemas.lqM(schema_text),
'green-url': schemas.lqM(schema_text)
};
const traffic = schemas.rej({
driver: schemas.k5n(driverKinds),
token: schemas.lqM(secretName),
via: schemas.lqM(schema_text),
'ssh-key': schemas.lqM(secretName),
'known-hosts': schemas.lqM(schema_text),
...route,
services: schemas.lqM(schemas.g1P(schema_name, schemas.rej(route))),
steps: schemas.lqM(schemas.YOg(schemas.aig().check(api.Tx(0), api.Zm(100))).check(api.m9(1))),
'step-duration': schemas.lqM(schema_duration),
bake: schemas.lqM(schema_duration),
drain: schemas.lqM(schema_duration),
retain: schemas.lqM(schema_duration),
windows: schemas.lqM(schemas.YOg(schema_text))
});
const functions = schemas.g1P(schema_name, schemas.rej({
path: schema_text,
'expect-body': schemas.lqM(schema_text),
'expect-json': schemas.lqM(schemas.YOg(schema_text))
}));
const health = schemas.rej({
path: schemas.lqM(schema_text),
'version-path': schemas.lqM(schema_text),
rules: schemas.lqM(schemas.YOg(schema_text)),
functions: schemas.lqM(functions)
});
const toolVersion = schemas.KCZ([
schema_text,
schemas.Whr()
]);
const setup = schemas.rej({
node: schemas.lqM(toolVersion),
python: schemas.lqM(toolVersion),
go: schemas.lqM(toolVersion),
java: schemas.lqM(toolVersion),
run: schemas.lqM(schema_text)
});
const after = schemas.rej({
environment: schema_name,
within: schemas.lqM(schema_duration),
override: schemas.lqM(schema_text)
});
const requiredSecret = schemas.rej({
name: secretName,
min: schemas.lqM(schemas.Whr().check(api.Tx(0))),
'differs-from': schemas.lqM(schema_name)
});
const variableName = schemas.YjP().check(api.Fk(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of a variable: letters, digits and "_"'));
const rollback = schemas.rej({
allowed: schemas.lqM(schemas.YOg(schema_text)),
triggers: schemas.lqM(schemas.YOg(schema_text)),
'on-trigger': schemas.lqM(schemas.k5n([
'propose',
'act'
])),
watch: schemas.lqM(schema_duration),
cooldown: schemas.lqM(schema_duration),
quorum: schemas.lqM(schemas.Whr().check(api.qm(1), api.Zm(10))),
windows: schemas.lqM(schemas.YOg(schema_text))
});
const approval = schemas.rej({
by: schemas.YOg(schema_text).check(api.m9(1)),
quorum: schemas.lqM(schemas.Whr().check(api.qm(1))),
when: schemas.lqM(schemas.k5n([
'start',
'shift'
])),
timeout: schemas.lqM(schema_duration),
'not-by-author': schemas.lqM(schemas.zMY())
});
const metrics = schemas.rej({
prometheus: schema_text,
token: schemas.lqM(variableName),
queries: schemas.g1P(schema_name, schema_text)
});
const monitor = schemas.rej({
rules: schemas.lqM(schemas.YOg(schema_text)),
measure: schemas.lqM(schema_duration),
checks: schemas.lqM(functions)
});
const environment = schemas.rej({
branch: schemas.lqM(schema_text),
production: schemas.lqM(schemas.zMY()),
after: schemas.lqM(after),
'github-environment': schemas.lqM(schemas.rej({
release: schemas.lqM(schema_text),
rollback: schemas.lqM(schema_text),
watch: schemas.lqM(schema_text)
})),
requires: schemas.lqM(schemas.rej({
gate: schemas.lqM(schemas.zMY()),
plan: schemas.lqM(schema_text)
})),
budgets: schemas.lqM(schemas.rej({
gate: schemas.lqM(schema_duration),
deploy: schemas.lqM(schema_duration)
})),
'required-secrets': schemas.lqM(schemas.YOg(schemas.KCZ([
secretName,
requiredSecret
]))),
variables: schemas.lqM(schemas.g1P(variableName, schemas.YjP())),
flags: schemas.lqM(schemas.g1P(schema_name, schemas.zMY())),
url: schemas.lqM(schema_text),
target: schemas.lqM(target),
traffic: schemas.lqM(traffic),
health: schemas.lqM(health),
windows: schemas.lqM(schemas.YOg(schema_text)),
metrics: schemas.lqM(metrics),
monitor: schemas.lqM(monitor),
approval: schemas.lqM(approval),
rollback: schemas.lqM(rollback),
database: schemas.lqM(databaseSchema)
});
const gate = schemas.rej({
commands: schemas.lqM(schemas.g1P(schemas.YjP().check(api.Fk(/^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u, 'a name of letters, digits, "_" and "-"')), schemas.YjP().check(api.Fk(/^\s*\S.*$/, 'a line of shell')))),
reports: schemas.lqM(schemas.YOg(schema_text)),
block: schemas.lqM(schemas.YOg(schema_text)),
warn: schemas.lqM(schemas.YOg(schema_text)),
'if-missing': schemas.lqM(schemas.k5n([
'block',
'warn',
'skip'
])),
'allow-list': schemas.lqM(schema_text)
});
const severity = schemas.YOg(schema_text);
const boxes = schemas.YOg(schema_text).check(api.m9(1));
const configSchema = schemas.rej({
version: schemas.euz(1),
locale: schemas.lqM(schemas.k5n([
'en',
'fr'
])),
'time-zone': schemas.lqM(schemas.YjP().check(schemas.YPB(isTimeZone, 'an IANA time zone such as Europe/Paris'))),
defaults: schemas.lqM(schemas.rej({
environment: schemas.lqM(schema_name),
service: schemas.lqM(schema_name)
})),
setup: schemas.lqM(setup),
services: schemas.lqM(schemas.g1P(schema_name, service)),
channels: schemas.lqM(schemas.g1P(schema_text, schema_text)),
gate: schemas.lqM(gate),
environments: schemas.lqM(schemas.g1P(schema_name, environment)),
releases: schemas.lqM(schemas.YOg(date)),
journal: schemas.lqM(schemas.rej({
writers: schemas.lqM(schemas.YOg(schema_text).check(api.m9(1))),
workflows: schemas.lqM(schemas.YOg(schema_text).check(api.m9(1)))
})),
secrets: schemas.lqM(schemas.g1P(schema_name, schemas.rej({
rotated: date,
every: schema_duration
}))),
contacts: schemas.lqM(schemas.g1P(schema_name, schema_text)),
checklists: schemas.lqM(schemas.jgl(schemas.k5n(checklistNames), boxes)),
report: schemas.lqM(schemas.rej({
goals: schemas.lqM(schemas.rej({
'success-rate': schemas.lqM(percentage),
deployment: schemas.lqM(schema_duration),
'rollback-rate': schemas.lqM(percentage),
recovery: schemas.lqM(schema_duration),
'change-failure': schemas.lqM(percentage)
}))
})),
notify: schemas.lqM(schemas.rej({
routes: schemas.lqM(schemas.rej({
critical: schemas.lqM(severity),
important: schemas.lqM(severity),
info: schemas.lqM(severity)
})),
escalation: schemas.lqM(schemas.YOg(schema_text)),
announce: schemas.lqM(schemas.rej({
before: schemas.lqM(severity),
day: schemas.lqM(severity)
})),
urls: schemas.lqM(schemas.rej({
slack: schemas.lqM(url),
pagerduty: schemas.lqM(url),
statuspage: schemas.lqM(url)
}))
}))
});
function keysAt(path) {
let at = configSchema;
for (const key of path)at = within(at, key);
return Object.keys(definitionOf(at).shape ?? {});
}
function definitionOf(schema) {
const definition = schema?._zod?.def ?? {};
if (void 0 !== definition.innerType) return definitionOf(definition.innerType);
const options = definition.options?.map(definitionOf);
return options?.find(({ shape })=>void 0 !== shape) ?? definition;
}
function within(schema, key) {
const { shape, valueType, element } = definitionOf(schema);
return shape?.[key] ?? valueType ?? element;
}
function isTimeZone(zone) {
try {
new Intl.DateTimeFormat('en', {
timeZone: zone
});
return true;
} catch  {
return false;
}
}
const relative = /^freeze\s+(\d{1,3})d\s+before\s+release\s*$/;
const day = 86_400_000;
function withReleaseDates(config) {
const { releases = [], environments } = config;
const problems = [];
const dated = (lines, input)=>lines?.flatMap((line)=>{
const [, days] = relative.exec(line.trim()) ?? [];
if (void 0 === days) return [
line
];
if (0 === releases.length) problems.push({
input,
received: line,
allowed: 'dates in `releases`, which it counts from',
example: 'releases: [2026-12-15]'
});
return releases.map((date)=>`freeze ${before(date, Number(days))}..${before(date, 1)} ${days}d before ${date}`);
});
if (!environments) return {
config,
problems
};
const all = Object.entries(environments).map(([name, one])=>{
const at = `environments.${name}`;
const windows = dated(one.windows, `${at}.windows`);
const back = dated(one.rollback?.windows, `${at}.rollback.windows`);
const data = dated(one.database?.windows, `${at}.database.windows`);
const shift = dated(one.traffic?.windows, `${at}.traffic.windows`);
return [
name,
{
...one,
...windows ? {
windows
} : {},
...back ? {
rollback: {
...one.rollback,
windows: back
}
} : {},
...data ? {
database: {
...one.database,
windows: data
}
} : {},
...one.traffic && shift ? {
traffic: {
...one.traffic,
windows: shift
}
} : {}
}
];
});
return {
config: {
...config,
environments: Object.fromEntries(all)
},
problems
};
}
function before(date, days) {
return new Date(Date.parse(date) - days * day).toISOString().slice(0, 10);
}
const longestYaml = 131072;
const longestExcerpt = 40;
function readYaml(text, file) {
if (text.length > longestYaml) return {
problems: [
{
input: file,
received: `${text.length} characters`,
allowed: `at most ${longestYaml} of YAML`
}
]
};
const lines = new index_cjs_.LineCounter();
const document = (0, index_cjs_.parseDocument)(text, {
lineCounter: lines,
uniqueKeys: true,
merge: true
});
const at = (offset)=>{
const { line, col } = lines.linePos(offset);
return `${file}:${line}:${col}`;
};
const problems = document.errors.map(({ pos, message })=>{
const received = text.slice(pos[0], pos[0] + longestExcerpt).split('\n', 1)[0];
const allowed = `valid YAML; ${message.split(' at line')[0] ?? ''}`;
return {
input: at(pos[0]),
...received ? {
received
} : {},
allowed
};
});
(0, index_cjs_.visit)(document, {
Pair (_, { key }) {
if (!(0, index_cjs_.isCollection)(key)) return;
problems.push({
input: at(key.range?.[0] ?? 0),
received: 'a list or map',
allowed: 'a text or a number as a key'
});
return index_cjs_.visit.BREAK;
}
});
return problems.length > 0 ? {
problems
} : {
document,
at
};
}
function toPlain({ document }, file) {
try {
return {
plain: document.toJS({
maxAliasCount: 100
})
};
} catch (thrown) {
if (thrown instanceof ReferenceError) return {
problems: [
{
input: file,
allowed: 'at most 100 uses of YAML aliases'
}
]
};
throw thrown;
}
}
function offsetOf(document, path) {
for(let depth = path.length; depth > 0; depth--){
const parent = document.getIn(path.slice(0, depth - 1), true);
const last = path[depth - 1];
if ((0, index_cjs_.isMap)(parent)) {
const pair = parent.items.find(({ key })=>(0, index_cjs_.isScalar)(key) && key.value === last);
if ((0, index_cjs_.isScalar)(pair?.key)) return pair.key.range?.[0] ?? 0;
}
const node = document.getIn(path.slice(0, depth), true);
if (node && 'object' == typeof node && 'range' in node) return node.range?.[0] ?? 0;
}
return 0;
}
function parseConfig(text, file, variables) {
const yaml = readYaml(text, file);
if ('problems' in yaml) return {
config: void 0,
problems: yaml.problems
};
const { document, at } = yaml;
const written = toPlain(yaml, file);
if ('problems' in written) return {
config: void 0,
problems: written.problems
};
const problems = substitute(document, variables, at);
const value = toPlain(yaml, file);
if ('problems' in value) return {
config: void 0,
problems: value.problems
};
const locale = 'fr' === valueAt(written.plain, [
'locale'
]) ? 'fr' : void 0;
const told = void 0 === locale ? {} : {
locale
};
const result = configSchema.safeParse(value.plain ?? {}, {
error: expectationOf
});
for (const issue of result.error?.issues ?? [])problems.push(...describeIssue(issue, written.plain, document, at));
if (!result.success) return {
config: void 0,
problems,
...told
};
const dated = withReleaseDates(result.data);
problems.push(...danglingNames(result.data, document, at), ...dated.problems);
return {
config: 0 === problems.length ? dated.config : void 0,
problems,
...told
};
}
const policyKeys = new Set([
'gate',
'windows',
'releases',
'rollback',
'rules',
'depends-on',
'contacts',
'checklists',
'branch',
'after',
'requires',
'required-secrets',
'github-environment'
]);
function substitute(document, variables, at) {
const problems = [];
(0, index_cjs_.visit)(document, {
Scalar (key, node, ancestors) {
if ('key' === key || 'string' != typeof node.value) return;
const path = ancestors.flatMap((one)=>(0, index_cjs_.isPair)(one) ? [
String(one.key)
] : []);
if (path.join('.').startsWith('gate.commands.')) return;
const policy = path.find((one)=>policyKeys.has(one));
node.value = node.value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (whole, name)=>{
const value = void 0 === policy ? variables[name] : whole;
if (void 0 !== policy) {
const input = at(node.range?.[0] ?? 0);
const sentence = `${input} ${whole} cannot stand in ${policy}: every earlier step could set the variable`;
problems.push({
input,
received: whole,
sentence
});
} else if (void 0 === value) problems.push({
input: at(node.range?.[0] ?? 0),
received: whole,
allowed: `a variable that is set: ${name} is not`
});
return value ?? whole;
});
}
});
return problems;
}
function describeIssue(issue, written, document, at) {
const place = (path)=>`${at(offsetOf(document, path))} ${path.map(String).join('.') || '(top)'}`;
const within = issue.errors?.find((option)=>option.length > 0 && option.every(({ path })=>path.length > 0));
if (within) return within.flatMap((inner)=>describeIssue({
...inner,
path: [
...issue.path,
...inner.path
]
}, written, document, at));
if ('unrecognized_keys' === issue.code) {
const known = keysAt(issue.path);
return (issue.keys ?? []).map((key)=>{
const input = place([
...issue.path,
key
]);
const what = isNotSupportedYet([
...issue.path,
key
]) ? 'is not supported yet; remove it: nothing would read it' : /anomal/i.test(key) ? 'is not supported: what is unusual is found of a new version, beside the live one (blue-green-switch); of a service between releases by the rules of environments.<name>.monitor' : `is not a known key; known: ${known.join(', ') || 'none'}${guess(key, known)}`;
return {
input,
received: shownValue(valueAt(written, [
...issue.path,
key
])) ?? '',
sentence: `${(0, visible.vI)(input, 160)} ${what}`
};
});
}
const isSecret = issue.path.some((key)=>/token|secret/i.test(String(key)));
const received = isSecret ? '***' : shownValue(valueAt(written, issue.path));
const allowed = `${issue.message}${isSecret ? '' : guess(received ?? '', issue.values?.map(String) ?? [])}`;
const example = isSecret ? void 0 : listOf(issue, received);
return [
{
input: place(issue.path),
...void 0 === received ? {} : {
received
},
allowed,
...void 0 === example ? {} : {
example
}
}
];
}
function listOf({ code, expected }, received) {
const parts = received?.split(/[\s,]+/).filter((part)=>'' !== part) ?? [];
const isList = 'invalid_type' === code && 'array' === expected;
return isList && parts.length > 0 && parts.length <= 10 ? `[${parts.join(', ')}]` : void 0;
}
function guess(name, known) {
const meant = (0, nearest.p)(name, known);
return void 0 === meant ? '' : `; did you mean ${meant}?`;
}
function danglingNames(config, document, at) {
const { defaults, services = {}, environments = {} } = config;
const isDefault = (key)=>defaults?.[key] === void 0 ? [] : [
{
used: defaults[key],
path: [
'defaults',
key
]
}
];
const ofServices = [
...isDefault('service'),
...Object.entries(services).flatMap(([name, service])=>(service['depends-on'] ?? []).map((used, index)=>({
used,
path: [
'services',
name,
'depends-on',
index
]
}))),
...Object.entries(environments).flatMap(([name, { target, traffic }])=>[
...namesBelow([
'environments',
name,
'target',
'resources'
], target?.resources),
...namesBelow([
'environments',
name,
'traffic',
'services'
], traffic?.services)
])
];
const ofEnvironments = [
...isDefault('environment'),
...Object.entries(environments).flatMap(([name, environment])=>othersOf(name, environment))
];
const unknown = (uses, rooms, what)=>uses.flatMap(({ used, path })=>{
const known = Object.keys(rooms).filter((name)=>'service' === what || 2 === path.length || name !== path[1]);
if (known.includes(used)) return [];
const input = `${at(offsetOf(document, path))} ${path.map(String).join('.')}`;
const names = known.join(', ') || 'there is none';
return [
{
input,
received: used,
allowed: `${config_kinds[what]} defined under ${what}s: ${names}${guess(used, known)}`
}
];
});
return [
...0 === Object.keys(services).length ? [] : unknown(ofServices, services, 'service'),
...unknown(ofEnvironments, environments, 'environment')
];
}
const config_kinds = {
service: 'a service',
environment: 'an environment'
};
function namesBelow(path, rooms = {}) {
return Object.keys(rooms).map((used)=>({
used,
path: [
...path,
used
]
}));
}
function othersOf(name, environment) {
const { after, 'required-secrets': secrets = [] } = environment;
return [
...after ? [
{
used: after.environment,
path: [
'environments',
name,
'after',
'environment'
]
}
] : [],
...secrets.flatMap((secret, index)=>{
const used = 'string' == typeof secret ? void 0 : secret['differs-from'];
const path = [
'environments',
name,
'required-secrets',
index,
'differs-from'
];
return void 0 === used ? [] : [
{
used,
path
}
];
})
];
}
})
};
