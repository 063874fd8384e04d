const __WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__ = new Proxy({}, { get: (_, name) => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../undici/index.cjs")[name] });
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


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
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
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
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
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

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 2672:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__.fetch) });

/***/ }),

/***/ 4867:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../undici/index.cjs")[name] });

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 406:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4719);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1471);


await (0,_shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_run_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __nccwpck_require__(6856);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __nccwpck_require__(8395);
// EXTERNAL MODULE: ./build/shared/time/clock.js + 1 modules
var time_clock = __nccwpck_require__(1954);
;// CONCATENATED MODULE: ./build/shared/http/client.js

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
        return new action_error/* ProviderError */.mZ(code, {
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
                if (cause instanceof action_error/* ActionError */.lZ)
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
/** `Retry-After` in seconds or as a date (RFC 9110 \u00a710.2.3); milliseconds, at most a minute. */
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
    return line.length > 300 ? `${line.slice(0, 300)}\u2026` : line;
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
/** `deployments=write; contents=read` \u2192 `deployments: write` (the first way that GitHub names). */
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
    return line.length > 400 ? `${line.slice(0, 400)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/shared/github/octokit.js

/** Milliseconds for one try, the answer's body included. */
const patience = 30_000;
/** Seconds; a limit that ends later than this is an error, not a wait. */
const octokit_longestWait = 60;
/**
 * An octokit that follows GITHUB_API_URL (GHES too) and the proxy variables, waits out short rate limits, and tries again
 * what may be tried again: reads, and writes whose call says `request: { retries: n }`.
 */
async function connect(token, { run, log, signal, retryUnit }) {
    const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 758).then(__nccwpck_require__.bind(__nccwpck_require__, 1758)),
        Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(735)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9735)),
        Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(856)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2094)),
    ]);
    const waitOut = (kind) => (seconds, { method, url }, _, count) => {
        const again = seconds <= octokit_longestWait && count < 2;
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
            throw failureOf(thrown, permission, (text) => redactor.redact(text));
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
                    if (!isAmbiguous(error) || attempt === tries)
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

;// CONCATENATED MODULE: ./build/shared/github/checks.js


const run = schemas/* object */.Ikc({ id: schemas/* number */.aig(), html_url: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const write = 'checks: write';
/** Limits of https://docs.github.com/rest/checks/runs: annotations of one request, characters of a summary, of a title. */
const batchSize = 50;
const longestSummary = 65_535;
const longestTitle = 255;
function createChecks({ repo, ask }) {
    return {
        async complete({ name, sha, conclusion, title, summary, annotations }) {
            const output = (from) => ({
                title: title.slice(0, longestTitle),
                summary: summary.slice(0, longestSummary),
                annotations: annotations.slice(from, from + batchSize).map(toAnnotation),
            });
            const { data } = await ask(write, (octokit) => octokit.rest.checks.create({
                ...repo,
                name,
                head_sha: sha,
                status: 'completed',
                conclusion,
                output: output(0),
            }));
            const { id, html_url: url } = read(run, data, 'new check run');
            for (let from = batchSize; from < annotations.length; from += batchSize) {
                await ask(write, (octokit) => octokit.rest.checks.update({ ...repo, check_run_id: id, conclusion, output: output(from) }));
            }
            return url ?? '';
        },
    };
}
function toAnnotation({ path, startLine, endLine, level, message, title }) {
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: level,
        message,
        ...(title === undefined ? {} : { title: title.slice(0, longestTitle) }),
    };
}

;// CONCATENATED MODULE: ./build/shared/github/comparisons.js


const compared = schemas/* object */.Ikc({
    merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    files: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ additions: schemas/* number */.aig() }))),
});
const listed = schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }));
const tree = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
const see = 'contents: read';
const pageSize = 100;
/** GitHub names at most so many files of a comparison, and does not say that there are more. */
const mostFiles = 300;
function createComparisons({ repo, ask, find }) {
    async function compare(base, head) {
        // 404: nothing in common, or no such commit
        const answer = await find(see, (octokit) => octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}`, per_page: 1 }));
        return answer && read(compared, answer.data, `comparison of ${base} and ${head}`);
    }
    return {
        mergeBase: async (base, head) => (await compare(base, head))?.merge_base_commit.sha,
        async diff(base, head) {
            const files = (await compare(base, head))?.files;
            if (files === undefined || files.length >= mostFiles)
                return undefined;
            const { data } = await ask(see, (octokit) => octokit.rest.repos.compareCommitsWithBasehead({
                ...repo,
                basehead: `${base}...${head}`,
                mediaType: { format: 'diff' },
            }));
            const text = read(schemas/* string */.YjP(), data, `diff of ${base} and ${head}`);
            return { text, additions: files.reduce((sum, { additions }) => sum + additions, 0) };
        },
        async ancestors(sha, limit) {
            const shas = [];
            for (let page = 1; shas.length < limit; page++) {
                const { data } = await ask(see, (octokit) => octokit.rest.repos.listCommits({ ...repo, sha, per_page: pageSize, page }));
                const found = read(listed, data, `commits of ${sha}`);
                shas.push(...found.map((one) => one.sha));
                if (found.length < pageSize)
                    break;
            }
            return shas;
        },
        async files(sha) {
            const { data } = await ask(see, (octokit) => octokit.rest.git.getTree({ ...repo, tree_sha: sha, recursive: 'true' }));
            const { truncated, tree: entries } = read(tree, data, `files of ${sha}`);
            return truncated ? undefined : new Set(entries.filter(({ type }) => type === 'blob').map(({ path }) => path));
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/contents.js



const file = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), encoding: schemas/* string */.YjP(), size: schemas/* number */.aig(), content: schemas/* string */.YjP() });
const repository = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() });
const commits = schemas/* array */.YOg(schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), author: schemas/* nullable */.mee(schemas/* object */.Ikc({ name: schemas/* optional */.lqM(schemas/* string */.YjP()) })) }),
    author: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
}));
const contents_see = 'contents: read';
function createContents({ repo, ask, find }) {
    return {
        async read(path, ref) {
            const answer = await find(contents_see, (octokit) => octokit.rest.repos.getContent({ ...repo, path, ref }));
            const found = file.safeParse(answer?.data);
            if (!found.success)
                return undefined;
            if (found.data.encoding === 'base64')
                return Buffer.from(found.data.content, 'base64').toString('utf8');
            // Above 1 MB the content is left out, and has to be asked for as it stands
            const { data } = await ask(contents_see, (octokit) => octokit.rest.repos.getContent({ ...repo, path, ref, mediaType: { format: 'raw' } }));
            const text = read(schemas/* string */.YjP(), data, path);
            if (Buffer.byteLength(text) === found.data.size)
                return text;
            throw new action_error/* ProviderError */.mZ('PROVIDER_FAILED', { provider: 'GitHub', asked: path, answered: 'the file was cut off' });
        },
        async defaultBranch() {
            const { data } = await ask('metadata: read', (octokit) => octokit.rest.repos.get(repo));
            return read(repository, data, 'repository').default_branch;
        },
        async compare(base, head) {
            const found = await ask(contents_see, (octokit) => octokit.paginate(octokit.rest.repos.compareCommitsWithBasehead, { ...repo, basehead: `${base}...${head}`, per_page: 100 }, 
            // octokit's types leave out what is paged
            (response) => response.data.commits));
            return read(commits, found, `commits of ${base}...${head}`).map(({ sha, commit, author }) => ({
                sha,
                message: commit.message,
                author: author?.login ?? commit.author?.name ?? '',
            }));
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/shared/github/deployments.js



const account = schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }));
const deployment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    sha: schemas/* string */.YjP(),
    ref: schemas/* string */.YjP(),
    task: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    payload: schemas/* unknown */.L5J(),
    description: schemas/* nullable */.mee(schemas/* string */.YjP()),
    creator: account,
    created_at: schemas/* string */.YjP(),
});
const deployments_status = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
    description: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    created_at: schemas/* string */.YjP(),
    creator: account,
    log_url: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    environment_url: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
const deployments_see = 'deployments: read';
const deployments_write = 'deployments: write';
/** GitHub's limit, in characters, of a description. */
const longest = 140;
function createDeployments({ repo, ask, find, once }) {
    async function list(filter) {
        const { environment, task, limit = 100 } = filter;
        const found = [];
        await ask(deployments_see, async (octokit) => {
            const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
                ...repo,
                environment,
                ...(task === undefined ? {} : { task }),
                per_page: Math.min(100, limit),
            });
            for await (const { data } of pages) {
                found.push(...data);
                if (found.length >= limit)
                    return;
            }
        });
        return read(schemas/* array */.YOg(deployment), found.slice(0, limit), `deployments of ${environment}`).map(toDeployment);
    }
    async function statuses(id) {
        const answer = await ask(deployments_see, (octokit) => octokit.paginate(octokit.rest.repos.listDeploymentStatuses, { ...repo, deployment_id: id, per_page: 100 }));
        return read(schemas/* array */.YOg(deployments_status), answer, `statuses of deployment ${id}`).map((one) => ({
            state: one.state,
            description: one.description ?? '',
            createdAt: one.created_at,
            creator: one.creator?.login ?? '',
            logUrl: one.log_url ?? '',
            environmentUrl: one.environment_url ?? '',
        }));
    }
    return {
        create({ ref, environment, task, description, payload, production }) {
            const nonce = (0,external_node_crypto_.randomUUID)();
            return once(async () => {
                const answer = await ask(deployments_write, (octokit) => octokit.rest.repos.createDeployment({
                    ...repo,
                    ref,
                    environment,
                    task,
                    description: cut(description),
                    // Found again by its nonce when the answer is lost: a second deployment would wait for the first for ever
                    payload: { ...payload, nonce },
                    auto_merge: false,
                    required_contexts: [],
                    production_environment: production,
                    transient_environment: false,
                }));
                return toDeployment(read(deployment, answer.data, 'new deployment'));
            }, async () => (await list({ environment, task })).find((one) => hasNonce(one.payload, nonce)));
        },
        async get(id) {
            const answer = await find(deployments_see, (octokit) => octokit.rest.repos.getDeployment({ ...repo, deployment_id: id }));
            return answer && toDeployment(read(deployment, answer.data, `deployment ${id}`));
        },
        list,
        statuses,
        async addStatus(id, { state, description, logUrl, environmentUrl }) {
            const text = cut(description);
            await once(async () => {
                await ask(deployments_write, (octokit) => octokit.rest.repos.createDeploymentStatus({
                    ...repo,
                    deployment_id: id,
                    state,
                    description: text,
                    auto_inactive: false,
                    ...(logUrl === undefined ? {} : { log_url: logUrl }),
                    ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
                }));
                return true;
            }, async () => {
                const [newest] = await statuses(id);
                return newest?.state === state && newest.description === text ? true : undefined;
            });
        },
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
        createdAt: found.created_at,
    };
}
function hasNonce(payload, nonce) {
    return typeof payload === 'object' && payload !== null && 'nonce' in payload && payload.nonce === nonce;
}
function cut(description) {
    const characters = Array.from(description);
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u2026` : description;
}

;// CONCATENATED MODULE: ./build/shared/github/issues.js


const issue = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    state: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    pull_request: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
});
const comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* optional */.lqM(schemas/* string */.YjP()),
    user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
const issues_see = 'issues: read';
const issues_write = 'issues: write';
/** Comments are written on pull requests too. */
const discuss = 'issues: write, pull-requests: write';
function createIssues({ repo, ask, find, once }) {
    async function list({ labels }) {
        const answer = await ask(issues_see, (octokit) => octokit.paginate(octokit.rest.issues.listForRepo, {
            ...repo,
            labels: labels.join(','),
            state: 'open',
            per_page: 100,
        }));
        // GitHub lists pull requests as issues
        return read(schemas/* array */.YOg(issue), answer, 'issues')
            .filter((one) => one.pull_request === undefined)
            .map(toIssue);
    }
    async function comments(number) {
        const answer = await ask(issues_see, (octokit) => octokit.paginate(octokit.rest.issues.listComments, { ...repo, issue_number: number, per_page: 100 }));
        return read(schemas/* array */.YOg(comment), answer, `comments of #${number}`).map(toComment);
    }
    return {
        create({ title, body, labels }) {
            return once(async () => {
                const { data } = await ask(issues_write, (octokit) => octokit.rest.issues.create({ ...repo, title, body, labels: [...labels] }));
                return toIssue(read(issue, data, 'new issue'));
            }, async () => (await list({ labels })).find((one) => one.title === title && one.body === body));
        },
        async update(number, changes) {
            const { data } = await ask(issues_write, (octokit) => octokit.rest.issues.update({ ...repo, issue_number: number, ...changes, request: { retries: 3 } }));
            return toIssue(read(issue, data, `issue ${number}`));
        },
        list,
        comments,
        comment(number, body) {
            return once(async () => {
                const { data } = await ask(discuss, (octokit) => octokit.rest.issues.createComment({ ...repo, issue_number: number, body }));
                return toComment(read(comment, data, 'new comment'));
            }, async () => {
                const newest = (await comments(number)).at(-1);
                return newest?.body === body ? newest : undefined;
            });
        },
        async updateComment(id, body) {
            const { data } = await ask(discuss, (octokit) => octokit.rest.issues.updateComment({ ...repo, comment_id: id, body, request: { retries: 3 } }));
            return toComment(read(comment, data, `comment ${id}`));
        },
        async deleteComment(id) {
            await find(discuss, (octokit) => octokit.rest.issues.deleteComment({ ...repo, comment_id: id }));
        },
    };
}
function toIssue({ number, title, body, state, html_url: url }) {
    return { number, title, body: body ?? '', state, url };
}
function toComment({ id, body, user }) {
    return { id, body: body ?? '', author: user?.login ?? '' };
}

;// CONCATENATED MODULE: ./build/shared/github/people.js


const role = schemas/* enum */.k5n(['admin', 'maintain', 'write', 'triage', 'read', 'none']);
const permission = schemas/* object */.Ikc({ permission: role, role_name: schemas/* optional */.lqM(schemas/* string */.YjP()) });
function createPeople({ repo, find }) {
    return {
        async roleOf(user) {
            const answer = await find('metadata: read', (octokit) => octokit.rest.repos.getCollaboratorPermissionLevel({ ...repo, username: user }));
            if (!answer)
                return 'none';
            const found = read(permission, answer.data, `role of ${user}`);
            // An organisation's own role has a name of its own; what it is built on stands in `permission`
            const named = role.safeParse(found.role_name);
            return named.success ? named.data : found.permission;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/pulls.js



const login = schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }));
const side = schemas/* object */.Ikc({ label: schemas/* nullish */.cl6(schemas/* string */.YjP()), sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() });
const pull = schemas/* object */.Ikc({ number: schemas/* number */.aig(), head: side, base: side });
const review = schemas/* object */.Ikc({ user: login, state: schemas/* string */.YjP(), commit_id: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const merged = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    merged: schemas/* boolean */.zMY(),
    author: login,
    labels: schemas/* nullable */.mee(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) })),
    closingIssuesReferences: schemas/* nullable */.mee(schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            number: schemas/* number */.aig(),
            url: schemas/* string */.YjP(),
            stateReason: schemas/* nullish */.cl6(schemas/* string */.YjP()),
            repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }),
        })),
    })),
});
const batch = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), 
    // null: no such commit; {}: another kind of object
    schemas/* nullable */.mee(schemas/* object */.Ikc({ associatedPullRequests: schemas/* optional */.lqM(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(merged) })) }))),
});
const pulls_batchSize = 50;
const pulls_see = 'pull-requests: read';
function createPullRequests({ repo, ask, graphql, log }) {
    async function pullsOf(shas) {
        const variables = Object.fromEntries(shas.map((sha, index) => [`c${index}`, sha]));
        const data = await graphql(pulls_see, queryFor(shas.length), { ...repo, ...variables }, 3).catch(withoutIssues);
        const { repository } = read(batch, data, 'pull requests of commits');
        return shas.flatMap((sha, index) => {
            const found = repository[`c${index}`]?.associatedPullRequests?.nodes.filter((one) => one.merged) ?? [];
            return found.length === 0 ? [] : [[sha, found.map(toMergedPull)]];
        });
    }
    /** Issues that the token may not see are left out; the pull requests are there all the same. */
    function withoutIssues(error) {
        const answer = error instanceof action_error/* ProviderError */.mZ
            ? error.cause
            : {};
        const isOnlyThat = answer.errors?.every(({ path }) => path?.includes('closingIssuesReferences'));
        if (!isOnlyThat || !answer.data)
            throw error;
        log.debug('the issues that pull requests close could not be read: they need the permission "issues: read"');
        return answer.data;
    }
    return {
        async ofCommits(shas) {
            const unique = [...new Set(shas)];
            const pulls = new Map();
            for (let start = 0; start < unique.length; start += pulls_batchSize) {
                for (const [sha, found] of await pullsOf(unique.slice(start, start + pulls_batchSize)))
                    pulls.set(sha, found);
            }
            return pulls;
        },
        async get(number) {
            const { data } = await ask(pulls_see, (octokit) => octokit.rest.pulls.get({ ...repo, pull_number: number }));
            return toPull(read(pull, data, `pull request ${number}`));
        },
        async from(owner, branch) {
            const head = `${owner}:${branch}`;
            const answer = await ask(pulls_see, (octokit) => octokit.paginate(octokit.rest.pulls.list, { ...repo, head, state: 'open', per_page: 100 }));
            // a filter that GitHub does not understand it ignores
            return read(schemas/* array */.YOg(pull), answer, `pull requests from ${head}`)
                .filter((one) => one.head.label === head)
                .map(toPull);
        },
        async reviews(number) {
            const answer = await ask(pulls_see, (octokit) => octokit.paginate(octokit.rest.pulls.listReviews, { ...repo, pull_number: number, per_page: 100 }));
            return read(schemas/* array */.YOg(review), answer, `reviews of #${number}`).map(({ user, state, commit_id }) => ({
                author: user?.login ?? '',
                state,
                sha: commit_id ?? '',
            }));
        },
    };
}
function toPull({ number, head, base }) {
    return { number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref };
}
/** One query for `count` commits, `c0`, `c1`\u2026 */
function queryFor(count) {
    const names = Array.from({ length: count }, (_, index) => `c${index}`);
    const fields = `number title url merged author { login } labels(first: 20) { nodes { name } }
    closingIssuesReferences(first: 10) { nodes { number url stateReason repository { nameWithOwner } } }`;
    return `query($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name) => `${name}: object(oid: $${name}) { ... on Commit { associatedPullRequests(first: 5) { nodes { ${fields} } } } }`).join('\n')}
    }
  }`;
}
function toMergedPull({ number, title, url, author, labels, closingIssuesReferences, }) {
    return {
        number,
        title,
        url,
        author: author?.login ?? '',
        labels: labels?.nodes.map(({ name }) => name) ?? [],
        // linked, and then closed for another reason than this pull request
        closes: (closingIssuesReferences?.nodes ?? [])
            .filter(({ stateReason }) => !['NOT_PLANNED', 'DUPLICATE'].includes(stateReason ?? ''))
            .map((issue) => ({ number: issue.number, url: issue.url, repository: issue.repository.nameWithOwner })),
    };
}

;// CONCATENATED MODULE: ./build/shared/github/refs.js




