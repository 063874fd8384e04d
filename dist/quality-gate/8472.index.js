export const id = 8472;
export const ids = [
8472
];
export const modules = {
8472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lookAtSite: ()=>lookAtSite
});
var external_node_crypto_ = __webpack_require__("node:crypto");
var action_error = __webpack_require__(5505);
var client = __webpack_require__(2867);
var report_error = __webpack_require__(7503);
var hygiene = __webpack_require__(735);
const strangeOrigin = 'https://release-kit.invalid';
function corsFindings({ url, headers }) {
const allowed = headers['access-control-allow-origin']?.trim();
const why = {
'*': 'any origin is allowed: Access-Control-Allow-Origin: *',
[strangeOrigin]: 'any origin is allowed: it is sent back as it came',
null: 'the origin "null" is allowed, which any sandboxed frame has'
}[allowed ?? ''];
if (void 0 === why) return [];
const withCookies = 'true' === headers['access-control-allow-credentials'] ? ', with credentials' : '';
return [
(0, hygiene.hs)({
check: 'cors',
id: 'any-origin',
message: `${why}${withCookies}`,
subject: url
})
];
}
const signs = {
django: /<code>DEBUG = True<\/code>/,
werkzeug: /\/\/ Werkzeug Debugger<|\bEVALEX_TRUSTED\b/,
rails: /<h2[^>]{0,200}>\s*Rails\.root:|Rails\.root:\s*\S/,
laravel: /"exception"\s*:\s*"[^"]{0,200}\\\\[^"]{0,200}"\s*,\s*"file"\s*:|laravel-ignition|\bIgnition\\/,
'symfony-profiler': /<!-- START of Symfony Web Debug Toolbar/,
php: /<b>(?:Fatal error|Parse error|Warning|Notice|Deprecated)<\/b>:.{0,2000}? on line <b>\d+<\/b>/s,
'asp.net': /Version Information:<\/b>(?:&nbsp;|\s)*Microsoft \.NET Framework Version|Microsoft\.AspNetCore\.Diagnostics\.DeveloperExceptionPageMiddleware/,
spring: /"trace"\s*:\s*"[\w.$]+(?:Exception|Error)\b/,
'java-stack-trace': /\bat [\w.$]+\.[\w$<>]+\([\w$]+\.java:\d+\)/,
'python-stack-trace': /Traceback \(most recent call last\):/,
'node-stack-trace': /\bat (?:[^\n<]{0,200}\()?[^\s(<]{0,300}\/node_modules\/[^\s)<]{1,300}:\d+:\d+/,
vite: /<script[^>]{1,200}src="[^"]{0,200}\/@vite\/client"/,
webpack: /\bwebpack-dev-server\b|__webpack_hmr/
};
const signHeaders = {
'symfony-profiler': 'x-debug-token-link',
'rails-web-console': 'x-web-console-session-id'
};
function debugFindings(answers) {
const found = new Map();
for (const answer of answers){
const shown = [
...Object.entries(signs).filter(([, sign])=>sign.test(answer.text)),
...Object.entries(signHeaders).filter(([, name])=>void 0 !== answer.headers[name])
];
for (const [id] of shown)if (!found.has(id)) found.set(id, answer);
}
return [
...found
].map(([id, { url, status }])=>(0, hygiene.hs)({
check: 'debug',
id,
message: `the answer (${status}) shows that debugging is on`,
subject: url
}));
}
const mostRedirects = 5;
async function lookAtSite(url, { clock, redactor, signal }) {
const http = (0, client.u)({
provider: new URL(url).host,
clock,
redactor,
tries: 3,
timeout: 20_000
});
const origin = {
origin: strangeOrigin,
accept: 'text/html,application/json;q=0.9,*/*;q=0.8'
};
async function ask(method, path, headers = {}) {
const answers = [];
let next = new URL(path, url).href;
for(let hop = 0; hop <= mostRedirects; hop++){
const answer = await http.send({
method,
url: next,
headers: {
...origin,
...headers
}
}, signal);
answers.push({
...answer,
url: next
});
const to = answer.headers.location;
if (answer.status < 300 || answer.status > 399 || void 0 === to || !URL.canParse(to, next)) break;
next = new URL(to, next).href;
}
return answers;
}
try {
const page = await ask('GET', url);
const preflight = await ask('OPTIONS', url, {
'access-control-request-method': 'GET'
});
const nowhere = await ask('GET', `/release-kit-${(0, external_node_crypto_.randomUUID)()}`);
const debuggers = await ask('GET', '/?__debugger__=yes&cmd=resource&f=debugger.js');
const [open] = [
...page,
...preflight
].flatMap(corsFindings);
const findings = [
...open ? [
open
] : [],
...debugFindings([
...page,
...nowhere,
...debuggers
])
];
const status = page.at(-1)?.status ?? 0;
if (0 === findings.length && (404 === status || status >= 500)) throw new report_error.$g(`${url} answers ${status}: that says nothing about the site`);
return {
findings,
checks: new Set([
'cors',
'debug'
])
};
} catch (cause) {
signal.throwIfAborted();
if (cause instanceof report_error.$g) throw cause;
throw new report_error.$g(`${url} could not be looked at: ${(0, action_error.Uc)(cause)}`, {
cause
});
}
}
}),
2867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
$: ()=>codeOf,
u: ()=>createHttpClient
});
var action_error = __webpack_require__(5505);
var visible = __webpack_require__(6474);
var duration = __webpack_require__(862);
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
return new Promise((resolve, reject)=>{
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
resolve(socket.getPeerCertificate());
socket.destroy();
});
});
}
const credential = /auth|cookie|token|key|secret|pass|signature/i;
const harmless = /^(accept(-charset|-encoding|-language)?|cache-control|content-type|host|idempotency-key|origin|pragma|referer|user-agent)$/i;
function isInClear(address) {
const { protocol, hostname } = new URL(address);
return /^(http|redis):$/.test(protocol) && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
function namesCredential(header) {
return !harmless.test(header) && credential.test(header);
}
function withoutQuery(url) {
return url.split(/[?#]/)[0] ?? url;
}
const largestBody = 33554432;
const longestWait = 60_000;
const longestTold = 10_000;
function createHttpClient(options) {
const { provider, clock, redactor, timeout = 30_000, tries = 5, random = Math.random } = options;
const told = (text)=>(0, visible.zU)(redactor.redact(text.slice(0, longestTold)));
async function once(request, signal) {
const url = new URL(request.url, options.baseUrl);
const names = Object.keys({
...options.headers,
...request.headers
});
if (isInClear(url) && (true === options.isSecret || names.some(namesCredential))) throw refusal('TOKEN_IN_CLEAR', request, `not sent: ${url.protocol}//${url.host} would have the token go in the clear`, {
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
const asked = redactor.redact(`${request.method} ${withoutQuery(request.url)}`);
return new action_error.mZ(code, {
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
const { reason, advice } = await describeCertificate(code, url, signal ?? AbortSignal.timeout(timeout));
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
if (cause instanceof action_error.lZ) throw cause;
const code = void 0 === options.fetch ? certificateCode(cause) : void 0;
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
if (failure?.name === 'TimeoutError') return `none within ${(0, duration.a)(timeout)}`;
if (!(failure instanceof Error)) return (0, action_error.Uc)(failure);
const cause = failure.cause;
if (cause instanceof Error) return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
return (0, action_error.Uc)(failure);
}
})
};
