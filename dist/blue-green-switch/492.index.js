export const id = 492;
export const ids = [
492
];
export const modules = {
9492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
connectTarget: ()=>connectTarget
});
var client = __webpack_require__(4242);
var duration = __webpack_require__(862);
var external_node_util_ = __webpack_require__("node:util");
var isolated = __webpack_require__(7320);
var run_command = __webpack_require__(9641);
const keptLines = 200;
function createRunCommand(context, secrets) {
const { clock, log, env, run } = context;
let isTold = false;
return ({ command, title, env: own, signal })=>{
const quiet = {
...log,
event: ()=>void 0,
info: ()=>void 0
};
const cell = {
env,
log: isTold ? quiet : log
};
isTold = true;
return (0, isolated.M)({
secrets,
isolation: 'auto'
}, cell, async ({ environment, sandbox })=>{
const lines = [];
const { exitCode } = await log.untrusted(title, (print)=>(0, run_command.d)({
command,
directory: run.workspace,
env: {
...environment,
...own
},
onLine (line, from) {
print(line);
if ('stdout' === from) lines.push((0, external_node_util_.stripVTControlCharacters)(line));
if (lines.length > keptLines) lines.shift();
},
signal,
clock,
sandbox
}));
return {
exitCode,
lines
};
});
};
}
var schemas = __webpack_require__("zod/v4/mini/schemas.js");
var api = __webpack_require__("zod/v4/core/api.js");
var action_error = __webpack_require__(5505);
function describeImage({ name, tag, digest }) {
return void 0 === digest ? `${name}:${tag ?? 'latest'}` : `${name}@${digest}`;
}
function describeRevision(revision) {
switch(revision.kind){
case 'image':
return describeImage(revision.image);
case 'commit':
return revision.sha;
case 'artifact':
return revision.id;
case 'configured':
return '';
}
}
function sameRevision(a, b) {
return a.kind === b.kind && describeRevision(a) === describeRevision(b);
}
function isImmutable(revision) {
if ('commit' === revision.kind || 'artifact' === revision.kind) return true;
return 'image' === revision.kind && void 0 !== revision.image.digest;
}
const uncertain = new WeakSet();
async function starting(signal, work) {
let mayRun = false;
const send = async (post, isRefused = ()=>false)=>{
signal.throwIfAborted();
try {
const answer = await post();
mayRun ||= !isRefused(answer);
return answer;
} catch (thrown) {
mayRun ||= mayHaveBegun(thrown);
throw thrown;
}
};
try {
return await work(send);
} catch (thrown) {
if (mayRun && 'object' == typeof thrown && null !== thrown) uncertain.add(thrown);
throw thrown;
}
}
const refusals = [
'PROVIDER_UNAUTHORIZED',
'PROVIDER_FORBIDDEN',
'PROVIDER_NOT_FOUND',
'PROVIDER_REFUSED',
'PROVIDER_RATE_LIMITED'
];
const moved = [
301,
307,
308
];
function mayHaveBegun(thrown) {
if (!(thrown instanceof action_error.mZ)) return true;
const { code, status = 0, isUnsent } = thrown;
const isRefused = refusals.includes(code) || status >= 400 && status < 500;
return !isUnsent && !isRefused && !moved.includes(status);
}
function optionProblems(schema, given, allowed) {
const { error } = schema.safeParse(given);
return (error?.issues ?? []).map((issue)=>{
const unknown = 'unrecognized_keys' === issue.code ? issue.keys.join(', ') : void 0;
const path = issue.path.map(String).join('.');
const value = given[path];
const isGiven = void 0 !== unknown || path in given;
return {
input: `options ${path}`.trim(),
...isGiven ? {
received: unknown ?? ('string' == typeof value ? value : JSON.stringify(value))
} : {},
allowed: void 0 === unknown ? issue.message : allowed
};
});
}
var fields = __webpack_require__(8562);
var visible = __webpack_require__(6474);
const words = {
queued: [
'queued',
'pending',
'waiting',
'accepted'
],
running: [
'running',
'in-progress',
'building',
'deploying',
'started'
],
finished: [
'finished',
'success',
'succeeded',
'successful',
'deployed',
'ready',
'live'
],
failed: [
'failed',
'failure',
'error',
'errored'
],
cancelled: [
'cancelled',
'canceled',
'aborted'
]
};
const knownWords = Object.values(words).flat().join(', ');
const longest = 200;
function readReport(said) {
const word = textOf(said.state);
const plain = word.toLowerCase().replaceAll('_', '-');
const state = Object.keys(words).find((one)=>words[one].includes(plain));
const revision = textOf(said.revision);
return state && {
state,
word,
...readMade(said),
...'' === revision ? {} : {
revision
}
};
}
function readMade(said) {
const [url, artifact] = [
textOf(said.url),
textOf(said.artifact)
];
return {
...(0, fields.q$)(url) ? {
url
} : {},
...'' === artifact ? {} : {
artifact
}
};
}
function textOf(value) {
return 'string' == typeof value || 'number' == typeof value ? (0, visible.vI)(String(value).trim(), longest) : '';
}
function isOfAnother({ revision }, asked) {
return void 0 !== revision && 'configured' !== asked.kind && revision !== describeRevision(asked);
}
function concludeReport(report, asked, isById) {
const { state, word, revision } = report;
if ('finished' !== state) return {
ok: false,
reason: word
};
if (isOfAnother(report, asked)) return {
ok: false,
reason: `${revision ?? ''} was deployed instead of ${describeRevision(asked)}`
};
if (isById || void 0 !== revision && 'configured' !== asked.kind) return {
ok: true,
reason: word
};
return {
ok: true,
reason: `${word}, of no id and no revision`,
isUnseen: true
};
}
var target = __webpack_require__(133);
const fired = 'fired, not verified';
const over = {
state: 'finished',
word: fired
};
function isUnderWay({ state, revision: of }, revision) {
return ('queued' === state || 'running' === state) && of === describeRevision(revision);
}
function unlessCancelled(signal) {
return ()=>{
signal.throwIfAborted();
};
}
function createReportedTarget(reporter) {
const { kind, look } = reporter;
const isById = (id)=>reporter.isById(id);
const begun = new WeakMap();
async function report(ref, signal) {
const { revision = {
kind: 'configured'
}, started } = begun.get(ref) ?? {};
if (started?.failure !== void 0) return {
state: 'failed',
word: started.failure
};
const said = look ? await look(ref, revision, signal) : over;
const { made } = started ?? {};
const isEarlier = void 0 !== look && !isById(ref.id) && isOfAnother(said, revision);
return isEarlier ? {
state: 'running',
word: `${said.word}, of ${said.revision ?? ''}`
} : {
...made,
...said
};
}
return {
kind,
inspect ({ resource }) {
const blind = `what runs now cannot be seen, and there is no way back to it${look ? '' : '; nor is the end seen'}`;
const warnings = [
blind
];
return Promise.resolve({
name: resource,
current: void 0,
isCurrentLive: false,
isRolling: false,
warnings
});
},
async deploy (request, signal) {
signal.throwIfAborted();
const { resource, revision, earlier } = request;
if (look && void 0 !== earlier && isById(earlier)) {
const ref = {
resource,
id: earlier,
started: false
};
const { state } = await look(ref, revision, signal);
if ('queued' === state || 'running' === state || 'finished' === state) {
begun.set(ref, {
revision
});
return ref;
}
}
if (look && reporter.looksFirst && !request.force) {
const ref = {
resource,
id: '',
started: false
};
const said = await look(ref, revision, signal).catch(unlessCancelled(signal));
if (said && isUnderWay(said, revision)) {
begun.set(ref, {
revision
});
return ref;
}
}
const started = await reporter.start(request, signal);
const ref = {
resource,
id: started.id,
started: true
};
begun.set(ref, {
revision,
started
});
return ref;
},
async status (ref, signal) {
const { state, word, url, artifact } = await report(ref, signal);
return {
state,
word,
...void 0 === url ? {} : {
url
},
...void 0 === artifact ? {} : {
artifact
}
};
},
async conclude (ref, { revision }, signal) {
if (!look && begun.get(ref)?.started?.failure === void 0) return {
ok: true,
reason: fired,
isUnseen: true
};
return concludeReport(await report(ref, signal), revision, isById(ref.id));
}
};
}
const line = schemas.YjP('a line of shell').check(api.m9(1, 'a line of shell'));
const options = schemas.rej({
command: line,
status: schemas.lqM(line)
});
const commandSettings = {
check ({ url, options: given }) {
const problems = optionProblems(options, given, 'command, status');
const address = {
input: 'url',
received: url,
sentence: 'url must be empty: a command needs no address'
};
return '' === url ? problems : [
...problems,
address
];
},
unseen: ({ options: given })=>'status' in given ? void 0 : 'status',
connect () {
return {
baseUrl: '',
headers: {}
};
}
};
function createCommandTarget(tools, settings, run) {
const { command, status } = options.parse(settings.options);
const env = (resource, revision, id)=>({
DEPLOY_RESOURCE: resource,
DEPLOY_REVISION: revision,
DEPLOY_ID: id,
...'' === settings.token ? {} : {
DEPLOY_TOKEN: settings.token
}
});
return createReportedTarget({
kind: 'command',
looksFirst: true,
isById: (id)=>'' !== id,
async start ({ resource, revision }, signal) {
await tools.holds();
const own = env(resource, describeRevision(revision), '');
const once = ()=>run({
command,
title: `deploy ${resource}`,
env: own,
signal
});
const { exitCode, lines } = await starting(signal, (send)=>send(once));
const said = readLines(lines);
const failure = 0 === exitCode ? {} : {
failure: `the command ended with exit code ${exitCode}`
};
return {
id: textOf(said.id),
made: readMade(said),
...failure
};
},
...void 0 === status ? {} : {
async look ({ resource, id }, revision, signal) {
const own = env(resource, describeRevision(revision), id);
const { exitCode, lines } = await run({
command: status,
title: `status of ${resource}`,
env: own,
signal
});
const said = readLines(lines);
if (0 !== exitCode) throw failed('PROVIDER_FAILED', `exit code ${exitCode}`);
const report = readReport(said);
if (report) return report;
const last = tools.redactor.redact(JSON.stringify(said.state ?? ''));
throw failed('PROVIDER_NONSENSE', `its last line is ${last}; expected one of ${knownWords}`);
}
}
});
}
function readLines(lines) {
const said = {};
for (const one of lines){
const [, name, value = ''] = /^(id|url|artifact|revision)=(.*)$/.exec(one) ?? [];
if (void 0 !== name) said[name] = value;
else if ('' !== one.trim()) said.state = one;
}
return said;
}
function failed(code, answered) {
return new action_error.mZ(code, {
provider: 'deploy command',
asked: 'status',
answered
});
}
const coolifySettings = {
check ({ url, token }) {
const problems = [];
if (!(0, fields.aq)(url)) problems.push({
input: 'url',
...'' === url ? {} : {
received: url
},
allowed: "Coolify's URL, without user and password",
example: 'https://coolify.example.com'
});
if ('' === token) problems.push({
input: 'token',
allowed: 'an API token of Coolify',
example: '${{ secrets.COOLIFY_TOKEN }}'
});
return problems;
},
connect ({ url, token }) {
return {
baseUrl: url,
headers: {
authorization: `Bearer ${token}`
},
secrets: [
token.split('|').at(-1) ?? ''
]
};
}
};
function isAway(thrown) {
if (!(thrown instanceof action_error.mZ)) return false;
return 'PROVIDER_RATE_LIMITED' === thrown.code || [
502,
503,
504
].includes(thrown.status ?? 0);
}
function isUncertain(thrown) {
if (!(thrown instanceof action_error.mZ)) return false;
return 'PROVIDER_UNREACHABLE' === thrown.code || (thrown.status ?? 0) >= 500;
}
async function patiently(work, { clock, log, pollInterval }, signal, canWait = isAway) {
for(let told = false;; told = true)try {
return await work();
} catch (thrown) {
signal.throwIfAborted();
if (!canWait(thrown)) throw thrown;
if (!told) log.event(`${thrown instanceof Error ? thrown.message : String(thrown)}: waiting for it to come back`);
await clock.sleep(pollInterval, signal);
}
}
function stateOf(word) {
switch(word){
case 'queued':
return 'queued';
case 'finished':
return 'finished';
case 'failed':
return 'failed';
case 'cancelled-by-user':
return 'cancelled';
default:
return 'running';
}
}
function isActive({ status }) {
return 'queued' === status || 'in_progress' === status;
}
function readHealth(status) {
const [state, health] = status.split(':');
return 'running' === state && 'unhealthy' !== health ? 'up' : 'not yet';
}
const isRefused = (answer)=>'string' == typeof answer;
const queueFullLooks = 20;
async function trigger(client, tools, { uuid, pullRequest, post, isWanted }, signal) {
const { clock, log, pollInterval, holds } = tools;
const look = ()=>patiently(()=>client.deploymentsOf(uuid, signal, pullRequest), tools, signal, isUncertain);
return starting(signal, async (send)=>{
for(;;){
const last = (await look())[0]?.id ?? 0;
await holds();
const answer = await send(post, isRefused).catch((thrown)=>{
signal.throwIfAborted();
if (!isUncertain(thrown)) throw thrown;
});
if ('no-such-route' === answer) return answer;
if ('queue-full' === answer) {
log.event('Coolify: the deployment queue is full: waiting for room');
await clock.sleep(pollInterval * queueFullLooks, signal);
continue;
}
const id = answer?.id ?? '';
const isReal = '' !== id && await patiently(()=>client.deployment(id, signal), tools, signal, isUncertain);
if (isReal) return {
resource: uuid,
id,
started: true
};
const found = (await look()).find((row)=>isWanted(row) && (void 0 === answer ? row.id > last : isActive(row)));
if (found) return {
resource: uuid,
id: found.deployment_uuid,
started: void 0 === answer
};
await clock.sleep(pollInterval, signal);
}
});
}
function createApplications(client, tools) {
const find = (uuid, signal)=>patiently(()=>client.application(uuid, signal), tools, signal);
return {
find,
async get (uuid, signal) {
const found = await find(uuid, signal);
if (!found) throw notFound(uuid);
return found;
},
deploymentsOf: (uuid, signal, pullRequest)=>patiently(()=>client.deploymentsOf(uuid, signal, pullRequest), tools, signal, isUncertain),
deployment: (id, signal)=>patiently(()=>client.deployment(id, signal), tools, signal, isUncertain),
async configure (uuid, columns, signal) {
await tools.holds();
await patiently(()=>client.patch(uuid, {
...columns
}, signal), tools, signal, isUncertain);
},
async start (what, signal) {
const ref = await trigger(client, tools, what, signal);
if ('no-such-route' === ref) throw notFound(what.uuid);
return ref;
}
};
}
function notFound(uuid) {
const what = {
provider: 'Coolify',
asked: `resource ${uuid}`,
answered: "no application, service or database of this token\u2019s team"
};
return new action_error.mZ('PROVIDER_NOT_FOUND', {
...what,
status: 404
});
}
const schema_text = schemas.cl6(schemas.YjP());
const applicationSchema = schemas.Ikc({
uuid: schemas.YjP(),
name: schemas.YjP(),
status: schemas.YjP(),
build_pack: schemas.YjP(),
docker_registry_image_name: schema_text,
docker_registry_image_tag: schema_text,
git_commit_sha: schema_text,
ports_mappings: schema_text,
custom_docker_run_options: schema_text,
health_check_enabled: schemas.cl6(schemas.zMY()),
custom_healthcheck_found: schemas.cl6(schemas.zMY()),
additional_servers_count: schemas.cl6(schemas.aig()),
fqdn: schema_text,
preview_url_template: schema_text,
settings: schemas.cl6(schemas.Ikc({
is_auto_deploy_enabled: schemas.cl6(schemas.zMY()),
is_consistent_container_name_enabled: schemas.cl6(schemas.zMY()),
custom_internal_name: schema_text
}))
});
const deploymentSchema = schemas.Ikc({
id: schemas.aig(),
deployment_uuid: schemas.YjP(),
status: schemas.YjP(),
commit: schema_text,
pull_request_id: schemas.cl6(schemas.aig()),
docker_registry_image_tag: schema_text,
restart_only: schemas.cl6(schemas.zMY()),
only_this_server: schemas.cl6(schemas.zMY()),
logs: schema_text
});
const variableSchema = schemas.Ikc({
uuid: schemas.YjP(),
key: schemas.YjP(),
value: schema_text,
is_preview: schemas.cl6(schemas.zMY()),
is_literal: schemas.cl6(schemas.zMY()),
is_multiline: schemas.cl6(schemas.zMY()),
is_shown_once: schemas.cl6(schemas.zMY())
});
const deploymentListSchema = schemas.Ikc({
deployments: schemas.KCZ([
schemas.YOg(deploymentSchema),
schemas.g1P(schemas.YjP(), deploymentSchema)
])
});
const deployAnswerSchema = schemas.Ikc({
deployments: schemas.YOg(schemas.Ikc({
message: schemas.YjP(),
resource_uuid: schemas.YjP(),
deployment_uuid: schemas.lqM(schemas.YjP())
}))
});
const rollbackAnswerSchema = schemas.Ikc({
deployment_uuid: schemas.YjP()
});
const stackSchema = schemas.Ikc({
uuid: schemas.YjP(),
name: schemas.YjP(),
status: schemas.YjP()
});
const logLine = schemas.Ikc({
output: schemas.YjP(),
hidden: schemas.cl6(schemas.zMY())
});
const logSchema = schemas.YOg(logLine);
const pageSize = 50;
const deepest = 1_000;
function createCoolifyClient(http, redactor) {
async function ask(request, signal) {
const response = await http.send({
...request,
url: `/api/v1${request.url}`
}, signal);
if (response.status < 300 || isAbsence(response)) return response;
throw refusal(request, response, redactor);
}
async function read(schema, request, signal) {
const response = await ask(request, signal);
return isAbsence(response) ? void 0 : parse(schema, request, response);
}
async function trigger(schema, request, signal) {
const response = await http.send({
...request,
url: `/api/v1${request.url}`
}, signal);
if (response.status < 300) return parse(schema, request, response);
if ([
400,
429
].includes(response.status) && /queue is full/i.test(response.text)) return 'queue-full';
if (isUnknownRoute(response)) return 'no-such-route';
throw refusal(request, response, redactor);
}
return {
application: (uuid, signal)=>read(applicationSchema, get(`/applications/${uuid}`), signal),
stack: (kind, uuid, signal)=>read(stackSchema, get(`/${kind}/${uuid}`), signal),
deployment: (id, signal)=>read(deploymentSchema, get(`/deployments/${id}`), signal),
async applicationsTagged (tag, signal) {
return await read(schemas.YOg(applicationSchema), get(`/applications?tag=${encodeURIComponent(tag)}`), signal) ?? [];
},
async deploymentsOf (uuid, signal, pullRequest = 0) {
for(let skip = 0;; skip += pageSize){
const page = get(`/deployments/applications/${uuid}?skip=${skip}&take=${pageSize}`);
const rows = Object.values((await read(deploymentListSchema, page, signal))?.deployments ?? []);
const found = rows.filter((row)=>(row.pull_request_id ?? 0) === pullRequest);
if (found.length > 0 || rows.length < pageSize || skip >= deepest) return found.sort((a, b)=>b.id - a.id);
}
},
async patch (uuid, changes, signal) {
const request = {
method: 'PATCH',
url: `/applications/${uuid}`,
json: changes,
idempotent: true
};
if (await read(schemas.Ikc({}), request, signal)) return;
throw new action_error.mZ('PROVIDER_NOT_FOUND', {
provider: 'Coolify',
asked: describe(request),
answered: '404',
status: 404
});
},
async deploy (uuid, force, signal, preview) {
const query = `uuid=${uuid}&force=${String(force)}${preview ? queryOf(preview) : ''}`;
const request = {
method: 'POST',
url: `/deploy?${query}`
};
const answer = await trigger(deployAnswerSchema, request, signal);
if ('string' == typeof answer) return answer;
const item = answer.deployments.find(({ resource_uuid })=>resource_uuid === uuid);
if (item?.deployment_uuid !== void 0) return {
id: item.deployment_uuid
};
if (item && /already queued/i.test(item.message)) return {
id: ''
};
const answered = redactor.redact(item?.message ?? 'nothing was deployed');
const hint = hintFor(200, answered);
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Coolify',
asked: 'POST /api/v1/deploy',
answered
}, void 0 === hint ? {} : {
hint
});
},
async removePreview (uuid, pullRequest, signal) {
const url = `/applications/${uuid}/previews/${pullRequest}`;
const request = {
method: 'DELETE',
url,
idempotent: true
};
const response = await http.send({
...request,
url: `/api/v1${url}`
}, signal);
if (response.status < 300) return true;
if (isUnknownRoute(response)) return 'no-such-route';
if (404 === response.status && /^preview/i.test(messageOf(response) ?? '')) return false;
throw refusal(request, response, redactor);
},
async rollback (uuid, commit, signal) {
const request = {
method: 'POST',
url: `/applications/${uuid}/rollback`,
json: {
commit
}
};
const answer = await trigger(rollbackAnswerSchema, request, signal);
return 'string' == typeof answer ? answer : {
id: answer.deployment_uuid
};
},
async startStack (kind, uuid, signal) {
const verb = 'services' === kind ? 'restart?latest=true' : 'start';
await ask({
method: 'POST',
url: `/${kind}/${uuid}/${verb}`
}, signal);
},
async variables (uuid, signal) {
return await read(schemas.YOg(variableSchema), get(`/applications/${uuid}/envs`), signal) ?? [];
},
async setVariables (uuid, data, signal) {
const url = `/applications/${uuid}/envs/bulk`;
await ask({
method: 'PATCH',
url,
json: {
data
},
idempotent: true
}, signal);
},
async removeVariable (uuid, variable, signal) {
await ask({
method: 'DELETE',
url: `/applications/${uuid}/envs/${variable}`
}, signal);
},
async cancel (id, signal) {
await ask({
method: 'POST',
url: `/deployments/${id}/cancel`
}, signal);
}
};
}
function queryOf({ pullRequest, dockerTag }) {
return `&pull_request_id=${pullRequest}${void 0 === dockerTag ? '' : `&docker_tag=${encodeURIComponent(dockerTag)}`}`;
}
function get(url) {
return {
method: 'GET',
url
};
}
function isUnknownRoute({ status, text }) {
return 404 === status && text.includes('"docs"');
}
function isAbsence(response) {
return 404 === response.status && !isUnknownRoute(response) && void 0 !== messageOf(response);
}
function parse(schema, request, response) {
const result = schema.safeParse(response.json());
if (result.success) return result.data;
const wrong = result.error.issues.map(({ path, message })=>`${path.join('.')}: ${message}`).slice(0, 3);
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Coolify',
asked: describe(request),
answered: `${response.status} with other fields than expected (${wrong.join('; ')})`,
status: response.status
});
}
function describe({ method, url }) {
return `${method} /api/v1${url.split('?')[0] ?? ''}`;
}
function messageOf({ text }) {
try {
const body = JSON.parse(text);
if ('object' != typeof body || null === body || !('message' in body)) return;
const errors = 'errors' in body ? ` ${JSON.stringify(body.errors)}` : '';
return `${String(body.message)}${errors}`.slice(0, 10_000);
} catch  {
return;
}
}
function refusal(request, response, redactor) {
const { status } = response;
const message = messageOf(response) ?? `a page instead of JSON (${response.headers['content-type'] ?? 'no type'})`;
const hint = hintFor(status, message);
return new action_error.mZ(void 0 === messageOf(response) && status < 500 ? 'PROVIDER_NONSENSE' : (0, client.$)(status), {
provider: 'Coolify',
asked: describe(request),
answered: `${status} ${(0, visible.zU)(redactor.redact(message))}`,
status
}, void 0 === hint ? {} : {
hint
});
}
function hintFor(status, message) {
const ability = /Missing required permissions: ([\w:, ]+)/.exec(message)?.[1];
if (void 0 !== ability) return `Give the token the ability ${ability} (Coolify: Keys & Tokens \u{2192} API tokens). Ticking deploy there replaces the selection: tick read, and write where an image is set, after it.`;
if (message.includes('API is disabled')) return "Enable the API in Coolify: Settings \u2192 Configuration \u2192 Advanced \u2192 API Access.";
if (message.includes('not allowed to access')) return "Add this runner's address to the allow-list in Coolify: Settings \u2192 Configuration \u2192 Advanced \u2192 Allowed IPs.";
if (/Pull request \d+ not found/.test(message)) return 'Coolify itself makes the preview of an application built from git, when GitHub tells it of the pull request: turn on its Preview Deployments, with a GitHub App or a webhook as its source. The preview of an image needs Coolify 4.0.0-beta.471.';
if (message.includes('team role')) return "Use a token of a team admin or owner: with elevated abilities a member\u2019s token is refused.";
if (401 === status) return 'Check the token: it must be complete, with the number and | at its start, not expired, and of this Coolify.';
}
async function deployCommit({ applications, client, tools }, { uuid, git_commit_sha: pinned }, sha, signal) {
const isWanted = ({ commit })=>commit === sha;
const active = (await applications.deploymentsOf(uuid, signal)).find((row)=>isActive(row) && isWanted(row));
if (active) return {
ref: {
resource: uuid,
id: active.deployment_uuid,
started: false
}
};
const rollback = ()=>client.rollback(uuid, sha, signal);
const ref = await trigger(client, tools, {
uuid,
post: rollback,
isWanted
}, signal);
if ('no-such-route' !== ref) return {
ref
};
await applications.configure(uuid, {
git_commit_sha: sha
}, signal);
const deploy = ()=>client.deploy(uuid, false, signal);
return {
ref: await applications.start({
uuid,
post: deploy,
isWanted
}, signal),
before: {
columns: {
git_commit_sha: pinned ?? 'HEAD'
},
isKeptWhenFinished: false
}
};
}
function toColumns({ name, tag, digest }) {
return {
docker_registry_image_name: name,
docker_registry_image_tag: void 0 === digest ? tag ?? 'latest' : digest.replace(':', '-')
};
}
function fromColumns(columns) {
const { docker_registry_image_name: name, docker_registry_image_tag: tag } = columns;
if (!name) return;
const hex = /^sha256-([0-9a-f]{64})$/.exec(tag ?? '')?.[1] ?? (name.endsWith('@sha256') ? tag ?? void 0 : void 0);
if (void 0 !== hex) return {
name: name.replace(/@sha256$/, ''),
digest: `sha256:${hex}`
};
return {
name,
tag: tag ?? 'latest'
};
}
function preflight(application, revision) {
const { settings, build_pack: pack, health_check_enabled: isChecked } = application;
const reason = noRollingUpdateBecause(application);
const hasHealthcheck = true === isChecked || true === application.custom_healthcheck_found;
return [
...void 0 === reason ? [] : [
`stopped before the new version starts (downtime, no health check): ${reason}`
],
...void 0 !== reason || hasHealthcheck ? [] : [
'no health check in Coolify: a new container counts as healthy at once, and the old one is stopped'
],
...'commit' === revision.kind && settings?.is_auto_deploy_enabled === true && 'dockerimage' !== pack ? [
'automatic deployments are on: the next push moves it to the head of its branch'
] : []
];
}
function noRollingUpdateBecause(application) {
const { build_pack: pack, ports_mappings: ports, custom_docker_run_options: options, settings } = application;
if ('dockercompose' === pack) return 'it is a compose application';
if (ports) return `host port mapping ${ports}`;
if (settings?.is_consistent_container_name_enabled) return 'its container has a consistent name';
if (settings?.custom_internal_name) return `its container has the name ${settings.custom_internal_name}`;
if (options && /--ip6?\b/.test(options)) return 'its container has a fixed address';
}
function inspectionOf(application, deployments, revision) {
const current = currentOf(application, deployments.find((row)=>'finished' === row.status && true !== row.restart_only));
const refusal = refusalOf(application, revision);
return {
name: application.name,
current,
isCurrentLive: current?.kind === 'commit' && 'up' === readHealth(application.status),
isRolling: void 0 === noRollingUpdateBecause(application),
warnings: preflight(application, revision),
...void 0 === refusal ? {} : {
refusal
}
};
}
function currentOf(application, finished) {
if ('dockerimage' === application.build_pack) {
const image = fromColumns(application);
return image && {
kind: 'image',
image
};
}
const sha = finished?.commit;
return sha && 'HEAD' !== sha ? {
kind: 'commit',
sha
} : void 0;
}
function isConfigured(application, revision) {
if ('image' !== revision.kind) return true;
const image = fromColumns(application);
return void 0 !== image && sameRevision({
kind: 'image',
image
}, revision);
}
function refusalOf({ build_pack: pack }, revision) {
const isImage = 'dockerimage' === pack;
if ('image' === revision.kind && !isImage) return `it is built from git (${pack}) and takes no image such as ${describeImage(revision.image)}: give its commit`;
if ('commit' === revision.kind && isImage) return 'it runs an image and takes no commit: give the image';
}
async function deployImage({ applications, client, tools }, uuid, image, signal) {
await waitUntilIdle(uuid, applications, tools, signal);
const found = await applications.get(uuid, signal);
const previous = fromColumns(found);
const isSet = isConfigured(found, {
kind: 'image',
image
});
if (!isSet) await applications.configure(uuid, toColumns(image), signal);
const post = ()=>client.deploy(uuid, true, signal);
const ref = await applications.start({
uuid,
post,
isWanted: ()=>true
}, signal);
return isSet || !previous ? {
ref
} : {
ref,
before: {
columns: toColumns(previous),
isKeptWhenFinished: true
}
};
}
async function waitUntilIdle(uuid, applications, { clock, log, pollInterval }, signal) {
for(let told = false;; told = true){
const active = (await applications.deploymentsOf(uuid, signal)).find(isActive);
if (!active) return;
if (!told) log.event(`waiting for deployment ${active.deployment_uuid} of the same application to end`);
await clock.sleep(pollInterval, signal);
}
}
function mayHaveStarted(row) {
if (row?.status !== 'cancelled-by-user') return false;
return 'string' != typeof row.logs || /rolling update|old container/i.test(row.logs);
}
function lastLines(logs, count) {
if (!logs) return [];
const lines = logSchema.safeParse(parseJson(logs)).data ?? [];
return lines.filter(({ hidden })=>true !== hidden).flatMap(({ output })=>output.split('\n')).map((line)=>line.trimEnd()).filter((line)=>'' !== line).slice(-count);
}
function parseJson(text) {
try {
return JSON.parse(text);
} catch  {
return;
}
}
function previewUrl({ fqdn, preview_url_template: template }, pullRequest) {
const domain = (fqdn ?? '').split(',')[0]?.trim() ?? '';
if (!(0, fields.q$)(domain) || !template || template.includes('{{random}}')) return;
const { protocol, hostname } = new URL(domain);
const host = template.replaceAll('{{domain}}', hostname).replaceAll('{{pr_id}}', String(pullRequest));
const url = `${protocol}//${host}`;
return (0, fields.q$)(url) ? url : void 0;
}
function createPreview({ applications, client }, pullRequest) {
return {
async inspect ({ resource, revision }, signal) {
const found = await applications.find(resource, signal);
if (!found) throw notFound(resource);
const refusal = refusalOf(found, revision) ?? withoutImage(found, revision);
return {
name: found.name,
current: void 0,
isCurrentLive: false,
isRolling: false,
warnings: [],
...void 0 === refusal ? {} : {
refusal
}
};
},
async deploy ({ resource: uuid, revision, force }, signal) {
const rows = await applications.deploymentsOf(uuid, signal, pullRequest);
const same = rows.find((row)=>isActive(row) && isImmutable(revision) && void 0 === differs(row, revision));
if (same) return {
resource: uuid,
id: same.deployment_uuid,
started: false
};
const dockerTag = tagOf(revision);
const asked = {
pullRequest,
...void 0 === dockerTag ? {} : {
dockerTag
}
};
const post = ()=>client.deploy(uuid, force || void 0 !== dockerTag, signal, asked);
const isWanted = (row)=>dockerTag === (row.docker_registry_image_tag ?? void 0);
return applications.start({
uuid,
pullRequest,
post,
isWanted
}, signal);
},
async fire ({ resource, force }, signal) {
const answer = await starting(signal, (send)=>send(()=>client.deploy(resource, force, signal, {
pullRequest
})));
if ('string' != typeof answer) return {
resource,
id: answer.id,
started: true
};
const what = {
provider: 'Coolify',
asked: 'POST /api/v1/deploy',
answered: 'the deployment queue is full'
};
throw new action_error.mZ('PROVIDER_RATE_LIMITED', what);
},
async status ({ id }, signal) {
const row = await applications.deployment(id, signal);
return row ? {
state: stateOf(row.status),
word: row.status
} : {
state: 'vanished',
word: 'not found'
};
},
async conclude ({ id, resource }, { revision }, signal) {
const row = await applications.deployment(id, signal);
if (row?.status !== 'finished') return {
ok: false,
reason: row?.status ?? 'not found',
mayRun: mayHaveStarted(row)
};
if (row.pull_request_id !== pullRequest) return {
ok: false,
reason: `deployment ${id} is not of pull request ${pullRequest}`
};
const found = await applications.get(resource, signal);
const reason = withoutImage(found, revision) ?? differs(row, revision);
const url = previewUrl(found, pullRequest);
return {
ok: void 0 === reason,
reason: reason ?? '',
...void 0 === url ? {} : {
url
}
};
}
};
}
async function removePreview({ client, tools }, uuid, pullRequest, signal) {
await tools.holds();
const answer = await patiently(()=>client.removePreview(uuid, pullRequest, signal), tools, signal, isUncertain);
if ('no-such-route' !== answer) return answer;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Coolify',
asked: `DELETE /api/v1/applications/${uuid}/previews/${pullRequest}`,
answered: '404, this version cannot delete previews',
status: 404
}, {
hint: "Update Coolify to 4.0.0-beta.474 or later, or delete the preview in Coolify: application \u2192 Preview Deployments."
});
}
function withoutImage(application, revision) {
if ('dockerimage' !== application.build_pack) return;
if ('image' !== revision.kind) return 'it runs an image: give the image of the pull request';
const own = fromColumns(application)?.name;
return own === revision.image.name ? void 0 : `Coolify deploys previews of its own image, ${own ?? 'which is not set'}, by another tag, not ${describeImage(revision.image)}`;
}
function tagOf(revision) {
return 'image' === revision.kind ? toColumns(revision.image).docker_registry_image_tag : void 0;
}
function differs(row, revision) {
const tag = tagOf(revision);
if (void 0 !== tag && row.docker_registry_image_tag !== tag) return `tag ${row.docker_registry_image_tag ?? ''} was deployed instead of ${tag}`;
if ('commit' === revision.kind && row.commit !== revision.sha) return `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}`;
}
const looksUntilUp = 2;
const looksUntilDown = 10;
function createStacks(client, tools) {
const kinds = new Map();
const streaks = new Map();
async function find(uuid, signal) {
const known = kinds.get(uuid);
for (const kind of known ? [
known
] : [
'services',
'databases'
]){
const stack = await patiently(()=>client.stack(kind, uuid, signal), tools, signal, isUncertain);
if (stack) {
kinds.set(uuid, kind);
return {
...stack,
kind
};
}
}
}
return {
async inspect (uuid, revision, signal) {
const stack = await find(uuid, signal);
if (!stack) return;
const isService = 'services' === stack.kind;
return {
name: stack.name,
current: void 0,
isCurrentLive: false,
isRolling: false,
warnings: isService ? [
'a service is stopped while it is created anew (downtime), and cannot be rolled back'
] : [],
...'configured' === revision.kind ? {} : {
refusal: `it is a ${isService ? 'service' : 'database'}: its images are set in its own configuration`
}
};
},
async deploy (uuid, force, signal) {
const stack = await find(uuid, signal);
const isNeeded = stack?.kind === 'services' || force || !(stack?.status ?? '').startsWith('running');
if (stack && isNeeded) {
await tools.holds();
await starting(signal, (send)=>send(()=>client.startStack(stack.kind, uuid, signal)));
}
streaks.set(uuid, isNeeded ? 0 : looksUntilUp);
return {
resource: uuid,
id: '',
started: isNeeded
};
},
async status (uuid, signal) {
const stack = await find(uuid, signal);
if (!stack) return {
state: 'vanished',
word: 'not found'
};
const before = streaks.get(uuid) ?? 0;
const isUp = stack.status.startsWith('running');
const isDown = /^(exited|degraded|dead)/.test(stack.status);
const streak = isUp ? Math.max(before, 0) + 1 : isDown ? Math.min(before, 0) - 1 : 0;
streaks.set(uuid, streak);
if (streak >= looksUntilUp) return {
state: 'finished',
word: stack.status
};
return {
state: streak <= -looksUntilDown ? 'failed' : 'running',
word: stack.status
};
}
};
}
function createTakeBack(applications) {
const known = new Map();
return {
remember ({ ref, before }) {
if (before) known.set(ref.id, before);
return ref;
},
async takeBack ({ id, resource }, isFinished, signal) {
const before = known.get(id);
if (before && !(isFinished && before.isKeptWhenFinished)) await applications.configure(resource, before.columns, signal);
}
};
}
function createVariables(client, tools) {
async function known(resource, signal) {
const all = await patiently(()=>client.variables(resource, signal), tools, signal, isUncertain);
return new Map(all.filter(({ is_preview: isOfPreview })=>true !== isOfPreview).map((one)=>[
one.key,
one
]));
}
return {
async compareVariables (resource, wanted, signal) {
const present = await known(resource, signal);
return Object.entries(wanted).flatMap(([name, value])=>{
const found = present.get(name);
if (!found) return [
{
name,
does: 'adds',
value,
previous: void 0
}
];
if (void 0 === found.value || null === found.value) return [
{
name,
does: 'sets',
value,
previous: void 0
}
];
return found.value === value ? [] : [
{
name,
does: 'changes',
value,
previous: found.value
}
];
});
},
async setVariables (resource, values, signal) {
const present = await known(resource, signal);
const set = Object.entries(values).flatMap(([key, value])=>{
const flags = present.get(key);
return void 0 === value ? [] : [
{
key,
value,
is_preview: false,
is_literal: flags?.is_literal ?? false,
is_multiline: flags?.is_multiline ?? value.includes('\n'),
is_shown_once: flags?.is_shown_once ?? false
}
];
});
const gone = Object.keys(values).flatMap((key)=>void 0 === values[key] ? present.get(key)?.uuid ?? [] : []);
await tools.holds();
if (set.length > 0) await patiently(()=>client.setVariables(resource, set, signal), tools, signal, isUncertain);
for (const uuid of gone)await client.removeVariable(resource, uuid, signal);
}
};
}
const settlingLooks = 30;
async function verify(row, { uuid, revision }, { applications, tools }, signal) {
const found = await applications.get(uuid, signal);
if (!isConfigured(found, revision)) {
const image = describeRevision(currentOf(found, row) ?? revision);
return {
ok: false,
reason: `somebody set the image to ${image} meanwhile`
};
}
if ('commit' === revision.kind && row.commit !== revision.sha) return {
ok: false,
reason: `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}`
};
return settle({
uuid,
status: found.status
}, applications, tools, signal);
}
async function settle({ uuid, status: first }, applications, { clock, pollInterval }, signal) {
for(let look = 1, up = 0, status = first;; look++){
if (look > 1) status = (await applications.get(uuid, signal)).status;
up = 'up' === readHealth(status) ? up + 1 : 0;
if (2 === up) return {
ok: true,
reason: status
};
if (0 === up && look >= settlingLooks) return {
ok: false,
reason: `finished, but the application is ${status}`
};
await clock.sleep(pollInterval, signal);
}
}
const excerptLines = 40;
function createCoolifyTarget(tools) {
const client = createCoolifyClient(tools.http, tools.redactor);
const applications = createApplications(client, tools);
const stacks = createStacks(client, tools);
const changes = createTakeBack(applications);
const ports = {
applications,
client,
tools
};
const shared = {
kind: 'coolify',
cancel: ({ id }, signal)=>cancel(id, client, signal),
async buildLog (ref, signal) {
const row = '' === ref.id ? void 0 : await client.deployment(ref.id, signal);
return lastLines(row?.logs, excerptLines).map((line)=>tools.redactor.redact(line));
}
};
return {
...shared,
previewOf: (pullRequest)=>({
...shared,
...createPreview(ports, pullRequest)
}),
removePreview: (resource, pullRequest, signal)=>removePreview(ports, resource, pullRequest, signal),
...createVariables(client, tools),
async inspect ({ resource, revision }, signal) {
const found = await applications.find(resource, signal);
if (found) return inspectionOf(found, await applications.deploymentsOf(resource, signal), revision);
const stack = await stacks.inspect(resource, revision, signal);
if (!stack) throw notFound(resource);
return stack;
},
async deploy (request, signal) {
const { resource: uuid, revision, force } = request;
const found = await applications.find(uuid, signal);
if (!found) return stacks.deploy(uuid, force, signal);
const earlier = await resume(request, found, applications, signal);
if (earlier) return earlier;
if ('image' === revision.kind) return changes.remember(await deployImage(ports, uuid, revision.image, signal));
if ('commit' === revision.kind) return changes.remember(await deployCommit(ports, found, revision.sha, signal));
const forced = force || 'dockerimage' === found.build_pack;
const post = ()=>client.deploy(uuid, forced, signal);
return applications.start({
uuid,
post,
isWanted: ()=>true
}, signal);
},
async fire ({ resource, force }, signal) {
await tools.holds();
const answer = await starting(signal, (send)=>send(()=>client.deploy(resource, force, signal)));
if ('string' != typeof answer) return {
resource,
id: answer.id,
started: true
};
const asked = 'POST /api/v1/deploy';
const answered = 'the deployment queue is full';
throw new action_error.mZ('PROVIDER_RATE_LIMITED', {
provider: 'Coolify',
asked,
answered
});
},
async status (ref, signal) {
if ('' === ref.id) return stacks.status(ref.resource, signal);
const row = await applications.deployment(ref.id, signal);
if (!row) return {
state: 'vanished',
word: 'not found'
};
const state = stateOf(row.status);
const elsewhere = 'finished' === state ? stateElsewhere(row, await applications.deploymentsOf(ref.resource, signal)) : void 0;
return elsewhere ?? {
state,
word: row.status
};
},
async conclude (ref, { revision }, signal) {
if ('' === ref.id) return {
ok: true,
reason: ''
};
const row = await applications.deployment(ref.id, signal);
const isFinished = row?.status === 'finished';
await changes.takeBack(ref, isFinished, signal);
return isFinished ? verify(row, {
uuid: ref.resource,
revision
}, ports, signal) : {
ok: false,
reason: row?.status ?? 'not found',
mayRun: mayHaveStarted(row)
};
},
async underWay (resource, signal) {
const active = (await applications.deploymentsOf(resource, signal)).filter(isActive);
return active.map(({ deployment_uuid: id })=>({
resource,
id,
started: false
}));
},
async labelled (label, signal) {
const found = await patiently(()=>client.applicationsTagged(label, signal), tools, signal);
const isTaken = (name)=>found.filter((other)=>other.name === name).length > 1;
return Object.fromEntries(found.map(({ name, uuid })=>[
isTaken(name) ? uuid : name,
uuid
]));
}
};
}
async function resume({ resource, revision, earlier }, found, applications, signal) {
if (void 0 === earlier) return;
const rows = await applications.deploymentsOf(resource, signal);
const row = rows.find(({ deployment_uuid })=>deployment_uuid === earlier);
const isLatest = row?.status === 'finished' && row === rows[0] && isConfigured(found, revision);
return row && (isActive(row) || isLatest) ? {
resource,
id: row.deployment_uuid,
started: false
} : void 0;
}
function stateElsewhere(row, rows) {
const others = rows.filter(({ id, only_this_server: only })=>id > row.id && true === only);
const undone = others.find(({ status })=>'finished' !== status);
return undone && {
state: stateOf(undone.status),
word: `${undone.status} on another server`
};
}
async function cancel(id, client, signal) {
if ('' === id) return;
try {
await client.cancel(id, signal);
} catch (thrown) {
const row = await client.deployment(id, signal);
if (row && isActive(row)) throw thrown;
}
}
const herokuOptions = schemas.rej({
from: schemas.lqM(schemas.YjP().check(api.m9(1))),
'source-url': schemas.lqM(schemas.YjP())
});
const herokuSettings = {
check ({ url, token, options: given }) {
const problems = optionProblems(herokuOptions, given, 'from, source-url');
if ('' !== url && !(0, fields.aq)(url)) problems.push({
input: 'url',
received: url,
allowed: "another address of Heroku's API, or nothing"
});
if ('' === token) problems.push({
input: 'token',
allowed: 'an API key of Heroku',
example: '${{ secrets.HEROKU_API_KEY }}'
});
const source = given['source-url'];
if (void 0 !== source && !((0, fields.aq)(textOf(source)) && textOf(source).includes('{sha}'))) problems.push({
input: 'options source-url',
received: textOf(source),
allowed: 'a URL of a .tar.gz that Heroku can fetch by itself, with {sha} for the commit, without user and password',
example: 'https://github.com/acme/shop/archive/{sha}.tar.gz'
});
return problems;
},
connect: ({ url, token })=>({
baseUrl: url || 'https://api.heroku.com',
headers: {
authorization: `Bearer ${token}`,
accept: 'application/vnd.heroku+json; version=3'
}
})
};
async function mustBeApp(client, name, signal) {
const found = await client.app(name, signal);
if (found) return found;
throw new action_error.mZ('PROVIDER_NOT_FOUND', {
provider: 'Heroku',
asked: `app ${name}`,
answered: 'no app of this account',
status: 404
});
}
function codeOf({ slug, oci_image: image }) {
return slug?.id ?? image?.id;
}
async function revisionOf(client, { app, release, asked }, signal) {
const code = codeOf(release);
if ('container' === app.stack.name || void 0 === code) return {
kind: 'artifact',
id: `v${release.version}`
};
const commit = 'commit' === asked.kind ? (await client.code(app, code, signal))?.commit : void 0;
return commit ? {
kind: 'commit',
sha: commit
} : {
kind: 'artifact',
id: code
};
}
const looks = 3;
async function begin(resource, start, { client, clock, pollInterval, holds }, signal) {
return starting(signal, async (send)=>{
for(;;){
const known = await start.known(signal);
await holds();
const answer = await send(()=>client.post(start.request, signal)).catch((thrown)=>{
signal.throwIfAborted();
if (!isUncertain(thrown)) throw thrown;
});
if (answer?.id !== void 0 && start.makes) return {
resource,
id: `${start.makes}:${answer.id}`,
started: true
};
for(let look = 1; look <= looks; look++){
const made = await start.find(known, signal);
if (void 0 !== made) return {
resource,
id: made,
started: true
};
await clock.sleep(pollInterval, signal);
}
const [last] = answer ? await client.releases(resource, signal) : [];
if (last) return {
resource,
id: `release:${last.id}`,
started: false
};
}
});
}
const build_log_excerptLines = 40;
const build_log_looks = 5;
async function readBuildLog(ref, { client, progress, tools, base }, signal) {
const [kind, id = ''] = ref.id.split(/:(.*)/s);
const resolved = await progress.resolve(ref, signal);
const source = 'release' in resolved ? await client.release(ref.resource, resolved.release, signal) : 'build' === kind ? await client.build(ref.resource, id, signal) : void 0;
const url = source?.output_stream_url;
if (!url || !isOfHeroku(url, base)) return [];
for(let look = 1; look <= build_log_looks; look++){
const { status, text } = await tools.plain.send({
method: 'GET',
url
}, signal);
if (status < 300) return text.split('\n').filter((line)=>'' !== line.trim()).slice(-build_log_excerptLines).map((line)=>tools.redactor.redact(line));
await tools.clock.sleep(tools.pollInterval, signal);
}
return [];
}
function isOfHeroku(address, base) {
const { protocol, hostname, origin } = new URL(address);
return 'https:' === protocol && hostname.endsWith('.heroku.com') || '' !== base && origin === new URL(base).origin;
}
const client_text = schemas.cl6(schemas.YjP());
const idOnly = schemas.Ikc({
id: schemas.YjP()
});
const reference = schemas.cl6(idOnly);
const app = schemas.Ikc({
id: schemas.YjP(),
name: schemas.YjP(),
web_url: client_text,
maintenance: schemas.cl6(schemas.zMY()),
generation: schemas.cl6(schemas.Ikc({
name: schemas.YjP()
})),
stack: schemas.Ikc({
name: schemas.YjP()
})
});
const release = schemas.Ikc({
id: schemas.YjP(),
version: schemas.aig(),
status: schemas.YjP(),
current: schemas.cl6(schemas.zMY()),
description: client_text,
slug: reference,
oci_image: reference,
output_stream_url: client_text
});
const slug = schemas.Ikc({
id: schemas.YjP(),
commit: client_text,
deleted_at: client_text
});
const build = schemas.Ikc({
id: schemas.YjP(),
status: schemas.YjP(),
source_blob: schemas.cl6(schemas.Ikc({
version: client_text
})),
release: reference,
output_stream_url: client_text
});
const dyno = schemas.Ikc({
type: schemas.YjP(),
state: schemas.YjP(),
release: schemas.Ikc({
version: schemas.aig()
})
});
const promoted = schemas.Ikc({
app: idOnly,
status: schemas.YjP(),
error_message: client_text,
release: reference
});
const coupling = schemas.Ikc({
pipeline: idOnly
});
const feature = schemas.Ikc({
enabled: schemas.zMY()
});
const lastReleases = 20;
function createHerokuClient(tools) {
const { http } = tools;
async function ask(request, schema, signal) {
try {
const { success, data } = schema.safeParse((await http.expectOk(request, signal)).json());
if (success) return data;
} catch (thrown) {
if (thrown instanceof action_error.mZ && 404 === thrown.status) return;
throw thrown;
}
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Heroku',
asked: `${request.method} ${request.url}`,
answered: 'not what this API gives'
});
}
const get = (url, schema, signal, range)=>patiently(()=>ask({
method: 'GET',
url,
...void 0 === range ? {} : {
headers: {
range
}
}
}, schema, signal), tools, signal);
const at = (name)=>`/apps/${encodeURIComponent(name)}`;
const part = (id)=>encodeURIComponent(id);
return {
app: (name, signal)=>get(at(name), app, signal),
hasPreboot: async (name, signal)=>(await get(`${at(name)}/features/preboot`, feature, signal))?.enabled === true,
pipelineOf: async (name, signal)=>(await get(`${at(name)}/pipeline-couplings`, coupling, signal))?.pipeline.id,
async releases (name, signal) {
const range = `version ..; order=desc, max=${lastReleases}`;
return await get(`${at(name)}/releases`, schemas.YOg(release), signal, range) ?? [];
},
release: (name, id, signal)=>get(`${at(name)}/releases/${part(id)}`, release, signal),
async code ({ name, generation }, id, signal) {
if (generation?.name !== 'fir') return get(`${at(name)}/slugs/${part(id)}`, slug, signal);
const found = await get(`${at(name)}/oci-images/${part(id)}`, schemas.KCZ([
schemas.YOg(slug),
slug
]), signal);
return Array.isArray(found) ? found[0] : found;
},
async builds (name, signal) {
const range = `started_at ..; order=desc, max=${lastReleases}`;
return await get(`${at(name)}/builds`, schemas.YOg(build), signal, range) ?? [];
},
build: (name, id, signal)=>get(`${at(name)}/builds/${part(id)}`, build, signal),
dynos: async (name, signal)=>await get(`${at(name)}/dynos`, schemas.YOg(dyno), signal) ?? [],
promoted: async (id, signal)=>await get(`/pipeline-promotions/${part(id)}/promotion-targets`, schemas.YOg(promoted), signal) ?? [],
async post (request, signal) {
const said = (await http.expectOk(request, signal)).json();
return {
id: idOnly.safeParse(said).data?.id
};
}
};
}
const passing = [
'run',
'release',
'scheduler'
];
function readDynos(all, version) {
const dynos = all.filter(({ type })=>!passing.includes(type));
const own = dynos.filter(({ release })=>release.version >= version);
const up = own.filter(({ state })=>'up' === state || 'idle' === state);
const isCrashed = own.some(({ state })=>'crashed' === state);
const isUp = up.length === dynos.length;
const word = 0 === dynos.length ? 'no dyno is scaled up' : `${up.length} of ${dynos.length} dynos up`;
return {
isUp,
isCrashed,
word: isCrashed ? `${word}, a dyno crashed` : word
};
}
var external_node_crypto_ = __webpack_require__("node:crypto");
async function planStart(planning, signal) {
const { app, revision, options } = planning;
switch(revision.kind){
case 'image':
return planImage(planning, revision.image);
case 'artifact':
return planArtifact(planning, revision.id, signal);
case 'configured':
return void 0 === options.from ? {
refusal: 'what is released must be said: give the commit, a slug, a release such as v42, or the option from'
} : planPromotion(planning, options.from, void 0, signal);
case 'commit':
{
const { sha } = revision;
const known = await slugOf(planning, app, sha, signal);
if (known) return ofCode(planning, known.id);
if (void 0 !== options.from) return planPromotion(planning, options.from, sha, signal);
if (void 0 !== options['source-url']) return planBuild(planning, options['source-url'], sha);
const why = `no release of ${app.name} has code of commit ${sha}`;
return {
refusal: `${why}: give the option from, an app of its pipeline that runs it, or source-url, to build it`
};
}
}
}
function planImage({ client, app }, { name, digest }) {
const [, owner, process] = /^registry\.heroku\.com\/([^/]+)\/([^/]+)$/.exec(name) ?? [];
if (void 0 === process || owner !== app.name) return {
refusal: `Heroku runs images of registry.heroku.com/${app.name}/<process type> only: push it there`
};
if (void 0 === digest) return {
refusal: "an image of Heroku is named by its id: @sha256:\u2026, as docker inspect says"
};
if (app.generation?.name === 'fir') return ofRelease({
client,
app
}, {
oci_image: digest
});
if ('container' !== app.stack.name) return {
refusal: `the stack of ${app.name} is ${app.stack.name}, not container`
};
return {
...releases({
client,
app
}, ()=>true),
request: {
method: 'PATCH',
url: `/apps/${encodeURIComponent(app.name)}/formation`,
headers: {
accept: 'application/vnd.heroku+json; version=3.docker-releases'
},
json: {
updates: [
{
type: process,
docker_image: digest
}
]
}
}
};
}
async function planArtifact({ client, app }, id, signal) {
if (/^v\d+$/.test(id)) {
const release = await client.release(app.name, id.slice(1), signal);
if (!release) return {
refusal: `${app.name} has no release ${id}`
};
const gone = await expired(client, app, release.slug?.id ?? release.oci_image?.id, signal);
return void 0 === gone ? ofRelease({
client,
app
}, {
release: release.id
}) : {
refusal: gone
};
}
const gone = await expired(client, app, id, signal);
return void 0 === gone ? ofCode({
client,
app
}, id) : {
refusal: gone
};
}
async function planPromotion({ client, app }, from, sha, signal) {
const source = await client.app(from, signal);
if (!source) return {
refusal: `there is no app ${from} to promote from`
};
const [pipeline, own] = [
await client.pipelineOf(from, signal),
await client.pipelineOf(app.name, signal)
];
if (void 0 === pipeline || pipeline !== own) return {
refusal: `${from} and ${app.name} are not in one pipeline`
};
const wanted = void 0 === sha ? (await client.releases(from, signal)).find(({ current })=>true === current) : (await releasesOf(client, source, sha, signal))[0]?.release;
if (!wanted) return {
refusal: `no release of ${from} has ${void 0 === sha ? 'code' : `code of commit ${sha}`}`
};
return {
...releases({
client,
app
}, ({ description })=>description?.split(' ').includes(`v${wanted.version}`) === true),
makes: 'promotion',
request: {
method: 'POST',
url: '/pipeline-promotions',
json: {
pipeline: {
id: pipeline
},
source: {
app: {
id: source.id
},
release: {
id: wanted.id
}
},
targets: [
{
app: {
id: app.id
}
}
]
}
}
};
}
function planBuild({ client, app }, source, sha) {
const list = (signal)=>client.builds(app.name, signal);
return {
makes: 'build',
request: {
method: 'POST',
url: `/apps/${encodeURIComponent(app.name)}/builds`,
json: {
source_blob: {
url: source.replaceAll('{sha}', sha),
version: sha
}
}
},
known: async (signal)=>new Set((await list(signal)).map(({ id })=>id)),
async find (known, signal) {
const found = (await list(signal)).find(({ id, source_blob: blob })=>!known.has(id) && blob?.version === sha);
return found && `build:${found.id}`;
}
};
}
function ofCode(place, id) {
return ofRelease(place, place.app.generation?.name === 'fir' ? {
oci_image: id
} : {
slug: id
});
}
function ofRelease({ client, app }, what) {
const mark = `release-kit ${(0, external_node_crypto_.randomUUID)()}`;
const isMarked = !('release' in what);
return {
...releases({
client,
app
}, ({ description })=>!isMarked || description === mark),
request: {
method: 'POST',
url: `/apps/${encodeURIComponent(app.name)}/releases`,
json: {
...what,
...isMarked ? {
description: mark
} : {}
}
},
makes: 'release'
};
}
function releases({ client, app }, isOurs) {
const list = (signal)=>client.releases(app.name, signal);
return {
known: async (signal)=>new Set((await list(signal)).map(({ id })=>id)),
async find (known, signal) {
const found = (await list(signal)).find((one)=>!known.has(one.id) && isOurs(one));
return found && `release:${found.id}`;
}
};
}
async function slugOf({ client }, app, sha, signal) {
const found = await releasesOf(client, app, sha, signal);
return found.find(({ code })=>!code.deleted_at)?.code;
}
async function releasesOf(client, app, sha, signal) {
const found = [];
const seen = new Set();
for (const release of (await client.releases(app.name, signal))){
const id = release.slug?.id ?? release.oci_image?.id;
if (void 0 === id || seen.has(id) || 'succeeded' !== release.status) continue;
seen.add(id);
const code = await client.code(app, id, signal);
if (code?.commit === sha) found.push({
release,
code
});
}
return found;
}
async function expired(client, app, id, signal) {
if (void 0 === id || 'container' === app.stack.name) return;
const code = await client.code(app, id, signal);
if (!code) return `${app.name} has no ${app.generation?.name === 'fir' ? 'OCI image' : 'slug'} ${id}`;
return code.deleted_at ? `Heroku deleted the code of ${id} at ${code.deleted_at}` : void 0;
}
async function inspectApp({ resource, revision }, { client, options }, signal) {
const app = await mustBeApp(client, resource, signal);
const now = (await client.releases(resource, signal)).find(({ current })=>true === current);
const start = await planStart({
client,
app,
revision,
options
}, signal);
const dynos = await client.dynos(resource, signal);
const isSmooth = app.generation?.name === 'fir' || await client.hasPreboot(resource, signal);
return {
name: app.name,
current: now && await revisionOf(client, {
app,
release: now,
asked: revision
}, signal),
isCurrentLive: now?.status === 'succeeded' && readDynos(dynos, now.version).isUp,
isRolling: false,
warnings: [
...true === app.maintenance ? [
'the app is in maintenance: users see a page of 503'
] : [],
...isSmooth ? [] : [
'preboot is off: dynos are stopped before new ones start (downtime)'
],
...0 === dynos.length ? [
'no dyno is scaled up: nothing will run'
] : []
],
...'refusal' in start ? {
refusal: start.refusal
} : {}
};
}
const looksUntilCrashed = 3;
function createProgress(client) {
const crashes = new Map();
const hasCrashed = (release)=>(crashes.get(release) ?? 0) >= looksUntilCrashed;
async function ofRelease(app, id, signal) {
const found = await client.release(app, id, signal);
if (!found) return {
state: 'vanished',
word: 'not found'
};
const name = `v${found.version}`;
if ('pending' === found.status) return {
state: 'running',
word: `${name}: release phase`
};
if ('succeeded' !== found.status) return {
state: 'failed',
word: `${name} ${found.status}`
};
const { isUp, isCrashed, word } = readDynos(await client.dynos(app, signal), found.version);
crashes.set(id, isCrashed ? (crashes.get(id) ?? 0) + 1 : 0);
if (hasCrashed(id)) return {
state: 'failed',
word: `${name}: ${word}`
};
return {
state: isUp ? 'finished' : 'running',
word: `${name}: ${word}`
};
}
async function resolve({ id: reference, resource }, signal) {
const [kind = '', id = ''] = reference.split(/:(.*)/s);
if ('build' === kind) return ofBuild(client, resource, id, signal);
if ('promotion' === kind) return ofPromotion(client, resource, id, signal);
return {
release: id
};
}
return {
resolve,
hasCrashed,
async status (ref, signal) {
const resolved = await resolve(ref, signal);
return 'release' in resolved ? ofRelease(ref.resource, resolved.release, signal) : resolved;
}
};
}
async function ofBuild(client, app, id, signal) {
const build = await client.build(app, id, signal);
if (!build) return {
state: 'vanished',
word: 'not found'
};
if ('failed' === build.status) return {
state: 'failed',
word: 'build failed'
};
return build.release ? {
release: build.release.id
} : {
state: 'running',
word: `build ${build.status}`
};
}
async function ofPromotion(client, resource, id, signal) {
const app = await mustBeApp(client, resource, signal);
const target = (await client.promoted(id, signal)).find((one)=>one.app.id === app.id);
if (!target) return {
state: 'vanished',
word: 'not found'
};
if ('failed' === target.status) return {
state: 'failed',
word: `promotion failed: ${target.error_message ?? 'no reason given'}`
};
return target.release ? {
release: target.release.id
} : {
state: 'running',
word: `promotion ${target.status}`
};
}
async function verify_verify(ref, { revision }, { client, progress }, signal) {
const resolved = await progress.resolve(ref, signal);
if (!('release' in resolved)) return {
ok: false,
reason: resolved.word
};
const app = await mustBeApp(client, ref.resource, signal);
const [found, releases] = await Promise.all([
client.release(ref.resource, resolved.release, signal),
client.releases(ref.resource, signal)
]);
if (found?.status !== 'succeeded') return {
ok: false,
reason: found?.status ?? 'not found'
};
if (progress.hasCrashed(found.id)) return {
ok: false,
reason: `v${found.version} was released, but its dynos crashed`
};
const now = releases.find(({ current })=>true === current);
if (now?.id !== found.id && (void 0 === now || codeOf(now) !== codeOf(found))) return {
ok: false,
reason: `v${now?.version ?? '?'} was released meanwhile`
};
const code = codeOf(found);
const commit = void 0 !== code && 'commit' === revision.kind ? await client.code(app, code, signal) : void 0;
if ('commit' === revision.kind && commit?.commit !== revision.sha) return {
ok: false,
reason: `commit ${commit?.commit ?? 'unknown'} was released instead of ${revision.sha}`
};
return {
ok: true,
reason: `v${found.version}`,
artifact: 'container' === app.stack.name ? `v${found.version}` : code ?? `v${found.version}`,
...app.web_url ? {
url: app.web_url
} : {}
};
}
function createHerokuTarget(tools, settings) {
const options = herokuOptions.parse(settings.options);
const client = createHerokuClient(tools);
const progress = createProgress(client);
return {
kind: 'heroku',
inspect: (request, signal)=>inspectApp(request, {
client,
options
}, signal),
async deploy ({ resource, revision, earlier }, signal) {
signal.throwIfAborted();
if (void 0 !== earlier) {
const ref = {
resource,
id: earlier,
started: false
};
if ([
'queued',
'running',
'finished'
].includes((await progress.status(ref, signal)).state)) return ref;
}
const app = await mustBeApp(client, resource, signal);
const start = await planStart({
client,
app,
revision,
options
}, signal);
if ('refusal' in start) throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Heroku',
asked: `release of ${describeRevision(revision)}`,
answered: start.refusal
});
return begin(resource, start, {
...tools,
client
}, signal);
},
status: (ref, signal)=>progress.status(ref, signal),
conclude: (ref, request, signal)=>verify_verify(ref, request, {
client,
progress
}, signal),
buildLog: (ref, signal)=>readBuildLog(ref, {
client,
progress,
tools,
base: settings.url
}, signal)
};
}
var external_node_path_ = __webpack_require__("node:path");
const vercelOptions = schemas.rej({
team: schemas.lqM(schemas.YjP().check(api.m9(1))),
domains: schemas.Rvf(schemas.k5n([
'keep',
'move'
]), 'keep'),
prebuilt: schemas.lqM(schemas.IeY((given)=>true === given || 'string' == typeof given && isInside(given), {
error: 'true, or a folder of the workspace that has .vercel/output'
}))
});
function isInside(path) {
return '' !== path && !(0, external_node_path_.isAbsolute)(path) && '..' !== (0, external_node_path_.normalize)(path).split(external_node_path_.sep)[0];
}
const vercelSettings = {
check ({ url, token, options: given }) {
const problems = optionProblems(vercelOptions, given, 'team; domains: keep or move; prebuilt: true or a folder');
if ('' !== url && !(0, fields.aq)(url)) problems.push({
input: 'url',
received: url,
allowed: "another address of Vercel's API, or nothing"
});
if ('' === token) problems.push({
input: 'token',
allowed: 'an access token of Vercel',
example: '${{ secrets.VERCEL_TOKEN }}'
});
return problems;
},
connect: ({ url, token })=>({
baseUrl: url || 'https://api.vercel.com',
headers: {
authorization: `Bearer ${token}`
}
})
};
const outputMark = 'releaseKitOutput';
const client_link = schemas.Ikc({
type: schemas.YjP(),
org: schemas.lqM(schemas.YjP()),
repo: schemas.lqM(schemas.YjP())
});
const project = schemas.Ikc({
id: schemas.YjP(),
name: schemas.YjP(),
link: schemas.cl6(client_link),
rootDirectory: schemas.cl6(schemas.YjP()),
targets: schemas.cl6(schemas.Ikc({
production: schemas.cl6(schemas.Ikc({
id: schemas.YjP()
}))
})),
lastAliasRequest: schemas.cl6(schemas.Ikc({
jobStatus: schemas.YjP(),
toDeploymentId: schemas.YjP(),
requestedAt: schemas.lqM(schemas.aig())
}))
});
const stages = schemas.Ikc({
rollingRelease: schemas.cl6(schemas.Ikc({
stages: schemas.cl6(schemas.YOg(schemas.Ikc({
targetPercentage: schemas.aig()
})))
}))
});
const deployment = schemas.Ikc({
id: schemas.YjP(),
url: schemas.cl6(schemas.YjP()),
projectId: schemas.lqM(schemas.YjP()),
target: schemas.cl6(schemas.YjP()),
readyState: schemas.YjP(),
readySubstate: schemas.cl6(schemas.YjP()),
errorMessage: schemas.cl6(schemas.YjP()),
gitSource: schemas.cl6(schemas.Ikc({
sha: schemas.cl6(schemas.YjP())
})),
meta: schemas.cl6(schemas.g1P(schemas.YjP(), schemas.L5J()))
});
const listed = schemas.Ikc({
deployments: schemas.YOg(schemas.Ikc({
uid: schemas.YjP(),
target: schemas.cl6(schemas.YjP()),
state: schemas.cl6(schemas.YjP()),
meta: schemas.cl6(schemas.g1P(schemas.YjP(), schemas.L5J()))
}))
});
const missing = schemas.Ikc({
error: schemas.Ikc({
code: schemas.euz('missing_files'),
missing: schemas.YOg(schemas.YjP())
})
});
const slowestBytes = 50;
function createVercelClient(tools, team) {
const ofTeam = (url)=>team ? `${url}${url.includes('?') ? '&' : '?'}teamId=${encodeURIComponent(team)}` : url;
async function ask(request, schema, signal) {
const url = ofTeam(request.url);
try {
const { success, data } = schema.safeParse((await tools.http.expectOk({
...request,
url
}, signal)).json());
if (success) return data;
} catch (thrown) {
if (thrown instanceof action_error.mZ && 404 === thrown.status) return;
throw thrown;
}
throw vercelError('PROVIDER_NONSENSE', `${request.method} ${request.url}`, 'not what this API gives');
}
const read = (url, schema, signal, canWait)=>patiently(()=>ask({
method: 'GET',
url
}, schema, signal), tools, signal, canWait);
return {
async project (name, signal) {
const found = await read(`/v9/projects/${encodeURIComponent(name)}?rollbackInfo=true`, project, signal);
if (!found) throw vercelError('PROVIDER_NOT_FOUND', `project ${name}`, "no project of this token\u2019s team");
return found;
},
deployment: (id, signal)=>read(`/v13/deployments/${encodeURIComponent(id)}`, deployment, signal),
async marked (projectId, mark, signal) {
const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&limit=20`;
const found = await read(url, listed, signal, isUncertain);
return found?.deployments.find(({ meta })=>meta?.releaseKit === mark)?.uid;
},
async ofOutput (projectId, digest, signal) {
const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&target=production&limit=100&meta-${outputMark}=${encodeURIComponent(digest)}`;
const found = (await read(url, listed, signal))?.deployments ?? [];
const counts = [
'QUEUED',
'INITIALIZING',
'BUILDING',
'READY'
];
return found.find(({ meta, state })=>meta?.[outputMark] === digest && counts.includes(state ?? ''))?.uid;
},
async underWay (projectId, signal) {
const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&state=QUEUED,INITIALIZING,BUILDING&target=production`;
return ((await read(url, listed, signal))?.deployments ?? []).map(({ uid })=>uid);
},
async create (json, signal) {
const url = `/v13/deployments?forceNew=1&skipAutoDetectionConfirmation=1${'files' in json ? '&prebuilt=1' : ''}`;
const isAnswer = ({ status, text })=>400 === status && text.includes('"missing_files"');
const made = await ask({
method: 'POST',
url,
json,
isAnswer
}, schemas.KCZ([
deployment,
missing
]), signal);
return made && 'error' in made ? made.error : made;
},
async upload ({ sha1, size, open }, signal) {
const headers = {
'content-type': 'application/octet-stream',
'content-length': String(size),
'x-vercel-digest': sha1
};
const request = {
method: 'POST',
url: ofTeam('/v2/files'),
headers,
content: open,
idempotent: true
};
const timeout = 30_000 + Math.ceil(size / slowestBytes);
await patiently(()=>tools.http.expectOk({
...request,
timeout
}, signal), tools, signal);
},
async cancel (id, signal) {
await ask({
method: 'PATCH',
url: `/v12/deployments/${encodeURIComponent(id)}/cancel`
}, deployment, signal);
},
async give (name, id, way, signal) {
const path = `${encodeURIComponent(name)}/${way}/${encodeURIComponent(id)}`;
const url = ofTeam(`/${'promote' === way ? 'v10' : 'v1'}/projects/${path}`);
await tools.http.expectOk({
method: 'POST',
url,
json: {}
}, signal);
},
async isRolledOut (name, signal) {
const url = `/v1/projects/${encodeURIComponent(name)}/rolling-release/config`;
const found = await read(url, stages, signal).catch((thrown)=>{
if (thrown instanceof action_error.mZ && [
402,
403
].includes(thrown.status ?? 0)) return;
throw thrown;
});
return (found?.rollingRelease?.stages ?? []).some(({ targetPercentage })=>targetPercentage < 100);
}
};
}
function vercelError(code, asked, answered) {
return new action_error.mZ(code, {
provider: 'Vercel',
asked,
answered
});
}
const build_isRefused = (made)=>!made || 'missing' in made;
async function build_build({ resource, revision }, tools, signal) {
const project = await tools.client.project(resource, signal);
const { link } = project;
const sha = 'commit' === revision.kind ? revision.sha : '';
const gitSource = {
type: 'github',
org: link?.org,
repo: link?.repo,
ref: sha,
sha
};
return {
resource,
id: await create(project, {
gitSource
}, tools, signal),
started: true
};
}
async function create({ id, name }, { meta, ...what }, { client, clock, pollInterval, holds, supply }, signal) {
const mark = (0, external_node_crypto_.randomUUID)();
const json = {
...{
name,
project: id,
target: 'production',
autoAssignCustomDomains: false
},
...what,
meta: {
...meta,
releaseKit: mark
}
};
return starting(signal, async (send)=>{
for(;;){
await holds();
const made = await send(()=>client.create(json, signal), build_isRefused).catch(async (thrown)=>{
signal.throwIfAborted();
if (!isUncertain(thrown)) throw thrown;
const lost = await client.marked(id, mark, signal);
if (void 0 === lost) await clock.sleep(pollInterval, signal);
return void 0 === lost ? 'again' : {
id: lost
};
});
if ('again' !== made) {
if (!made) throw vercelError('PROVIDER_NOT_FOUND', `project ${name}`, "no project of this token\u2019s team");
if ('id' in made) return made.id;
if (!supply) throw vercelError('PROVIDER_NONSENSE', 'a deployment', 'files are missing, and none were named');
await supply(made.missing);
}
}
});
}
var external_node_fs_ = __webpack_require__("node:fs");
var promises_ = __webpack_require__("node:fs/promises");
async function atMost(count, all, work, signal) {
const stop = new AbortController();
const either = AbortSignal.any([
signal,
stop.signal
]);
const queue = all[Symbol.iterator]();
let failed;
const worker = async ()=>{
for(let next = queue.next(); !next.done && !either.aborted; next = queue.next())try {
await work(next.value, either);
} catch (why) {
failed ??= {
why
};
stop.abort();
}
};
await Promise.all(Array.from({
length: count
}, worker));
signal.throwIfAborted();
if (failed) throw failed.why;
}
async function assertFitForProduction(project) {
const config = await readJson(project, '.vercel/output/config.json');
if (void 0 === config) throw say('prebuilt', '.vercel/output has no config.json: run vercel build --prod first, or download what it made');
const { version } = config;
if (3 !== version) throw say('prebuilt', `.vercel/output is of version ${JSON.stringify(version ?? 'none')}, and 3 is what can be deployed`);
const { target, error } = await readJson(project, '.vercel/output/builds.json') ?? {};
if (null != error) throw say('prebuilt', 'the build in .vercel/output has failed: see its builds.json');
if ('string' == typeof target && 'production' !== target) throw say('prebuilt', `.vercel/output was built for ${target}: run vercel build --prod`);
const { bulkRedirectsPath } = await readJson(project, 'vercel.json') ?? {};
if ('string' == typeof bulkRedirectsPath) throw say('prebuilt', 'bulkRedirectsPath of vercel.json is not supported yet: deploy with vercel deploy --prebuilt');
}
function say(option, sentence) {
return new action_error.j1([
{
input: `options ${option}`,
sentence
}
]);
}
async function readJson(project, path) {
const text = await (0, promises_.readFile)((0, external_node_path_.join)(project, path), 'utf8').catch((thrown)=>{
if ([
'ENOENT',
'ENOTDIR'
].includes(String(thrown.code))) return;
throw thrown;
});
if (void 0 === text) return;
try {
const read = JSON.parse(text);
if ('object' == typeof read && null !== read) return read;
} catch  {}
throw say('prebuilt', `${path} is not JSON with an object`);
}
const folderOfOutput = '.vercel/output';
const beside = [
'.vercel/routes.json',
'microfrontends.json',
'microfrontends.jsonc'
];
const readAtOnce = 8;
const executable = 0o111;
async function readOutput(project, signal) {
await assertFitForProduction(project);
const own = await listFolder(project, folderOfOutput);
const traced = await tracedBy(project, own);
const extra = (await Promise.all(beside.map((path)=>isThere(project, path)))).flatMap((path)=>path ?? []);
const files = new Map();
const read = async (path, each)=>void files.set(path, await readOne(project, path, each));
await atMost(readAtOnce, new Set([
...own,
...traced,
...extra
]), read, signal);
const sorted = [
...files.values()
].sort((a, b)=>a.path < b.path ? -1 : 1);
const whole = (0, external_node_crypto_.createHash)('sha256');
for (const { path, mode, sha256 } of sorted)whole.update(`${kindOf(mode)} ${sha256} ${path}\0`);
return {
digest: `sha256:${whole.digest('hex')}`,
files: sorted
};
}
function digestOf(revision) {
return 'artifact' === revision.kind && revision.id.startsWith('sha256:') ? revision.id : void 0;
}
async function listFolder(project, folder) {
const entries = await (0, promises_.readdir)((0, external_node_path_.join)(project, folder), {
withFileTypes: true
});
if (0 === entries.length) return [
folder
];
const lists = await Promise.all(entries.map(async (entry)=>{
const path = external_node_path_.posix.join(folder, entry.name);
return entry.isDirectory() ? await listFolder(project, path) : [
path
];
}));
return lists.flat();
}
async function tracedBy(project, paths) {
const configs = paths.filter((path)=>'.vc-config.json' === external_node_path_.posix.basename(path));
const maps = await Promise.all(configs.map(async (path)=>{
try {
const { filePathMap = {} } = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(project, path), 'utf8'));
return Object.values(filePathMap);
} catch  {
throw say('prebuilt', `${path} is not JSON: run vercel build --prod again`);
}
}));
const inside = maps.flat().map((path)=>(0, external_node_path_.relative)(project, (0, external_node_path_.join)(project, path)).split(external_node_path_.sep).join('/'));
return inside.filter((path)=>'' !== path && !isOutside(path));
}
function isOutside(path) {
return '..' === path || path.startsWith('../');
}
async function isThere(project, path) {
return (await (0, promises_.lstat)((0, external_node_path_.join)(project, path)).catch(()=>void 0))?.isFile() === true ? path : void 0;
}
async function readOne(project, path, signal) {
signal.throwIfAborted();
const file = (0, external_node_path_.join)(project, path);
const stat = await (0, promises_.lstat)(file).catch(()=>{
throw say('prebuilt', `a function needs ${path}, which is not there: ${path.includes('node_modules') ? 'install the dependencies of the project first' : 'build again'}`);
});
const { mode } = stat;
if (stat.isDirectory()) return {
path,
mode,
size: 0,
sha1: '',
sha256: '',
open: ()=>contentOf('')
};
if (stat.isSymbolicLink()) {
const to = await (0, promises_.readlink)(file);
if ((0, external_node_path_.isAbsolute)(to) || isOutside(external_node_path_.posix.join(external_node_path_.posix.dirname(path), to))) throw say('prebuilt', `${path} is a link out of the project, to ${to}, where Vercel has nothing`);
return {
path,
mode,
...await hash(contentOf(to)),
open: ()=>contentOf(to)
};
}
if (!stat.isFile()) throw say('prebuilt', `${path} is neither a file, a folder nor a link, and cannot be uploaded`);
const open = ()=>(0, external_node_fs_.createReadStream)(file);
return {
path,
mode,
...await hash(open()),
open
};
}
async function hash(content) {
const [sha1, sha256] = [
(0, external_node_crypto_.createHash)('sha1'),
(0, external_node_crypto_.createHash)('sha256')
];
let size = 0;
for await (const chunk of content){
sha1.update(chunk);
sha256.update(chunk);
size += chunk.byteLength;
}
return {
size,
sha1: sha1.digest('hex'),
sha256: sha256.digest('hex')
};
}
async function* contentOf(text) {
yield Buffer.from(text);
}
function kindOf(mode) {
const kind = 0o170000 & mode;
if (0o100000 === kind) return (mode & executable) === 0 ? '100644' : '100755';
return kind.toString(8);
}
const states = {
QUEUED: 'queued',
INITIALIZING: 'running',
BUILDING: 'running',
READY: 'finished',
ERROR: 'failed',
BLOCKED: 'failed',
CANCELED: 'cancelled',
DELETED: 'vanished'
};
function deployments_stateOf({ readyState }) {
const state = states[readyState];
if (void 0 === state) throw vercelError('PROVIDER_NONSENSE', 'readyState', readyState);
return state;
}
function counts(deployment) {
return [
'queued',
'running',
'finished'
].includes(deployments_stateOf(deployment));
}
function madeOf({ id, url }) {
return {
artifact: id,
...url ? {
url: `https://${url}`
} : {}
};
}
function deployments_revisionOf({ id, gitSource, meta }, asked) {
const [sha, output] = [
gitSource?.sha,
meta?.[outputMark]
];
if (void 0 !== digestOf(asked) && 'string' == typeof output) return {
kind: 'artifact',
id: output
};
return 'commit' === asked.kind && sha ? {
kind: 'commit',
sha
} : {
kind: 'artifact',
id
};
}
function deployments_refusalOf({ id, link }, revision, wanted) {
switch(revision.kind){
case 'image':
return 'Vercel runs no images: give the commit, or the id of a deployment';
case 'configured':
return 'what is deployed must be said: give the commit, or the id of a deployment';
case 'commit':
if (!link) return 'the project is connected to no repository: give the id of a deployment';
if ('github' === link.type && link.org && link.repo) return;
return `commits of ${link.type} are not supported yet: give the id of a deployment`;
case 'artifact':
if (!wanted && void 0 !== digestOf(revision)) return 'no deployment has this output, and option prebuilt names none that is here';
if (!wanted) return 'there is no such deployment';
if (void 0 !== wanted.projectId && wanted.projectId !== id) return 'that deployment is of another project';
return 'production' === wanted.target ? void 0 : 'that deployment is a preview, which cannot be promoted as it is';
}
}
function deployments_verify(found, { started }, revision) {
const built = verifyBuilt(found, revision);
const isMade = 'commit' === revision.kind || started && void 0 !== digestOf(revision);
if (built.ok && isMade && found?.readySubstate !== 'STAGED') return {
ok: false,
reason: `it is ${found?.readySubstate ?? 'not said to be staged'}: it may have got the public domains`
};
return built;
}
function verifyLive(found, { targets }, revision) {
const built = verifyBuilt(found, revision);
const live = targets?.production?.id;
if (!built.ok || live === found?.id) return built;
return {
ok: false,
reason: `the public domains show ${live ?? 'nothing'}, not ${found?.id ?? ''}`
};
}
function verifyBuilt(found, revision) {
if (found?.readyState !== 'READY') return {
ok: false,
reason: found?.errorMessage ?? found?.readyState ?? 'not found'
};
const { sha } = found.gitSource ?? {};
if ('commit' === revision.kind && sha !== revision.sha) return {
ok: false,
reason: `commit ${sha ?? 'unknown'} was built instead of ${revision.sha}`
};
const digest = digestOf(revision);
if (void 0 !== digest && found.meta?.[outputMark] !== digest) return {
ok: false,
reason: `it does not bear the output ${digest}`
};
return {
ok: true,
reason: found.readySubstate ?? found.readyState,
...madeOf(found)
};
}
const moving = [
'pending',
'in-progress'
];
function createDomains(client, { holds }) {
const asked = new Map();
return {
async follow (resource, found, signal) {
const project = await client.project(resource, signal);
const { lastAliasRequest: last, targets } = project;
const { id, readySubstate } = found;
const refuse = (answered)=>vercelError('PROVIDER_REFUSED', `the public domains for ${id}`, answered);
const isMoving = moving.includes(last?.jobStatus ?? '');
const on = {
state: 'running',
word: 'giving it the public domains',
...madeOf(found)
};
if (!isMoving && targets?.production?.id === id) return {
...on,
state: 'finished',
word: 'has the public domains'
};
if (isMoving && last?.toDeploymentId === id) return on;
if (isMoving) throw refuse(`somebody else's request for ${last?.toDeploymentId ?? ''} is under way`);
if (!asked.has(id)) {
asked.set(id, last);
await holds();
const way = 'PROMOTED' === readySubstate ? 'rollback' : 'promote';
await client.give(resource, id, way, signal).catch((thrown)=>{
if (!isUncertain(thrown)) throw thrown;
asked.delete(id);
});
return on;
}
const before = asked.get(id);
const isNew = last && (last.toDeploymentId !== before?.toDeploymentId || last.requestedAt !== before.requestedAt);
if (!isNew) return on;
if (last.toDeploymentId !== id) throw refuse(`somebody else asked for ${last.toDeploymentId} meanwhile`);
if ('succeeded' !== last.jobStatus) throw refuse(`${last.jobStatus}: nothing moved, or not all of it`);
return on;
}
};
}
const uploadsAtOnce = 8;
const pause = 10_000;
const mostRounds = 3;
function createUploads({ files }, { client, clock, log }, signal) {
const known = new Map(files.filter(({ sha1 })=>'' !== sha1).map((file)=>[
file.sha1,
file
]));
let rounds = 0;
return async (missing)=>{
const wanted = [
...new Set(missing)
].map((sha)=>fileOf(sha, known));
if (++rounds > mostRounds) throw vercelError('PROVIDER_REFUSED', 'a deployment', `${wanted[0]?.path ?? 'no file'} is missing, though uploaded`);
const bytes = sizeOf(wanted);
log.event(`uploading ${upload_describe(wanted.length, bytes)} of ${known.size}; Vercel has the others`);
let [done, doneBytes, told] = [
0,
0,
clock.now()
];
const uploadOne = async (file, each)=>{
await client.upload(file, each).catch((thrown)=>{
if (!each.aborted) log.event(`${file.path} could not be uploaded`);
throw thrown;
});
done++;
doneBytes += file.size;
if (clock.now() - told < pause) return;
told = clock.now();
log.event(`uploaded ${done} of ${wanted.length} files, ${megabytes(doneBytes)} of ${megabytes(bytes)}`);
};
await atMost(uploadsAtOnce, wanted, uploadOne, signal);
log.event(`uploaded ${upload_describe(wanted.length, bytes)}`);
};
}
function fileOf(sha, known) {
const file = known.get(sha);
if (!file) throw vercelError('PROVIDER_NONSENSE', 'a deployment', `file ${sha} is missing, which is no file of it`);
return file;
}
function sizeOf(files) {
return files.reduce((sum, { size })=>sum + size, 0);
}
function upload_describe(count, bytes) {
return `${count} ${1 === count ? 'file' : 'files'} (${megabytes(bytes)})`;
}
function megabytes(bytes) {
return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
function createPrebuilt(option, { workspace }) {
const folder = true === option ? '.' : option ?? '';
let output;
let commit;
return {
async name (given, signal) {
const isKept = 'image' === given.kind || 'artifact' === given.kind && void 0 === digestOf(given);
if (void 0 === option || isKept) return given;
const { digest } = output = await readOutput((0, external_node_path_.join)(workspace, folder), signal);
if ((digestOf(given) ?? digest) !== digest) throw new action_error.j1([
{
input: 'revision',
received: describeRevision(given),
allowed: `what lies in .vercel/output, ${digest}, or the id of a deployment`
}
]);
if ('commit' === given.kind) commit = given.sha;
return {
kind: 'artifact',
id: digest,
...void 0 === commit ? {} : {
label: commit
}
};
},
has: (revision)=>void 0 !== output && digestOf(revision) === output.digest,
refusalOf ({ rootDirectory }) {
if (!output || !rootDirectory || (0, external_node_path_.resolve)(folder) !== (0, external_node_path_.resolve)(rootDirectory)) return;
return `its Root Directory is ${rootDirectory}: prebuilt must be true, with .vercel/output of the whole workspace`;
},
async deploy (project, tools, signal) {
if (!output) throw new Error('an output is read before it is deployed');
const { digest, files } = output;
const what = {
version: 2,
files: files.map(({ path: file, mode, size, sha1: sha })=>({
file,
mode,
...sha ? {
size,
sha
} : {}
})),
...void 0 === commit ? {} : {
gitMetadata: {
commitSha: commit
}
},
meta: {
[outputMark]: digest
}
};
return create(project, what, {
...tools,
supply: createUploads(output, tools, signal)
}, signal);
}
};
}
function createVercelTarget(tools, settings) {
const { team, domains: wanted, prebuilt: option } = vercelOptions.parse(settings.options);
const client = createVercelClient(tools, team);
const domains = 'move' === wanted ? createDomains(client, tools) : void 0;
const prebuilt = createPrebuilt(option, tools);
async function kept(projectId, revision, signal) {
if ('artifact' !== revision.kind) return;
const digest = digestOf(revision);
const id = void 0 === digest ? revision.id : await client.ofOutput(projectId, digest, signal);
return void 0 === id ? void 0 : client.deployment(id, signal);
}
return {
kind: 'vercel',
nameRevision: (given, signal)=>prebuilt.name(given, signal),
async inspect ({ resource, revision }, signal) {
const project = await client.project(resource, signal);
const live = project.targets?.production?.id;
const current = void 0 === live ? void 0 : await client.deployment(live, signal);
const isRolledOut = void 0 !== domains && await client.isRolledOut(resource, signal);
const isHere = prebuilt.has(revision);
const wanted = isHere ? void 0 : await kept(project.id, revision, signal);
const unfit = isHere ? prebuilt.refusalOf(project) : deployments_refusalOf(project, revision, wanted);
const refusal = isRolledOut ? 'the project rolls out by stages: let a driver move traffic (switch: vercel, by: rolling)' : unfit;
return {
name: project.name,
current: current && deployments_revisionOf(current, revision),
...domains && current ? {
wayBack: {
kind: 'artifact',
id: current.id
}
} : {},
isCurrentLive: current?.readyState === 'READY',
isRolling: true,
warnings: [],
...void 0 === refusal ? {} : {
refusal
}
};
},
async deploy (request, signal) {
signal.throwIfAborted();
const { resource, revision, earlier } = request;
const attached = (id)=>({
resource,
id,
started: void 0 !== domains
});
const digest = digestOf(revision);
if ('artifact' === revision.kind && void 0 === digest) return attached(revision.id);
const before = void 0 === earlier ? void 0 : await client.deployment(earlier, signal);
if (before && counts(before)) return {
resource,
id: before.id,
started: false
};
if (void 0 === digest) return build_build(request, {
...tools,
client
}, signal);
const project = await client.project(resource, signal);
const there = await kept(project.id, revision, signal);
const isHere = prebuilt.has(revision);
if (there && (!isHere || 'finished' !== deployments_stateOf(there))) return attached(there.id);
if (!isHere) throw vercelError('PROVIDER_NOT_FOUND', digest, 'no deployment has this output');
return {
resource,
id: await prebuilt.deploy(project, {
...tools,
client
}, signal),
started: true
};
},
async status ({ id, resource }, signal) {
const found = await client.deployment(id, signal);
if (!found) return {
state: 'vanished',
word: 'not found'
};
if (domains && 'finished' === deployments_stateOf(found)) return domains.follow(resource, found, signal);
return {
state: deployments_stateOf(found),
word: found.readyState,
...madeOf(found)
};
},
async conclude (ref, { revision }, signal) {
const { id, resource } = ref;
const found = await client.deployment(id, signal);
if (!domains) return deployments_verify(found, ref, revision);
return verifyLive(found, await client.project(resource, signal), revision);
},
async underWay (resource, signal) {
const { id } = await client.project(resource, signal);
return (await client.underWay(id, signal)).map((one)=>({
resource,
id: one,
started: false
}));
},
async cancel ({ id }, signal) {
try {
await client.cancel(id, signal);
} catch (thrown) {
const found = await client.deployment(id, signal);
if (found && [
'queued',
'running'
].includes(deployments_stateOf(found))) throw thrown;
}
}
};
}
const webhook_options = schemas.rej({
'status-url': schemas.lqM(schemas.YjP()),
'state-field': schemas.Rvf(schemas.YjP().check(api.m9(1)), 'state')
});
const known = 'status-url, state-field';
const object = schemas.g1P(schemas.YjP(), schemas.L5J());
const webhookSettings = {
check ({ url, options: given }) {
const problems = [
...optionProblems(webhook_options, given, known)
];
if (!(0, fields.aq)(url)) problems.push({
input: 'url',
...'' === url ? {} : {
received: '***'
},
allowed: 'the URL of the deploy hook, http or https, without user and password',
example: 'https://deploy.example.com/hooks/shop'
});
const status = textOf(given['status-url']);
const isNear = (0, fields.aq)(status) && (0, fields.aq)(url) && new URL(status).origin === new URL(url).origin;
if ('' !== status && (0, fields.aq)(url) && !isNear) problems.push({
input: 'options status-url',
received: status,
allowed: 'a URL of the same server as the hook, since it is sent the same token',
example: `${new URL(url).origin}/deployments/{id}`
});
return problems;
},
unseen: ({ options: given })=>'status-url' in given ? void 0 : 'status-url',
connect ({ url, token }) {
const headers = '' === token ? {} : {
authorization: `Bearer ${token}`
};
return {
baseUrl: url,
headers,
secrets: [
url
],
isSecret: true
};
}
};
function createWebhookTarget(tools, settings) {
const { http, redactor } = tools;
const { 'status-url': statusUrl, 'state-field': field } = webhook_options.parse(settings.options);
const isById = (id)=>statusUrl?.includes('{id}') === true && '' !== id;
async function look(url, signal) {
const answer = await patiently(()=>http.expectOk({
method: 'GET',
url
}, signal), tools, signal);
const said = object.safeParse(answer.json()).data ?? {};
const report = readReport({
...said,
state: said[field]
});
if (report) return report;
throw nonsense('GET the status URL', redactor.redact(`${field} is "${textOf(said[field])}"; expected one of ${knownWords}`));
}
return createReportedTarget({
kind: 'webhook',
isById,
async start ({ resource, revision, force }, signal) {
await tools.holds();
const json = {
resource,
revision: describeRevision(revision),
kind: revision.kind,
force
};
const headers = {
'idempotency-key': (0, external_node_crypto_.randomUUID)()
};
return starting(signal, async (send)=>{
const post = ()=>http.expectOk({
method: 'POST',
url: settings.url,
json,
headers
}, signal);
const said = readObject((await send(post)).text);
const id = textOf(said.id);
if (statusUrl?.includes('{id}') && '' === id) throw nonsense('POST the deploy hook', 'no id, which the status URL needs');
return {
id,
made: readMade(said)
};
});
},
...void 0 === statusUrl ? {} : {
look: ({ id }, _, signal)=>look(statusUrl.replaceAll('{id}', encodeURIComponent(id)), signal)
}
});
}
function readObject(text) {
try {
return object.safeParse(JSON.parse(text)).data ?? {};
} catch  {
return {};
}
}
function nonsense(asked, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'deploy hook',
asked,
answered
});
}
const deployTargets = {
coolify: {
...coolifySettings,
create: createCoolifyTarget
},
vercel: {
...vercelSettings,
create: createVercelTarget
},
heroku: {
...herokuSettings,
create: createHerokuTarget
},
webhook: {
...webhookSettings,
create: createWebhookTarget
},
command: {
...commandSettings,
create: createCommandTarget
}
};
function connectTarget({ kind, url, token, options = {}, pollInterval, holds }, context) {
const { clock, redactor, log } = context;
const definition = deployTargets[kind];
const provider = target.ag[kind];
const settings = {
url,
token,
options
};
const { secrets = [], ...connection } = definition.connect(settings);
for (const secret of [
token,
...secrets
])context.mask(secret);
const shared = {
provider,
clock,
redactor,
onRetry: (why, wait)=>log.info(`${provider}: ${why}; asking again in ${(0, duration.a)(wait)}`)
};
const [http, plain] = [
(0, client.u)({
...shared,
...connection
}),
(0, client.u)(shared)
];
return definition.create({
http,
plain,
clock,
redactor,
log,
pollInterval,
holds,
workspace: context.run.workspace
}, settings, createRunCommand(context, [
token,
...secrets
]));
}
})
};
