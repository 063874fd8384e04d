export const id = 8472;
export const ids = [
8472
];
export const modules = {
18472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lookAtSite: ()=>lookAtSite
});
var external_node_crypto_ = __webpack_require__("node:crypto");
var action_error = __webpack_require__(25505);
var client = __webpack_require__(14242);
var report_error = __webpack_require__(7503);
var hygiene = __webpack_require__(70735);
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
})
};