const target = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), type: schemas/* string */.YjP() }) });
const named = schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }));
const created = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const commit = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) });
const refs_repository = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
/** Names no object: "must not exist" before, "delete" after. */
const zero = '0'.repeat(40);
const refs_write = 'contents: write';
const refs_see = 'contents: read';
/** The tree without entries; git knows it everywhere. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
function createRefs({ repo, ask, find, graphql, once }) {
    let nodeId;
    async function objectOf(ref) {
        const answer = await find(refs_see, (octokit) => octokit.rest.git.getRef({ ...repo, ref }));
        return answer && read(target, answer.data, `ref ${ref}`).object;
    }
    async function peel({ sha, type }) {
        if (type !== 'tag')
            return sha;
        const { data } = await ask(refs_see, (octokit) => octokit.rest.git.getTag({ ...repo, tag_sha: sha }));
        return peel(read(target, data, `tag ${sha}`).object);
    }
    async function askNodeId() {
        const query = 'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }';
        return read(refs_repository, await graphql(refs_see, query, repo, 3), 'repository').repository.id;
    }
    /** What the refs are now, compared with what they were to be before and after. */
    async function compare(updates) {
        const now = await Promise.all(updates.map(async ({ ref }) => (await objectOf(ref))?.sha));
        if (updates.every(({ after }, index) => now[index] === after))
            return 'after';
        return updates.every(({ before }, index) => now[index] === before) ? 'before' : 'other';
    }
    async function update(updates) {
        nodeId ??= askNodeId();
        const input = {
            repositoryId: await nodeId,
            refUpdates: updates.map(({ ref, before, after }) => ({
                name: `refs/${ref}`,
                beforeOid: before ?? zero,
                afterOid: after ?? zero,
                force: true,
            })),
        };
        const mutation = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
        await graphql(refs_write, mutation, { input });
        return 'done';
    }
    return {
        async commitOf(ref) {
            const object = await objectOf(ref);
            return object && peel(object);
        },
        async create(ref, sha) {
            try {
                return await once(async () => {
                    await ask(refs_write, (octokit) => octokit.rest.git.createRef({ ...repo, ref: `refs/${ref}`, sha }));
                    return 'created';
                }, async () => ((await objectOf(ref))?.sha === sha ? 'created' : undefined));
            }
            catch (error) {
                // 422 says so in words only, and has other reasons too
                if (error instanceof action_error/* ProviderError */.mZ && error.status === 422 && (await objectOf(ref)))
                    return 'exists';
                throw error;
            }
        },
        async list(prefix) {
            const answer = await ask(refs_see, (octokit) => octokit.paginate(octokit.rest.git.listMatchingRefs, { ...repo, ref: prefix }));
            return read(named, answer, `refs ${prefix}`).map(({ ref, object }) => ({
                ref: ref.replace(/^refs\//, ''),
                sha: object.sha,
            }));
        },
        async createTagObject({ name, message, sha }) {
            const { data } = await ask(refs_write, (octokit) => octokit.rest.git.createTag({
                ...repo,
                tag: name,
                message,
                object: sha,
                type: 'commit',
                request: { retries: 3 },
            }));
            return read(created, data, `tag ${name}`).sha;
        },
        async createCommit({ message, parents }) {
            const { data } = await ask(refs_write, (octokit) => octokit.rest.git.createCommit({
                ...repo,
                message,
                tree: emptyTree,
                parents: [...parents],
                request: { retries: 3 },
            }));
            return read(created, data, 'new commit').sha;
        },
        async commit(sha) {
            const answer = await find(refs_see, (octokit) => octokit.rest.git.getCommit({ ...repo, commit_sha: sha }));
            if (!answer)
                return undefined;
            const { message, parents } = read(commit, answer.data, `commit ${sha}`);
            return { message, parents: parents.map((parent) => parent.sha) };
        },
        async compareAndSet(updates) {
            try {
                return await once(() => update(updates), async () => ((await compare(updates)) === 'after' ? 'done' : undefined));
            }
            catch (error) {
                // GitHub's words for a beforeOid that does not fit are not documented: only the refs tell
                const mayBeConflict = error instanceof action_error/* ProviderError */.mZ && (error.code === 'PROVIDER_REFUSED' || isAmbiguous(error));
                if (mayBeConflict && (await compare(updates)) !== 'before')
                    return 'conflict';
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/releases.js


const release = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    tag_name: schemas/* string */.YjP(),
    name: schemas/* nullable */.mee(schemas/* string */.YjP()),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    html_url: schemas/* string */.YjP(),
});
const releases_see = 'contents: read';
const releases_write = 'contents: write';
function createReleases({ repo, ask, find, once }) {
    async function byTag(tag) {
        const published = await find(releases_see, (octokit) => octokit.rest.repos.getReleaseByTag({ ...repo, tag }));
        if (published)
            return toRelease(read(release, published.data, `release ${tag}`));
        // A draft has no tag yet: it is only in the list, and only for those who may write
        return ask(releases_see, async (octokit) => {
            for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listReleases, {
                ...repo,
                per_page: 100,
            })) {
                const draft = read(schemas/* array */.YOg(release), data, 'releases').find((one) => one.draft && one.tag_name === tag);
                if (draft)
                    return toRelease(draft);
            }
            return undefined;
        });
    }
    return {
        byTag,
        create({ tag, sha, name, body, draft, prerelease }) {
            return once(async () => {
                const answer = await ask(releases_write, (octokit) => octokit.rest.repos.createRelease({
                    ...repo,
                    tag_name: tag,
                    target_commitish: sha,
                    name,
                    body,
                    draft,
                    prerelease,
                    ...latestOf({ draft, prerelease }),
                }));
                return toRelease(read(release, answer.data, 'new release'));
            }, () => byTag(tag));
        },
        async update(id, changes) {
            const { data } = await ask(releases_write, (octokit) => octokit.rest.repos.updateRelease({
                ...repo,
                release_id: id,
                ...changes,
                ...(changes.draft === false ? latestOf(changes) : {}),
                request: { retries: 3 },
            }));
            return toRelease(read(release, data, `release ${id}`));
        },
    };
}
/** The highest version is the latest, not the one published last: a fix of an old line is not. */
function latestOf({ draft, prerelease }) {
    return draft || prerelease ? {} : { make_latest: 'legacy' };
}
function toRelease({ id, tag_name: tag, name, body, draft, prerelease, html_url: url, }) {
    return { id, tag, name: name ?? '', body: body ?? '', draft, prerelease, url };
}

;// CONCATENATED MODULE: ./build/shared/github/runs.js


