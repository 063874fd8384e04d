export const id = 579;
export const ids = [579];
export const modules = {

/***/ 5579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtSite: () => (/* binding */ lookAtSite)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/shared/http/client.js
var client = __webpack_require__(4242);
// EXTERNAL MODULE: ./build/shared/reports/report-error.js
var report_error = __webpack_require__(7503);
// EXTERNAL MODULE: ./build/shared/reports/hygiene.js
var hygiene = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/actions/quality-gate/src/site.js

/** An origin that nobody can have (RFC 2606): a site that lets it in lets everybody in. */
const strangeOrigin = 'https://release-kit.invalid';
/**
 * CORS that lets any origin read: `*`, an origin sent back as it came (which, unlike `*`, lets cookies through too), and `null`, the origin of any
 * sandboxed frame. Fetch standard, "CORS protocol".
 */
function corsFindings({ url, headers }) {
    const allowed = headers['access-control-allow-origin']?.trim();
    const why = {
        '*': 'any origin is allowed: Access-Control-Allow-Origin: *',
        [strangeOrigin]: 'any origin is allowed: it is sent back as it came',
        null: 'the origin "null" is allowed, which any sandboxed frame has',
    }[allowed ?? ''];
    if (why === undefined)
        return [];
    const withCookies = headers['access-control-allow-credentials'] === 'true' ? ', with credentials' : '';
    return [(0,hygiene/* hygieneFinding */.hs)({ check: 'cors', id: 'any-origin', message: `${why}${withCookies}`, subject: url })];
}
/** What only a site that is being developed says. Each was read in the program's own pages or source, those of Django, Werkzeug, Express and Vite run for it. */
const signs = {
    django: /<code>DEBUG = True<\/code>/,
    werkzeug: /\/\/ Werkzeug Debugger<|\bEVALEX_TRUSTED\b/,
    rails: /<h2[^>]*>\s*Rails\.root:|Rails\.root:\s*\S/,
    laravel: /"exception"\s*:\s*"[^"]*\\\\[^"]*"\s*,\s*"file"\s*:|laravel-ignition|\bIgnition\\/,
    'symfony-profiler': /<!-- START of Symfony Web Debug Toolbar/,
    php: /<b>(?:Fatal error|Parse error|Warning|Notice|Deprecated)<\/b>:.{0,2000}? on line <b>\d+<\/b>/s,
    'asp.net': /Version Information:<\/b>(?:&nbsp;|\s)*Microsoft \.NET Framework Version|Microsoft\.AspNetCore\.Diagnostics\.DeveloperExceptionPageMiddleware/,
    spring: /"trace"\s*:\s*"[\w.$]+(?:Exception|Error)\b/,
    'java-stack-trace': /\bat [\w.$]+\.[\w$<>]+\([\w$]+\.java:\d+\)/,
    'python-stack-trace': /Traceback \(most recent call last\):/,
    'node-stack-trace': /\bat (?:[^\n<]{0,200}\()?[^\s(<]{0,300}\/node_modules\/[^\s)<]{1,300}:\d+:\d+/,
    vite: /<script[^>]{1,200}src="[^"]{0,200}\/@vite\/client"/,
    webpack: /\bwebpack-dev-server\b|__webpack_hmr/,
};
const signHeaders = {
    'symfony-profiler': 'x-debug-token-link',
    'rails-web-console': 'x-web-console-session-id',
};
/** At most one finding for each sign: which answers of a site show that debugging is on. */
function debugFindings(answers) {
    const found = new Map();
    for (const answer of answers) {
        const shown = [
            ...Object.entries(signs).filter(([, sign]) => sign.test(answer.text)),
            ...Object.entries(signHeaders).filter(([, name]) => answer.headers[name] !== undefined),
        ];
        for (const [id] of shown)
            if (!found.has(id))
                found.set(id, answer);
    }
    return [...found].map(([id, { url, status }]) => (0,hygiene/* hygieneFinding */.hs)({ check: 'debug', id, message: `the answer (${status}) shows that debugging is on`, subject: url }));
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/src/look-at-site.js





const mostRedirects = 5;
/**
 * Looks at a running site as a stranger would: its page, a preflight request, a page that is not there, and the place where
 * Werkzeug's debugger answers.
 *
 * @throws ReportError when it does not answer, or with an error that says nothing about it
 */
async function lookAtSite(url, { clock, redactor, signal }) {
    const http = (0,client/* createHttpClient */.u)({ provider: new URL(url).host, clock, redactor, tries: 3, timeout: 20_000 });
    const origin = { origin: strangeOrigin, accept: 'text/html,application/json;q=0.9,*/*;q=0.8' };
    async function ask(method, path, headers = {}) {
        const answers = [];
        let next = new URL(path, url).href;
        for (let hop = 0; hop <= mostRedirects; hop++) {
            const answer = await http.send({ method, url: next, headers: { ...origin, ...headers } }, signal);
            answers.push({ ...answer, url: next });
            const to = answer.headers.location;
            if (answer.status < 300 || answer.status > 399 || to === undefined || !URL.canParse(to, next))
                break;
            next = new URL(to, next).href;
        }
        return answers;
    }
    try {
        const page = await ask('GET', url);
        const preflight = await ask('OPTIONS', url, { 'access-control-request-method': 'GET' });
        const nowhere = await ask('GET', `/release-kit-${(0,external_node_crypto_.randomUUID)()}`);
        const debuggers = await ask('GET', '/?__debugger__=yes&cmd=resource&f=debugger.js');
        const [open] = [...page, ...preflight].flatMap(corsFindings);
        const findings = [...(open ? [open] : []), ...debugFindings([...page, ...nowhere, ...debuggers])];
        const status = page.at(-1)?.status ?? 0;
        if (findings.length === 0 && (status === 404 || status >= 500))
            throw new report_error/* ReportError */.$(`${url} answers ${status}: that says nothing about the site`);
        return { findings, checks: new Set(['cors', 'debug']) };
    }
    catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof report_error/* ReportError */.$)
            throw cause;
        throw new report_error/* ReportError */.$(`${url} could not be looked at: ${(0,action_error/* describeError */.Uc)(cause)}`, { cause });
    }
}


