export const id = 7544;
export const ids = [
7544,
4410
];
export const modules = {
57544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
runAction: ()=>runAction
});
var aftermath = __webpack_require__(41651);
var external_node_inspector_ = __webpack_require__("node:inspector");
if (0 === process.listenerCount('SIGUSR1')) process.on('SIGUSR1', ()=>void 0);
function isDebuggerOpen() {
return void 0 !== (0, external_node_inspector_.url)();
}
var names = __webpack_require__(86635);
var action_error = __webpack_require__(25505);
const instant = /\b(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z| (\d\d:\d\d) UTC)(?!\w)/g;
function inTimeZone(markdown, zone) {
if ('UTC' === zone) return markdown;
const format = new Intl.DateTimeFormat('sv-SE', {
timeZone: zone,
dateStyle: 'short',
timeStyle: 'short'
});
return markdown.split(/(```[^]*?```|`[^`\n]*`)/).map((part, index)=>index % 2 === 1 ? part : part.replace(instant, (whole, date, clock, other)=>{
const at = Date.parse(`${date}T${clock ?? other ?? ''}Z`);
return Number.isNaN(at) ? whole : `${format.format(at)} (${zone})`;
})).join('');
}
var catalogue = __webpack_require__(21679);
const english = {
problem: action_error.BJ,
message: (message)=>message,
hint: (_, hint)=>hint,
summary: (markdown)=>markdown
};
async function wordsOf(locale = 'en') {
if ('en' === locale) return english;
const { hints, inFrench, problemInFrench } = await __webpack_require__.e(1307).then(__webpack_require__.bind(__webpack_require__, "/build/shared/text/french.js"));
function problem(found) {
if (void 0 !== found.sentence) return problemInFrench(found.sentence) ?? found.sentence;
const { input, received, allowed, example } = found;
const expected = problemInFrench(allowed);
if (void 0 === expected) return (0, action_error.BJ)(found);
const got = void 0 === received ? 'manque' : `vaut ${JSON.stringify(received)}`;
const such = void 0 === example ? '' : `, par exemple ${JSON.stringify(example)}`;
return `${input} ${got} ; attendu : ${expected}${such}`;
}
return {
problem,
message: (message)=>problemInFrench(message) ?? message,
hint: (code, hint)=>hint === catalogue.s[code] ? hints[code] : problemInFrench(hint) ?? hint,
summary: inFrench
};
}
var markdown = __webpack_require__(81867);
var action_action = __webpack_require__(32369);
var external_node_fs_ = __webpack_require__("node:fs");
var external_node_path_ = __webpack_require__("node:path");
var workspace_file = __webpack_require__(31909);
async function loadConfig(path, workspace, env) {
let text;
try {
text = (0, workspace_file.sL)(path, {
workspace,
temp: env.RUNNER_TEMP ?? ''
}, workspace_file.s3);
} catch (cause) {
const isAbsent = 'ENOENT' === cause.code;
if (isAbsent && path === action_action.d.config.default) return {
config: void 0,
problems: []
};
const allowed = isAbsent ? 'an existing file' : `a readable file; ${(0, action_error.Uc)(cause)}`;
return {
config: void 0,
problems: [
{
input: 'config',
received: path,
allowed,
example: action_action.d.config.default
}
]
};
}
const { parseConfig } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3152));
return parseConfig(text, path, env);
}
async function findConfig({ config: path, githubToken }, context, { asksGitHub, isPost }) {
const { run, env, log } = context;
const isHere = isThere((0, external_node_path_.resolve)(run.workspace, path));
const isRun = '' !== run.owner && '' !== run.sha;
const isDispatched = 'workflow_dispatch' === run.eventName && !isPost;
const isAsked = 'always' === asksGitHub ? !isHere || isDispatched : 'if it answers' === asksGitHub && !isHere;
if (!isRun || !isAsked) return loadConfig(path, run.workspace, env);
if ('if it answers' === asksGitHub) return ofCommitIfTold(path, githubToken, context);
if ('' === githubToken) return {
config: void 0,
problems: [
tokenMissing(path, isHere)
]
};
if (isOutside(repositoryPath(path, run.workspace))) return {
config: void 0,
problems: [
notFound(path)
]
};
const client = await connect(githubToken, context);
const own = isHere ? await loadConfig(path, run.workspace, env) : await configAt(run.sha, path, client, context);
if (own.problems.length > 0) return own;
const isWanted = !isHere && void 0 === own.config && path !== action_action.d.config.default;
if (isWanted) return {
config: void 0,
problems: [
notFound(path)
]
};
if (!isHere) log.info(`config: ${path} of commit ${run.sha.slice(0, 7)}, by GitHub's API${own.config ? '' : ': none'}`);
if (!isDispatched) return own;
const rules = await configAt(void 0, path, client, context);
if (rules.problems.length > 0) return rules;
const whose = rules.config ? `${path} of the default branch` : `nothing: the default branch has no ${path}`;
log.info(`who may, windows and freezes: ${whose}, since a person dispatched this run`);
if (!own.config && !rules.config) return own;
return {
config: withPolicyOf(own.config ?? {
version: 1
}, rules.config),
problems: []
};
}
async function ofCommitIfTold(path, token, context) {
const { run, env, log } = context;
if ('' === token || isOutside(repositoryPath(path, run.workspace))) return loadConfig(path, run.workspace, env);
try {
return await configAt(run.sha, path, await connect(token, context), context);
} catch (thrown) {
log.warning(`the config could not be read from GitHub, so nothing of it counts: ${(0, action_error.Uc)(thrown)}`);
return {
config: void 0,
problems: []
};
}
}
function isThere(file) {
return void 0 !== (0, external_node_fs_.lstatSync)(file, {
throwIfNoEntry: false
});
}
async function connect(token, context) {
const { createClient } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 12268));
context.redactor.add(token);
return createClient(context, token);
}
async function configAt(sha, path, client, { env, run }) {
const { createContents } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 39686));
const text = await createContents(client).read(repositoryPath(path, run.workspace), sha);
if (void 0 === text) {
await assertReadable(sha ?? run.sha, client);
return {
config: void 0,
problems: []
};
}
const { parseConfig } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3152));
return parseConfig(text, `${path}@${sha?.slice(0, 7) ?? 'default branch'}`, env);
}
async function assertReadable(sha, client) {
const { createRefs } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 12382));
if (await createRefs(client).commit(sha)) return;
throw new action_error.lZ('POLICY_UNREADABLE', `GitHub does not show commit ${sha.slice(0, 7)} to this token, so it is not known whether it has a config`, {
hint: 'Give github-token contents: read (permissions: contents: read), or run actions/checkout before.'
});
}
function repositoryPath(path, workspace) {
return (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path)).replaceAll('\\', '/');
}
function isOutside(path) {
return path.startsWith('..') || (0, external_node_path_.isAbsolute)(path);
}
function withPolicyOf(own, rules) {
const names = Object.keys(rules?.environments ?? own.environments ?? {});
const environments = names.map((name)=>{
const mine = own.environments?.[name];
const { production, branch, after, requires, windows, approval, rollback, ...theirs } = rules?.environments?.[name] ?? {};
const policy = {
production,
branch,
after,
requires,
windows,
approval,
'required-secrets': theirs['required-secrets']
};
const { allowed, windows: open, cooldown } = rollback ?? {};
return [
name,
{
...mine,
...policy,
rollback: {
...mine?.rollback,
allowed,
windows: open,
cooldown
}
}
];
});
return {
...own,
'time-zone': (rules ?? own)['time-zone'],
journal: rules?.journal,
environments: Object.fromEntries(environments)
};
}
function tokenMissing(path, isHere) {
const why = isHere ? 'a person dispatched this run, and who may is read from the default branch' : `${path} is not in the workspace`;
return {
input: 'github-token',
allowed: `a token with contents: read (${why})`,
example: '${{ github.token }}'
};
}
function notFound(path) {
const allowed = 'a file of the workspace, or of the commit of this run';
return {
input: 'config',
received: path,
allowed,
example: action_action.d.config.default
};
}
var read_inputs = __webpack_require__(24573);
var external_node_crypto_ = __webpack_require__("node:crypto");
function writeReport(report, temp, redact) {
const folder = (0, external_node_path_.join)(temp, 'release-kit');
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
const path = (0, external_node_path_.join)(folder, `${report.action}-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
const redacted = (_, value)=>{
if ('string' == typeof value) return redact(value);
if ('object' != typeof value || null === value || Array.isArray(value)) return value;
return Object.fromEntries(Object.entries(value).map(([name, one])=>[
redact(name),
one
]));
};
(0, external_node_fs_.writeFileSync)(path, `${JSON.stringify(report, redacted, 2)}\n`);
return path;
}
var run_context = __webpack_require__(5378);
var action_runner = __webpack_require__(44410);
const patienceAfterCancel = 6_000;
async function runAction(action, runner = (0, action_runner.createRunner)()) {
const isPost = void 0 !== action.post && 'true' === runner.state.get('started');
if (action.post && !isPost) runner.state.save('started', 'true');
const startedAt = runner.clock.now();
const cancellation = new AbortController();
const onSignal = ()=>cancellation.abort(new action_error.lZ('CANCELLED', 'cancelled'));
process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
const fate = watchProcess();
const run = (0, run_context.$)(runner.env);
const outcome = await settle(action, runner, run, {
isPost,
cancellation,
doomed: fate.doomed
});
process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
try {
if (isPost) finishPost(action.name, runner, outcome);
else if (outcome) finish(action, runner, run, {
outcome,
startedAt,
words: await wordsOf(outcome.locale)
});
} catch (thrown) {
runner.fail(`${action.name}: the outputs could not be written: ${(0, action_error.Uc)(thrown)}`);
}
if (cancellation.signal.aborted || fate.isSealed()) process.exit(1);
}
function watchProcess() {
const { promise: doomed, reject } = Promise.withResolvers();
let isSealed = false;
const seal = (thrown)=>{
isSealed = true;
reject(thrown);
};
doomed.catch(()=>void 0);
process.on('uncaughtException', seal);
process.once('beforeExit', ()=>seal(new Error('internal error: a promise was never settled')));
return {
doomed,
isSealed: ()=>isSealed
};
}
async function settle(action, runner, run, { isPost, cancellation, doomed }) {
let patience;
let said = {
locale: 'en',
timeZone: 'UTC'
};
const hear = (reader)=>void (said = reader);
const cancelled = new Promise((_, reject)=>{
cancellation.signal.addEventListener('abort', ()=>{
patience = setTimeout(()=>reject(cancellation.signal.reason), patienceAfterCancel);
});
});
try {
const { inputs, config, env } = await prepare(action, runner, run, {
isPost,
signal: cancellation.signal,
hear
});
const context = {
...contextOf(runner, run, config, cancellation.signal),
env,
locale: said.locale
};
const work = isPost ? action.post?.(inputs, context) : action.run(inputs, context);
const outcome = await Promise.race([
work,
cancelled,
doomed
]);
return outcome && {
...outcome,
...said
};
} catch (thrown) {
return {
...failure(thrown, cancellation.signal, runner, await wordsOf(said.locale)),
...said
};
} finally{
clearTimeout(patience);
}
}
async function prepare(action, runner, run, { isPost, signal, hear }) {
if (isDebuggerOpen()) throw new action_error.lZ('DEBUGGER_OPEN', 'a debugger is open in this process: nothing was done with its secrets');
const fields = {
...action_action.d,
...action.fields
};
for (const [name, field] of Object.entries(fields)){
const given = runner.input(name);
for (const secret of [
...field.secret ? [
given
] : [],
...field.secretsIn?.(given) ?? []
])runner.mask(secret);
}
const { inputs, problems } = (0, read_inputs.K)(fields, (name)=>runner.input(name));
const read = inputs;
const env = withSecrets(runner.env, read.secrets);
const wants = action.holdsPolicy ? 'always' : action.asksForConfig ? 'if it answers' : 'never';
const asksGitHub = 0 === problems.length ? wants : 'never';
hear({
locale: read.locale ?? 'en',
timeZone: 'UTC'
});
const found = await findConfig(read, {
...runner,
env,
run,
signal
}, {
asksGitHub,
isPost
});
const { config, problems: configProblems } = found;
hear({
locale: read.locale ?? config?.locale ?? found.locale ?? 'en',
timeZone: config?.['time-zone'] ?? 'UTC'
});
const given = action.takesDefaults ? {
...read,
...defaultsFor(read, config)
} : read;
const combined = 0 === configProblems.length ? await checkTogether(action, given, {
config,
env
}, problems) : [];
const all = [
...problems,
...configProblems,
...combined
];
if (all.length > 0) throw new action_error.j1(all, problems.length + combined.length > 0 ? 'INPUT_INVALID' : 'CONFIG_INVALID');
return {
inputs: given,
config,
env
};
}
function withSecrets(env, secrets = {}) {
const hidden = Object.entries(secrets).map(([name, value])=>[
name,
{
value,
enumerable: false
}
]);
return Object.defineProperties({
...env
}, Object.fromEntries(hidden));
}
function defaultsFor(given, config) {
const { environment, service } = given;
return {
...'' === environment ? {
environment: config?.defaults?.environment ?? ''
} : {},
...'' === service ? {
service: config?.defaults?.service ?? ''
} : {}
};
}
async function checkTogether(action, given, { config, env }, problems) {
const told = new Set(problems.map(({ input })=>input));
try {
const found = [
...(0, names.be)(given, config, action.takesSeveral),
...action.check?.(given, config) ?? [],
...await action.checkSettings?.(given, config, env) ?? []
];
return found.filter(({ input })=>!told.has(input));
} catch (thrown) {
if (problems.length > 0) return [];
throw thrown;
}
}
function contextOf(runner, run, config, signal) {
const { env, log, clock, redactor, state } = runner;
return {
run,
env,
log,
clock,
redactor,
state,
signal,
config,
mask: (value)=>runner.mask(value)
};
}
function failure(thrown, signal, runner, say) {
const { outputs = {}, summary: more = '' } = (0, aftermath.y)(thrown) ?? {};
if (signal.aborted) return {
phase: 'Error',
reason: 'cancelled',
outputs,
more
};
const message = (0, action_error.Uc)(thrown);
const [code, hint] = thrown instanceof action_error.lZ ? [
thrown.code,
thrown.hint
] : [
'INTERNAL',
''
];
if (thrown instanceof Error) runner.log.debug(thrown.stack ?? message);
const problems = thrown instanceof action_error.j1 ? thrown.problems : [];
const left = thrown instanceof action_error.j1 ? annotate(thrown, runner, say.problem) : say.message(message);
const shown = problems.length > 0 ? problems.map(say.problem) : say.message(message).split('\n');
const advised = thrown instanceof action_error.lZ ? say.hint(thrown.code, hint) : hint;
return {
phase: 'Error',
reason: `${message.split('\n').join('; ')} [${code}]`,
outputs,
more,
details: {
code,
message,
hint,
problems
},
shown: `${shown.join('; ')} [${code}]`,
...'' === hint ? {} : {
said: `${left}\n${advised} [${code}]`,
advice: {
code,
hint: advised
}
}
};
}
function annotate({ problems, code }, { log }, tell) {
const left = [];
const places = new Set();
for (const problem of problems){
const [, path, line, column, key = ''] = /^([^:@]+):(\d+):(\d+)(?: (.*))?$/.exec(problem.input) ?? [];
const text = tell(problem);
if (void 0 === path) left.push(text);
else {
places.add(path);
log.error(text, {
path,
line: Number(line),
column: Number(column),
title: key || code
});
}
}
return [
...left,
...[
...places
].map((path)=>`${path}: see the lines above`)
].join('\n');
}
function finishPost(name, runner, outcome) {
if (outcome && 'Error' !== outcome.phase) runner.log.info(`${name} (post): ${outcome.phase}: ${outcome.reason}`);
if (outcome?.phase === 'Error') runner.fail(outcome.said ?? outcome.reason);
}
function finish(action, runner, run, { outcome, startedAt, words }) {
const reason = outcome.reason.replace(/\s+/g, ' ').trim();
const outputs = {
...action.outputs,
phase: outcome.phase,
reason
};
for (const [name, value] of Object.entries(outcome.outputs))outputs[name] = String(value);
outputs.report = saveReport(action, runner, run, {
outcome,
reason,
outputs,
startedAt
});
for (const name of [
...Object.keys(action.outputs),
...action_action.e
])runner.output(name, outputs[name] ?? '');
const summary = outcome.summary ?? `### ${icon[outcome.phase]} ${action.name}: ${outcome.phase}\n\n${(0, markdown.FV)(outcome.shown ?? reason)}\n${adviceOf(outcome, runner)}${outcome.more ? `\n${outcome.more}` : ''}`;
runner.summary(words.summary(inTimeZone(summary, outcome.timeZone ?? 'UTC')));
const passes = [
'Successful',
'Paused'
].includes(outcome.phase) || 'Inconclusive' === outcome.phase && true === outcome.tolerated;
if (passes) runner.log.info(`${action.name}: ${outcome.phase}: ${reason}`);
else runner.fail(`${action.name}: ${outcome.phase}: ${outcome.said ?? reason}`);
}
function adviceOf({ advice }, { env }) {
if (void 0 === advice) return '';
const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
const page = 'docs/errors.md';
const isKnown = /^https:\/\/[\w.-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
const link = `${server}/${repository}/blob/${ref}/${page}#${advice.code.toLowerCase()}`;
return `\n${(0, markdown.FV)(advice.hint)} ${isKnown ? `[${page}](${link})` : page}\n`;
}
const icon = {
Successful: "\u2705",
Failed: "\u274C",
Error: "\u{1F4A5}",
Inconclusive: "\u2754",
Paused: "\u23F8\uFE0F"
};
function saveReport(action, runner, run, result) {
const inputs = Object.entries({
...action_action.d,
...action.fields
}).filter(([, field])=>!field.secret).map(([name, field])=>[
name,
runner.input(name) || field.default
]);
try {
return writeReport({
schema: 1,
action: action.name,
version: runner.env.GITHUB_ACTION_REF ?? '',
phase: result.outcome.phase,
reason: result.reason,
startedAt: new Date(result.startedAt).toISOString(),
seconds: (runner.clock.now() - result.startedAt) / 1_000,
inputs: Object.fromEntries(inputs),
outputs: result.outputs,
events: runner.events,
details: result.outcome.details ?? null
}, run.temp, (text)=>runner.redactor.redact(text));
} catch (cause) {
runner.log.warning(`the JSON report could not be written: ${(0, action_error.Uc)(cause)}`);
return '';
}
}
}),
44410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
createRunner: ()=>createRunner
});
var external_node_crypto_ = __webpack_require__("node:crypto");
var external_node_fs_ = __webpack_require__("node:fs");
var core = __webpack_require__("@actions/core/lib/core.js");
var action_error = __webpack_require__(25505);
var redaction = __webpack_require__(88320);
var visible = __webpack_require__(86474);
var time_clock = __webpack_require__(30206);
var duration = __webpack_require__(70862);
var external_node_path_ = __webpack_require__("node:path");
function createJsonLog(env, inputs, { now, onFailure }) {
const { RELEASE_KIT_LOG: wanted, RUNNER_TEMP: temp = '' } = env;
if ('json' !== wanted || '' === temp) return ()=>void 0;
const folder = (0, external_node_path_.join)(temp, 'release-kit');
const requestId = `${env.GITHUB_RUN_ID ?? ''}-${env.GITHUB_RUN_ATTEMPT ?? ''}`;
const facts = {
repository: env.GITHUB_REPOSITORY,
sha: env.GITHUB_SHA,
job: env.GITHUB_JOB,
step: env.GITHUB_ACTION
};
let isBroken = false;
return (level, message, metadata = {})=>{
if (isBroken) return;
const { service, environment } = inputs();
const timestamp = new Date(now()).toISOString();
const line = {
timestamp,
level,
message,
service,
environment,
requestId,
metadata: {
...facts,
...metadata
}
};
try {
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
(0, external_node_fs_.appendFileSync)((0, external_node_path_.join)(folder, 'log.jsonl'), `${JSON.stringify(line)}\n`);
} catch (cause) {
isBroken = true;
onFailure(cause);
}
};
}
var log_log = __webpack_require__(85923);
function createRunner(env = process.env, clock = time_clock.m) {
const redactor = (0, redaction.l)();
const events = [];
const start = clock.now();
const inputs = new Map();
let stopToken = '';
let untrustedOpen = 0;
const clean = (text)=>(0, log_log.D)(redactor.redact((0, visible.RK)(text)));
const propertiesOf = (at)=>at && {
file: clean(at.path),
startLine: at.line,
...void 0 === at.column ? {} : {
startColumn: at.column
},
title: clean(at.title)
};
const plain = (text)=>redactor.redact((0, visible.RK)(text));
const asked = (name)=>plain(inputs.get(name) ?? '');
const json = createJsonLog(env, ()=>({
service: asked('service'),
environment: asked('environment')
}), {
now: ()=>clock.now(),
onFailure: (cause)=>{
core.warning(clean(`the JSON log could not be written: ${(0, action_error.Uc)(cause)}`));
}
});
const annotation = (level)=>(message, at)=>{
core[level](clean(message), propertiesOf(at));
json(level, plain(message), at && {
path: plain(at.path),
line: at.line
});
};
const log = {
info (message) {
core.info(clean(message));
json('info', plain(message));
},
debug (message) {
core.debug(clean(message));
json('debug', plain(message));
},
notice: annotation('notice'),
warning: annotation('warning'),
error: annotation('error'),
event (message) {
const shown = clean(message);
events.push({
at: new Date(clock.now()).toISOString(),
message: shown
});
core.info(`${(0, duration.a)(clock.now() - start).padStart(9)}  ${shown}`);
json('info', plain(message), {
event: true
});
},
group: (title, work)=>core.group(clean(title), work),
async untrusted (title, work) {
core.startGroup(clean(title));
if (0 === untrustedOpen++) core.info(`::stop-commands::${stopToken = (0, external_node_crypto_.randomUUID)()}`);
try {
return await work((line)=>{
core.info(redactor.redact(line));
json('info', plain(line), {
program: plain(title)
});
});
} finally{
if (0 === --untrustedOpen) core.info(`::${stopToken}::`);
core.endGroup();
}
}
};
return {
env,
clock,
redactor,
log,
events,
input (name) {
const value = inputs.get(name) ?? core.getInput(name);
inputs.set(name, value);
return value;
},
mask (value) {
if ('' === value.trim()) return;
redactor.add(value);
core.setSecret(value);
},
output: (name, value)=>core.setOutput(name, redactor.redact(value)),
summary (markdown) {
if (!env.GITHUB_STEP_SUMMARY) return;
try {
(0, external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${fitting(redactor.redact(markdown))}\n`);
} catch (cause) {
log.warning(`the job summary could not be written: ${(0, action_error.Uc)(cause)}`);
}
},
fail (message) {
core.setFailed(clean(message));
json('error', plain(message));
},
state: {
get: (name)=>core.getState(name),
save: (name, value)=>core.saveState(name, value)
}
};
}
const largestSummary = 1_000_000;
function fitting(markdown) {
const bytes = Buffer.from(markdown);
if (bytes.length <= largestSummary) return markdown;
return `${bytes.subarray(0, largestSummary).toString('utf8').replace(/\uFFFD$/, '')}

\u{2026} cut: the report has all of it
`;
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
85923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
D: ()=>withoutCommands
});
function withoutCommands(text) {
return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
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
