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
os: ((module)=>{
module.exports = process.getBuiltinModule("os");
}),
tls: ((module)=>{
module.exports = process.getBuiltinModule("tls");
}),
util: ((module)=>{
module.exports = process.getBuiltinModule("util");
}),
453: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(970);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(179);
await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
}),
179: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>action
});
var fields = __nccwpck_require__(562);
var credentials = __nccwpck_require__(268);
function ratio_ratio(numerator, denominator = 1n) {
const [above, below] = [
integer(numerator),
integer(denominator)
];
if (0n === below) throw new RangeError('a fraction needs a denominator');
return below < 0n ? {
numerator: -above,
denominator: -below
} : {
numerator: above,
denominator: below
};
}
function integer(value) {
if ('number' == typeof value && !Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`);
return BigInt(value);
}
function parseDecimal(text) {
const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
if (!match) return;
const [, sign, whole = '', fraction = '', exponent = '0'] = match;
const digits = BigInt(`${'-' === sign ? '-' : ''}${whole}${fraction}`);
const shift = Number(exponent) - fraction.length;
return shift >= 0 ? ratio_ratio(digits * 10n ** BigInt(shift)) : ratio_ratio(digits, 10n ** BigInt(-shift));
}
function ratio_fromNumber(value) {
const exact = parseDecimal(String(value));
if (!exact) throw new RangeError(`${value} is not a finite number`);
return exact;
}
function ratio_toNumber({ numerator, denominator }) {
const [above, below] = [
Number(numerator),
Number(denominator)
];
if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
const significant = 20;
const shift = Math.max(0, denominator.toString().length - numerator.toString().length + significant);
return Number(`${numerator * 10n ** BigInt(shift) / denominator}e-${shift}`);
}
function compare(a, b) {
const difference = a.numerator * b.denominator - b.numerator * a.denominator;
return difference < 0n ? -1 : Number(difference > 0n);
}
function ratio_multiply(a, b) {
return ratio_ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}
function formatRatio({ numerator, denominator }, digits = 2) {
const scaled = numerator * 10n ** BigInt(digits);
const towardsZero = scaled / denominator;
const floor = scaled < 0n && scaled % denominator !== 0n ? towardsZero - 1n : towardsZero;
const text = (floor < 0n ? -floor : floor).toString().padStart(digits + 1, '0');
const [whole, fraction] = [
text.slice(0, text.length - digits),
text.slice(text.length - digits).replace(/0+$/, '')
];
return `${floor < 0n ? '-' : ''}${whole}${'' === fraction ? '' : `.${fraction}`}`;
}
const units = {
'': [
'plain number',
ratio_ratio(1)
],
'%': [
'percentage',
ratio_ratio(1)
],
ms: [
'time',
ratio_ratio(1)
],
s: [
'time',
ratio_ratio(1_000)
],
m: [
'time',
ratio_ratio(60_000)
],
h: [
'time',
ratio_ratio(3_600_000)
],
B: [
'size',
ratio_ratio(1)
],
kB: [
'size',
ratio_ratio(1_000)
],
MB: [
'size',
ratio_ratio(1_000_000)
],
GB: [
'size',
ratio_ratio(1_000_000_000)
],
'/s': [
'rate',
ratio_ratio(60)
],
'/min': [
'rate',
ratio_ratio(1)
]
};
const unitNames = Object.keys(units).filter((unit)=>'' !== unit);
function quantity_quantity(value, unit = '') {
return {
value: 'number' == typeof value ? ratio_fromNumber(value) : value,
unit
};
}
function quantity_dimensionOf(unit) {
return units[unit][0];
}
function quantity_compareQuantities(a, b) {
return compare(ratio_multiply(a.value, units[a.unit][1]), ratio_multiply(b.value, units[b.unit][1]));
}
function formatQuantity({ value, unit }, digits = 2) {
return `${formatRatio(value, digits)}${unit}`;
}
function isName(text) {
const isAscii = Buffer.byteLength(text) === text.length;
return isAscii ? /^[\w.-]+$/.test(text) : /^[\p{L}\p{N}_.-]+$/u.test(text);
}
function metricsOf(condition) {
if ('comparison' !== condition.kind) return condition.terms.flatMap(metricsOf);
return [
condition.left,
condition.right
].filter((value)=>'metric' === value.kind);
}
function comparisonsOf(condition) {
return 'comparison' === condition.kind ? [
condition
] : condition.terms.flatMap(comparisonsOf);
}
function printCondition(condition, annotate = ()=>'') {
if ('comparison' === condition.kind) return printComparison(condition, annotate);
const terms = condition.terms.map((term)=>{
const text = printCondition(term, annotate);
return 'and' === condition.kind && 'or' === term.kind ? `(${text})` : text;
});
return terms.join('and' === condition.kind ? ' && ' : ' || ');
}
function printComparison({ left, operator, right, duration }, annotate) {
const print = (value, other)=>'literal' === value.kind ? printLiteral(value) : printMetricValue(value) + annotate(value, other);
return `${print(left, right)} ${operator} ${print(right, left)}${void 0 === duration ? '' : ` for ${printDuration(duration)}`}`;
}
function printMetricValue({ factor, isBaseline, metric }) {
const name = printMetric(metric);
return `${factor ? `${exactDecimal(factor)} * ` : ''}${isBaseline ? `baseline(${name})` : name}`;
}
function printLiteral({ number, unit }) {
return `${exactDecimal(number)}${unit}`;
}
function printMetric({ name, label }) {
if (void 0 === label) return name;
const [first = '', ...rest] = name.split('.');
const shown = isName(label) && !label.includes('.') ? label : `"${label.replace(/["\\]/g, '\\$&')}"`;
return [
`${first}[${shown}]`,
...rest
].join('.');
}
function exactDecimal(number) {
return formatRatio(number, number.denominator.toString().length - 1);
}
function printDuration(ms) {
const [unit, size] = [
[
'h',
3_600_000
],
[
'm',
60_000
],
[
's',
1_000
]
].find(([, size])=>ms % size === 0) ?? [
'ms',
1
];
return `${ms / size}${unit}`;
}
class RuleError extends Error {
name = 'RuleError';
rule;
column;
constructor(rule, column, what){
super(`column ${column}: ${what}`);
this.rule = rule;
this.column = column;
}
toProblem(input) {
return {
input,
received: this.rule,
allowed: `a rule; ${this.message}`,
example: 'coverage >= 80%'
};
}
}
function judge(rule, metrics, history) {
const read = (value)=>readingOf(value, metrics);
const operands = metricsOf(rule.condition).map((value)=>({
text: printMetricValue(value),
reading: read(value)
}));
const explanation = printCondition(rule.condition, (value, other)=>` (${describe(read(value), read(other))})`);
return {
state: decide(rule, rule.condition, metrics, history),
operands,
explanation
};
}
function checkUnits(rule, unitOf) {
return comparisonsOf(rule.condition).flatMap((comparison)=>{
const [left, right] = [
comparison.left,
comparison.right
].map((value)=>'literal' === value.kind ? value.unit : unitOf(value.metric.name));
const error = void 0 === left || void 0 === right ? void 0 : mismatch(rule, comparison, left, right);
return error ? [
error
] : [];
});
}
function decide(rule, condition, metrics, history) {
if ('comparison' === condition.kind) return decideOverTime(rule, condition, metrics, history);
const states = condition.terms.map((term)=>decide(rule, term, metrics, history));
const [decisive, neutral] = 'and' === condition.kind ? [
'broken',
'holds'
] : [
'holds',
'broken'
];
return [
decisive,
'missing',
'n/a'
].find((state)=>states.includes(state)) ?? neutral;
}
function decideOverTime(rule, comparison, metrics, history) {
const state = compareValues(rule, comparison, metrics);
const { duration } = comparison;
if ('broken' !== state || void 0 === duration || void 0 === history) return state;
let since = history.now;
let isCertain = true;
for (const moment of history.earlier.toReversed()){
if (history.now - since >= duration) break;
const then = compareValues(rule, comparison, moment.metrics);
if ('holds' === then) return 'holds';
isCertain &&= 'broken' === then;
since = moment.at;
}
if (history.now - since < duration) return 'holds';
return isCertain ? 'broken' : 'missing';
}
function compareValues(rule, comparison, metrics) {
const [left, right] = [
readingOf(comparison.left, metrics),
readingOf(comparison.right, metrics)
];
if (void 0 === left || void 0 === right) return 'missing';
if ('n/a' === left || 'n/a' === right) return 'n/a';
const error = mismatch(rule, comparison, left.unit, right.unit);
if (error) throw error;
const order = quantity_compareQuantities(...inOneUnit(comparison, left, right));
const holds = {
'>=': order >= 0,
'>': order > 0,
'<=': order <= 0,
'<': order < 0,
'==': 0 === order,
'!=': 0 !== order
};
return holds[comparison.operator] ? 'holds' : 'broken';
}
function inOneUnit({ left, right }, a, b) {
if (isBare(left)) return [
{
...a,
unit: b.unit
},
b
];
return isBare(right) ? [
a,
{
...b,
unit: a.unit
}
] : [
a,
b
];
}
function isBare(value) {
return 'literal' === value.kind && '' === value.unit;
}
function mismatch(rule, { left, right }, leftUnit, rightUnit) {
const [a, b] = [
quantity_dimensionOf(leftUnit),
quantity_dimensionOf(rightUnit)
];
if (a === b || isBare(left) || isBare(right)) return;
return new RuleError(rule.text, right.column, `a ${a} cannot be compared with a ${b}`);
}
function readingOf(value, metrics) {
if ('literal' === value.kind) return {
value: value.number,
unit: value.unit
};
const reading = value.isBaseline ? baselineOf(value.metric, metrics) : metrics.value(value.metric);
if (void 0 === value.factor || void 0 === reading || 'n/a' === reading) return reading;
return {
value: ratio_multiply(value.factor, reading.value),
unit: reading.unit
};
}
function baselineOf(metric, metrics) {
return metrics.baseline?.(metric) ?? (void 0 === metrics.value(metric) ? void 0 : 'n/a');
}
function describe(reading, other) {
if (void 0 === reading) return 'missing';
if ('n/a' === reading) return reading;
const limit = void 0 === other || 'n/a' === other ? void 0 : other.value;
const decimals = [
2,
4,
6,
9,
12
].find((digits)=>formatRatio(reading.value, digits) !== (limit && formatRatio(limit, digits)));
return formatQuantity(reading, decimals);
}
var time_duration = __nccwpck_require__(862);
const deepestNesting = 100;
const createGrammar = (letters)=>({
word: new RegExp(`[${letters}_][${letters}_-]*`, 'uy'),
unit: new RegExp(`(?:${[
...unitNames
].sort((a, b)=>b.length - a.length).join('|')})(?![${letters}_])`, 'uy'),
nameWithDigits: new RegExp(`(?!\\d+(?:ns|us|ms|s|m|min|h|d|b|kb|mb|gb)(?![${letters}_-]))\\d+(?!\\d)[${letters}_-][${letters}_-]*`, 'iuy'),
letter: new RegExp(`[${letters}_.]`, 'uy'),
for: new RegExp(`for(?![${letters}_-])`, 'uy'),
duration: new RegExp(`\\d+(?:\\.\\d+)?(?:ms|s|m|h|d)(?![${letters}_])`, 'uy')
});
const ascii = createGrammar('A-Za-z0-9');
let unicode;
function grammarFor(text) {
return Buffer.byteLength(text) === text.length ? ascii : unicode ??= createGrammar('\\p{L}\\p{N}');
}
const number = /[+-]?\d+(?:\.\d+)?/y;
function parseRule(text) {
const scan = createScanner(text);
const condition = readJunction(scan, 'or', 0);
if (!scan.atEnd()) scan.refuse('"&&", "||" or the end');
return {
text: text.trim(),
condition
};
}
function parseRules(lines) {
const rules = [];
const errors = [];
for (const line of lines)try {
rules.push(parseRule(line));
} catch (error) {
if (!(error instanceof RuleError)) throw error;
errors.push(error);
}
return {
rules,
errors
};
}
function createScanner(text) {
let at = 0;
function takeHere(pattern) {
if ('string' == typeof pattern) {
if (!text.startsWith(pattern, at)) return;
at += pattern.length;
return pattern;
}
pattern.lastIndex = at;
const found = pattern.exec(text)?.[0];
at += found?.length ?? 0;
return found;
}
function skip() {
takeHere(/\s*/y);
}
return {
grammar: grammarFor(text),
skip,
takeHere,
isAt (pattern) {
pattern.lastIndex = at;
return pattern.test(text);
},
take (pattern) {
skip();
return takeHere(pattern);
},
column: ()=>at + 1,
atEnd () {
skip();
return at === text.length;
},
refuse (expected) {
const found = /\S{1,20}/y;
found.lastIndex = at;
const seen = found.exec(text)?.[0];
throw new RuleError(text, at + 1, `expected ${expected}, found ${void 0 === seen ? 'the end' : JSON.stringify(seen)}`);
}
};
}
function readJunction(scan, kind, depth) {
const term = ()=>'or' === kind ? readJunction(scan, 'and', depth) : readUnit(scan, depth);
const terms = [
term()
];
while(scan.take('or' === kind ? '||' : '&&'))terms.push(term());
const flat = terms.flatMap((one)=>one.kind === kind ? one.terms : [
one
]);
return 1 === flat.length && flat[0] ? flat[0] : {
kind,
terms: flat
};
}
function readUnit(scan, depth) {
if (!scan.take('(')) return readComparison(scan);
if (depth >= deepestNesting) scan.refuse(`at most ${deepestNesting} parentheses inside each other`);
const inner = readJunction(scan, 'or', depth + 1);
if (!scan.take(')')) scan.refuse('")"');
return inner;
}
function readComparison(scan) {
const left = readValue(scan);
const operator = scan.take(/>=|<=|==|!=|>|</y);
if (void 0 === operator) scan.refuse('one of >= > <= < == !=');
const right = readValue(scan);
const comparison = {
kind: 'comparison',
left,
operator: operator,
right
};
return scan.take(scan.grammar.for) ? {
...comparison,
duration: readDuration(scan)
} : comparison;
}
function readDuration(scan) {
scan.skip();
const duration = (0, time_duration.E)(scan.takeHere(scan.grammar.duration) ?? '');
if (void 0 === duration || duration <= 0) scan.refuse('a duration such as 30s or 5m');
return duration;
}
function readValue(scan) {
scan.skip();
const column = scan.column();
const { nameWithDigits, unit, letter } = scan.grammar;
const name = scan.takeHere(nameWithDigits);
if (void 0 !== name) return {
kind: 'metric',
isBaseline: false,
metric: readMetric(scan, name),
column
};
const digits = scan.takeHere(number);
if (void 0 === digits) return readMetricValue(scan, column);
const exact = parseDecimal(digits) ?? scan.refuse('a number');
const glued = scan.takeHere(unit);
if (void 0 === glued && scan.isAt(letter)) scan.refuse(`a unit (${unitNames.join(' ')}) or an operator`);
const literal = {
kind: 'literal',
number: exact,
unit: glued ?? scan.take(unit) ?? '',
column
};
return '' === literal.unit && scan.take('*') ? {
...readMetricValue(scan, column),
factor: exact
} : literal;
}
function readMetricValue(scan, column) {
if (!scan.take(/baseline\s*\(/y)) return {
kind: 'metric',
isBaseline: false,
metric: readMetric(scan),
column
};
const metric = readMetric(scan);
if (!scan.take(')')) scan.refuse('")"');
return {
kind: 'metric',
isBaseline: true,
metric,
column
};
}
function readMetric(scan, first = scan.take(scan.grammar.word)) {
const names = [
first ?? scan.refuse('a metric or a number')
];
let label;
for(;;)if (void 0 === label && scan.takeHere('[')) label = readLabel(scan);
else {
if (!scan.takeHere('.')) return {
name: names.join('.'),
...void 0 === label ? {} : {
label
}
};
names.push(scan.takeHere(scan.grammar.word) ?? scan.refuse('a name'));
}
}
function readLabel(scan) {
const quoted = scan.take(/"(?:[^"\\]|\\.)*"/y);
const label = quoted ? quoted.slice(1, -1).replace(/\\(.)/g, '$1') : scan.take(/[^\s"[\]<>=!&|()]+/y);
if (void 0 === label) scan.refuse('a label: a bare word, or text in double quotes');
if (!scan.take(']')) scan.refuse('"]"');
return label;
}
var visible = __nccwpck_require__(474);
function readPath(value, path1) {
let here = value;
for (const [, quoted, index, name] of path1.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g)){
const key = quoted ?? index ?? name ?? '';
if ('object' != typeof here || null === here || !Object.hasOwn(here, key)) return;
here = here[key];
}
return here;
}
const external_node_vm_namespaceObject = process.getBuiltinModule("node:vm");
const longestMatched = 65536;
const patience = 1_000;
const trial = (0, external_node_vm_namespaceObject.createContext)({
pattern: void 0,
text: ''
});
const script = new external_node_vm_namespaceObject.Script('pattern.exec(text)');
function matches(pattern, text) {
const found = findWithin(pattern, text.slice(0, longestMatched));
return void 0 === found ? void 0 : null !== found;
}
function findWithin(pattern, text) {
trial.pattern = pattern;
trial.text = text;
try {
return script.runInContext(trial, {
timeout: patience
});
} catch (thrown) {
if ('ERR_SCRIPT_EXECUTION_TIMEOUT' === thrown.code) return;
throw thrown;
}
}
const jsonOperators = [
'==',
'!=',
'>=',
'<=',
'>',
'<'
];
const mostChecks = 20;
function judgeAnswer(answer, expected) {
const json = parseJson(answer.body);
const served = readPath(json, expected.versionPath);
const version = 'string' == typeof served || 'number' == typeof served ? (0, visible.zU)(String(served)) : void 0;
const checks1 = checksOf(json);
const told = {
...void 0 === version ? {} : {
version
},
...0 === checks1.length ? {} : {
checks: Object.fromEntries(checks1.slice(0, mostChecks))
}
};
const status = judgeStatus(answer, expected.status, json);
if (status) return {
...told,
...status
};
const wrongVersion = judgeVersion(version, expected);
if (wrongVersion) return {
...told,
reason: wrongVersion,
cause: 'wrong-version'
};
const reason = judgeHeaders(answer, expected.headers) ?? judgeBody(answer, expected) ?? judgeJson(json, expected.json);
return void 0 === reason ? told : {
...told,
reason,
cause: 'transient'
};
}
function judgeStatus({ status, headers }, ranges, json) {
if (ranges.some(({ from, to })=>status >= from && status <= to)) return;
const wanted = ranges.map(({ from, to })=>from === to ? from : `${from}-${to}`).join(' ');
const target = status >= 300 && status < 400 ? `, redirected to ${(0, visible.zU)((0, credentials.j$)(headers.location ?? 'nowhere'))}` : '';
return {
reason: `status ${status}, expected ${wanted}${target}${unhealthyChecks(json)}`,
cause: 401 === status || 403 === status ? 'unauthorized' : 'transient'
};
}
function unhealthyChecks(json) {
const bad = checksOf(json).filter(([, state])=>![
'ok',
'up',
'pass',
'healthy',
'true'
].includes(state.toLowerCase()));
const told = bad.map(([name, state])=>`${name}: ${state}`);
return 0 === told.length ? '' : ` (${(0, visible.zU)(told.join(', '))})`;
}
function checksOf(json) {
const checks1 = readPath(json, 'checks');
if ('object' != typeof checks1 || null === checks1) return [];
return Object.entries(checks1).map(([name, check])=>[
(0, visible.zU)(name),
(0, visible.zU)(show(readPath(check, 'status') ?? check))
]);
}
function judgeVersion(served, { version, versionPath }) {
if (void 0 === version) return;
if (void 0 === served) return `no version at ${JSON.stringify(versionPath)} in the answer, expected ${version}`;
return isSameVersion(served, version) ? void 0 : `version ${served}, expected ${version}`;
}
function isSameVersion(served, expected) {
const [a, b] = [
served,
expected
].map((version)=>version.trim().replace(/^v(?=\d)/, ''));
if (void 0 === a || void 0 === b) return false;
const [short, long] = a.length < b.length ? [
a,
b
] : [
b,
a
];
return a === b || /^[0-9a-f]{7,40}$/.test(short) && /^[0-9a-f]{40}$/.test(long) && long.startsWith(short);
}
function judgeHeaders(answer, expected) {
for (const { name, pattern, negated } of expected){
const value = answer.headers[name];
const isMatch = void 0 !== value && matches(pattern, value);
if (void 0 === isMatch) return tooSlow(`header ${name}`, pattern);
if (isMatch === negated) {
const found = void 0 === value ? 'is missing' : `is ${JSON.stringify((0, visible.zU)(value))}`;
return `header ${name} ${found}, expected ${negated ? 'no ' : 'a '}match of ${String(pattern)}`;
}
}
}
function judgeBody({ body }, { body: pattern }) {
if (void 0 === pattern) return;
const isMatch = matches(pattern, body);
if (void 0 === isMatch) return tooSlow('the body', pattern);
return isMatch ? void 0 : `the body does not match ${String(pattern)}`;
}
function tooSlow(where, pattern) {
return `${String(pattern)} takes too long over ${where}: write it so that it need not try the same text again and again`;
}
function judgeJson(json, expected) {
if (expected.length > 0 && void 0 === json) return 'the body is not JSON';
for (const { path: path1, operator, value } of expected){
const actual = readPath(json, path1);
const holds = void 0 === actual ? '!=' === operator : expectations_compare(actual, operator, value);
if (!holds) return `${path1} is ${void 0 === actual ? 'missing' : (0, visible.zU)(show(actual))}, expected ${operator} ${value}`;
}
}
function expectations_compare(actual, operator, value) {
if ('==' === operator) return show(actual) === value || 'number' == typeof actual && actual === Number(value);
if ('!=' === operator) return !expectations_compare(actual, '==', value);
const [a, b] = [
'string' == typeof actual && '' !== actual.trim() ? Number(actual) : actual,
Number(value)
];
if ('number' != typeof a) return false;
return ({
'>=': a >= b,
'<=': a <= b,
'>': a > b,
'<': a < b
})[operator];
}
function show(value) {
return 'string' == typeof value ? value : JSON.stringify(value);
}
function parseJson(text) {
if (!/^\s*[[{"\d-]|^\s*(true|false|null)/.test(text)) return;
try {
return JSON.parse(text);
} catch  {
return;
}
}
var action_error = __nccwpck_require__(505);
var http_client = __nccwpck_require__(242);
var schemas1 = __nccwpck_require__("zod/v4/mini/schemas.js");
var errors = __nccwpck_require__("zod/v4/core/errors.js");
const sample = schemas1.PVZ([
schemas1.aig(),
schemas1.YjP()
]);
const answer = schemas1.Ikc({
data: schemas1.gMt('resultType', [
schemas1.Ikc({
resultType: schemas1.euz('vector'),
result: schemas1.YOg(schemas1.Ikc({
value: sample
}))
}),
schemas1.Ikc({
resultType: schemas1.euz('scalar'),
result: sample
})
])
});
async function queryPrometheus(http, query, at, signal) {
const body = new URLSearchParams({
query,
time: String(at / 1_000)
}).toString();
const headers = {
'content-type': 'application/x-www-form-urlencoded'
};
const url = 'api/v1/query';
const response = await http.expectOk({
method: 'POST',
url,
body,
headers,
idempotent: true
}, signal);
const { data: found, error } = answer.safeParse(response.json());
if (!found) {
const asked = `POST ${url}`;
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Prometheus',
asked,
answered: errors.S1(error)
});
}
const { data } = found;
const samples = 'scalar' === data.resultType ? [
data.result
] : data.result.map(({ value })=>value);
if (samples.length > 1) throw new action_error.j1([
severalSeries(query, samples.length)
]);
const value = Number(samples[0]?.[1] ?? 0 / 0);
return Number.isFinite(value) ? value : void 0;
}
function severalSeries(query, count) {
const allowed = `queries that give one number each; this one gives ${count} series: aggregate them`;
return {
input: 'metrics',
received: query,
allowed,
example: 'errors: sum(rate(http_requests_total{code=~"5.."}[1m]))'
};
}
function parseJsonQuery(query) {
const [, path1, at] = /^(\/\S.*?)\s+(\S+)$/.exec(query) ?? [];
return void 0 === path1 || void 0 === at ? void 0 : {
path: path1,
at
};
}
function isJsonQuery(query) {
return query.startsWith('/');
}
function hasPast(query) {
return !isJsonQuery(query) || query.includes('{time}');
}
function createMetricSource({ url, token, headers }, options) {
const client = (provider)=>(0, http_client.u)({
provider,
baseUrl: url.replace(/\/*$/, '/'),
headers: {
...'' === token ? {} : {
authorization: `Bearer ${token}`
},
...Object.fromEntries(headers)
},
...options
});
const [prometheus, json] = [
client('Prometheus'),
client('metrics')
];
return {
ask (query, at, signal) {
const asked = parseJsonQuery(query);
return asked ? queryJson(json, asked, at, signal) : queryPrometheus(prometheus, query, at, signal);
}
};
}
const noNumber = /^(NaN|[+-]?Inf)$/;
async function queryJson(http, { path: path1, at: where }, at, signal) {
const url = `.${path1.replaceAll('{time}', String(Math.floor(at / 1_000)))}`;
const found = readPath((await http.expectOk({
method: 'GET',
url
}, signal)).json(), where);
if (null == found || 'string' == typeof found && noNumber.test(found)) return;
const value = 'string' == typeof found && '' !== found.trim() ? Number(found) : found;
if ('number' == typeof value && Number.isFinite(value)) return value;
const answered = `${where} is ${(0, visible.zU)(JSON.stringify(found))}, expected a number`;
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'metrics',
asked: `GET ${url}`,
answered
});
}
function summarise(series) {
const n = series.length;
const k = series.filter(({ ok: ok1 })=>!ok1).length;
const latencies = series.filter(statistics_hasLatency).map(({ ms })=>ms).sort((a, b)=>a - b);
return {
n,
k,
p50: percentile(latencies, 50),
p95: percentile(latencies, 95),
p99: percentile(latencies, 99),
mean: 0 === latencies.length ? void 0 : latencies.reduce((sum, ms)=>sum + ms, 0) / latencies.length,
successRate: 0 === n ? void 0 : 100 * (n - k) / n,
errorRate: 0 === n ? void 0 : 100 * k / n,
consecutiveFailures: longestFailure(series),
rate: rateOf(series)
};
}
function statistics_hasLatency({ status, cause }) {
return void 0 !== status || 'timeout' === cause;
}
function percentile(sorted, p) {
return sorted[Math.max(1, Math.ceil(p * sorted.length / 100)) - 1];
}
function longestFailure(series) {
let [longest, current] = [
0,
0
];
for (const { ok: ok1 } of series){
current = ok1 ? 0 : current + 1;
longest = Math.max(longest, current);
}
return longest;
}
function rateOf(series) {
let [from, to] = [
1 / 0,
-1 / 0
];
for (const { at, ms } of series){
from = Math.min(from, at - ms);
to = Math.max(to, at);
}
return to > from ? 1_000 * series.length / (to - from) : void 0;
}
const z95 = 1.959963984540054;
function wilson(n, k) {
if (0 === n) return {
low: 0,
high: 1
};
const p = k / n;
const z2 = z95 ** 2;
const centre = p + z2 / (2 * n);
const spread = z95 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n ** 2));
const scale = 1 + z2 / n;
return {
low: Math.max(0, (centre - spread) / scale),
high: Math.min(1, (centre + spread) / scale)
};
}
const measured = {
p50: [
'ms',
({ p50 })=>p50
],
p95: [
'ms',
({ p95 })=>p95
],
p99: [
'ms',
({ p99 })=>p99
],
mean: [
'ms',
({ mean })=>mean
],
'success-rate': [
'%',
({ successRate })=>successRate
],
'error-rate': [
'%',
({ errorRate })=>errorRate
],
'consecutive-failures': [
'',
({ consecutiveFailures })=>consecutiveFailures
],
rate: [
'/s',
({ rate })=>rate
]
};
const measuredMetrics = Object.keys(measured);
const suffixes = [
[
/[-_]ms$/,
'ms'
],
[
/[-_]seconds$/,
's'
],
[
/[-_]percent$/,
'%'
],
[
/[-_]bytes$/,
'B'
]
];
function unitOfMetric(name) {
if (Object.hasOwn(measured, name)) return measured[name][0];
return suffixes.find(([suffix])=>suffix.test(name))?.[1] ?? '';
}
const sight = 60_000;
const grain = 1_000;
function createRuleWatch(rules, baseline = {}) {
const series = [];
const moments = [];
let readings = {};
const longest = Math.max(0, ...rules.map(spanOf));
function momentAt(now) {
const from = series.findLastIndex(({ at })=>at <= now - sight) + 1;
return {
at: now,
metrics: metricsOfSeries(series.slice(from), readings, baseline)
};
}
function findings(wanted, now) {
if (0 === wanted.length) return [];
const all = metricsOfSeries(series, readings, baseline);
const recent = momentAt(now).metrics;
return wanted.map((rule)=>({
rule,
...spanOf(rule) > 0 ? judge(rule, recent, {
now,
earlier: moments
}) : judge(rule, all)
}));
}
return {
add (measurement) {
series.push(measurement);
const { at } = measurement;
if (0 === longest || at - (moments.at(-1)?.at ?? -1 / 0) < grain) return;
moments.push(momentAt(at));
while(moments[1] && moments[1].at <= at - longest)moments.shift();
},
read: (latest)=>void (readings = latest),
early: (now)=>findings(rules.filter(isEarly), now),
final: (now)=>findings(rules, now)
};
}
function isEarly(rule) {
return spanOf(rule) > 0 || metricsOf(rule.condition).every(({ metric })=>'consecutive-failures' === metric.name);
}
function spanOf(rule) {
return Math.max(...comparisonsOf(rule.condition).map(({ duration = 0 })=>duration));
}
function metricsOfSeries(series, readings, baseline) {
const statistics = summarise(series);
return {
value: ({ name })=>{
const value = Object.hasOwn(measured, name) ? measured[name][1](statistics) : readings[name];
return rule_watch_readingOf(name, value);
},
baseline: ({ name })=>rule_watch_readingOf(name, baseline[name])
};
}
function rule_watch_readingOf(name, value) {
return void 0 !== value && Number.isFinite(value) ? quantity_quantity(value, unitOfMetric(name)) : void 0;
}
const mirrored = {
'>=': '<=',
'>': '<',
'<=': '>=',
'<': '>',
'==': '==',
'!=': '!='
};
function slippedBounds(rule) {
return comparisonsOf(rule.condition).flatMap(({ left, operator, right })=>{
if ('metric' === left.kind && 'literal' === right.kind && !left.factor && !left.isBaseline) return slipOf(rule, left.metric.name, operator, right);
if ('literal' === left.kind && 'metric' === right.kind && !right.factor && !right.isBaseline) return slipOf(rule, right.metric.name, mirrored[operator], left);
return [];
});
}
function slipOf({ text }, name, operator, { number, unit }) {
if (!measuredMetrics.includes(name)) return [];
const bound = ratio_toNumber(number);
const isPercentage = '%' === unitOfMetric(name);
const problem = (allowed, example)=>[
{
input: 'rules',
received: text,
allowed,
example
}
];
if (isPercentage && '' === unit && bound > 0 && bound < 1) {
const meant = `${Number((100 * bound).toPrecision(6))}%`;
return problem(`a percentage from 0 to 100; did you mean ${meant}?`, `${name} ${operator} ${meant}`);
}
const [atLeast, atMost] = [
0,
isPercentage ? 100 : 1 / 0
].map((value)=>holds(value, operator, bound));
if (atLeast !== atMost || '==' === operator || '!=' === operator) return [];
const range = isPercentage ? 'from 0 to 100 %' : 'never below 0';
return problem(`a rule that can be ${atLeast ? 'broken' : 'kept'}: ${name} is ${range}`, exampleOf(name));
}
function holds(value, operator, bound) {
return ({
'>=': value >= bound,
'>': value > bound,
'<=': value <= bound,
'<': value < bound,
'==': true,
'!=': true
})[operator];
}
function exampleOf(name) {
if ('success-rate' === name) return 'success-rate >= 95%';
return 'error-rate' === name ? 'error-rate <= 5%' : 'p95 <= 500ms';
}
const expectationFields = {
'expect-status': (0, fields.Yz)(parseStatusRanges, {
default: '200-299',
allowed: 'statuses and ranges of statuses, separated by blanks',
example: '200-299 404'
}),
'expect-body': (0, fields.lq)((0, fields.Yz)((source)=>new RegExp(source), {
allowed: 'a regular expression',
example: '"status":"ok"'
})),
'expect-header': (0, fields.Mn)(parseHeaderExpectation, {
allowed: "`name: regular expression`, one per line, `!name: \u2026` for one that must not match",
example: 'content-type: json'
}),
'expect-json': (0, fields.Mn)(parseJsonExpectation, {
allowed: '`path op value`, one per line, op one of == != >= > <= <',
example: 'checks.database.status == ok'
}),
'expect-version': (0, fields.lq)((0, fields.Qq)()),
'version-path': (0, fields.Qq)({
default: 'version',
allowed: 'a path into the JSON',
example: 'build.version'
})
};
const requestFields = {
method: (0, fields.Yq)([
'GET',
'HEAD',
'POST',
'PUT',
'OPTIONS'
], 'GET'),
headers: headersField(),
resolve: (0, fields.Mn)(parseResolve, {
allowed: '`host:port:address`, one per line, the host by its name',
example: 'app.example.com:443:10.0.0.7'
}),
'follow-redirects': (0, fields.Jt)(false),
'request-timeout': (0, fields.p0)('10s'),
'tls-min-days': (0, fields.lq)((0, fields.ai)('', {
min: 0
}))
};
const modeFields = {
mode: (0, fields.Yq)([
'consecutive',
'sequential'
], 'consecutive'),
successes: (0, fields.ai)('3', {
min: 1,
integer: true
}),
failures: (0, fields.lq)((0, fields.ai)('', {
min: 1,
integer: true
})),
'max-error-rate': (0, fields.X1)('1%'),
'reject-error-rate': (0, fields.X1)('5%'),
alpha: (0, fields.ai)('0.01', {
min: 0.000001,
max: 0.5
}),
beta: (0, fields.ai)('0.05', {
min: 0.000001,
max: 0.5
})
};
const ruleFields = {
rules: rulesField(),
metrics: (0, fields.Mn)(parseMetricQuery, {
allowed: '`name: Prometheus query` or `name: /path json.path`, one per line',
example: 'errors: sum(rate(errors_total[1m]))'
}),
'metrics-url': (0, fields.y0)({
example: 'https://prometheus.example.com'
}),
'metrics-token': (0, fields.rJ)(),
'metrics-headers': headersField(),
'baseline-age': (0, fields.p0)('1h')
};
function expectationsFrom(inputs) {
return {
status: inputs.expectStatus,
body: inputs.expectBody,
headers: inputs.expectHeader,
json: inputs.expectJson,
version: inputs.expectVersion,
versionPath: inputs.versionPath
};
}
function checkMode({ mode, maxErrorRate: p0, rejectErrorRate: p1 }) {
if ('sequential' !== mode || p0 > 0 && p0 <= 0.5 && p0 < p1 && p1 < 1) return [];
return [
{
input: 'max-error-rate, reject-error-rate',
received: `${100 * p0}%, ${100 * p1}%`,
allowed: "0% < max-error-rate \u2264 50% and max-error-rate < reject-error-rate < 100%",
example: '1%, 5%'
}
];
}
function checkRules({ rules, metrics, metricsUrl }, labels) {
const queried = metrics.map(({ name })=>name);
const based = metrics.filter(({ query })=>hasPast(query)).map(({ name })=>name);
const known = [
...measuredMetrics,
...queried
];
const problems = rules.flatMap((rule)=>{
const read = metricsOf(rule.condition).map(({ metric })=>metric);
const unknown = read.find(({ name, label })=>!known.includes(name) || void 0 !== label && !labels.includes(label));
const isMixed = new Set(read.flatMap(({ label })=>label ?? [])).size > 1;
const names = `metrics out of ${known.join(', ')}${labels.length > 1 ? `, one label a rule out of ${labels.join(', ')}` : ''}`;
if (unknown || isMixed) return [
{
input: 'rules',
received: rule.text,
allowed: names,
example: 'p95 <= 500ms'
}
];
const unbased = metricsOf(rule.condition).find(({ isBaseline, metric })=>isBaseline && !based.includes(metric.name));
if (unbased) return [
neverBroken(rule, unbased.metric.name, based)
];
return [
...checkUnits(rule, unitOfMetric).map((error)=>error.toProblem('rules')),
...slippedBounds(rule)
];
});
const taken = queried.filter((name)=>measuredMetrics.includes(name));
return [
...problems,
...taken.map((name)=>({
input: 'metrics',
received: name,
allowed: `names other than ${measuredMetrics.join(', ')}`
})),
...queried.length > 0 && '' === metricsUrl ? [
{
input: 'metrics-url',
allowed: 'the URL at which metrics are asked for',
example: 'https://prometheus.example.com'
}
] : []
];
}
function neverBroken({ text }, name, queried) {
const known = 0 === queried.length ? 'none is given' : queried.join(', ');
const allowed = `a rule that can be broken: there is no baseline of ${name}, only of Prometheus queries and of paths with {time} in metrics (${known}); name a bound`;
return {
input: 'rules',
received: text,
allowed,
example: `${name} <= 500ms`
};
}
function metricAddress({ metricsUrl, metricsToken, metricsHeaders }) {
return {
url: metricsUrl,
token: metricsToken,
headers: metricsHeaders
};
}
function headersField() {
return {
...(0, fields.Yz)(parseHeaders, {
allowed: '`name: value`, one per line',
example: 'accept: application/json'
}),
secret: true,
secretsIn: credentials.a8
};
}
function rulesField() {
return (0, fields.Yz)((given)=>{
const { rules, errors } = parseRules((0, fields.uz)(given));
if (errors.length > 0) throw new Error(errors.map(({ rule, message })=>`${JSON.stringify(rule)}: ${message}`).join('; '));
return rules;
}, {
allowed: 'one rule a line',
example: 'p95 <= 500ms'
});
}
function parseNamedUrl(line) {
const [, given, address = ''] = /^(?:([\w.-]+)\s*=\s*)?(\S+)$/.exec(line) ?? [];
if (!(0, fields.q$)(address)) return;
const { host, pathname } = new URL(address);
return {
name: given ?? `${host}${'/' === pathname ? '' : pathname}`,
url: address
};
}
function parseFunction(line) {
const { at: url, ...read } = parseFunctionAt(line) ?? {
at: ''
};
return (0, fields.q$)(url) && 'name' in read ? {
...read,
url
} : void 0;
}
function parseFunctionAt(line) {
const [, name, at = '', expected] = /^([\w.-]+(?: [\w.-]+)*)\s*=\s*(\S+)(?:\s+(\S.*))?$/.exec(line) ?? [];
const json = void 0 === expected ? void 0 : parseJsonExpectation(expected);
if (void 0 === name || void 0 !== expected && !json) return;
const status = [
{
from: 200,
to: 299
}
];
return {
name,
at,
expect: {
status,
headers: [],
json: json ? [
json
] : [],
versionPath: 'version'
}
};
}
function repeatedFunction(functions) {
const names = functions.map(({ name })=>name);
const twice = names.find((name, index)=>names.indexOf(name) !== index);
return void 0 === twice ? [] : [
{
input: 'functions',
received: twice,
allowed: 'names that differ'
}
];
}
function parseStatusRanges(given) {
const ranges = given.split(/[\s,]+/).map((item)=>{
const [, from = '', to = from] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(item) ?? [];
return '' !== from && from <= to ? {
from: Number(from),
to: Number(to)
} : void 0;
});
return ranges.every((range)=>void 0 !== range) ? ranges : void 0;
}
function parseHeaders(given) {
const headers = (0, fields.uz)(given).map((line)=>{
const [, name, value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*(.*)$/.exec(line) ?? [];
return void 0 !== name && void 0 !== value ? [
name,
value
] : void 0;
});
return headers.every((header)=>void 0 !== header) ? headers : void 0;
}
function parseHeaderExpectation(line) {
const [, negation, name, source] = /^(!?)\s*([\w-]+)\s*:\s*(.+)$/.exec(line) ?? [];
if (void 0 === name || void 0 === source) return;
return {
name: name.toLowerCase(),
pattern: new RegExp(source),
negated: '!' === negation
};
}
function parseJsonExpectation(line) {
const [, path1, written, value = ''] = /^(\S+)\s*(==|!=|>=|<=|>|<)\s*(.+)$/.exec(line) ?? [];
const operator = jsonOperators.find((known)=>known === written);
if (void 0 === path1 || void 0 === operator) return;
return {
path: path1,
operator,
value: value.replace(/^"(.*)"$/, '$1')
};
}
function parseResolve(line) {
const [, host = '', port = '', address = ''] = /^([^:\s]+):(\d{1,5}):\[?([\d.]+|[\da-f:.]+)\]?$/i.exec(line) ?? [];
const from = `http://${host}:${port}`;
const to = `http://${address.includes(':') ? `[${address}]` : address}`;
if (!URL.canParse(from) || !URL.canParse(to) || /^[\d.]+$/.test(host)) return;
if (!address.includes(':') && new URL(to).hostname !== address) return;
return {
host: new URL(from).hostname,
port: Number(port),
address
};
}
function parseMetricQuery(line) {
const [, name, query = ''] = /^([\p{L}\p{N}_][\p{L}\p{N}_-]*)\s*:\s*(.+)$/u.exec(line) ?? [];
if (void 0 === name || isJsonQuery(query) && !parseJsonQuery(query)) return;
return {
name,
query
};
}
async function collect(collection) {
const { probe, pace, clock, deadline, judge, parallel = 1 } = collection;
const end = new AbortController();
const signal = AbortSignal.any([
collection.signal,
end.signal
]);
let decision;
let failure;
let lastStart;
let begun = 0;
async function measureInTurn() {
while(!signal.aborted){
const start = void 0 === lastStart ? clock.now() : Math.max(clock.now(), lastStart + pace.next());
if (start > deadline) return;
lastStart = start;
await clock.sleep(start - clock.now(), signal);
const place = begun++;
const measurement = await probe.measure(signal);
decision ??= judge(measurement, place);
if (void 0 !== decision) end.abort();
}
}
const workers = Array.from({
length: parallel
}, ()=>measureInTurn().catch((cause)=>{
if (!end.signal.aborted) failure = cause instanceof Error ? cause : new Error((0, action_error.Uc)(cause));
end.abort();
}));
await Promise.all(workers);
collection.signal.throwIfAborted();
if (failure) throw failure;
return decision;
}
function createInOrder() {
const waiting = new Map();
let next = 0;
return {
add (place, thing) {
waiting.set(place, thing);
const ready = [];
for(let found = waiting.get(next); waiting.has(next); found = waiting.get(next)){
ready.push(found);
waiting.delete(next++);
}
return ready;
}
};
}
const shortest = 250;
const growth = 1.5;
const longest = 5_000;
const jitter = 0.1;
function createAdaptivePace(random) {
let interval = shortest;
return {
next () {
const wait = interval * (1 + jitter * (2 * random() - 1));
interval = Math.min(longest, interval * growth);
return wait;
},
restart: ()=>void (interval = shortest)
};
}
const usualInterval = shortest;
function createFixedPace(interval = usualInterval) {
return {
next: ()=>interval,
restart: ()=>void 0
};
}
const parallelWhileCounting = 4;
async function follow(target, analysis, { clock, signal, say, pace: waiting }) {
let state;
function logChange(measurement) {
const now = follow_describe(measurement);
if (now !== state) say?.(`${target.name}: ${now}`);
state = now;
}
async function readMetrics(until) {
if (target.metrics) analysis.read(await target.metrics.latest(until));
}
async function measure() {
const stage = analysis.stage();
const isCounting = 'counting' === stage;
const isPaced = isCounting || void 0 !== target.interval;
const usual = isPaced ? createFixedPace(target.interval) : createAdaptivePace(Math.random);
const pace = 'waiting' === stage ? waiting ?? usual : usual;
let wasGood;
const probe = {
async measure (signal) {
if ('watching' === stage) await readMetrics(signal);
return target.probe.measure(signal);
}
};
const order = createInOrder();
function judge(measurement, place) {
logChange(measurement);
analysis.take(measurement);
if (analysis.stage() === stage) order.add(place, measurement).forEach((each)=>analysis.settle(each));
const mayEndSoon = 'waiting' === stage && measurement.ok;
if (mayEndSoon || measurement.ok !== wasGood) pace.restart();
wasGood = measurement.ok;
return analysis.stage() === stage ? void 0 : true;
}
const parallel = isCounting ? parallelWhileCounting : 1;
const isOver = await collect({
probe,
pace,
parallel,
clock,
signal,
deadline: analysis.deadline(),
judge
});
if (!isOver) analysis.timeUp();
}
while('done' !== analysis.stage())if ('judging' === analysis.stage()) {
await readMetrics(signal);
analysis.judge(clock.now());
} else {
await measure();
if ('watching' === analysis.stage()) say?.(`${target.name}: healthy; watched for ${(0, time_duration.a)(analysis.deadline() - clock.now())} from now`);
}
}
function follow_describe({ ok: ok1, version, reason = '' }) {
if (!ok1) return reason;
return void 0 === version ? 'answers as expected' : `answers as expected, version ${version}`;
}
var certificate = __nccwpck_require__(662);
const mostRedirects = 5;
const largestBody = 1048576;
const day = 86_400_000;
function createHttpProbe(options) {
const { clock, requestTimeout, expect, tlsMinDays, slotHeader } = options;
return {
async measure (signal) {
const limit = AbortSignal.timeout(requestTimeout);
const start = performance.now();
const ended = ()=>({
at: clock.now(),
ms: performance.now() - start
});
try {
const answer = await probe_follow(options, AbortSignal.any([
signal,
limit
]));
const timing = ended();
const slot = void 0 === slotHeader ? void 0 : answer.headers[slotHeader.toLowerCase()];
const expiry = void 0 === tlsMinDays ? void 0 : judgeCertificate(answer.certificateDays, tlsMinDays);
const judged = expiry ?? judgeAnswer(answer, expect);
return {
...timing,
ok: void 0 === judged.reason,
status: answer.status,
...judged,
...void 0 === slot ? {} : {
slot
},
...void 0 === answer.certificateDays ? {} : {
certificateDays: answer.certificateDays
},
...void 0 === judged.reason ? {} : {
bodyExcerpt: (0, visible.zU)(answer.body)
}
};
} catch (failure) {
signal.throwIfAborted();
const timing = ended();
if (limit.aborted) return {
...timing,
ok: false,
cause: 'timeout',
reason: `no whole answer within ${(0, time_duration.a)(requestTimeout)}`
};
return {
...timing,
ok: false,
...await explain(failure, options, signal)
};
}
}
};
}
function judgeCertificate(days, least) {
if (void 0 !== days && days >= least) return;
const found = void 0 === days ? 'there was no certificate' : `the certificate is valid for ${days.toFixed(1)} days more`;
return {
reason: `${found}, expected ${least}${void 0 === days ? ' days' : ''}`,
cause: 'wrong-certificate'
};
}
async function probe_follow(options, signal) {
let url = new URL(options.url);
let { method, headers } = options;
for(let redirects = 0;; redirects++){
const answer = await request(url, {
...options,
method,
headers
}, signal);
const { location } = answer.headers;
const isRedirect = [
301,
302,
303,
307,
308
].includes(answer.status) && void 0 !== location;
if (!options.followRedirects || !isRedirect) return answer;
if (redirects === mostRedirects) throw new Error(`more than ${mostRedirects} redirects, the last to ${(0, visible.zU)((0, credentials.j$)(location))}`);
const next = new URL(location, url);
if (!/^https?:$/.test(next.protocol)) throw new Error(`redirected to ${(0, visible.zU)((0, credentials.j$)(location))}, which is not an http or https URL`);
if (next.origin !== url.origin) headers = withoutCredentials(headers);
if (303 === answer.status && 'HEAD' !== method) method = 'GET';
url = next;
}
}
function withoutCredentials(headers) {
return Object.fromEntries(Object.entries(headers).filter(([name])=>/^(accept(-charset|-encoding|-language)?|user-agent|cache-control)$/i.test(name)));
}
async function request(url, options, signal) {
const isTls = 'https:' === url.protocol;
const { request: send } = isTls ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
const response = await new Promise((resolve1, reject)=>{
const settings = {
method: options.method,
headers: {
'user-agent': 'release-kit',
accept: '*/*',
'cache-control': 'no-cache',
...options.headers
},
agent: false,
signal,
...lookupFor(url, options.resolve)
};
send(url, settings, resolve1).on('error', reject).end();
});
const certificateDays = daysLeft(response.socket, options.clock.now());
return {
status: response.statusCode ?? 0,
headers: singleHeaders(response),
body: await readBody(response),
certificateDays
};
}
function lookupFor(url, overrides) {
const port = Number(url.port || ('https:' === url.protocol ? 443 : 80));
const override = overrides.find(({ host, port: from })=>host === url.hostname && from === port);
if (!override) return {};
const { address } = override;
const family = address.includes(':') ? 6 : 4;
return {
lookup: (_host, { all }, found)=>all ? found(null, [
{
address,
family
}
]) : found(null, address, family)
};
}
function singleHeaders({ headers }) {
const single = Object.entries(headers).map(([name, value])=>[
name,
Array.isArray(value) ? value.join(', ') : value
]);
return Object.fromEntries(single);
}
async function readBody(response) {
const chunks = [];
let size = 0;
for await (const chunk of response){
chunks.push(chunk);
size += chunk.length;
if (size >= largestBody) break;
}
return Buffer.concat(chunks).subarray(0, largestBody).toString('utf8');
}
function daysLeft(socket, now) {
const { valid_to: until } = socket.getPeerCertificate?.() ?? {};
return void 0 === until ? void 0 : (Date.parse(until) - now) / day;
}
const causes = {
ENOTFOUND: 'unknown-host',
ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-certificate',
CERT_HAS_EXPIRED: 'wrong-certificate',
CERT_REVOKED: 'wrong-certificate',
CERT_NOT_YET_VALID: 'untrusted-certificate',
DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted-certificate',
SELF_SIGNED_CERT_IN_CHAIN: 'untrusted-certificate',
UNABLE_TO_GET_ISSUER_CERT: 'untrusted-certificate',
UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted-certificate',
UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted-certificate'
};
const words = {
ECONNREFUSED: 'connection refused',
ECONNRESET: 'connection reset before the whole answer was there',
EHOSTUNREACH: 'host unreachable',
ENETUNREACH: 'network unreachable',
EAI_AGAIN: 'the name server did not answer',
ENOTFOUND: 'unknown host'
};
async function explain(failure, { url: asked, resolve: resolve1, followRedirects }, signal) {
const found = classify(failure);
const code = (0, certificate.n)(failure);
if (void 0 === code || followRedirects) return found;
const url = new URL(asked);
const fault = await (0, certificate.d)(code, url, signal, lookupFor(url, resolve1).lookup);
signal.throwIfAborted();
return {
...found,
reason: `${fault.reason} (${url.origin}${url.pathname}). ${fault.advice}`
};
}
function classify(failure) {
const first = failure instanceof AggregateError ? failure.errors[0] : failure;
const { code = '', message = String(first) } = first;
const reason = void 0 === words[code] ? message : `${words[code]} (${message})`;
return {
cause: causes[code] ?? 'transient',
reason: reason.replace(/\s+/g, ' ')
};
}
const tries = 3;
const pause = 2_000;
const requestTimeout = 10_000;
async function tryFunctions(functions, { clock, signal, log }, resolve1 = []) {
const steps = [];
for (const { name, url, expect, headers = {} } of functions){
const probe = createHttpProbe({
url,
method: 'GET',
headers,
resolve: resolve1,
followRedirects: true,
requestTimeout,
expect,
clock
});
let answer = await probe.measure(signal);
for(let count = 1; !answer.ok && count < tries; count++){
await clock.sleep(pause, signal);
answer = await probe.measure(signal);
}
const says = answer.ok ? `answers as it should in ${Math.round(answer.ms)} ms` : answer.reason ?? 'no answer';
log.event(`check ${name}: ${says}`);
steps.push({
name,
ok: answer.ok,
says
});
}
return steps;
}
const freshFor = 10_000;
const borneFailures = 4;
const restFor = 60_000;
async function createMetricsReader({ metrics, baselineAge, bears = false, ...address }, { clock, redactor, log, signal }) {
if (0 === metrics.length) return {
baseline: {},
latest: ()=>Promise.resolve({})
};
const source = createMetricSource(address, {
clock,
redactor,
...bears ? {
timeout: 5_000,
tries: 1
} : {
timeout: 10_000,
tries: 3
}
});
const ask = async (at, signal, queries = metrics)=>{
const asked = queries.map(async ({ name, query })=>[
name,
await source.ask(query, at, signal)
]);
return Object.fromEntries(await Promise.all(asked));
};
const startedAt = clock.now();
const past = metrics.filter(({ query })=>hasPast(query));
let failures = 0;
let freshUntil = startedAt + freshFor;
async function askAgain(at, signal, queries = metrics) {
try {
const values = await ask(at, signal, queries);
failures = 0;
return values;
} catch (failure) {
if (!(failure instanceof action_error.mZ) || ++failures > borneFailures && !bears) throw failure;
if (bears) freshUntil = clock.now() + restFor;
log.warning(`no metrics for now: ${(0, action_error.Uc)(failure)}`);
return {};
}
}
const first = bears ? askAgain : ask;
const values = first(startedAt, signal);
const [baseline] = await Promise.all([
first(startedAt - baselineAge, signal, past),
values
]);
let reading = values;
return {
baseline,
latest (signal) {
const now = clock.now();
if (now >= freshUntil) {
freshUntil = now + freshFor;
reading = askAgain(now, signal);
}
return reading;
}
};
}
const external_node_net_namespaceObject = process.getBuiltinModule("node:net");
const reach_patience = 3_000;
const shownAddresses = 4;
async function lookUpName(url, overrides) {
const { hostname } = new URL(url);
if (0 !== (0, external_node_net_namespaceObject.isIP)(hostname.replace(/^\[|\]$/g, '')) || overrides.some(({ host })=>host === hostname)) return;
const name = `DNS of ${hostname}`;
const { lookup } = process.getBuiltinModule('node:dns/promises');
let timer;
const late = new Promise((_, reject)=>{
timer = setTimeout(reject, reach_patience, Object.assign(new Error('late'), {
code: `no answer within ${reach_patience / 1_000} s`
}));
});
try {
const found = (await Promise.race([
lookup(hostname, {
all: true
}),
late
])).map(({ address })=>address);
const more = found.length > shownAddresses ? ` and ${found.length - shownAddresses} more` : '';
return {
name,
ok: true,
says: `resolves to ${found.slice(0, shownAddresses).join(', ')}${more}`
};
} catch (failure) {
const { code = 'unknown' } = failure;
return {
name,
ok: false,
says: `does not resolve (${code})`
};
} finally{
clearTimeout(timer);
}
}
function describeCertificateDays(url, series, least) {
const days = series.findLast(({ certificateDays })=>void 0 !== certificateDays)?.certificateDays;
if (void 0 === days) return;
const wanted = void 0 === least ? '' : `, expected ${least}`;
return {
name: `TLS of ${new URL(url).host}`,
ok: days >= (least ?? 0),
says: `the certificate is valid for ${days.toFixed(1)} days more${wanted}`
};
}
const gridSize = 32;
function createSequentialTest({ p0, p1, alpha, beta }) {
if (!(p0 > 0 && p0 <= 0.5 && p0 < p1 && p1 < 1)) throw new RangeError(`0 < p0 \u{2264} 0.5 and p0 < p1 < 1, not ${p0}, ${p1}`);
if (!(alpha > 0 && alpha < 1 && beta > 0 && beta < 1)) throw new RangeError(`0 < \u{3B1}, \u{3B2} < 1, not ${alpha}, ${beta}`);
const bad = badGrid({
p0,
p1
});
const good = ratios([
0,
...logSpaced(p1 / 200, 0.8 * p1, gridSize - 1)
], p1);
return {
badAt: -Math.log(alpha),
goodAt: -Math.log(beta),
weigh: (n, k)=>({
logEBad: logMean(bad, n, k),
logEGood: logMean(good, n, k)
})
};
}
function badGrid({ p0, p1 }) {
return ratios(logSpaced(Math.min(2 * p0, p1), Math.max(0.7, (1 + p1) / 2), gridSize), p0);
}
function ratios(points, bound) {
return points.map((p)=>({
failure: Math.log(p / bound),
success: Math.log((1 - p) / (1 - bound))
}));
}
function logSpaced(from, to, count) {
return Array.from({
length: count
}, (_, index)=>from * (to / from) ** (index / (count - 1)));
}
function logMean(grid, n, k) {
return logMeanOf(grid.map(({ failure, success })=>(0 === k ? 0 : k * failure) + (n - k) * success));
}
function logMeanOf(logs) {
let largest = -1 / 0;
for (const log of logs)if (log > largest) largest = log;
if (-1 / 0 === largest) return largest;
const { exp } = Math;
let total = 0;
for (const log of logs)total += exp(log - largest);
return largest + Math.log(total / logs.length);
}
const persistence = Array.from({
length: 20
}, (_, index)=>index / 20);
const bursts = [
void 0,
0.5,
0.8,
0.9,
0.95
];
function chainEvidence(p0, seen) {
const averages = logSpaced(Math.min(2 * p0, 0.5), 0.5, 16);
const bad = averages.flatMap((average)=>bursts.map((stay = average)=>likelihood(seen, beginsAt(average, stay), stay)));
const trials = seen.turnedBad + seen.stayedGood;
const allowed = persistence.map((stay)=>{
const most = beginsAt(p0, stay);
return likelihood(seen, Math.min(most, 0 === trials ? most : seen.turnedBad / trials), stay);
});
return logMeanOf(bad) - Math.max(...allowed);
}
function beginsAt(average, stay) {
return average * (1 - stay) / (1 - average);
}
function likelihood({ stayedGood, turnedBad, stayedBad, turnedGood }, begin, stay) {
return times(turnedBad, begin) + times(stayedGood, 1 - begin) + times(stayedBad, stay) + times(turnedGood, 1 - stay);
}
function times(count, chance) {
return 0 === count ? 0 : count * Math.log(chance);
}
function createDetector(rates, before = []) {
const grid = badGrid(rates);
const logs = grid.map((_, index)=>before[index] ?? -1 / 0);
function takeMany(failures, successes) {
for(let index = 0; index < grid.length; index++){
const { failure = 0, success = 0 } = grid[index] ?? {};
const before = logs[index] ?? 0;
const behind = (before > 0 ? before : 0) + failures * failure;
const after = behind + successes * success;
logs[index] = successes > 0 && after < success ? success : after;
}
}
return {
take: (ok1)=>takeMany(ok1 ? 0 : 1, ok1 ? 1 : 0),
takeMany,
logE: ()=>logMeanOf(logs),
state: ()=>logs.some((log)=>log > 0) ? logs.map((log)=>Math.floor(100 * Math.max(log, 0)) / 100) : []
};
}
function requestsToPromote(rates, failed = 0) {
const test = createSequentialTest(rates);
const isEnough = (n)=>test.weigh(n, failed).logEGood >= test.goodAt;
let enough = failed + 1;
while(!isEnough(enough))enough *= 2;
let few = failed;
while(enough - few > 1){
const middle = Math.floor((few + enough) / 2);
if (isEnough(middle)) enough = middle;
else few = middle;
}
return enough;
}
function requestsWithin({ rate, duration }) {
return Math.floor(rate * duration / 1_000 + 1e-9) + 1;
}
function durationFor(requests, rate) {
return `${Math.ceil((requests - 1) / rate - 1e-9)}s`;
}
const noState = {
n: 0,
all: [],
starts: []
};
const spread = {
known: Math.log(30),
watched: Math.log(250),
chain: Math.log(100)
};
const outageOf = {
outcomes: 70,
neverGood: 20,
ms: 7_000,
least: 5
};
const longestBurst = 8;
const late = {
share: 0.2,
promotions: 9
};
function createRateDecider(question) {
const { horizon, before, what = 'requests bad', outage = outageOf.ms } = question;
const { n: earlier, all, starts: startsBefore } = before ?? noState;
const isWatched = void 0 !== horizon;
const alpha = isWatched && !before ? question.alpha / 2 : question.alpha;
const test = createSequentialTest({
...question,
alpha
});
const change = isWatched ? createDetector(question, all) : void 0;
const starts = createDetector(question, startsBefore);
const chain = {
stayedGood: 0,
turnedBad: 0,
stayedBad: 0,
turnedGood: 0
};
let [n, k, wasOk] = [
0,
0,
true
];
let [run, runSince, isOutage] = [
0,
0,
false
];
let [settled, counted, badCounted, inRow, isGood] = [
0,
0,
0,
0,
false
];
let countedAt;
const begun = [];
const outcomes = ()=>void 0 === horizon || 1 / 0 === horizon ? n + earlier : horizon;
function takeOne(ok1) {
n++;
if (!ok1) k++;
change?.take(ok1);
if (wasOk) starts.take(ok1);
chain[wasOk ? ok1 ? 'stayedGood' : 'turnedBad' : ok1 ? 'turnedGood' : 'stayedBad']++;
wasOk = ok1;
}
function takeMany(failures, successes) {
n += failures + successes;
k += failures;
if (failures + successes === 0) return;
change?.takeMany(failures, successes);
starts.takeMany(Math.min(1, failures), successes);
chain.turnedBad += Math.min(1, failures);
chain.stayedBad += Math.max(0, failures - 1);
chain.turnedGood += Math.min(1, failures, successes);
chain.stayedGood += successes;
}
function countOutage(failures, since, at) {
if (0 === run) runSince = since;
run += failures;
const enough = run === n + earlier ? outageOf.neverGood : outageOf.outcomes;
isOutage ||= run >= enough || run >= outageOf.least && at - runSince >= outage;
}
function isBad() {
const isUnlikely = !before && test.weigh(n, k).logEBad >= test.badAt || void 0 !== change && change.logE() >= Math.log(outcomes() / alpha);
if (!isUnlikely || isOutage) return isUnlikely;
return starts.logE() >= (isWatched && !before ? spread.watched : spread.known) || chainEvidence(question.p0, chain) >= spread.chain;
}
function isGoodLately() {
const last = Math.ceil(Math.max(settled * late.share, late.promotions * requestsToPromote(question)));
if (!isWatched || settled < last) return true;
const bad = begun.reduce((sum, [place, failures])=>place >= settled - last ? sum + failures : sum, 0);
return test.weigh(last, Math.min(bad, last)).logEGood >= test.goodAt;
}
function figures() {
const { badAt, goodAt } = test;
return {
...test.weigh(n, k),
n,
k,
badAt,
goodAt
};
}
const told = (verdict)=>({
verdict,
reason: wordsOf(figures(), what)
});
function settleMany(outcomes, failures) {
counted += outcomes;
badCounted += failures;
if (isGood) return;
isGood = test.weigh(counted, badCounted).logEGood >= test.goodAt;
return isGood ? told('healthy') : void 0;
}
return {
take (ok1, at) {
takeOne(ok1);
if (ok1) {
run = 0;
return;
}
countOutage(1, at, at);
return isBad() ? told('unhealthy') : void 0;
},
settle (ok1) {
if (!ok1 && 0 === inRow) begun.push([
settled,
1
]);
settled++;
inRow = ok1 ? 0 : inRow + 1;
return inRow > longestBurst ? void 0 : settleMany(1, ok1 ? 0 : 1);
},
count ({ n: more, k: failures }, at) {
takeMany(failures, more - failures);
if (0 === failures) run = 0;
else countOutage(failures, countedAt ?? at, at);
countedAt = at;
if (failures > 0) begun.push([
settled,
failures
]);
settled += more;
const healthy = settleMany(more, failures);
return isBad() ? told('unhealthy') : healthy;
},
timeUp () {
const needed = requestsToPromote(question, k);
if (!isGood && n < needed) {
const bad = 0 === k ? '' : `, ${k} of them ${what.replace(/^requests /, '')}`;
return {
verdict: 'inconclusive',
reason: `too few requests: ${n} of the ${needed} needed${bad}`,
needed
};
}
if (!isGood) return told('inconclusive');
if (isGoodLately()) return told('healthy');
return {
verdict: 'inconclusive',
reason: `worse towards the end: ${told('inconclusive').reason}`
};
},
figures,
state: ()=>({
n: n + earlier,
all: change?.state() ?? [],
starts: starts.state()
})
};
}
function wordsOf({ n, k, logEBad, logEGood, badAt, goodAt }, what) {
const against = `evidence against it ${logEBad.toFixed(1)} of ${badAt.toFixed(1)}`;
return `${k} of ${n} ${what}; ${against}, for it ${logEGood.toFixed(1)} of ${goodAt.toFixed(1)}`;
}
const flapWindow = 20;
const flapping = 3;
function createStreakDecider({ successes, failures }) {
let last;
let [length, settled] = [
0,
0
];
let recent = [];
return {
take (ok1) {
length = ok1 === last ? length + 1 : 1;
last = ok1;
recent = [
...recent,
ok1
].slice(-flapWindow);
return !ok1 && void 0 !== failures && length >= failures ? {
verdict: 'unhealthy',
reason: `${length} failures in a row`
} : void 0;
},
settle (ok1) {
settled = ok1 ? settled + 1 : 0;
return void 0 !== successes && settled >= successes ? {
verdict: 'healthy',
reason: `${settled} good answers in a row`
} : void 0;
},
timeUp () {
const changes = changesIn(recent);
if (void 0 === last) return {
verdict: 'inconclusive',
reason: 'nothing could be measured'
};
if (changes >= flapping) return {
verdict: 'inconclusive',
reason: `flapping: ${changes} changes in the last ${recent.length} answers`
};
if (!last) return {
verdict: 'unhealthy',
reason: `the last ${length} in a row were bad`
};
if (void 0 === successes) return {
verdict: 'healthy',
reason: `the last ${length} in a row were good`
};
return {
verdict: 'inconclusive',
reason: `only ${length} of ${successes} good answers in a row when time was up`
};
},
figures: ()=>void 0
};
}
function changesIn(outcomes) {
return outcomes.filter((ok1, index)=>index > 0 && ok1 !== outcomes[index - 1]).length;
}
function createDecider(question) {
return 'sequential' === question.mode ? createRateDecider(question) : createStreakDecider(question);
}
const finalAtOnce = [
'wrong-certificate',
'unauthorized'
];
const finalInTime = [
'unknown-host',
'untrusted-certificate',
'wrong-version'
];
function nextCauseRun(run, { cause, at, ms }) {
return run && run.cause === cause ? run : {
cause,
since: at - ms
};
}
function isPermanent(run, now, { grace, wasGood }) {
if (void 0 === run.cause || ![
...finalAtOnce,
...finalInTime
].includes(run.cause)) return false;
return now - run.since >= grace || finalAtOnce.includes(run.cause) && !wasGood;
}
const keptMeasurements = 60;
const failuresAfterHealthy = 4;
function createTargetAnalysis(target, policy, { rules, warn }, baseline) {
const isSequential = 'sequential' === policy.mode;
const ruleWatch = createRuleWatch([
...rules,
...warn
], baseline);
const counts = ({ rule })=>rules.includes(rule);
const reasons = new Map();
let decider = createDecider(questionOf(policy));
let stage = 'waiting';
let decision;
let findings = [];
let warnings = [];
let evidence = [];
let last = [];
let [attempts, failures] = [
0,
0
];
let causeRun;
let healthy;
function decide({ verdict, reason }) {
const seen = 'healthy' === verdict ? void 0 : last.findLast(({ ok: ok1 })=>!ok1)?.reason;
decision = {
verdict,
reason: void 0 === seen || reason.includes(seen) ? reason : `${reason}; last failure: ${seen}`
};
stage = 'done';
}
function takeBeforeHealthy(measurement, wasGood) {
const { at, ok: ok1, reason = '' } = measurement;
const isStart = isSequential && 'waiting' === stage;
if (isSequential || ok1) {
if (!isStart) evidence.push(measurement);
} else evidence = [];
const found = isStart ? void 0 : decider.take(ok1, at);
if (found) decide(found);
else if (causeRun && isPermanent(causeRun, at, {
grace: policy.grace,
wasGood
})) decide({
verdict: 'unhealthy',
reason: `waiting will not fix this: ${reason}`
});
else if (isStart && ok1) stage = 'counting';
else if (isStart && failures >= (policy.failures ?? 1 / 0)) decide({
verdict: 'unhealthy',
reason: `${failures} failures in a row`
});
}
function takeWhileWatching(measurement) {
evidence.push(measurement);
ruleWatch.add(measurement);
findings = ruleWatch.early(measurement.at).filter(counts);
const broken = findings.find(({ state })=>'broken' === state);
const found = decider.take(measurement.ok, measurement.at);
if (broken) decide({
verdict: 'unhealthy',
reason: `broken: ${broken.explanation}`
});
else if (found) decide({
verdict: 'unhealthy',
reason: `was healthy, then ${found.reason}`
});
}
function becomeHealthy(found, { at }) {
const first = evidence.find(({ ok: ok1 })=>ok1)?.at ?? at;
healthy = {
at,
since: first - target.startedAt,
decision: found,
figures: decider.figures()
};
evidence.forEach((one)=>ruleWatch.add(one));
stage = policy.watch > 0 ? 'watching' : 'judging';
}
return {
stage: ()=>stage,
deadline: ()=>healthy ? healthy.at + policy.watch : target.startedAt + policy.timeout,
take (measurement) {
const wasGood = failures < attempts;
attempts++;
last = [
...last,
measurement
].slice(-keptMeasurements);
causeRun = nextCauseRun(causeRun, measurement);
if (!measurement.ok) {
failures++;
const { reason = '' } = measurement;
reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}
if ('watching' === stage) takeWhileWatching(measurement);
else takeBeforeHealthy(measurement, wasGood);
},
settle (measurement) {
if (healthy || 'done' === stage || isSequential && 'waiting' === stage) return;
const found = decider.settle(measurement.ok);
if (!found) return;
becomeHealthy(found, measurement);
if (policy.watch > 0) decider = createDecider(watchQuestionOf(policy));
},
timeUp () {
if ('watching' === stage) stage = 'judging';
else if ('waiting' === stage && isSequential && failures > 0) decide({
verdict: 'unhealthy',
reason: `never a good answer in ${failures} attempts`
});
else {
const found = decider.timeUp();
const advice = void 0 === found.needed ? '' : '; raise timeout, or shorten interval';
decide({
...found,
reason: `${found.reason}${advice}`
});
}
},
read: (readings)=>ruleWatch.read(readings),
judge (now) {
const all = ruleWatch.final(now);
findings = all.filter(counts);
warnings = all.filter((one)=>!counts(one) && ('broken' === one.state || 'missing' === one.state));
const explain = (wanted)=>findings.flatMap(({ state, explanation })=>state === wanted ? [
explanation
] : []).join('; ');
const watched = policy.watch > 0 && !isSequential ? decider.timeUp() : void 0;
if ('' !== explain('broken')) decide({
verdict: 'unhealthy',
reason: `broken: ${explain('broken')}`
});
else if ('' !== explain('missing')) decide({
verdict: 'inconclusive',
reason: `no data for ${explain('missing')}`
});
else if (last.at(-1)?.ok === false) decide({
verdict: 'inconclusive',
reason: 'the last answer of the watch was bad'
});
else watched?.verdict === 'inconclusive' ? decide(watched) : decide(healthy?.decision ?? {
verdict: 'healthy',
reason: ''
});
},
result: ()=>({
name: target.name,
...decision ?? {
verdict: 'inconclusive',
reason: 'another target decided first'
},
attempts,
failures,
timeToHealthy: healthy?.since,
evidence,
figures: healthy && decision?.verdict !== 'unhealthy' ? healthy.figures : decider.figures(),
findings,
warnings,
reasons,
last
})
};
}
function questionOf(policy) {
const { mode, successes, failures, watch, maxErrorRate: p0, rejectErrorRate: p1, beta } = policy;
const alpha = watch > 0 ? policy.alpha / 2 : policy.alpha;
return 'sequential' === mode ? {
mode,
p0,
p1,
alpha,
beta
} : {
mode,
successes,
failures
};
}
function watchQuestionOf(policy) {
const asked = questionOf(policy);
return 'sequential' === asked.mode ? {
...asked,
horizon: 1 / 0
} : {
...asked,
successes: void 0,
failures: policy.failures ?? failuresAfterHealthy
};
}
var config_names = __nccwpck_require__(635);
const named = /^([A-Za-z0-9][\w.-]*)=(.*)$/;
function valueFor(text, service) {
const lines = (0, fields.uz)(text);
const own = lines.map((line)=>named.exec(line)).find((match)=>match?.[1] === service);
return own?.[2]?.trim() ?? lines.find((line)=>!named.test(line)) ?? '';
}
function checkValues(input, text, services) {
const lines = (0, fields.uz)(text);
const names = lines.flatMap((line)=>named.exec(line)?.[1] ?? []);
const forAll = lines.filter((line)=>!named.test(line));
return [
...names.filter((name)=>!services.includes(name)).map((received)=>({
input,
received,
allowed: `services that are released: ${(0, config_names.UH)(received, services)}`
})),
...forAll.length > 1 ? [
{
input,
received: forAll.join(', '),
allowed: 'one value for all, or `service=value` a line'
}
] : [],
...(0 === lines.length ? [] : services).filter((service)=>'' === valueFor(text, service)).map((service)=>({
input,
allowed: `a line for ${service}`,
example: `${service}=\u{2026}`
}))
];
}
const urlWords = {
allowed: '`[name=]url`, one per line',
example: 'api=https://api.example.com/health'
};
const functionWords = {
allowed: '`name=url` or `name=url path op value`, one per line',
example: 'week start=https://api.example.com/settings week_start == monday'
};
const inputs_fields = {
urls: {
...(0, fields.Mn)(parseNamedUrl, urlWords),
required: true,
secretsIn: credentials.op
},
require: (0, fields.Yq)([
'all',
'any'
], 'all'),
...expectationFields,
...requestFields,
...modeFields,
timeout: (0, fields.p0)('5m'),
interval: (0, fields.lq)((0, fields.p0)('')),
grace: (0, fields.p0)('2m'),
watch: (0, fields.p0)('0s'),
...ruleFields,
warn: ruleFields.rules,
functions: {
...(0, fields.Mn)(parseFunction, functionWords),
secretsIn: credentials.op
},
'on-inconclusive': (0, fields.Yq)([
'fail',
'pass'
], 'fail')
};
function check(inputs) {
const names = inputs.urls.map(({ name })=>name);
const twice = names.find((name, index)=>names.indexOf(name) !== index);
const idle = inputs.followRedirects ? void 0 : inputs.resolve.find((one)=>!inputs.urls.some((url)=>isFor(one, url)));
const endless = [
...inputs.rules,
...inputs.warn
].find((rule)=>spanOf(rule) > inputs.watch);
return [
...checkMode(inputs),
...checkEvidence(inputs),
...checkRules(inputs, names),
...checkRules({
...inputs,
rules: inputs.warn
}, names).filter(({ input })=>'rules' === input).map((problem)=>({
...problem,
input: 'warn'
})),
...checkClear(inputs),
...checkValues('expect-version', inputs.expectVersion ?? '', names),
...repeatedFunction(inputs.functions),
...names.length > 0 ? [] : [
{
input: 'urls',
...urlWords
}
],
...void 0 === idle ? [] : [
{
input: 'resolve',
received: `${idle.host}:${idle.port}:${idle.address}`,
allowed: 'the host and port of one of urls',
example: 'app.example.com:443:10.0.0.7'
}
],
...void 0 === twice ? [] : [
{
input: 'urls',
received: twice,
allowed: 'names that differ',
example: 'api=https://api.example.com/health'
}
],
...void 0 === endless ? [] : [
{
input: 'watch',
received: endless.text,
allowed: 'at least as long as the longest `for` in rules, which could never be broken otherwise',
example: '10m'
}
]
];
}
function checkClear({ urls, headers }) {
const header = headers.find(([name])=>(0, credentials.si)(name));
const target = urls.find(({ url })=>(0, credentials.p1)(url));
if (!header || !target) return [];
const allowed = `no credential over plain http: ${target.name} is not asked by https, and not at loopback`;
return [
{
input: 'headers',
received: header[0],
allowed,
example: `${header[0]} with https://\u{2026}`
}
];
}
function checkEvidence(inputs) {
const { mode, timeout, interval = usualInterval, onInconclusive } = inputs;
if ('sequential' !== mode || 'pass' === onInconclusive || checkMode(inputs).length > 0 || 0 === interval) return [];
const { maxErrorRate: p0, rejectErrorRate: p1, alpha, beta } = inputs;
const needed = requestsToPromote({
p0,
p1,
alpha,
beta
}) + 1;
const rate = 1_000 / interval;
const most = requestsWithin({
rate,
duration: timeout
});
if (most >= needed) return [];
const faster = Math.floor(timeout / (needed - 1));
const enough = durationFor(needed, rate);
const or = faster > 0 ? `, or interval at most ${faster}ms` : '';
const allowed = `at least ${enough}${or}: ${most} requests fit in, and even without a failure ${needed} are needed to know that it is healthy`;
return [
{
input: 'timeout',
received: (0, time_duration.a)(timeout),
allowed,
example: enough
}
];
}
function isFor({ host, port }, { url }) {
const { hostname, protocol, port: given } = new URL(url);
return hostname === host && Number(given || ('https:' === protocol ? 443 : 80)) === port;
}
const bars = [
"\u2581",
"\u2582",
"\u2583",
"\u2584",
"\u2585",
"\u2586",
"\u2587",
"\u2588"
];
function sparkline(values, lowest, highest) {
const step = (highest - lowest) / bars.length || 1;
return values.map((value)=>void 0 === value ? ' ' : bars[Math.max(0, Math.min(bars.length - 1, Math.floor((value - lowest) / step)))]).join('');
}
function sparkline_sparkline(series, width = 60) {
return drawn(series.slice(-width));
}
function overview(series, width = 60) {
const each = Math.max(1, Math.ceil(series.length / width));
const groups = Array.from({
length: Math.ceil(series.length / each)
}, (_, at)=>series.slice(at * each, (at + 1) * each));
return drawn(groups.map((group)=>({
ok: group.every(({ ok: ok1 })=>ok1),
ms: Math.max(...group.map(({ ms })=>ms))
})));
}
function drawn(shown) {
const slowest = Math.max(1, ...shown.filter(({ ok: ok1 })=>ok1).map(({ ms })=>ms));
return shown.map(({ ok: ok1, ms })=>ok1 ? sparkline([
ms
], 0, slowest) : "\xd7").join('');
}
var markdown = __nccwpck_require__(867);
const icons = {
healthy: "\u2705",
unhealthy: "\u274C",
inconclusive: "\u2754"
};
const ruleIcons = {
holds: "\u2705",
broken: "\u274C",
missing: "\u2754",
'n/a': "\u2796"
};
const shownReasons = 8;
function renderReport({ verdict, reason, targets, steps = [] }, policy) {
return [
`### ${icons[verdict]} ${verdict}: ${(0, markdown.FV)(reason)}`,
renderTargets(targets),
...0 === steps.length ? [] : [
renderSteps(steps)
],
...targets.map((target)=>renderDetails(target, policy, targets.length > 1))
].join('\n\n');
}
function renderSteps(steps) {
const rows = steps.map(({ name, ok: ok1, says })=>[
`${ok1 ? "\u2705" : "\u274C"} ${(0, markdown.FV)(name)}`,
(0, markdown.FV)(says)
]);
return (0, markdown.tp)([
'step',
''
], rows);
}
function renderTargets(targets) {
return targets.map(renderFigures).join('\n\n');
}
function renderFigures(target) {
const { n, k, p50, p95, p99 } = summarise(target.evidence);
const times = [
p50,
p95,
p99
].map(milliseconds);
return [
`${icons[target.verdict]} ${(0, markdown.FV)(target.name)}`,
(0, markdown.Ix)([
[
'attempts',
`${target.attempts} (${target.failures} failed)`
],
[
'judged',
`${n} (${k} bad)`
],
[
"p50 \xb7 p95 \xb7 p99",
0 === n ? '' : times.join(" \xb7 ")
],
[
'healthy after',
void 0 === target.timeToHealthy ? '' : (0, time_duration.a)(target.timeToHealthy)
]
])
].join('\n\n');
}
function milliseconds(ms) {
return void 0 === ms ? "\u2013" : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}
function renderDetails(target, policy, isNamed) {
const parts = [
renderEvidence(target, policy),
renderRules(target),
renderReasons(target),
renderChecks(target),
renderWatch(target),
0 === target.last.length ? '' : `Last measurements (\xd7 = bad):

    ${sparkline_sparkline(target.last)}`
].filter((part)=>'' !== part);
return [
...isNamed ? [
`#### ${(0, markdown.FV)(target.name)}`
] : [],
...parts
].join('\n\n');
}
function renderEvidence({ figures }, policy) {
if (!figures || 0 === figures.n) return '';
const { n, k, logEBad, logEGood, badAt, goodAt } = figures;
const { low, high } = wilson(n, k);
const against = (what, logE, bound)=>`- against ${what}: ${scale(logE)} of ${scale(bound)} ${logE >= bound ? '(reached)' : ''}`.trimEnd();
return [
`${k} of ${n} failed: ${percent(k / n)}, 95 % interval ${percent(low)} to ${percent(high)}. Evidence`,
'',
against(`an error rate of at most ${percent(policy.maxErrorRate)} (unhealthy)`, logEBad, badAt),
against(`an error rate of at least ${percent(policy.rejectErrorRate)} (healthy)`, logEGood, goodAt)
].join('\n');
}
function scale(logE) {
const value = Math.exp(logE);
return value >= 0.01 && value < 1e6 ? String(Number(value.toPrecision(3))) : `10^${(logE / Math.LN10).toFixed(1)}`;
}
function percent(fraction) {
return `${Number((100 * fraction).toPrecision(3))} %`;
}
function renderRules({ findings, warnings }) {
if (findings.length + warnings.length === 0) return '';
const rows = [
...findings.map(({ state, explanation })=>[
`${ruleIcons[state]} ${state}`,
(0, markdown.aY)(explanation)
]),
...warnings.map(({ state, explanation })=>[
`\u{26A0}\u{FE0F} ${state}`,
(0, markdown.aY)(explanation)
])
];
return (0, markdown.tp)([
'rule',
''
], rows);
}
function renderWatch({ evidence, last }) {
const [first, end] = [
evidence[0],
evidence.at(-1)
];
if (!first || !end || evidence.length <= last.length) return '';
return `All that was judged, over ${(0, time_duration.a)(end.at - first.at)} (\xd7 = a bad one among them):

    ${overview(evidence)}`;
}
function renderChecks({ last }) {
const { checks: checks1 = {} } = last.at(-1) ?? {};
const rows = Object.entries(checks1).map(([name, state])=>[
(0, markdown.FV)(name),
(0, markdown.FV)(state)
]);
return 0 === rows.length ? '' : (0, markdown.tp)([
'check',
'last answer'
], rows);
}
function renderReasons({ reasons }) {
const sorted = [
...reasons
].sort(([, a], [, b])=>b - a);
const shown = sorted.slice(0, shownReasons).map(([reason, count])=>`- ${count} \xd7 ${(0, markdown.FV)(reason)}`);
const rest = sorted.length - shown.length;
return [
...shown,
...rest > 0 ? [
`- ${rest} other kinds of failure`
] : []
].join('\n');
}
function withFunctions(verdict, functions) {
const broken = functions.filter(({ ok: ok1 })=>!ok1);
if (0 === broken.length) return verdict;
return {
...verdict,
verdict: 'unhealthy',
reason: broken.map(({ name, says })=>`${name}: ${says}`).join('; ')
};
}
function combine(targets, require) {
const worstFirst = [
'unhealthy',
'inconclusive',
'healthy'
];
const order = 'all' === require ? worstFirst : worstFirst.toReversed();
const verdict = order.find((one)=>targets.some((target)=>target.verdict === one)) ?? 'inconclusive';
const decisive = targets.filter((target)=>target.verdict === verdict);
const reasons = decisive.map(({ name, reason })=>1 === targets.length ? reason : `${name}: ${reason}`);
return {
verdict,
reason: reasons.join('; '),
targets
};
}
function isDecisive({ verdict }, require) {
return verdict === ('all' === require ? 'unhealthy' : 'healthy');
}
function policyForEach(inputs) {
const { alpha, beta, urls, require } = inputs;
return 'all' === require ? {
...inputs,
alpha: alpha / urls.length
} : {
...inputs,
beta: beta / urls.length
};
}
function rulesFor(target, rules) {
return rules.filter((rule)=>metricsOf(rule.condition).every(({ metric })=>(metric.label ?? target) === target));
}
const action = {
name: 'health-wait',
fields: inputs_fields,
outputs: {
verdict: 'error',
attempts: '',
failures: '',
seconds: '',
'time-to-healthy-ms': '',
p50: '',
p95: '',
p99: '',
'success-rate': ''
},
check: check,
async run (inputs, context) {
if (inputs.dryRun) return rehearse(inputs, context);
const startedAt = context.clock.now();
const verdict = await lookAtEach(await measure(inputs, context), inputs, context);
for (const one of warningsOf(verdict))context.log.warning(one);
return outcomeOf(verdict, inputs, (context.clock.now() - startedAt) / 1_000);
}
};
async function measure(inputs, context) {
const metrics = await createMetricsReader({
...inputs,
...metricAddress(inputs)
}, context);
const policy = policyForEach(inputs);
const startedAt = context.clock.now();
const decided = new AbortController();
const signal = AbortSignal.any([
context.signal,
decided.signal
]);
const targets = inputs.urls.map(async ({ name, url })=>{
const rules = {
rules: rulesFor(name, inputs.rules),
warn: rulesFor(name, inputs.warn)
};
const analysis = createTargetAnalysis({
name,
startedAt
}, policy, rules, metrics.baseline);
const target = {
name,
probe: createProbe({
name,
url
}, inputs, context),
metrics,
interval: inputs.interval
};
try {
await follow(target, analysis, {
clock: context.clock,
signal,
say: (line)=>context.log.event(line)
});
} catch (failure) {
const wasDropped = decided.signal.aborted && !context.signal.aborted;
decided.abort();
if (!wasDropped) throw failure;
}
if (isDecisive(analysis.result(), inputs.require)) decided.abort();
return analysis.result();
});
return combine(await Promise.all(targets), inputs.require);
}
async function lookAtEach(verdict, inputs, context) {
const { urls, resolve: resolve1, tlsMinDays, headers } = inputs;
const names = await Promise.all(uniqueBy(urls, 'hostname').map(({ url })=>lookUpName(url, resolve1)));
const certificates = uniqueBy(urls, 'host').map(({ name, url })=>{
const last = verdict.targets.find((target)=>target.name === name)?.last ?? [];
return describeCertificateDays(url, last, tlsMinDays);
});
const origins = new Set(urls.map(({ url })=>new URL(url).origin));
const functions = 'healthy' === verdict.verdict ? await tryFunctions(inputs.functions.map((one)=>origins.has(new URL(one.url).origin) ? {
...one,
headers: Object.fromEntries(headers)
} : one), context, resolve1) : inputs.functions.map(({ name })=>({
name,
ok: false,
says: 'not tried: the service is not healthy'
}));
const steps = [
...names,
...certificates,
...functions
].filter((step)=>void 0 !== step);
const judged = 'healthy' === verdict.verdict ? withFunctions(verdict, functions) : verdict;
return {
...judged,
steps
};
}
function uniqueBy(urls, part) {
return [
...new Map(urls.map((one)=>[
new URL(one.url)[part],
one
])).values()
];
}
function createProbe({ name, url }, inputs, { clock }) {
const { method, resolve: resolve1, followRedirects, requestTimeout, tlsMinDays } = inputs;
const headers = Object.fromEntries(inputs.headers);
const { expectVersion = '' } = inputs;
const expect = expectationsFrom({
...inputs,
expectVersion: valueFor(expectVersion, name) || void 0
});
return createHttpProbe({
url,
method,
headers,
resolve: resolve1,
followRedirects,
requestTimeout,
expect,
tlsMinDays,
clock
});
}
function outcomeOf(verdict, inputs, seconds) {
const { targets } = verdict;
const judged = targets.flatMap(({ evidence })=>evidence);
const { p50, p95, p99, successRate } = summarise(judged);
const times = targets.flatMap(({ timeToHealthy })=>timeToHealthy ?? []);
const isWholeTime = 'any' === inputs.require ? times.length > 0 : times.length === targets.length;
const timeToHealthy = isWholeTime ? 'any' === inputs.require ? Math.min(...times) : Math.max(...times) : void 0;
const round = (value, digits)=>void 0 === value ? '' : Number(value.toFixed(digits));
return {
phase: ({
healthy: 'Successful',
unhealthy: 'Failed',
inconclusive: 'Inconclusive'
})[verdict.verdict],
reason: [
`${verdict.verdict}: ${verdict.reason}`,
...warningsOf(verdict)
].join('; '),
tolerated: 'pass' === inputs.onInconclusive,
outputs: {
verdict: 'healthy' === verdict.verdict && warningsOf(verdict).length > 0 ? 'warn' : verdict.verdict,
attempts: targets.reduce((sum, { attempts })=>sum + attempts, 0),
failures: targets.reduce((sum, { failures })=>sum + failures, 0),
seconds: round(seconds, 3),
'time-to-healthy-ms': round(timeToHealthy, 0),
p50: round(p50, 1),
p95: round(p95, 1),
p99: round(p99, 1),
'success-rate': round(successRate, 3)
},
summary: renderReport(verdict, inputs),
details: {
targets: targets.map(detailsOf),
steps: verdict.steps ?? []
}
};
}
function warningsOf({ targets }) {
const isNamed = targets.length > 1;
return targets.flatMap(({ name, warnings })=>warnings.map(({ state, explanation })=>`warned${isNamed ? ` of ${name}` : ''}: ${state}: ${explanation}`));
}
function detailsOf({ evidence, findings, warnings, reasons, ...target }) {
return {
...target,
statistics: summarise(evidence),
rules: findings.map(({ rule, state, explanation })=>({
rule: rule.text,
state,
explanation
})),
warnings: warnings.map(({ rule, state, explanation })=>({
rule: rule.text,
state,
explanation
})),
reasons: Object.fromEntries(reasons)
};
}
async function rehearse(inputs, context) {
for (const target of inputs.urls){
const { ok: ok1, reason = '' } = await createProbe(target, inputs, context).measure(context.signal);
context.log.event(`${target.name}: ${ok1 ? 'answers as expected' : reason}`);
}
const reason = `dry run: ${inputs.urls.length} URL(s) asked once, nothing was waited for`;
return {
phase: 'Successful',
reason,
outputs: {
verdict: 'inconclusive'
}
};
}
}),
562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Jt: ()=>flag,
Mn: ()=>lines,
Qq: ()=>text,
X1: ()=>percentage,
Yq: ()=>choice,
Yz: ()=>parsed,
ai: ()=>number,
lq: ()=>optional,
p0: ()=>duration,
q$: ()=>isHttpUrl,
rJ: ()=>secret,
uz: ()=>splitLines,
y0: ()=>apiUrl
});
var _text_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(268);
var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(862);
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
function duration(initial, words = {}) {
return field(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__.E, 'a duration: 500ms, 30s, 5m, 2h', {
default: initial,
example: '30s',
...words
});
}
function number(initial, { min = -1 / 0, max = 1 / 0, integer = false } = {}) {
const range = [
min > -1 / 0 ? `at least ${min}` : '',
max < 1 / 0 ? `at most ${max}` : ''
].filter(Boolean);
return field((value)=>{
const parsed = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : 0 / 0;
return parsed >= min && parsed <= max && (!integer || Number.isInteger(parsed)) ? parsed : void 0;
}, [
integer ? 'a whole number' : 'a number',
range.join(' and ')
].filter(Boolean).join(' '), {
default: initial,
example: initial || String(Math.max(min, 1))
});
}
function percentage(initial) {
return field((value)=>{
const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value);
const fraction = match ? Number(match[1]) / 100 : 0 / 0;
return fraction >= 0 && fraction <= 1 ? fraction : void 0;
}, 'a percentage between 0% and 100%', {
default: initial,
example: '5%'
});
}
function apiUrl(words = {}) {
const parse1 = (value)=>{
if (isHttpUrl(value) && !isApiUrl(value)) throw new Error('without a user and a password: what authorizes has an input of its own');
return '' === value || isApiUrl(value) ? value : void 0;
};
return {
...field(parse1, 'an http or https URL', {
example: 'https://example.com',
...words
}),
secretsIn: _text_credentials_js__WEBPACK_IMPORTED_MODULE_1__.op
};
}
function isApiUrl(value) {
if (!isHttpUrl(value)) return false;
const { username, password } = new URL(value);
return '' === username && '' === password;
}
function isHttpUrl(value) {
return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
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
function parsed(parse1, words) {
return field(parse1, words.allowed, words);
}
}),
970: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
var names = __nccwpck_require__(635);
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
const external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
const external_node_path_namespaceObject = process.getBuiltinModule("node:path");
const largestYaml = 131072;
function readWorkspaceFile(path1, { workspace, temp }, most) {
const real = realFile((0, external_node_path_namespaceObject.resolve)(workspace, path1), [
workspace,
temp
]);
const file = (0, external_node_fs_namespaceObject.openSync)(real, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK);
try {
const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
if (!stat.isFile()) throw new Error(`${path1} is not a regular file`);
if (stat.size > most) throw new Error(`${path1} has ${stat.size} bytes, at most ${most} are read`);
return (0, external_node_fs_namespaceObject.readFileSync)(file, 'utf8');
} finally{
(0, external_node_fs_namespaceObject.closeSync)(file);
}
}
function realFile(path1, folders) {
const name = (0, external_node_path_namespaceObject.relative)(folders[0] ?? '', path1);
const real = realPathOf(path1);
if (void 0 === real) {
(0, external_node_fs_namespaceObject.lstatSync)(path1);
throw new Error(`${name} leads nowhere`);
}
if (!folders.some((folder)=>isInside(real, path1, folder))) throw new Error(`${name} is outside the workspace`);
if (!(0, external_node_fs_namespaceObject.statSync)(real).isFile()) throw new Error(`${name} is not a regular file`);
return real;
}
function isInside(real, path1, folder) {
const realFolder = realPathOf(folder);
return void 0 !== realFolder && (isIn(path1, folder) || isIn(path1, realFolder)) && isIn(real, realFolder) && !real.split(external_node_path_namespaceObject.sep).includes('.git');
}
function isIn(path1, folder) {
return path1.startsWith(folder.endsWith(external_node_path_namespaceObject.sep) ? folder : folder + external_node_path_namespaceObject.sep);
}
function realPathOf(path1) {
try {
return external_node_fs_namespaceObject.realpathSync.native(path1);
} catch  {
return;
}
}
async function loadConfig(path1, workspace, env) {
let text;
try {
text = readWorkspaceFile(path1, {
workspace,
temp: env.RUNNER_TEMP ?? ''
}, largestYaml);
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
const isHere = isThere((0, external_node_path_namespaceObject.resolve)(run.workspace, path1));
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
return void 0 !== (0, external_node_fs_namespaceObject.lstatSync)(file, {
throwIfNoEntry: false
});
}
async function connect(token, context) {
const { createClient } = await __nccwpck_require__.e(156).then(__nccwpck_require__.bind(__nccwpck_require__, 156));
context.redactor.add(token);
return createClient(context, token);
}
async function configAt(sha, path1, client, { env, run }) {
const { createContents } = await __nccwpck_require__.e(686).then(__nccwpck_require__.bind(__nccwpck_require__, 686));
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
return (0, external_node_path_namespaceObject.relative)(workspace, (0, external_node_path_namespaceObject.resolve)(workspace, path1)).replaceAll('\\', '/');
}
function isOutside(path1) {
return path1.startsWith('..') || (0, external_node_path_namespaceObject.isAbsolute)(path1);
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
const external_node_crypto_namespaceObject = process.getBuiltinModule("node:crypto");
function writeReport(report, temp, redact) {
const folder = (0, external_node_path_namespaceObject.join)(temp, 'release-kit');
(0, external_node_fs_namespaceObject.mkdirSync)(folder, {
recursive: true
});
const path1 = (0, external_node_path_namespaceObject.join)(folder, `${report.action}-${(0, external_node_crypto_namespaceObject.randomUUID)().slice(0, 8)}.json`);
const redacted = (_, value)=>{
if ('string' == typeof value) return redact(value);
if ('object' != typeof value || null === value || Array.isArray(value)) return value;
return Object.fromEntries(Object.entries(value).map(([name, one])=>[
redact(name),
one
]));
};
(0, external_node_fs_namespaceObject.writeFileSync)(path1, `${JSON.stringify(report, redacted, 2)}\n`);
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
const event = JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path1, 'utf8'));
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return new Promise((resolve1)=>__awaiter(this, void 0, void 0, function*() {
let output = Buffer.alloc(0);
this.message.on('data', (chunk)=>{
output = Buffer.concat([
output,
chunk
]);
});
this.message.on('end', ()=>{
resolve1(output.toString());
});
}));
});
}
readBodyBuffer() {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve1)=>__awaiter(this, void 0, void 0, function*() {
const chunks = [];
this.message.on('data', (chunk)=>{
chunks.push(chunk);
});
this.message.on('end', ()=>{
resolve1(Buffer.concat(chunks));
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
return new Promise((resolve1, reject)=>{
function callbackForResult(err, res) {
if (err) reject(err);
else if (res) resolve1(res);
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
return new Promise((resolve1)=>setTimeout(()=>resolve1(), ms));
});
}
_processResponse(res, options) {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve1, reject)=>__awaiter(this, void 0, void 0, function*() {
const statusCode = res.message.statusCode || 0;
const response = {
statusCode,
result: null,
headers: {}
};
if (statusCode === HttpCodes.NotFound) resolve1(response);
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
} else resolve1(response);
}));
});
}
}
const lowercaseKeys = (obj)=>Object.keys(obj).reduce((c, k)=>(c[k.toLowerCase()] = obj[k], c), {});
var auth_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return new Promise((resolve1, reject)=>toolrunner_awaiter(this, void 0, void 0, function*() {
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
else resolve1(exitCode);
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
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
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
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
var visible = __nccwpck_require__(474);
var time_clock = __nccwpck_require__(954);
var duration = __nccwpck_require__(862);
function createJsonLog(env, inputs, { now, onFailure }) {
const { RELEASE_KIT_LOG: wanted, RUNNER_TEMP: temp = '' } = env;
if ('json' !== wanted || '' === temp) return ()=>void 0;
const folder = (0, external_node_path_namespaceObject.join)(temp, 'release-kit');
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
(0, external_node_fs_namespaceObject.mkdirSync)(folder, {
recursive: true
});
(0, external_node_fs_namespaceObject.appendFileSync)((0, external_node_path_namespaceObject.join)(folder, 'log.jsonl'), `${JSON.stringify(line)}\n`);
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
const clean = (text)=>withoutCommands(redactor.redact((0, visible.RK)(text)));
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
if (0 === untrustedOpen++) info(`::stop-commands::${stopToken = (0, external_node_crypto_namespaceObject.randomUUID)()}`);
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
(0, external_node_fs_namespaceObject.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${fitting(redactor.redact(markdown))}\n`);
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
635: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
UH: ()=>knownNames,
be: ()=>unknownNames
});
var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(896);
function knownNames(wanted, names) {
const meant = names.find((name)=>name.toLowerCase() === wanted.toLowerCase()) ?? (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(wanted, names);
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
}),
505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
Uc: ()=>describeError,
j1: ()=>ConfigurationError1,
lZ: ()=>ActionError,
mZ: ()=>ProviderError
});
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(474);
var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(679);
class ActionError extends Error {
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
class ConfigurationError1 extends ActionError {
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
class ProviderError extends ActionError {
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
function describeError(thrown) {
if (!isError(thrown)) return `a non-Error value was thrown: ${textOf(thrown)}`;
if ('TimeoutError' === thrown.name) return 'it took longer than it may';
if ('' !== thrown.message) return thrown.message;
const parts = thrown instanceof AggregateError ? thrown.errors : [];
return parts.map(describeError).join('; ') || thrown.name;
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
662: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
d: ()=>describeCertificate,
n: ()=>certificateCode
});
const faults = {
CERT_HAS_EXPIRED: [
'expired',
'Renew the certificate, and see why it was not renewed by itself.'
],
CERT_NOT_YET_VALID: [
'is not valid yet',
'Wait, or correct the clock of whoever issued the certificate.'
],
CERT_REVOKED: [
'was revoked',
'Have a new certificate issued.'
],
ERR_TLS_CERT_ALTNAME_INVALID: [
'is for another host',
'Give the server a certificate for this host, or correct the address.'
],
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
};
function certificateCode(failure) {
const { code, cause } = failure ?? {};
if ('string' == typeof code && Object.hasOwn(faults, code)) return code;
return void 0 === cause || cause === failure ? void 0 : certificateCode(cause);
}
async function describeCertificate(code, url, signal, lookup) {
const [what = code, advice = ''] = faults[code] ?? [];
const port = url.port || '443';
const seen = await look(url.hostname, Number(port), signal, lookup).catch(()=>void 0);
const more = void 0 === seen ? '' : detail(code, seen);
return {
reason: `the certificate of ${url.hostname}:${port} ${what}${more}`,
advice
};
}
function detail(code, { valid_from: from, valid_to: to, subjectaltname: names }) {
const on = (at)=>void 0 === at || Number.isNaN(Date.parse(at)) ? '' : ` ${new Date(at).toISOString().replace(/\.\d+/, '')}`;
if ('CERT_HAS_EXPIRED' === code) return on(to) && ` on${on(to)}`;
if ('CERT_NOT_YET_VALID' === code) return on(from) && `, only from${on(from)}`;
if ('ERR_TLS_CERT_ALTNAME_INVALID' === code && void 0 !== names) return `, for ${names.slice(0, 200)}`;
return '';
}
const patience = 3_000;
async function look(host, port, signal, lookup) {
const { connect } = process.getBuiltinModule('node:tls');
const limit = AbortSignal.any([
signal,
AbortSignal.timeout(patience)
]);
return new Promise((resolve1, reject)=>{
const socket = connect({
host,
port,
servername: host,
rejectUnauthorized: false,
...lookup ? {
lookup
} : {}
});
const end = ()=>{
socket.destroy();
reject(new Error('no certificate'));
};
limit.addEventListener('abort', end, {
once: true
});
socket.once('error', end);
socket.once('secureConnect', ()=>{
resolve1(socket.getPeerCertificate());
socket.destroy();
});
});
}
}),
242: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$: ()=>codeOf,
u: ()=>createHttpClient
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(505);
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(474);
var _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(862);
var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(662);
var _text_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(268);
const largestBody = 33554432;
const longestWait = 60_000;
const longestTold = 10_000;
function createHttpClient(options) {
const { provider, clock, redactor, timeout = 30_000, tries = 5, random = Math.random } = options;
const told = (text)=>(0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_1__.zU)(redactor.redact(text.slice(0, longestTold)));
async function once(request, signal) {
const url = new URL(request.url, options.baseUrl);
const names = Object.keys({
...options.headers,
...request.headers
});
if ((0, _text_credentials_js__WEBPACK_IMPORTED_MODULE_4__.p1)(url) && (true === options.isSecret || names.some(_text_credentials_js__WEBPACK_IMPORTED_MODULE_4__.si))) throw refusal('TOKEN_IN_CLEAR', request, `not sent: ${url.protocol}//${url.host} would have the token go in the clear`, {
isUnsent: true
});
const limit = AbortSignal.timeout(request.timeout ?? timeout);
const answer = await (options.fetch ?? fetch)(url, {
method: request.method,
redirect: 'manual',
headers: {
accept: 'application/json',
'user-agent': 'release-kit',
...void 0 === request.json ? {} : {
'content-type': 'application/json'
},
...options.headers,
...request.headers
},
...bodyOf(request),
signal: signal ? AbortSignal.any([
signal,
limit
]) : limit
});
const text = await readBounded(answer);
return {
status: answer.status,
headers: Object.fromEntries(answer.headers),
text,
json () {
try {
return JSON.parse(text);
} catch (cause) {
const answered = `${answer.status}, not JSON: ${told(text)}`;
throw refusal('PROVIDER_NONSENSE', request, answered, {
status: answer.status,
cause
});
}
}
};
}
function refusal(code, request, answered, more = {}) {
const asked = redactor.redact(`${request.method} ${(0, _text_credentials_js__WEBPACK_IMPORTED_MODULE_4__.j$)(request.url)}`);
return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ(code, {
provider,
asked,
answered: redactor.redact(answered),
...void 0 === more.status ? {} : {
status: more.status
},
...void 0 === more.isUnsent ? {} : {
isUnsent: more.isUnsent
}
}, {
cause: more.cause,
...void 0 === more.hint ? {} : {
hint: more.hint
}
});
}
async function untrusted(code, request, { cause, isUnsent }, signal) {
const url = new URL(request.url, options.baseUrl);
const { reason, advice } = await (0, _certificate_js__WEBPACK_IMPORTED_MODULE_3__.d)(code, url, signal ?? AbortSignal.timeout(timeout));
signal?.throwIfAborted();
return refusal('PROVIDER_UNREACHABLE', request, `no answer: ${reason}`, {
cause,
hint: advice,
isUnsent
});
}
async function send(request, signal) {
const idempotent = request.idempotent ?? ![
'POST',
'PATCH'
].includes(request.method);
let isSent = false;
for(let attempt = 1;; attempt++){
let response;
let failure;
try {
response = await once(request, signal);
isSent = true;
} catch (cause) {
signal?.throwIfAborted();
if (cause instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ) throw cause;
const code = void 0 === options.fetch ? (0, _certificate_js__WEBPACK_IMPORTED_MODULE_3__.n)(cause) : void 0;
if (void 0 !== code) throw await untrusted(code, request, {
cause,
isUnsent: !isSent
}, signal);
failure = cause;
isSent ||= !isUnconnected(cause);
}
if (response && !isTransient(response.status, idempotent)) return response;
const last = attempt >= tries || !response && !idempotent;
if (last && response) return response;
if (last) throw refusal('PROVIDER_UNREACHABLE', request, `no answer (${describeFailure(failure, request.timeout ?? timeout)})`, {
cause: failure,
isUnsent: !isSent
});
const wait = retryAfter(response, clock.now()) ?? random() * Math.min(longestWait, 250 * 2 ** attempt);
options.onRetry?.(response ? `answered ${response.status}` : describeFailure(failure, request.timeout ?? timeout), wait);
await clock.sleep(wait, signal);
}
}
return {
send,
async expectOk (request, signal) {
const response = await send(request, signal);
if (response.status < 300 || request.isAnswer?.(response)) return response;
throw refusal(codeOf(response.status), request, `${response.status} ${told(response.text)}`, {
status: response.status
});
}
};
}
function bodyOf({ content, body, json }) {
if (content) return {
body: content(),
duplex: 'half'
};
return {
body: body ?? (void 0 === json ? null : JSON.stringify(json))
};
}
async function readBounded(answer) {
if (!answer.body) return '';
const chunks = [];
let size = 0;
for await (const chunk of answer.body){
size += chunk.byteLength;
if (size > largestBody) throw new Error(`the answer is larger than ${largestBody} bytes`);
chunks.push(chunk);
}
return Buffer.concat(chunks).toString('utf8');
}
function isTransient(status, idempotent) {
if (429 === status || 503 === status) return true;
return idempotent && [
408,
500,
502,
504
].includes(status);
}
function retryAfter(response, now) {
const value = response?.headers['retry-after'];
if (void 0 === value) return;
const ms = /^\d+$/.test(value) ? 1_000 * Number(value) : Date.parse(value) - now;
return Number.isFinite(ms) ? Math.min(longestWait, Math.max(0, ms)) : void 0;
}
function codeOf(status) {
if (401 === status) return 'PROVIDER_UNAUTHORIZED';
if (403 === status) return 'PROVIDER_FORBIDDEN';
if (404 === status) return 'PROVIDER_NOT_FOUND';
if (429 === status) return 'PROVIDER_RATE_LIMITED';
if (status >= 500) return 'PROVIDER_FAILED';
return status >= 400 ? 'PROVIDER_REFUSED' : 'PROVIDER_NONSENSE';
}
function isUnconnected(failure) {
const { cause } = failure;
const { code, syscall, errors = [] } = cause ?? {};
const isEarly = 'UND_ERR_CONNECT_TIMEOUT' === code || 'ERR_SSL_WRONG_VERSION_NUMBER' === code;
const each = errors.map((one)=>isUnconnected({
cause: one
}));
return isEarly || 'connect' === syscall || 'getaddrinfo' === syscall || each.length > 0 && each.every(Boolean);
}
function describeFailure(failure, timeout) {
if (failure?.name === 'TimeoutError') return `none within ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(timeout)}`;
if (!(failure instanceof Error)) return (0, _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(failure);
const cause = failure.cause;
if (cause instanceof Error) return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
return (0, _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(failure);
}
}),
867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
FV: ()=>escapeMarkdown,
Ix: ()=>facts,
aY: ()=>code,
tp: ()=>table
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(474);
function escapeMarkdown(text) {
return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/[^\S\u00a0]+/g, ' ').trim().replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&').replace(/^[-+=]|(?<=^\d+)\./, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '@\u200b').replace(/\b(GH)(?=-\d)/gi, '$1\u200b').replace(/\b(https?|ftp|www)([:.])/gi, '$1\u200b$2');
}
function code(text) {
return codeSpan(text).replaceAll('|', '\\|');
}
function codeSpan(text) {
const flat = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/\s+/g, ' ').trim();
if ('' === flat) return '';
const fence = '`'.repeat(longestFence(flat) + 1);
const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
return `${fence}${pad}${flat}${pad}${fence}`;
}
function longestFence(text) {
return (text.match(/`+/g) ?? []).reduce((longest, run)=>Math.max(longest, run.length), 0);
}
function table(headers, rows) {
const line = (cells)=>`| ${cells.join(' | ')} |`;
return [
line(headers.map((header)=>header.replace(/:$/, ''))),
line(headers.map((header)=>header.endsWith(':') ? '--:' : '---')),
...rows.map(line)
].join('\n');
}
function facts(pairs) {
return pairs.flatMap(([name, value])=>'' === value ? [] : [
`- **${name}**: ${value}`
]).join('\n');
}
}),
474: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
RK: ()=>visible,
vI: ()=>shortened,
zU: ()=>excerptOf
});
const control = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f';
const blank = '\\t-\\r';
const terminal = new RegExp(`[${control}](?:\\[[0-?]*[ -/]*[@-~]|\\][^${control}${blank}]*[${control}]\\\\?)`, 'g');
const unseen = new RegExp(`[${control}\\u202a-\\u202e\\u2066-\\u2069]`, 'g');
function visible(text) {
return text.toWellFormed().replace(terminal, '').replace(unseen, '\ufffd');
}
function shortened(text, length) {
if (text.length <= length) return text;
return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}\u{2026}`;
}
function excerptOf(text, length = 200) {
const line = visible(text.slice(0, 10 * length)).replace(/\s+/g, ' ').trim();
return shortened(text.length > 10 * length ? `${line}\u{2026}` : line, length);
}
}),
268: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
a8: ()=>credentialsInHeaders,
j$: ()=>withoutQuery,
op: ()=>credentialsInUrls1,
p1: ()=>isInClear,
si: ()=>namesCredential
});
const shortest = 6;
const credential = /auth|cookie|token|key|secret|pass|signature/i;
const harmless = /^(accept(-charset|-encoding|-language)?|cache-control|content-type|host|idempotency-key|origin|pragma|referer|user-agent)$/i;
function credentialsInUrls1(text) {
return (text.match(/https?:\/\/\S+/g) ?? []).flatMap((found)=>{
const url = URL.parse(found);
return null === url ? [] : credentialsOf(found, url);
});
}
function credentialsOf(address, { username, password, search, searchParams }) {
const query = [
search.slice(1),
address.split('#')[0]?.split('?').slice(1).join('?') ?? ''
];
const values = [
...searchParams
].filter(([name, value])=>isSecret(name, value)).map(([, value])=>value);
const user = [
password,
'' === username ? '' : `${plain(username)}:${plain(password)}`,
plain(password)
];
return [
...new Set([
...query,
...values,
...user
])
].filter((one)=>one.length >= 4);
}
function credentialsInHeaders(text) {
return text.split(/\r?\n/).flatMap((line)=>{
const at = line.indexOf(':');
const [name, value] = [
line.slice(0, at).trim(),
line.slice(at + 1).trim()
];
if (at < 1 || harmless.test(name) || !isSecret(name, value)) return [];
return [
value,
value.replace(/^\S+\s+/, ''),
...value.split('; ').map((part)=>part.replace(/^[^=]*=/, ''))
].filter((one)=>one.length >= 4);
});
}
function isInClear(address) {
const { protocol, hostname } = new URL(address);
return /^(http|redis):$/.test(protocol) && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
function namesCredential(header) {
return !harmless.test(header) && credential.test(header);
}
function isSecret(name, value) {
return value.length >= shortest || credential.test(name);
}
function plain(part) {
try {
return decodeURIComponent(part);
} catch  {
return part;
}
}
function withoutQuery(url) {
return url.split(/[?#]/)[0] ?? url;
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
E: ()=>parseDuration,
a: ()=>formatDuration
});
const units = {
ms: 1,
s: 1_000,
m: 60_000,
h: 3_600_000,
d: 86_400_000
};
function parseDuration(text) {
const trimmed = text.trim();
if ('0' === trimmed) return 0;
const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(trimmed);
if (!match) return;
return Math.round(Number(match[1]) * units[match[2]]);
}
function formatDuration(ms) {
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
"zod/v4/core/errors.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Kd: ()=>$ZodRealError,
S1: ()=>prettifyError
});
var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__("zod/v4/core/core.js");
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("zod/v4/core/util.js");
function _getMessage() {
const internals = this._zod;
internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__.k8, 2));
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
(0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer);
const $ZodRealError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer, void 0, {
Parent: Error
});
function toDotPath(_path) {
const segs = [];
const path1 = _path.map((seg)=>"object" == typeof seg ? seg.key : seg);
for (const seg of path1)if ("number" == typeof seg) segs.push(`[${seg}]`);
else if ("symbol" == typeof seg) segs.push(`[${JSON.stringify(String(seg))}]`);
else if (/[^\w$]/.test(seg)) segs.push(`[${JSON.stringify(seg)}]`);
else {
if (segs.length) segs.push(".");
segs.push(seg);
}
return segs.join("");
}
function prettifyError(error) {
const lines = [];
const issues = [
...error.issues
].sort((a, b)=>(a.path ?? []).length - (b.path ?? []).length);
for (const issue of issues){
lines.push(`\u{2716} ${issue.message}`);
if (issue.path?.length) lines.push(`  \u{2192} at ${toDotPath(issue.path)}`);
}
return lines.join("\n");
}
}),
"zod/v4/core/util.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
A2: ()=>normalizeParams,
Gv: ()=>isObject,
MO: ()=>rawShape,
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
function rawShape(def) {
const desc = Object.getOwnPropertyDescriptor(def, "shape");
return desc?.get ? desc.get.raw : desc?.value;
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
gMt: ()=>discriminatedUnion,
k5n: ()=>_enum,
Whr: ()=>schemas_int,
euz: ()=>literal,
mee: ()=>nullable,
aig: ()=>schemas_number,
Ikc: ()=>object,
lqM: ()=>optional,
jgl: ()=>partialRecord,
g1P: ()=>record,
YPB: ()=>refine,
rej: ()=>strictObject,
YjP: ()=>schemas_string,
PVZ: ()=>tuple,
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
function discriminatorMap(def) {
const map = new Map();
for (const option of def.options){
const values = option._zod.propValues?.[def.discriminator];
if (!values || 0 === values.size) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
for (const value of values)if (map.has(value)) {
if (void 0 !== value) throw new Error(`Duplicate discriminator value "${String(value)}"`);
map.set(value, null);
} else map.set(value, option);
}
return map;
}
const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def)=>{
def.inclusive = false;
$ZodUnion.init(inst, def);
const _super = inst._zod.parse;
core_util.v5(inst, "propValues", (zod)=>{
const propValues = {};
let undefinedCount = 0;
for (const option of zod.def.options){
const pv = option._zod.propValues;
if (!pv || 0 === Object.keys(pv).length) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
for (const [k, v] of Object.entries(pv)){
if (!Object.prototype.hasOwnProperty.call(propValues, k)) core_util.Vy(propValues, k, new Set());
for (const val of v)propValues[k].add(val);
}
}
if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
return propValues;
});
def.options.forEach((option, i)=>{
const propShape = core_util.MO(option._zod.def);
if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
});
const disc = core_util.PO(()=>discriminatorMap(def));
inst._zod.parse = (payload, ctx)=>{
const input = payload.value;
if (!core_util.Gv(input)) {
payload.issues.push({
code: "invalid_type",
expected: "object",
input,
inst
});
return payload;
}
const value = input?.[def.discriminator];
const opt = disc.value.get(value);
if (opt && (void 0 !== value || "backward" !== ctx.direction)) return opt._zod.run(payload, ctx);
if (def.unionFallback || "backward" === ctx.direction) return _super(payload, ctx);
payload.issues.push({
code: "invalid_union",
errors: [],
note: "No matching discriminator",
discriminator: def.discriminator,
options: Array.from(disc.value.keys()).filter((value)=>null !== disc.value.get(value)),
input,
path: [
def.discriminator
],
inst
});
return payload;
};
});
const $ZodTuple = core_core.xI("$ZodTuple", (inst, def)=>{
$ZodType.init(inst, def);
const items = def.items;
const memo = core_core.cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx)=>{
const input = payload.value;
if (!Array.isArray(input)) {
payload.issues.push({
input,
inst,
expected: "tuple",
code: "invalid_type"
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
const proms = [];
const optinStart = getTupleOptStart(items, "optin");
const optoutStart = getTupleOptStart(items, "optout");
if (!def.rest) {
if (input.length < optinStart) {
payload.issues.push({
code: "too_small",
minimum: optinStart,
inclusive: true,
input,
inst,
origin: "array"
});
return payload;
}
if (input.length > items.length) payload.issues.push({
code: "too_big",
maximum: items.length,
inclusive: true,
input,
inst,
origin: "array"
});
}
const itemResults = new Array(items.length);
const abortEarly = def.rest ? ctx?.abortEarly : void 0;
let itemAborted = false;
for(let i = 0; i < items.length; i++){
const r = items[i]._zod.run({
value: input[i],
issues: []
}, ctx);
if (r instanceof Promise) proms.push(r.then((rr)=>{
itemResults[i] = rr;
}));
else {
itemResults[i] = r;
if (abortEarly && !itemAborted && r.issues.length) itemAborted = core_util.QH(r);
}
}
if (def.rest && !itemAborted) {
let i = items.length - 1;
const rest = input.slice(items.length);
let seen = payload.issues.length;
for (const el of rest){
if (abortEarly && payload.issues.length !== seen) {
if (core_util.QH(payload, seen)) break;
seen = payload.issues.length;
}
i++;
const result = def.rest._zod.run({
value: el,
issues: []
}, ctx);
if (result instanceof Promise) proms.push(result.then((r)=>handleTupleResult(r, payload, i)));
else handleTupleResult(result, payload, i);
}
}
if (proms.length) return Promise.all(proms).then(()=>handleTupleResults(itemResults, payload, items, input, optoutStart));
return handleTupleResults(itemResults, payload, items, input, optoutStart);
};
});
function getTupleOptStart(items, key) {
for(let i = items.length - 1; i >= 0; i--){
const omittable = "optin" === key ? void 0 !== items[i]._zod.optin : "optional" === items[i]._zod.optout;
if (!omittable) return i + 1;
}
return 0;
}
function handleTupleResult(result, final, index) {
if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
for(let i = 0; i < items.length; i++){
const r = itemResults[i];
const isPresent = i < input.length;
if (!isPresent && i >= optoutStart && "optional" === items[i]._zod.optin) {
final.value.length = i;
break;
}
if (r.issues.length) {
if (!isPresent && i >= optoutStart) {
final.value.length = i;
break;
}
final.issues.push(...core_util.lQ(i, r.issues));
}
final.value[i] = r.value;
}
for(let i = final.value.length - 1; i >= input.length; i--)if ("optional" === items[i]._zod.optout && void 0 === final.value[i]) final.value.length = i;
else break;
return final;
}
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
var errors = __nccwpck_require__("zod/v4/core/errors.js");
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
const parse_parse = _parse(errors.Kd);
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
const parse_parseAsync = _parseAsync(errors.Kd);
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
const safeParse = _safeParse(errors.Kd);
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
const safeParseAsync = _safeParseAsync(errors.Kd);
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
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
const ZodMiniDiscriminatedUnion = core_core.xI("ZodMiniDiscriminatedUnion", (inst, def)=>{
$ZodDiscriminatedUnion.init(inst, def);
ZodMiniType.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
return new ZodMiniDiscriminatedUnion({
type: "union",
options: options,
discriminator,
...core_util.A2(params)
});
}
const ZodMiniTuple = core_core.xI("ZodMiniTuple", (inst, def)=>{
$ZodTuple.init(inst, def);
ZodMiniType.init(inst, def);
});
function tuple(items, _paramsOrRest, _params) {
const hasRest = _paramsOrRest instanceof $ZodType;
const params = hasRest ? _params : _paramsOrRest;
const rest = hasRest ? _paramsOrRest : null;
return new ZodMiniTuple({
type: "tuple",
items: items,
rest,
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
var promise = new Promise((resolve1, rej)=>{
reject = rej;
outerResolve = resolve1;
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
var promise = new Promise((resolve1)=>{
fn = ()=>resolve1(getResult);
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
new Promise((resolve1)=>installedChunkData = installedChunks[chunkId] = [
resolve1
])
]);
promises.push(installedChunkData[1] = promise);
}
};
})();
var __webpack_exports__ = __nccwpck_require__(453);
__webpack_exports__ = await __webpack_exports__;
