export const id = 118;
export const ids = [118];
export const modules = {

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient),
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/shared/time/clock.js + 1 modules
var time_clock = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/shared/github/failure.js + 1 modules
var failure = __webpack_require__(9630);
;// CONCATENATED MODULE: ./build/shared/github/octokit.js

/** Milliseconds for one try, the answer's body included. */
const patience = 30_000;
/** Seconds; a limit that ends later than this is an error, not a wait. */
const longestWait = 60;
/**
 * An octokit that follows GITHUB_API_URL (GHES too) and the proxy variables, waits out short rate limits, and tries again
 * what may be tried again: reads, and writes whose call says `request: { retries: n }`.
 */
async function connect(token, { run, log, signal, retryUnit }) {
    const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 2094)),
    ]);
    const waitOut = (kind) => (seconds, { method, url }, _, count) => {
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
            warn: (text) => log.debug(text),
            error: (text) => log.debug(text),
        },
        retry: { retryAfterBaseValue: retryUnit },
        throttle: {
            retryAfterBaseValue: retryUnit,
            // A run writes a few dozen times at most: pacing it to one write a second would only delay the way back
            write: unpaced,
            notifications: unpaced,
            onRateLimit: waitOut('primary'),
            onSecondaryRateLimit: waitOut('secondary'),
        },
    }, guard(signal), retry, throttling);
    return octokit;
}
const quiet = () => undefined;
/** Stands for a Bottleneck group that makes nothing wait. */
const unpaced = {
    key: () => ({
        schedule: (_job, work, ...args) => work(...args),
    }),
};
/** Answers that are asked for as text. */
const asText = new Set(['raw', 'diff']);
/**
 * Around every single try: the API's version, a deadline, no second try of a write that may have been applied, and an answer whose JSON was
 * cut off counts as none (octokit hands it on as text).
 */
function guard(signal) {
    return (octokit) => {
        ;
        octokit.hook.wrap('request', async (send, options) => {
            options.headers['x-github-api-version'] = '2022-11-28';
            const limit = AbortSignal.timeout(patience);
            options.request.signal = signal ? AbortSignal.any([signal, limit]) : limit;
            if (!['GET', 'HEAD'].includes(options.method))
                options.request.retries ??= 0;
            try {
                const answer = await send(options);
                const isText = typeof answer.data === 'string' && answer.status !== 204;
                if (isText && !asText.has(options.mediaType?.format))
                    throw withoutJson(options, answer);
                return answer;
            }
            catch (error) {
                if (signal?.aborted)
                    options.request.retries = 0;
                throw error;
            }
        });
        return {};
    };
}
function withoutJson(options, response) {
    const type = String(response.headers['content-type']);
    if (!type.startsWith('application/json')) {
        const asked = `${options.method} ${new URL(response.url).pathname}`;
        return new action_error/* ProviderError */.mZ('PROVIDER_NONSENSE', {
            provider: 'GitHub',
            asked,
            answered: `${type} where JSON is expected`,
        });
    }
    // Shaped as octokit's own errors, which the retry plugin looks at
    const request = { ...options, url: response.url, request: { ...options.request } };
    return Object.assign(new Error('the answer was cut off'), { status: 502, request, response });
}

;// CONCATENATED MODULE: ./build/shared/github/client.js




const tries = 3;
async function createClient(context, token, options = {}) {
    const { run, log, redactor, signal, clock = time_clock/* systemClock */.m } = context;
    const { retryUnit = 1_000 } = options;
    const octokit = await connect(token, { run, log, signal, retryUnit });
    const graphql = octokit.graphql.defaults({ url: run.graphqlUrl });
    async function ask(permission, work) {
        try {
            return await work(octokit);
        }
        catch (thrown) {
            signal?.throwIfAborted();
            throw (0,failure/* failureOf */.g)(thrown, permission, (text) => redactor.redact(text));
        }
    }
    return {
        repo: { owner: run.owner, repo: run.repo },
        log,
        ask,
        async find(permission, work) {
            try {
                return await ask(permission, work);
            }
            catch (error) {
                if (error instanceof action_error/* ProviderError */.mZ && error.status === 404)
                    return undefined;
                throw error;
            }
        },
        graphql: (permission, query, variables, retries = 0) => ask(permission, () => graphql(query, { ...variables, request: { retries } })),
        async once(write, look) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await write();
                }
                catch (error) {
                    if (!(0,failure/* isAmbiguous */.X)(error) || attempt === tries)
                        throw error;
                    await clock.sleep(attempt * retryUnit, signal);
                    const found = await look();
                    if (found !== undefined)
                        return found;
                }
            }
        },
    };
}
/**
 * The fields that are needed of an answer.
 *
 * @throws ProviderError PROVIDER_NONSENSE when they are not there
 */