/***/ }),

/***/ 4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);

const largestBody = 32 * 1024 * 1024;
const longestWait = 60_000;
function createHttpClient(options) {
    const { provider, clock, redactor, timeout = 30_000, tries = 5, random = Math.random } = options;
    async function once(request, signal) {
        const limit = AbortSignal.timeout(timeout);
        const answer = await (options.fetch ?? fetch)(new URL(request.url, options.baseUrl), {
            method: request.method,
            redirect: 'manual',
            headers: {
                accept: 'application/json',
                'user-agent': 'release-kit',
                ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
                ...options.headers,
                ...request.headers,
            },
            body: request.body ?? (request.json === undefined ? null : JSON.stringify(request.json)),
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        const text = await readBounded(answer);
        return {
            status: answer.status,
            headers: Object.fromEntries(answer.headers),
            text,
            json() {
                try {
                    return JSON.parse(text);
                }
                catch (cause) {
                    const answered = `${answer.status}, no JSON: ${excerpt(text)}`;
                    throw refusal('PROVIDER_NONSENSE', request, answered, { status: answer.status, cause });
                }
            },
        };
    }
    function refusal(code, request, answered, more = {}) {
        const asked = redactor.redact(`${request.method} ${withoutQuery(request.url)}`);
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ(code, {
            provider,
            asked,
            answered: redactor.redact(answered),
            ...(more.status === undefined ? {} : { status: more.status }),
        }, { cause: more.cause });
    }
    async function send(request, signal) {
        const idempotent = request.idempotent ?? !['POST', 'PATCH'].includes(request.method);
        for (let attempt = 1;; attempt++) {
            let response;
            let failure;
            try {
                response = await once(request, signal);
            }
            catch (cause) {
                signal?.throwIfAborted();
                if (cause instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
                    throw cause;
                failure = cause;
            }
            if (response && !isTransient(response.status, idempotent))
                return response;
            const last = attempt >= tries || (!response && !idempotent);
            if (last && response)
                return response;
            if (last)
                throw refusal('PROVIDER_UNREACHABLE', request, `no answer (${describeFailure(failure)})`, { cause: failure });
            const wait = retryAfter(response, clock.now()) ?? random() * Math.min(longestWait, 250 * 2 ** attempt);
            options.onRetry?.(response ? `answered ${response.status}` : describeFailure(failure), wait);
            await clock.sleep(wait, signal);
        }
    }
    return {
        send,
        async expectOk(request, signal) {
            const response = await send(request, signal);
            if (response.status < 300)
                return response;
            throw refusal(codeOf(response.status), request, `${response.status} ${excerpt(response.text)}`, {
                status: response.status,
            });
        },
    };
}
async function readBounded(answer) {
    if (!answer.body)
        return '';
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body) {
        size += chunk.byteLength;
        if (size > largestBody)
            throw new Error(`the answer is larger than ${largestBody} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function isTransient(status, idempotent) {
    if (status === 429 || status === 503)
        return true;
    return idempotent && [408, 500, 502, 504].includes(status);
}
/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3); milliseconds, at most a minute. */
function retryAfter(response, now) {
    const value = response?.headers['retry-after'];
    if (value === undefined)
        return undefined;
    const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
    return Number.isFinite(ms) ? Math.min(longestWait, Math.max(0, ms)) : undefined;
}
/** The error code that an HTTP status stands for. */
function codeOf(status) {
    if (status === 401)
        return 'PROVIDER_UNAUTHORIZED';
    if (status === 403)
        return 'PROVIDER_FORBIDDEN';
    if (status === 404)
        return 'PROVIDER_NOT_FOUND';
    if (status === 429)
        return 'PROVIDER_RATE_LIMITED';
    if (status >= 500)
        return 'PROVIDER_FAILED';
    return status >= 400 ? 'PROVIDER_REFUSED' : 'PROVIDER_NONSENSE';
}
function describeFailure(failure) {
    if (!(failure instanceof Error))
        return String(failure);
    const cause = failure.cause;
    if (cause instanceof Error)
        return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
    return failure.message;
}
function excerpt(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
function withoutQuery(url) {
    return url.split('?')[0] ?? url;
}


/***/ })

};
