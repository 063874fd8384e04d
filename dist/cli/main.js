const __WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__ = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
});
const __WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__ = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../yaml/index.cjs")[name]
});
var __webpack_modules__ = {
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
["Document"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.Document,
["LineCounter"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.LineCounter,
["isCollection"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isCollection,
["isMap"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isMap,
["isPair"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isPair,
["isScalar"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isScalar,
["isSeq"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isSeq,
["parse"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.parse,
["parseDocument"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.parseDocument,
["stringify"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.stringify,
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
child_process: ((module)=>{
module.exports = process.getBuiltinModule("child_process");
}),
crypto: ((module)=>{
module.exports = process.getBuiltinModule("crypto");
}),
events: ((module)=>{
module.exports = process.getBuiltinModule("events");
}),
fs: ((module)=>{
module.exports = process.getBuiltinModule("fs");
}),
"fs/promises": ((module)=>{
module.exports = process.getBuiltinModule("fs/promises");
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
"node:child_process": ((module)=>{
module.exports = process.getBuiltinModule("node:child_process");
}),
"node:crypto": ((module)=>{
module.exports = process.getBuiltinModule("node:crypto");
}),
"node:dns": ((module)=>{
module.exports = process.getBuiltinModule("node:dns");
}),
"node:events": ((module)=>{
module.exports = process.getBuiltinModule("node:events");
}),
"node:fs": ((module)=>{
module.exports = process.getBuiltinModule("node:fs");
}),
"node:fs/promises": ((module)=>{
module.exports = process.getBuiltinModule("node:fs/promises");
}),
"node:http": ((module)=>{
module.exports = process.getBuiltinModule("node:http");
}),
"node:https": ((module)=>{
module.exports = process.getBuiltinModule("node:https");
}),
"node:inspector": ((module)=>{
module.exports = process.getBuiltinModule("node:inspector");
}),
"node:net": ((module)=>{
module.exports = process.getBuiltinModule("node:net");
}),
"node:os": ((module)=>{
module.exports = process.getBuiltinModule("node:os");
}),
"node:path": ((module)=>{
module.exports = process.getBuiltinModule("node:path");
}),
"node:readline/promises": ((module)=>{
module.exports = process.getBuiltinModule("node:readline/promises");
}),
"node:stream": ((module)=>{
module.exports = process.getBuiltinModule("node:stream");
}),
"node:stream/consumers": ((module)=>{
module.exports = process.getBuiltinModule("node:stream/consumers");
}),
"node:stream/promises": ((module)=>{
module.exports = process.getBuiltinModule("node:stream/promises");
}),
"node:timers/promises": ((module)=>{
module.exports = process.getBuiltinModule("node:timers/promises");
}),
"node:tls": ((module)=>{
module.exports = process.getBuiltinModule("node:tls");
}),
"node:url": ((module)=>{
module.exports = process.getBuiltinModule("node:url");
}),
"node:util": ((module)=>{
module.exports = process.getBuiltinModule("node:util");
}),
"node:vm": ((module)=>{
module.exports = process.getBuiltinModule("node:vm");
}),
"node:zlib": ((module)=>{
module.exports = process.getBuiltinModule("node:zlib");
}),
os: ((module)=>{
module.exports = process.getBuiltinModule("os");
}),
path: ((module)=>{
module.exports = process.getBuiltinModule("path");
}),
stream: ((module)=>{
module.exports = process.getBuiltinModule("stream");
}),
string_decoder: ((module)=>{
module.exports = process.getBuiltinModule("string_decoder");
}),
timers: ((module)=>{
module.exports = process.getBuiltinModule("timers");
}),
tls: ((module)=>{
module.exports = process.getBuiltinModule("tls");
}),
url: ((module)=>{
module.exports = process.getBuiltinModule("url");
}),
util: ((module)=>{
module.exports = process.getBuiltinModule("util");
}),
32369: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
d: ()=>commonFields,
e: ()=>commonOutputs
});
var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8562);
const commonFields = {
'github-token': {
...(0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
default: '${{ github.token }}'
}),
parse: (value)=>value.startsWith('${{') ? '' : value
},
config: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
default: '.github/release-kit.yml',
allowed: 'a path in the repository',
example: '.github/release-kit.yml'
}),
'dry-run': (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
locale: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([
'en',
'fr'
]))
};
const commonOutputs = [
'phase',
'reason',
'report'
];
}),
8562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Jt: ()=>flag,
Mn: ()=>lines,
OZ: ()=>url,
Qq: ()=>text,
X1: ()=>percentage,
Yq: ()=>choice,
Yz: ()=>parsed,
_o: ()=>secretLines,
ai: ()=>number,
aq: ()=>isApiUrl,
lq: ()=>optional,
p0: ()=>duration,
q$: ()=>isHttpUrl,
rJ: ()=>secret,
uz: ()=>splitLines,
y0: ()=>apiUrl
});
var _text_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41268);
var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70862);
function field(parse, allowed, words = {}) {
return {
default: words.default ?? '',
required: words.required ?? false,
secret: false,
allowed: words.allowed ?? allowed,
...void 0 === words.example ? {} : {
example: words.example
},
parse
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
function secretLines() {
const entries = (value)=>value.split(/\r?\n/).map((line)=>line.trim()).filter((line)=>'' !== line && !line.startsWith('#')).map((line)=>/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line));
return {
...field((value)=>{
const found = entries(value);
if (found.includes(null)) throw new Error('a line is none');
const given = found.flatMap((match)=>match?.[2] ? [
[
match[1] ?? '',
match[2]
]
] : []);
return Object.fromEntries(given);
}, '`NAME=value`, one per line', {
example: 'DB_KEY=${{ secrets.DB_KEY }}'
}),
secret: true,
secretsIn: (value)=>entries(value).map((match)=>match?.[2] ?? '')
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
function url(words = {}) {
const parse = (value)=>'' === value || isHttpUrl(value) ? value : void 0;
return {
...field(parse, 'an http or https URL', {
example: 'https://example.com',
...words
}),
secretsIn: _text_credentials_js__WEBPACK_IMPORTED_MODULE_1__.op
};
}
function apiUrl(words = {}) {
const parse = (value)=>{
if (isHttpUrl(value) && !isApiUrl(value)) throw new Error('without a user and a password: what authorizes has an input of its own');
return '' === value || isApiUrl(value) ? value : void 0;
};
return {
...field(parse, 'an http or https URL', {
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
function parsed(parse, words) {
return field(parse, words.allowed, words);
}
}),
25505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
Kt: ()=>DeadlineExceededError,
Uc: ()=>describeError,
j1: ()=>ConfigurationError,
lZ: ()=>ActionError,
mZ: ()=>ProviderError
});
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86474);
var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21679);
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
class ConfigurationError extends ActionError {
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
class DeadlineExceededError extends ActionError {
name = 'DeadlineExceededError';
constructor(awaited, lastSeen){
super('DEADLINE_EXCEEDED', `${awaited} did not happen in time; last seen: ${lastSeen}`);
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
21679: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
86474: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
41268: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
a8: ()=>credentialsInHeaders,
j$: ()=>withoutQuery,
op: ()=>credentialsInUrls,
p1: ()=>isInClear,
si: ()=>namesCredential
});
const shortest = 6;
const credential = /auth|cookie|token|key|secret|pass|signature/i;
const harmless = /^(accept(-charset|-encoding|-language)?|cache-control|content-type|host|idempotency-key|origin|pragma|referer|user-agent)$/i;
function credentialsInUrls(text) {
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
95896: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
30206: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
m: ()=>systemClock
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("node:timers/promises");
const systemClock = {
now: ()=>Math.round(performance.timeOrigin + performance.now()),
async sleep (ms, signal) {
signal?.throwIfAborted();
try {
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, void 0, signal ? {
signal
} : {});
} catch (cause) {
signal?.throwIfAborted();
throw cause;
}
}
};
}),
70862: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
1260: "../packages/actions-exec-4e579f26.js",
1307: "../packages/french-68a537b1.js",
1608: "../packages/fast-uri-b2af5711.js",
1758: "../packages/octokit-plugin-rest-endpoint-methods-ec8b2a3a.js",
3251: "../packages/bottleneck-95b29343.js",
5830: "../packages/conventional-changelog-1e0a3d67.js",
6739: "../packages/nodemailer-7de34464.js",
6856: "../packages/octokit-plugin-throttling-09fea98a.js",
7264: "../packages/actions-http-client-0ad38b26.js",
7452: "../packages/zod-bbd11c0d.js",
9735: "../packages/octokit-plugin-retry-4cafaf4c.js",
9800: "../packages/saxes-6a0abd47.js"
})[chunkId] ?? "" + chunkId + ".main.js";
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
8792: 0
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
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
i: ()=>main,
r: ()=>runCommandLine
});
const promises = Promise;
promises.withResolvers ??= ()=>{
let [resolve, reject] = [
nothing,
nothing
];
const promise = new Promise((onValue, onError)=>([resolve, reject] = [
onValue,
onError
]));
return {
promise,
resolve,
reject
};
};
const maps = Map;
maps.groupBy ??= (items, keyOf)=>{
const groups = new Map();
for (const [index, item] of [
...items
].entries()){
const key = keyOf(item, index);
groups.set(key, [
...groups.get(key) ?? [],
item
]);
}
return groups;
};
function nothing() {}
var external_node_util_ = __nccwpck_require__("node:util");
var action = __nccwpck_require__(32369);
var action_error = __nccwpck_require__(25505);
var nearest = __nccwpck_require__(95896);
var clock = __nccwpck_require__(30206);
function createTerminal(folder) {
return {
folder,
env: process.env,
clock: clock.m,
isInteractive: process.stdin.isTTY && process.stdout.isTTY,
print: (text)=>void process.stdout.write(`${text}\n`),
complain: (text)=>void process.stderr.write(`${text}\n`),
async ask (question) {
const { createInterface } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, "node:readline/promises", 19));
const dialogue = createInterface({
input: process.stdin,
output: process.stdout
});
try {
return (await dialogue.question(question)).trim();
} finally{
dialogue.close();
}
}
};
}
const commonOptions = {
config: {
type: 'string',
default: action.d.config.default,
value: 'FILE',
does: 'the config, below the repository'
},
json: {
type: 'boolean',
default: false,
does: 'print one JSON value instead of lines'
},
help: {
type: 'boolean',
short: 'h',
default: false,
does: 'print this'
}
};
const commands = {
init: async ()=>(await Promise.all([
__nccwpck_require__.e(7452),
__nccwpck_require__.e(9065),
__nccwpck_require__.e(3512),
__nccwpck_require__.e(5716)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 15716))).init,
plan: async ()=>(await Promise.all([
__nccwpck_require__.e(7452),
__nccwpck_require__.e(9065),
__nccwpck_require__.e(3512),
__nccwpck_require__.e(4844)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 64844))).plan,
check: async ()=>(await Promise.all([
__nccwpck_require__.e(7452),
__nccwpck_require__.e(9065),
__nccwpck_require__.e(3512),
__nccwpck_require__.e(8139)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 8139))).check,
rehearse: async ()=>(await Promise.all([
__nccwpck_require__.e(7452),
__nccwpck_require__.e(1608),
__nccwpck_require__.e(9065),
__nccwpck_require__.e(3512),
__nccwpck_require__.e(1355)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 71355))).rehearse
};
const internal = {
'run-action': async (name)=>(await Promise.all([
__nccwpck_require__.e(7452),
__nccwpck_require__.e(9065),
__nccwpck_require__.e(772)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 20772))).runStep(name),
'sample-service': async ()=>(await Promise.all([
__nccwpck_require__.e(7452),
__nccwpck_require__.e(9065),
__nccwpck_require__.e(772)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 20772))).serveSample()
};
async function main(product) {
process.exitCode = await runCommandLine(process.argv.slice(2), createTerminal(process.cwd()), product);
}
async function runCommandLine(args, terminal, product) {
const [name = '', ...rest] = args;
if ([
'',
'-h',
'--help',
'help'
].includes(name)) {
terminal.print(await helpOfAll());
return '' === name ? 1 : 0;
}
const started = internal[name];
if (started) return started(rest[0] ?? '');
if (!isCommand(name)) {
terminal.complain(`no such command: ${name}; there are ${listOf(name, Object.keys(commands))}`);
return 1;
}
const command = await commands[name]();
const options = {
...commonOptions,
...command.options
};
try {
const { values } = (0, external_node_util_.parseArgs)({
args: rest,
options,
strict: true
});
if (values.help) {
terminal.print(helpOf(name, command));
return 0;
}
return await command.run({
terminal,
product,
config: values.config,
json: values.json,
given: values
});
} catch (thrown) {
terminal.complain(complaint(thrown, name, Object.keys(options)));
return 1;
}
}
function isCommand(name) {
return Object.hasOwn(commands, name);
}
function complaint(thrown, command, options) {
const { code, message } = thrown;
if ('ERR_PARSE_ARGS_UNKNOWN_OPTION' === code) {
const [, wrong = ''] = /'-*([^' ]+)/.exec(message ?? '') ?? [];
return `no such option of ${command}: --${wrong}; there are ${listOf(wrong, options)}`;
}
const hint = thrown instanceof action_error.lZ && '' !== thrown.hint ? `\n${hintOf(thrown)} [${thrown.code}]` : '';
return `release-kit ${command}: ${(0, action_error.Uc)(thrown)}${hint}`;
}
function hintOf({ code, hint }) {
return 'GIT_NO_REPOSITORY' === code ? 'Run it in the clone of your service.' : hint;
}
function listOf(wrong, names) {
const meant = (0, nearest.p)(wrong, names);
return `${names.join(', ')}${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
}
async function helpOfAll() {
const lines = Object.entries(commands).map(async ([name, load])=>`  ${name.padEnd(10)} ${(await load()).does}`);
return [
'Usage: release-kit <command> [options]',
'',
...await Promise.all(lines),
'',
'release-kit <command> --help tells the options. Exit code 0: fine; 1: an error, or problems; plan: 2 when there is something to do.'
].join('\n');
}
function helpOf(name, { does, options }) {
const lines = Object.entries({
...options,
...commonOptions
}).map(([option, { value, does: means }])=>{
const flag = `--${option}${void 0 === value ? '' : ` ${value}`}`;
return `  ${flag.padEnd(24)} ${means}`;
});
return [
`Usage: release-kit ${name} [options]`,
'',
`${does}.`,
'',
...lines
].join('\n');
}
var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__runCommandLine = __webpack_exports__.r;
export { __webpack_exports__main as main, __webpack_exports__runCommandLine as runCommandLine };
