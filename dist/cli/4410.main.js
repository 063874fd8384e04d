export const id = 4410;
export const ids = [
4410
];
export const modules = {
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
})
};
