export const id = 1449;
export const ids = [
1449
];
export const modules = {
61449: ((__webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
__webpack_require__.r(__webpack_exports__);
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:http");
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:timers/promises");
const { VERSION = 'dev', SLOT = '', PORT = '0', FAIL_CHECKOUT = '0', HEALTHY = 'true' } = process.env;
const { HEALTH_PATH = '/health', VERSION_PATH = 'version' } = process.env;
const { START_DELAY_MS = '0', LATENCY_MS = '0', CRASH_AFTER_MS } = process.env;
const goldenRatio = (Math.sqrt(5) - 1) / 2;
let checkouts = 0;
function health() {
const isHealthy = 'true' === HEALTHY;
const status = isHealthy ? 'healthy' : 'unhealthy';
const checks = {
database: {
status: isHealthy ? 'ok' : 'down'
},
memory: {
status: 'ok'
}
};
return {
status: isHealthy ? 200 : 503,
body: {
status,
timestamp: new Date().toISOString(),
version: VERSION,
checks,
...version()
}
};
}
function version() {
const value = VERSION_PATH.split('.').reduceRight((inner, name)=>({
[name]: inner
}), VERSION);
return value;
}
function checkout() {
checkouts++;
const fails = checkouts * goldenRatio % 1 < Number(FAIL_CHECKOUT);
return fails ? {
status: 500,
body: {
error: 'payment failed'
}
} : {
status: 200,
body: {
order: checkouts
}
};
}
async function answer(request) {
const path = (request.url ?? '/').split('?')[0];
request.resume();
if (path === HEALTH_PATH || '/health' === path || '/api/v1/health' === path) return health();
if ('0' !== LATENCY_MS) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Number(LATENCY_MS));
if ('/checkout' === path) return checkout();
if ('/' === path) return {
status: 200,
body: {
service: 'shop',
version: VERSION
}
};
return {
status: 404,
body: {
error: 'not found'
}
};
}
async function respond(request, response) {
const { status, body } = await answer(request);
const identity = {
'x-version': VERSION,
...'' === SLOT ? {} : {
'x-slot': SLOT
}
};
const closing = server.listening ? {} : {
connection: 'close'
};
const text = JSON.stringify(body);
const length = Buffer.byteLength(text);
response.writeHead(status, {
'content-type': 'application/json',
'content-length': length,
...identity,
...closing
});
response.end(text);
}
const server = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)({
keepAliveTimeout: 60_000
}, (request, response)=>void respond(request, response));
process.once('SIGTERM', ()=>server.close(()=>process.exit(0)));
if (process.send) {
process.once('disconnect', ()=>process.exit(1));
process.send({
started: true
});
}
if (void 0 !== CRASH_AFTER_MS) setTimeout(()=>process.exit(1), Number(CRASH_AFTER_MS));
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Number(START_DELAY_MS));
server.listen(Number(PORT), '127.0.0.1', ()=>{
const { port } = server.address();
if (process.send) process.send({
port
});
else console.log(`${VERSION} http://127.0.0.1:${port}`);
});
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
})
};
