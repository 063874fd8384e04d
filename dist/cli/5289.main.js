export const id = 5289;
export const ids = [
5289
];
export const modules = {
5289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
artillery: ()=>artillery
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90346);
var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23093);
const figure = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.ai, 0);
const optional = _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(figure);
const latencies = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
min: optional,
max: optional,
mean: optional,
median: optional,
p50: optional,
p95: optional,
p99: optional
});
const current = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
aggregate: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
counters: _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(figure),
rates: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(figure)),
summaries: _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(latencies)
})
});
const old = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
aggregate: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
latency: latencies,
rps: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
mean: optional
}),
requestsCompleted: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Wh,
codes: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(figure)),
errors: _shape_js__WEBPACK_IMPORTED_MODULE_4__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(figure))
})
});
const artillery = {
name: 'artillery',
kind: 'performance',
async parse ({ chunks }) {
const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, _shape_js__WEBPACK_IMPORTED_MODULE_4__.KC(current, old));
return {
series: [
{
name: '',
values: 'counters' in given.aggregate ? fromCurrent(given.aggregate) : fromOld(given.aggregate)
}
]
};
}
};
function fromCurrent({ counters, rates, summaries }) {
const time = summaries['http.response_time'];
if (!time) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it has no http.response_time: nothing was answered');
const requests = counters['http.requests'] ?? 0;
return {
...timesOf(time),
...(0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(rates?.['http.request_rate'] ?? counters['http.request_rate'] ?? 0, '/s'),
requests: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requests),
'error-rate': (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(Math.min(requests, sum(counters, /^http\.codes\.5\d\d$|^errors\./)), requests)
})
};
}
function fromOld({ latency, rps, requestsCompleted, codes, errors }) {
const times = timesOf(latency);
if (0 === Object.keys(times).length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it has no latency: nothing was answered');
const asked = requestsCompleted + sum(errors ?? {}, /./);
return {
...times,
...(0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(rps.mean ?? 0, '/s'),
requests: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requestsCompleted),
'error-rate': (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(Math.min(asked, sum(codes ?? {}, /^5\d\d$/) + sum(errors ?? {}, /./)), asked)
})
};
}
function timesOf({ min, max, mean, median, p50, p95, p99 }) {
const time = (value)=>'number' == typeof value ? (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(value) : void 0;
return (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
min: time(min),
max: time(max),
mean: time(mean),
p50: time(p50 ?? median),
p95: time(p95),
p99: time(p99)
});
}
function sum(counters, names) {
return Object.entries(counters).reduce((total, [name, value])=>total + (names.test(name) ? value : 0), 0);
}
})
};
