export const id = 5406;
export const ids = [
5406
];
export const modules = {
5406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
k6: ()=>k6
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3093);
const count = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Wh, 0);
const figures = _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_4__.L5);
const metricFields = {
contains: _shape_js__WEBPACK_IMPORTED_MODULE_4__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj),
values: _shape_js__WEBPACK_IMPORTED_MODULE_4__.lq(figures),
thresholds: _shape_js__WEBPACK_IMPORTED_MODULE_4__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_4__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_4__.zM, _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
ok: _shape_js__WEBPACK_IMPORTED_MODULE_4__.zM
}))))
};
const metric = _shape_js__WEBPACK_IMPORTED_MODULE_4__._H(metricFields);
const named = _shape_js__WEBPACK_IMPORTED_MODULE_4__._H({
...metricFields,
name: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj
});
const summary = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
metrics: _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(metric)
});
const machine = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
config: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
duration: _shape_js__WEBPACK_IMPORTED_MODULE_4__.ai
}),
results: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
checks: _shape_js__WEBPACK_IMPORTED_MODULE_4__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
metrics: _shape_js__WEBPACK_IMPORTED_MODULE_4__.YO(named)
})),
metrics: _shape_js__WEBPACK_IMPORTED_MODULE_4__.YO(named)
})
});
const mains = [
[
'http_req_duration',
'http_reqs',
'http_req_failed'
],
[
'grpc_req_duration',
'grpc_reqs',
''
],
[
'ws_session_duration',
'ws_sessions',
''
],
[
'browser_http_req_duration',
'',
'browser_http_req_failed'
],
[
'iteration_duration',
'iterations',
''
]
];
const k6 = {
name: 'k6',
kind: 'performance',
async parse ({ chunks }) {
const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, _shape_js__WEBPACK_IMPORTED_MODULE_4__.KC(summary, machine));
const metrics = 'metrics' in given ? given.metrics : metricsOf(given);
const all = new Map(Object.entries(metrics).map(([name, values])=>[
name,
readMetric(name, values)
]).filter(([name, values])=>isMeasured(name, values)));
const main = mains.find(([duration])=>duration in metrics);
if (!main) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it has no iteration_duration or other duration of k6');
const [duration, requests, failures] = main;
const own = {
name: '',
values: {
...all.get(duration),
...renamed(all.get(requests), {
rate: 'rate',
count: 'requests'
}),
...renamed(all.get(failures), {
share: 'error-rate'
}),
...renamed(all.get('checks'), {
share: 'checks'
}),
...'metrics' in given ? {
'thresholds-failed': (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(failedThresholds(metrics))
} : {}
}
};
return {
series: [
own,
...[
...all
].map(([name, values])=>({
name,
values
}))
]
};
}
};
function metricsOf({ config, results }) {
const all = results.metrics.map((one)=>{
const total = one.values?.count;
const rate = 'number' == typeof total && config.duration > 0 ? {
rate: total / config.duration
} : {};
return [
one.name,
{
...one,
values: {
...one.values,
...rate
}
}
];
});
const checks = results.checks?.metrics.find(({ name })=>'checks_succeeded' === name);
return Object.fromEntries(checks ? [
...all,
[
'checks',
checks
]
] : all);
}
const words = new Map([
[
'avg',
'mean'
],
[
'med',
'p50'
],
[
'min',
'min'
],
[
'max',
'max'
],
[
'count',
'count'
],
[
'value',
'value'
]
]);
function readMetric(name, metric) {
const given = metric.values ?? metric;
const isTime = 'time' === metric.contains || void 0 === metric.contains && 'avg' in given && /duration|_(?:blocked|connecting|receiving|sending|waiting|tls_handshaking)$/.test(name);
const values = {};
for (const [key, value] of Object.entries(given)){
const word = words.get(key) ?? /^p\(?(\d+(?:\.\d+)?)\)?$/.exec(key)?.[1]?.replace(/^/, 'p').replace('.', '-');
if (void 0 !== word) values[word] = read(`${name} ${key}`, value, isTime ? 'ms' : '', isResponseTime(name));
else if ('rate' === key && !('passes' in given || 'matches' in given)) values.rate = read(`${name} ${key}`, value, '/s');
}
return {
...values,
...shareOf(name, given)
};
}
function isMeasured(name, values) {
return !isResponseTime(name) || Object.values(values).some(({ value, unit })=>'ms' === unit && 0n !== value.numerator);
}
function shareOf(name, given) {
const isMachine = 'matches' in given;
if (!isMachine && !('passes' in given && 'fails' in given)) return {};
const matches = whole(name, isMachine ? given.matches : given.passes);
const share = (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(matches, isMachine ? whole(name, given.total) : matches + whole(name, given.fails));
return share ? {
share
} : {};
}
function whole(name, value) {
const found = count(value);
if (found instanceof _shape_js__WEBPACK_IMPORTED_MODULE_4__.$C) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(name)}: ${told(value)} is not a count`);
return found;
}
const isResponseTime = (name)=>mains.some(([duration])=>name === duration || name.startsWith(`${duration}{`));
function read(what, value, unit, isPositive = false) {
if ('number' != typeof value || !Number.isFinite(value)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(what)}: ${told(value)} is not a figure`);
return (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(isPositive ? (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.v7)(value) : value, unit);
}
function told(value) {
return 'string' == typeof value ? (0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(value) : _shape_js__WEBPACK_IMPORTED_MODULE_4__.Vb(value);
}
function renamed(values, names) {
return Object.fromEntries(Object.entries(values ?? {}).flatMap(([name, value])=>void 0 === names[name] ? [] : [
[
names[name],
value
]
]));
}
function failedThresholds(metrics) {
const results = Object.values(metrics).flatMap(({ thresholds })=>Object.values(thresholds ?? {}));
return results.filter((result)=>'boolean' == typeof result ? result : !result.ok).length;
}
})
};