const runs_run = schemas/* object */.Ikc({ status: schemas/* nullable */.mee(schemas/* string */.YjP()), conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()) });
function createRuns({ repo, ask, find }) {
    return {
        async attempt(runId, attempt) {
            const answer = await find('actions: read', (octokit) => octokit.rest.actions.getWorkflowRunAttempt({ ...repo, run_id: runId, attempt_number: attempt }));
            if (!answer)
                return undefined;
            const { status, conclusion } = read(runs_run, answer.data, `run ${runId}`);
            return { status: status ?? '', conclusion };
        },
        async dispatch(workflow, ref, inputs) {
            await ask('actions: write', (octokit) => octokit.rest.actions.createWorkflowDispatch({ ...repo, workflow_id: workflow, ref, inputs: { ...inputs } }));
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/create.js












/**
 * GitHub for the repository of this run, at GITHUB_API_URL and GITHUB_GRAPHQL_URL. Octokit is loaded only here.
 *
 * @param token  what the input `github-token` holds
 * @throws ConfigurationError without a token
 */
async function createGitHub(context, token, options = {}) {
    if (token === '') {
        throw new action_error/* ConfigurationError */.j1([{ input: 'github-token', allowed: 'a token', example: '${{ github.token }}' }]);
    }
    context.redactor.add(token);
    const client = await createClient(context, token, options);
    return {
        refs: createRefs(client),
        deployments: createDeployments(client),
        runs: createRuns(client),
        releases: createReleases(client),
        issues: createIssues(client),
        pulls: createPullRequests(client),
        checks: createChecks(client),
        people: createPeople(client),
        contents: createContents(client),
        comparisons: createComparisons(client),
    };
}

;// CONCATENATED MODULE: ./build/shared/rollout/revision.js
/**
 * Reads `ghcr.io/acme/shop:v1.2.3` or `\u2026@sha256:<64 hex digits>`; a tag beside a digest is dropped, the digest says it.
 *
 * @returns undefined when it is no image reference, or one without tag and digest
 */
function parseImage(text) {
    const match = /^([a-z0-9][a-z0-9._/-]*(?::\d+\/[a-z0-9._/-]+)?)(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text);
    const [, name, tag, digest] = match ?? [];
    if (name === undefined)
        return undefined;
    if (digest !== undefined)
        return { name, digest };
    return tag === undefined ? undefined : { name, tag };
}
function describeImage({ name, tag, digest }) {
    return digest === undefined ? `${name}:${tag ?? 'latest'}` : `${name}@${digest}`;
}
/** As it stands in outputs, records and reports. */
function describeRevision(revision) {
    switch (revision.kind) {
        case 'image':
            return describeImage(revision.image);
        case 'commit':
            return revision.sha;
        case 'configured':
            return '';
    }
}
function sameRevision(a, b) {
    return a.kind === b.kind && describeRevision(a) === describeRevision(b);
}
/** Whether the name can never come to mean something else. */
function isImmutable(revision) {
    return revision.kind === 'commit' || (revision.kind === 'image' && revision.image.digest !== undefined);
}

// EXTERNAL MODULE: ./build/shared/time/duration.js
var duration = __nccwpck_require__(862);
;// CONCATENATED MODULE: ./build/shared/deploy/follow.js
const growth = 1.1;
const slowest = 5;
/** Stays with a deployment until it is over, and looks what came of it. */
async function follow(target, ref, request, { clock, signal, pollInterval, onChange }) {
    let wait = pollInterval;
    for (let last = '';;) {
        const { state, word } = await target.status(ref, signal);
        if (word !== last)
            onChange?.(word);
        last = word;
        if (state !== 'queued' && state !== 'running') {
            const wasOver = wait === pollInterval;
            const { ok, reason } = await target.conclude(ref, request, signal);
            return { state, ok: ok && state === 'finished', reason: reason || word, wasOver };
        }
        await clock.sleep(wait, signal);
        wait = Math.min(wait * growth, pollInterval * slowest);
    }
}

;// CONCATENATED MODULE: ./build/shared/deploy/target.js
const deployTargetKinds = (/* unused pure expression or super */ null && (['coolify']));
function canCancel(target) {
    return 'cancel' in target;
}
function canFire(target) {
    return 'fire' in target;
}
function hasBuildLog(target) {
    return 'buildLog' in target;
}
function hasLabels(target) {
    return 'labelled' in target;
}

;// CONCATENATED MODULE: ./build/shared/health/collect.js

/**
 * Measures until a decision or the deadline; what is still under way then is dropped.
 *
 * @returns the decision, or undefined at the deadline
 * @throws the signal's reason when it is aborted
 */
async function collect(collection) {
    const { probe, pace, clock, deadline, judge, parallel = 1 } = collection;
    const end = new AbortController();
    const signal = AbortSignal.any([collection.signal, end.signal]);
    let decision;
    let failure;
    let lastStart;
    async function measureInTurn() {
        while (!signal.aborted) {
            const start = lastStart === undefined ? clock.now() : Math.max(clock.now(), lastStart + pace.next());
            if (start > deadline)
                return;
            lastStart = start;
            await clock.sleep(start - clock.now(), signal);
            const measurement = await probe.measure(signal);
            decision ??= judge(measurement);
            if (decision !== undefined)
                end.abort();
        }
    }
    const workers = Array.from({ length: parallel }, () => measureInTurn().catch((cause) => {
        if (!end.signal.aborted)
            failure = cause instanceof Error ? cause : new Error((0,action_error/* describeError */.Uc)(cause));
        end.abort();
    }));
    await Promise.all(workers);
    collection.signal.throwIfAborted();
    if (failure)
        throw failure;
    return decision;
}

;// CONCATENATED MODULE: ./build/shared/health/measurement.js
/** These are final at once: no amount of waiting mends them. */
const finalAtOnce = ['wrong-certificate', 'unauthorized'];
/** These may belong to a start (DNS spreads, a first certificate is issued, an old version still answers), for a while. */
const finalInTime = ['unknown-host', 'untrusted-certificate', 'wrong-version'];
function nextCauseRun(run, { cause, at, ms }) {
    return run && run.cause === cause ? run : { cause, since: at - ms };
}
/**
 * Whether waiting longer is pointless.
 *
 * @param grace  milliseconds for which an unknown host, an untrusted certificate or a wrong version may last without a
 *   break; every permanent cause, once there was a good answer
 */
function isPermanent(run, now, { grace, wasGood }) {
    if (run.cause === undefined || ![...finalAtOnce, ...finalInTime].includes(run.cause))
        return false;
    return now - run.since >= grace || (finalAtOnce.includes(run.cause) && !wasGood);
}

;// CONCATENATED MODULE: ./build/shared/health/pace.js
const shortest = 250;
const pace_growth = 1.5;
const pace_longest = 5_000;
/** \u00b1 10 %, so that several runs do not beat in step. */
const jitter = 0.1;
/**
 * 250 ms, growing by half to 5 s.
 *
 * @param random  gives numbers in [0, 1)
 */
function createAdaptivePace(random) {
    let interval = shortest;
    return {
        next() {
            const wait = interval * (1 + jitter * (2 * random() - 1));
            interval = Math.min(pace_longest, interval * pace_growth);
            return wait;
        },
        restart: () => void (interval = shortest),
    };
}
/** @param interval  milliseconds */
function createFixedPace(interval = shortest) {
    return { next: () => interval, restart: () => undefined };
}

;// CONCATENATED MODULE: ./build/shared/health/json-path.js
/**
 * Reads `checks.database.status` or `items[0].name` or `["a.b"].c` from parsed JSON.
 *
 * @returns undefined when there is nothing
 */
function readPath(value, path) {
    let here = value;
    for (const [, quoted, index, name] of path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g)) {
        const key = quoted ?? index ?? name ?? '';
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}

;// CONCATENATED MODULE: ./build/shared/health/expectations.js

const jsonOperators = (/* unused pure expression or super */ null && (['==', '!=', '>=', '<=', '>', '<']));
/** The first expectation that does not hold: version before contents, status before all. */
function judgeAnswer(answer, expected) {
    const json = parseJson(answer.body);
    const served = readPath(json, expected.versionPath);
    const version = typeof served === 'string' || typeof served === 'number' ? { version: String(served) } : {};
    const status = judgeStatus(answer, expected.status, json);
    if (status)
        return { ...version, ...status };
    const wrongVersion = judgeVersion(version.version, expected);
    if (wrongVersion)
        return { ...version, reason: wrongVersion, cause: 'wrong-version' };
    const reason = judgeHeaders(answer, expected.headers) ?? judgeBody(answer, expected) ?? judgeJson(json, expected.json);
    return reason === undefined ? version : { ...version, reason, cause: 'transient' };
}
function judgeStatus({ status, headers }, ranges, json) {
    if (ranges.some(({ from, to }) => status >= from && status <= to))
        return undefined;
    const wanted = ranges.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(' ');
    const target = status >= 300 && status < 400 ? `, redirected to ${headers.location ?? 'nowhere'}` : '';
    return {
        reason: `status ${status}, expected ${wanted}${target}${unhealthyChecks(json)}`,
        cause: status === 401 || status === 403 ? 'unauthorized' : 'transient',
    };
}
/** The health endpoints of the teams list their checks: the ones that are bad are the reason. */
function unhealthyChecks(json) {
    const checks = readPath(json, 'checks');
    if (typeof checks !== 'object' || checks === null)
        return '';
    const states = Object.entries(checks).map(([name, check]) => [
        name,
        readPath(check, 'status') ?? check,
    ]);
    const bad = states.filter(([, state]) => !['ok', 'up', 'pass', 'healthy', 'true'].includes(show(state).toLowerCase()));
    return bad.length === 0 ? '' : ` (${bad.map(([name, state]) => `${String(name)}: ${show(state)}`).join(', ')})`;
}
function judgeVersion(served, { version, versionPath }) {
    if (version === undefined)
        return undefined;
    if (served === undefined)
        return `no version at ${JSON.stringify(versionPath)} in the answer, expected ${version}`;
    return isSameVersion(served, version) ? undefined : `version ${served}, expected ${version}`;
}
/** `v1.2.3` is `1.2.3`; a commit may be shortened, to 7 digits at least. */
function isSameVersion(served, expected) {
    const [a, b] = [served, expected].map((version) => version.trim().replace(/^v(?=\d)/, ''));
    if (a === undefined || b === undefined)
        return false;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return a === b || (/^[0-9a-f]{7,40}$/.test(short) && /^[0-9a-f]{40}$/.test(long) && long.startsWith(short));
}
function judgeHeaders(answer, expected) {
    for (const { name, pattern, negated } of expected) {
        const value = answer.headers[name];
        const matches = value !== undefined && pattern.test(value);
        if (matches === negated) {
            const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
            return `header ${name} ${found}, expected ${negated ? 'no ' : 'a '}match of ${String(pattern)}`;
        }
    }
    return undefined;
}
function judgeBody({ body }, { body: pattern }) {
    return pattern === undefined || pattern.test(body) ? undefined : `the body does not match ${String(pattern)}`;
}
function judgeJson(json, expected) {
    if (expected.length > 0 && json === undefined)
        return 'the body is no JSON';
    for (const { path, operator, value } of expected) {
        const actual = readPath(json, path);
        const holds = actual === undefined ? operator === '!=' : compare(actual, operator, value);
        if (!holds)
            return `${path} is ${actual === undefined ? 'missing' : show(actual)}, expected ${operator} ${value}`;
    }
    return undefined;
}
function compare(actual, operator, value) {
    if (operator === '==')
        return show(actual) === value || (typeof actual === 'number' && actual === Number(value));
    if (operator === '!=')
        return !compare(actual, '==', value);
    const [a, b] = [typeof actual === 'string' && actual.trim() !== '' ? Number(actual) : actual, Number(value)];
    if (typeof a !== 'number')
        return false;
    return { '>=': a >= b, '<=': a <= b, '>': a > b, '<': a < b }[operator];
}
function show(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function parseJson(text) {
    if (!/^\s*[[{"\d-]|^\s*(true|false|null)/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        // a page that only begins like JSON: the expectations that need JSON say so
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/health/probe.js


const mostRedirects = 5;
/** More of a body is not read: health endpoints are small. */
const probe_largestBody = 1024 * 1024;
const excerptLength = 200;
const day = 86_400_000;
/** A probe that opens a new connection for each measurement, so that it sees every backend behind a balancer. */
function createHttpProbe(options) {
    const { clock, requestTimeout, expect, tlsMinDays, slotHeader } = options;
    return {
        async measure(signal) {
            const limit = AbortSignal.timeout(requestTimeout);
            const start = performance.now();
            const ended = () => ({ at: clock.now(), ms: performance.now() - start });
            try {
                const answer = await probe_follow(options, AbortSignal.any([signal, limit]));
                const timing = ended();
                const slot = slotHeader === undefined ? undefined : answer.headers[slotHeader.toLowerCase()];
                const { certificateDays: days } = answer;
                const isExpiring = tlsMinDays !== undefined && days !== undefined && days < tlsMinDays;
                const judged = isExpiring
                    ? {
                        reason: `the certificate is valid for ${days.toFixed(1)} days more, expected ${tlsMinDays}`,
                        cause: 'wrong-certificate',
                    }
                    : judgeAnswer(answer, expect);
                return {
                    ...timing,
                    ok: judged.reason === undefined,
                    status: answer.status,
                    ...judged,
                    ...(slot === undefined ? {} : { slot }),
                    ...(judged.reason === undefined ? {} : { bodyExcerpt: probe_excerpt(answer.body) }),
                };
            }
            catch (failure) {
                signal.throwIfAborted();
                const timing = ended();
                if (limit.aborted) {
                    return {
                        ...timing,
                        ok: false,
                        cause: 'timeout',
                        reason: `no whole answer within ${(0,duration/* formatDuration */.a)(requestTimeout)}`,
                    };
                }
                return { ...timing, ok: false, ...probe_classify(failure) };
            }
        },
    };
}
async function probe_follow(options, signal) {
    let url = new URL(options.url);
    let { method, headers } = options;
    for (let redirects = 0;; redirects++) {
        const answer = await request(url, { ...options, method, headers }, signal);
        const { location } = answer.headers;
        const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
        if (!options.followRedirects || !isRedirect)
            return answer;
        if (redirects === mostRedirects)
            throw new Error(`more than ${mostRedirects} redirects, the last to ${location}`);
        const next = new URL(location, url);
        if (!/^https?:$/.test(next.protocol))
            throw new Error(`redirected to ${location}, which is no http or https URL`);
        if (next.origin !== url.origin)
            headers = withoutCredentials(headers);
        if (answer.status === 303 && method !== 'HEAD')
            method = 'GET';
        url = next;
    }
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(accept|user-agent|cache-control)/i.test(name)));
}
async function request(url, options, signal) {
    const isTls = url.protocol === 'https:';
    // as ESM imports these two cost 20 ms of start (they load Node's own fetch); this way 1 ms
    const { request: send } = isTls ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
    const response = await new Promise((resolve, reject) => {
        const settings = {
            method: options.method,
            headers: { 'user-agent': 'release-kit', accept: '*/*', 'cache-control': 'no-cache', ...options.headers },
            agent: false,
            signal,
            ...lookupFor(url, options.resolve),
        };
        send(url, settings, resolve).on('error', reject).end();
    });
    const certificateDays = daysLeft(response.socket, options.clock.now());
    return {
        status: response.statusCode ?? 0,
        headers: singleHeaders(response),
        body: await readBody(response),
        certificateDays,
    };
}
function lookupFor(url, overrides) {
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    const override = overrides.find(({ host, port: from }) => host === url.hostname && from === port);
    if (!override)
        return {};
    const { address } = override;
    const family = address.includes(':') ? 6 : 4;
    return {
        lookup: (_host, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family)),
    };
}
function singleHeaders({ headers }) {
    const single = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
    return Object.fromEntries(single);
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= probe_largestBody)
            break;
    }
    return Buffer.concat(chunks).subarray(0, probe_largestBody).toString('utf8');
}
function daysLeft(socket, now) {
    const { valid_to: until } = (socket.getPeerCertificate?.() ?? {});
    return until === undefined ? undefined : (Date.parse(until) - now) / day;
}
function probe_excerpt(body) {
    const line = body.replace(/\s+/g, ' ').trim();
    return line.length > excerptLength ? `${line.slice(0, excerptLength)}\u2026` : line;
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
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted-certificate',
};
const words = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset before the whole answer was there',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    EAI_AGAIN: 'the name server did not answer',
    ENOTFOUND: 'unknown host',
};
/** Node gives several addresses of one name as an AggregateError without a message. */
function probe_classify(failure) {
    const first = failure instanceof AggregateError ? failure.errors[0] : failure;
    const { code = '', message = String(first) } = first;
    const reason = words[code] === undefined ? message : `${words[code]} (${message})`;
    return { cause: causes[code] ?? 'transient', reason: reason.replace(/\s+/g, ' ') };
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/health.js




const successes = 3;
/** How long the old version may still answer, and a new name not be known. */
const grace = 60_000;
const requestTimeout = 10_000;
/**
 * Three good answers in a row; gives up early where no waiting can help.
 *
 * @param deadline  milliseconds since the epoch
 */
async function awaitHealth({ url, expectVersion: version, versionPath }, { clock, signal }, deadline) {
    const probe = createHttpProbe({
        url,
        method: 'GET',
        headers: {},
        resolve: [],
        followRedirects: false,
        requestTimeout,
        expect: { status: [{ from: 200, to: 299 }], headers: [], json: [], version, versionPath },
        clock,
    });
    let good = 0;
    let wasGood = false;
    let run;
    let last = 'nothing answered';
    const verdict = await collect({
        probe,
        pace: createAdaptivePace(Math.random),
        clock,
        signal,
        deadline,
        judge(measurement) {
            good = measurement.ok ? good + 1 : 0;
            wasGood ||= measurement.ok;
            run = nextCauseRun(run, measurement);
            last = measurement.reason ?? `status ${measurement.status ?? 0}`;
            if (good >= successes)
                return { ok: true, reason: `${successes} good answers in a row` };
            return isPermanent(run, clock.now(), { grace, wasGood }) ? { ok: false, reason: last } : undefined;
        },
    });
    return verdict ?? { ok: false, reason: last };
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/deploy-job.js






/** A last word to the target when the run itself has no time left. */
const lastWord = 4_000;
/** Deploys one thing and stays until it is known what came of it. Throws only when the run is cancelled. */
async function deployJob(job, workshop) {
    const { inputs, context, target } = workshop;
    const { clock, log } = context;
    const startedAt = clock.now();
    const limit = AbortSignal.timeout(inputs.timeout);
    const signal = AbortSignal.any([context.signal, limit]);
    const request = requestOf(job, job.revision, inputs.force, workshop.earlier.get(job.name));
    let ref;
    const result = (status, reason, more = {}) => ({
        job,
        status,
        reason,
        id: ref?.id ?? '',
        seconds: (clock.now() - startedAt) / 1_000,
        isTouched: ref?.started === true,
        log: [],
        ...more,
    });
    if (job.isDone)
        return result('skipped', 'it runs already');
    try {
        ref = job.isBlind && canFire(target) ? await target.fire(request, signal) : await target.deploy(request, signal);
        workshop.underWay.set(ref, request);
        await workshop.onStarted(job, ref.id);
        log.event(`${job.name}: ${ref.started ? 'deployment' : 'attached to deployment'} ${ref.id} of ${describeRevision(job.revision) || 'what is configured'}`);
        if (!inputs.wait)
            return result('started', 'not waited for');
        const followed = await follow(target, ref, request, {
            clock,
            signal,
            pollInterval: inputs.pollInterval,
            onChange: (word) => log.event(`${job.name}: ${word}`),
        });
        if (!followed.ok)
            return result(statusOf(followed), describeEnd(followed), { log: await deploy_job_excerpt(target, ref, signal) });
        const health = await checkHealth(job, workshop, startedAt + inputs.timeout);
        if (health && !health.ok)
            return result('failed', `deployed, but not healthy: ${health.reason}`, { health: health.reason });
        return result(followed.wasOver && !ref.started ? 'skipped' : 'finished', followed.reason, health ? { health: health.reason } : {});
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        if (!limit.aborted)
            return result('failed', reasonOf(thrown), { isError: true });
        const lastSignal = AbortSignal.any([context.signal, AbortSignal.timeout(lastWord)]);
        const after = ref ? await giveUp(ref, request, { target, inputs, signal: lastSignal }) : 'it could not be started';
        context.signal.throwIfAborted();
        return result('timed-out', `not over after ${(0,duration/* formatDuration */.a)(inputs.timeout)}; ${after}`);
    }
    finally {
        if (ref && !context.signal.aborted)
            workshop.underWay.delete(ref);
    }
}
/** Puts back what ran before. @returns how that went, in one line */
async function undoJob({ job }, { target, inputs, context }) {
    const { clock } = context;
    if (!job.previous)
        return { ok: false, reason: 'nothing is known to go back to' };
    const request = requestOf(job, job.previous, true);
    const signal = AbortSignal.any([context.signal, AbortSignal.timeout(inputs.timeout)]);
    try {
        const ref = await target.deploy(request, signal);
        const followed = await follow(target, ref, request, { clock, signal, pollInterval: inputs.pollInterval });
        return {
            ok: followed.ok,
            reason: followed.ok ? `back to ${describeRevision(job.previous)}` : describeEnd(followed),
        };
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        return { ok: false, reason: reasonOf(thrown) };
    }
}
/** Cancels what is under way, within the little time that a cancelled run has. */
async function cancelAll({ target, underWay, inputs }) {
    const signal = AbortSignal.timeout(lastWord);
    await Promise.allSettled([...underWay].map(([ref, request]) => giveUp(ref, request, { target, inputs, signal })));
}
/** A deployment that nobody waits for any more would go live unseen. @returns what became of it */
async function giveUp(ref, request, { target, inputs, signal }) {
    if (inputs.onCancel === 'leave' || !canCancel(target))
        return 'it was left to itself';
    try {
        await target.cancel(ref, signal);
        await target.conclude(ref, request, signal);
        return 'it was cancelled';
    }
    catch (thrown) {
        return `it could not be cancelled: ${(0,action_error/* describeError */.Uc)(thrown)}`;
    }
}
async function checkHealth(job, { inputs, context }, deadline) {
    const { name, healthUrl: url, expectVersion } = job;
    if (url === undefined)
        return undefined;
    context.log.event(`${name}: waiting until ${url} is healthy`);
    return awaitHealth({ url, expectVersion, versionPath: inputs.versionPath }, context, deadline);
}
/** The end of the build log; that it cannot be had must not hide why it is asked for. */
async function deploy_job_excerpt(target, ref, signal) {
    if (!hasBuildLog(target))
        return [];
    return target.buildLog(ref, signal).catch(() => []);
}
function requestOf({ resource }, revision, force, earlier) {
    return { resource, revision, force, ...(earlier === undefined ? {} : { earlier }) };
}
function statusOf({ state }) {
    return state === 'cancelled' ? 'cancelled' : 'failed';
}
function describeEnd({ state, reason }) {
    if (state === 'vanished')
        return 'Coolify does not know the deployment any more: was the application deleted?';
    if (state === 'cancelled')
        return 'cancelled in Coolify';
    return state === 'failed' ? 'failed in Coolify' : reason;
}
function reasonOf(thrown) {
    const code = thrown instanceof action_error/* ActionError */.lZ ? ` [${thrown.code}] ${thrown.hint}` : '';
    return `${(0,action_error/* describeError */.Uc)(thrown)}${code}`;
}

// EXTERNAL MODULE: ./build/shared/action/fields.js
var fields = __nccwpck_require__(8562);
;// CONCATENATED MODULE: ./build/shared/rollout/slots.js
const slots = ['blue', 'green'];
function otherSlot(slot) {
    return slot === 'blue' ? 'green' : 'blue';
}
/** All traffic but `percent` stays with the other slot. */
function weightsFor(slot, percent) {
    return slot === 'blue' ? { blue: percent, green: 100 - percent } : { blue: 100 - percent, green: percent };
}
/** The slot that gets all the traffic; undefined while it is split. */
function activeSlot(weights) {
    return slots.find((slot) => weights[slot] === 100);
}
function sameWeights(a, b) {
    return a.blue === b.blue && a.green === b.green;
}
function describeWeights(weights) {
    return `blue ${weights.blue} % \u00b7 green ${weights.green} %`;
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/inputs.js



const word = /^[\w.-]+$/;
function inputs_named(parse) {
    return (line) => {
        const [, name, rest] = /^([A-Za-z0-9][\w.-]*)=(.+)$/.exec(line) ?? [];
        const value = parse((rest ?? line).trim());
        return value === undefined ? undefined : { name, value };
    };
}
function parseResource(line) {
    const match = /^(?:([A-Za-z0-9][\w.-]*)(?:\/(blue|green))?=)?([A-Za-z0-9][A-Za-z0-9-]*)$/.exec(line);
    if (!match)
        return undefined;
    const slot = slots.find((known) => known === match[2]);
    return { name: match[1], value: { uuid: match[3] ?? '', slot } };
}
function parseWebhook(value) {
    if (!(0,fields/* isHttpUrl */.q$)(value))
        return undefined;
    const { href, searchParams } = new URL(value);
    const [base, isDeploy] = href.split(/\/api\/v1\/(deploy)\b/);
    const uuids = (searchParams.get('uuid') ?? '').split(',').filter((uuid) => word.test(uuid));
    const tag = searchParams.get('tag') ?? undefined;
    return base !== undefined && isDeploy && uuids.length > 0 !== (tag !== undefined) ? { base, uuids, tag } : undefined;
}
function parseDependency(line) {
    const [, name = '', list = ''] = /^([^\s:]+)\s*:\s*(.*)$/.exec(line) ?? [];
    const needed = list.split(/[\s,]+/).filter((one) => one !== '');
    return word.test(name) && needed.length > 0 && needed.every((one) => word.test(one)) ? [name, needed] : undefined;
}
const inputs_commit = (value) => (/^[0-9a-f]{7,64}$/.test(value) ? value : undefined);
const anyWord = (line) => (word.test(line) ? line : undefined);
const inputs_fields = {
    environment: (0,fields/* text */.Qq)({ allowed: 'the name of an environment', example: 'production' }),
    url: (0,fields/* url */.OZ)({ allowed: "Coolify's URL", example: 'https://coolify.example.com' }),
    token: (0,fields/* secret */.rJ)(),
    resources: (0,fields/* lines */.Mn)(parseResource, {
        allowed: '`[name=]uuid` a line, or `name/blue=uuid` and `name/green=uuid`',
        example: 'frontend=zk8s4wcs0ogck4wcgk0c4gco',
    }),
    tag: (0,fields/* text */.Qq)({ allowed: 'a tag in Coolify', example: 'production' }),
    services: (0,fields/* lines */.Mn)(anyWord, { allowed: 'names of services in the config, one a line', example: 'frontend' }),
    webhook: (0,fields/* lines */.Mn)(inputs_named(parseWebhook), {
        allowed: '`[name=]url` a line: deploy URLs of Coolify with ?uuid=\u2026 or ?tag=\u2026',
        example: 'https://coolify.example.com/api/v1/deploy?uuid=zk8s4wcs0ogck4wcgk0c4gco',
    }),
    image: (0,fields/* lines */.Mn)(inputs_named(parseImage), {
        allowed: '`[name=]image:tag` or `[name=]image@sha256:\u2026` a line',
        example: 'ghcr.io/acme/frontend:v1.2.3',
    }),
    commit: (0,fields/* lines */.Mn)(inputs_named(inputs_commit), { allowed: '`[name=]sha` a line', example: '4c1f0d1e5f0c6c6f6ab0ad5ddc6a3a0ce3b6cf8f' }),
    slot: (0,fields/* optional */.lq)((0,fields/* choice */.Yq)(slots)),
    'release-id': (0,fields/* optional */.lq)((0,fields/* number */.ai)('', { min: 1, integer: true })),
    'depends-on': (0,fields/* lines */.Mn)(parseDependency, { allowed: '`name: name name\u2026` a line', example: 'frontend: db auth' }),
    parallel: (0,fields/* number */.ai)('4', { min: 1, max: 50, integer: true }),
    force: (0,fields/* flag */.Jt)(false),
    wait: (0,fields/* flag */.Jt)(true),
    timeout: (0,fields/* duration */.p0)('10m'),
    'poll-interval': (0,fields/* duration */.p0)('3s'),
    'health-url': (0,fields/* lines */.Mn)(inputs_named((value) => ((0,fields/* isHttpUrl */.q$)(value) ? value : undefined)), { allowed: '`[name=]url` a line', example: 'https://www.example.com/health' }),
    'expect-version': (0,fields/* lines */.Mn)(inputs_named((value) => value), { allowed: '`[name=]version` a line', example: 'v1.2.3' }),
    'version-path': (0,fields/* text */.Qq)({ default: 'version', allowed: 'a path into the JSON of health-url', example: 'build.version' }),
    'on-cancel': (0,fields/* choice */.Yq)(['cancel', 'leave'], 'cancel'),
    'on-failure': (0,fields/* choice */.Yq)(['stop', 'rollback'], 'stop'),
    window: (0,fields/* lines */.Mn)((line) => line, { allowed: 'window rules, one a line', example: 'allow Tue-Thu 14:00-16:00' }),
    'window-override': (0,fields/* text */.Qq)({
        allowed: 'the reason for deploying although the window is closed',
        example: 'security hotfix',
    }),
    record: (0,fields/* choice */.Yq)(['auto', 'true', 'false'], 'auto'),
};

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/plan.js


/** Facts to jobs; every item that cannot be deployed as asked is a problem. */
function planJobs(waves, inspections, force) {
    const problems = [];
    const jobs = waves.map((wave) => wave.map((item) => {
        const found = inspections.get(item.name);
        if (!found)
            return blindJob(item);
        const { name: title, current: previous, isCurrentLive, isRolling, warnings, refusal } = found;
        if (refusal !== undefined) {
            const received = describeRevision(item.revision);
            const input = item.revision.kind === 'image' ? 'image' : 'commit';
            problems.push({ input, received: `${item.name}=${received}`, allowed: `what ${title} can take; ${refusal}` });
        }
        const isDone = !force && isCurrentLive && previous !== undefined && sameRevision(previous, item.revision);
        return { ...item, title, previous, isRolling, isDone, isBlind: false, warnings };
    }));
    return { waves: jobs, problems };
}
function blindJob(item) {
    const warnings = ['the token may not read: what becomes of the deployment is not looked at'];
    return { ...item, title: item.name, previous: undefined, isRolling: false, isDone: false, isBlind: true, warnings };
}
/** One text for all that is deployed: the same text is the same intent. */
function artifactOf(items) {
    const [only] = items;
    if (items.length === 1 && only)
        return describeRevision(only.revision);
    return items
        .map(({ name, revision }) => `${name}=${describeRevision(revision)}`)
        .sort()
        .join(' ');
}
const worstFirst = ['failed', 'timed-out', 'cancelled', 'finished', 'started', 'skipped'];
function isBad({ status }) {
    return status === 'failed' || status === 'timed-out' || status === 'cancelled';
}
function overallStatus(results) {
    return worstFirst.find((status) => results.some((result) => result.status === status)) ?? 'skipped';
}
/** What is put back after a failure, last first: not what Coolify kept running by itself, nor what was never touched. */
function planUndo(results) {
    return results.filter((result) => result.isTouched && !isKept(result)).reverse();
}
/** Coolify ended the deployment itself, and the old container ran on. */
function isKept({ status, job, isError, health }) {
    return (status === 'failed' || status === 'cancelled') && job.isRolling && isError !== true && health === undefined;
}
/** @param ms  how long it all took */
function conclude(results, undone, ms) {
    const bad = results.filter(isBad);
    const time = (0,duration/* formatDuration */.a)(ms);
    if (bad.length === 0) {
        const done = results.filter(({ status }) => status !== 'skipped').map(({ job }) => job.name);
        const verb = overallStatus(results) === 'started' ? 'asked for' : 'deployed';
        const healthy = results.some(({ health }) => health !== undefined) ? ', healthy' : '';
        const reason = done.length === 0 ? 'nothing to do: it runs already' : `${done.join(', ')} ${verb} in ${time}${healthy}`;
        return { phase: 'Successful', end: 'COMMITTED', reason };
    }
    const why = bad.map(({ job, status, reason }) => `${job.name} ${status}: ${reason}`).join('; ');
    const failures = undone.filter(({ ok }) => !ok);
    const after = describeUndo(undone, failures);
    const isLeft = undone.length === 0 && bad.some((result) => result.isTouched && !isKept(result));
    const end = failures.length > 0 || isLeft ? 'NEEDS_HUMAN' : undone.length > 0 ? 'REVERTED' : 'FAILED_SAFE';
    return { phase: bad.some(({ isError }) => isError) ? 'Error' : 'Failed', end, reason: `${why}${after}` };
}
function describeUndo(undone, failures) {
    if (failures.length > 0)
        return `; could not be put back: ${failures.map(({ name, reason }) => `${name} (${reason})`).join(', ')}`;
    return undone.length === 0 ? '' : `; put back: ${undone.map(({ name }) => name).join(', ')}`;
}

;// CONCATENATED MODULE: ./build/shared/release/holder.js
/**
 * Who is at work on a release. A run that GitHub calls completed, or does not know any more, is dead; so is an earlier
 * attempt of this run.
 */
async function holderOf(github, run, { intent }) {
    if (intent.run.id === run.runId) {
        if (intent.run.attempt === run.runAttempt)
            return 'self';
        if (intent.run.attempt < run.runAttempt)
            return 'dead';
    }
    const attempt = await github.runs.attempt(intent.run.id, intent.run.attempt);
    return attempt && attempt.status !== 'completed' ? 'other' : 'dead';
}

;// CONCATENATED MODULE: ./build/shared/rollout/intent.js

const intent_text = schemas/* optional */.lqM(schemas/* string */.YjP());
/** What a GitHub Deployment of ours says about the release it stands for: its immutable payload. */
const intentSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    op: schemas/* enum */.k5n(['switch', 'rollback', 'deploy']),
    service: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** What moves traffic, and which route of it. */
    driver: intent_text,
    route: intent_text,
    /** What is released: an image with its tag or digest, or a commit. The identity of a revision. */
    artifact: intent_text,
    version: intent_text,
    onInterrupt: schemas/* optional */.lqM(schemas/* enum */.k5n(['revert', 'forward'])),
    onFailure: schemas/* optional */.lqM(schemas/* enum */.k5n(['revert', 'hold'])),
    /** Whether it waits for its turn: a release that did, and had it, proves that all older ones have ended. */
    queued: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    steps: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* number */.aig())),
    run: schemas/* object */.Ikc({ id: schemas/* number */.aig(), attempt: schemas/* number */.aig(), url: intent_text }),
    /** Deployment id of what this undoes. */
    rollbackOf: schemas/* optional */.lqM(schemas/* number */.aig()),
    reason: intent_text,
    by: intent_text,
});
/** The Deployments of ours carry one of these tasks. */
const tasks = {
    switch: 'release-kit:switch',
    rollback: 'release-kit:rollback',
    deploy: 'release-kit:deploy',
};
/** @returns undefined for a payload that somebody else wrote */
function readIntent(payload) {
    const value = typeof payload === 'string' ? intent_parseJson(payload) : payload;
    const result = intentSchema.safeParse(value);
    return result.success ? result.data : undefined;
}
function intent_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // GitHub hands a payload back as text when it was stored as text; anything may stand there
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/rollout/journal.js

/** Where a release stands. The order is that of a release that goes well. */
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
    'COMMITTED',
    'REVERTED',
    'FAILED_SAFE',
    'NEEDS_HUMAN',
    'SUPERSEDED',
];
const terminalPhases = ['COMMITTED', 'REVERTED', 'FAILED_SAFE', 'NEEDS_HUMAN', 'SUPERSEDED'];
/** GitHub cuts a status' description there, and refuses more. */
const journal_longest = 140;
/** `rk1|PHASE|i/n|slot|reason`, at most 140 characters; the reason is cut. */
function encodeEntry(entry) {
    const head = `rk1|${entry.phase}|${entry.step.join('/')}|${entry.slot ?? ''}|`;
    const reason = entry.reason.replace(/\s+/g, ' ').trim();
    const room = journal_longest - head.length;
    return head + (reason.length > room ? `${reason.slice(0, room - 1)}\u2026` : reason);
}
/** @returns undefined for a description that somebody else wrote */
function decodeEntry(description) {
    const match = /^rk1\|([A-Z_]+)\|(\d+)\/(\d+)\|([a-z]*)\|(.*)$/s.exec(description);
    const phase = releasePhases.find((known) => known === match?.[1]);
    if (!match || !phase)
        return undefined;
    const slot = slots.find((known) => known === match[4]);
    return { phase, step: [Number(match[2]), Number(match[3])], slot, reason: match[5] ?? '' };
}
/**
 * The entries of a release, oldest first.
 *
 * @param newestFirst  descriptions of the Deployment's statuses as GitHub lists them
 */
function decodeJournal(newestFirst) {
    return newestFirst
        .map(decodeEntry)
        .filter((entry) => entry !== undefined)
        .reverse();
}
/**
 * The first terminal entry counts: a release ends once. A rollback that asks a release to step back (SUPERSEDED without a
 * slot) does so in vain when ARMED stands before it: the order of the journal decides between the two, and both sides
 * read it the same.
 */
function terminalEntry(journal) {
    return journal.find((entry, index) => {
        const isTooLate = entry.phase === 'SUPERSEDED' && entry.slot === undefined && wasArmed(journal.slice(0, index));
        return terminalPhases.includes(entry.phase) && !isTooLate;
    });
}
/** Whether traffic may have been touched: from ARMED on it may, whatever came after. */
function wasArmed(journal) {
    return journal.some(({ phase }) => ['ARMED', 'SWITCHING', 'SWITCHED', 'BAKING', 'REVERTING'].includes(phase));
}
/** Whether the release had its turn: every older one of its environment and service had ended by then. */
function hadTurn(journal) {
    return journal.some(({ phase }) => phase === 'LOCKED');
}
/** The slot that the release goes to, as far as it knows. */
function slotOf(journal) {
    return journal.findLast(({ slot }) => slot !== undefined)?.slot;
}
/** The last entry that says where the release stands: INTERRUPTED, and being asked in vain to step back, do not. */
function standing(journal) {
    return journal.findLast(({ phase }) => phase !== 'INTERRUPTED' && phase !== 'SUPERSEDED');
}

;// CONCATENATED MODULE: ./build/shared/release/record.js


/** How many Deployments of an environment, of all its services, are looked at. */
const depth = 100;
/** How many releases of a service are read with their journals. */
const most = 30;
const states = {
    PLANNED: 'queued',
    LOCKED: 'in_progress',
    PREPARED: 'in_progress',
    VERIFIED: 'in_progress',
    GATE: 'pending',
    ARMED: 'in_progress',
    SWITCHING: 'in_progress',
    SWITCHED: 'in_progress',
    BAKING: 'in_progress',
    REVERTING: 'in_progress',
    INTERRUPTED: 'in_progress',
    COMMITTED: 'success',
    REVERTED: 'failure',
    FAILED_SAFE: 'failure',
    NEEDS_HUMAN: 'error',
    SUPERSEDED: 'inactive',
};
/** The releases of a service in an environment, newest first: one request. */
async function listHeads(github, environment, service) {
    const deployments = await github.deployments.list({ environment, limit: depth });
    return deployments
        .filter(({ task }) => Object.values(tasks).includes(task))
        .map(headOf)
        .filter((head) => head !== undefined)
        .filter(({ intent }) => (intent.service ?? '') === service);
}
/** The latest releases of a service in an environment with their journals, newest first: a request for each. */
async function listReleases(github, environment, service) {
    const heads = await listHeads(github, environment, service);
    return Promise.all(heads.slice(0, most).map((head) => withJournal(github, head)));
}
/** @returns undefined when there is no such release of ours */
async function readRelease(github, id) {
    const deployment = await github.deployments.get(id);
    const head = deployment && headOf(deployment);
    return head && withJournal(github, head);
}
async function withJournal(github, head) {
    const statuses = await github.deployments.statuses(head.id);
    const journal = decodeJournal(statuses.map(({ description }) => description));
    return { ...head, journal, state: statuses[0]?.state };
}
function headOf({ id, environment, sha, createdAt, creator, payload }) {
    const intent = readIntent(payload);
    return intent && { id, environment, sha, createdAt, creator, intent };
}
/** Appends to the journal. The entry is there once this resolves. */
async function writeEntry(github, id, entry, links = {}) {
    await github.deployments.addStatus(id, { state: states[entry.phase], description: encodeEntry(entry), ...links });
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/record.js







const noRecording = {
    id: undefined,
    earlier: new Map(),
    started: () => Promise.resolve(),
    end: () => Promise.resolve(),
};
/** Opens a record, or goes on with the one that an earlier attempt of the same intent left open. */
async function openRecord(options) {
    const { github, run, log, environment, items, environmentUrl } = options;
    const service = serviceOf(items);
    const artifact = artifactOf(items);
    const records = (await listReleases(github, environment, service)).filter(({ intent }) => intent.op === 'deploy');
    const [latest] = records;
    const same = latest?.intent.artifact === artifact ? latest : undefined;
    const isOpen = same !== undefined && !terminalEntry(same.journal);
    const left = await abandoned(records, options);
    const isMine = same !== undefined && left.includes(same);
    const id = isMine ? same.id : await create(options, service, artifact);
    if (isMine)
        log.event(`going on with deployment ${id} of an earlier attempt`);
    for (const { id: old } of left.filter((record) => record.id !== id)) {
        const reason = `its run is over; deployment ${id} goes on`;
        await writeEntry(github, old, { phase: 'SUPERSEDED', step: [0, 0], slot: undefined, reason }, { logUrl: run.runUrl });
    }
    const links = { logUrl: run.runUrl, ...(environmentUrl === '' ? {} : { environmentUrl }) };
    /** The record is worth a warning, never a deployment. */
    async function write(entry) {
        await writeEntry(github, id, entry, links).catch((thrown) => {
            log.warning(`GitHub Deployment ${id} could not be written to: ${(0,action_error/* describeError */.Uc)(thrown)}`);
        });
    }
    return {
        id,
        earlier: same && (isOpen || countsAgain(same, run, items)) ? startedIn(same) : new Map(),
        started: (name, deployment, step) => write({ phase: 'PREPARED', step, slot: undefined, reason: `${name} ${deployment}` }),
        end: (phase, reason) => write({ phase, step: [items.length, items.length], slot: undefined, reason }),
    };
}
/** The one service that has a name; what has none, or are several, belongs to the environment as a whole. */
function serviceOf(items) {
    const [only, second] = items;
    return only && !second && only.name !== only.resource ? only.name : '';
}
/** Open records of runs that are over, and those of this very run. */
async function abandoned(records, { github, run }) {
    const open = records.filter(({ journal }) => !terminalEntry(journal));
    const holders = await Promise.all(open.map((record) => holderOf(github, run, record)));
    return open.filter((_, index) => holders[index] !== 'other');
}
/** A deployment that went well need not be done again by the same run, nor by any if its name cannot come to mean something else. */
function countsAgain({ intent, journal }, run, items) {
    const wentWell = terminalEntry(journal)?.phase === 'COMMITTED';
    return wentWell && (intent.run.id === run.runId || items.every(({ revision }) => isImmutable(revision)));
}
function startedIn({ journal }) {
    const reasons = journal.filter(({ phase }) => phase === 'PREPARED').map(({ reason }) => reason.split(' '));
    return new Map(reasons.flatMap(([name, id]) => (name && id ? [[name, id]] : [])));
}
async function create({ github, run, environment, items, override }, service, artifact) {
    const intent = {
        v: 1,
        op: 'deploy',
        service,
        artifact,
        version: items.find(({ expectVersion }) => expectVersion !== undefined)?.expectVersion,
        run: { id: run.runId, attempt: run.runAttempt, url: run.runUrl },
        by: run.triggeringActor,
        ...(override === '' ? {} : { reason: `window override: ${override}` }),
    };
    const resources = items.map(({ name, resource, revision }) => ({
        name,
        resource,
        revision: describeRevision(revision),
    }));
    const { id } = await github.deployments.create({
        ref: run.sha,
        environment,
        task: tasks.deploy,
        description: items.map(({ name }) => name).join(' '),
        payload: { ...intent, commit: run.sha, environment, resources },
        production: /^prod/i.test(environment),
    });
    return id;
}

// EXTERNAL MODULE: ./build/shared/markdown/markdown.js
var markdown = __nccwpck_require__(1867);
;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/report.js




const icons = {
    finished: '\u2705',
    started: '\ud83d\ude80',
    skipped: '\u23ed\ufe0f',
    failed: '\u274c',
    cancelled: '\ud83d\udeab',
    'timed-out': '\u231b',
};
/** The job summary. Names, reasons and logs come from outside. */
function renderReport(results, waves, undone) {
    const notStarted = waves.flat().filter((job) => !results.some((result) => result.job.name === job.name));
    const rows = [
        ...results.map(({ job, status, seconds, reason }) => [
            `${icons[status]} ${(0,markdown/* escapeMarkdown */.FV)(job.name)}`,
            (0,markdown/* code */.aY)(describeRevision(job.revision) || 'configured'),
            (0,markdown/* code */.aY)(job.previous ? describeRevision(job.previous) : ''),
            status,
            (0,duration/* formatDuration */.a)(seconds * 1_000),
            (0,markdown/* escapeMarkdown */.FV)(reason),
        ]),
        ...notStarted.map((job) => [
            (0,markdown/* escapeMarkdown */.FV)(job.name),
            (0,markdown/* code */.aY)(describeRevision(job.revision)),
            '',
            'not started',
            '',
            '',
        ]),
    ];
    return [
        '### deploy-coolify',
        (0,markdown/* table */.tp)(['', 'revision', 'before', 'status', 'time:', ''], rows),
        ...(undone.length > 0 ? ['**Put back**', undone.map(renderUndone).join('\n')] : []),
        ...warningsOf(waves),
        ...results
            .filter(isBad)
            .flatMap(({ job, log }) => (log.length > 0 ? [(0,markdown/* details */.zH)(`Build log of ${job.name}`, fence(log))] : [])),
        '',
    ].join('\n\n');
}
/** What would be done. */
function renderPlan(waves) {
    const rows = waves.flatMap((wave, index) => wave.map((job) => [
        String(index + 1),
        (0,markdown/* escapeMarkdown */.FV)(job.name),
        (0,markdown/* code */.aY)(describeRevision(job.revision) || 'configured'),
        (0,markdown/* code */.aY)(job.previous ? describeRevision(job.previous) : ''),
        job.isDone ? 'nothing: it runs already' : 'deploy',
    ]));
    const heading = '### deploy-coolify: dry run, nothing was changed';
    return [heading, (0,markdown/* table */.tp)(['wave:', '', 'revision', 'now', 'would'], rows), ...warningsOf(waves), ''].join('\n\n');
}
function renderUndone({ name, ok, reason }) {
    return `- ${ok ? '\u21a9\ufe0f' : '\ud83d\udca5'} ${(0,markdown/* escapeMarkdown */.FV)(name)}: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`;
}
function warningsOf(waves) {
    const lines = waves
        .flat()
        .flatMap(({ name, warnings }) => warnings.map((one) => `- \u26a0\ufe0f ${(0,markdown/* escapeMarkdown */.FV)(name)}: ${(0,markdown/* escapeMarkdown */.FV)(one)}`));
    return lines.length === 0 ? [] : [lines.join('\n')];
}
/** A code block that nothing in the lines can end. */
function fence(lines) {
    const text = lines.join('\n');
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}\n${text}\n${marks}`;
}

;// CONCATENATED MODULE: ./build/shared/deploy/waves.js
/**
 * Orders names into waves: each wave depends only on those before it. Within a wave the order given is kept.
 *
 * @returns problems for names that are not among `names`, and for cycles; no waves then
 */
function planWaves(names, dependencies) {
    const unknown = Object.entries(dependencies)
        .flat(2)
        .filter((name, index, all) => !names.includes(name) && all.indexOf(name) === index);
    if (unknown.length > 0) {
        const allowed = `names of what is deployed: ${names.join(', ')}`;
        return { waves: [], problems: unknown.map((received) => ({ input: 'depends-on', received, allowed })) };
    }
    const waves = [];
    let rest = [...names];
    while (rest.length > 0) {
        const open = rest;
        const wave = open.filter((name) => !(dependencies[name] ?? []).some((needed) => open.includes(needed)));
        if (wave.length === 0) {
            const received = cycleIn(open, dependencies).join(' \u2192 ');
            return { waves: [], problems: [{ input: 'depends-on', received, allowed: 'dependencies without a cycle' }] };
        }
        waves.push(wave);
        rest = open.filter((name) => !wave.includes(name));
    }
    return { waves, problems: [] };
}
/** Every name in `open` waits for another one in it: following them comes round. */
function cycleIn(open, dependencies) {
    const path = [];
    let name = open[0];
    while (name !== undefined && !path.includes(name)) {
        path.push(name);
        name = dependencies[name]?.find((needed) => open.includes(needed));
    }
    return name === undefined ? path : [...path.slice(path.indexOf(name)), name];
}

;// CONCATENATED MODULE: ./build/shared/policy/local-time.js
const minutes = 60_000;
const local_time_day = 24 * 60 * minutes;
/** Abbreviations that people write; CET is what the clocks of Paris show, summer time included. */
const abbreviations = { CET: 'Europe/Paris', GMT: 'UTC', UTC: 'UTC', Z: 'UTC' };
/** @returns the IANA name, or undefined when there is no such zone */
function timeZoneOf(text) {
    const name = abbreviations[text] ?? text;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return name;
    }
    catch {
        // Intl throws a RangeError for a zone it does not know: that is the answer
        return undefined;
    }
}
/** @param zone  an IANA name */
function createLocalCalendar(zone) {
    const format = new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    });
    function at(instant) {
        const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
        const date = `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`;
        return { date, weekday: weekdayOf(date), minute: Number(parts.hour) * 60 + Number(parts.minute) };
    }
    function shownAsUtc(instant) {
        const { date, minute } = at(instant);
        return Date.parse(`${date}T00:00:00Z`) + minute * minutes;
    }
    return {
        zone,
        at,
        instantOf(date, minute) {
            const wanted = Date.parse(`${date}T00:00:00Z`) + minute * minutes;
            // the offset of the day before and of the day after: they differ only around a change of the clocks
            const candidates = [wanted - local_time_day, wanted + local_time_day].map((near) => wanted - (shownAsUtc(near) - near));
            const exact = candidates.filter((instant) => shownAsUtc(instant) === wanted);
            return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
        },
    };
}
function weekdayOf(date) {
    return new Date(`${date}T00:00:00Z`).getUTCDay();
}
/** The date so many days later. */
function addDays(date, days) {
    return new Date(Date.parse(`${date}T00:00:00Z`) + days * local_time_day).toISOString().slice(0, 10);
}
/** Whether the text is a date that exists, written `2026-12-25`. */
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/shared/policy/window-rules.js

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const example = 'allow Tue-Thu 14:00-16:00';
/**
 * Reads window rules, one a line; every problem at once.
 *
 * @param zone  IANA name for the lines that name no zone of their own
 * @param input  what the lines come from, for messages
 */
function parseWindowRules(lines, zone, input) {
    const rules = {
        allow: [],
        never: [],
        avoid: [],
        freeze: [],
        holidays: [],
        holidayFiles: [],
        eveOfHoliday: undefined,
        override: undefined,
        zone,
    };
    const problems = lines.flatMap((line) => {
        const refusal = readRule(line, rules);
        return refusal === undefined ? [] : [{ input, received: line, allowed: refusal, example }];
    });
    return { rules, problems };
}
/** @returns what is allowed instead, when the line is no rule */
function readRule(line, rules) {
    const [verb = '', ...words] = line.trim().split(/\s+/);
    switch (verb) {
        case 'allow':
        case 'never':
        case 'avoid':
        case 'freeze': {
            const span = readSpan(words, rules.zone);
            if (typeof span === 'string')
                return span;
            if (verb === 'freeze' && !span.dates)
                return 'dates after `freeze`: 2026-12-20..2027-01-03';
            rules[verb].push(span);
            return undefined;
        }
        case 'holiday':
            if (!isDate(words[0] ?? ''))
                return 'a date after `holiday`: 2026-12-25';
            rules.holidays.push(words[0] ?? '');
            return undefined;
        case 'holidays-ics':
            if (words.length !== 1)
                return 'one path after `holidays-ics`';
            rules.holidayFiles.push(words[0] ?? '');
            return undefined;
        case 'eve-of-holiday':
            if (words[0] !== 'avoid' && words[0] !== 'never')
                return '`eve-of-holiday avoid` or `eve-of-holiday never`';
            rules.eveOfHoliday = words[0];
            return undefined;
        case 'override': {
            const by = words.filter((word) => word !== 'reason');
            if (!by.every((word) => /^(@[\w-]+|role:(write|maintain|admin))$/.test(word)))
                return '`override` with role:write, role:maintain, role:admin or @user, and `reason`';
            rules.override = { by: [...(rules.override?.by ?? []), ...by] };
            return undefined;
        }
        default:
            return 'a rule that starts with allow, never, avoid, freeze, holiday, holidays-ics, eve-of-holiday or override';
    }
}
function readSpan(words, defaultZone) {
    const text = words.join(' ');
    const [first = ''] = words;
    const [start = '', end = start] = first.split('..');
    if (isDate(start)) {
        if (!isDate(end) || end < start)
            return `dates in order, such as 2026-12-20..2027-01-03, not ${first}`;
        // what follows is the reason
        return { days: [], from: 0, to: 24 * 60, dates: [start, end], zone: defaultZone, text };
    }
    const days = [];
    let times;
    let zone;
    for (const word of words) {
        const someDays = readDays(word);
        const someTimes = times ? undefined : readTimes(word);
        const someZone = word === words.at(-1) ? timeZoneOf(word) : undefined;
        if (someDays)
            days.push(...someDays);
        else if (someTimes)
            times = someTimes;
        else if (someZone !== undefined)
            zone = someZone;
        else
            return `days (Tue-Thu, Mon Fri), then times (14:00-16:00, up to 24:00), then a time zone; ${word} is none of them`;
    }
    if (words.length === 0 || (days.length === 0 && !times))
        return 'days, times or dates after the verb';
    const [from, to] = times ?? [0, 24 * 60];
    if (from >= to)
        return `times in order within a day; over midnight, write two lines: ${text}`;
    return { days, from, to, zone: zone ?? defaultZone, text };
}
/** `Fri`, `Tue-Thu`, `Sat-Mon`. */
function readDays(word) {
    const names = word.toLowerCase().split('-');
    const [first = -1, last = first] = names.map((name) => dayNames.findIndex((day) => [day, day.slice(0, 3)].includes(name)));
    if (names.length > 2 || first < 0 || last < 0)
        return undefined;
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
}
/** `14:00-16:00` \u2192 minutes since midnight. */
function readTimes(word) {
    const match = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(word);
    if (!match)
        return undefined;
    const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number);
    const [from, to] = [h1 * 60 + m1, h2 * 60 + m2];
    return m1 < 60 && m2 < 60 && from < 24 * 60 && to <= 24 * 60 ? [from, to] : undefined;
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/settings.js


const ways = ['resources', 'tag', 'services', 'webhook'];
/** Where and what, from the inputs first and the config second; every problem at once. */
function resolveSettings(inputs, config) {
    const environment = config?.environments?.[inputs.environment];
    const target = environment?.target;
    const given = ways.filter((way) => inputs[way].length > 0);
    const problems = [];
    if (given.length !== 1)
        problems.push({
            input: 'resources',
            received: given.join(' and ') || 'nothing',
            allowed: `exactly one of ${ways.join(', ')}`,
            example: 'frontend=zk8s4wcs0ogck4wcgk0c4gco',
        });
    if (target && target.kind !== 'coolify')
        problems.push({
            input: `environments.${inputs.environment}.target.kind`,
            received: target.kind,
            allowed: 'coolify',
        });
    const { value: resources, problems: unresolved } = resolveResources(inputs, environment);
    const bases = [...new Set(inputs.webhook.map(({ value }) => value.base))];
    const url = inputs.url || (target?.url ?? bases[0] ?? '');
    if (url === '')
        problems.push({
            input: 'url',
            allowed: "Coolify's URL (or target.url in the config)",
            example: 'https://coolify.example.com',
        });
    if (bases.some((base) => base !== withoutApi(url)))
        problems.push({ input: 'webhook', received: bases.join(' '), allowed: `URLs of one Coolify, ${withoutApi(url)}` });
    if (inputs.token === '' && target?.token === undefined)
        problems.push({
            input: 'token',
            allowed: 'an API token of Coolify (or target.token in the config)',
            example: '${{ secrets.COOLIFY_TOKEN }}',
        });
    if (inputs.record === 'true' && inputs.environment === '')
        problems.push({ input: 'environment', allowed: 'an environment, since record is true', example: 'production' });
    if (inputs.record === 'true' && (!inputs.wait || inputs.releaseId !== undefined))
        problems.push({
            input: 'record',
            received: 'true',
            allowed: 'auto or false without waiting, or under a release: there is no end to record, or it is in the release',
            example: 'auto',
        });
    const zone = config?.['time-zone'] ?? 'UTC';
    const fromConfig = inputs.window.length === 0 ? (environment?.windows ?? []) : [];
    const window = parseWindowRules([...inputs.window, ...fromConfig], zone, fromConfig.length > 0 ? `environments.${inputs.environment}.windows` : 'window');
    return {
        value: {
            url: withoutApi(url),
            tokenVariable: target?.token,
            tag: inputs.tag || inputs.webhook.find(({ value }) => value.tag !== undefined)?.value.tag,
            resources,
            window: window.rules,
        },
        problems: [...problems, ...unresolved, ...window.problems],
    };
}
/** People paste the URL of the API as well. */
function withoutApi(url) {
    return url.replace(/(\/api(\/v1)?)?\/*$/, '');
}
function resolveResources(inputs, environment) {
    const resources = {};
    const problems = [];
    const add = (input, name, uuid) => {
        if (name in resources)
            problems.push({ input, received: name, allowed: 'names that differ' });
        resources[name] = uuid;
    };
    for (const { name, value } of inputs.resources) {
        if (value.slot !== undefined && inputs.slot === undefined)
            problems.push({ input: 'slot', allowed: 'blue or green, since resources name slots', example: 'green' });
        if (value.slot === undefined || value.slot === inputs.slot)
            add('resources', name ?? value.uuid, value.uuid);
    }
    for (const { name, value } of inputs.webhook) {
        for (const uuid of value.uuids)
            add('webhook', value.uuids.length === 1 ? (name ?? uuid) : uuid, uuid);
    }
    for (const service of inputs.services) {
        const known = environment?.target?.resources ?? {};
        const place = `environments.${inputs.environment}.target.resources`;
        const uuid = known[service];
        const allowed = `a service under ${place} of the config: ${Object.keys(known).join(', ') || 'there is none'}`;
        if (uuid === undefined)
            problems.push({ input: 'services', received: service, allowed });
        else if (typeof uuid === 'string')
            add('services', service, uuid);
        else if (inputs.slot)
            add('services', service, uuid[inputs.slot]);
        else
            problems.push({ input: 'slot', allowed: `blue or green, since ${service} has slots`, example: 'green' });
    }
    return { value: resources, problems: inputs.services.length > 0 && !environment ? [noEnvironment(inputs)] : problems };
}
function noEnvironment({ environment }) {
    const allowed = 'an environment of the config, since services are named there';
    return {
        input: 'environment',
        ...(environment === '' ? {} : { received: environment }),
        allowed,
        example: 'production',
    };
}
/**
 * What is deployed, in waves.
 *
 * @param resources  name \u2192 uuid
 */
function planItems(inputs, config, resources) {
    const names = Object.keys(resources);
    const problems = [
        ...unknownNames('image', inputs.image, names),
        ...unknownNames('commit', inputs.commit, names),
        ...unknownNames('health-url', inputs.healthUrl, names),
        ...unknownNames('expect-version', inputs.expectVersion, names),
        ...ambiguous('image', inputs.image, names),
        ...ambiguous('health-url', inputs.healthUrl, names),
        ...names
            .filter((name) => settings_valueOf(inputs.image, name) && inputs.commit.some((one) => one.name === name))
            .map((received) => ({ input: 'commit', received, allowed: 'an image or a commit, not both' })),
    ];
    const { waves, problems: cycles } = planWaves(names, dependenciesOf(inputs, config, names));
    if (waves.length > 1 && !inputs.wait)
        problems.push({
            input: 'wait',
            received: 'false',
            allowed: 'true, since depends-on makes some wait for others',
            example: 'true',
        });
    const items = waves.map((wave) => wave.map((name) => itemOf(inputs, config, name, resources[name] ?? '')));
    return { value: items, problems: [...problems, ...cycles] };
}
function itemOf(inputs, config, name, resource) {
    const image = settings_valueOf(inputs.image, name);
    const sha = settings_valueOf(inputs.commit, name);
    const configured = sha === undefined ? { kind: 'configured' } : { kind: 'commit', sha };
    return {
        name,
        resource,
        revision: image ? { kind: 'image', image } : configured,
        healthUrl: settings_valueOf(inputs.healthUrl, name) ?? configuredHealthUrl(inputs, config, name),
        expectVersion: settings_valueOf(inputs.expectVersion, name),
    };
}
/** The public address says nothing about a slot. */
function configuredHealthUrl({ environment: name, slot }, config, service) {
    const { url, health } = config?.environments?.[name] ?? {};
    if (url === undefined || health?.path === undefined || slot !== undefined)
        return undefined;
    const label = config?.services?.[service]?.label ?? service;
    return new URL(health.path, url.replaceAll('{label}', label)).href;
}
/** What is named wins over what is not. */
function settings_valueOf(list, name) {
    return (list.find((one) => one.name === name) ?? list.find((one) => one.name === undefined))?.value;
}
function unknownNames(input, list, names) {
    return list
        .filter(({ name }) => name !== undefined && !names.includes(name))
        .map(({ name }) => ({ input, received: name ?? '', allowed: `names of what is deployed: ${names.join(', ')}` }));
}
function ambiguous(input, list, names) {
    if (names.length < 2 || list.every(({ name }) => name !== undefined))
        return [];
    return [
        { input, allowed: `\`name=\u2026\` lines, since there are ${names.length} resources`, example: `${names[0] ?? ''}=\u2026` },
    ];
}
/** The config speaks of all services, of which only some may be deployed now. */
function dependenciesOf(inputs, config, names) {
    if (inputs.dependsOn.length > 0)
        return Object.fromEntries(inputs.dependsOn);
    const known = names.map((name) => [
        name,
        config?.services?.[name]?.['depends-on']?.filter((one) => names.includes(one)) ?? [],
    ]);
    return Object.fromEntries(known);
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/schema.js

// Only the fields that are needed: the true answers are large, and hold secrets.
const schema_text = schemas/* nullish */.cl6(schemas/* string */.YjP());
const applicationSchema = schemas/* object */.Ikc({
    uuid: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    build_pack: schemas/* string */.YjP(),
    docker_registry_image_name: schema_text,
    docker_registry_image_tag: schema_text,
    git_commit_sha: schema_text,
    ports_mappings: schema_text,
    custom_docker_run_options: schema_text,
    health_check_enabled: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    custom_healthcheck_found: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    additional_servers_count: schemas/* nullish */.cl6(schemas/* number */.aig()),
    settings: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        is_auto_deploy_enabled: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
        is_consistent_container_name_enabled: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
        custom_internal_name: schema_text,
    })),
});
const deploymentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    deployment_uuid: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    commit: schema_text,
    pull_request_id: schemas/* nullish */.cl6(schemas/* number */.aig()),
    restart_only: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    only_this_server: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    /** JSON in a string; only for tokens that may read what is sensitive. */
    logs: schema_text,
});
/** An array, or an object with index keys (a sorted collection in Laravel keeps its keys). */
const deploymentListSchema = schemas/* object */.Ikc({
    deployments: schemas/* union */.KCZ([schemas/* array */.YOg(deploymentSchema), schemas/* record */.g1P(schemas/* string */.YjP(), deploymentSchema)]),
});
const deployAnswerSchema = schemas/* object */.Ikc({
    deployments: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), resource_uuid: schemas/* string */.YjP(), deployment_uuid: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
});
const rollbackAnswerSchema = schemas/* object */.Ikc({ deployment_uuid: schemas/* string */.YjP() });
/** A service or a database. */
const stackSchema = schemas/* object */.Ikc({ uuid: schemas/* string */.YjP(), name: schemas/* string */.YjP(), status: schemas/* string */.YjP() });
const logLine = schemas/* object */.Ikc({ output: schemas/* string */.YjP(), hidden: schemas/* nullish */.cl6(schemas/* boolean */.zMY()) });
const logSchema = schemas/* array */.YOg(logLine);

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/client.js




