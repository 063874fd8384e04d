export const id = 2268;
export const ids = [
2268
];
export const modules = {
2268: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
createClient: ()=>createClient,
L: ()=>read
});
var action_error = __webpack_require__(5505);
var time_clock = __webpack_require__(1954);
var failure = __webpack_require__(6112);
var github_octokit = __webpack_require__(8927);
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
const octokit = await (0, github_octokit.N)(token, {
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
const wrong = error.issues.map(({ path, message })=>`${path.join('.')}: ${message}`).join('; ');
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked: of,
answered: wrong
});
}
}),
6112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
X: ()=>isAmbiguous,
g: ()=>failureOf
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6474);
function failureOf(thrown, permission, redact) {
if (thrown instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ) return thrown;
const { request, errors } = thrown;
if (!request && !errors) return thrown;
const { code, answered, status, headers } = classify(thrown);
const asked = request?.url === void 0 ? 'POST /graphql' : `${request.method ?? 'GET'} ${pathOf(request.url)}`;
return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ(code, {
provider: 'GitHub',
asked: redact(asked),
answered: (0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_2__.zU)(redact(answered)),
...void 0 === status ? {} : {
status
}
}, {
cause: thrown,
...hintOf(code, permissionIn(headers) ?? permission)
});
}
function isAmbiguous(error) {
return error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && [
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
const code = 403 === status && isLimited ? 'PROVIDER_RATE_LIMITED' : (0, _http_client_js__WEBPACK_IMPORTED_MODULE_1__.$)(status);
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
8927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.d(__webpack_exports__, {
N: ()=>connect,
s: ()=>loadTransport
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
const patience = 30_000;
const longestWait = 60;
async function connect(token, { run, log, signal, retryUnit }) {
const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
__webpack_require__.e(1758).then(__webpack_require__.bind(__webpack_require__, "@actions/github/lib/github.js")),
Promise.all([
__webpack_require__.e(3251),
__webpack_require__.e(9735)
]).then(__webpack_require__.bind(__webpack_require__, "@octokit/plugin-retry/dist-bundle/index.js")),
Promise.all([
__webpack_require__.e(3251),
__webpack_require__.e(6856)
]).then(__webpack_require__.bind(__webpack_require__, "@octokit/plugin-throttling/dist-bundle/index.js"))
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
async function loadTransport() {
const { fetch: fetch1 } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, "apart module ../undici/index.cjs"));
return fetch1;
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
return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_NONSENSE', {
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