function read(schema, data, of) {
    const { success, data: fields, error } = schema.safeParse(data);
    if (success)
        return fields;
    const wrong = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new action_error/* ProviderError */.mZ('PROVIDER_NONSENSE', { provider: 'GitHub', asked: of, answered: wrong });
}


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ failureOf),
  X: () => (/* binding */ isAmbiguous)
});

// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/shared/http/client.js

const largestBody = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
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
        return new ProviderError(code, {
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
                if (cause instanceof ActionError)
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

;// CONCATENATED MODULE: ./build/shared/github/failure.js


/**
 * The ProviderError for whatever octokit threw: what was asked, what came back, and for 403 and 404 which permission the
 * token needs.
 *
 * @param permission  as in a workflow's `permissions:`, for example `deployments: write`
 */
function failureOf(thrown, permission, redact) {
    if (thrown instanceof action_error/* ActionError */.lZ)
        return thrown;
    const { request, errors } = thrown;
    if (!request && !errors)
        return thrown;
    const { code, answered, status, headers } = classify(thrown);
    const asked = request?.url === undefined ? 'POST /graphql' : `${request.method ?? 'GET'} ${pathOf(request.url)}`;
    return new action_error/* ProviderError */.mZ(code, {
        provider: 'GitHub',
        asked: redact(asked),
        answered: redact(failure_excerpt(answered)),
        ...(status === undefined ? {} : { status }),
    }, { cause: thrown, ...hintOf(code, permissionIn(headers) ?? permission) });
}
/** Whether the request may have had its effect although no good answer came. */
function isAmbiguous(error) {
    return error instanceof action_error/* ProviderError */.mZ && ['PROVIDER_UNREACHABLE', 'PROVIDER_FAILED'].includes(error.code);
}
function classify(thrown) {
    const { errors, response, status, message = '' } = thrown;
    if (errors)
        return { code: codeOfErrors(errors), answered: errors.map((error) => error.message).join('; ') };
    if (!response || status === undefined) {
        return { code: 'PROVIDER_UNREACHABLE', answered: `no answer: ${rootCause(thrown)}` };
    }
    const headers = response.headers ?? {};
    // GitHub answers 403 as well as 429 when a rate limit is used up
    const isLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    const code = status === 403 && isLimited ? 'PROVIDER_RATE_LIMITED' : codeOf(status);
    return { code, answered: `${status} ${message}`, status, headers };
}
function codeOfErrors(errors) {
    const types = errors.map(({ type }) => type);
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return 'PROVIDER_FORBIDDEN';
    if (types.includes('RATE_LIMITED'))
        return 'PROVIDER_RATE_LIMITED';
    return types.includes('NOT_FOUND') ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED';
}
/** fetch says only "fetch failed"; why is in the causes below. */
function rootCause({ message, code, cause }) {
    if (typeof cause === 'object' && cause !== null)
        return rootCause(cause);
    return message === undefined || message === '' ? String(code) : message;
}
/** `deployments=write; contents=read` → `deployments: write` (the first way that GitHub names). */
function permissionIn(headers = {}) {
    const [first] = headers['x-accepted-github-permissions']?.split(';') ?? [];
    return first?.replaceAll('=', ': ').replaceAll('_', '-').replaceAll(',', ', ').trim();
}
function hintOf(code, permission) {
    const grant = `give the job "permissions: ${permission}", or use a token that has it`;
    if (code === 'PROVIDER_FORBIDDEN')
        return { hint: `The token may not do this: ${grant}.` };
    if (code === 'PROVIDER_NOT_FOUND') {
        return { hint: `It is not there, or the token may not see it: check the name, and ${grant}.` };
    }
    return {};
}
function pathOf(url) {
    return URL.canParse(url) ? new URL(url).pathname : (url.split('?')[0] ?? url);
}
function failure_excerpt(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}


/***/ })

};