function createCoolifyClient(http, redactor) {
    async function ask(request, signal) {
        const response = await http.send({ ...request, url: `/api/v1${request.url}` }, signal);
        if (response.status < 300 || isAbsence(response))
            return response;
        throw refusal(request, response, redactor);
    }
    async function read(schema, request, signal) {
        const response = await ask(request, signal);
        return isAbsence(response) ? undefined : parse(schema, request, response);
    }
    async function trigger(schema, request, signal) {
        const response = await http.send({ ...request, url: `/api/v1${request.url}` }, signal);
        if (response.status < 300)
            return parse(schema, request, response);
        if ([400, 429].includes(response.status) && /queue is full/i.test(response.text))
            return 'queue-full';
        if (isUnknownRoute(response))
            return 'no-such-route';
        throw refusal(request, response, redactor);
    }
    return {
        application: (uuid, signal) => read(applicationSchema, get(`/applications/${uuid}`), signal),
        stack: (kind, uuid, signal) => read(stackSchema, get(`/${kind}/${uuid}`), signal),
        deployment: (id, signal) => read(deploymentSchema, get(`/deployments/${id}`), signal),
        async applicationsTagged(tag, signal) {
            return (await read(schemas/* array */.YOg(applicationSchema), get(`/applications?tag=${encodeURIComponent(tag)}`), signal)) ?? [];
        },
        async deploymentsOf(uuid, signal) {
            const list = await read(deploymentListSchema, get(`/deployments/applications/${uuid}?skip=0&take=50`), signal);
            const rows = Object.values(list?.deployments ?? []);
            return rows.filter((row) => !row.pull_request_id).sort((a, b) => b.id - a.id);
        },
        async patch(uuid, changes, signal) {
            const request = { method: 'PATCH', url: `/applications/${uuid}`, json: changes, idempotent: true };
            if (await read(schemas/* object */.Ikc({}), request, signal))
                return;
            throw new action_error/* ProviderError */.mZ('PROVIDER_NOT_FOUND', {
                provider: 'Coolify',
                asked: describe(request),
                answered: '404',
                status: 404,
            });
        },
        async deploy(uuid, force, signal) {
            const request = { method: 'POST', url: `/deploy?uuid=${uuid}&force=${String(force)}` };
            const answer = await trigger(deployAnswerSchema, request, signal);
            if (typeof answer === 'string')
                return answer;
            const item = answer.deployments.find(({ resource_uuid }) => resource_uuid === uuid);
            if (item?.deployment_uuid !== undefined)
                return { id: item.deployment_uuid };
            if (item && /already queued/i.test(item.message))
                return { id: '' };
            // HTTP 200 also stands for "Unauthorized to deploy this application."
            throw new action_error/* ProviderError */.mZ('PROVIDER_REFUSED', {
                provider: 'Coolify',
                asked: 'POST /api/v1/deploy',
                answered: redactor.redact(item?.message ?? 'nothing was deployed'),
            });
        },
        async rollback(uuid, commit, signal) {
            const request = { method: 'POST', url: `/applications/${uuid}/rollback`, json: { commit } };
            const answer = await trigger(rollbackAnswerSchema, request, signal);
            return typeof answer === 'string' ? answer : { id: answer.deployment_uuid };
        },
        async startStack(kind, uuid, signal) {
            const verb = kind === 'services' ? 'restart?latest=true' : 'start';
            await ask({ method: 'POST', url: `/${kind}/${uuid}/${verb}` }, signal);
        },
        async cancel(id, signal) {
            await ask({ method: 'POST', url: `/deployments/${id}/cancel` }, signal);
        },
    };
}
function get(url) {
    return { method: 'GET', url };
}
/** A route that this version does not have is answered with `docs`, a thing that is not there without. */
function isUnknownRoute({ status, text }) {
    return status === 404 && text.includes('"docs"');
}
function isAbsence(response) {
    return response.status === 404 && !isUnknownRoute(response) && messageOf(response) !== undefined;
}
function parse(schema, request, response) {
    const result = schema.safeParse(response.json());
    if (result.success)
        return result.data;
    const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).slice(0, 3);
    throw new action_error/* ProviderError */.mZ('PROVIDER_NONSENSE', {
        provider: 'Coolify',
        asked: describe(request),
        answered: `${response.status} with other fields than expected (${wrong.join('; ')})`,
        status: response.status,
    });
}
function describe({ method, url }) {
    return `${method} /api/v1${url.split('?')[0] ?? ''}`;
}
/** Only the message is shown: the whole answer may hold secrets. */
function messageOf({ text }) {
    try {
        const body = JSON.parse(text);
        if (typeof body !== 'object' || body === null || !('message' in body))
            return undefined;
        const errors = 'errors' in body ? ` ${JSON.stringify(body.errors)}` : '';
        return `${String(body.message)}${errors}`.slice(0, 300);
    }
    catch {
        // a page of a proxy or of Laravel
        return undefined;
    }
}
function refusal(request, response, redactor) {
    const { status } = response;
    const message = messageOf(response) ?? `a page instead of JSON (${response.headers['content-type'] ?? 'no type'})`;
    const hint = hintFor(status, message);
    return new action_error/* ProviderError */.mZ(messageOf(response) === undefined && status < 500 ? 'PROVIDER_NONSENSE' : codeOf(status), { provider: 'Coolify', asked: describe(request), answered: `${status} ${redactor.redact(message)}`, status }, hint === undefined ? {} : { hint });
}
function hintFor(status, message) {
    const ability = /Missing required permissions: ([\w:, ]+)/.exec(message)?.[1];
    if (ability !== undefined)
        return `Give the token the ability ${ability} (Coolify: Keys & Tokens \u2192 API tokens). Ticking deploy there replaces the selection: tick read, and write where an image is set, after it.`;
    if (message.includes('API is disabled'))
        return 'Enable the API in Coolify: Settings \u2192 Configuration \u2192 Advanced \u2192 API Access.';
    if (message.includes('not allowed to access'))
        return "Add this runner's address to the allow-list in Coolify: Settings \u2192 Configuration \u2192 Advanced \u2192 Allowed IPs.";
    if (message.includes('team role'))
        return 'Use a token of a team admin or owner: with elevated abilities a member\u2019s token is refused.';
    if (status === 401)
        return 'Check the token: it must be complete, with the number and | at its start, not expired, and of this Coolify.';
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/image.js
function toColumns({ name, tag, digest }) {
    return {
        docker_registry_image_name: name,
        docker_registry_image_tag: digest === undefined ? (tag ?? 'latest') : digest.replace(':', '-'),
    };
}
/** @returns undefined when no image is set */
function fromColumns(columns) {
    const { docker_registry_image_name: name, docker_registry_image_tag: tag } = columns;
    if (!name)
        return undefined;
    const hex = /^sha256-([0-9a-f]{64})$/.exec(tag ?? '')?.[1] ?? (name.endsWith('@sha256') ? (tag ?? undefined) : undefined);
    if (hex !== undefined)
        return { name: name.replace(/@sha256$/, ''), digest: `sha256:${hex}` };
    return { name, tag: tag ?? 'latest' };
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/log-lines.js

/**
 * The last lines of a deployment's log. Hidden ones are Coolify's own debug output, and may hold secrets.
 *
 * @param logs  a JSON array in a string, as the API gives it
 */
function lastLines(logs, count) {
    if (!logs)
        return [];
    const lines = logSchema.safeParse(log_lines_parseJson(logs)).data ?? [];
    return lines
        .filter(({ hidden }) => hidden !== true)
        .flatMap(({ output }) => output.split('\n'))
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .slice(-count);
}
function log_lines_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // a log that cannot be read is a log that is not shown
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/patience.js

/** Coolify is away for a moment: it upgrades itself (502, 503), or has had too many requests. */
function isAway(thrown) {
    if (!(thrown instanceof action_error/* ProviderError */.mZ))
        return false;
    return thrown.code === 'PROVIDER_RATE_LIMITED' || [502, 503, 504].includes(thrown.status ?? 0);
}
/** The request may have been carried out although it was not answered. */
function isUncertain(thrown) {
    if (!(thrown instanceof action_error/* ProviderError */.mZ))
        return false;
    return thrown.code === 'PROVIDER_UNREACHABLE' || (thrown.status ?? 0) >= 500;
}
/**
 * Asks again, until the signal is aborted, as long as what is thrown says that waiting can help.
 *
 * @param canWait  default: `isAway`
 */
async function patiently(work, { clock, log, pollInterval }, signal, canWait = isAway) {
    for (let told = false;; told = true) {
        try {
            return await work();
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!canWait(thrown))
                throw thrown;
            if (!told)
                log.event(`${thrown instanceof Error ? thrown.message : String(thrown)}: waiting for Coolify to come back`);
            await clock.sleep(pollInterval, signal);
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/preflight.js
/** What deploying this application will do that its owner may not expect. */
function preflight(application, revision) {
    const { settings, build_pack: pack, health_check_enabled: isChecked } = application;
    const reason = noRollingUpdateBecause(application);
    const hasHealthcheck = isChecked === true || application.custom_healthcheck_found === true;
    return [
        ...(reason === undefined ? [] : [`stopped before the new version starts (downtime, no health check): ${reason}`]),
        ...(reason === undefined && !hasHealthcheck
            ? ['no health check in Coolify: a new container counts as healthy at once, and the old one is stopped']
            : []),
        ...(revision.kind === 'commit' && settings?.is_auto_deploy_enabled === true && pack !== 'dockerimage'
            ? ['automatic deployments are on: the next push moves it to the head of its branch']
            : []),
    ];
}
/** Coolify updates without downtime only when nothing ties the container to one name, port or address. */
function noRollingUpdateBecause(application) {
    const { build_pack: pack, ports_mappings: ports, custom_docker_run_options: options, settings } = application;
    if (pack === 'dockercompose')
        return 'it is a compose application';
    if (ports)
        return `host port mapping ${ports}`;
    if (settings?.is_consistent_container_name_enabled)
        return 'its container has a consistent name';
    if (settings?.custom_internal_name)
        return `its container has the name ${settings.custom_internal_name}`;
    if (options && /--ip6?\b/.test(options))
        return 'its container has a fixed address';
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/stacks.js

/** A start is asked for in the background: the status of before may show for a while. */
const looksUntilUp = 2;
const looksUntilDown = 10;
function createStacks(client, tools) {
    const kinds = new Map();
    /** Looks in a row at which it was up (positive) or down (negative). */
    const streaks = new Map();
    async function find(uuid, signal) {
        const known = kinds.get(uuid);
        for (const kind of known ? [known] : ['services', 'databases']) {
            const stack = await patiently(() => client.stack(kind, uuid, signal), tools, signal, isUncertain);
            if (!stack)
                continue;
            kinds.set(uuid, kind);
            return { ...stack, kind };
        }
        return undefined;
    }
    return {
        async inspect(uuid, revision, signal) {
            const stack = await find(uuid, signal);
            if (!stack)
                return undefined;
            const isService = stack.kind === 'services';
            return {
                name: stack.name,
                current: undefined,
                isCurrentLive: false,
                isRolling: false,
                warnings: isService
                    ? ['a service is stopped while it is created anew (downtime), and cannot be rolled back']
                    : [],
                ...(revision.kind === 'configured'
                    ? {}
                    : { refusal: `it is a ${isService ? 'service' : 'database'}: its images are set in its own configuration` }),
            };
        },
        async deploy(uuid, force, signal) {
            const stack = await find(uuid, signal);
            // a database that runs is left alone: starting it anew would take it away from everything that uses it
            const isNeeded = stack?.kind === 'services' || force || !(stack?.status ?? '').startsWith('running');
            if (stack && isNeeded) {
                await tools.holds();
                await client.startStack(stack.kind, uuid, signal);
            }
            streaks.set(uuid, isNeeded ? 0 : looksUntilUp);
            return { resource: uuid, id: '', started: isNeeded };
        },
        async status(uuid, signal) {
            const stack = await find(uuid, signal);
            if (!stack)
                return { state: 'vanished', word: 'not found' };
            const before = streaks.get(uuid) ?? 0;
            const isUp = stack.status.startsWith('running');
            const isDown = /^(exited|degraded|dead)/.test(stack.status);
            const streak = isUp ? Math.max(before, 0) + 1 : isDown ? Math.min(before, 0) - 1 : 0;
            streaks.set(uuid, streak);
            if (streak >= looksUntilUp)
                return { state: 'finished', word: stack.status };
            return { state: streak <= -looksUntilDown ? 'failed' : 'running', word: stack.status };
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/statuses.js
/** `ApplicationDeploymentStatus`; a word that Coolify does not have yet counts as running, and is shown. */
function stateOf(word) {
    switch (word) {
        case 'queued':
            return 'queued';
        case 'finished':
            return 'finished';
        case 'failed':
            return 'failed';
        case 'cancelled-by-user':
            return 'cancelled';
        default:
            return 'running';
    }
}
function isActive({ status }) {
    return status === 'queued' || status === 'in_progress';
}
/**
 * What an application's status says after its deployment finished. `running:unknown` is what one without a health check
 * has for ever; a single `running:unhealthy` is what every passed health check leaves behind until the next refresh.
 */
function readHealth(status) {
    const [state, health] = status.split(':');
    return state === 'running' && health !== 'unhealthy' ? 'up' : 'not yet';
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify/trigger.js


/** Coolify asks for a minute when its queue is full: so many looks of 3 s. */
const queueFullLooks = 20;
/**
 * Starts a deployment exactly once: an answer that got lost is looked for before anything is asked again, and a
 * duplicate, which Coolify answers with the id of nothing, becomes the deployment that is under way.
 */
async function trigger(client, tools, { uuid, post, isWanted }, signal) {
    const { clock, log, pollInterval, holds } = tools;
    const look = () => patiently(() => client.deploymentsOf(uuid, signal), tools, signal, isUncertain);
    for (;;) {
        const last = (await look())[0]?.id ?? 0;
        await holds();
        const answer = await post().catch((thrown) => {
            signal.throwIfAborted();
            if (!isUncertain(thrown))
                throw thrown;
            return undefined;
        });
        if (answer === 'no-such-route')
            return answer;
        if (answer === 'queue-full') {
            log.event('Coolify: the deployment queue is full: waiting for room');
            await clock.sleep(pollInterval * queueFullLooks, signal);
            continue;
        }
        const id = answer?.id ?? '';
        const isReal = id !== '' && (await patiently(() => client.deployment(id, signal), tools, signal, isUncertain));
        if (isReal)
            return { resource: uuid, id, started: true };
        const found = (await look()).find((row) => isWanted(row) && (answer === undefined ? row.id > last : isActive(row)));
        if (found)
            return { resource: uuid, id: found.deployment_uuid, started: answer === undefined };
        // it ended between the two looks, or was never begun
        await clock.sleep(pollInterval, signal);
    }
}

;// CONCATENATED MODULE: ./build/shared/deploy/targets/coolify.js










/** How many looks at an application's status, after its deployment finished, until it must be up: its refresh takes up to a minute. */
const settlingLooks = 30;
const excerptLines = 40;
/** Coolify 4 over its HTTP API (written against 4.3.11; rollback of commits from 4.3, before that by a pin that is taken back). */
function createCoolifyTarget(tools) {
    const { clock, log, pollInterval, holds } = tools;
    const client = createCoolifyClient(tools.http, tools.redactor);
    const stacks = createStacks(client, tools);
    /** Deployment \u2192 what was configured before it. */
    const before = new Map();
    async function application(uuid, signal) {
        return patiently(() => client.application(uuid, signal), tools, signal);
    }
    async function mustBeApplication(uuid, signal) {
        const found = await application(uuid, signal);
        if (!found)
            throw notFound(uuid);
        return found;
    }
    async function rowsOf(uuid, signal) {
        return patiently(() => client.deploymentsOf(uuid, signal), tools, signal, isUncertain);
    }
    /** A deployment of this very request that an earlier run started, if it still counts. */
    async function resume(request, found, signal) {
        if (request.earlier === undefined)
            return undefined;
        const rows = await rowsOf(request.resource, signal);
        const row = rows.find(({ deployment_uuid }) => deployment_uuid === request.earlier);
        const isLatest = row?.status === 'finished' && row === rows[0] && isConfigured(found, request.revision);
        return row && (isActive(row) || isLatest)
            ? { resource: request.resource, id: row.deployment_uuid, started: false }
            : undefined;
    }
    /** The tag is read when a job starts, not when it is queued: with another one about, it would be anybody's. */
    async function waitUntilIdle(uuid, signal) {
        for (let told = false;; told = true) {
            const active = (await rowsOf(uuid, signal)).find(isActive);
            if (!active)
                return;
            if (!told)
                log.event(`waiting for deployment ${active.deployment_uuid} of the same application to end`);
            await clock.sleep(pollInterval, signal);
        }
    }
    async function deployImage(uuid, image, signal) {
        await waitUntilIdle(uuid, signal);
        const found = await mustBeApplication(uuid, signal);
        const previous = fromColumns(found);
        const isSet = isConfigured(found, { kind: 'image', image });
        if (!isSet)
            await configure(uuid, toColumns(image), signal);
        // without force Coolify drops it as a duplicate: for image applications the commit is always HEAD
        const ref = await started({ uuid, post: () => client.deploy(uuid, true, signal), isWanted: () => true }, signal);
        if (!isSet && previous)
            before.set(ref.id, { columns: { ...toColumns(previous) }, keptWhenFinished: true });
        return ref;
    }
    async function deployCommit(found, sha, signal) {
        const { uuid } = found;
        const isWanted = ({ commit }) => commit === sha;
        const active = (await rowsOf(uuid, signal)).find((row) => isActive(row) && isWanted(row));
        if (active)
            return { resource: uuid, id: active.deployment_uuid, started: false };
        const post = () => client.rollback(uuid, sha, signal);
        const ref = await trigger(client, tools, { uuid, post, isWanted }, signal);
        if (ref !== 'no-such-route')
            return ref;
        await configure(uuid, { git_commit_sha: sha }, signal);
        const pinned = await started({ uuid, post: () => client.deploy(uuid, false, signal), isWanted }, signal);
        before.set(pinned.id, { columns: { git_commit_sha: found.git_commit_sha ?? 'HEAD' }, keptWhenFinished: false });
        return pinned;
    }
    async function configure(uuid, columns, signal) {
        await holds();
        await patiently(() => client.patch(uuid, { ...columns }, signal), tools, signal, isUncertain);
    }
    async function started(what, signal) {
        const ref = await trigger(client, tools, what, signal);
        if (ref === 'no-such-route')
            throw notFound(what.uuid);
        return ref;
    }
    /** Where Coolify goes on to further servers, with deployments of their own, the last of them counts. */
    async function stateOnOtherServers(row, uuid, signal) {
        const others = (await rowsOf(uuid, signal)).filter(({ id, only_this_server: only }) => id > row.id && only === true);
        const undone = others.find(({ status }) => status !== 'finished');
        return undone ? { state: stateOf(undone.status), word: `${undone.status} on another server` } : undefined;
    }
    /** The first look may show what stood there before: Coolify refreshes it some seconds after a deployment. */
    async function settle(uuid, signal) {
        for (let look = 1, up = 0;; look++) {
            const { status } = await mustBeApplication(uuid, signal);
            up = readHealth(status) === 'up' ? up + 1 : 0;
            if (up === 2)
                return { ok: true, reason: status };
            if (up === 0 && look >= settlingLooks)
                return { ok: false, reason: `finished, but the application is ${status}` };
            await clock.sleep(pollInterval, signal);
        }
    }
    return {
        kind: 'coolify',
        async inspect({ resource, revision }, signal) {
            const found = await application(resource, signal);
            if (!found) {
                const stack = await stacks.inspect(resource, revision, signal);
                if (!stack)
                    throw notFound(resource);
                return stack;
            }
            const finished = (await rowsOf(resource, signal)).find((row) => row.status === 'finished' && row.restart_only !== true);
            const current = currentOf(found, finished);
            const refusal = refusalOf(found, revision);
            return {
                name: found.name,
                current,
                // the tag of an image is configuration: that it was deployed since it was set is on no record
                isCurrentLive: current?.kind === 'commit' && readHealth(found.status) === 'up',
                isRolling: noRollingUpdateBecause(found) === undefined,
                warnings: preflight(found, revision),
                ...(refusal === undefined ? {} : { refusal }),
            };
        },
        async deploy(request, signal) {
            const { resource: uuid, revision, force } = request;
            const found = await application(uuid, signal);
            if (!found)
                return stacks.deploy(uuid, force, signal);
            const earlier = await resume(request, found, signal);
            if (earlier)
                return earlier;
            if (revision.kind === 'image')
                return deployImage(uuid, revision.image, signal);
            if (revision.kind === 'commit')
                return deployCommit(found, revision.sha, signal);
            const forced = force || found.build_pack === 'dockerimage';
            return started({ uuid, post: () => client.deploy(uuid, forced, signal), isWanted: () => true }, signal);
        },
        async fire({ resource, force }, signal) {
            await holds();
            const answer = await client.deploy(resource, force, signal);
            if (typeof answer === 'string')
                throw new action_error/* ProviderError */.mZ('PROVIDER_RATE_LIMITED', {
                    provider: 'Coolify',
                    asked: 'POST /api/v1/deploy',
                    answered: 'the deployment queue is full',
                });
            return { resource, id: answer.id, started: true };
        },
        async status(ref, signal) {
            if (ref.id === '')
                return stacks.status(ref.resource, signal);
            const row = await patiently(() => client.deployment(ref.id, signal), tools, signal, isUncertain);
            if (!row)
                return { state: 'vanished', word: 'not found' };
            const state = stateOf(row.status);
            const elsewhere = state === 'finished' ? await stateOnOtherServers(row, ref.resource, signal) : undefined;
            return elsewhere ?? { state, word: row.status };
        },
        async conclude(ref, { revision }, signal) {
            if (ref.id === '')
                return { ok: true, reason: '' };
            const row = await patiently(() => client.deployment(ref.id, signal), tools, signal, isUncertain);
            const isFinished = row?.status === 'finished';
            const earlier = before.get(ref.id);
            if (earlier && !(isFinished && earlier.keptWhenFinished))
                await configure(ref.resource, earlier.columns, signal);
            if (!isFinished)
                return { ok: false, reason: row?.status ?? 'not found' };
            const found = await mustBeApplication(ref.resource, signal);
            if (!isConfigured(found, revision))
                return {
                    ok: false,
                    reason: `somebody set the image to ${describeRevision(currentOf(found, row) ?? revision)} meanwhile`,
                };
            if (revision.kind === 'commit' && row.commit !== revision.sha)
                return { ok: false, reason: `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}` };
            return settle(ref.resource, signal);
        },
        async cancel(ref, signal) {
            if (ref.id === '')
                return;
            try {
                await client.cancel(ref.id, signal);
            }
            catch (thrown) {
                // up to 4.3.6 it answers 500 after it has cancelled; and what is over cannot be cancelled
                const row = await client.deployment(ref.id, signal);
                if (row && isActive(row))
                    throw thrown;
            }
        },
        async buildLog(ref, signal) {
            const row = ref.id === '' ? undefined : await client.deployment(ref.id, signal);
            return lastLines(row?.logs, excerptLines).map((line) => tools.redactor.redact(line));
        },
        async labelled(label, signal) {
            const found = await patiently(() => client.applicationsTagged(label, signal), tools, signal);
            const isTaken = (name) => found.filter((other) => other.name === name).length > 1;
            return Object.fromEntries(found.map(({ name, uuid }) => [isTaken(name) ? uuid : name, uuid]));
        },
    };
}
function notFound(uuid) {
    const what = {
        provider: 'Coolify',
        asked: `resource ${uuid}`,
        answered: 'no application, service or database of this token\u2019s team',
    };
    return new action_error/* ProviderError */.mZ('PROVIDER_NOT_FOUND', { ...what, status: 404 });
}
function currentOf(application, finished) {
    if (application.build_pack === 'dockerimage') {
        const image = fromColumns(application);
        return image && { kind: 'image', image };
    }
    const sha = finished?.commit;
    return sha && sha !== 'HEAD' ? { kind: 'commit', sha } : undefined;
}
function isConfigured(application, revision) {
    if (revision.kind !== 'image')
        return true;
    const image = fromColumns(application);
    return image !== undefined && sameRevision({ kind: 'image', image }, revision);
}
function refusalOf({ build_pack: pack }, revision) {
    const isImage = pack === 'dockerimage';
    if (revision.kind === 'image' && !isImage)
        return `it is built from git (${pack}) and takes no image such as ${describeImage(revision.image)}: give its commit`;
    if (revision.kind === 'commit' && isImage)
        return 'it runs an image and takes no commit: give the image';
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/deploy/registry.js

/** Every target that is built; a new one is one file and one line here. */
const deployTargets = {
    coolify: { create: createCoolifyTarget },
};

;// CONCATENATED MODULE: ./build/shared/release/lease.js



/**
 * Makes sure that a release has not ended.
 *
 * @throws ActionError LEASE_LOST, saying how it ended
 */
async function assertOpen(github, releaseId) {
    const mine = await readRelease(github, releaseId);
    if (!mine)
        throw new action_error/* ActionError */.lZ('LEASE_LOST', `release ${releaseId} is not known in this repository`);
    const ended = terminalEntry(mine.journal);
    if (ended)
        throw new action_error/* ActionError */.lZ('LEASE_LOST', `release ${releaseId} has ended: ${ended.phase}: ${ended.reason}`);
    return mine;
}
/**
 * Makes sure that a release may still write: it has not ended, and no newer one has touched traffic. Called before
 * every effect; what is left is the window of the one request that follows.
 *
 * @throws ActionError LEASE_LOST, naming who has it now
 */
async function assertHolding(github, releaseId) {
    const mine = await assertOpen(github, releaseId);
    const newer = await overtaking(github, mine);
    if (newer !== undefined)
        throw new action_error/* ActionError */.lZ('LEASE_LOST', `release ${newer} took over from release ${releaseId} and moves traffic`);
    return mine;
}
/** The id of a newer release that has touched traffic: from then on the older one writes nothing any more. */
async function overtaking(github, { id, environment, intent }) {
    const newer = (await listHeads(github, environment, intent.service ?? '')).filter((head) => head.id > id);
    const records = await Promise.all(newer.map((head) => withJournal(github, head)));
    return records.find(({ journal }) => wasArmed(journal))?.id;
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/target.js







/** Coolify, as this run may speak to it. */
function createTarget(settings, inputs, context, github) {
    const { clock, redactor, log, env } = context;
    const token = inputs.token || (settings.tokenVariable === undefined ? '' : (env[settings.tokenVariable] ?? ''));
    if (token === '')
        refuse([{ input: `the variable ${settings.tokenVariable ?? ''}`, allowed: 'an API token of Coolify' }]);
    context.mask(token);
    // the token is `id|secret`: the secret alone must not show either
    context.mask(token.split('|').at(-1) ?? '');
    const http = createHttpClient({
        provider: 'Coolify',
        baseUrl: settings.url,
        headers: { authorization: `Bearer ${token}` },
        clock,
        redactor,
        onRetry: (why, wait) => log.info(`Coolify: ${why}; asking again in ${(0,duration/* formatDuration */.a)(wait)}`),
    });
    const { releaseId } = inputs;
    const holds = releaseId === undefined
        ? () => Promise.resolve()
        : async () => {
            await assertHolding(await github(), releaseId);
        };
    return deployTargets.coolify.create({ http, clock, redactor, log, pollInterval: inputs.pollInterval, holds });
}
/** @returns name \u2192 uuid */
async function labelled(target, tag, signal) {
    const found = hasLabels(target) ? await target.labelled(tag, signal) : {};
    if (Object.keys(found).length === 0)
        refuse([{ input: 'tag', received: tag, allowed: 'a tag that applications of this team bear' }]);
    return found;
}
/** Facts about everything before anything is done. */
async function inspect(target, items, inputs, { signal, log }) {
    const inspections = new Map();
    await Promise.all(items.flat().map(async ({ name, resource, revision }) => {
        try {
            inspections.set(name, await target.inspect({ resource, revision, force: inputs.force }, signal));
        }
        catch (thrown) {
            if (inputs.wait || revision.kind !== 'configured' || !mayNotRead(thrown))
                throw thrown;
        }
    }));
    const { waves, problems } = planJobs(items, inspections, inputs.force);
    refuse(problems);
    for (const { name, warnings } of waves.flat())
        for (const one of warnings)
            log.warning(`${name}: ${one}`);
    return waves;
}
/** Enough to fire a deployment that nobody waits for. */
function mayNotRead(thrown) {
    return (thrown instanceof action_error/* ProviderError */.mZ &&
        thrown.code === 'PROVIDER_FORBIDDEN' &&
        /permissions: read\b/.test(thrown.message));
}
/** @throws ConfigurationError when there is any problem */
function refuse(problems) {
    if (problems.length > 0)
        throw new action_error/* ConfigurationError */.j1(problems);
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/waves.js

/**
 * Runs wave after wave, in each at most `parallel` at once. After something bad nothing more is started; what is under
 * way is seen to its end.
 */
async function runWaves(waves, parallel, deploy) {
    const results = [];
    for (const wave of waves) {
        const queue = [...wave];
        const work = async () => {
            for (let job = queue.shift(); job && !results.some(isBad); job = queue.shift())
                results.push(await deploy(job));
        };
        await Promise.all(Array.from({ length: parallel }, work));
        if (results.some(isBad))
            break;
    }
    return results;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/shared/policy/holidays.js

/** A feed with a longer event than this is no list of holidays. */
const longestEvent = 60;
/**
 * Dates of the events of an iCalendar file (RFC 5545): `2026-12-25`, or `12-25` for an event that comes back each year.
 * Other recurrences count once.
 */
function parseHolidays(calendar) {
    const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
    const dates = [];
    let event = {};
    for (const line of lines) {
        const [name = ''] = line.split(/[:;]/);
        const written = /:(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/.exec(line)?.slice(1, 4).join('-');
        const date = Number.isNaN(Date.parse(written ?? '')) ? undefined : written;
        if (line === 'BEGIN:VEVENT')
            event = {};
        if (name === 'DTSTART' && date !== undefined)
            event.start = date;
        if (name === 'DTEND' && date !== undefined)
            event.end = date;
        if (name === 'RRULE')
            event.yearly = line.includes('FREQ=YEARLY');
        if (line === 'END:VEVENT' && event.start !== undefined)
            dates.push(...datesOf(event.start, event));
    }
    return dates;
}
/** The end of an event is not part of it. */
function datesOf(start, { end = start, yearly = false }) {
    const dates = [start];
    for (let next = addDays(start, 1); next < end && dates.length < longestEvent; next = addDays(next, 1))
        dates.push(next);
    return yearly ? dates.map((date) => date.slice(5)) : dates;
}

;// CONCATENATED MODULE: ./build/shared/policy/people.js
/** From the least to the most that somebody may do in a repository. */
const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/**
 * Whether one of the entries names this person: `@user`, or `role:maintain` for everybody with at least that role.
 *
 * @param entries  empty: nobody
 */
function isNamed(entries, { user, role }) {
    return entries.some((entry) => {
        const [, least] = /^role:(\w+)$/.exec(entry) ?? [];
        if (least === undefined)
            return entry.toLowerCase() === `@${user.toLowerCase()}`;
        const rank = roles.indexOf(least);
        return rank >= 0 && roles.indexOf(role) >= rank;
    });
}

;// CONCATENATED MODULE: ./build/shared/policy/windows.js

const horizon = 400;
/**
 * Whether the rules let production be touched at an instant: a freeze, a holiday and `never` win over `allow`;
 * `avoid` only warns.
 *
 * @param now  milliseconds since the epoch
 */
function judgeWindow(rules, now) {
    return judgeAt(rules, createCalendars(rules), now);
}
/** `2026-11-24 14:00 Europe/Paris` */
function formatOpening(instant, zone) {
    const { date, minute } = createLocalCalendar(zone).at(instant);
    const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
    return `${date} ${hours}:${minutes} ${zone}`;
}
function createCalendars(rules) {
    const spans = [...rules.allow, ...rules.never, ...rules.avoid, ...rules.freeze];
    const zones = new Set([rules.zone, ...spans.map(({ zone }) => zone)]);
    return new Map([...zones].map((zone) => [zone, createLocalCalendar(zone)]));
}
function judgeAt(rules, calendars, instant) {
    const local = new Map([...calendars].map(([zone, calendar]) => [zone, calendar.at(instant)]));
    const hit = (spans) => spans.find((span) => covers(span, local.get(span.zone)));
    const today = local.get(rules.zone)?.date ?? '';
    const isHoliday = (date) => rules.holidays.includes(date) || rules.holidays.includes(date.slice(5));
    const frozen = hit(rules.freeze);
    if (frozen)
        return { state: 'closed', reason: `freeze ${frozen.text}` };
    if (isHoliday(today))
        return { state: 'closed', reason: `${today} is a holiday` };
    const forbidden = hit(rules.never);
    if (forbidden)
        return { state: 'closed', reason: `never ${forbidden.text}` };
    const eve = isHoliday(addDays(today, 1)) ? rules.eveOfHoliday : undefined;
    if (eve === 'never')
        return { state: 'closed', reason: 'the eve of a holiday' };
    if (rules.allow.length > 0 && !hit(rules.allow))
        return { state: 'closed', reason: `only ${rules.allow.map(({ text }) => text).join(', ')}` };
    const avoided = hit(rules.avoid);
    if (avoided)
        return { state: 'avoided', reason: `avoid ${avoided.text}` };
    if (eve === 'avoid')
        return { state: 'avoided', reason: 'the eve of a holiday' };
    return { state: 'open', reason: '' };
}
function covers({ days, from, to, dates }, local) {
    if (!local)
        return false;
    if (dates && (local.date < dates[0] || local.date > dates[1]))
        return false;
    return (days.length === 0 || days.includes(local.weekday)) && local.minute >= from && local.minute < to;
}
/**
 * When it opens next. It can only open where a rule begins or ends, or at a midnight.
 *
 * @param now  an instant at which it is closed
 * @returns milliseconds since the epoch; undefined when it does not open within 400 days
 */
function nextOpening(rules, now) {
    const calendars = createCalendars(rules);
    const edges = [...calendars].map(([zone, calendar]) => {
        const spans = [...rules.allow, ...rules.never].filter((span) => span.zone === zone);
        return { calendar, minutes: [...new Set([0, ...spans.flatMap(({ from, to }) => [from, to % (24 * 60)])])] };
    });
    // the days of zones overlap: what one zone's day offers may come after what another's next day does
    let [opening, foundOn] = [Infinity, horizon];
    for (let ahead = 0; ahead <= Math.min(horizon, foundOn + 2); ahead++) {
        const instants = edges.flatMap(({ calendar, minutes }) => {
            const date = addDays(calendar.at(now).date, ahead);
            return minutes.map((minute) => calendar.instantOf(date, minute));
        });
        for (const instant of instants) {
            if (instant <= now || instant >= opening || judgeAt(rules, calendars, instant).state === 'closed')
                continue;
            opening = instant;
            foundOn = Math.min(foundOn, ahead);
        }
    }
    return opening === Infinity ? undefined : opening;
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/window.js






/**
 * Whether the window rules let this run deploy now.
 *
 * @param override  the reason given for deploying although it is closed, or `''`
 * @param people  asked only when the override is for some people
 */
async function admit(rules, override, context, people) {
    const { clock, log, run } = context;
    const holidays = [...rules.holidays, ...(await readHolidays(rules.holidayFiles, run.workspace))];
    const inForce = { ...rules, holidays };
    const verdict = judgeWindow(inForce, clock.now());
    if (verdict.state === 'avoided')
        log.warning(`deploying at a time to be avoided: ${verdict.reason}`);
    if (verdict.state !== 'closed')
        return { admitted: true, reason: '' };
    const opensAt = nextOpening(inForce, clock.now());
    const opening = opensAt === undefined ? 'no opening is in sight' : `opens ${formatOpening(opensAt, rules.zone)}`;
    const closed = `the deployment window is closed (${verdict.reason}); ${opening}`;
    if (override === '')
        return { admitted: false, reason: closed };
    const { by } = rules.override ?? {};
    if (!by)
        return { admitted: false, reason: `${closed}; no rule allows an override` };
    const user = run.triggeringActor;
    if (by.length > 0 && !isNamed(by, { user, role: await (await people()).roleOf(user) }))
        return { admitted: false, reason: `${closed}; @${user} may not override it (${by.join(', ')} may)` };
    log.warning(`the window is closed (${verdict.reason}) and @${user} overrides it: ${override}`);
    return { admitted: true, reason: override };
}
async function readHolidays(files, workspace) {
    const texts = files.map((file) => (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, file), 'utf8').catch((cause) => {
        const allowed = `a readable iCalendar file; ${(0,action_error/* describeError */.Uc)(cause)}`;
        throw new action_error/* ConfigurationError */.j1([{ input: 'window', received: `holidays-ics ${file}`, allowed }]);
    }));
    return (await Promise.all(texts)).flatMap(parseHolidays);
}

;// CONCATENATED MODULE: ./build/actions/deploy-coolify/src/run.js












const action = {
    name: 'deploy-coolify',
    fields: inputs_fields,
    outputs: {
        deployments: '[]',
        'deployment-uuid': '',
        status: 'failed',
        seconds: '',
        'github-deployment-id': '',
        waves: '[]',
    },
    check(inputs, config) {
        const { value: settings, problems } = resolveSettings(inputs, config);
        // with a tag the names are Coolify's, and not known yet
        if (problems.length > 0 || settings.tag !== undefined)
            return problems;
        return planItems(inputs, config, settings.resources).problems;
    },
    async run(inputs, context) {
        const { value: settings } = resolveSettings(inputs, context.config);
        const github = lazily(() => createGitHub(uncancelled(context), inputs.githubToken));
        const { admitted, reason } = await admit(settings.window, inputs.windowOverride, context, async () => (await github()).people);
        if (!admitted)
            return { phase: 'Failed', reason, outputs: { status: 'refused' } };
        const target = createTarget(settings, inputs, context, github);
        const resources = settings.tag === undefined ? settings.resources : await labelled(target, settings.tag, context.signal);
        const { value: items, problems } = planItems(inputs, context.config, resources);
        refuse(problems);
        const waves = await inspect(target, items, inputs, context);
        if (inputs.dryRun)
            return dryRun(waves);
        const environmentUrl = environmentUrlOf(inputs, context.config);
        const isDue = waves.flat().some(({ isDone }) => !isDone);
        const recording = isDue && isRecorded(inputs)
            ? await openRecord({
                ...context,
                github: await github(),
                environment: inputs.environment,
                items: items.flat(),
                override: reason,
                environmentUrl,
            })
            : noRecording;
        return deployAll(waves, target, inputs, { context, recording });
    },
};
async function deployAll(waves, target, inputs, { context, recording }) {
    const { clock, log, signal } = context;
    const startedAt = clock.now();
    const all = waves.flat();
    const workshop = {
        target,
        inputs,
        context,
        underWay: new Map(),
        earlier: recording.earlier,
        onStarted: (job, id) => recording.started(job.name, id, [all.indexOf(job) + 1, all.length]),
    };
    const results = [];
    const undone = [];
    try {
        await runWaves(waves, inputs.parallel, async (job) => {
            const result = await deployJob(job, workshop);
            results.push(result);
            await tell(result, log);
            return result;
        });
        if (results.some(isBad) && inputs.onFailure === 'rollback') {
            for (const result of planUndo(results)) {
                log.event(`${result.job.name}: putting back what ran before`);
                undone.push({ name: result.job.name, ...(await undoJob(result, workshop)) });
            }
        }
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
        const end = inputs.onCancel === 'leave' ? 'INTERRUPTED' : results.some(isBad) ? 'NEEDS_HUMAN' : 'FAILED_SAFE';
        await Promise.all([cancelAll(workshop), recording.end(end, 'cancelled')]);
        return {
            phase: 'Error',
            reason: 'cancelled',
            outputs: outputsOf(results, waves, recording, clock.now() - startedAt),
        };
    }
    const verdict = conclude(results, undone, clock.now() - startedAt);
    await recording.end(verdict.end, verdict.reason);
    return {
        phase: verdict.phase,
        reason: verdict.reason,
        outputs: outputsOf(results, waves, recording, clock.now() - startedAt),
        summary: renderReport(results, waves, undone),
        details: {
            deployments: results.map(({ log: lines, job, ...result }) => ({
                name: job.name,
                ...result,
                lines: lines.length,
            })),
            undone,
        },
    };
}
function dryRun(waves) {
    const jobs = waves.flat();
    const due = jobs.filter(({ isDone }) => !isDone);
    return {
        phase: 'Successful',
        reason: `dry run: ${due.length} of ${jobs.length} would be deployed`,
        outputs: { status: 'skipped', waves: namesOf(waves), seconds: 0 },
        summary: renderPlan(waves),
        details: { waves },
    };
}
function outputsOf(results, waves, { id }, ms) {
    const deployments = results.map(({ job, id: deployment, status, seconds }) => ({
        name: job.name,
        uuid: job.resource,
        'deployment-uuid': deployment,
        status,
        seconds,
        revision: describeRevision(job.revision),
        'previous-revision': job.previous ? describeRevision(job.previous) : '',
    }));
    return {
        deployments: JSON.stringify(deployments),
        'deployment-uuid': results.find((result) => result.id !== '')?.id ?? '',
        status: overallStatus(results),
        seconds: Number((ms / 1_000).toFixed(3)),
        'github-deployment-id': id ?? '',
        waves: namesOf(waves),
    };
}
function namesOf(waves) {
    return JSON.stringify(waves.map((wave) => wave.map(({ name }) => name)));
}
/** Why it failed, where people look first. */
async function tell({ job, status, reason, seconds, log: lines }, log) {
    log.event(`${job.name}: ${status} after ${(0,duration/* formatDuration */.a)(seconds * 1_000)}: ${reason}`);
    if (lines.length === 0)
        return;
    await log.group(`Build log of ${job.name}`, () => {
        for (const line of lines)
            log.info(line);
        return Promise.resolve();
    });
}
/** A deployment that nobody waits for has no end to record; one under a release is in that release's record. */
function isRecorded({ record, environment, releaseId, wait }) {
    return record !== 'false' && environment !== '' && releaseId === undefined && wait;
}
function environmentUrlOf({ environment }, config) {
    const url = config?.environments?.[environment]?.url ?? '';
    return url.includes('{') ? '' : url;
}
/** GitHub without the signal: how a cancelled run ended must still be written. */
function uncancelled({ run, log, redactor, clock }) {
    return { run, log, redactor, clock };
}
function lazily(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q$: () => (/* binding */ isHttpUrl),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* unused harmony exports percentage, splitLines, parsed */
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(862);

function field(parse, allowed, words = {}) {
    return {
        default: words.default ?? '',
        required: words.required ?? false,
        secret: false,
        allowed: words.allowed ?? allowed,
        ...(words.example === undefined ? {} : { example: words.example }),
        parse,
    };
}
/** A line of text; `''` when not given. */
function text(words = {}) {
    const { pattern } = words;
    return field((value) => (pattern && value !== '' && !pattern.test(value) ? undefined : value), 'text', words);
}
/** Like text, and never shown anywhere. */
function secret(words = {}) {
    return { ...text({ allowed: 'a secret', ...words }), secret: true };
}
/** `true` or `false`. */
function flag(value) {
    return field((given) => ({ true: true, false: false })[given.toLowerCase()], 'true or false', {
        default: String(value),
        example: String(!value),
    });
}
/** One of the given words. */
function choice(words, initial = '') {
    return field((value) => words.find((word) => word === value), `one of ${words.join(', ')}`, {
        default: initial,
        ...(words[0] === undefined ? {} : { example: words[0] }),
    });
}
/** `30s`, `5m`, \u2026; milliseconds. */
function duration(initial, words = {}) {
    return field(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E, 'a duration: 500ms, 30s, 5m, 2h', { default: initial, example: '30s', ...words });
}
/** A number between `min` and `max`, both included. */
function number(initial, { min = -Infinity, max = Infinity, integer = false } = {}) {
    const range = [min > -Infinity ? `at least ${min}` : '', max < Infinity ? `at most ${max}` : ''].filter(Boolean);
    return field((value) => {
        const parsed = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : NaN;
        return parsed >= min && parsed <= max && (!integer || Number.isInteger(parsed)) ? parsed : undefined;
    }, [integer ? 'a whole number' : 'a number', range.join(' and ')].filter(Boolean).join(' '), { default: initial });
}
/** A percentage, with or without `%`; a fraction of 1. */
function percentage(initial) {
    return field((value) => {
        const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value);
        const fraction = match ? Number(match[1]) / 100 : NaN;
        return fraction >= 0 && fraction <= 1 ? fraction : undefined;
    }, 'a percentage between 0% and 100%', { default: initial, example: '5%' });
}
/** An absolute http or https URL. */
function url(words = {}) {
    return field((value) => (value === '' || isHttpUrl(value) ? value : undefined), 'an http or https URL', {
        example: 'https://example.com',
        ...words,
    });
}
function isHttpUrl(value) {
    return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
/**
 * One item a line; blank lines and `#` comments are skipped.
 *
 * @param item  reads one line; undefined or an Error refuses the whole input, naming the line
 */
function lines(item, words) {
    return field((value) => splitLines(value).map((line) => {
        const parsed = item(line);
        if (parsed === undefined)
            throw new Error(`line ${JSON.stringify(line)}`);
        return parsed;
    }), words.allowed, words);
}
function splitLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
        .filter((line) => line !== '');
}
/** An optional field: undefined when not given. */
function optional(inner) {
    return { ...inner, default: '', required: false, parse: (value) => (value === '' ? undefined : inner.parse(value)) };
}
/** A field of a domain's own: `parse` returns undefined, or throws an Error with the reason, when it refuses. */
function parsed(parse, words) {
    return field(parse, words.allowed, words);
}


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __nccwpck_require__(6856);
// EXTERNAL MODULE: ./build/shared/markdown/markdown.js
var markdown = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./build/shared/action/fields.js
var fields = __nccwpck_require__(8562);
;// CONCATENATED MODULE: ./build/shared/action/action.js

const commonFields = {
    // outside of a runner nobody fills in the default: then there is no token
    'github-token': {
        ...(0,fields/* secret */.rJ)({ default: '${{ github.token }}' }),
        parse: (value) => (value.startsWith('${{') ? '' : value),
    },
    config: (0,fields/* text */.Qq)({
        default: '.github/release-kit.yml',
        allowed: 'a path in the repository',
        example: '.github/release-kit.yml',
    }),
    'dry-run': (0,fields/* flag */.Jt)(false),
    locale: (0,fields/* optional */.lq)((0,fields/* choice */.Yq)(['en', 'fr'])),
};
/** Outputs that every action has besides its own. */
const commonOutputs = ['phase', 'reason', 'report'];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/shared/action/load-config.js




/**
 * Reads the config file. It may be absent unless the user named one.
 *
 * @param path  as given, relative to the workspace
 */
async function loadConfig(path, workspace, env) {
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (cause) {
        const isAbsent = cause.code === 'ENOENT';
        if (isAbsent && path === commonFields.config.default)
            return { config: undefined, problems: [] };
        const allowed = isAbsent ? 'an existing file' : `a readable file; ${(0,action_error/* describeError */.Uc)(cause)}`;
        return {
            config: undefined,
            problems: [{ input: 'config', received: path, allowed, example: commonFields.config.default }],
        };
    }
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(757)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1757));
    return parseConfig(text, path, env);
}

;// CONCATENATED MODULE: ./build/shared/action/read-inputs.js
/**
 * Reads every field from its raw text; problems are collected, never thrown.
 *
 * @param raw  the text given for a name, or `''`
 */
function readInputs(fields, raw) {
    const problems = [];
    const inputs = {};
    for (const [name, field] of Object.entries(fields)) {
        const given = raw(name).trim();
        const value = given === '' ? field.default : given;
        if (value === '' && field.required)
            problems.push(problemWith(name, field));
        else
            inputs[camelCase(name)] = parse(name, field, value, problems);
    }
    return { inputs: inputs, problems };
}
function parse(name, field, value, problems) {
    try {
        const result = field.parse(value);
        const isUnsetOptional = result === undefined && value === '';
        if (result === undefined && !isUnsetOptional)
            problems.push(problemWith(name, field, value));
        return result;
    }
    catch (refusal) {
        const why = refusal instanceof Error ? refusal.message : String(refusal);
        problems.push({ ...problemWith(name, field, value), allowed: `${field.allowed}; ${why}` });
        return undefined;
    }
}
function problemWith(name, field, received) {
    return {
        input: name,
        ...(received === undefined ? {} : { received: field.secret ? '***' : received }),
        allowed: field.allowed,
        ...(field.example === undefined ? {} : { example: field.example }),
    };
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/shared/action/report.js



/** @returns the file's path */
async function writeReport(report, temp, redact) {
    const folder = (0,external_node_path_.join)(temp, 'release-kit');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, `${report.action}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
    // text by text: as JSON a secret may be written otherwise (quotes, backslashes, line breaks) than it is known by
    const redacted = (_, value) => (typeof value === 'string' ? redact(value) : value);
    await (0,promises_.writeFile)(path, `${JSON.stringify(report, redacted, 2)}\n`);
    return path;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/shared/action/run-context.js


/** Missing variables become empty text or 0: what needs them says so. */
function readRunContext(env) {
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
        actor,
        triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? actor,
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
        serverUrl,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        temp: env.RUNNER_TEMP ?? (0,external_node_os_namespaceObject.tmpdir)(),
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    };
}
function readEvent(path) {
    if (!path)
        return {};
    try {
        const event = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
        return typeof event === 'object' && event !== null ? event : {};
    }
    catch {
        // act and tests may name a file that is not there: no payload is known then
        return {};
    }
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
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
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var node_modules_tunnel = __nccwpck_require__(770);
// EXTERNAL MODULE: external "../undici/index.cjs"
var index_cjs_ = __nccwpck_require__(2672);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
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
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
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
const RetryableHttpVerbs = (/* unused pure expression or super */ null && (['OPTIONS', 'GET', 'DELETE', 'HEAD']));
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class lib_HttpClient {
    constructor(userAgent, handlers, requestOptions) {
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
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
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
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
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
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
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
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/shared/http/redaction.js
/** Shorter values are no secrets, and hiding them would garble every text. */
const shortest = 4;
function createRedactor() {
    const secrets = new Set();
    let longestFirst = [];
    return {
        add(secret) {
            const lines = secret.split(/\r?\n/);
            for (const value of [secret, ...lines].map((line) => line.trim()).filter((line) => line.length >= shortest)) {
                secrets.add(value);
                secrets.add(encodeURIComponent(value));
                secrets.add(Buffer.from(value).toString('base64'));
            }
            longestFirst = [...secrets].sort((a, b) => b.length - a.length);
        },
        redact: (text) => longestFirst.reduce((shown, secret) => shown.replaceAll(secret, '***'), redactUrls(text)),
    };
}
/** Hides `user:password@` in any URL, known secret or not. From `://` on: to look for a scheme's start takes time squared over a long word. */
function redactUrls(text) {
    return text.replace(/(?<=:\/\/)[^\s/@:]+:[^\s/@]+@/g, '***@');
}

// EXTERNAL MODULE: ./build/shared/time/clock.js + 1 modules
var time_clock = __nccwpck_require__(1954);
// EXTERNAL MODULE: ./build/shared/time/duration.js
var duration = __nccwpck_require__(862);
;// CONCATENATED MODULE: ./build/shared/action/log.js
/**
 * Makes text harmless for the runner, which reads a command from any line that starts with `::` (behind anything that .NET
 * takes for white space, U+0085 too) and from any place that holds `##[`: a zero-width space takes their meaning away.
 */
function withoutCommands(text) {
    return text.replace(/^([\s\u0085]*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}

;// CONCATENATED MODULE: ./build/shared/action/runner.js







function createRunner(env = process.env, clock = time_clock/* systemClock */.m) {
    const redactor = createRedactor();
    const events = [];
    const start = clock.now();
    // kept from the first look on: commands that are run may make this process hide its own variables
    const inputs = new Map();
    let stopToken = '';
    let untrustedOpen = 0;
    const clean = (text) => withoutCommands(redactor.redact(text));
    const propertiesOf = (at) => at && { file: clean(at.path), startLine: at.line, title: clean(at.title) };
    const log = {
        info: (message) => info(clean(message)),
        debug: (message) => core_debug(clean(message)),
        notice: (message, at) => notice(clean(message), propertiesOf(at)),
        warning: (message, at) => warning(clean(message), propertiesOf(at)),
        error: (message, at) => error(clean(message), propertiesOf(at)),
        event(message) {
            const shown = clean(message);
            events.push({ at: new Date(clock.now()).toISOString(), message: shown });
            info(`${(0,duration/* formatDuration */.a)(clock.now() - start).padStart(9)}  ${shown}`);
        },
        group: (title, work) => group(clean(title), work),
        async untrusted(title, work) {
            startGroup(clean(title));
            // of several at once the first stops commands and the last lets them through again
            if (untrustedOpen++ === 0)
                info(`::stop-commands::${(stopToken = (0,external_node_crypto_.randomUUID)())}`);
            try {
                return await work((line) => info(redactor.redact(line)));
            }
            finally {
                if (--untrustedOpen === 0)
                    info(`::${stopToken}::`);
                endGroup();
            }
        },
    };
    return {
        env,
        clock,
        redactor,
        log,
        events,
        input(name) {
            const value = inputs.get(name) ?? getInput(name);
            inputs.set(name, value);
            return value;
        },
        mask(value) {
            if (value.trim() === '')
                return;
            redactor.add(value);
            core_setSecret(value);
        },
        output: (name, value) => setOutput(name, redactor.redact(value)),
        async summary(markdown) {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            try {
                await summary.addRaw(fitting(redactor.redact(markdown)), true).write();
            }
            catch (cause) {
                log.warning(`the job summary could not be written: ${(0,action_error/* describeError */.Uc)(cause)}`);
            }
        },
        fail: (message) => setFailed(clean(message)),
        state: { get: (name) => getState(name), save: (name, value) => saveState(name, value) },
    };
}
/** GitHub drops a summary of more than 1 MiB as a whole. */
const largestSummary = 1_000_000;
function fitting(markdown) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= largestSummary)
        return markdown;
    return `${bytes
        .subarray(0, largestSummary)
        .toString('utf8')
        .replace(/\uFFFD$/, '')}\n\n\u2026 cut: the report has all of it\n`;
}

;// CONCATENATED MODULE: ./build/shared/action/run-action.js








/** The runner kills an action 10 s after it was cancelled; what is to be said must be said before that. */
const patienceAfterCancel = 6_000;
/**
 * Runs an action from its inputs to its exit code. Every declared output is set and the exit code is right whatever is
 * thrown.
 */
async function runAction(action, runner = createRunner()) {
    const isPost = action.post !== undefined && runner.state.get('started') === 'true';
    if (action.post && !isPost)
        runner.state.save('started', 'true');
    const startedAt = runner.clock.now();
    const cancellation = new AbortController();
    const onSignal = () => cancellation.abort(new action_error/* ActionError */.lZ('CANCELLED', 'cancelled'));
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    const fate = watchProcess();
    const run = readRunContext(runner.env);
    const outcome = await settle(action, runner, run, { isPost, cancellation, doomed: fate.doomed });
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    try {
        if (isPost)
            finishPost(action.name, runner, outcome);
        else if (outcome)
            await finish(action, runner, run, { outcome, startedAt });
    }
    catch (thrown) {
        runner.fail(`${action.name}: the outputs could not be written: ${(0,action_error/* describeError */.Uc)(thrown)}`);
    }
    // something may still be under way, and nobody waits for it any more
    if (cancellation.signal.aborted || fate.isSealed())
        process.exit(1);
}
/** What is thrown where nobody waits for it, or waited for when nothing can happen any more, ends the run like any throw. */
function watchProcess() {
    const { promise: doomed, reject } = Promise.withResolvers();
    let isSealed = false;
    const seal = (thrown) => {
        isSealed = true;
        reject(thrown);
    };
    doomed.catch(() => undefined);
    process.on('uncaughtException', seal);
    process.once('beforeExit', () => seal(new Error('it waits for something that will never happen')));
    return { doomed, isSealed: () => isSealed };
}
async function settle(action, runner, run, { isPost, cancellation, doomed }) {
    let patience;
    const cancelled = new Promise((_, reject) => {
        cancellation.signal.addEventListener('abort', () => {
            patience = setTimeout(() => reject(cancellation.signal.reason), patienceAfterCancel);
        });
    });
    try {
        const { inputs, config } = await prepare(action, runner, run);
        const context = contextOf(runner, run, config, cancellation.signal);
        const work = isPost ? action.post?.(inputs, context) : action.run(inputs, context);
        return await Promise.race([work, cancelled, doomed]);
    }
    catch (thrown) {
        return failure(thrown, cancellation.signal, runner);
    }
    finally {
        clearTimeout(patience);
    }
}
/** Inputs and config; every problem of both at once. */
async function prepare(action, runner, run) {
    const fields = { ...commonFields, ...action.fields };
    for (const [name, field] of Object.entries(fields))
        if (field.secret)
            runner.mask(runner.input(name));
    const { inputs, problems } = readInputs(fields, (name) => runner.input(name));
    const given = inputs;
    const { config, problems: configProblems } = await loadConfig(given.config, run.workspace, runner.env);
    const isReadable = problems.length === 0 && configProblems.length === 0;
    const combined = isReadable ? (action.check?.(given, config) ?? []) : [];
    const all = [...problems, ...configProblems, ...combined];
    if (all.length > 0)
        throw new action_error/* ConfigurationError */.j1(all, problems.length + combined.length > 0 ? 'INPUT_INVALID' : 'CONFIG_INVALID');
    return { inputs: given, config };
}
function contextOf(runner, run, config, signal) {
    const { env, log, clock, redactor, state } = runner;
    return { run, env, log, clock, redactor, state, signal, config, mask: (value) => runner.mask(value) };
}
function failure(thrown, signal, runner) {
    if (signal.aborted)
        return { phase: 'Error', reason: 'cancelled', outputs: {} };
    const message = (0,action_error/* describeError */.Uc)(thrown);
    const [code, hint] = thrown instanceof action_error/* ActionError */.lZ ? [thrown.code, thrown.hint] : ['INTERNAL', ''];
    if (thrown instanceof Error)
        runner.log.debug(thrown.stack ?? message);
    if (hint !== '')
        runner.log.info(`${message}\n${hint} [${code}]`);
    return {
        phase: 'Error',
        reason: `${message.split('\n').join('; ')} [${code}]`,
        outputs: {},
        details: { code, message, hint, problems: thrown instanceof action_error/* ConfigurationError */.j1 ? thrown.problems : [] },
    };
}
function finishPost(name, runner, outcome) {
    if (outcome)
        runner.log.info(`${name} (post): ${outcome.phase}: ${outcome.reason}`);
    if (outcome?.phase === 'Error')
        runner.fail(outcome.reason);
}
async function finish(action, runner, run, { outcome, startedAt }) {
    const reason = outcome.reason.replace(/\s+/g, ' ').trim();
    const outputs = { ...action.outputs, phase: outcome.phase, reason };
    for (const [name, value] of Object.entries(outcome.outputs))
        outputs[name] = String(value);
    outputs.report = await saveReport(action, runner, run, { outcome, reason, outputs, startedAt });
    for (const name of [...Object.keys(action.outputs), ...commonOutputs])
        runner.output(name, outputs[name] ?? '');
    await runner.summary(outcome.summary ?? `### ${icon[outcome.phase]} ${action.name}: ${outcome.phase}\n\n${(0,markdown/* escapeMarkdown */.FV)(reason)}\n`);
    const passes = outcome.phase === 'Successful' || (outcome.phase === 'Inconclusive' && outcome.tolerated === true);
    if (passes)
        runner.log.info(`${action.name}: ${outcome.phase}: ${reason}`);
    else
        runner.fail(`${action.name}: ${outcome.phase}: ${reason}`);
}
const icon = { Successful: '\u2705', Failed: '\u274c', Error: '\ud83d\udca5', Inconclusive: '\u2754' };
async function saveReport(action, runner, run, result) {
    const inputs = Object.entries({ ...commonFields, ...action.fields })
        .filter(([, field]) => !field.secret)
        .map(([name, field]) => [name, runner.input(name) || field.default]);
    try {
        return await writeReport({
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
            details: result.outcome.details ?? null,
        }, run.temp, (text) => runner.redactor.redact(text));
    }
    catch (cause) {
        runner.log.warning(`the JSON report could not be written: ${(0,action_error/* describeError */.Uc)(cause)}`);
        return '';
    }
}


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ ActionError),
  j1: () => (/* binding */ ConfigurationError),
  mZ: () => (/* binding */ ProviderError),
  Uc: () => (/* binding */ describeError)
});

// UNUSED EXPORTS: DeadlineExceededError

;// CONCATENATED MODULE: ./build/shared/errors/catalogue.js
/** What to do about each kind of error. The key is printed with the message and is an anchor in docs/errors.md. */
const catalogue = {
    INPUT_INVALID: 'Correct the inputs named above and run again; nothing was done.',
    CONFIG_INVALID: 'Correct the config file at the places named above; nothing was done.',
    PROVIDER_UNREACHABLE: 'Check the address, that the service is up, and that this runner may reach it.',
    PROVIDER_UNAUTHORIZED: 'The token was not accepted: check that it is the right one, complete and not expired.',
    PROVIDER_FORBIDDEN: 'The token is known but may not do this: give it the permission named above.',
    PROVIDER_NOT_FOUND: 'Check the name or id, and that the token belongs to the account or team that owns it.',
    PROVIDER_REFUSED: 'The service refused the request: see its answer above.',
    PROVIDER_RATE_LIMITED: 'Too many requests: wait, or raise the limit of the service.',
    PROVIDER_FAILED: 'The service failed on its side, also after retries: see its status page or logs, then run again.',
    PROVIDER_NONSENSE: 'The answer was not what this API gives: check that the address is the API and not a login page or a proxy.',
    REPORT_UNREADABLE: 'Check that the tool ran to its end and wrote this format; name the format with format=\u2026 if it was guessed wrongly.',
    POLICY_UNREADABLE: 'Check out with fetch-depth: 0, or give github-token with contents: read; policy-from: head trusts the pull request itself.',
    NO_PULL_REQUEST: 'Look whether it was closed or has moved on since; where it is open, run its workflow again.',
    DEADLINE_EXCEEDED: 'Raise the timeout if this takes longer by nature; otherwise look at what was last observed.',
    LEASE_LOST: 'Another release is at work or has ended this one: look at it, then start a new run. Nothing more was written.',
    ROUTE_UNKNOWN: 'Traffic is not where one of the two slots has it all: put it there by the rollback action, or by hand.',
    GIT_MISSING: 'Install git on this runner (GitHub-hosted runners have it).',
    GIT_NO_REPOSITORY: 'Run actions/checkout (with fetch-depth: 0) before this step, in the same workspace.',
    GIT_UNSAFE_DIRECTORY: 'The checkout belongs to another user: run git config --global --add safe.directory "$GITHUB_WORKSPACE" before.',
    GIT_SHALLOW: 'Check out the whole history: fetch-depth: 0 in actions/checkout.',
    HISTORY_NEEDS_CLONE: 'Run actions/checkout with fetch-depth: 0 before this step: then git answers it.',
    GIT_FAILED: 'git failed: see its message above.',
    CANCELLED: 'The run was cancelled; its post step puts things in order.',
    INTERNAL: 'This is a defect of release-kit: please report it with the debug log (re-run with debug logging).',
};

;// CONCATENATED MODULE: ./build/shared/errors/action-error.js

/** An error that a person is meant to read: what happened, and what to do. */
class ActionError extends Error {
    name = 'ActionError';
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint ?? catalogue[code];
    }
}
/** The user can mend this. Carries every problem at once. */
class ConfigurationError extends ActionError {
    name = 'ConfigurationError';
    problems;
    constructor(problems, code = 'INPUT_INVALID') {
        super(code, problems.map(describeProblem).join('\n'));
        this.problems = problems;
    }
}
function describeProblem({ input, received, allowed, example }) {
    const got = received === undefined ? 'is missing' : `is ${JSON.stringify(received)}`;
    return `${input} ${got}; allowed: ${allowed}${example === undefined ? '' : ` (example: ${JSON.stringify(example)})`}`;
}
/** Somebody else's service could not be reached, refused, or talked nonsense. */
class ProviderError extends ActionError {
    name = 'ProviderError';
    /** Who: `Coolify`, `GitHub`, `traffic edge`. */
    provider;
    /** HTTP status of the last answer, if there was one. */
    status;
    /**
     * @param what.asked  what was asked, for example `POST /api/v1/deploy`
     * @param what.answered  what came back, already redacted
     */
    constructor(code, what, options = {}) {
        super(code, `${what.provider}: ${what.asked} \u2192 ${what.answered}`, options);
        this.provider = what.provider;
        this.status = what.status;
    }
}
/** Something awaited did not happen in time. */
class DeadlineExceededError extends ActionError {
    name = 'DeadlineExceededError';
    /**
     * @param awaited  what was waited for
     * @param lastSeen  the last state observed
     */
    constructor(awaited, lastSeen) {
        super('DEADLINE_EXCEEDED', `${awaited} did not happen in time; last seen: ${lastSeen}`);
    }
}
/** What to say of anything that was thrown; never empty, and never throws itself. */
function describeError(thrown) {
    if (!(thrown instanceof Error))
        return `something that is no Error was thrown: ${textOf(thrown)}`;
    if (thrown.message !== '')
        return thrown.message;
    // Node gives several failures of one thing as an AggregateError without a message
    const parts = thrown instanceof AggregateError ? thrown.errors : [];
    return parts.map(describeError).join('; ') || thrown.name;
}
function textOf(value) {
    try {
        return String(value);
    }
    catch {
        // an object without a way to become text
        return typeof value;
    }
}


/***/ }),

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/**
 * Makes text from outside plain text in GitHub's Markdown: no formatting, HTML, links, mentions, issue references or
 * line breaks come out of it.
 */
function escapeMarkdown(text) {
    return text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&')
        .replace(/^[-+]|(?<=^\d+)\./, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '@\u200b')
        .replace(/\b(https?|ftp|www)([:.])/gi, '$1\u200b$2');
}
/** A code span that holds any text, whatever backticks are in it. */
function code(text) {
    const flat = text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
    if (flat === '')
        return '';
    const fence = '`'.repeat(Math.max(0, ...[...flat.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
    const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** A table; cells are Markdown already. A column whose header ends in `:` is aligned right. */
function table(headers, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(headers.map((header) => header.replace(/:$/, ''))),
        line(headers.map((header) => (header.endsWith(':') ? '--:' : '---'))),
        ...rows.map(line),
    ].join('\n');
}
/** A collapsed section. The title is plain text, the body Markdown. */
function details(title, body) {
    const plain = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<details><summary>${plain}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/shared/time/clock.js

const systemClock = {
    now: () => Date.now(),
    async sleep(ms, signal) {
        signal?.throwIfAborted();
        try {
            await (0,promises_namespaceObject.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (cause) {
            signal?.throwIfAborted();
            throw cause;
        }
    },
};


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/**
 * Reads `500ms`, `30s`, `1.5m`, `2h`, `365d`, or a bare `0`.
 *
 * @returns milliseconds, or undefined when the text is no duration
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === '0')
        return 0;
    const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(trimmed);
    if (!match)
        return undefined;
    return Math.round(Number(match[1]) * units[match[2]]);
}
/** Writes milliseconds for people: `840 ms`, `12.3 s`, `4 m 05 s`, `2 h 03 m`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} m ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} m`;
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _L: () => (/* binding */ _boolean),
  Tx: () => (/* binding */ _gt),
  Zm: () => (/* binding */ _lte),
  m9: () => (/* binding */ _minLength),
  G8: () => (/* binding */ _never),
  F7: () => (/* binding */ _number),
  fU: () => (/* binding */ _refine),
  Fk: () => (/* binding */ _regex),
  Rl: () => (/* binding */ _string),
  em: () => (/* binding */ _unknown),
  q0: () => (/* binding */ describe),
  mI: () => (/* binding */ meta)
});

// UNUSED EXPORTS: TimePrecision, _any, _array, _base64, _base64url, _bigint, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _gte, _guid, _iban, _includes, _int, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDate, _isoDateTime, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _mac, _map, _max, _maxLength, _maxSize, _mime, _min, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonnegative, _nonoptional, _nonpositive, _normalize, _null, _nullable, _optional, _overwrite, _pipe, _positive, _promise, _properties, _property, _readonly, _record, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _undefined, _union, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new core_checks/* $ZodCheckMinLength */.Kk({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new core_checks/* $ZodCheckRegex */.DG({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckNumberFormat, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckMaxLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero \u2014 the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = util.NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way \u2014 and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand, $ZodEncodeError */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, \u2026) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` \u2014 unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, rawShape, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, shallowClone, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, NUMBER_FORMAT_RANGES, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, partial, required, unwrapMessage, getSizableOrigin, parsedType, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH, constantCatch */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key \u2014 an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (/* unused pure expression or super */ null && ((() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))()));
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to \u2014 the same check instance is shared by every clone of that schema \u2014 so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together \u2014 see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype \u2014 never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback \u2014 rest and defaulted parameters both report arity 0 \u2014 and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure \u2014 the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  k5n: () => (/* binding */ _enum),
  euz: () => (/* binding */ literal),
  mee: () => (/* binding */ nullable),
  cl6: () => (/* binding */ nullish),
  aig: () => (/* binding */ schemas_number),
  Ikc: () => (/* binding */ object),
  lqM: () => (/* binding */ optional),
  g1P: () => (/* binding */ record),
  YPB: () => (/* binding */ refine),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniStringFormat, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _default, _function, any, base64, base64url, bigint, catch, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, null, omit, partial, partialRecord, pick, pipe, prefault, promise, readonly, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor \u2014 a pictograph, a regional indicator, or the enclosing keycap \u2014 because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12\u201319 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only \u2014 the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only \u2014 checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNumberFormat", (inst, def) => {
    checks.$ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
})));
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing \u2014 whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys \u2014 and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it \u2014 pipes and lazies \u2014 are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
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
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core.globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core.$ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
})));
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
})));
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object \u2014 it accepts any object \u2014
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   \u2716 Expected number, received string at "username
 * favoriteNumbers[0]
 *   \u2716 Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`\u2716 ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  \u2192 at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return api/* _number */.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNumberFormat", (inst, def) => {
    core.$ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
})));
function schemas_int(params) {
    return core._int(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return api/* _unknown */.em(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) \u2014 defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTransform", (inst, def) => {
    core.$ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPipe", (inst, def) => {
    core.$ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
});
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(406);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
