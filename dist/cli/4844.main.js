export const id = 4844;
export const ids = [
4844
];
export const modules = {
64844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
plan: ()=>plan
});
var check = __webpack_require__(57775);
var callers = __webpack_require__(83326);
var workflow_file = __webpack_require__(30884);
var cli_product = __webpack_require__(32146);
var run = __webpack_require__(44175);
var policy_branch = __webpack_require__(66099);
var fleet_window = __webpack_require__(27980);
var resolve_window = __webpack_require__(42502);
var deploy_waves = __webpack_require__(71852);
var git_git = __webpack_require__(91550);
var action_error = __webpack_require__(25505);
var ask_action = __webpack_require__(8998);
var secrets = __webpack_require__(89675);
async function planReleases(file, uses, context) {
const { config } = file;
const { branch, sha } = await placeOf(context);
const started = uses.filter(({ workflow })=>isStartedBy(workflow.on, branch));
const calls = started.filter(({ name })=>/(pipeline|deploy|fleet)(\.yml)?$/.test(name));
const callsOf = (service, isTagged)=>calls.filter((use)=>false !== use.with.tag === isTagged && concerns(use, service, config));
const found = await versionsOf(config, calls.some(({ isCall })=>isCall), context);
const releases = 0 === calls.length ? found.map((one)=>({
...one,
environments: environmentsOf(config, branch)
})) : found.flatMap((one)=>{
const tagged = callsOf(one.service, true);
const untagged = callsOf(one.service, false);
return [
...tagged.length > 0 ? [
{
...one,
environments: environmentsIn(tagged, config)
}
] : [],
...untagged.length > 0 ? [
withoutTag(one, `${branch}-${sha}`, environmentsIn(untagged, config))
] : []
];
});
const concerned = [
...new Set(releases.filter(({ released })=>released).flatMap((one)=>one.environments))
];
return {
branch,
releases: inWaves(releases, config),
refusals: (await Promise.all(concerned.map((name)=>refusalsOf(name, branch, context)))).flat(),
secrets: Object.fromEntries(concerned.map((name)=>[
name,
(0, secrets.F)(file).flatMap((one)=>one.environment === name ? [
one.name
] : [])
])),
runs: [
...new Set(started.map(({ workflow })=>workflow.path))
]
};
}
async function placeOf({ run, env, signal }) {
const git = (0, git_git.l)({
directory: run.workspace,
env,
signal
});
const [, given] = /^refs\/heads\/(.+)$/.exec(run.ref) ?? [];
const branch = given ?? await git.branch() ?? '';
const sha = await git.resolve('HEAD');
if (void 0 === sha) throw new action_error.lZ('GIT_FAILED', 'there is no commit yet, so nothing to release: commit first', {
hint: ''
});
return {
branch,
sha: sha.slice(0, 7)
};
}
function isStartedBy(on, branch) {
if ('push' === on || Array.isArray(on) && on.includes('push')) return true;
const triggers = (0, workflow_file.A7)(on);
if (!('push' in triggers)) return false;
const { branches, tags } = (0, workflow_file.A7)(triggers.push);
if (Array.isArray(branches)) return branches.some((glob)=>fits(branch, (0, workflow_file.b6)(glob)));
return void 0 === tags;
}
function fits(branch, glob) {
const pattern = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, (stars)=>'*' === stars ? '[^/]*' : '.*');
return new RegExp(`^${pattern}$`).test(branch);
}
function concerns({ name, with: given, job }, service, config) {
const isFleet = name.endsWith('fleet.yml');
const named = (0, workflow_file.b6)(given[isFleet ? 'services' : 'service']) || (isFleet ? 'all' : config?.defaults?.service ?? '');
const inMatrix = (0, workflow_file.A7)((0, workflow_file.A7)(job.strategy).matrix).service;
if (/^\$\{\{\s*matrix\.service\s*\}\}$/.test(named) && Array.isArray(inMatrix)) return inMatrix.includes(service);
if ('' === service || '' === named || (0, callers.BH)(named)) return true;
const names = named.split(/[\s,]+/);
return names.includes('all') || names.includes(service);
}
function environmentsIn(calls, config) {
const named = calls.map((use)=>use.with.environment);
const known = Object.keys(config?.environments ?? {});
return named.some(callers.BH) ? known : [
...new Set(named.map(workflow_file.b6))
];
}
function environmentsOf(config, branch) {
const names = Object.keys(config?.environments ?? {});
return names.filter((name)=>0 === (0, policy_branch.C)(name, config, {
ref: `refs/heads/${branch}`
}).length);
}
async function versionsOf(config, isShared, context) {
const services = Object.entries(config?.services ?? {});
const isByPath = !isShared && services.length > 0 && services.every(([, { path }])=>void 0 !== path);
const { inputs } = (0, ask_action.V)(run.X, {
'dry-run': 'true',
services: isByPath ? 'all' : ''
});
const { outputs, reason, details } = await run.X.run({
...inputs,
githubToken: ''
}, context);
if (!isByPath) return (0 === services.length ? [
''
] : services.map(([name])=>name)).map((service)=>{
const released = void 0 !== outputs.bump && 'none' !== outputs.bump;
return releaseOf(service, {
...outputs,
released,
reason
}, config);
});
const reasons = new Map(details.map((one)=>[
one.service,
one.reason
]));
return JSON.parse(String(outputs.services)).map((one)=>releaseOf((0, workflow_file.b6)(one.service), {
...one,
released: 'none' !== one.bump,
reason: reasons.get((0, workflow_file.b6)(one.service)) ?? reason
}, config));
}
function releaseOf(service, given, config) {
const image = config?.services?.[service]?.image;
const name = (0, workflow_file.b6)(given.tag);
return {
service,
version: (0, workflow_file.b6)(given.version),
tag: name,
bump: (0, workflow_file.b6)(given.bump),
previous: (0, workflow_file.b6)(given['previous-tag']),
released: true === given.released,
reason: (0, workflow_file.b6)(given.reason),
image: void 0 === image ? '' : `${image}:${name}`,
environments: [],
wave: 1
};
}
function withoutTag(release, name, environments) {
const version = name.replace(/[^A-Za-z0-9._-]/g, '-');
const image = '' === release.image ? '' : release.image.replace(/:[^:]*$/, `:${version}`);
return {
...release,
version,
tag: '',
bump: 'none',
released: true,
reason: '',
image,
environments
};
}
function inWaves(releases, config) {
const names = [
...new Set(releases.map(({ service })=>service))
];
const needs = names.map((name)=>[
name,
(config?.services?.[name]?.['depends-on'] ?? []).filter((one)=>names.includes(one))
]);
const { waves } = (0, deploy_waves.K)(names, Object.fromEntries(needs));
return releases.map((one)=>({
...one,
wave: 1 + Math.max(0, waves.findIndex((wave)=>wave.includes(one.service)))
})).toSorted((one, other)=>one.wave - other.wave);
}
async function refusalsOf(environment, branch, context) {
const { config } = context;
const elsewhere = (0, policy_branch.C)(environment, config, {
ref: `refs/heads/${branch}`
});
const { value } = (0, resolve_window.LI)({
environment,
window: []
}, config);
const nobody = ()=>{
throw new Error('without an override nobody is asked');
};
try {
const { admitted, reason } = await (0, fleet_window.w)(value, '', {
...context,
environment
}, nobody);
return [
...elsewhere.map(()=>({
environment,
gate: 'branch',
reason: `is released from ${config?.environments?.[environment]?.branch ?? ''} alone, and this is ${branch}`
})),
...admitted ? [] : [
{
environment,
gate: 'window',
reason
}
]
];
} catch (thrown) {
if (!(thrown instanceof action_error.j1)) throw thrown;
return [
{
environment,
gate: 'window',
reason: (0, action_error.Uc)(thrown)
}
];
}
}
var redaction = __webpack_require__(88320);
var run_context = __webpack_require__(5378);
function createQuietContext({ folder, env, clock }, config) {
const warnings = [];
const silent = ()=>void 0;
const log = {
info: silent,
debug: silent,
notice: silent,
warning: (message)=>void warnings.push(message),
error: (message)=>void warnings.push(message),
event: silent,
group: (_, work)=>work(),
untrusted: (_, work)=>work(silent)
};
const redactor = (0, redaction.l)();
const context = {
run: {
...(0, run_context.$)({
...env,
GITHUB_WORKSPACE: folder
}),
workspace: folder
},
env,
log,
clock,
redactor,
mask: (value)=>redactor.add(value),
state: {
get: ()=>'',
save: silent
},
signal: new AbortController().signal,
config,
locale: 'en'
};
return {
context,
warnings
};
}
const plan = {
does: 'tells what a push of this commit would release, to where, and what stands in its way',
options: {},
async run ({ terminal, product, config: path, json }) {
const { file, problems } = await (0, check.n)(path, terminal, (0, cli_product.n)(product));
const { context, warnings } = createQuietContext(terminal, file.config);
const uses = (0, workflow_file.L9)(terminal.folder).workflows.flatMap(callers.MZ);
const planned = await planReleases(file, uses, context);
const wrong = problems.map((problem)=>({
environment: '',
gate: 'config',
reason: (0, check.X)(problem)
}));
const refusals = [
...planned.refusals,
...wrong
];
for (const warning of warnings)terminal.complain(warning);
if (json) terminal.print(JSON.stringify({
schema: 1,
...planned,
refusals
}));
else for (const line of linesOf({
...planned,
refusals
}))terminal.print(line);
if (wrong.length > 0) return 1;
return planned.releases.some(({ released })=>released) ? 2 : 0;
}
};
function linesOf({ releases, refusals, secrets, runs, branch }) {
const widths = [
Math.max(...releases.map(({ service })=>service.length)),
Math.max(...releases.map(({ version })=>version.length))
];
return [
...releases.map((one)=>lineOf(one, widths)),
...refusals.map(({ environment, gate, reason })=>`refused: ${'' === environment ? gate : `${environment}, ${gate}`}: ${reason}`),
...Object.entries(secrets).filter(([, names])=>names.length > 0).map(([environment, names])=>`secrets of ${environment}: ${names.join(', ')} (whether they are set is seen when it runs)`),
0 === runs.length ? `a push to ${branch} starts no workflow that uses release-kit` : `a push to ${branch} runs ${runs.join(', ')}`
];
}
function lineOf(release, [service, version]) {
const { released, reason, bump, previous, image, environments, wave, tag } = release;
const name = 0 === service ? '' : `${release.service.padEnd(service)}  `;
if (!released) return `${name}${reason}`;
const from = '' === previous ? 'the first' : `from ${previous}`;
const how = '' === tag ? 'no tag' : `${bump}, ${from}`;
const to = 0 === environments.length ? 'to no environment' : `to ${environments.join(', ')}`;
return `${name}${release.version.padEnd(version)}  ${how}; ${'' === image ? 'built from the commit' : image}; ${to}; wave ${wave}`;
}
}),
88320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
l: ()=>createRedactor
});
var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81867);
const shortest = 4;
function createRedactor() {
const secrets = new Set();
let longestFirst = [];
return {
add (secret) {
const lines = secret.split(/\r?\n/);
for (const value of [
secret,
...lines
].map((line)=>line.trim()).filter((line)=>line.length >= shortest)){
const base64 = Buffer.from(value).toString('base64');
for (const form of [
value,
encodeURIComponent(value),
base64,
(0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(value)
])if (form.length >= shortest) secrets.add(form);
}
longestFirst = [
...secrets
].sort((a, b)=>b.length - a.length);
},
redact: (text)=>redactUrls(longestFirst.reduce((shown, secret)=>shown.replaceAll(secret, '***'), text))
};
}
function redactUrls(text) {
return text.replace(/(?<=:\/\/)(?:[^\s/@:]*:[^\s/@]*@(?:[^\s/@"'<>,]*@)*|[^\s/@:?#"'<>,]+@)/g, '***@');
}
}),
5378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$: ()=>readRunContext
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:os");
function readRunContext(given) {
const env = Object.fromEntries(Object.entries(given).filter(([, value])=>'' !== value));
const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
const runId = Number(env.GITHUB_RUN_ID ?? 0);
const actor = env.GITHUB_ACTOR ?? '';
return {
owner,
repo,
sha: env.GITHUB_SHA ?? '',
ref: env.GITHUB_REF ?? '',
refName: env.GITHUB_REF_NAME ?? '',
eventName: env.GITHUB_EVENT_NAME ?? '',
event: readEvent(env.GITHUB_EVENT_PATH),
runId,
runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
job: env.GITHUB_JOB ?? '',
jobId: Number(env['INPUT_JOB-ID']) || void 0,
actor,
triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? actor,
apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
serverUrl,
workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
temp: env.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
};
}
function readEvent(path) {
if (!path) return {};
try {
const event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
return 'object' == typeof event && null !== event ? event : {};
} catch  {
return {};
}
}
})
};
