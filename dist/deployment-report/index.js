if (parseInt(process.versions.node) < 24) {
    console.log('::error::release-kit needs Node 24 (runs.using: node24); this is Node v' + process.versions.node + ': use actions/runner 2.327.1 or newer, or for act an image or PATH with Node 24');
    process.exit(1);
}
const __WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__ = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
});
const __WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__ = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../yaml/index.cjs")[name]
});
var __webpack_modules__ = {
"tunnel/index.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
module.exports = __nccwpck_require__("tunnel/lib/tunnel.js");
}),
"tunnel/lib/tunnel.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var tls = __nccwpck_require__("tls");
var http = __nccwpck_require__("http");
var https = __nccwpck_require__("https");
var events = __nccwpck_require__("events");
var util1 = __nccwpck_require__("util");
exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;
function httpOverHttp(options) {
var agent = new TunnelingAgent(options);
agent.request = http.request;
return agent;
}
function httpsOverHttp(options) {
var agent = new TunnelingAgent(options);
agent.request = http.request;
agent.createSocket = createSecureSocket;
agent.defaultPort = 443;
return agent;
}
function httpOverHttps(options) {
var agent = new TunnelingAgent(options);
agent.request = https.request;
return agent;
}
function httpsOverHttps(options) {
var agent = new TunnelingAgent(options);
agent.request = https.request;
agent.createSocket = createSecureSocket;
agent.defaultPort = 443;
return agent;
}
function TunnelingAgent(options) {
var self = this;
self.options = options || {};
self.proxyOptions = self.options.proxy || {};
self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
self.requests = [];
self.sockets = [];
self.on('free', function onFree(socket, host, port, localAddress) {
var options = toOptions(host, port, localAddress);
for(var i = 0, len = self.requests.length; i < len; ++i){
var pending = self.requests[i];
if (pending.host === options.host && pending.port === options.port) {
self.requests.splice(i, 1);
pending.request.onSocket(socket);
return;
}
}
socket.destroy();
self.removeSocket(socket);
});
}
util1.inherits(TunnelingAgent, events.EventEmitter);
TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
var self = this;
var options = mergeOptions({
request: req
}, self.options, toOptions(host, port, localAddress));
if (self.sockets.length >= this.maxSockets) return void self.requests.push(options);
self.createSocket(options, function(socket) {
socket.on('free', onFree);
socket.on('close', onCloseOrRemove);
socket.on('agentRemove', onCloseOrRemove);
req.onSocket(socket);
function onFree() {
self.emit('free', socket, options);
}
function onCloseOrRemove(err) {
self.removeSocket(socket);
socket.removeListener('free', onFree);
socket.removeListener('close', onCloseOrRemove);
socket.removeListener('agentRemove', onCloseOrRemove);
}
});
};
TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
var self = this;
var placeholder = {};
self.sockets.push(placeholder);
var connectOptions = mergeOptions({}, self.proxyOptions, {
method: 'CONNECT',
path: options.host + ':' + options.port,
agent: false,
headers: {
host: options.host + ':' + options.port
}
});
if (options.localAddress) connectOptions.localAddress = options.localAddress;
if (connectOptions.proxyAuth) {
connectOptions.headers = connectOptions.headers || {};
connectOptions.headers['Proxy-Authorization'] = 'Basic ' + new Buffer(connectOptions.proxyAuth).toString('base64');
}
debug('making CONNECT request');
var connectReq = self.request(connectOptions);
connectReq.useChunkedEncodingByDefault = false;
connectReq.once('response', onResponse);
connectReq.once('upgrade', onUpgrade);
connectReq.once('connect', onConnect);
connectReq.once('error', onError);
connectReq.end();
function onResponse(res) {
res.upgrade = true;
}
function onUpgrade(res, socket, head) {
process.nextTick(function() {
onConnect(res, socket, head);
});
}
function onConnect(res, socket, head) {
connectReq.removeAllListeners();
socket.removeAllListeners();
if (200 !== res.statusCode) {
debug('tunneling socket could not be established, statusCode=%d', res.statusCode);
socket.destroy();
var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
return;
}
if (head.length > 0) {
debug('got illegal response body from proxy');
socket.destroy();
var error = new Error('got illegal response body from proxy');
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
return;
}
debug('tunneling connection has established');
self.sockets[self.sockets.indexOf(placeholder)] = socket;
return cb(socket);
}
function onError(cause) {
connectReq.removeAllListeners();
debug('tunneling socket could not be established, cause=%s\n', cause.message, cause.stack);
var error = new Error("tunneling socket could not be established, cause=" + cause.message);
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
}
};
TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
var pos = this.sockets.indexOf(socket);
if (-1 === pos) return;
this.sockets.splice(pos, 1);
var pending = this.requests.shift();
if (pending) this.createSocket(pending, function(socket) {
pending.request.onSocket(socket);
});
};
function createSecureSocket(options, cb) {
var self = this;
TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
var hostHeader = options.request.getHeader('host');
var tlsOptions = mergeOptions({}, self.options, {
socket: socket,
servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
});
var secureSocket = tls.connect(0, tlsOptions);
self.sockets[self.sockets.indexOf(socket)] = secureSocket;
cb(secureSocket);
});
}
function toOptions(host, port, localAddress) {
if ('string' == typeof host) return {
host: host,
port: port,
localAddress: localAddress
};
return host;
}
function mergeOptions(target) {
for(var i = 1, len = arguments.length; i < len; ++i){
var overrides = arguments[i];
if ('object' == typeof overrides) {
var keys = Object.keys(overrides);
for(var j = 0, keyLen = keys.length; j < keyLen; ++j){
var k = keys[j];
if (void 0 !== overrides[k]) target[k] = overrides[k];
}
}
}
return target;
}
var debug;
debug = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
var args = Array.prototype.slice.call(arguments);
if ('string' == typeof args[0]) args[0] = 'TUNNEL: ' + args[0];
else args.unshift('TUNNEL:');
console.error.apply(console, args);
} : function() {};
exports.debug = debug;
}),
"apart module ../undici/index.cjs": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
var x = (y)=>{
var x = {};
__nccwpck_require__.d(x, y);
return x;
};
module.exports = x({
["ProxyAgent"]: ()=>__WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__.ProxyAgent,
["fetch"]: ()=>__WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__.fetch
});
}),
"apart module ../yaml/index.cjs": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
var x = (y)=>{
var x = {};
__nccwpck_require__.d(x, y);
return x;
};
module.exports = x({
["LineCounter"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.LineCounter,
["isCollection"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isCollection,
["isMap"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isMap,
["isPair"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isPair,
["isScalar"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isScalar,
["parseDocument"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.parseDocument,
["visit"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.visit
});
}),
"apart node-commonjs ../undici/index.cjs": ((module)=>{
module.exports = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
});
}),
assert: ((module)=>{
module.exports = process.getBuiltinModule("assert");
}),
events: ((module)=>{
module.exports = process.getBuiltinModule("events");
}),
fs: ((module)=>{
module.exports = process.getBuiltinModule("fs");
}),
http: ((module)=>{
module.exports = process.getBuiltinModule("http");
}),
https: ((module)=>{
module.exports = process.getBuiltinModule("https");
}),
net: ((module)=>{
module.exports = process.getBuiltinModule("net");
}),
"node:crypto": ((module)=>{
module.exports = process.getBuiltinModule("node:crypto");
}),
"node:fs": ((module)=>{
module.exports = process.getBuiltinModule("node:fs");
}),
"node:path": ((module)=>{
module.exports = process.getBuiltinModule("node:path");
}),
os: ((module)=>{
module.exports = process.getBuiltinModule("os");
}),
tls: ((module)=>{
module.exports = process.getBuiltinModule("tls");
}),
util: ((module)=>{
module.exports = process.getBuiltinModule("util");
}),
201: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(359);
await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
}),
359: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>action
});
var external_node_fs_ = __nccwpck_require__("node:fs");
var external_node_path_ = __nccwpck_require__("node:path");
var workspace_file = __nccwpck_require__(909);
var schemas1 = __nccwpck_require__("zod/v4/mini/schemas.js");
const known = new WeakMap();
function wordsIn(issue) {
const words = known.get(issue) ?? new Set(`${issue.title} ${issue.body}`.replaceAll('\\', '').split(/[^\w.+/-]+/));
known.set(issue, words);
return words;
}
function names(issue, { version, service }) {
if ('' === version) return false;
const words = wordsIn(issue);
const isNamed = (word)=>words.has(word) || words.has(`${word}.`);
return isNamed(version) && ('' === service || isNamed(service));
}
var duration = __nccwpck_require__(862);
const day = 86_400_000;
function parsePeriod(text, now) {
if ('last-month' === text) {
const today = new Date(now);
return month(today.getUTCFullYear(), today.getUTCMonth() - 1);
}
const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
if (void 0 !== year) {
const asked = month(Number(year), Number(number) - 1);
return asked.from >= now ? void 0 : {
...asked,
to: Math.min(asked.to, now)
};
}
const length = /^\d+d$/.test(text) ? (0, duration.E)(text) : void 0;
if (void 0 === length || length < day || length > 366 * day) return;
return {
from: now - length,
to: now,
name: text
};
}
function month(year, index) {
const from = Date.UTC(year, index, 1);
return {
from,
to: Date.UTC(year, index + 1, 1),
name: new Date(from).toISOString().slice(0, 7)
};
}
function before({ from, to }) {
return {
from: from - (to - from),
to: from,
name: 'before'
};
}
function isIn({ from, to }, time) {
return void 0 !== time && time >= from && time < to;
}
function daysOf({ from, to }) {
return (to - from) / day;
}
const enough = 10;
const reworkWithin = 86400000;
const placeOf = ({ environment, service })=>`${environment}\0${service}`;
function dora(history, period) {
const ended = history.releases.filter(({ endedAt })=>isIn(period, endedAt));
const shipped = shipments(history.releases).filter(({ endedAt })=>isIn(period, endedAt));
const live = ended.filter(({ kind, wasLive })=>'release' === kind && wasLive);
const failures = failuresOf(history);
const leads = leadTimes(history, period);
const recoveries = failures.flatMap(({ badAt, goodAt })=>isIn(period, badAt) && void 0 !== goodAt ? [
goodAt - badAt
] : []);
const deployed = ended.filter(({ kind, wasLive })=>'rollback' === kind || wasLive);
const unplanned = deployed.filter((one)=>'rollback' === one.kind || isAfterFailure(one, failures));
const failed = new Set(failures.map(({ release })=>release.id));
return {
frequency: {
value: shipped.length / daysOf(period),
n: shipped.length
},
leadTime: {
value: quantile(leads, 0.5),
p90: quantile(leads, 0.9),
n: leads.length
},
changeFailure: share(live.filter(({ id })=>failed.has(id)).length, live.length),
recovery: {
value: mean(recoveries),
n: recoveries.length
},
rework: share(unplanned.length, deployed.length)
};
}
function shipments(releases) {
const running = new Map();
return releases.filter(({ outcome })=>'COMMITTED' === outcome).sort((one, other)=>(one.endedAt ?? 0) - (other.endedAt ?? 0)).filter((release)=>{
const before = running.get(placeOf(release));
running.set(placeOf(release), release.revision);
return 'release' === release.kind && before !== release.revision;
});
}
function leadTimes({ releases, commits }, period) {
const shipped = new Map();
return shipments(releases).flatMap((release)=>{
const before = shipped.get(placeOf(release));
const own = commits.get(release.sha) ?? [];
shipped.set(placeOf(release), new Set([
...before ?? [],
...own.map(({ sha })=>sha)
]));
if (void 0 === before || !isIn(period, release.endedAt)) return [];
const fresh = own.filter(({ sha })=>!before.has(sha));
return fresh.map(({ authoredAt })=>Math.max(0, (release.endedAt ?? 0) - authoredAt));
});
}
function failuresOf({ releases, incidents }) {
return releases.flatMap((release)=>{
if ('rollback' === release.kind || !release.wasLive) return [];
const rollbacks = releases.filter(({ undoes })=>undoes === release.id);
const named = incidents.filter((incident)=>names(incident, release) && incident.openedAt >= release.startedAt);
const isLost = 'REVERTED' === release.outcome || 'NEEDS_HUMAN' === release.outcome;
if (!isLost && 0 === rollbacks.length && 0 === named.length) return [];
const badTimes = [
release.badAt ?? (isLost ? release.endedAt : void 0),
...rollbacks.map(({ startedAt })=>startedAt),
...named.map(({ openedAt })=>openedAt)
].filter((time)=>void 0 !== time);
const badAt = Math.min(...badTimes);
return [
{
release,
badAt,
goodAt: goodAfter(release, badAt, releases)
}
];
});
}
function goodAfter(release, badAt, releases) {
const own = 'REVERTED' === release.outcome && void 0 !== release.endedAt ? [
release.endedAt
] : [];
const next = releases.flatMap((one)=>one.id !== release.id && 'COMMITTED' === one.outcome && placeOf(one) === placeOf(release) ? one.endedAt ?? [] : []);
const times = [
...own,
...next
].filter((time)=>time >= badAt);
return 0 === times.length ? void 0 : Math.min(...times);
}
function isAfterFailure(one, failures) {
return failures.some(({ release, badAt })=>release.id !== one.id && placeOf(release) === placeOf(one) && one.startedAt >= badAt && one.startedAt - badAt <= reworkWithin);
}
function share(part, n) {
return {
value: 0 === n ? void 0 : part / n,
n
};
}
function mean(values) {
return 0 === values.length ? void 0 : values.reduce((sum, value)=>sum + value, 0) / values.length;
}
function quantile(values, q) {
const sorted = [
...values
].sort((one, other)=>one - other);
return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}
const gateBranch = 'release-kit-data';
const gateFolder = (branch)=>`quality-gate/${encodeURIComponent(branch)}`;
const file = schemas1.Ikc({
schema: schemas1.euz(1),
entries: schemas1.YOg(schemas1.Ikc({
at: schemas1.YjP(),
metrics: schemas1.g1P(schemas1.YjP(), schemas1.aig())
}))
});
function readGateFile(gate, text) {
try {
const { entries } = file.parse(JSON.parse(text));
return entries.map(({ at, metrics })=>({
gate,
at: Date.parse(at),
metrics
}));
} catch  {
return;
}
}
const criticalOf = ({ metrics })=>metrics['security.critical'];
function securityOf(runs, period) {
const looked = runs.filter((run)=>void 0 !== criticalOf(run)).sort((one, other)=>one.at - other.at);
const within = looked.filter(({ at })=>isIn(period, at));
const cleanOf = (some)=>share(some.filter((run)=>0 === criticalOf(run)).length, some.length);
const gates = [
...new Set(within.map(({ gate })=>gate))
].sort();
return {
compliance: cleanOf(within),
before: cleanOf(looked.filter(({ at })=>isIn(before(period), at))),
lines: gates.flatMap((gate)=>{
const own = within.filter((run)=>run.gate === gate);
const [first, last] = [
own.at(0),
own.at(-1)
];
if (!first || !last) return [];
const [critical, high] = severeOf(last);
const [criticalFirst, highFirst] = severeOf(first);
return [
{
gate,
at: last.at,
critical,
high,
first: criticalFirst + highFirst
}
];
})
};
}
function severeOf({ metrics }) {
return [
metrics['security.critical'] ?? 0,
metrics['security.high'] ?? 0
];
}
function trendsOf(runs, period) {
const series = new Map();
for (const { gate, at, metrics } of [
...runs
].sort((one, other)=>one.at - other.at))for (const [metric, value] of Object.entries(metrics)){
if (!/^performance.*\.p95$/.test(metric)) continue;
const key = JSON.stringify([
gate,
metric
]);
series.set(key, [
...series.get(key) ?? [],
{
at,
value
}
]);
}
return [
...series
].flatMap(([key, all])=>{
const [gate, metric] = JSON.parse(key);
const valuesIn = (span)=>all.filter(({ at })=>isIn(span, at)).map(({ value })=>value);
const points = valuesIn(period);
const now = mean(points);
return void 0 === now ? [] : [
{
gate,
metric,
now,
earlier: mean(valuesIn(before(period))),
n: points.length,
points
}
];
});
}
var api = __nccwpck_require__("zod/v4/core/api.js");
const schemaChanges = [
'none',
'expand',
'contract',
'irreversible'
];
const intent_text = schemas1.lqM(schemas1.YjP());
const intentSchema = schemas1.Ikc({
v: schemas1.euz(1),
op: schemas1.k5n([
'switch',
'rollback',
'deploy'
]),
service: schemas1.lqM(schemas1.YjP()),
resources: schemas1.lqM(schemas1.YOg(schemas1.Ikc({
name: schemas1.YjP(),
resource: schemas1.YjP(),
revision: intent_text,
version: intent_text
}))),
partOf: schemas1.lqM(schemas1.aig()),
driver: intent_text,
route: intent_text,
artifact: intent_text,
version: intent_text,
commit: intent_text,
schema: schemas1.lqM(schemas1.k5n(schemaChanges)),
fingerprints: schemas1.lqM(schemas1.g1P(schemas1.YjP(), schemas1.YjP())),
onInterrupt: schemas1.lqM(schemas1.k5n([
'revert',
'forward'
])),
onFailure: schemas1.lqM(schemas1.k5n([
'revert',
'hold'
])),
onCancel: schemas1.lqM(schemas1.k5n([
'revert',
'ask'
])),
queued: schemas1.lqM(schemas1.zMY()),
steps: schemas1.lqM(schemas1.YOg(schemas1.aig())),
told: schemas1.lqM(schemas1.g1P(schemas1.YjP(), schemas1.YjP())),
approval: schemas1.lqM(schemas1.Ikc({
by: schemas1.YOg(schemas1.YjP()).check(api.m9(1)),
quorum: schemas1.aig(),
when: schemas1.k5n([
'start',
'shift'
]),
timeout: schemas1.aig(),
notByAuthor: schemas1.zMY()
})),
smoke: schemas1.lqM(schemas1.YOg(schemas1.YjP())),
run: schemas1.Ikc({
id: schemas1.aig(),
attempt: schemas1.aig(),
url: intent_text,
job: schemas1.lqM(schemas1.aig())
}),
rollbackOf: schemas1.lqM(schemas1.aig()),
reason: intent_text,
by: intent_text
});
const tasks = {
switch: 'release-kit:switch',
rollback: 'release-kit:rollback',
deploy: 'release-kit:deploy'
};
function readIntent(payload) {
const value = 'string' == typeof payload ? parseJson(payload) : payload;
const result = intentSchema.safeParse(value);
return result.success ? result.data : void 0;
}
function parseJson(text) {
try {
return JSON.parse(text);
} catch  {
return;
}
}
const slots = [
'blue',
'green'
];
const releasePhases = [
'PLANNED',
'LOCKED',
'PREPARED',
'VERIFIED',
'GATE',
'ARMED',
'SWITCHING',
'SWITCHED',
'BAKING',
'REVERTING',
'INTERRUPTED',
'UNSEEN',
'COMMITTED',
'REVERTED',
'FAILED_SAFE',
'NEEDS_HUMAN',
'SUPERSEDED'
];
const terminalPhases = [
'UNSEEN',
'COMMITTED',
'REVERTED',
'FAILED_SAFE',
'NEEDS_HUMAN',
'SUPERSEDED'
];
const macLength = 16;
const journal_form = /^(rk2\|([A-Z_]+)\|(\d+)\/(\d+)\|([^|]*)\|([^|]*))\|([^|]*)\|(.*)$/s;
const oldForm = /^(rk1)\|([A-Z_]+)\|(\d+)\/(\d+)\|([a-z]*)()()\|(.*)$/s;
function journal_decodeEntry(description) {
const match = journal_form.exec(description) ?? oldForm.exec(description);
const phase = releasePhases.find((known)=>known === match?.[2]);
if (!match || !phase) return;
const [place = '', pairs = '', , reason = ''] = match.slice(5);
const [service = '', name] = place.includes(':') ? place.split(':') : [
'',
place
];
const slot = slots.find((known)=>known === name);
const refs = '' === pairs ? [] : pairs.split(',').map((pair)=>pair.split('=').map(decodeText));
return {
phase,
step: [
Number(match[3]),
Number(match[4])
],
slot,
reason,
...'' === service ? {} : {
service: decodeText(service)
},
...0 === refs.length ? {} : {
refs: Object.fromEntries(refs)
}
};
}
function signatureOf(description) {
const match = journal_form.exec(description);
const [head = '', mac = '', reason = ''] = match ? [
match[1],
match[7],
match[8]
] : [];
return '' === mac ? void 0 : {
content: `${head}|${reason}`,
mac
};
}
function decodeText(text) {
try {
return decodeURIComponent(text);
} catch  {
return text;
}
}
function inOrder(entries) {
const order = ({ phase })=>releasePhases.indexOf(phase);
return [
...entries
].sort((one, other)=>one.at - other.at || order(one) - order(other));
}
function isEnd(phase) {
return terminalPhases.includes(phase);
}
function terminalEntry(journal) {
return journal.find((entry, index)=>{
const isTooLate = 'SUPERSEDED' === entry.phase && void 0 === entry.slot && wasArmed(journal.slice(0, index));
return isEnd(entry.phase) && !isTooLate;
});
}
function wasArmed(journal) {
return journal.some(({ phase })=>[
'ARMED',
'SWITCHING',
'SWITCHED',
'BAKING',
'REVERTING'
].includes(phase));
}
function readReleases(recorded, isWriter) {
return recorded.filter(({ task, creator })=>Object.values(tasks).includes(task) && isWriter(creator)).flatMap((one)=>{
const intent = readIntent(one.payload);
return intent ? [
releaseOf(one, intent, isWriter)
] : [];
}).sort((one, other)=>one.startedAt - other.startedAt || one.id - other.id);
}
function releaseOf(recorded, intent, isWriter) {
const journal = release_journalOf(recorded, isWriter);
const end = terminalEntry(journal);
const last = end && journal.find((entry)=>entry === end);
const entries = last ? journal.slice(0, journal.indexOf(last) + 1) : journal;
const { id, environment, creator, createdAt } = recorded;
const sha = intent.commit ?? recorded.sha;
return {
id,
kind: 'rollback' === intent.op ? 'rollback' : 'release',
environment,
service: intent.service ?? '',
version: intent.version ?? '',
sha,
revision: intent.artifact ?? ('rollback' === intent.op ? `of rollback ${id}` : sha),
by: intent.by ?? creator,
reason: last?.reason ?? intent.reason ?? '',
startedAt: createdAt,
outcome: end?.phase,
endedAt: last?.at,
wasLive: wasArmed(entries) || isLive(intent, end?.phase),
badAt: entries.find(({ phase })=>'REVERTING' === phase || 'REVERTED' === phase)?.at,
worked: last && workedOf(createdAt, entries),
undoes: intent.rollbackOf
};
}
function isLive({ op }, outcome) {
return 'COMMITTED' === outcome || 'REVERTED' === outcome || 'deploy' === op && ('NEEDS_HUMAN' === outcome || 'UNSEEN' === outcome);
}
function release_journalOf({ statuses }, isWriter) {
const entries = statuses.filter(({ creator })=>isWriter(creator)).flatMap(({ description, createdAt, creator })=>{
const entry = journal_decodeEntry(description);
return entry ? [
{
...entry,
at: createdAt,
by: creator
}
] : [];
});
return inOrder(entries);
}
function workedOf(startedAt, entries) {
let since = startedAt;
let isWaiting = true;
let worked = 0;
for (const { phase, at } of entries){
if (!isWaiting) worked += at - since;
since = at;
isWaiting = 'PLANNED' === phase || 'GATE' === phase;
}
return worked;
}
var action_error = __nccwpck_require__(505);
var github_client = __nccwpck_require__(156);
var github_contents = __nccwpck_require__(686);
const folder = schemas1.YOg(schemas1.Ikc({
type: schemas1.YjP(),
name: schemas1.YjP(),
path: schemas1.YjP()
}));
async function readGateRuns(client, branch) {
const { repo, find } = client;
const at = {
...repo,
path: gateFolder(branch),
ref: gateBranch
};
const listed = await find('contents: read', (octokit)=>octokit.rest.repos.getContent(at));
if (!listed) return {
runs: [],
unread: []
};
const files = (0, github_client.L)(folder, listed.data, gateBranch).filter(({ type, name })=>'file' === type && name.endsWith('.json'));
const contents = (0, github_contents.createContents)(client);
const found = await Promise.all(files.map(async ({ path: path1, name })=>{
const gate = name.replace(/\.json$/, '');
return {
name,
runs: readGateFile(gate, await contents.read(path1, gateBranch) ?? '')
};
}));
return {
runs: found.flatMap(({ runs = [] })=>runs),
unread: found.flatMap(({ name, runs })=>void 0 === runs ? [
name
] : [])
};
}
var external_node_crypto_ = __nccwpck_require__("node:crypto");
const actor = schemas1.mee(schemas1.Ikc({
__typename: schemas1.YjP(),
login: schemas1.YjP()
}));
const pageInfo = schemas1.Ikc({
hasNextPage: schemas1.zMY(),
endCursor: schemas1.mee(schemas1.YjP())
});
const states = [
'error',
'failure',
'inactive',
'in_progress',
'queued',
'pending',
'success'
];
const history_status = schemas1.Ikc({
state: schemas1.YjP(),
description: schemas1.mee(schemas1.YjP()),
createdAt: schemas1.YjP(),
creator: actor
});
const node = schemas1.Ikc({
databaseId: schemas1.aig(),
commitOid: schemas1.YjP(),
createdAt: schemas1.YjP(),
environment: schemas1.mee(schemas1.YjP()),
task: schemas1.mee(schemas1.YjP()),
payload: schemas1.mee(schemas1.YjP()),
creator: actor,
statuses: schemas1.mee(schemas1.Ikc({
nodes: schemas1.YOg(history_status),
pageInfo: schemas1.Ikc({
hasNextPage: schemas1.zMY()
})
}))
});
const page = schemas1.Ikc({
repository: schemas1.Ikc({
deployments: schemas1.Ikc({
nodes: schemas1.YOg(node),
pageInfo
})
})
});
const parameters = '$environments: [String!], $first: Int!, $after: String';
const fields = `deployments(first: $first, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid createdAt environment task payload creator { __typename login }
        statuses(first: 50) { nodes { state description createdAt creator { __typename login } } pageInfo { hasNextPage } } }
      pageInfo { hasNextPage endCursor }
    }`;
async function readHistoryPage({ askRepository }, { environments, first, after }) {
const variables = {
environments,
first,
after: after ?? null
};
const data = await askRepository({
permission: 'deployments: read',
parameters,
fields,
variables
});
const { nodes, pageInfo: end } = (0, github_client.L)(page, data, 'deployments').repository.deployments;
return {
records: nodes.map(toRecorded),
next: end.hasNextPage ? end.endCursor ?? void 0 : void 0
};
}
function toRecorded({ databaseId, commitOid, createdAt, creator, ...found }) {
return {
id: databaseId,
sha: commitOid,
task: found.task ?? '',
environment: found.environment ?? '',
payload: payloadOf(found.payload),
creator: loginOf(creator),
createdAt,
isCut: found.statuses?.pageInfo.hasNextPage ?? false,
statuses: (found.statuses?.nodes ?? []).map((one)=>({
state: stateOf(one.state),
description: one.description ?? '',
createdAt: one.createdAt,
creator: loginOf(one.creator)
}))
};
}
function stateOf(state) {
return states.find((known)=>known === state.toLowerCase()) ?? 'pending';
}
function loginOf(creator) {
if (null === creator) return '';
return 'Bot' === creator.__typename ? `${creator.login}[bot]` : creator.login;
}
function payloadOf(payload) {
try {
return JSON.parse(payload ?? 'null');
} catch  {
return payload;
}
}
const account = schemas1.mee(schemas1.Ikc({
login: schemas1.YjP()
}));
const deployment = schemas1.Ikc({
id: schemas1.aig(),
sha: schemas1.YjP(),
ref: schemas1.YjP(),
task: schemas1.YjP(),
environment: schemas1.YjP(),
payload: schemas1.L5J(),
description: schemas1.mee(schemas1.YjP()),
creator: account,
created_at: schemas1.YjP()
});
const deployments_status = schemas1.Ikc({
state: schemas1.k5n([
'error',
'failure',
'inactive',
'in_progress',
'queued',
'pending',
'success'
]),
description: schemas1.cl6(schemas1.YjP()),
created_at: schemas1.YjP(),
creator: account,
log_url: schemas1.cl6(schemas1.YjP()),
environment_url: schemas1.cl6(schemas1.YjP())
});
const see = 'deployments: read';
const write = 'deployments: write';
const deployments_longest = 140;
const pageSize = 50;
function createDeployments(client) {
const { repo, ask, find, once } = client;
async function latest(environment, task) {
const { data } = await ask(see, (octokit)=>octokit.rest.repos.listDeployments({
...repo,
environment,
task,
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(deployment), data, `deployments of ${environment}`).map(toDeployment);
}
async function statuses(id) {
const answer = await ask(see, (octokit)=>octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
...repo,
deployment_id: id,
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(deployments_status), answer, `statuses of deployment ${id}`).map((one)=>({
state: one.state,
description: one.description ?? '',
createdAt: one.created_at,
creator: one.creator?.login ?? '',
logUrl: one.log_url ?? '',
environmentUrl: one.environment_url ?? ''
}));
}
return {
create ({ ref, environment, task, description, payload, production }) {
const { nonce = (0, external_node_crypto_.randomUUID)() } = payload;
return once(async ()=>{
const answer = await ask(write, (octokit)=>octokit.rest.repos.createDeployment({
...repo,
ref,
environment,
task,
description: cut(description),
payload: {
...payload,
nonce
},
auto_merge: false,
required_contexts: [],
production_environment: production,
transient_environment: false
}));
return toDeployment((0, github_client.L)(deployment, answer.data, 'new deployment'));
}, async ()=>(await latest(environment, task)).find((one)=>hasNonce(one.payload, nonce)));
},
async get (id) {
const answer = await find(see, (octokit)=>octokit.rest.repos.getDeployment({
...repo,
deployment_id: id
}));
return answer && toDeployment((0, github_client.L)(deployment, answer.data, `deployment ${id}`));
},
async *history (environment) {
let after;
do {
const page = await readHistoryPage(client, {
environments: [
environment
],
first: pageSize,
after
});
yield page.records;
after = page.next;
}while (void 0 !== after)
},
statuses,
async addStatus (id, { state, description, logUrl, environmentUrl }) {
const text = cut(description);
await once(async ()=>{
await ask(write, (octokit)=>octokit.rest.repos.createDeploymentStatus({
...repo,
deployment_id: id,
state,
description: text,
auto_inactive: false,
...void 0 === logUrl ? {} : {
log_url: logUrl
},
...void 0 === environmentUrl ? {} : {
environment_url: environmentUrl
}
}));
return true;
}, async ()=>{
const [newest] = await statuses(id);
return newest?.state === state && newest.description === text ? true : void 0;
});
}
};
}
function toDeployment(found) {
const { id, sha, ref, task, environment, payload } = found;
return {
id,
sha,
ref,
task,
environment,
payload,
description: found.description ?? '',
creator: found.creator?.login ?? '',
createdAt: found.created_at
};
}
function hasNonce(payload, nonce) {
return 'object' == typeof payload && null !== payload && 'nonce' in payload && payload.nonce === nonce;
}
function cut(description) {
const characters = Array.from(description);
return characters.length > deployments_longest ? `${characters.slice(0, deployments_longest - 1).join('')}\u{2026}` : description;
}
const ledger_actor = schemas1.mee(schemas1.Ikc({
__typename: schemas1.YjP(),
login: schemas1.YjP()
}));
const issue = schemas1.Ikc({
number: schemas1.aig(),
title: schemas1.YjP(),
url: schemas1.YjP(),
body: schemas1.YjP(),
createdAt: schemas1.YjP(),
closedAt: schemas1.mee(schemas1.YjP()),
author: ledger_actor,
authorAssociation: schemas1.YjP()
});
const ledger_pageInfo = schemas1.Ikc({
hasNextPage: schemas1.zMY(),
endCursor: schemas1.mee(schemas1.YjP())
});
const issuePage = schemas1.Ikc({
repository: schemas1.Ikc({
issues: schemas1.Ikc({
nodes: schemas1.YOg(issue),
pageInfo: ledger_pageInfo
})
})
});
const commitBatch = schemas1.Ikc({
repository: schemas1.g1P(schemas1.YjP(), schemas1.mee(schemas1.Ikc({
history: schemas1.lqM(schemas1.Ikc({
nodes: schemas1.YOg(schemas1.Ikc({
oid: schemas1.YjP(),
authoredDate: schemas1.YjP()
}))
}))
})))
});
const byNewest = 'orderBy: { field: CREATED_AT, direction: DESC }';
const issueQuery = `query($owner: String!, $repo: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, labels: $labels, ${byNewest}) {
      nodes { number title url body createdAt closedAt author { __typename login } authorAssociation }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const batchSize = 40;
const depth = 50;
function createLedger(client) {
const { repo, graphql } = client;
async function pagesOf(since, ask) {
const found = [];
for(let after = null;;){
const page = await ask(after);
found.push(...page.nodes);
const oldest = page.nodes.at(-1);
if (!page.pageInfo.hasNextPage || void 0 === oldest || Date.parse(oldest.createdAt) < since) break;
after = page.pageInfo.endCursor;
}
return found.filter(({ createdAt })=>Date.parse(createdAt) >= since);
}
return {
async deployments (environments, since) {
const nodes = await pagesOf(since, async (after)=>{
const given = {
environments,
first: 100,
after: after ?? void 0
};
const { records, next } = await readHistoryPage(client, given);
return {
nodes: records,
pageInfo: {
hasNextPage: void 0 !== next,
endCursor: next ?? null
}
};
});
const recorded = [];
for (const { createdAt, statuses, isCut, ...one } of nodes){
const all = isCut ? await createDeployments(client).statuses(one.id) : statuses;
recorded.push({
...one,
createdAt: Date.parse(createdAt),
statuses: all.map((each)=>({
...each,
createdAt: Date.parse(each.createdAt)
}))
});
}
return recorded;
},
async incidents (since) {
const nodes = await pagesOf(since, async (after)=>{
const data = await graphql('issues: read', issueQuery, {
...repo,
labels: [
'incident'
],
after
}, 3);
return (0, github_client.L)(issuePage, data, 'incident issues').repository.issues;
});
return nodes.filter(ledger_isOurs).map(({ number, title, url, body, createdAt, closedAt })=>({
number,
title,
url,
body,
openedAt: Date.parse(createdAt),
closedAt: null === closedAt ? void 0 : Date.parse(closedAt)
}));
},
async commits (shas) {
const unique = [
...new Set(shas)
];
const found = new Map();
for(let start = 0; start < unique.length; start += batchSize){
const batch = unique.slice(start, start + batchSize);
const variables = Object.fromEntries(batch.map((sha, index)=>[
`c${index}`,
sha
]));
const data = await graphql('contents: read', commitQuery(batch.length), {
...repo,
...variables
}, 3);
const { repository } = (0, github_client.L)(commitBatch, data, 'commits');
batch.forEach((sha, index)=>{
const nodes = repository[`c${index}`]?.history?.nodes;
if (nodes) found.set(sha, nodes.map(({ oid, authoredDate })=>({
sha: oid,
authoredAt: Date.parse(authoredDate)
})));
});
}
return found;
}
};
}
function ledger_isOurs({ author, authorAssociation }) {
return author?.__typename === 'Bot' || [
'OWNER',
'MEMBER',
'COLLABORATOR'
].includes(authorAssociation);
}
function commitQuery(count) {
const names = Array.from({
length: count
}, (_, index)=>`c${index}`);
return `query($owner: String!, $repo: String!, ${names.map((name)=>`$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name)=>`${name}: object(oid: $${name}) { ... on Commit { history(first: ${depth}) { nodes { oid authoredDate } } } }`).join('\n      ')}
    }
  }`;
}
var action_fields = __nccwpck_require__(562);
const shortest = 32;
const variable = 'JOURNAL_KEY';
const allowed = `secrets of at least ${shortest} characters, one per line: the first signs, all check`;
const isLong = (line)=>line.length >= shortest;
const journalFields = {
'journal-key': {
...(0, action_fields.Mn)((line)=>isLong(line) ? line : void 0, {
allowed,
example: '${{ secrets.JOURNAL_KEY }}'
}),
parse: (value)=>(0, action_fields.uz)(value).every(isLong) ? (0, action_fields.uz)(value) : void 0,
secret: true
},
'job-id': (0, action_fields.Qq)({
default: '${{ job.check_run_id }}',
pattern: /^(?:\d*|\$\{\{.*)$/,
allowed: 'its default: the job, so that other runs can see whether it is still running'
})
};
function journal_key_readKeys({ journalKey }, { env, mask }) {
if (journalKey.length > 0) return journalKey;
const keys = (0, action_fields.uz)(env[variable] ?? '');
for (const key of keys)mask(key);
if (!keys.every(isLong)) throw new action_error.j1([
{
input: `the variable ${variable}`,
received: '***',
allowed
}
]);
return keys;
}
function seal_sealOf(keys, deployment) {
const { mac } = asRecord(deployment.payload);
if ('string' != typeof mac) return 'unsigned';
if (0 === keys.length) return 'unread';
const content = contentOf(deployment);
return keys.some((key)=>isSame(digest(key, content), mac)) ? 'signed' : 'forged';
}
function isSignedEntry(keys, id, { content, mac }) {
return keys.some((key)=>isSame(entryMac(key, id, content), mac));
}
function entryMac(key, id, content) {
return digest(key, JSON.stringify([
'release-kit entry',
id,
content
])).slice(0, macLength);
}
function contentOf({ environment, task, payload }) {
const signed = Object.entries(asRecord(payload)).filter(([name])=>'mac' !== name);
return JSON.stringify([
'release-kit release',
environment,
task,
Object.fromEntries(signed)
], seal_inOrder);
}
function seal_inOrder(_, value) {
if ('object' != typeof value || null === value || Array.isArray(value)) return value;
return Object.fromEntries(Object.entries(value).sort(([one], [other])=>one < other ? -1 : 1));
}
function digest(key, content) {
return (0, external_node_crypto_.createHmac)('sha256', key).update(content).digest('base64url');
}
function isSame(expected, given) {
const [one, other] = [
Buffer.from(expected),
Buffer.from(given)
];
return one.length === other.length && (0, external_node_crypto_.timingSafeEqual)(one, other);
}
function asRecord(payload) {
return 'object' == typeof payload && null !== payload ? payload : {};
}
const ours = Object.values(tasks);
const sift_isOurs = (task)=>ours.includes(task);
function sift_sift(keys, records) {
const sealed1 = records.map((record)=>({
record,
seal: sift_isOurs(record.task) ? seal_sealOf(keys, record) : 'other'
}));
const of = (wanted)=>sealed1.filter(({ seal })=>seal === wanted).map(({ record })=>record);
const signed = of('signed');
const first = Math.min(...signed.map(({ id })=>id));
const late = of('unsigned').filter(({ id })=>id > first);
const forged = of('forged');
const left = new Set([
...forged,
...late
]);
return {
releases: records.filter((one)=>!left.has(one)),
forged,
late,
isSigned: signed.length > 0,
isUnread: of('unread').length > 0
};
}
function siftJournals(keys, records) {
const byEnvironment = Object.values(Object.groupBy(records, ({ environment })=>environment));
const sifted = byEnvironment.map((group = [])=>sift_sift(keys, group));
const unread = keys.length > 0 ? [] : records.filter((one)=>'unread' === seal_sealOf(keys, one));
return {
records: sifted.flatMap(({ releases })=>releases).map((one)=>0 === keys.length ? one : {
...one,
statuses: sift_believedEntries(keys, one.id, {
statuses: one.statuses,
mustBeSigned: 'signed' === seal_sealOf(keys, one)
})
}),
unverified: unread.length + sifted.flatMap(({ forged })=>forged).length
};
}
function sift_believedEntries(keys, id, { statuses, mustBeSigned }) {
return statuses.filter(({ description }, index)=>{
if (!journal_decodeEntry(description)) return true;
const signature = signatureOf(description);
if (!signature) return !mustBeSigned;
const isRepeated = statuses.slice(index + 1).some((older)=>older.description === description);
return isSignedEntry(keys, id, signature) && !isRepeated;
});
}
function writersOf(config) {
return config?.journal?.writers ?? [
'github-actions[bot]'
];
}
const goalNames = [
'success-rate',
'deployment',
'rollback-rate',
'recovery',
'change-failure'
];
const kinds = {
'success-rate': 'share',
deployment: 'time',
'rollback-rate': 'share',
recovery: 'time',
'change-failure': 'share'
};
function parseGoal(name, text) {
if ('time' === kinds[name]) return (0, duration.E)(text);
const [, number] = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(text.trim()) ?? [];
const share = void 0 === number ? 0 / 0 : Number(number) / 100;
return share <= 1 ? share : void 0;
}
function parseGoalLine(line) {
const [, word, text = ''] = /^([a-z-]+)\s*:\s*(.+)$/.exec(line.trim()) ?? [];
const name = goalNames.find((known)=>known === word);
const value = name && parseGoal(name, text);
return void 0 === name || void 0 === value ? void 0 : [
name,
value
];
}
function meets(name, value, goal) {
return 'success-rate' === name ? value >= goal : value <= goal;
}
function kpis(history, period) {
const ended = history.releases.filter(({ endedAt, outcome })=>isIn(period, endedAt) && 'SUPERSEDED' !== outcome && 'UNSEEN' !== outcome);
const releases = ended.filter(({ kind })=>'release' === kind);
const committed = releases.filter(({ outcome })=>'COMMITTED' === outcome);
const backwards = ended.filter(({ kind, outcome })=>'rollback' === kind ? 'COMMITTED' === outcome : 'REVERTED' === outcome);
const { recovery, changeFailure } = dora(history, period);
return {
successRate: share(committed.length, releases.length),
deployment: {
value: mean(committed.flatMap(({ worked })=>worked ?? [])),
n: committed.length
},
rollbackRate: share(backwards.length, releases.length),
recovery,
changeFailure
};
}
function serviceLines(history, period) {
const places = new Map();
for (const release of history.releases){
if (!isIn(period, release.endedAt)) continue;
const place = `${release.environment}\0${release.service}`;
places.set(place, [
...places.get(place) ?? [],
release
]);
}
const failed = new Set(failuresOf(history).map(({ release })=>release.id));
return [
...places
].sort(([one], [other])=>one < other ? -1 : 1).map(([place, releases])=>{
const [environment = '', service = ''] = place.split('\0');
const { successRate, deployment } = kpis({
...history,
releases
}, period);
return {
environment,
service,
releases: releases.filter(({ kind })=>'release' === kind).length,
rollbacks: releases.filter(({ kind })=>'rollback' === kind).length,
failures: releases.filter(({ id })=>failed.has(id)).length,
successRate,
deployment
};
});
}
const secrets_day = 86_400_000;
const notice = 14 * secrets_day;
const usual = 90 * secrets_day;
function secretsOf(config, stored = []) {
const kept = stored.filter(({ kind })=>'secret' === kind);
const named = Object.entries(config?.secrets ?? {}).flatMap(([name, { rotated, every }])=>{
const claimed = Date.parse(rotated);
const lasts = (0, duration.E)(every) ?? 0;
const places = kept.filter((one)=>secrets_isSame(one.name, name));
if (0 === places.length) return [
{
name,
environment: '',
rotated: claimed,
due: claimed + lasts
}
];
return places.map(({ environment, updatedAt })=>({
name,
environment,
rotated: updatedAt,
due: updatedAt + lasts,
...claimed - updatedAt > secrets_day ? {
claimed
} : {}
}));
});
const names = Object.keys(config?.secrets ?? {});
const others = kept.filter(({ name })=>!names.some((one)=>secrets_isSame(one, name))).map(({ name, environment, updatedAt })=>({
name,
environment,
rotated: updatedAt,
due: updatedAt + usual
}));
return [
...named,
...others
].sort((one, other)=>one.due - other.due);
}
function secrets_isSame(one, other) {
return one.toUpperCase() === other.toUpperCase();
}
function secrets_stateOf({ due }, now) {
return due <= now ? 'overdue' : due - now <= notice ? 'due soon' : 'fine';
}
const hours = reworkWithin / 3_600_000;
const english = {
figures: {
'success-rate': {
label: 'Success rate',
definition: "committed \xf7 all releases that ended; superseded ones left out"
},
deployment: {
label: 'Mean deployment time',
definition: 'from the beginning of a committed release to its end, without waits for its turn and for approval'
},
'rollback-rate': {
label: 'Rollbacks',
definition: "rollbacks, and releases that took traffic back themselves, \xf7 releases"
},
recovery: {
label: 'Recovery',
definition: 'mean time from the first bad verdict on a failed deployment to the end of its revert, else to the next healthy one'
},
'change-failure': {
label: 'Change failure rate',
definition: "deployments with traffic that were reverted, rolled back or named by an incident issue \xf7 deployments with traffic"
},
frequency: {
label: 'Deployment frequency',
definition: 'successful deployments a day; rollbacks, and the same commit again, not counted'
},
'lead-time': {
label: 'Lead time',
definition: 'from the author date of each commit first shipped to the success of its deployment: median'
},
rework: {
label: 'Rework rate',
definition: `rollbacks, and deployments begun within ${hours} h of a failure, \xf7 deployments and rollbacks`
},
security: {
label: 'Security compliance',
definition: "runs of gates on the released branch without a critical finding \xf7 runs that looked; the last 50 of a gate are kept"
}
},
title: (environments, period)=>`Deployments of ${environments}, ${period}`,
scope: (from, to)=>`${from} to ${to} (UTC). Of GitHub Deployments, incident issues and what gates have stored; below 10 cases a number is indicative.`,
doubt: (unverified)=>`Unverified: ${unverified} signed records, as no key of this report (journal-key) signed them.`,
goals: 'Goals',
goal: 'Goal',
met: 'met',
missed: 'missed',
releases: 'Releases',
services: 'Services',
incidents: 'Incidents',
secrets: 'Secrets',
meaning: 'What the numbers mean',
security: 'Security',
performance: 'Performance',
noGate: 'No gate of the released branch has stored figures (`store-metrics` of quality-gate).',
trend: (metric, values, first, last)=>`${metric}: ${values} runs, from ${first} to ${last}`,
none: 'none',
whole: '(whole)',
indicative: 'indicative',
before: 'before',
noRelease: 'No release ended in this period.',
noIncident: 'None was opened.',
stillOpen: 'still open',
successful: 'successful',
not: 'not',
mostAtOnce: (count)=>`most at once: ${count}`,
more: (count)=>`${count} more are in the CSV and JSON files.`,
overTime: (all, lost)=>`Releases over time: ${all}, of which ${lost} did not go well`,
perService: 'Releases per service',
within: (time)=>`90 % within ${time}`,
aDay: (count)=>`${count} a day`,
days: (count)=>`${count} days`,
decimal: '.',
colon: ': ',
states: {
overdue: 'overdue',
'due soon': 'due soon',
fine: 'fine'
},
heads: {
figures: [
'',
'value',
'goal',
'n',
'before'
],
services: [
'service',
'releases',
'rollbacks',
'failures',
'success',
'mean time'
],
environment: 'environment',
incidents: [
'incident',
'opened',
'closed',
'lasted'
],
secrets: [
'secret',
'changed',
'due',
'state'
],
definition: 'definition',
security: [
'gate',
'last run (UTC)',
'critical',
'high',
'both at first'
],
performance: [
'gate',
'figure',
'mean',
'before',
'change',
'n'
]
},
reason: ({ count, period, unverified, met, judged })=>`${count} releases and rollbacks in ${period}${0 === unverified ? '' : `, ${unverified} unverified`}; ${0 === judged ? 'no goal to compare with' : `${met} of ${judged} goals met`}`
};
const french = {
figures: {
'success-rate': {
label: "Taux de succ\xe8s",
definition: "mises en production abouties \xf7 toutes celles qui se sont termin\xe9es, hors celles remplac\xe9es entre-temps"
},
deployment: {
label: "Dur\xe9e moyenne de d\xe9ploiement",
definition: "du d\xe9but \xe0 la fin d'une mise en production aboutie, sans l'attente de son tour ni d'une approbation"
},
'rollback-rate': {
label: 'Rollbacks',
definition: "rollbacks, et mises en production qui ont rendu le trafic elles-m\xeames, \xf7 mises en production"
},
recovery: {
label: "R\xe9tablissement",
definition: "temps moyen entre le premier verdict n\xe9gatif sur un d\xe9ploiement et la fin de son retour arri\xe8re, \xe0 d\xe9faut le prochain d\xe9ploiement sain"
},
'change-failure': {
label: "Taux d'\xe9chec des changements",
definition: "d\xe9ploiements avec trafic annul\xe9s, suivis d'un rollback ou nomm\xe9s par un ticket d'incident \xf7 d\xe9ploiements avec trafic"
},
frequency: {
label: "Fr\xe9quence de d\xe9ploiement",
definition: "d\xe9ploiements r\xe9ussis par jour ; ni les rollbacks ni le m\xeame commit une seconde fois ne comptent"
},
'lead-time': {
label: "D\xe9lai de livraison",
definition: "de la date d'auteur de chaque commit livr\xe9 pour la premi\xe8re fois au succ\xe8s de son d\xe9ploiement : m\xe9diane"
},
rework: {
label: 'Taux de reprise',
definition: `rollbacks, et d\xe9ploiements commenc\xe9s moins de ${hours} h apr\xe8s un \xe9chec, \xf7 d\xe9ploiements et rollbacks`
},
security: {
label: "Conformit\xe9 de s\xe9curit\xe9",
definition: "passages des gates sur la branche livr\xe9e sans vuln\xe9rabilit\xe9 critique \xf7 passages qui en ont cherch\xe9 ; les 50 derniers d'une gate sont gard\xe9s"
}
},
title: (environments, period)=>`D\xe9ploiements de ${environments}, ${period}`,
scope: (from, to)=>`Du ${from} au ${to} (UTC). \xc0 partir des GitHub Deployments, des tickets d'incident et de ce que les gates ont enregistr\xe9 ; \xe0 moins de 10 cas, un chiffre n'est qu'indicatif.`,
doubt: (unverified)=>`Non v\xe9rifi\xe9s : ${unverified} enregistrements sign\xe9s, car aucune cl\xe9 de ce rapport (journal-key) ne les a sign\xe9s.`,
goals: 'Objectifs',
goal: 'Objectif',
met: 'atteint',
missed: "manqu\xe9",
releases: 'Mises en production',
services: 'Services',
incidents: 'Incidents',
secrets: 'Secrets',
meaning: 'Ce que disent les chiffres',
security: "S\xe9curit\xe9",
performance: 'Performance',
noGate: "Aucune gate de la branche livr\xe9e n'a enregistr\xe9 de chiffres (`store-metrics` de quality-gate).",
trend: (metric, values, first, last)=>`${metric} : ${values} passages, de ${first} \xe0 ${last}`,
none: 'aucun',
whole: '(ensemble)',
indicative: 'indicatif',
before: 'avant',
noRelease: "Aucune mise en production ne s'est termin\xe9e pendant cette p\xe9riode.",
noIncident: "Aucun n'a \xe9t\xe9 ouvert.",
stillOpen: 'toujours ouvert',
successful: "r\xe9ussies",
not: "non r\xe9ussies",
mostAtOnce: (count)=>`au plus \xe0 la fois : ${count}`,
more: (count)=>`${count} autres figurent dans les fichiers CSV et JSON.`,
overTime: (all, lost)=>`Mises en production dans le temps : ${all}, dont ${lost} qui ne se sont pas bien pass\xe9es`,
perService: 'Mises en production par service',
within: (time)=>`90 % en moins de ${time}`,
aDay: (count)=>`${count} par jour`,
days: (count)=>`${count} jours`,
decimal: ',',
colon: ' : ',
states: {
overdue: 'en retard',
'due soon': "bient\xf4t",
fine: "\xe0 jour"
},
heads: {
figures: [
'',
'valeur',
'objectif',
'n',
'avant'
],
services: [
'service',
'mises en production',
'rollbacks',
"\xe9checs",
"succ\xe8s",
"dur\xe9e moyenne"
],
environment: 'environnement',
incidents: [
'incident',
'ouvert',
"ferm\xe9",
"dur\xe9e"
],
secrets: [
'secret',
"renouvel\xe9 le",
"\xe9ch\xe9ance",
"\xe9tat"
],
definition: "d\xe9finition",
security: [
'gate',
'dernier passage (UTC)',
'critiques',
"\xe9lev\xe9es",
"les deux au d\xe9but"
],
performance: [
'gate',
'mesure',
'moyenne',
'avant',
"\xe9volution",
'n'
]
},
reason: ({ count, period, unverified, met, judged })=>`${count} mises en production et rollbacks en ${period}${0 === unverified ? '' : `, ${unverified} enregistrements non v\xe9rifi\xe9s`} ; ${0 === judged ? "aucun objectif \xe0 comparer" : `${met} objectifs atteints sur ${judged}`}`
};
const words = {
en: english,
fr: french
};
const report_day = 86_400_000;
const report_kinds = {
'success-rate': 'share',
deployment: 'time',
'rollback-rate': 'share',
recovery: 'time',
'change-failure': 'share',
frequency: 'daily',
'lead-time': 'time',
rework: 'share',
security: 'share'
};
function composeReport({ unverified, gates, ...all }, plan, now) {
const history = {
...all,
releases: all.releases.filter((one)=>isAsked(one, plan))
};
const { period, goals, environments, secrets, locale } = plan;
const spoken = words[locale];
const [kpi, kpiBefore] = [
kpis(history, period),
kpis(history, before(period))
];
const [metrics, metricsBefore] = [
dora(history, period),
dora(history, before(period))
];
const { compliance, before: earlier, lines } = securityOf(gates, period);
const figure = (name, value, earlier)=>figureOf(name, value, earlier, {
goals,
spoken
});
return {
locale,
period,
environments,
unverified,
kpis: [
figure('success-rate', kpi.successRate, kpiBefore.successRate),
figure('deployment', kpi.deployment, kpiBefore.deployment),
figure('rollback-rate', kpi.rollbackRate, kpiBefore.rollbackRate),
figure('recovery', kpi.recovery, kpiBefore.recovery),
figure('change-failure', kpi.changeFailure, kpiBefore.changeFailure)
],
dora: [
figure('frequency', metrics.frequency, metricsBefore.frequency),
withP90(figure('lead-time', metrics.leadTime, metricsBefore.leadTime), metrics.leadTime.p90, spoken),
figure('change-failure', metrics.changeFailure, metricsBefore.changeFailure),
figure('recovery', metrics.recovery, metricsBefore.recovery),
figure('rework', metrics.rework, metricsBefore.rework)
],
security: {
compliance: figure('security', compliance, earlier),
lines
},
performance: trendsOf(gates, period),
services: serviceLines(history, period),
slices: slicesOf(history.releases, period),
releases: history.releases.filter(({ endedAt })=>isIn(period, endedAt)),
incidents: history.incidents.filter(({ openedAt })=>isIn(period, openedAt)).map(({ number, title, url, openedAt, closedAt })=>({
number,
title,
url,
openedAt,
closedAt
})),
secrets: secrets.map((one)=>({
...one,
state: secrets_stateOf(one, now)
}))
};
}
function isAsked({ environment, service }, { environments, services }) {
return environments.includes(environment) && (0 === services.length || services.includes(service));
}
function figureOf(name, { value, n }, earlier, { goals, spoken }) {
const kind = report_kinds[name];
const show = (number)=>void 0 === number ? '' : shown(number, kind, spoken);
const goal = goals[name];
return {
name,
value,
n,
...spoken.figures[name],
shown: show(value) || spoken.none,
detail: '',
before: show(earlier.value),
indicative: n < enough,
goal: void 0 === goal ? '' : `${'success-rate' === name ? "\u2265" : "\u2264"} ${show(goal)}`,
met: void 0 === goal || void 0 === value ? void 0 : meets(name, value, goal)
};
}
function withP90(figure, p90, spoken) {
return void 0 === p90 ? figure : {
...figure,
detail: spoken.within(shown(p90, 'time', spoken))
};
}
function shown(value, kind, spoken) {
if ('share' === kind) return percent(value, spoken);
if ('daily' === kind) return spoken.aDay(decimal(value, 2, spoken));
return value >= 2 * report_day ? spoken.days(decimal(value / report_day, 1, spoken)) : (0, duration.a)(value);
}
function percent(share, spoken) {
return `${decimal(100 * share, 1, spoken)} %`;
}
function decimal(value, digits, spoken) {
return String(Number(value.toFixed(digits))).replace('.', spoken.decimal);
}
function slicesOf(releases, period) {
const length = daysOf(period) <= 35 ? report_day : 7 * report_day;
const count = Math.ceil((period.to - period.from) / length);
return Array.from({
length: count
}, (_, index)=>{
const from = period.from + index * length;
const ended = releases.filter(({ kind, outcome, endedAt })=>'release' === kind && 'SUPERSEDED' !== outcome && 'UNSEEN' !== outcome && isIn({
from,
to: from + length,
name: ''
}, endedAt));
const failures = ended.filter(({ outcome })=>'COMMITTED' !== outcome).length;
return {
from,
releases: ended.length,
failures
};
});
}
function stamp(time) {
return void 0 === time ? '' : new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
const columns = [
'id',
'kind',
'environment',
'service',
'version',
'commit',
'by',
'started',
'ended',
'outcome',
'seconds',
'reason'
];
function renderCsv({ releases }) {
const rows = releases.map((one)=>[
String(one.id),
one.kind,
one.environment,
one.service,
one.version,
one.sha,
one.by,
stamp(one.startedAt),
stamp(one.endedAt),
one.outcome ?? '',
void 0 === one.worked ? '' : String(Math.round(one.worked / 1_000)),
one.reason
]);
return [
columns,
...rows
].map((row)=>`${row.map(cell).join(',')}\r\n`).join('');
}
function cell(text) {
const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
function escapeHtml(text) {
const entities = {
'&': '&amp;',
'<': '&lt;',
'>': '&gt;',
'"': '&quot;',
"'": '&#39;'
};
return text.replace(/[&<>"']/g, (character)=>entities[character] ?? '');
}
var visible1 = __nccwpck_require__(474);
function bars(title, rows, spoken) {
const row = 34;
const width = 320;
const most = Math.max(1, ...rows.map(({ good, bad })=>good + bad));
const scale = (value)=>value / most * (width - 44);
const drawn = rows.map(({ label, good, bad }, index)=>{
const y = index * row;
return [
`<text x="0" y="${y + 12}">${escapeHtml((0, visible1.vI)(label, 44))}</text>`,
rectangle('good', [
0,
y + 17,
scale(good),
10
], `${label}: ${good} ${spoken.successful}`),
rectangle('bad', [
scale(good) + (good > 0 && bad > 0 ? 2 : 0),
y + 17,
scale(bad),
10
], `${label}: ${bad} ${spoken.not}`),
`<text x="${round(scale(good + bad) + 8)}" y="${y + 26}">${good + bad}</text>`
].join('');
});
return charts_drawing(title, [
width,
Math.max(row, rows.length * row)
], drawn.join(''));
}
function charts_columns(title, points, spoken) {
const [width, height] = [
640,
130
];
const most = Math.max(1, ...points.map(({ good, bad })=>good + bad));
const step = width / Math.max(1, points.length);
const scale = (value)=>value / most * (height - 4);
const drawn = points.map(({ label, good, bad }, index)=>{
const x = index * step + 1;
const thick = Math.max(1, Math.min(step - 2, 40));
const gap = good > 0 && bad > 0 ? 2 : 0;
return [
rectangle('good', [
x,
height - scale(good),
thick,
scale(good)
], `${label}: ${good} ${spoken.successful}`),
rectangle('bad', [
x,
height - scale(good + bad) - gap,
thick,
scale(bad)
], `${label}: ${bad} ${spoken.not}`)
].join('');
});
const [first, last] = [
points[0]?.label ?? '',
points.at(-1)?.label ?? ''
];
return [
`<p class="note">${spoken.mostAtOnce(most)}</p>`,
charts_drawing(title, [
width,
height
], drawn.join(''), ' class="wide" preserveAspectRatio="none"'),
`<p class="note ends"><span>${escapeHtml(first)}</span><span>${escapeHtml(last)}</span></p>`
].join('');
}
function line(title, values) {
const [width, height] = [
200,
40
];
const most = Math.max(1, ...values);
const step = width / Math.max(1, values.length - 1);
const place = (value, index)=>`${round(index * step)},${round(height - value / most * (height - 4) - 2)}`;
const drawn = 1 === values.length ? [
...values,
...values
] : values;
return charts_drawing(title, [
width,
height
], `<polyline points="${drawn.map(place).join(' ')}"/>`);
}
function charts_drawing(title, [width, height], content, attributes = '') {
const name = escapeHtml(title);
return `<svg role="img" aria-label="${name}"${attributes} viewBox="0 0 ${width} ${height}"><title>${name}</title>${content}</svg>`;
}
function rectangle(kind, [x, y, width, height], title) {
if (width <= 0 || height <= 0) return '';
const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
return `<rect class="${kind}" ${place} rx="2"><title>${escapeHtml(title)}</title></rect>`;
}
const round = (value)=>Number(value.toFixed(1));
function securityCells({ security }) {
return security.lines.map(({ gate, at, critical, high, first })=>[
gate,
stamp(at),
String(critical),
String(high),
String(first)
]);
}
function performanceCells({ performance: performance1 }, spoken) {
return performance1.map(({ gate, metric, now, earlier, n })=>[
gate,
metric,
(0, duration.a)(now),
void 0 === earlier ? '' : (0, duration.a)(earlier),
changeOf({
now,
earlier
}, spoken),
String(n)
]);
}
function changeOf({ now, earlier }, spoken) {
if (void 0 === earlier || 0 === earlier) return '';
const change = now / earlier - 1;
return `${change > 0 ? '+' : ''}${percent(change, spoken)}`;
}
const mostRows = 150;
const mostLines = 12;
function renderHtml(report) {
const { period, environments, locale } = report;
const spoken = words[locale];
const title = spoken.title(environments.join(', '), period.name);
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
<p class="note">${spoken.scope(stamp(period.from), stamp(period.to))}${0 === report.unverified ? '' : ` ${spoken.doubt(report.unverified)}`}</p>
${section(spoken.goals, `<ul class="tiles">${report.kpis.map((one)=>tile(one, spoken)).join('')}</ul>`)}
${section('DORA', `<ul class="tiles">${report.dora.map((one)=>tile(one, spoken)).join('')}</ul>`)}
${section(spoken.releases, releasesOf(report, spoken))}
${section(spoken.services, servicesOf(report, spoken))}
${section(spoken.security, securityPart(report, spoken))}
${section(spoken.performance, performancePart(report, spoken))}
${section(spoken.incidents, incidentsOf(report, spoken))}
${0 === report.secrets.length ? '' : section(spoken.secrets, html_secretsOf(report, spoken))}
</main>
</body>
</html>
`;
}
function section(title, content) {
return `<section><h2>${title}</h2>${content}</section>`;
}
function tile({ label, shown, goal, met, n, indicative, before, detail, definition }, spoken) {
const verdict = void 0 === met ? '' : met ? ` <b class="yes">${spoken.met}</b>` : ` <b class="no">${spoken.missed}</b>`;
const lines = [
...'' === detail ? [] : [
`<p>${escapeHtml(detail)}</p>`
],
...'' === goal ? [] : [
`<p>${spoken.goal} ${escapeHtml(goal)}${verdict}</p>`
],
`<p class="note">n = ${n}${indicative ? `, ${spoken.indicative}` : ''}${'' === before ? '' : ` \xb7 ${spoken.before}${spoken.colon}${escapeHtml(before)}`}</p>`,
`<p class="note">${escapeHtml(definition)}</p>`
];
return `<li><h3>${escapeHtml(label)}</h3><p class="value">${escapeHtml(shown)}</p>${lines.join('')}</li>`;
}
const legendOf = ({ successful, not })=>`<p class="legend"><i class="good"></i>${successful} <i class="bad"></i>${not}</p>`;
function releasesOf({ slices }, spoken) {
const points = slices.map(({ from, releases, failures })=>({
label: stamp(from).slice(0, 10),
good: releases - failures,
bad: failures
}));
const all = points.reduce((sum, { good, bad })=>sum + good + bad, 0);
const lost = points.reduce((sum, { bad })=>sum + bad, 0);
return `${charts_columns(spoken.overTime(all, lost), points, spoken)}${legendOf(spoken)}`;
}
function servicesOf({ services }, spoken) {
if (0 === services.length) return `<p>${spoken.noRelease}</p>`;
const name = ({ service, environment })=>`${service || spoken.whole} \xb7 ${environment}`;
const rows = services.slice(0, mostRows);
const chart = bars(spoken.perService, rows.slice(0, 40).map((one)=>{
const good = Math.round((one.successRate.value ?? 0) * one.successRate.n);
return {
label: name(one),
good,
bad: one.successRate.n - good
};
}), spoken);
const cells = rows.map((one)=>[
name(one),
String(one.releases),
String(one.rollbacks),
String(one.failures),
void 0 === one.successRate.value ? '' : percent(one.successRate.value, spoken),
void 0 === one.deployment.value ? '' : (0, duration.a)(one.deployment.value)
]);
return `<div class="narrow">${chart}</div>${legendOf(spoken)}${table(spoken.heads.services, cells, {
all: services.length,
spoken
})}`;
}
function incidentsOf({ incidents }, spoken) {
if (0 === incidents.length) return `<p>${spoken.noIncident}</p>`;
const cells = incidents.slice(0, mostRows).map(({ number, title, openedAt, closedAt })=>[
`#${number} ${title.slice(0, 200)}`,
stamp(openedAt),
stamp(closedAt) || spoken.stillOpen,
void 0 === closedAt ? '' : (0, duration.a)(closedAt - openedAt)
]);
return table(spoken.heads.incidents, cells, {
all: incidents.length,
spoken
});
}
function securityPart(report, spoken) {
const { compliance } = report.security;
if (0 === compliance.n) return noGate(spoken);
const cells = securityCells(report);
const rows = table(spoken.heads.security, cells.slice(0, mostRows), {
all: cells.length,
spoken
});
return `<ul class="tiles">${tile(compliance, spoken)}</ul>${rows}`;
}
function performancePart(report, spoken) {
if (0 === report.performance.length) return noGate(spoken);
const cells = performanceCells(report, spoken);
const drawn = report.performance.slice(0, mostLines).map(({ gate, metric, points })=>{
const [first, last] = [
points.at(0) ?? 0,
points.at(-1) ?? 0
].map(duration.a);
const title = spoken.trend(`${gate} ${metric}`, points.length, first ?? '', last ?? '');
return `<li><h3>${escapeHtml(metric)}</h3>${line(title, points)}<p class="note">${escapeHtml(title)}</p></li>`;
});
const rows = table(spoken.heads.performance, cells.slice(0, mostRows), {
all: cells.length,
spoken
});
return `<ul class="tiles">${drawn.join('')}</ul>${rows}`;
}
function noGate({ noGate: said }) {
return `<p>${escapeHtml(said.replaceAll('`', ''))}</p>`;
}
function html_secretsOf({ secrets }, spoken) {
const cells = secrets.slice(0, mostRows).map(({ name, rotated, due, state })=>[
name,
stamp(rotated).slice(0, 10),
stamp(due).slice(0, 10),
spoken.states[state]
]);
return table(spoken.heads.secrets, cells, {
all: secrets.length,
spoken
});
}
function table(heads, rows, { all, spoken }) {
const row = (cells)=>cells.map((text, index)=>0 === index ? `<th scope="row">${escapeHtml(text)}</th>` : `<td data-name="${escapeHtml(heads[index] ?? '')}">${escapeHtml(text)}</td>`).join('');
const head = heads.map((text)=>`<th scope="col">${text}</th>`).join('');
const body = rows.map((cells)=>`<tr>${row(cells)}</tr>`).join('');
const more = all > rows.length ? `<p class="note">${spoken.more(all - rows.length)}</p>` : '';
return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${more}`;
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
`.replaceAll('\n', '');
const formats = [
'markdown',
'html',
'json',
'csv'
];
const inputs_fields = {
period: (0, action_fields.Qq)({
default: 'last-month',
allowed: 'last-month, a month such as 2026-10, or days up to now such as 30d',
example: '2026-10',
pattern: /^(?:last-month|\d{4}-\d{2}|\d{1,3}d)$/
}),
environments: (0, action_fields.Mn)((line)=>line, {
allowed: 'environments, one per line',
example: 'production'
}),
services: (0, action_fields.Mn)((line)=>line, {
allowed: 'services, one per line',
example: 'frontend'
}),
format: (0, action_fields.Mn)((line)=>(0, action_fields.Yq)(formats).parse(line), {
default: 'markdown',
allowed: `formats out of ${formats.join(', ')}, one per line`,
example: 'html'
}),
...journalFields,
goals: (0, action_fields.Mn)(parseGoalLine, {
allowed: `goals out of ${goalNames.join(', ')}, one per line, with a percentage or a duration`,
example: 'success-rate: 95%'
})
};
function isProduction(environment, config) {
return config?.environments?.[environment]?.production ?? /^prod/i.test(environment);
}
function productionOf(config) {
const names = Object.keys(config?.environments ?? {}).filter((name)=>isProduction(name, config));
return names.length > 0 ? names : [
'production'
];
}
var nearest = __nccwpck_require__(896);
function planReport(inputs, config, now) {
const period = parsePeriod(inputs.period, now);
if (!period) {
const allowed = 'last-month, a month that has begun, or 1d to 366d up to now';
throw new action_error.j1([
{
input: 'period',
received: inputs.period,
allowed,
example: 'last-month'
}
]);
}
const environments = inputs.environments.length > 0 ? [
...new Set(inputs.environments)
] : productionOf(config);
return {
period,
environments,
branches: [
...new Set(environments.flatMap((name)=>config?.environments?.[name]?.branch ?? []))
],
services: inputs.services,
goals: {
...goalsOf(config),
...Object.fromEntries(inputs.goals)
},
formats: inputs.format.length > 0 ? [
...new Set(inputs.format)
] : [
'markdown'
],
secrets: secretsOf(config),
locale: inputs.locale ?? config?.locale ?? 'en'
};
}
function problemsOf({ environments, services }, config) {
const unknown = (input, given, known)=>given.filter((name)=>known.length > 0 && !known.includes(name)).map((name)=>{
const meant = (0, nearest.p)(name, known);
const guess = void 0 === meant ? '' : `; did you mean ${meant}?`;
return {
input,
received: name,
allowed: `one of the config's: ${known.join(', ')}${guess}`,
example: known[0] ?? ''
};
});
return [
...unknown('environments', environments, Object.keys(config?.environments ?? {})),
...unknown('services', services, Object.keys(config?.services ?? {}))
];
}
function goalsOf(config) {
const given = config?.report?.goals ?? {};
const goals = goalNames.flatMap((name)=>{
const goal = parseGoal(name, given[name] ?? '');
return void 0 === goal ? [] : [
[
name,
goal
]
];
});
return Object.fromEntries(goals);
}
var markdown = __nccwpck_require__(867);
function renderMarkdown(report) {
const { period, environments, services, incidents, secrets } = report;
const spoken = words[report.locale];
const { heads } = spoken;
const row = (one)=>rowOf(one, spoken);
return [
`## ${spoken.title((0, markdown.FV)(environments.join(', ')), period.name)}`,
spoken.scope(stamp(period.from), stamp(period.to)),
...0 === report.unverified ? [] : [
spoken.doubt(report.unverified)
],
`### ${spoken.goals}`,
(0, markdown.tp)(heads.figures, report.kpis.map(row)),
'### DORA',
(0, markdown.tp)([
...heads.figures,
heads.definition
], report.dora.map((one)=>[
...row(one),
one.definition
])),
`### ${spoken.services}`,
0 === services.length ? spoken.noRelease : (0, markdown.tp)([
heads.services[0] ?? '',
heads.environment,
...heads.services.slice(1)
], services.map((one)=>[
(0, markdown.FV)(one.service || spoken.whole),
(0, markdown.FV)(one.environment),
String(one.releases),
String(one.rollbacks),
String(one.failures),
void 0 === one.successRate.value ? '' : percent(one.successRate.value, spoken),
void 0 === one.deployment.value ? '' : (0, duration.a)(one.deployment.value)
])),
`### ${spoken.security}`,
...0 === report.security.compliance.n ? [
spoken.noGate
] : [
(0, markdown.tp)(heads.figures, [
row(report.security.compliance)
]),
(0, markdown.tp)(heads.security, escaped(securityCells(report)))
],
`### ${spoken.performance}`,
0 === report.performance.length ? spoken.noGate : (0, markdown.tp)(heads.performance, escaped(performanceCells(report, spoken))),
`### ${spoken.incidents}`,
0 === incidents.length ? spoken.noIncident : (0, markdown.tp)(heads.incidents, incidents.map((one)=>[
`[#${one.number}](${one.url}) ${(0, markdown.FV)(one.title)}`,
stamp(one.openedAt),
stamp(one.closedAt) || spoken.stillOpen,
void 0 === one.closedAt ? '' : (0, duration.a)(one.closedAt - one.openedAt)
])),
...0 === secrets.length ? [] : [
`### ${spoken.secrets}`,
(0, markdown.tp)(heads.secrets, secrets.map(({ name, rotated, due, state })=>[
(0, markdown.FV)(name),
stamp(rotated).slice(0, 10),
stamp(due).slice(0, 10),
spoken.states[state]
]))
],
`### ${spoken.meaning}`,
[
...report.kpis,
report.security.compliance
].map(({ label, definition })=>`- ${label}${spoken.colon}${definition}`).join('\n')
].join('\n\n');
}
function escaped(rows) {
return rows.map((cells)=>cells.map(markdown.FV));
}
function rowOf({ label, shown, detail, goal, met, n, indicative, before }, spoken) {
const sign = void 0 === met ? '' : met ? " \u2705" : " \u274C";
const value = '' === detail ? shown : `${shown}, ${detail}`;
return [
label,
value,
goal + sign,
indicative ? `${n} (${spoken.indicative})` : String(n),
before
];
}
const run_folder = 'deployment-report';
const writers = {
markdown: {
extension: 'md',
render: (report)=>`${renderMarkdown(report)}\n`
},
html: {
extension: 'html',
render: renderHtml
},
json: {
extension: 'json',
render: (report)=>`${JSON.stringify(report, null, 2)}\n`
},
csv: {
extension: 'csv',
render: renderCsv
}
};
const action = {
name: 'deployment-report',
fields: inputs_fields,
holdsPolicy: true,
outputs: {
'report-file': '{}',
kpis: '{}'
},
check: (inputs, config)=>[
...problemsOf(inputs, config),
...'' === inputs.githubToken ? [
{
input: 'github-token',
allowed: 'a token with deployments: read',
example: '${{ github.token }}'
}
] : []
],
async run (inputs, context) {
const plan = planReport(inputs, context.config, context.clock.now());
const report = composeReport(await gather(plan, inputs, context), plan, context.clock.now());
const files = inputs.dryRun ? {} : run_write(report, plan, context);
return outcomeOf(report, files);
}
};
async function gather({ period, environments, branches }, inputs, context) {
context.redactor.add(inputs.githubToken);
const client = await (0, github_client.createClient)(context, inputs.githubToken);
const ledger = createLedger(client);
const since = before(period).from;
const writers = new Set(writersOf(context.config).map((login)=>login.toLowerCase()));
const keys = journal_key_readKeys(inputs, context);
const { records, unverified } = siftJournals(keys, await ledger.deployments(environments, since));
const incidents = await ledger.incidents(since);
const releases = readReleases(records, (account)=>writers.has(account.toLowerCase()));
const shipped = releases.filter(({ outcome })=>'COMMITTED' === outcome).map(({ sha })=>sha);
const gates = await gatesOf(branches, client, context);
return {
releases,
incidents,
commits: await ledger.commits(shipped),
unverified,
gates
};
}
async function gatesOf(branches, client, { log }) {
try {
const asked = branches.length > 0 ? branches : [
await (0, github_contents.createContents)(client).defaultBranch()
];
const found = await Promise.all(asked.map((branch)=>readGateRuns(client, branch)));
for (const name of found.flatMap(({ unread })=>unread))log.warning(`${name} of ${gateBranch} cannot be read`);
return found.flatMap(({ runs })=>runs);
} catch (thrown) {
log.warning(`what gates have stored cannot be read: ${(0, action_error.Uc)(thrown)}`);
return [];
}
}
function run_write(report, { formats }, { run, log }) {
(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(run.workspace, run_folder), {
recursive: true
});
const paths = formats.map((format)=>{
const { extension, render } = writers[format];
const path1 = `${run_folder}/${report.period.name}.${extension}`;
(0, workspace_file.dx)(path1, render(report), run);
log.event(`${format}: ${path1}`);
return [
format,
path1
];
});
return Object.fromEntries(paths);
}
function outcomeOf(report, files) {
const { kpis, dora, security, releases, period, unverified } = report;
const judged = kpis.filter(({ met })=>void 0 !== met);
const met = judged.filter((one)=>one.met).length;
const figures = [
...kpis,
...dora,
security.compliance
].map(({ name, value, n })=>[
name,
{
value: value ?? null,
n
}
]);
return {
phase: 'Successful',
reason: words[report.locale].reason({
count: releases.length,
period: period.name,
unverified,
met,
judged: judged.length
}),
outputs: {
'report-file': JSON.stringify(files),
kpis: JSON.stringify(Object.fromEntries(figures))
},
summary: renderMarkdown(report),
details: {
period,
kpis,
dora,
security,
performance: report.performance
}
};
}
}),
562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Jt: ()=>flag,
Mn: ()=>lines,
Qq: ()=>text,
Yq: ()=>choice,
lq: ()=>optional,
rJ: ()=>secret,
uz: ()=>splitLines
});
function field(parse1, allowed, words = {}) {
return {
default: words.default ?? '',
required: words.required ?? false,
secret: false,
allowed: words.allowed ?? allowed,
...void 0 === words.example ? {} : {
example: words.example
},
parse: parse1
};
}
function text(words = {}) {
const { pattern } = words;
return field((value)=>pattern && '' !== value && !pattern.test(value) ? void 0 : value, 'text', words);
}
function secret(words = {}) {
return {
...text({
allowed: 'a secret',
...words
}),
secret: true
};
}
function flag(value) {
return field((given)=>({
true: true,
false: false
})[given.toLowerCase()], 'true or false', {
default: String(value),
example: String(!value)
});
}
function choice(words, initial = '') {
return field((value)=>words.find((word)=>word === value), `one of ${words.join(', ')}`, {
default: initial,
...void 0 === words[0] ? {} : {
example: words[0]
}
});
}
function lines(item, words) {
return field((value)=>splitLines(value).map((line)=>{
const parsed = item(line);
if (void 0 === parsed) throw new Error(`line ${JSON.stringify(line)}`);
return parsed;
}), words.allowed, words);
}
function splitLines(value) {
return value.split(/\r?\n/).map((line)=>line.replace(/("(?:[^"\\]|\\.)*")|(?:^|\s)#.*$/g, (_, quoted)=>quoted ?? '').trim()).filter((line)=>'' !== line);
}
function optional(inner) {
return {
...inner,
default: '',
required: false,
parse: (value)=>'' === value ? void 0 : inner.parse(value)
};
}
}),
39: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
C: ()=>runAction
});
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
arch: ()=>arch,
getDetails: ()=>getDetails,
isLinux: ()=>isLinux,
isMacOS: ()=>isMacOS,
isWindows: ()=>isWindows,
platform: ()=>platform
});
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
ExitCode: ()=>ExitCode,
addPath: ()=>addPath,
debug: ()=>debug,
endGroup: ()=>endGroup,
error: ()=>error,
exportVariable: ()=>exportVariable,
getBooleanInput: ()=>getBooleanInput,
getIDToken: ()=>getIDToken,
getInput: ()=>getInput,
getMultilineInput: ()=>getMultilineInput,
getState: ()=>getState,
group: ()=>group,
info: ()=>info,
isDebug: ()=>isDebug,
markdownSummary: ()=>markdownSummary,
notice: ()=>notice,
platform: ()=>platform_namespaceObject,
saveState: ()=>saveState,
setCommandEcho: ()=>setCommandEcho,
setFailed: ()=>setFailed,
setOutput: ()=>setOutput,
setSecret: ()=>setSecret,
startGroup: ()=>startGroup,
summary: ()=>summary,
toPlatformPath: ()=>toPlatformPath,
toPosixPath: ()=>toPosixPath,
toWin32Path: ()=>toWin32Path,
warning: ()=>warning
});
const told = new WeakMap();
function aftermathOf(thrown) {
return 'object' == typeof thrown && null !== thrown ? told.get(thrown) : void 0;
}
const external_node_inspector_namespaceObject = process.getBuiltinModule("node:inspector");
if (0 === process.listenerCount('SIGUSR1')) process.on('SIGUSR1', ()=>void 0);
function isDebuggerOpen() {
return void 0 !== (0, external_node_inspector_namespaceObject.url)();
}
var nearest = __nccwpck_require__(896);
function knownNames(wanted, names) {
const meant = names.find((name)=>name.toLowerCase() === wanted.toLowerCase()) ?? (0, nearest.p)(wanted, names);
return `${names.join(', ')}${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
}
function unknownNames(given, config, takesSeveral = false) {
const { environment, service } = given;
const services = takesSeveral && 'string' == typeof service ? service.split('\n').map((name)=>name.trim()) : [
service
];
return [
...unknown('environment', environment, config?.environments),
...services.filter((name)=>!takesSeveral || 'all' !== name || services.length > 1).flatMap((name)=>unknown('service', name, config?.services))
];
}
function unknown(input, received, known = {}) {
const names = Object.keys(known);
if ('service' === input && 'string' == typeof received && received.includes('\n')) {
const sentence = 'service names several, which is not supported yet here: deploy, blue-green-switch and rollback take several as one';
return [
{
input,
received,
sentence
}
];
}
if ('string' != typeof received || '' === received || 0 === names.length || names.includes(received)) return [];
const allowed = `one that the config names; known: ${knownNames(received, names)}`;
return [
{
input,
received,
allowed
}
];
}
var action_error = __nccwpck_require__(505);
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
var catalogue = __nccwpck_require__(679);
const english = {
problem: action_error.BJ,
message: (message)=>message,
hint: (_, hint)=>hint,
summary: (markdown)=>markdown
};
async function wordsOf(locale = 'en') {
if ('en' === locale) return english;
const { hints, inFrench, problemInFrench } = await __nccwpck_require__.e(307).then(__nccwpck_require__.bind(__nccwpck_require__, "/build/shared/text/french.js"));
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
var markdown = __nccwpck_require__(867);
var fields = __nccwpck_require__(562);
const commonFields = {
'github-token': {
...(0, fields.rJ)({
default: '${{ github.token }}'
}),
parse: (value)=>value.startsWith('${{') ? '' : value
},
config: (0, fields.Qq)({
default: '.github/release-kit.yml',
allowed: 'a path in the repository',
example: '.github/release-kit.yml'
}),
'dry-run': (0, fields.Jt)(false),
locale: (0, fields.lq)((0, fields.Yq)([
'en',
'fr'
]))
};
const commonOutputs = [
'phase',
'reason',
'report'
];
var external_node_fs_ = __nccwpck_require__("node:fs");
var external_node_path_ = __nccwpck_require__("node:path");
var workspace_file = __nccwpck_require__(909);
async function loadConfig(path1, workspace, env) {
let text;
try {
text = (0, workspace_file.sL)(path1, {
workspace,
temp: env.RUNNER_TEMP ?? ''
}, workspace_file.s3);
} catch (cause) {
const isAbsent = 'ENOENT' === cause.code;
if (isAbsent && path1 === commonFields.config.default) return {
config: void 0,
problems: []
};
const allowed = isAbsent ? 'an existing file' : `a readable file; ${(0, action_error.Uc)(cause)}`;
return {
config: void 0,
problems: [
{
input: 'config',
received: path1,
allowed,
example: commonFields.config.default
}
]
};
}
const { parseConfig } = await __nccwpck_require__.e(374).then(__nccwpck_require__.bind(__nccwpck_require__, 374));
return parseConfig(text, path1, env);
}
async function findConfig({ config: path1, githubToken }, context, { asksGitHub, isPost }) {
const { run, env, log } = context;
const isHere = isThere((0, external_node_path_.resolve)(run.workspace, path1));
const isRun = '' !== run.owner && '' !== run.sha;
const isDispatched = 'workflow_dispatch' === run.eventName && !isPost;
const isAsked = 'always' === asksGitHub ? !isHere || isDispatched : 'if it answers' === asksGitHub && !isHere;
if (!isRun || !isAsked) return loadConfig(path1, run.workspace, env);
if ('if it answers' === asksGitHub) return ofCommitIfTold(path1, githubToken, context);
if ('' === githubToken) return {
config: void 0,
problems: [
tokenMissing(path1, isHere)
]
};
if (isOutside(repositoryPath(path1, run.workspace))) return {
config: void 0,
problems: [
notFound(path1)
]
};
const client = await connect(githubToken, context);
const own = isHere ? await loadConfig(path1, run.workspace, env) : await configAt(run.sha, path1, client, context);
if (own.problems.length > 0) return own;
const isWanted = !isHere && void 0 === own.config && path1 !== commonFields.config.default;
if (isWanted) return {
config: void 0,
problems: [
notFound(path1)
]
};
if (!isHere) log.info(`config: ${path1} of commit ${run.sha.slice(0, 7)}, by GitHub's API${own.config ? '' : ': none'}`);
if (!isDispatched) return own;
const rules = await configAt(void 0, path1, client, context);
if (rules.problems.length > 0) return rules;
const whose = rules.config ? `${path1} of the default branch` : `nothing: the default branch has no ${path1}`;
log.info(`who may, windows and freezes: ${whose}, since a person dispatched this run`);
if (!own.config && !rules.config) return own;
return {
config: withPolicyOf(own.config ?? {
version: 1
}, rules.config),
problems: []
};
}
async function ofCommitIfTold(path1, token, context) {
const { run, env, log } = context;
if ('' === token || isOutside(repositoryPath(path1, run.workspace))) return loadConfig(path1, run.workspace, env);
try {
return await configAt(run.sha, path1, await connect(token, context), context);
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
const { createClient } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 156));
context.redactor.add(token);
return createClient(context, token);
}
async function configAt(sha, path1, client, { env, run }) {
const { createContents } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 686));
const text = await createContents(client).read(repositoryPath(path1, run.workspace), sha);
if (void 0 === text) {
await assertReadable(sha ?? run.sha, client);
return {
config: void 0,
problems: []
};
}
const { parseConfig } = await __nccwpck_require__.e(374).then(__nccwpck_require__.bind(__nccwpck_require__, 374));
return parseConfig(text, `${path1}@${sha?.slice(0, 7) ?? 'default branch'}`, env);
}
async function assertReadable(sha, client) {
const { createRefs } = await __nccwpck_require__.e(382).then(__nccwpck_require__.bind(__nccwpck_require__, 382));
if (await createRefs(client).commit(sha)) return;
throw new action_error.lZ('POLICY_UNREADABLE', `GitHub does not show commit ${sha.slice(0, 7)} to this token, so it is not known whether it has a config`, {
hint: 'Give github-token contents: read (permissions: contents: read), or run actions/checkout before.'
});
}
function repositoryPath(path1, workspace) {
return (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path1)).replaceAll('\\', '/');
}
function isOutside(path1) {
return path1.startsWith('..') || (0, external_node_path_.isAbsolute)(path1);
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
function tokenMissing(path1, isHere) {
const why = isHere ? 'a person dispatched this run, and who may is read from the default branch' : `${path1} is not in the workspace`;
return {
input: 'github-token',
allowed: `a token with contents: read (${why})`,
example: '${{ github.token }}'
};
}
function notFound(path1) {
const allowed = 'a file of the workspace, or of the commit of this run';
return {
input: 'config',
received: path1,
allowed,
example: commonFields.config.default
};
}
function readInputs(fields, raw) {
const problems = [];
const inputs = {};
for (const [name, field] of Object.entries(fields)){
const given = raw(name).trim();
const value = '' === given ? field.default : given;
if ('' === value && field.required) problems.push(problemWith(name, field));
else inputs[camelCase(name)] = parse1(name, field, value, problems) ?? parse1(name, field, field.default, []);
if (field.required) inputs[camelCase(name)] ??= '';
}
return {
inputs: inputs,
problems
};
}
function parse1(name, field, value, problems) {
try {
const result = field.parse(value);
const isUnsetOptional = void 0 === result && '' === value;
if (void 0 === result && !isUnsetOptional) problems.push(problemWith(name, field, value));
return result;
} catch (refusal) {
const why = refusal instanceof Error ? refusal.message : String(refusal);
problems.push({
...problemWith(name, field, value),
allowed: `${field.allowed}; ${why}`
});
return;
}
}
function problemWith(name, field, received) {
return {
input: name,
...void 0 === received ? {} : {
received: field.secret ? '***' : received
},
allowed: field.allowed,
...void 0 === field.example ? {} : {
example: field.example
}
};
}
function camelCase(name) {
return name.replace(/-(\w)/g, (_, letter)=>letter.toUpperCase());
}
var external_node_crypto_ = __nccwpck_require__("node:crypto");
function writeReport(report, temp, redact) {
const folder = (0, external_node_path_.join)(temp, 'release-kit');
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
const path1 = (0, external_node_path_.join)(folder, `${report.action}-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
const redacted = (_, value)=>{
if ('string' == typeof value) return redact(value);
if ('object' != typeof value || null === value || Array.isArray(value)) return value;
return Object.fromEntries(Object.entries(value).map(([name, one])=>[
redact(name),
one
]));
};
(0, external_node_fs_.writeFileSync)(path1, `${JSON.stringify(report, redacted, 2)}\n`);
return path1;
}
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
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
temp: env.RUNNER_TEMP ?? (0, external_node_os_namespaceObject.tmpdir)(),
runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
};
}
function readEvent(path1) {
if (!path1) return {};
try {
const event = JSON.parse((0, external_node_fs_.readFileSync)(path1, 'utf8'));
return 'object' == typeof event && null !== event ? event : {};
} catch  {
return {};
}
}
var external_os_ = __nccwpck_require__("os");
function toCommandValue(input) {
if (null == input) return '';
else if ('string' == typeof input || input instanceof String) return input;
return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
if (!Object.keys(annotationProperties).length) return {};
return {
title: annotationProperties.title,
file: annotationProperties.file,
line: annotationProperties.startLine,
endLine: annotationProperties.endLine,
col: annotationProperties.startColumn,
endColumn: annotationProperties.endColumn
};
}
function issueCommand(command, properties, message) {
const cmd = new Command(command, properties, message);
process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
constructor(command, properties, message){
if (!command) command = 'missing.command';
this.command = command;
this.properties = properties;
this.message = message;
}
toString() {
let cmdStr = CMD_STRING + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
cmdStr += ' ';
let first = true;
for(const key in this.properties)if (this.properties.hasOwnProperty(key)) {
const val = this.properties[key];
if (val) {
if (first) first = false;
else cmdStr += ',';
cmdStr += `${key}=${escapeProperty(val)}`;
}
}
}
cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
return cmdStr;
}
}
function escapeData(s) {
return toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(s) {
return toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
}
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
var external_fs_ = __nccwpck_require__("fs");
function issueFileCommand(command, message) {
const filePath = process.env[`GITHUB_${command}`];
if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
encoding: 'utf8'
});
}
function prepareKeyValueMessage(key, value) {
const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
const convertedValue = toCommandValue(value);
if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
const external_path_namespaceObject = process.getBuiltinModule("path");
var external_http_ = __nccwpck_require__("http");
var external_http_namespaceObject = __nccwpck_require__.t(external_http_, 2);
var external_https_ = __nccwpck_require__("https");
var external_https_namespaceObject = __nccwpck_require__.t(external_https_, 2);
function getProxyUrl(reqUrl) {
const usingSsl = 'https:' === reqUrl.protocol;
if (checkBypass(reqUrl)) return;
const proxyVar = (()=>{
if (usingSsl) return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
else return process.env['http_proxy'] || process.env['HTTP_PROXY'];
})();
if (!proxyVar) return;
else try {
return new DecodedURL(proxyVar);
} catch (_a) {
if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://')) return new DecodedURL(`http://${proxyVar}`);
}
}
function checkBypass(reqUrl) {
if (!reqUrl.hostname) return false;
const reqHost = reqUrl.hostname;
if (isLoopbackAddress(reqHost)) return true;
const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
if (!noProxy) return false;
let reqPort;
if (reqUrl.port) reqPort = Number(reqUrl.port);
else if ('http:' === reqUrl.protocol) reqPort = 80;
else if ('https:' === reqUrl.protocol) reqPort = 443;
const upperReqHosts = [
reqUrl.hostname.toUpperCase()
];
if ('number' == typeof reqPort) upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
for (const upperNoProxyItem of noProxy.split(',').map((x)=>x.trim().toUpperCase()).filter((x)=>x))if ('*' === upperNoProxyItem || upperReqHosts.some((x)=>x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith('.') && x.endsWith(`${upperNoProxyItem}`))) return true;
return false;
}
function isLoopbackAddress(host) {
const hostLower = host.toLowerCase();
return 'localhost' === hostLower || hostLower.startsWith('127.') || hostLower.startsWith('[::1]') || hostLower.startsWith('[0:0:0:0:0:0:0:1]');
}
class DecodedURL extends URL {
constructor(url, base){
super(url, base);
this._decodedUsername = decodeURIComponent(super.username);
this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
}
var tunnel = __nccwpck_require__("tunnel/index.js");
var index_cjs_ = __nccwpck_require__("apart module ../undici/index.cjs");
var __awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var HttpCodes;
(function(HttpCodes) {
HttpCodes[HttpCodes["OK"] = 200] = "OK";
HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
Headers["Accept"] = "accept";
Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
const HttpRedirectCodes = [
HttpCodes.MovedPermanently,
HttpCodes.ResourceMoved,
HttpCodes.SeeOther,
HttpCodes.TemporaryRedirect,
HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
HttpCodes.BadGateway,
HttpCodes.ServiceUnavailable,
HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = [
'OPTIONS',
'GET',
'DELETE',
'HEAD'
];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
constructor(message, statusCode){
super(message);
this.name = 'HttpClientError';
this.statusCode = statusCode;
Object.setPrototypeOf(this, HttpClientError.prototype);
}
}
class HttpClientResponse {
constructor(message){
this.message = message;
}
readBody() {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve)=>__awaiter(this, void 0, void 0, function*() {
let output = Buffer.alloc(0);
this.message.on('data', (chunk)=>{
output = Buffer.concat([
output,
chunk
]);
});
this.message.on('end', ()=>{
resolve(output.toString());
});
}));
});
}
readBodyBuffer() {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve)=>__awaiter(this, void 0, void 0, function*() {
const chunks = [];
this.message.on('data', (chunk)=>{
chunks.push(chunk);
});
this.message.on('end', ()=>{
resolve(Buffer.concat(chunks));
});
}));
});
}
}
class HttpClient {
constructor(userAgent, handlers, requestOptions){
this._ignoreSslError = false;
this._allowRedirects = true;
this._allowRedirectDowngrade = false;
this._maxRedirects = 50;
this._allowRetries = false;
this._maxRetries = 1;
this._keepAlive = false;
this._disposed = false;
this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
this.handlers = handlers || [];
this.requestOptions = requestOptions;
if (requestOptions) {
if (null != requestOptions.ignoreSslError) this._ignoreSslError = requestOptions.ignoreSslError;
this._socketTimeout = requestOptions.socketTimeout;
if (null != requestOptions.allowRedirects) this._allowRedirects = requestOptions.allowRedirects;
if (null != requestOptions.allowRedirectDowngrade) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
if (null != requestOptions.maxRedirects) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
if (null != requestOptions.keepAlive) this._keepAlive = requestOptions.keepAlive;
if (null != requestOptions.allowRetries) this._allowRetries = requestOptions.allowRetries;
if (null != requestOptions.maxRetries) this._maxRetries = requestOptions.maxRetries;
}
}
options(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
});
}
get(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('GET', requestUrl, null, additionalHeaders || {});
});
}
del(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('DELETE', requestUrl, null, additionalHeaders || {});
});
}
post(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('POST', requestUrl, data, additionalHeaders || {});
});
}
patch(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('PATCH', requestUrl, data, additionalHeaders || {});
});
}
put(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('PUT', requestUrl, data, additionalHeaders || {});
});
}
head(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('HEAD', requestUrl, null, additionalHeaders || {});
});
}
sendStream(verb, requestUrl, stream, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request(verb, requestUrl, stream, additionalHeaders);
});
}
getJson(requestUrl_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, additionalHeaders = {}) {
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
const res = yield this.get(requestUrl, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
postJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.post(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
putJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.put(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
patchJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.patch(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
request(verb, requestUrl, data, headers) {
return __awaiter(this, void 0, void 0, function*() {
if (this._disposed) throw new Error('Client has already been disposed.');
const parsedUrl = new URL(requestUrl);
let info = this._prepareRequest(verb, parsedUrl, headers);
const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
let numTries = 0;
let response;
do {
response = yield this.requestRaw(info, data);
if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
let authenticationHandler;
for (const handler of this.handlers)if (handler.canHandleAuthentication(response)) {
authenticationHandler = handler;
break;
}
if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
else break;
}
let redirectsRemaining = this._maxRedirects;
while(response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0){
const redirectUrl = response.message.headers['location'];
if (!redirectUrl) break;
const parsedRedirectUrl = new URL(redirectUrl);
if ('https:' === parsedUrl.protocol && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
yield response.readBody();
if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
for(const header in headers)if ('authorization' === header.toLowerCase()) delete headers[header];
}
info = this._prepareRequest(verb, parsedRedirectUrl, headers);
response = yield this.requestRaw(info, data);
redirectsRemaining--;
}
if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) break;
numTries += 1;
if (numTries < maxTries) {
yield response.readBody();
yield this._performExponentialBackoff(numTries);
}
}while (numTries < maxTries)
return response;
});
}
dispose() {
if (this._agent) this._agent.destroy();
this._disposed = true;
}
requestRaw(info, data) {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve, reject)=>{
function callbackForResult(err, res) {
if (err) reject(err);
else if (res) resolve(res);
else reject(new Error('Unknown error'));
}
this.requestRawWithCallback(info, data, callbackForResult);
});
});
}
requestRawWithCallback(info, data, onResult) {
if ('string' == typeof data) {
if (!info.options.headers) info.options.headers = {};
info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
}
let callbackCalled = false;
function handleResult(err, res) {
if (!callbackCalled) {
callbackCalled = true;
onResult(err, res);
}
}
const req = info.httpModule.request(info.options, (msg)=>{
const res = new HttpClientResponse(msg);
handleResult(void 0, res);
});
let socket;
req.on('socket', (sock)=>{
socket = sock;
});
req.setTimeout(this._socketTimeout || 180000, ()=>{
if (socket) socket.end();
handleResult(new Error(`Request timeout: ${info.options.path}`));
});
req.on('error', function(err) {
handleResult(err);
});
if (data && 'string' == typeof data) req.write(data, 'utf8');
if (data && 'string' != typeof data) {
data.on('close', function() {
req.end();
});
data.pipe(req);
} else req.end();
}
getAgent(serverUrl) {
const parsedUrl = new URL(serverUrl);
return this._getAgent(parsedUrl);
}
getAgentDispatcher(serverUrl) {
const parsedUrl = new URL(serverUrl);
const proxyUrl = getProxyUrl(parsedUrl);
const useProxy = proxyUrl && proxyUrl.hostname;
if (!useProxy) return;
return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
}
_prepareRequest(method, requestUrl, headers) {
const info = {};
info.parsedUrl = requestUrl;
const usingSsl = 'https:' === info.parsedUrl.protocol;
info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
const defaultPort = usingSsl ? 443 : 80;
info.options = {};
info.options.host = info.parsedUrl.hostname;
info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
info.options.path = (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
info.options.method = method;
info.options.headers = this._mergeHeaders(headers);
if (null != this.userAgent) info.options.headers['user-agent'] = this.userAgent;
info.options.agent = this._getAgent(info.parsedUrl);
if (this.handlers) for (const handler of this.handlers)handler.prepareRequest(info.options);
return info;
}
_mergeHeaders(headers) {
if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
return lowercaseKeys(headers || {});
}
_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
let clientHeader;
if (this.requestOptions && this.requestOptions.headers) {
const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
if (headerValue) clientHeader = 'number' == typeof headerValue ? headerValue.toString() : headerValue;
}
const additionalValue = additionalHeaders[header];
if (void 0 !== additionalValue) return 'number' == typeof additionalValue ? additionalValue.toString() : additionalValue;
if (void 0 !== clientHeader) return clientHeader;
return _default;
}
_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
let clientHeader;
if (this.requestOptions && this.requestOptions.headers) {
const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
if (headerValue) clientHeader = 'number' == typeof headerValue ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(', ') : headerValue;
}
const additionalValue = additionalHeaders[Headers.ContentType];
if (void 0 !== additionalValue) if ('number' == typeof additionalValue) return String(additionalValue);
else if (Array.isArray(additionalValue)) return additionalValue.join(', ');
else return additionalValue;
if (void 0 !== clientHeader) return clientHeader;
return _default;
}
_getAgent(parsedUrl) {
let agent;
const proxyUrl = getProxyUrl(parsedUrl);
const useProxy = proxyUrl && proxyUrl.hostname;
if (this._keepAlive && useProxy) agent = this._proxyAgent;
if (!useProxy) agent = this._agent;
if (agent) return agent;
const usingSsl = 'https:' === parsedUrl.protocol;
let maxSockets = 100;
if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
if (proxyUrl && proxyUrl.hostname) {
const agentOptions = {
maxSockets,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
}), {
host: proxyUrl.hostname,
port: proxyUrl.port
})
};
let tunnelAgent;
const overHttps = 'https:' === proxyUrl.protocol;
tunnelAgent = usingSsl ? overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp : overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
agent = tunnelAgent(agentOptions);
this._proxyAgent = agent;
}
if (!agent) {
const options = {
keepAlive: this._keepAlive,
maxSockets
};
agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
this._agent = agent;
}
if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
rejectUnauthorized: false
});
return agent;
}
_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
let proxyAgent;
if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
if (proxyAgent) return proxyAgent;
const usingSsl = 'https:' === parsedUrl.protocol;
proxyAgent = new index_cjs_.ProxyAgent(Object.assign({
uri: proxyUrl.href,
pipelining: this._keepAlive ? 1 : 0
}, (proxyUrl.username || proxyUrl.password) && {
token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
}));
this._proxyAgentDispatcher = proxyAgent;
if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
rejectUnauthorized: false
});
return proxyAgent;
}
_getUserAgentWithOrchestrationId(userAgent) {
const baseUserAgent = userAgent || 'actions/http-client';
const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
if (orchId) {
const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
}
return baseUserAgent;
}
_performExponentialBackoff(retryNumber) {
return __awaiter(this, void 0, void 0, function*() {
retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
return new Promise((resolve)=>setTimeout(()=>resolve(), ms));
});
}
_processResponse(res, options) {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve, reject)=>__awaiter(this, void 0, void 0, function*() {
const statusCode = res.message.statusCode || 0;
const response = {
statusCode,
result: null,
headers: {}
};
if (statusCode === HttpCodes.NotFound) resolve(response);
function dateTimeDeserializer(key, value) {
if ('string' == typeof value) {
const a = new Date(value);
if (!isNaN(a.valueOf())) return a;
}
return value;
}
let obj;
let contents;
try {
contents = yield res.readBody();
if (contents && contents.length > 0) {
obj = options && options.deserializeDates ? JSON.parse(contents, dateTimeDeserializer) : JSON.parse(contents);
response.result = obj;
}
response.headers = res.message.headers;
} catch (err) {}
if (statusCode > 299) {
let msg;
msg = obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`;
const err = new HttpClientError(msg, statusCode);
err.result = response.result;
reject(err);
} else resolve(response);
}));
});
}
}
const lowercaseKeys = (obj)=>Object.keys(obj).reduce((c, k)=>(c[k.toLowerCase()] = obj[k], c), {});
var auth_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
class BearerCredentialHandler {
constructor(token){
this.token = token;
}
prepareRequest(options) {
if (!options.headers) throw Error('The request has no headers');
options.headers['Authorization'] = `Bearer ${this.token}`;
}
canHandleAuthentication() {
return false;
}
handleAuthentication() {
return auth_awaiter(this, void 0, void 0, function*() {
throw new Error('not implemented');
});
}
}
var oidc_utils_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
class OidcClient {
static createHttpClient(allowRetry = true, maxRetry = 10) {
const requestOptions = {
allowRetries: allowRetry,
maxRetries: maxRetry
};
return new HttpClient('actions/oidc-client', [
new BearerCredentialHandler(OidcClient.getRequestToken())
], requestOptions);
}
static getRequestToken() {
const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
if (!token) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
return token;
}
static getIDTokenUrl() {
const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
if (!runtimeUrl) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
return runtimeUrl;
}
static getCall(id_token_url) {
return oidc_utils_awaiter(this, void 0, void 0, function*() {
var _a;
const httpclient = OidcClient.createHttpClient();
const res = yield httpclient.getJson(id_token_url).catch((error)=>{
throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
});
const id_token = null == (_a = res.result) ? void 0 : _a.value;
if (!id_token) throw new Error('Response json body do not have ID Token field');
return id_token;
});
}
static getIDToken(audience) {
return oidc_utils_awaiter(this, void 0, void 0, function*() {
try {
let id_token_url = OidcClient.getIDTokenUrl();
if (audience) {
const encodedAudience = encodeURIComponent(audience);
id_token_url = `${id_token_url}&audience=${encodedAudience}`;
}
debug(`ID token url is ${id_token_url}`);
const id_token = yield OidcClient.getCall(id_token_url);
setSecret(id_token);
return id_token;
} catch (error) {
throw new Error(`Error message: ${error.message}`);
}
});
}
}
var summary_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const access = (...given)=>external_fs_.promises.access(...given);
const appendFile = (...given)=>external_fs_.promises.appendFile(...given);
const writeFile = (...given)=>external_fs_.promises.writeFile(...given);
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
class Summary {
constructor(){
this._buffer = '';
}
filePath() {
return summary_awaiter(this, void 0, void 0, function*() {
if (this._filePath) return this._filePath;
const pathFromEnv = process.env[SUMMARY_ENV_VAR];
if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
try {
yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
} catch (_a) {
throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
}
this._filePath = pathFromEnv;
return this._filePath;
});
}
wrap(tag, content, attrs = {}) {
const htmlAttrs = Object.entries(attrs).map(([key, value])=>` ${key}="${value}"`).join('');
if (!content) return `<${tag}${htmlAttrs}>`;
return `<${tag}${htmlAttrs}>${content}</${tag}>`;
}
write(options) {
return summary_awaiter(this, void 0, void 0, function*() {
const overwrite = !!(null == options ? void 0 : options.overwrite);
const filePath = yield this.filePath();
const writeFunc = overwrite ? writeFile : appendFile;
yield writeFunc(filePath, this._buffer, {
encoding: 'utf8'
});
return this.emptyBuffer();
});
}
clear() {
return summary_awaiter(this, void 0, void 0, function*() {
return this.emptyBuffer().write({
overwrite: true
});
});
}
stringify() {
return this._buffer;
}
isEmptyBuffer() {
return 0 === this._buffer.length;
}
emptyBuffer() {
this._buffer = '';
return this;
}
addRaw(text, addEOL = false) {
this._buffer += text;
return addEOL ? this.addEOL() : this;
}
addEOL() {
return this.addRaw(external_os_.EOL);
}
addCodeBlock(code, lang) {
const attrs = Object.assign({}, lang && {
lang
});
const element = this.wrap('pre', this.wrap('code', code), attrs);
return this.addRaw(element).addEOL();
}
addList(items, ordered = false) {
const tag = ordered ? 'ol' : 'ul';
const listItems = items.map((item)=>this.wrap('li', item)).join('');
const element = this.wrap(tag, listItems);
return this.addRaw(element).addEOL();
}
addTable(rows) {
const tableBody = rows.map((row)=>{
const cells = row.map((cell)=>{
if ('string' == typeof cell) return this.wrap('td', cell);
const { header, data, colspan, rowspan } = cell;
const tag = header ? 'th' : 'td';
const attrs = Object.assign(Object.assign({}, colspan && {
colspan
}), rowspan && {
rowspan
});
return this.wrap(tag, data, attrs);
}).join('');
return this.wrap('tr', cells);
}).join('');
const element = this.wrap('table', tableBody);
return this.addRaw(element).addEOL();
}
addDetails(label, content) {
const element = this.wrap('details', this.wrap('summary', label) + content);
return this.addRaw(element).addEOL();
}
addImage(src, alt, options) {
const { width, height } = options || {};
const attrs = Object.assign(Object.assign({}, width && {
width
}), height && {
height
});
const element = this.wrap('img', null, Object.assign({
src,
alt
}, attrs));
return this.addRaw(element).addEOL();
}
addHeading(text, level) {
const tag = `h${level}`;
const allowedTag = [
'h1',
'h2',
'h3',
'h4',
'h5',
'h6'
].includes(tag) ? tag : 'h1';
const element = this.wrap(allowedTag, text);
return this.addRaw(element).addEOL();
}
addSeparator() {
const element = this.wrap('hr', null);
return this.addRaw(element).addEOL();
}
addBreak() {
const element = this.wrap('br', null);
return this.addRaw(element).addEOL();
}
addQuote(text, cite) {
const attrs = Object.assign({}, cite && {
cite
});
const element = this.wrap('blockquote', text, attrs);
return this.addRaw(element).addEOL();
}
addLink(text, href) {
const element = this.wrap('a', text, {
href
});
return this.addRaw(element).addEOL();
}
}
const _summary = new Summary();
const markdownSummary = _summary;
const summary = _summary;
function toPosixPath(pth) {
return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
const external_string_decoder_namespaceObject = process.getBuiltinModule("string_decoder");
var external_events_ = __nccwpck_require__("events");
const external_child_process_namespaceObject = process.getBuiltinModule("child_process");
var io_util_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
const IS_WINDOWS = 'win32' === process.platform;
external_fs_.constants.O_RDONLY;
function exists(fsPath) {
return io_util_awaiter(this, void 0, void 0, function*() {
try {
yield stat(fsPath);
} catch (err) {
if ('ENOENT' === err.code) return false;
throw err;
}
return true;
});
}
function isRooted(p) {
p = normalizeSeparators(p);
if (!p) throw new Error('isRooted() parameter "p" cannot be empty');
if (IS_WINDOWS) return p.startsWith('\\') || /^[A-Z]:/i.test(p);
return p.startsWith('/');
}
function tryGetExecutablePath(filePath, extensions) {
return io_util_awaiter(this, void 0, void 0, function*() {
let stats;
try {
stats = yield stat(filePath);
} catch (err) {
if ('ENOENT' !== err.code) console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
}
if (stats && stats.isFile()) {
if (IS_WINDOWS) {
const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
if (extensions.some((validExt)=>validExt.toUpperCase() === upperExt)) return filePath;
} else if (isUnixExecutable(stats)) return filePath;
}
const originalFilePath = filePath;
for (const extension of extensions){
filePath = originalFilePath + extension;
stats = void 0;
try {
stats = yield stat(filePath);
} catch (err) {
if ('ENOENT' !== err.code) console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
}
if (stats && stats.isFile()) {
if (IS_WINDOWS) {
try {
const directory = external_path_namespaceObject.dirname(filePath);
const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
for (const actualName of yield readdir(directory))if (upperName === actualName.toUpperCase()) {
filePath = external_path_namespaceObject.join(directory, actualName);
break;
}
} catch (err) {
console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
}
return filePath;
} else if (isUnixExecutable(stats)) return filePath;
}
}
return '';
});
}
function normalizeSeparators(p) {
p = p || '';
if (IS_WINDOWS) {
p = p.replace(/\//g, '\\');
return p.replace(/\\\\+/g, '\\');
}
return p.replace(/\/\/+/g, '/');
}
function isUnixExecutable(stats) {
return (1 & stats.mode) > 0 || (8 & stats.mode) > 0 && void 0 !== process.getgid && stats.gid === process.getgid() || (64 & stats.mode) > 0 && void 0 !== process.getuid && stats.uid === process.getuid();
}
var io_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function which(tool, check) {
return io_awaiter(this, void 0, void 0, function*() {
if (!tool) throw new Error("parameter 'tool' is required");
if (check) {
const result = yield which(tool, false);
if (!result) if (IS_WINDOWS) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return result;
}
const matches = yield findInPath(tool);
if (matches && matches.length > 0) return matches[0];
return '';
});
}
function findInPath(tool) {
return io_awaiter(this, void 0, void 0, function*() {
if (!tool) throw new Error("parameter 'tool' is required");
const extensions = [];
if (IS_WINDOWS && process.env['PATHEXT']) {
for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter))if (extension) extensions.push(extension);
}
if (isRooted(tool)) {
const filePath = yield tryGetExecutablePath(tool, extensions);
if (filePath) return [
filePath
];
return [];
}
if (tool.includes(external_path_namespaceObject.sep)) return [];
const directories = [];
if (process.env.PATH) {
for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter))if (p) directories.push(p);
}
const matches = [];
for (const directory of directories){
const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
if (filePath) matches.push(filePath);
}
return matches;
});
}
const external_timers_namespaceObject = process.getBuiltinModule("timers");
var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const toolrunner_IS_WINDOWS = 'win32' === process.platform;
class ToolRunner extends external_events_.EventEmitter {
constructor(toolPath, args, options){
super();
if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
this.toolPath = toolPath;
this.args = args || [];
this.options = options || {};
}
_debug(message) {
if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
}
_getCommandString(options, noPrefix) {
const toolPath = this._getSpawnFileName();
const args = this._getSpawnArgs(options);
let cmd = noPrefix ? '' : '[command]';
if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) {
cmd += toolPath;
for (const a of args)cmd += ` ${a}`;
} else if (options.windowsVerbatimArguments) {
cmd += `"${toolPath}"`;
for (const a of args)cmd += ` ${a}`;
} else {
cmd += this._windowsQuoteCmdArg(toolPath);
for (const a of args)cmd += ` ${this._windowsQuoteCmdArg(a)}`;
}
else {
cmd += toolPath;
for (const a of args)cmd += ` ${a}`;
}
return cmd;
}
_processLineBuffer(data, strBuffer, onLine) {
try {
let s = strBuffer + data.toString();
let n = s.indexOf(external_os_.EOL);
while(n > -1){
const line = s.substring(0, n);
onLine(line);
s = s.substring(n + external_os_.EOL.length);
n = s.indexOf(external_os_.EOL);
}
return s;
} catch (err) {
this._debug(`error processing line. Failed with error ${err}`);
return '';
}
}
_getSpawnFileName() {
if (toolrunner_IS_WINDOWS) {
if (this._isCmdFile()) return process.env['COMSPEC'] || 'cmd.exe';
}
return this.toolPath;
}
_getSpawnArgs(options) {
if (toolrunner_IS_WINDOWS) {
if (this._isCmdFile()) {
let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for (const a of this.args){
argline += ' ';
argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
}
argline += '"';
return [
argline
];
}
}
return this.args;
}
_endsWith(str, end) {
return str.endsWith(end);
}
_isCmdFile() {
const upperToolPath = this.toolPath.toUpperCase();
return this._endsWith(upperToolPath, '.CMD') || this._endsWith(upperToolPath, '.BAT');
}
_windowsQuoteCmdArg(arg) {
if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
if (!arg) return '""';
const cmdSpecialChars = [
' ',
'\t',
'&',
'(',
')',
'[',
']',
'{',
'}',
'^',
'=',
';',
'!',
"'",
'+',
',',
'`',
'~',
'|',
'<',
'>',
'"'
];
let needsQuotes = false;
for (const char of arg)if (cmdSpecialChars.some((x)=>x === char)) {
needsQuotes = true;
break;
}
if (!needsQuotes) return arg;
let reverse = '"';
let quoteHit = true;
for(let i = arg.length; i > 0; i--){
reverse += arg[i - 1];
if (quoteHit && '\\' === arg[i - 1]) reverse += '\\';
else if ('"' === arg[i - 1]) {
quoteHit = true;
reverse += '"';
} else quoteHit = false;
}
reverse += '"';
return reverse.split('').reverse().join('');
}
_uvQuoteCmdArg(arg) {
if (!arg) return '""';
if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) return arg;
if (!arg.includes('"') && !arg.includes('\\')) return `"${arg}"`;
let reverse = '"';
let quoteHit = true;
for(let i = arg.length; i > 0; i--){
reverse += arg[i - 1];
if (quoteHit && '\\' === arg[i - 1]) reverse += '\\';
else if ('"' === arg[i - 1]) {
quoteHit = true;
reverse += '\\';
} else quoteHit = false;
}
reverse += '"';
return reverse.split('').reverse().join('');
}
_cloneExecOptions(options) {
options = options || {};
const result = {
cwd: options.cwd || process.cwd(),
env: options.env || process.env,
silent: options.silent || false,
windowsVerbatimArguments: options.windowsVerbatimArguments || false,
failOnStdErr: options.failOnStdErr || false,
ignoreReturnCode: options.ignoreReturnCode || false,
delay: options.delay || 10000
};
result.outStream = options.outStream || process.stdout;
result.errStream = options.errStream || process.stderr;
return result;
}
_getSpawnOptions(options, toolPath) {
options = options || {};
const result = {};
result.cwd = options.cwd;
result.env = options.env;
result['windowsVerbatimArguments'] = options.windowsVerbatimArguments || this._isCmdFile();
if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
return result;
}
exec() {
return toolrunner_awaiter(this, void 0, void 0, function*() {
if (!isRooted(this.toolPath) && (this.toolPath.includes('/') || toolrunner_IS_WINDOWS && this.toolPath.includes('\\'))) this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
this.toolPath = yield which(this.toolPath, true);
return new Promise((resolve, reject)=>toolrunner_awaiter(this, void 0, void 0, function*() {
this._debug(`exec tool: ${this.toolPath}`);
this._debug('arguments:');
for (const arg of this.args)this._debug(`   ${arg}`);
const optionsNonNull = this._cloneExecOptions(this.options);
if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
const state = new ExecState(optionsNonNull, this.toolPath);
state.on('debug', (message)=>{
this._debug(message);
});
if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
const fileName = this._getSpawnFileName();
const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
let stdbuffer = '';
if (cp.stdout) cp.stdout.on('data', (data)=>{
if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
stdbuffer = this._processLineBuffer(data, stdbuffer, (line)=>{
if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
});
});
let errbuffer = '';
if (cp.stderr) cp.stderr.on('data', (data)=>{
state.processStderr = true;
if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
s.write(data);
}
errbuffer = this._processLineBuffer(data, errbuffer, (line)=>{
if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
});
});
cp.on('error', (err)=>{
state.processError = err.message;
state.processExited = true;
state.processClosed = true;
state.CheckComplete();
});
cp.on('exit', (code)=>{
state.processExitCode = code;
state.processExited = true;
this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
state.CheckComplete();
});
cp.on('close', (code)=>{
state.processExitCode = code;
state.processExited = true;
state.processClosed = true;
this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
state.CheckComplete();
});
state.on('done', (error, exitCode)=>{
if (stdbuffer.length > 0) this.emit('stdline', stdbuffer);
if (errbuffer.length > 0) this.emit('errline', errbuffer);
cp.removeAllListeners();
if (error) reject(error);
else resolve(exitCode);
});
if (this.options.input) {
if (!cp.stdin) throw new Error('child process missing stdin');
cp.stdin.end(this.options.input);
}
}));
});
}
}
function argStringToArray(argString) {
const args = [];
let inQuotes = false;
let escaped = false;
let arg = '';
function append(c) {
if (escaped && '"' !== c) arg += '\\';
arg += c;
escaped = false;
}
for(let i = 0; i < argString.length; i++){
const c = argString.charAt(i);
if ('"' === c) {
if (escaped) append(c);
else inQuotes = !inQuotes;
continue;
}
if ('\\' === c && escaped) {
append(c);
continue;
}
if ('\\' === c && inQuotes) {
escaped = true;
continue;
}
if (' ' === c && !inQuotes) {
if (arg.length > 0) {
args.push(arg);
arg = '';
}
continue;
}
append(c);
}
if (arg.length > 0) args.push(arg.trim());
return args;
}
class ExecState extends external_events_.EventEmitter {
constructor(options, toolPath){
super();
this.processClosed = false;
this.processError = '';
this.processExitCode = 0;
this.processExited = false;
this.processStderr = false;
this.delay = 10000;
this.done = false;
this.timeout = null;
if (!toolPath) throw new Error('toolPath must not be empty');
this.options = options;
this.toolPath = toolPath;
if (options.delay) this.delay = options.delay;
}
CheckComplete() {
if (this.done) return;
if (this.processClosed) this._setResult();
else if (this.processExited) this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
}
_debug(message) {
this.emit('debug', message);
}
_setResult() {
let error;
if (this.processExited) if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
else if (0 === this.processExitCode || this.options.ignoreReturnCode) {
if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
} else error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
if (this.timeout) {
clearTimeout(this.timeout);
this.timeout = null;
}
this.done = true;
this.emit('done', error, this.processExitCode);
}
static HandleTimeout(state) {
if (state.done) return;
if (!state.processClosed && state.processExited) {
const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
state._debug(message);
}
state._setResult();
}
}
var exec_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function exec(commandLine, args, options) {
return exec_awaiter(this, void 0, void 0, function*() {
const commandArgs = argStringToArray(commandLine);
if (0 === commandArgs.length) throw new Error("Parameter 'commandLine' cannot be null or empty.");
const toolPath = commandArgs[0];
args = commandArgs.slice(1).concat(args || []);
const runner = new ToolRunner(toolPath, args, options);
return runner.exec();
});
}
function getExecOutput(commandLine, args, options) {
return exec_awaiter(this, void 0, void 0, function*() {
var _a, _b;
let stdout = '';
let stderr = '';
const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
const originalStdoutListener = null == (_a = null == options ? void 0 : options.listeners) ? void 0 : _a.stdout;
const originalStdErrListener = null == (_b = null == options ? void 0 : options.listeners) ? void 0 : _b.stderr;
const stdErrListener = (data)=>{
stderr += stderrDecoder.write(data);
if (originalStdErrListener) originalStdErrListener(data);
};
const stdOutListener = (data)=>{
stdout += stdoutDecoder.write(data);
if (originalStdoutListener) originalStdoutListener(data);
};
const listeners = Object.assign(Object.assign({}, null == options ? void 0 : options.listeners), {
stdout: stdOutListener,
stderr: stdErrListener
});
const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), {
listeners
}));
stdout += stdoutDecoder.end();
stderr += stderrDecoder.end();
return {
exitCode,
stdout,
stderr
};
});
}
var platform_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const getWindowsInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
silent: true
});
const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
silent: true
});
return {
name: name.trim(),
version: version.trim()
};
});
const getMacOsInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
var _a, _b, _c, _d;
const { stdout } = yield getExecOutput('sw_vers', void 0, {
silent: true
});
const version = null != (_b = null == (_a = stdout.match(/ProductVersion:\s*(.+)/)) ? void 0 : _a[1]) ? _b : '';
const name = null != (_d = null == (_c = stdout.match(/ProductName:\s*(.+)/)) ? void 0 : _c[1]) ? _d : '';
return {
name,
version
};
});
const getLinuxInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
const { stdout } = yield getExecOutput('lsb_release', [
'-i',
'-r',
'-s'
], {
silent: true
});
const [name, version] = stdout.trim().split('\n');
return {
name,
version
};
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = 'win32' === platform;
const isMacOS = 'darwin' === platform;
const isLinux = 'linux' === platform;
function getDetails() {
return platform_awaiter(this, void 0, void 0, function*() {
return Object.assign(Object.assign({}, (yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo())), {
platform,
arch,
isWindows,
isMacOS,
isLinux
});
});
}
var core_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var ExitCode;
(function(ExitCode) {
ExitCode[ExitCode["Success"] = 0] = "Success";
ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
const convertedVal = toCommandValue(val);
process.env[name] = convertedVal;
const filePath = process.env['GITHUB_ENV'] || '';
if (filePath) return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
issueCommand('set-env', {
name
}, convertedVal);
}
function setSecret(secret) {
issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
const filePath = process.env['GITHUB_PATH'] || '';
if (filePath) issueFileCommand('PATH', inputPath);
else issueCommand('add-path', {}, inputPath);
process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
if (options && false === options.trimWhitespace) return val;
return val.trim();
}
function getMultilineInput(name, options) {
const inputs = getInput(name, options).split('\n').filter((x)=>'' !== x);
if (options && false === options.trimWhitespace) return inputs;
return inputs.map((input)=>input.trim());
}
function getBooleanInput(name, options) {
const trueValue = [
'true',
'True',
'TRUE'
];
const falseValue = [
'false',
'False',
'FALSE'
];
const val = getInput(name, options);
if (trueValue.includes(val)) return true;
if (falseValue.includes(val)) return false;
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
const filePath = process.env['GITHUB_OUTPUT'] || '';
if (filePath) return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
process.stdout.write(external_os_.EOL);
issueCommand('set-output', {
name
}, toCommandValue(value));
}
function setCommandEcho(enabled) {
issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
process.exitCode = ExitCode.Failure;
error(message);
}
function isDebug() {
return '1' === process.env['RUNNER_DEBUG'];
}
function debug(message) {
issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
issue('group', name);
}
function endGroup() {
issue('endgroup');
}
function group(name, fn) {
return core_awaiter(this, void 0, void 0, function*() {
startGroup(name);
let result;
try {
result = yield fn();
} finally{
endGroup();
}
return result;
});
}
function saveState(name, value) {
const filePath = process.env['GITHUB_STATE'] || '';
if (filePath) return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
issueCommand('save-state', {
name
}, toCommandValue(value));
}
function getState(name) {
return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
return core_awaiter(this, void 0, void 0, function*() {
return yield OidcClient.getIDToken(aud);
});
}
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
(0, markdown.FV)(value)
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
var visible1 = __nccwpck_require__(474);
var time_clock = __nccwpck_require__(954);
var duration = __nccwpck_require__(862);
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
function withoutCommands(text) {
return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
function createRunner(env = process.env, clock = time_clock.m) {
const redactor = createRedactor();
const events = [];
const start = clock.now();
const inputs = new Map();
let stopToken = '';
let untrustedOpen = 0;
const clean = (text)=>withoutCommands(redactor.redact((0, visible1.RK)(text)));
const propertiesOf = (at)=>at && {
file: clean(at.path),
startLine: at.line,
...void 0 === at.column ? {} : {
startColumn: at.column
},
title: clean(at.title)
};
const plain = (text)=>redactor.redact((0, visible1.RK)(text));
const asked = (name)=>plain(inputs.get(name) ?? '');
const json = createJsonLog(env, ()=>({
service: asked('service'),
environment: asked('environment')
}), {
now: ()=>clock.now(),
onFailure: (cause)=>{
warning(clean(`the JSON log could not be written: ${(0, action_error.Uc)(cause)}`));
}
});
const annotation = (level)=>(message, at)=>{
core_namespaceObject[level](clean(message), propertiesOf(at));
json(level, plain(message), at && {
path: plain(at.path),
line: at.line
});
};
const log = {
info (message) {
info(clean(message));
json('info', plain(message));
},
debug (message) {
debug(clean(message));
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
info(`${(0, duration.a)(clock.now() - start).padStart(9)}  ${shown}`);
json('info', plain(message), {
event: true
});
},
group: (title, work)=>group(clean(title), work),
async untrusted (title, work) {
startGroup(clean(title));
if (0 === untrustedOpen++) info(`::stop-commands::${stopToken = (0, external_node_crypto_.randomUUID)()}`);
try {
return await work((line)=>{
info(redactor.redact(line));
json('info', plain(line), {
program: plain(title)
});
});
} finally{
if (0 === --untrustedOpen) info(`::${stopToken}::`);
endGroup();
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
const value = inputs.get(name) ?? getInput(name);
inputs.set(name, value);
return value;
},
mask (value) {
if ('' === value.trim()) return;
redactor.add(value);
setSecret(value);
},
output: (name, value)=>setOutput(name, redactor.redact(value)),
summary (markdown) {
if (!env.GITHUB_STEP_SUMMARY) return;
try {
(0, external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${fitting(redactor.redact(markdown))}\n`);
} catch (cause) {
log.warning(`the job summary could not be written: ${(0, action_error.Uc)(cause)}`);
}
},
fail (message) {
setFailed(clean(message));
json('error', plain(message));
},
state: {
get: (name)=>getState(name),
save: (name, value)=>saveState(name, value)
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
const patienceAfterCancel = 6_000;
async function runAction(action, runner = createRunner()) {
const isPost = void 0 !== action.post && 'true' === runner.state.get('started');
if (action.post && !isPost) runner.state.save('started', 'true');
const startedAt = runner.clock.now();
const cancellation = new AbortController();
const onSignal = ()=>cancellation.abort(new action_error.lZ('CANCELLED', 'cancelled'));
process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
const fate = watchProcess();
const run = readRunContext(runner.env);
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
...commonFields,
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
const { inputs, problems } = readInputs(fields, (name)=>runner.input(name));
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
...unknownNames(given, config, action.takesSeveral),
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
const { outputs = {}, summary: more = '' } = aftermathOf(thrown) ?? {};
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
const [, path1, line, column, key = ''] = /^([^:@]+):(\d+):(\d+)(?: (.*))?$/.exec(problem.input) ?? [];
const text = tell(problem);
if (void 0 === path1) left.push(text);
else {
places.add(path1);
log.error(text, {
path: path1,
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
].map((path1)=>`${path1}: see the lines above`)
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
...commonOutputs
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
...commonFields,
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
909: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
dx: ()=>writeWorkspaceFile,
s3: ()=>largestYaml,
sL: ()=>readWorkspaceFile
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("node:fs");
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__("node:path");
const largestYaml = 131072;
function readWorkspaceFile(path1, { workspace, temp }, most) {
const real = realFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path1), [
workspace,
temp
]);
const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
try {
const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
if (!stat.isFile()) throw new Error(`${path1} is not a regular file`);
if (stat.size > most) throw new Error(`${path1} has ${stat.size} bytes, at most ${most} are read`);
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
} finally{
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
}
}
function realFile(path1, folders) {
const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folders[0] ?? '', path1);
const real = realPathOf(path1);
if (void 0 === real) {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path1);
throw new Error(`${name} leads nowhere`);
}
if (!folders.some((folder)=>isInside(real, path1, folder))) throw new Error(`${name} is outside the workspace`);
if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile()) throw new Error(`${name} is not a regular file`);
return real;
}
function writeWorkspaceFile(path1, text, { workspace }) {
const wanted = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path1);
const isThere = void 0 !== (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(wanted, {
throwIfNoEntry: false
});
const real = isThere ? realFile(wanted, [
workspace
]) : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wanted)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(wanted));
if (!isThere && !isInside(real, wanted, workspace)) throw new Error(`${path1} is outside the workspace`);
const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
} finally{
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
}
}
function isInside(real, path1, folder) {
const realFolder = realPathOf(folder);
return void 0 !== realFolder && (isIn(path1, folder) || isIn(path1, realFolder)) && isIn(real, realFolder) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git');
}
function isIn(path1, folder) {
return path1.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function realPathOf(path1) {
try {
return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path1);
} catch  {
return;
}
}
}),
505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
Uc: ()=>describeError1,
j1: ()=>ConfigurationError1,
lZ: ()=>ActionError1,
mZ: ()=>ProviderError1
});
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(474);
var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(679);
class ActionError1 extends Error {
name = 'ActionError';
code;
hint;
constructor(code, message, options = {}){
super(message, void 0 === options.cause ? void 0 : {
cause: options.cause
});
this.code = code;
this.hint = options.hint ?? _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.s[code];
}
}
class ConfigurationError1 extends ActionError1 {
name = 'ConfigurationError';
problems;
constructor(problems, code = 'INPUT_INVALID'){
const quoted = problems.map(quoteShortly);
super(code, quoted.map(describeProblem).join('\n'));
this.problems = quoted;
}
}
const longestQuote = 80;
const longestName = 160;
function quoteShortly(problem) {
const { input, received } = problem;
return {
...problem,
input: (0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.vI)(input, longestName),
...void 0 === received ? {} : {
received: (0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.vI)(received, longestQuote)
}
};
}
function describeProblem(problem) {
if (void 0 !== problem.sentence) return problem.sentence;
const { input, received, allowed, example } = problem;
const got = void 0 === received ? 'is missing' : `is ${JSON.stringify(received)}`;
return `${input} ${got}; expected ${allowed}${void 0 === example ? '' : `, for example ${JSON.stringify(example)}`}`;
}
const longestAnswer = 400;
class ProviderError1 extends ActionError1 {
name = 'ProviderError';
provider;
status;
isUnsent;
constructor(code, what, options = {}){
super(code, `${what.provider}: ${what.asked} \u{2192} ${(0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.zU)(what.answered, longestAnswer)}`, options);
this.provider = what.provider;
this.status = what.status;
this.isUnsent = what.isUnsent ?? false;
}
}
function describeError1(thrown) {
if (!isError(thrown)) return `a non-Error value was thrown: ${textOf(thrown)}`;
if ('TimeoutError' === thrown.name) return 'it took longer than it may';
if ('' !== thrown.message) return thrown.message;
const parts = thrown instanceof AggregateError ? thrown.errors : [];
return parts.map(describeError1).join('; ') || thrown.name;
}
function isError(thrown) {
if (thrown instanceof Error) return true;
if ('object' != typeof thrown || null === thrown) return false;
return 'name' in thrown && 'string' == typeof thrown.name && 'message' in thrown && 'string' == typeof thrown.message;
}
function textOf(value) {
try {
return String(value);
} catch  {
return typeof value;
}
}
}),
679: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
s: ()=>catalogue
});
const catalogue = {
INPUT_INVALID: 'Correct the inputs named above and run again; nothing was done.',
CONFIG_INVALID: 'Correct the config file at the places named above; nothing was done.',
PROVIDER_UNREACHABLE: 'Check the address, that the service is up, and that this runner can reach it.',
PROVIDER_UNAUTHORIZED: 'The token was not accepted: check that it is the right one, complete and not expired.',
PROVIDER_FORBIDDEN: 'The token is known but may not do this: give it the permission named above.',
PROVIDER_NOT_FOUND: 'Check the name or id, and that the token belongs to the account or team that owns it.',
PROVIDER_REFUSED: 'The service refused the request: see its answer above.',
PROVIDER_RATE_LIMITED: 'Too many requests: wait, or raise the limit of the service.',
PROVIDER_FAILED: 'The service failed on its side, even after retries: see its status page or logs, then run again.',
TOKEN_IN_CLEAR: 'Use an https address, or open a tunnel (ssh -L) and use http://127.0.0.1:PORT; nothing was sent.',
PROVIDER_NONSENSE: 'This is not an answer that the API gives: check that the address is the API, not a login page or a proxy.',
REPORT_UNREADABLE: "Check that the tool finished and wrote this format; name the format with format=\u2026 if it was guessed wrong.",
POLICY_UNREADABLE: 'Check out with fetch-depth: 0, or give github-token with contents: read; policy-from: head trusts the pull request itself.',
NO_PULL_REQUEST: 'Check whether it was closed or has moved on since; if it is open, run its workflow again.',
DEADLINE_EXCEEDED: 'Raise the timeout if this normally takes longer; otherwise look at what was last observed.',
LEASE_LOST: 'Another release is at work or has ended this one: look at it, then start a new run. Nothing more was written.',
NOT_APPROVED: "See the release's issue for who may approve it, then release again. No traffic was moved.",
APPROVAL_UNUSABLE: 'Give the workflow that releases an input `resume`, handed on to deploy or blue-green-switch, then write the comment again. Nothing was done.',
ROUTE_UNKNOWN: 'Traffic is split between the slots. Run blue-green-switch with `to: blue` or `to: green`, or rollback with `to: <version>`: both work from any split.',
RELEASE_UNFINISHED: 'Run blue-green-switch with `part: reconcile` (or its next release), then this again; within one job give its release-id.',
RELEASE_RECALLED: 'A rollback asked for it: see there why, and where traffic is now.',
SLOT_UNHEALTHY: 'Find out why the slot does not answer as it should; it got no traffic.',
TRAFFIC_MOVED_BY_HAND: 'Nothing was overwritten. Find out who moved it and why; the next release starts from where traffic is now.',
GIT_MISSING: 'Install git on this runner (GitHub-hosted runners have it).',
GIT_NO_REPOSITORY: 'Run actions/checkout (with fetch-depth: 0) before this step, in the same workspace.',
JOURNAL_WRITER_UNKNOWN: "Use the workflow's own token (github-token: ${{ github.token }}), or name the account under journal.writers in the config.",
JOURNAL_KEY_MISSING: 'Give journal-key (or the variable JOURNAL_KEY) the key of this environment; while you replace it, give the new key first and the old one on the next line.',
ISOLATION_UNAVAILABLE: 'Run on Linux as root, with passwordless sudo, or where users may create namespaces; or set isolation: auto, after reading in docs/security.md what that is worth.',
OWN_FILES_CHANGED: 'The files were put back. Find out which command changed them, and trust nothing that this job produced before that.',
DEBUGGER_OPEN: 'Start the job without a debugger: whoever reaches it reads every secret of this step.',
GIT_UNSAFE_DIRECTORY: 'The checkout belongs to another user: first run git config --global --add safe.directory "$GITHUB_WORKSPACE".',
GIT_SHALLOW: 'Check out the whole history: set fetch-depth: 0 in actions/checkout.',
HISTORY_NEEDS_CLONE: 'Run actions/checkout with fetch-depth: 0 before this step, so that git can answer it.',
GIT_FAILED: 'git failed: see its message above.',
DATABASE_TOOL: "Install the database's client programs: psql, pg_dump and pg_restore, at least as new as the server, or mongosh, mongodump and mongorestore.",
DATABASE_BACKUP: 'Nothing was changed: take another backup, or choose one that is proven.',
DATABASE_BUSY: 'Nothing was changed: wait until the other run has ended, then run it again.',
DATABASE_MIGRATION: 'Check which version the schema is at, unlock the tool as shown above, then run it again or restore the backup.',
DATABASE_RESTORED_WRONG: 'The backup is in place but something is wrong with it: look at the database, then undo, or restore another backup.',
DATABASE_DEPENDANTS: 'Start by hand what depends on the database (the log says what), then look at the database.',
CANCELLED: 'The run was cancelled; its post step puts things in order.',
INTERNAL: 'This is a defect of release-kit: please report it with the debug log (re-run with debug logging).'
};
}),
156: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
createClient: ()=>createClient,
L: ()=>read
});
var action_error = __nccwpck_require__(505);
var time_clock = __nccwpck_require__(954);
var failure = __nccwpck_require__(937);
const patience = 30_000;
const longestWait = 60;
async function connect(token, { run, log, signal, retryUnit }) {
const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
__nccwpck_require__.e(758).then(__nccwpck_require__.bind(__nccwpck_require__, "@actions/github/lib/github.js")),
Promise.all([
__nccwpck_require__.e(251),
__nccwpck_require__.e(735)
]).then(__nccwpck_require__.bind(__nccwpck_require__, "@octokit/plugin-retry/dist-bundle/index.js")),
Promise.all([
__nccwpck_require__.e(251),
__nccwpck_require__.e(856)
]).then(__nccwpck_require__.bind(__nccwpck_require__, "@octokit/plugin-throttling/dist-bundle/index.js"))
]);
const waitOut = (kind)=>(seconds, { method, url }, _, count)=>{
const again = seconds <= longestWait && count < 2;
log.warning(`GitHub's ${kind} rate limit: ${method} ${url} ${again ? `is tried again in ${seconds} s` : 'is given up'}`);
return again;
};
const octokit = create(token, {
baseUrl: run.apiUrl,
userAgent: 'release-kit',
log: {
debug: quiet,
info: quiet,
warn: (text)=>log.debug(text),
error: (text)=>log.debug(text)
},
retry: {
retryAfterBaseValue: retryUnit,
doNotRetry: [
400,
401,
403,
404,
410,
422,
429,
451
]
},
throttle: {
retryAfterBaseValue: retryUnit,
write: unpaced,
notifications: unpaced,
onRateLimit: waitOut('primary'),
onSecondaryRateLimit: waitOut('secondary')
}
}, guard(signal), retry, throttling, ownOptions);
return octokit;
}
const quiet = ()=>void 0;
const unpaced = {
key: ()=>({
schedule: (_job, work, ...args)=>work(...args)
})
};
const asText = new Set([
'raw',
'diff'
]);
function guard(signal) {
return (octokit)=>{
octokit.hook.wrap('request', async (send, options)=>{
options.headers['x-github-api-version'] = '2022-11-28';
const limit = AbortSignal.timeout(patience);
options.request.signal = signal ? AbortSignal.any([
signal,
limit
]) : limit;
if (![
'GET',
'HEAD'
].includes(options.method)) options.request.retries ??= 0;
try {
const answer = await send(options);
const isText = 'string' == typeof answer.data && 204 !== answer.status;
if (isText && !asText.has(options.mediaType?.format)) throw withoutJson(options, answer);
return answer;
} catch (error) {
if (signal?.aborted) options.request.retries = 0;
throw error;
}
});
return {};
};
}
function ownOptions(octokit) {
octokit.hook.wrap('request', (send, options)=>{
options.request = {
...options.request
};
return send(options);
});
return {};
}
function withoutJson(options, response) {
const type = String(response.headers['content-type']);
if (!type.startsWith('application/json')) {
const asked = `${options.method} ${new URL(response.url).pathname}`;
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked,
answered: `${type} where JSON is expected`
});
}
const request = {
...options,
url: response.url,
request: {
...options.request
}
};
return Object.assign(new Error('the answer was cut off'), {
status: 502,
request,
response
});
}
const refusals = [
'PROVIDER_FORBIDDEN',
'PROVIDER_NOT_FOUND',
'PROVIDER_REFUSED'
];
function askTogether(repo, graphql) {
let waiting = [];
function send(all) {
const parameters = [
'$owner: String!',
'$repo: String!',
...all.map((one)=>one.parameters)
].join(', ');
const fields = all.map((one)=>one.fields).join('\n    ');
const query = `query(${parameters}) {\n  repository(owner: $owner, name: $repo) {\n    ${fields}\n  }\n}`;
const variables = Object.fromEntries(all.flatMap((one)=>Object.entries(one.variables)));
return graphql(all.map(({ permission })=>permission).join(', '), query, {
...repo,
...variables
}, 3);
}
function flush() {
const all = waiting;
waiting = [];
const kinds = new Set(all.map(({ wanted })=>wanted.parameters));
const together = kinds.size === all.length && all.length > 1 ? send(all.map(({ wanted })=>wanted)) : void 0;
for (const { wanted, answer } of all)answer(together?.catch((thrown)=>{
if (thrown instanceof action_error.mZ && refusals.includes(thrown.code)) return send([
wanted
]);
throw thrown;
}) ?? send([
wanted
]));
}
return (wanted)=>new Promise((resolve)=>{
if (0 === waiting.length) setImmediate(flush);
waiting.push({
wanted,
answer: resolve
});
});
}
const tries = 3;
async function createClient(context, token, options = {}) {
const { run, log, redactor, signal, clock = time_clock.m } = context;
const { retryUnit = 1_000 } = options;
const octokit = await connect(token, {
run,
log,
signal,
retryUnit
});
const graphql = octokit.graphql.defaults({
url: run.graphqlUrl
});
async function ask(permission, work) {
try {
return await work(octokit);
} catch (thrown) {
signal?.throwIfAborted();
throw (0, failure.g)(thrown, permission, (text)=>redactor.redact(text));
}
}
const repo = {
owner: run.owner,
repo: run.repo
};
const askGraphQL = (permission, query, variables, retries = 0)=>ask(permission, ()=>graphql(query, {
...variables,
request: {
retries
}
}));
return {
repo,
log,
ask,
async find (permission, work) {
try {
return await ask(permission, work);
} catch (error) {
if (error instanceof action_error.mZ && 404 === error.status) return;
throw error;
}
},
graphql: askGraphQL,
askRepository: askTogether(repo, askGraphQL),
async once (write, look) {
for(let attempt = 1;; attempt++)try {
return await write();
} catch (error) {
if (!(0, failure.X)(error) || attempt === tries) throw error;
await clock.sleep(attempt * retryUnit, signal);
const found = await look();
if (void 0 !== found) return found;
}
}
};
}
function read(schema, data, of) {
const { success, data: fields, error } = schema.safeParse(data);
if (success) return fields;
const wrong = error.issues.map(({ path: path1, message })=>`${path1.join('.')}: ${message}`).join('; ');
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked: of,
answered: wrong
});
}
}),
686: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
createContents: ()=>createContents
});
var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__("zod/v4/mini/schemas.js");
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(505);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(156);
const file = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz('file'),
encoding: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
size: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),
content: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
});
const repository = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
});
const commits = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
author: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
}))
}),
author: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
login: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
}))
}));
const see = 'contents: read';
function createContents({ repo, ask, find }) {
return {
async read (path1, ref) {
const at = {
...repo,
path: path1,
...void 0 === ref ? {} : {
ref
}
};
const answer = await find(see, (octokit)=>octokit.rest.repos.getContent(at));
if (!answer) return;
const found = file.safeParse(answer.data);
if (!found.success) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked: path1,
answered: 'no plain file'
});
if ('base64' === found.data.encoding) return Buffer.from(found.data.content, 'base64').toString('utf8');
const { data } = await ask(see, (octokit)=>octokit.rest.repos.getContent({
...at,
mediaType: {
format: 'raw'
}
}));
const text = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), data, path1);
if (Buffer.byteLength(text) === found.data.size) return text;
throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_FAILED', {
provider: 'GitHub',
asked: path1,
answered: 'the file was cut off'
});
},
async defaultBranch () {
const { data } = await ask('metadata: read', (octokit)=>octokit.rest.repos.get(repo));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(repository, data, 'repository').default_branch;
},
async compare (base, head) {
const found = await ask(see, (octokit)=>octokit.paginate(octokit.rest.repos.compareCommitsWithBasehead, {
...repo,
basehead: `${base}...${head}`,
per_page: 100
}, (response)=>response.data.commits));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(commits, found, `commits of ${base}...${head}`).map(({ sha, commit, author })=>({
sha,
message: commit.message,
author: author?.login ?? commit.author?.name ?? ''
}));
}
};
}
}),
937: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
g: ()=>failureOf,
X: ()=>isAmbiguous
});
var action_error = __nccwpck_require__(505);
var visible1 = __nccwpck_require__(474);
({
...Object.fromEntries([
'DEPTH_ZERO_SELF_SIGNED_CERT',
'SELF_SIGNED_CERT_IN_CHAIN',
'UNABLE_TO_GET_ISSUER_CERT',
'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
].map((code)=>[
code,
[
code.includes('SELF_SIGNED') ? 'is self-signed' : 'is of an authority that this runner does not know',
"Use a certificate of a public authority, or give the job your authority's: env NODE_EXTRA_CA_CERTS: path/of/ca.pem."
]
]))
});
function codeOf(status) {
if (401 === status) return 'PROVIDER_UNAUTHORIZED';
if (403 === status) return 'PROVIDER_FORBIDDEN';
if (404 === status) return 'PROVIDER_NOT_FOUND';
if (429 === status) return 'PROVIDER_RATE_LIMITED';
if (status >= 500) return 'PROVIDER_FAILED';
return status >= 400 ? 'PROVIDER_REFUSED' : 'PROVIDER_NONSENSE';
}
function failureOf(thrown, permission, redact) {
if (thrown instanceof action_error.lZ) return thrown;
const { request, errors } = thrown;
if (!request && !errors) return thrown;
const { code, answered, status, headers } = classify(thrown);
const asked = request?.url === void 0 ? 'POST /graphql' : `${request.method ?? 'GET'} ${pathOf(request.url)}`;
return new action_error.mZ(code, {
provider: 'GitHub',
asked: redact(asked),
answered: (0, visible1.zU)(redact(answered)),
...void 0 === status ? {} : {
status
}
}, {
cause: thrown,
...hintOf(code, permissionIn(headers) ?? permission)
});
}
function isAmbiguous(error) {
return error instanceof action_error.mZ && [
'PROVIDER_UNREACHABLE',
'PROVIDER_FAILED'
].includes(error.code);
}
function classify(thrown) {
const { errors, response, status, message = '' } = thrown;
if (errors) return {
code: codeOfErrors(errors),
answered: errors.map((error)=>error.message).join('; ')
};
if (!response || void 0 === status) return {
code: 'PROVIDER_UNREACHABLE',
answered: `no answer: ${rootCause(thrown)}`
};
const headers = response.headers ?? {};
const isLimited = '0' === headers['x-ratelimit-remaining'] || void 0 !== headers['retry-after'];
const code = 403 === status && isLimited ? 'PROVIDER_RATE_LIMITED' : codeOf(status);
return {
code,
answered: `${status} ${message}`,
status,
headers
};
}
function codeOfErrors(errors) {
const types = errors.map(({ type })=>type);
if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 'PROVIDER_FORBIDDEN';
if (types.includes('RATE_LIMITED')) return 'PROVIDER_RATE_LIMITED';
return types.includes('NOT_FOUND') ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED';
}
function rootCause({ message, code, cause }) {
if ('object' == typeof cause && null !== cause) return rootCause(cause);
return void 0 === message || '' === message ? String(code) : message;
}
function permissionIn(headers = {}) {
const [first] = headers['x-accepted-github-permissions']?.split(';') ?? [];
return first?.replaceAll('=', ': ').replaceAll('_', '-').replaceAll(',', ', ').trim();
}
function hintOf(code, permission) {
const grant = `give the job "permissions: ${permission}", or use a token that has it`;
if ('PROVIDER_FORBIDDEN' === code) return {
hint: `The token may not do this: ${grant}.`
};
if ('PROVIDER_NOT_FOUND' === code) return {
hint: `It is not there, or the token may not see it: check the name, and ${grant}.`
};
return {};
}
function pathOf(url) {
return URL.canParse(url) ? new URL(url).pathname : url.split('?')[0] ?? url;
}
}),
867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
FV: ()=>escapeMarkdown,
tp: ()=>table
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(474);
function escapeMarkdown(text) {
return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/[^\S\u00a0]+/g, ' ').trim().replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&').replace(/^[-+=]|(?<=^\d+)\./, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '@\u200b').replace(/\b(GH)(?=-\d)/gi, '$1\u200b').replace(/\b(https?|ftp|www)([:.])/gi, '$1\u200b$2');
}
function table(headers, rows) {
const line = (cells)=>`| ${cells.join(' | ')} |`;
return [
line(headers.map((header)=>header.replace(/:$/, ''))),
line(headers.map((header)=>header.endsWith(':') ? '--:' : '---')),
...rows.map(line)
].join('\n');
}
}),
474: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
RK: ()=>visible1,
vI: ()=>shortened,
zU: ()=>excerptOf1
});
const control = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f';
const blank = '\\t-\\r';
const terminal = new RegExp(`[${control}](?:\\[[0-?]*[ -/]*[@-~]|\\][^${control}${blank}]*[${control}]\\\\?)`, 'g');
const unseen = new RegExp(`[${control}\\u202a-\\u202e\\u2066-\\u2069]`, 'g');
function visible1(text) {
return text.toWellFormed().replace(terminal, '').replace(unseen, '\ufffd');
}
function shortened(text, length) {
if (text.length <= length) return text;
return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}\u{2026}`;
}
function excerptOf1(text, length = 200) {
const line = visible1(text.slice(0, 10 * length)).replace(/\s+/g, ' ').trim();
return shortened(text.length > 10 * length ? `${line}\u{2026}` : line, length);
}
}),
896: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
p: ()=>nearest
});
function nearest(wanted, names) {
let [best, least] = [
void 0,
Math.max(1, Math.floor(wanted.length / 4)) + 1
];
for (const name of names){
const distance = Math.abs(name.length - wanted.length) < least ? lettersApart(wanted, name) : least;
if (distance < least) [best, least] = [
name,
distance
];
}
return best;
}
function lettersApart(a, b) {
let before = [];
let row = Array.from({
length: b.length + 1
}, (_, index)=>index);
for(let i = 1; i <= a.length; i++){
const next = [
i
];
for(let j = 1; j <= b.length; j++){
const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : 1 / 0;
next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
}
[before, row] = [
row,
next
];
}
return row[b.length] ?? 0;
}
}),
954: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
m: ()=>systemClock
});
const promises_namespaceObject = process.getBuiltinModule("node:timers/promises");
const systemClock = {
now: ()=>Math.round(performance.timeOrigin + performance.now()),
async sleep (ms, signal) {
signal?.throwIfAborted();
try {
await (0, promises_namespaceObject.setTimeout)(ms, void 0, signal ? {
signal
} : {});
} catch (cause) {
signal?.throwIfAborted();
throw cause;
}
}
};
}),
862: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
E: ()=>parseDuration1,
a: ()=>formatDuration1
});
const units = {
ms: 1,
s: 1_000,
m: 60_000,
h: 3_600_000,
d: 86_400_000
};
function parseDuration1(text) {
const trimmed = text.trim();
if ('0' === trimmed) return 0;
const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(trimmed);
if (!match) return;
return Math.round(Number(match[1]) * units[match[2]]);
}
function formatDuration1(ms) {
if (ms < 1_000) return `${Math.round(ms)} ms`;
if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`;
const seconds = Math.round(ms / 1_000);
if (seconds < 3_600) return `${Math.floor(seconds / 60)} m ${String(seconds % 60).padStart(2, '0')} s`;
const minutes = Math.round(seconds / 60);
return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} m`;
}
}),
"zod/v4/core/api.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
_L: ()=>_boolean,
Tx: ()=>_gt,
qm: ()=>_gte,
LK: ()=>_int,
Zm: ()=>_lte,
m9: ()=>_minLength,
G8: ()=>_never,
F7: ()=>_number,
fU: ()=>_refine,
Fk: ()=>_regex,
Rl: ()=>_string,
em: ()=>_unknown,
q0: ()=>describe,
mI: ()=>meta
});
var core_checks = __nccwpck_require__("zod/v4/core/checks.js");
var _a;
class $ZodRegistry {
constructor(){
this._map = new WeakMap();
this._idmap = new Map();
}
add(schema, ..._meta) {
const meta = _meta[0];
this._map.set(schema, meta);
if (meta && "object" == typeof meta && "id" in meta) this._idmap.set(meta.id, schema);
return this;
}
clear() {
this._map = new WeakMap();
this._idmap = new Map();
return this;
}
remove(schema) {
const meta = this._map.get(schema);
if (meta && "object" == typeof meta && "id" in meta) this._idmap.delete(meta.id);
this._map.delete(schema);
return this;
}
get(schema) {
const p = schema._zod.parent;
if (p) {
const pm1 = {
...this.get(p) ?? {}
};
delete pm1.id;
const f = {
...pm1,
...this._map.get(schema)
};
return Object.keys(f).length ? f : void 0;
}
return this._map.get(schema);
}
has(schema) {
return this._map.has(schema);
}
}
function registry() {
return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
var core_util = __nccwpck_require__("zod/v4/core/util.js");
function snapshotChecks(def) {
if (def.checks) def.checks = [
...def.checks
];
return def;
}
function _string(Class, params) {
return new Class(snapshotChecks({
type: "string",
...core_util.A2(params)
}));
}
function _number(Class, params) {
return new Class(snapshotChecks({
type: "number",
checks: [],
...core_util.A2(params)
}));
}
function _int(Class, params) {
return new Class({
type: "number",
check: "number_format",
abort: false,
format: "safeint",
...core_util.A2(params)
});
}
function _boolean(Class, params) {
return new Class({
type: "boolean",
...core_util.A2(params)
});
}
function _unknown(Class) {
return new Class({
type: "unknown"
});
}
function _never(Class, params) {
return new Class({
type: "never",
...core_util.A2(params)
});
}
function _lte(value, params) {
return new core_checks.sm({
check: "less_than",
...core_util.A2(params),
value,
inclusive: true
});
}
function _gt(value, params) {
return new core_checks.J_({
check: "greater_than",
...core_util.A2(params),
value,
inclusive: false
});
}
function _gte(value, params) {
return new core_checks.J_({
check: "greater_than",
...core_util.A2(params),
value,
inclusive: true
});
}
function _minLength(minimum, params) {
return new core_checks.Kk({
check: "min_length",
...core_util.A2(params),
minimum
});
}
function _regex(pattern, params) {
return new core_checks.DG({
check: "string_format",
format: "regex",
...core_util.A2(params),
pattern
});
}
function _refine(Class, fn, _params) {
const schema = new Class({
type: "custom",
check: "custom",
fn: fn,
...core_util.A2(_params)
});
return schema;
}
function describe(description) {
const ch = new core_checks.QP({
check: "describe"
});
ch._zod.onattach = [
(inst)=>{
const existing = globalRegistry.get(inst) ?? {};
globalRegistry.add(inst, {
...existing,
description
});
}
];
ch._zod.check = ()=>{};
return ch;
}
function meta(metadata) {
const ch = new core_checks.QP({
check: "meta"
});
ch._zod.onattach = [
(inst)=>{
const existing = globalRegistry.get(inst) ?? {};
globalRegistry.add(inst, {
...existing,
...metadata
});
}
];
ch._zod.check = ()=>{};
return ch;
}
}),
"zod/v4/core/checks.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
DG: ()=>$ZodCheckRegex,
J_: ()=>$ZodCheckGreaterThan,
KH: ()=>$ZodCheckNumberFormat,
Kk: ()=>$ZodCheckMinLength,
QP: ()=>$ZodCheck,
sm: ()=>$ZodCheckLessThan
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("zod/v4/core/core.js");
var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__("zod/v4/core/util.js");
const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def)=>{
var _a;
inst._zod ?? (inst._zod = {});
inst._zod.def = def;
(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload)=>{
const val = payload.value;
return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && void 0 !== val.length;
};
const numericOriginMap = {
number: "number",
bigint: "bigint",
object: "date"
};
const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def)=>{
$ZodCheck.init(inst, def);
const origin = numericOriginMap[typeof def.value];
inst._zod.check = (payload)=>{
if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
payload.issues.push({
origin: numericOriginMap[typeof payload.value] ?? origin,
code: "too_big",
maximum: "object" == typeof def.value ? def.value.getTime() : def.value,
input: payload.value,
inclusive: def.inclusive,
inst,
continue: !def.abort
});
};
});
const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def)=>{
$ZodCheck.init(inst, def);
const origin = numericOriginMap[typeof def.value];
inst._zod.check = (payload)=>{
if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
payload.issues.push({
origin: numericOriginMap[typeof payload.value] ?? origin,
code: "too_small",
minimum: "object" == typeof def.value ? def.value.getTime() : def.value,
input: payload.value,
inclusive: def.inclusive,
inst,
continue: !def.abort
});
};
});
const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def)=>{
$ZodCheck.init(inst, def);
def.format = def.format || "float64";
const isInt = def.format?.includes("int");
const origin = isInt ? "int" : "number";
const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
inst._zod.check = (payload)=>{
const input = payload.value;
if (isInt) {
if (!Number.isInteger(input)) return void payload.issues.push({
expected: origin,
format: def.format,
code: "invalid_type",
continue: false,
input,
inst
});
if (!Number.isSafeInteger(input)) {
if (input > 0) payload.issues.push({
input,
code: "too_big",
maximum: Number.MAX_SAFE_INTEGER,
note: "Integers must be within the safe integer range.",
inst,
origin,
inclusive: true,
continue: !def.abort
});
else payload.issues.push({
input,
code: "too_small",
minimum: Number.MIN_SAFE_INTEGER,
note: "Integers must be within the safe integer range.",
inst,
origin,
inclusive: true,
continue: !def.abort
});
return;
}
}
if (input < minimum) payload.issues.push({
origin: "number",
input,
code: "too_small",
minimum,
inclusive: true,
inst,
continue: !def.abort
});
if (input > maximum) payload.issues.push({
origin: "number",
input,
code: "too_big",
maximum,
inclusive: true,
inst,
continue: !def.abort
});
};
});
const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def)=>{
var _a;
$ZodCheck.init(inst, def);
(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
inst._zod.check = (payload)=>{
const input = payload.value;
const units = input.length;
const length = "string" == typeof input && units >= def.minimum && units < 2 * def.minimum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
if (length >= def.minimum) return;
const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
payload.issues.push({
origin,
code: "too_small",
minimum: def.minimum,
inclusive: true,
input,
inst,
continue: !def.abort
});
};
});
const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def)=>{
var _a, _b;
$ZodCheck.init(inst, def);
if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload)=>{
def.pattern.lastIndex = 0;
if (def.pattern.test(payload.value)) return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: def.format,
input: payload.value,
...def.pattern ? {
pattern: def.pattern.toString()
} : {},
inst,
continue: !def.abort
});
});
else (_b = inst._zod).check ?? (_b.check = ()=>{});
});
const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def)=>{
$ZodCheckStringFormat.init(inst, def);
inst._zod.check = (payload)=>{
def.pattern.lastIndex = 0;
if (def.pattern.test(payload.value)) return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: "regex",
input: payload.value,
pattern: def.pattern.toString(),
inst,
continue: !def.abort
});
};
});
}),
"zod/v4/core/core.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$W: ()=>config,
GT: ()=>$ZodAsyncError,
cr: ()=>globalConfig1,
xI: ()=>$constructor
});
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("zod/v4/core/util.js");
var _a;
const _zodDesc = {
value: void 0,
enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
const E = _E;
if (E) {
const saved = E.stackTraceLimit;
if ("number" == typeof saved) {
try {
E.stackTraceLimit = 0;
} catch  {
_E = null;
return new Definition();
}
try {
return new Definition();
} finally{
E.stackTraceLimit = saved;
}
}
}
return new Definition();
}
function $constructor(name, initializer, proto, params) {
const zodProto = {};
function Internals(def) {
this.def = def;
this.constr = _;
this.traits = new Set();
}
Internals.prototype = zodProto;
const protoMembers = proto;
const initialized = protoMembers && new WeakSet();
function init(inst, def) {
if (inst._zod) {
if (inst._zod.traits.has(name)) return;
} else {
_zodDesc.value = new Internals(def);
try {
Object.defineProperty(inst, "_zod", _zodDesc);
} finally{
_zodDesc.value = void 0;
}
}
inst._zod.traits.add(name);
initializer(inst, def);
if (initialized) {
const own = Object.getPrototypeOf(inst);
const ctorProto = inst._zod.constr.prototype;
let up = own;
while(up && up !== ctorProto)up = Object.getPrototypeOf(up);
const target = up ?? own;
if (!initialized.has(target)) {
initialized.add(target);
(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
}
}
const proto = _.prototype;
for(const k in proto)if (Object.prototype.hasOwnProperty.call(proto, k)) {
if (!(k in inst)) inst[k] = proto[k].bind(inst);
}
}
const Parent = params?.Parent ?? Object;
class Definition extends Parent {
}
Object.defineProperty(Definition, "name", {
value: name
});
function _(def) {
const inst = params?.Parent ? newError(Definition) : this;
init(inst, def);
const deferred = inst._zod.deferred;
if (deferred) {
for (const fn of deferred)fn();
inst._zod.deferred = void 0;
}
const pp = globalThis.__zod_globalConfig?.postProcessor;
if (pp) pp(inst);
return inst;
}
Object.defineProperty(_, "init", {
value: init
});
Object.defineProperty(_, Symbol.hasInstance, {
value: (inst)=>{
if (params?.Parent && inst instanceof params.Parent) return true;
return inst?._zod?.traits?.has(name);
}
});
Object.defineProperty(_, "name", {
value: name
});
return _;
}
class $ZodAsyncError extends Error {
constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
}
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig1 = globalThis.__zod_globalConfig;
function config(newConfig) {
if (newConfig) Object.assign(globalConfig1, newConfig);
return globalConfig1;
}
}),
"zod/v4/core/util.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
A2: ()=>normalizeParams,
Gv: ()=>isObject,
NM: ()=>optionalKeys,
O7: ()=>codePointLength,
PO: ()=>cached,
QH: ()=>aborted,
Qd: ()=>isPlainObject,
Rc: ()=>getLengthableOrigin,
Vy: ()=>assignProp,
X: ()=>installLazyProp,
cl: ()=>nullish,
d3: ()=>attachSchema,
gx: ()=>captureStackTrace,
hi: ()=>sizeCaps,
iR: ()=>finalizeIssue,
jD: ()=>hide,
k8: ()=>jsonStringifyReplacer,
lQ: ()=>prefixIssues,
o8: ()=>clone,
ol: ()=>members,
p6: ()=>cleanRegex,
qQ: ()=>propertyKeyTypes,
qh: ()=>own,
rL: ()=>explicitlyAborted,
sD: ()=>escapeRegex,
sn: ()=>issue,
v5: ()=>defineLazyInternal,
w5: ()=>getEnumValues,
yG: ()=>shallowClone,
zH: ()=>NUMBER_FORMAT_RANGES
});
function getEnumValues(entries) {
const numericValues = Object.values(entries).filter((v)=>"number" == typeof v);
const values = Object.entries(entries).filter(([k, _])=>-1 === numericValues.indexOf(+k)).map(([_, v])=>v);
return values;
}
function jsonStringifyReplacer(_, value) {
if ("bigint" == typeof value) return value.toString();
return value;
}
class Cached {
constructor(getter){
this._getter = getter;
this._value = void 0;
}
get value() {
const getter = this._getter;
if (void 0 !== getter) {
this._value = getter();
this._getter = void 0;
}
return this._value;
}
}
function cached(getter) {
return new Cached(getter);
}
function nullish(input) {
return null == input;
}
function cleanRegex(source) {
const start = source.startsWith("^") ? 1 : 0;
const end = source.endsWith("$") ? source.length - 1 : source.length;
return source.slice(start, end);
}
function assignProp(target, prop, value) {
Object.defineProperty(target, prop, {
value,
writable: true,
enumerable: true,
configurable: true
});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args)=>{};
function isObject(data) {
return "object" == typeof data && null !== data && !Array.isArray(data);
}
function isPlainObject(o) {
if (false === isObject(o)) return false;
const ctor = o.constructor;
if (void 0 === ctor) return true;
if ("function" != typeof ctor) return true;
const prot = ctor.prototype;
if (false === isObject(prot)) return false;
if (false === Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf")) return false;
return true;
}
function shallowClone(o) {
if (isPlainObject(o)) return {
...o
};
if (Array.isArray(o)) return [
...o
];
if (o instanceof Map) return new Map(o);
if (o instanceof Set) return new Set(o);
return o;
}
const propertyKeyTypes = new Set([
"string",
"number",
"symbol"
]);
function escapeRegex(str) {
return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
const cl = new inst._zod.constr(def ?? inst._zod.def);
if (!def || params?.parent) cl._zod.parent = inst;
return cl;
}
function normalizeParams(_params) {
const params = _params;
if (!params) return {};
if ("string" == typeof params) return {
error: ()=>params
};
if (params?.message !== void 0) {
if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
params.error = params.message;
}
delete params.message;
if ("string" == typeof params.error) return {
...params,
error: ()=>params.error
};
return params;
}
function optionalKeys(shape) {
return Object.keys(shape).filter((k)=>void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
}
const NUMBER_FORMAT_RANGES = (()=>({
safeint: [
Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER
],
int32: [
-2147483648,
2147483647
],
uint32: [
0,
4294967295
],
float32: [
-3.4028234663852886e+38,
3.4028234663852886e38
],
float64: [
-Number.MAX_VALUE,
Number.MAX_VALUE
]
}))();
function aborted(x, startIndex = 0) {
if (true === x.aborted) return true;
for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue !== true) return true;
return false;
}
function explicitlyAborted(x, startIndex = 0) {
if (true === x.aborted) return true;
for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue === false) return true;
return false;
}
function prefixIssues(path1, issues) {
return issues.map((iss)=>{
var _a;
(_a = iss).path ?? (_a.path = []);
iss.path.unshift(path1);
return iss;
});
}
function unwrapMessage(message) {
return "string" == typeof message ? message : message?.message;
}
function sizeCaps(defChecks) {
const caps = [];
for (const ch of defChecks ?? []){
const d = ch._zod.def;
if (!/_(length|size)$|_equals$/.test(d.check)) break;
const max = d.maximum ?? d.length ?? d.size;
if (max >= 0) caps.push([
max,
ch
]);
}
return caps;
}
function attachSchema(issues, start, inst) {
var _a;
for(let i = start; i < issues.length; i++)(_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
var _a;
const traits = iss.inst?._zod?.traits;
if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
else iss.schema = iss.inst;
const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
const full = {};
for (const k of Object.keys(iss))if ("inst" !== k && "schema" !== k && "continue" !== k && "input" !== k && "__proto__" !== k) full[k] = iss[k];
full.path ?? (full.path = []);
full.message = message;
if (ctx?.reportInput) full.input = iss.input;
return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
const units = str.length;
if (!highSurrogate.test(str)) return units;
let count = units;
for(let i = 0; i < units - 1; i++)if ((0xfc00 & str.charCodeAt(i)) === 0xd800 && (0xfc00 & str.charCodeAt(i + 1)) === 0xdc00) {
count--;
i++;
}
return count;
}
function getLengthableOrigin(input) {
if (Array.isArray(input)) return "array";
if ("string" == typeof input) return "string";
return "unknown";
}
function issue(...args) {
const [iss, input, inst] = args;
if ("string" == typeof iss) return {
message: iss,
code: "custom",
input,
inst
};
return {
...iss
};
}
function members(proto, table) {
for(const key in table){
const desc = Object.getOwnPropertyDescriptor(table, key);
if (desc.get) Object.defineProperty(proto, key, {
...desc,
enumerable: false
});
else defineBound(proto, key, desc.value);
}
}
function own(inst, key, value, enumerable = true) {
Object.defineProperty(inst, key, {
configurable: true,
writable: true,
enumerable,
value
});
return value;
}
function hide(inst, key, value) {
return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
Object.defineProperty(proto, key, {
configurable: true,
get () {
return this == null ? fn : own(this, key, fn.bind(this));
},
set (value) {
own(this, key, value);
}
});
}
function claim(inst, sentinel) {
const proto = Object.getPrototypeOf(inst);
return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
configurable: true,
get () {
broke = true;
}
};
function defineLazyInternal(inst, key, compute) {
const proto = Object.getPrototypeOf(inst._zod);
if (key in proto && installing !== inst._zod) {
installing = void 0;
return;
}
installing = inst._zod;
Object.defineProperty(proto, key, {
configurable: true,
get () {
Object.defineProperty(this, key, breaker);
const outer = broke;
broke = false;
try {
const value = compute(this);
if (broke) delete this[key];
else Object.defineProperty(this, key, {
configurable: true,
writable: true,
value
});
broke = broke || outer;
return value;
} catch (err) {
delete this[key];
broke = broke || outer;
throw err;
}
},
set (value) {
Object.defineProperty(this, key, {
configurable: true,
writable: true,
value
});
}
});
}
function installLazyProp(inst, key, make, enumerable) {
const proto = claim(inst, key);
if (!proto) return;
Object.defineProperty(proto, key, {
configurable: true,
get () {
const desc = {
configurable: true,
writable: true,
enumerable,
value: void 0
};
Object.defineProperty(this, key, desc);
desc.value = make(this);
Object.defineProperty(this, key, desc);
return desc.value;
},
set (value) {
Object.defineProperty(this, key, {
configurable: true,
writable: true,
enumerable,
value
});
}
});
}
}),
"zod/v4/mini/schemas.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Rvf: ()=>_default,
YOg: ()=>array,
zMY: ()=>schemas_boolean,
k5n: ()=>_enum,
Whr: ()=>schemas_int,
euz: ()=>literal,
mee: ()=>nullable,
cl6: ()=>nullish,
aig: ()=>schemas_number,
Ikc: ()=>object,
lqM: ()=>optional,
jgl: ()=>partialRecord,
g1P: ()=>record,
YPB: ()=>refine,
rej: ()=>strictObject,
YjP: ()=>schemas_string,
KCZ: ()=>union,
L5J: ()=>unknown
});
var core_core = __nccwpck_require__("zod/v4/core/core.js");
var core_checks = __nccwpck_require__("zod/v4/core/checks.js");
const anyString = /^[\s\S]{0,}$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
var core_util = __nccwpck_require__("zod/v4/core/util.js");
const version = {
major: 4,
minor: 6,
patch: 7
};
const $ZodType = core_core.xI("$ZodType", (inst, def)=>{
var _a;
inst ?? (inst = {});
inst._zod.def = def;
inst._zod.bag = inst._zod.bag || {};
inst._zod.version = version;
const defChecks = inst._zod.def.checks;
const checks1 = inst._zod.traits.has("$ZodCheck") ? [
inst,
...defChecks ?? []
] : defChecks?.length ? [
...defChecks
] : [];
for (const ch of checks1)for (const fn of ch._zod.onattach)fn(inst);
if (0 === checks1.length) {
(_a = inst._zod).deferred ?? (_a.deferred = []);
inst._zod.deferred?.push(()=>{
inst._zod.run = inst._zod.parse;
});
} else {
const runChecks = (payload, checks1, ctx)=>{
if (payload.memo) return payload;
let isAborted = core_util.QH(payload);
let asyncResult;
for (const ch of checks1){
if (ch._zod.def.when) {
if (core_util.rL(payload)) continue;
const shouldRun = ch._zod.def.when(payload);
if (!shouldRun) continue;
} else if (isAborted) continue;
const currLen = payload.issues.length;
const _ = ch._zod.check(payload);
if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT();
if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async ()=>{
await _;
const nextLen = payload.issues.length;
if (nextLen === currLen) return;
core_util.d3(payload.issues, currLen, inst);
if (!isAborted) isAborted = core_util.QH(payload, currLen);
});
else {
const nextLen = payload.issues.length;
if (nextLen === currLen) continue;
core_util.d3(payload.issues, currLen, inst);
if (!isAborted) isAborted = core_util.QH(payload, currLen);
}
}
if (asyncResult) return asyncResult.then(()=>payload);
return payload;
};
const handleCanaryResult = (canary, payload, ctx)=>{
if (core_util.QH(canary)) {
canary.aborted = true;
return canary;
}
const checkResult = runChecks(payload, checks1, ctx);
if (checkResult instanceof Promise) {
if (false === ctx.async) throw new core_core.GT();
return checkResult.then((checkResult)=>inst._zod.parse(checkResult, ctx));
}
return inst._zod.parse(checkResult, ctx);
};
inst._zod.run = (payload, ctx)=>{
if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
if ("backward" === ctx.direction) {
const canary = inst._zod.parse({
value: payload.value,
issues: []
}, {
...ctx,
skipChecks: true
});
if (canary instanceof Promise) return canary.then((canary)=>handleCanaryResult(canary, payload, ctx));
return handleCanaryResult(canary, payload, ctx);
}
const result = inst._zod.parse(payload, ctx);
if (result instanceof Promise) {
if (false === ctx.async) throw new core_core.GT();
return result.then((result)=>runChecks(result, checks1, ctx));
}
return runChecks(result, checks1, ctx);
};
}
}, {
get "~standard" () {
return core_util.jD(this, "~standard", standardProps(this));
},
set "~standard" (value){
core_util.qh(this, "~standard", value);
}
});
const toStandardResult = (r, ctx)=>r.issues.length ? {
issues: r.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W()))
} : {
value: r.value
};
async function validateAsync(inst, value) {
const ctx = {
async: true
};
return toStandardResult(await inst._zod.run({
value,
issues: []
}, ctx), ctx);
}
function standardProps(inst) {
return {
validate: (value)=>{
const ctx = {
async: false
};
try {
const r = inst._zod.run({
value,
issues: []
}, ctx);
if (!(r instanceof Promise)) return toStandardResult(r, ctx);
} catch (_) {}
return validateAsync(inst, value);
},
vendor: "zod",
version: 1
};
}
const $ZodString = core_core.xI("$ZodString", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.pattern = def.pattern ?? anyString;
inst._zod.parse = (payload, _)=>{
if (def.coerce) try {
payload.value = String(payload.value);
} catch (_) {}
if ("string" == typeof payload.value) return payload;
payload.issues.push({
expected: "string",
code: "invalid_type",
input: payload.value,
inst
});
return payload;
};
});
const $ZodNumber = core_core.xI("$ZodNumber", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.pattern = number;
inst._zod.parse = (payload, _ctx)=>{
if (def.coerce) try {
payload.value = Number(payload.value);
} catch (_) {}
const input = payload.value;
if ("number" == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload;
const received = "number" == typeof input ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
payload.issues.push({
expected: "number",
code: "invalid_type",
input,
inst,
...received ? {
received
} : {}
});
return payload;
};
});
const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def)=>{
core_checks.KH.init(inst, def);
$ZodNumber.init(inst, def);
});
const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.pattern = regexes_boolean;
inst._zod.parse = (payload, _ctx)=>{
if (def.coerce) try {
payload.value = Boolean(payload.value);
} catch (_) {}
const input = payload.value;
if ("boolean" == typeof input) return payload;
payload.issues.push({
expected: "boolean",
code: "invalid_type",
input,
inst
});
return payload;
};
});
const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.parse = (payload)=>payload;
});
const $ZodNever = core_core.xI("$ZodNever", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.parse = (payload, _ctx)=>{
payload.issues.push({
expected: "never",
code: "invalid_type",
input: payload.value,
inst
});
return payload;
};
});
function capSize(inst, size) {
const caps = core_util.hi(inst._zod.def.checks);
if (!caps.length) return;
const cap = Math.min(...caps.map((c)=>c[0]));
const parse1 = inst._zod.parse;
inst._zod.parse = (payload, ctx)=>{
const n = size(payload.value);
if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
for (const [max, ch] of core_util.hi(inst._zod.def.checks))if (n > max && ch._zod.def.when(payload)) {
const start = payload.issues.length;
ch._zod.check(payload);
payload.issues[start].continue = false;
core_util.d3(payload.issues, start, inst);
return payload;
}
}
return parse1(payload, ctx);
};
}
const arraySize = (input)=>Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
final.value[index] = result.value;
}
const $ZodArray = core_core.xI("$ZodArray", (inst, def)=>{
$ZodType.init(inst, def);
const memo = core_core.cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx)=>{
const input = payload.value;
if (!Array.isArray(input)) {
payload.issues.push({
expected: "array",
code: "invalid_type",
input,
inst
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
const proms = [];
const abortEarly = ctx?.abortEarly;
for(let i = 0; i < input.length; i++){
const item = input[i];
const result = def.element._zod.run({
value: item,
issues: []
}, ctx);
if (result instanceof Promise) proms.push(result.then((result)=>handleArrayResult(result, payload, i)));
else {
handleArrayResult(result, payload, i);
if (abortEarly && 0 !== result.issues.length && core_util.QH(result)) break;
}
}
if (proms.length) return Promise.all(proms).then(()=>payload);
return payload;
};
capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
const isPresent = key in input;
const isOptionalOut = "optional" === optout;
if (!isPresent && isOptionalOut && "optional" === optin) return;
if (result.issues.length) {
if (void 0 !== optin && isOptionalOut && !isPresent) return;
final.issues.push(...core_util.lQ(key, result.issues));
}
if (!isPresent && void 0 === optin) {
if (!result.issues.length) final.issues.push({
code: "invalid_type",
expected: "nonoptional",
input: void 0,
path: [
key
]
});
return;
}
if (void 0 === result.value) {
if (isPresent || "defaulted" === optin && !isOptionalOut) final.value[key] = void 0;
} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
const keys = Object.keys(def.shape);
const ownSymbols = Object.getOwnPropertySymbols(def.shape);
const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
const allKeys = symbolKeys.length ? [
...keys,
...symbolKeys
] : keys;
for (const k of allKeys)if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
const okeys = core_util.NM(def.shape);
return {
...def,
allKeys,
symbolKeys,
keySet: new Set(keys),
numKeys: keys.length,
optionalKeys: new Set(okeys)
};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
const unrecognized = [];
const keySet = def.keySet;
const _catchall = def.catchall._zod;
const t = _catchall.def.type;
const optin = _catchall.optin;
const optout = _catchall.optout;
let seen = 0;
for(const key in input){
if (abortEarly && payload.issues.length !== seen) {
if (core_util.QH(payload, seen)) break;
seen = payload.issues.length;
}
if (keySet.has(key)) continue;
if ("__proto__" === key) {
if ("never" === t) unrecognized.push(key);
continue;
}
if ("never" === t) {
unrecognized.push(key);
continue;
}
const r = _catchall.run({
value: input[key],
issues: []
}, ctx);
if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
else handlePropertyResult(r, payload, key, input, optin, optout);
}
if (unrecognized.length) payload.issues.push({
code: "unrecognized_keys",
keys: unrecognized,
input,
inst,
continue: true
});
if (!proms.length) return payload;
return Promise.all(proms).then(()=>payload);
}
const $ZodObject = core_core.xI("$ZodObject", (inst, def)=>{
$ZodType.init(inst, def);
const desc = Object.getOwnPropertyDescriptor(def, "shape");
const sh = desc?.get ? desc.get.raw : def.shape ?? {};
if (sh) {
const get = ()=>{
const newSh = {
...sh
};
Object.defineProperty(def, "shape", {
value: newSh
});
get.raw = newSh;
return newSh;
};
get.raw = sh;
Object.defineProperty(def, "shape", {
get
});
}
const _normalized = core_util.PO(()=>normalizeDef(def));
core_util.v5(inst, "propValues", (zod)=>{
const shape = zod.def.shape;
const propValues = {};
for(const key in shape){
const field = shape[key]._zod;
if (field.values) {
if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set());
for (const v of field.values)propValues[key].add(v);
if (void 0 !== field.optin) propValues[key].add(void 0);
}
}
return propValues;
});
const isObject = core_util.Gv;
const catchall = def.catchall;
let value;
const memo = core_core.cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx)=>{
value ?? (value = _normalized.value);
const input = payload.value;
if (!isObject(input)) {
payload.issues.push({
expected: "object",
code: "invalid_type",
input,
inst
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
const proms = [];
const shape = value.shape;
const abortEarly = ctx?.abortEarly;
let seen = payload.issues.length;
for (const key of value.allKeys){
if (abortEarly && payload.issues.length !== seen) {
if (core_util.QH(payload, seen)) break;
seen = payload.issues.length;
}
if ("__proto__" === key) continue;
const el = shape[key];
const optin = el._zod.optin;
const optout = el._zod.optout;
const r = el._zod.run({
value: input[key],
issues: []
}, ctx);
if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
else handlePropertyResult(r, payload, key, input, optin, optout);
}
if (!catchall) return proms.length ? Promise.all(proms).then(()=>payload) : payload;
return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, true === abortEarly);
};
});
function handleUnionResults(results, final, inst, ctx) {
for (const result of results)if (0 === result.issues.length) {
final.value = result.value;
return final;
}
const nonaborted = results.filter((r)=>!core_util.QH(r));
if (1 === nonaborted.length) {
final.value = nonaborted[0].value;
return nonaborted[0];
}
final.issues.push({
code: "invalid_union",
input: final.value,
inst,
errors: results.map((result)=>result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())))
});
return final;
}
const $ZodUnion = core_core.xI("$ZodUnion", (inst, def)=>{
$ZodType.init(inst, def);
core_util.v5(inst, "optin", (zod)=>zod.def.options.some((o)=>"defaulted" === o._zod.optin) ? "defaulted" : zod.def.options.some((o)=>void 0 !== o._zod.optin) ? "optional" : void 0);
core_util.v5(inst, "optout", (zod)=>zod.def.options.some((o)=>"optional" === o._zod.optout) ? "optional" : void 0);
core_util.v5(inst, "values", (zod)=>{
if (zod.def.options.every((o)=>o._zod.values)) return new Set(zod.def.options.flatMap((option)=>Array.from(option._zod.values)));
});
core_util.v5(inst, "pattern", (zod)=>{
if (zod.def.options.every((o)=>o._zod.pattern)) {
const patterns = zod.def.options.map((o)=>o._zod.pattern);
return new RegExp(`^(${patterns.map((p)=>core_util.p6(p.source)).join("|")})$`);
}
});
const first = 1 === def.options.length ? def.options[0]._zod.run : null;
inst._zod.parse = (payload, ctx)=>{
if (first) return first(payload, ctx);
let async = false;
const results = [];
for (const option of def.options){
const result = option._zod.run({
value: payload.value,
issues: []
}, ctx);
if (result instanceof Promise) {
results.push(result);
async = true;
} else {
if (0 === result.issues.length) return result;
results.push(result);
}
}
if (!async) return handleUnionResults(results, payload, inst, ctx);
return Promise.all(results).then((results)=>handleUnionResults(results, payload, inst, ctx));
};
});
const $ZodRecord = core_core.xI("$ZodRecord", (inst, def)=>{
$ZodType.init(inst, def);
const memo = core_core.cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx)=>{
const input = payload.value;
if (!core_util.Qd(input)) {
payload.issues.push({
expected: "record",
code: "invalid_type",
input,
inst
});
return payload;
}
const proms = [];
const values = def.keyType._zod.values;
if (values && !def.partial) {
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
const recordKeys = new Set();
for (const key of values)if ("string" == typeof key || "number" == typeof key || "symbol" == typeof key) {
recordKeys.add("number" == typeof key ? key.toString() : key);
if ("__proto__" === key) continue;
const keyResult = def.keyType._zod.run({
value: key,
issues: []
}, ctx);
if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
if (keyResult.issues.length) {
payload.issues.push({
code: "invalid_key",
origin: "record",
issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
input: key,
path: [
key
],
inst
});
continue;
}
const outKey = keyResult.value;
if ("__proto__" === outKey) continue;
const result = def.valueType._zod.run({
value: input[key],
issues: []
}, ctx);
if (result instanceof Promise) proms.push(result.then((result)=>{
if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
payload.value[outKey] = result.value;
}));
else {
if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
payload.value[outKey] = result.value;
}
}
let unrecognized;
for(const key in input)if (!recordKeys.has(key)) if ("loose" === def.mode) {
if ("__proto__" === key) continue;
payload.value[key] = input[key];
} else {
unrecognized = unrecognized ?? [];
unrecognized.push(key);
}
if (unrecognized && unrecognized.length > 0) payload.issues.push({
code: "unrecognized_keys",
input,
inst,
keys: unrecognized,
continue: true
});
} else {
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
let unrecognized;
for (const key of Reflect.ownKeys(input)){
if ("__proto__" === key) continue;
if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
let keyResult = def.keyType._zod.run({
value: key,
issues: []
}, ctx);
if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
const checkNumericKey = "string" == typeof key && number.test(key) && keyResult.issues.length;
if (checkNumericKey) {
const retryResult = def.keyType._zod.run({
value: Number(key),
issues: []
}, ctx);
if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
if (0 === retryResult.issues.length) keyResult = retryResult;
}
if (keyResult.issues.length) {
if ("loose" === def.mode) payload.value[key] = input[key];
else if (values) {
unrecognized = unrecognized ?? [];
unrecognized.push(key);
} else payload.issues.push({
code: "invalid_key",
origin: "record",
issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
input: key,
path: [
key
],
inst
});
continue;
}
const outKey = keyResult.value;
if ("__proto__" === outKey) continue;
const result = def.valueType._zod.run({
value: input[key],
issues: []
}, ctx);
if (result instanceof Promise) proms.push(result.then((result)=>{
if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
payload.value[outKey] = result.value;
}));
else {
if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
payload.value[outKey] = result.value;
}
}
if (unrecognized && unrecognized.length > 0) payload.issues.push({
code: "unrecognized_keys",
input,
inst,
keys: unrecognized,
continue: true
});
}
if (proms.length) return Promise.all(proms).then(()=>payload);
return payload;
};
});
const $ZodEnum = core_core.xI("$ZodEnum", (inst, def)=>{
$ZodType.init(inst, def);
const values = core_util.w5(def.entries);
const valuesSet = new Set(values);
inst._zod.values = valuesSet;
core_util.v5(inst, "pattern", (zod)=>{
const patternValues = core_util.w5(zod.def.entries).filter((k)=>core_util.qQ.has(typeof k));
return new RegExp(patternValues.length ? `^(${patternValues.map((o)=>core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
});
inst._zod.parse = (payload, _ctx)=>{
const input = payload.value;
if (valuesSet.has(input)) return payload;
payload.issues.push({
code: "invalid_value",
values,
input,
inst
});
return payload;
};
});
const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def)=>{
$ZodType.init(inst, def);
const values = new Set(def.values);
inst._zod.values = values;
core_util.v5(inst, "pattern", (zod)=>{
const vals = zod.def.values;
return new RegExp(vals.length ? `^(${vals.map((o)=>"string" == typeof o ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
});
inst._zod.parse = (payload, _ctx)=>{
const input = payload.value;
if (values.has(input)) return payload;
payload.issues.push({
code: "invalid_value",
values: def.values,
input,
inst
});
return payload;
};
});
function handleOptionalResult(payload, result) {
payload.value = result.issues.length ? void 0 : result.value;
return payload;
}
const $ZodOptional = core_core.xI("$ZodOptional", (inst, def)=>{
$ZodType.init(inst, def);
core_util.v5(inst, "optin", (zod)=>"defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
inst._zod.optout = "optional";
core_util.v5(inst, "values", (zod)=>{
const values = zod.def.innerType._zod.values;
return values ? new Set([
...values,
void 0
]) : void 0;
});
core_util.v5(inst, "pattern", (zod)=>{
const pattern = zod.def.innerType._zod.pattern;
return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
});
inst._zod.parse = (payload, ctx)=>{
if (void 0 === payload.value) {
if ("defaulted" !== def.innerType._zod.optin) return payload;
const result = def.innerType._zod.run({
value: payload.value,
issues: []
}, ctx);
if (result instanceof Promise) return result.then((result)=>handleOptionalResult(payload, result));
return handleOptionalResult(payload, result);
}
return def.innerType._zod.run(payload, ctx);
};
});
const $ZodNullable = core_core.xI("$ZodNullable", (inst, def)=>{
$ZodType.init(inst, def);
core_util.v5(inst, "optin", (zod)=>zod.def.innerType._zod.optin);
core_util.v5(inst, "optout", (zod)=>zod.def.innerType._zod.optout);
core_util.v5(inst, "pattern", (zod)=>{
const pattern = zod.def.innerType._zod.pattern;
return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
});
core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values ? new Set([
...zod.def.innerType._zod.values,
null
]) : void 0);
inst._zod.parse = (payload, ctx)=>{
if (null === payload.value) return payload;
return def.innerType._zod.run(payload, ctx);
};
});
const $ZodDefault = core_core.xI("$ZodDefault", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.optin = "defaulted";
core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
inst._zod.parse = (payload, ctx)=>{
if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
if (void 0 === payload.value) {
payload.value = def.defaultValue;
return payload;
}
const result = def.innerType._zod.run(payload, ctx);
if (result instanceof Promise) return result.then((result)=>handleDefaultResult(result, def));
return handleDefaultResult(result, def);
};
});
function handleDefaultResult(payload, def) {
if (void 0 === payload.value) payload.value = def.defaultValue;
return payload;
}
const $ZodCustom = core_core.xI("$ZodCustom", (inst, def)=>{
core_checks.QP.init(inst, def);
$ZodType.init(inst, def);
inst._zod.parse = (payload, _)=>payload;
inst._zod.check = (payload)=>{
const input = payload.value;
const r = def.fn(input);
if (r instanceof Promise) return r.then((r)=>handleRefineResult(r, payload, input, inst));
handleRefineResult(r, payload, input, inst);
};
});
function handleRefineResult(result, payload, input, inst) {
if (!result) {
const _iss = {
code: "custom",
input,
inst,
path: [
...inst._zod.def.path ?? []
],
continue: !inst._zod.def.abort
};
if (inst._zod.def.params) _iss.params = inst._zod.def.params;
payload.issues.push(core_util.sn(_iss));
}
}
var api = __nccwpck_require__("zod/v4/core/api.js");
function _getMessage() {
const internals = this._zod;
internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
return internals.message;
}
function _setMessage(value) {
this._zod.message = value;
}
const _messageDesc = {
get: _getMessage,
set: _setMessage,
enumerable: true,
configurable: true
};
const _issuesDesc = {
value: void 0,
enumerable: false
};
const _installedToString = new WeakSet([
Object.prototype,
Error.prototype
]);
const initializer = (inst, def)=>{
inst.name = "$ZodError";
_issuesDesc.value = def;
Object.defineProperty(inst, "issues", _issuesDesc);
_issuesDesc.value = void 0;
Object.defineProperty(inst, "message", _messageDesc);
const proto = Object.getPrototypeOf(inst);
if (!_installedToString.has(proto)) {
_installedToString.add(proto);
Object.defineProperty(proto, "toString", {
configurable: true,
enumerable: false,
get () {
const value = ()=>this.message;
Object.defineProperty(this, "toString", {
value,
configurable: true,
writable: true
});
return value;
},
set (value) {
Object.defineProperty(this, "toString", {
value,
configurable: true,
writable: true
});
}
});
}
};
(0, core_core.xI)("$ZodError", initializer);
const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
Parent: Error
});
const _parse = (_Err)=>{
const fn = (schema, value, _ctx, _params)=>{
const ctx = _ctx ? {
..._ctx,
async: false
} : {
async: false
};
const result = schema._zod.run({
value,
issues: []
}, ctx);
if (result instanceof Promise) throw new core_core.GT();
if (result.issues.length) {
const e = new (_params?.Err ?? _Err)(result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
core_util.gx(e, _params?.callee ?? fn);
throw e;
}
return result.value;
};
return fn;
};
const parse_parse = _parse($ZodRealError);
const _parseAsync = (_Err)=>{
const fn = async (schema, value, _ctx, params)=>{
const ctx = _ctx ? {
..._ctx,
async: true
} : {
async: true
};
let result = schema._zod.run({
value,
issues: []
}, ctx);
if (result instanceof Promise) result = await result;
if (result.issues.length) {
const e = new (params?.Err ?? _Err)(result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
core_util.gx(e, params?.callee ?? fn);
throw e;
}
return result.value;
};
return fn;
};
const parse_parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err)=>(schema, value, _ctx)=>{
const ctx = _ctx ? {
..._ctx,
async: false
} : {
async: false
};
const result = schema._zod.run({
value,
issues: []
}, ctx);
if (result instanceof Promise) throw new core_core.GT();
return result.issues.length ? failure(_Err, result.issues, ctx) : {
success: true,
data: result.value
};
};
const safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
let error;
return {
success: false,
get error () {
if (!error) {
error = new Err(issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
issues = void 0;
ctx = void 0;
}
return error;
},
set error (e){
error = e;
issues = void 0;
ctx = void 0;
}
};
}
const _safeParseAsync = (_Err)=>async (schema, value, _ctx)=>{
const ctx = _ctx ? {
..._ctx,
async: true
} : {
async: true
};
let result = schema._zod.run({
value,
issues: []
}, ctx);
if (result instanceof Promise) result = await result;
return result.issues.length ? failure(_Err, result.issues, ctx) : {
success: true,
data: result.value
};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
const ZodMiniType = core_core.xI("ZodMiniType", (inst, def)=>{
if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
$ZodType.init(inst, def);
inst.def = def;
inst.type = def.type;
}, {
get with () {
return this.check;
},
set with (value){
core_util.qh(this, "with", value);
},
parse (data, params) {
return parse_parse(this, data, params, {
callee: this.parse
});
},
parseAsync (data, params) {
return parse_parseAsync(this, data, params, {
callee: this.parseAsync
});
},
safeParse (data, params) {
return safeParse(this, data, params);
},
safeParseAsync (data, params) {
return safeParseAsync(this, data, params);
},
check (...checks1) {
const def = this.def;
return this.clone({
...def,
checks: [
...def.checks ?? [],
...checks1.map((ch)=>"function" == typeof ch ? {
_zod: {
check: ch,
def: {
check: "custom"
},
onattach: []
}
} : ch)
]
}, {
parent: true
});
},
clone (_def, params) {
return core_util.o8(this, _def, params);
},
brand () {
return this;
},
register (reg, meta) {
reg.add(this, meta);
return this;
},
apply (fn, ...args) {
return 0 === args.length ? fn(this) : fn(this, ...args);
}
});
const ZodMiniString = core_core.xI("ZodMiniString", (inst, def)=>{
$ZodString.init(inst, def);
ZodMiniType.init(inst, def);
});
function schemas_string(params) {
return api.Rl(ZodMiniString, params);
}
const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def)=>{
$ZodNumber.init(inst, def);
ZodMiniType.init(inst, def);
});
function schemas_number(params) {
return api.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def)=>{
$ZodNumberFormat.init(inst, def);
ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
return api.LK(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def)=>{
$ZodBoolean.init(inst, def);
ZodMiniType.init(inst, def);
});
function schemas_boolean(params) {
return api._L(ZodMiniBoolean, params);
}
const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def)=>{
$ZodUnknown.init(inst, def);
ZodMiniType.init(inst, def);
});
function unknown() {
return api.em(ZodMiniUnknown);
}
const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def)=>{
$ZodNever.init(inst, def);
ZodMiniType.init(inst, def);
});
function never(params) {
return api.G8(ZodMiniNever, params);
}
const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def)=>{
$ZodArray.init(inst, def);
ZodMiniType.init(inst, def);
});
function array(element, params) {
return new ZodMiniArray({
type: "array",
element: element,
...core_util.A2(params)
});
}
const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def)=>{
$ZodObject.init(inst, def);
ZodMiniType.init(inst, def);
core_util.X(inst, "shape", (self)=>self._zod.def.shape, false);
});
function object(shape, params) {
const def = {
type: "object",
shape: shape ?? {},
...core_util.A2(params)
};
return new ZodMiniObject(def);
}
function strictObject(shape, params) {
return new ZodMiniObject({
type: "object",
shape,
catchall: never(),
...core_util.A2(params)
});
}
const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def)=>{
$ZodUnion.init(inst, def);
ZodMiniType.init(inst, def);
});
function union(options, params) {
return new ZodMiniUnion({
type: "union",
options: options,
...core_util.A2(params)
});
}
const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def)=>{
$ZodRecord.init(inst, def);
ZodMiniType.init(inst, def);
});
function record(keyType, valueType, params) {
if (!valueType || !valueType._zod) return new ZodMiniRecord({
type: "record",
keyType: schemas_string(),
valueType: keyType,
...core_util.A2(valueType)
});
return new ZodMiniRecord({
type: "record",
keyType,
valueType: valueType,
...core_util.A2(params)
});
}
function partialRecord(keyType, valueType, params) {
return new ZodMiniRecord({
type: "record",
keyType,
valueType: valueType,
...core_util.A2(params),
partial: true
});
}
const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def)=>{
$ZodEnum.init(inst, def);
ZodMiniType.init(inst, def);
inst.options = [
...inst._zod.values
];
});
function _enum(values, params) {
const entries = Array.isArray(values) ? Object.fromEntries(values.map((v)=>[
v,
v
])) : values;
return new ZodMiniEnum({
type: "enum",
entries,
...core_util.A2(params)
});
}
const ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def)=>{
$ZodLiteral.init(inst, def);
ZodMiniType.init(inst, def);
});
function literal(value, params) {
return new ZodMiniLiteral({
type: "literal",
values: Array.isArray(value) ? value : [
value
],
...core_util.A2(params)
});
}
const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def)=>{
$ZodOptional.init(inst, def);
ZodMiniType.init(inst, def);
});
function optional(innerType) {
return new ZodMiniOptional({
type: "optional",
innerType: innerType
});
}
const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def)=>{
$ZodNullable.init(inst, def);
ZodMiniType.init(inst, def);
});
function nullable(innerType) {
return new ZodMiniNullable({
type: "nullable",
innerType: innerType
});
}
function nullish(innerType) {
return optional(nullable(innerType));
}
const ZodMiniDefault = core_core.xI("ZodMiniDefault", (inst, def)=>{
$ZodDefault.init(inst, def);
ZodMiniType.init(inst, def);
});
function _default(innerType, defaultValue) {
return new ZodMiniDefault({
type: "default",
innerType: innerType,
get defaultValue () {
return "function" == typeof defaultValue ? defaultValue() : core_util.yG(defaultValue);
}
});
}
const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def)=>{
$ZodCustom.init(inst, def);
ZodMiniType.init(inst, def);
});
function refine(fn, _params = {}) {
return api.fU(ZodMiniCustom, fn, _params);
}
api.q0;
api.mI;
})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
var cachedModule = __webpack_module_cache__[moduleId];
if (void 0 !== cachedModule) return cachedModule.exports;
var module = __webpack_module_cache__[moduleId] = {
exports: {}
};
var threw = true;
try {
__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
threw = false;
} finally{
if (threw) delete __webpack_module_cache__[moduleId];
}
return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (void 0 !== __nccwpck_require__) __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
var webpackQueues = "function" == typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__";
var webpackExports = "function" == typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__";
var webpackError = "function" == typeof Symbol ? Symbol("webpack error") : "__webpack_error__";
var resolveQueue = (queue)=>{
if (queue && queue.d < 1) {
queue.d = 1;
queue.forEach((fn)=>fn.r--);
queue.forEach((fn)=>fn.r-- ? fn.r++ : fn());
}
};
var wrapDeps = (deps)=>deps.map((dep)=>{
if (null !== dep && "object" == typeof dep) {
if (dep[webpackQueues]) return dep;
if (dep.then) {
var queue = [];
queue.d = 0;
dep.then((r)=>{
obj[webpackExports] = r;
resolveQueue(queue);
}, (e)=>{
obj[webpackError] = e;
resolveQueue(queue);
});
var obj = {};
obj[webpackQueues] = (fn)=>fn(queue);
return obj;
}
}
var ret = {};
ret[webpackQueues] = (x)=>{};
ret[webpackExports] = dep;
return ret;
});
__nccwpck_require__.a = (module, body, hasAwait)=>{
var queue;
hasAwait && ((queue = []).d = -1);
var depQueues = new Set();
var exports = module.exports;
var currentDeps;
var outerResolve;
var reject;
var promise = new Promise((resolve, rej)=>{
reject = rej;
outerResolve = resolve;
});
promise[webpackExports] = exports;
promise[webpackQueues] = (fn)=>(queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x)=>{}));
module.exports = promise;
body((deps)=>{
currentDeps = wrapDeps(deps);
var fn;
var getResult = ()=>currentDeps.map((d)=>{
if (d[webpackError]) throw d[webpackError];
return d[webpackExports];
});
var promise = new Promise((resolve)=>{
fn = ()=>resolve(getResult);
fn.r = 0;
var fnQueue = (q)=>q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
currentDeps.map((dep)=>dep[webpackQueues](fnQueue));
});
return fn.r ? promise : getResult();
}, (err)=>(err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
queue && queue.d < 0 && (queue.d = 0);
};
})();
(()=>{
var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
var leafPrototypes;
__nccwpck_require__.t = function(value, mode) {
if (1 & mode) value = this(value);
if (8 & mode) return value;
if ('object' == typeof value && value) {
if (4 & mode && value.__esModule) return value;
if (16 & mode && 'function' == typeof value.then) return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [
null,
getProto({}),
getProto([]),
getProto(getProto)
];
for(var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
def['default'] = ()=>value;
__nccwpck_require__.d(ns, def);
return ns;
};
})();
(()=>{
__nccwpck_require__.d = (exports, definition)=>{
for(var key in definition)if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
enumerable: true,
get: definition[key]
});
};
})();
(()=>{
__nccwpck_require__.f = {};
__nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
})();
(()=>{
__nccwpck_require__.u = (chunkId)=>({
251: "../packages/bottleneck-95b29343.js",
307: "../packages/french-68a537b1.js",
735: "../packages/octokit-plugin-retry-4cafaf4c.js",
758: "../packages/octokit-plugin-rest-endpoint-methods-901190c5.js",
856: "../packages/octokit-plugin-throttling-09fea98a.js"
})[chunkId] ?? "" + chunkId + ".index.js";
})();
(()=>{
__nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
(()=>{
__nccwpck_require__.r = (exports)=>{
if ("u" > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
value: 'Module'
});
Object.defineProperty(exports, '__esModule', {
value: true
});
};
})();
(()=>{
var installedChunks = {
792: 0
};
var installChunk = (data)=>{
var { ids, modules, runtime } = data;
var moduleId, chunkId, i = 0;
for(moduleId in modules)if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
if (runtime) runtime(__nccwpck_require__);
for(; i < ids.length; i++){
chunkId = ids[i];
if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
installedChunks[ids[i]] = 0;
}
};
__nccwpck_require__.f.j = (chunkId, promises)=>{
var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
else {
var promise = import("./" + __nccwpck_require__.u(chunkId)).then((chunk)=>installChunk({
ids: [
chunkId
],
...chunk
}), (e)=>{
if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0;
throw e;
});
var promise = Promise.race([
promise,
new Promise((resolve)=>installedChunkData = installedChunks[chunkId] = [
resolve
])
]);
promises.push(installedChunkData[1] = promise);
}
};
})();
var __webpack_exports__ = __nccwpck_require__(201);
__webpack_exports__ = await __webpack_exports__;
