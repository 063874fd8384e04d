export const id = 9381;
export const ids = [
9381
];
export const modules = {
69381: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
autocannon: ()=>autocannon
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90346);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23093);
const figure = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai, 0);
const count = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh, 0);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
latency: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
average: figure,
min: figure,
max: figure,
p50: figure,
p90: figure,
p99: figure,
p97_5: figure
}),
requests: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
average: figure,
total: count
}),
errors: count,
timeouts: count,
non2xx: count
});
const autocannon = {
name: 'autocannon',
kind: 'performance',
async parse ({ chunks }) {
const { latency, requests, errors, timeouts, non2xx } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const asked = requests.total + errors;
const times = {
mean: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.average),
min: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.min),
max: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.max),
p50: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.p50),
p90: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.p90),
'p97-5': (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.p97_5),
p99: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(latency.p99)
};
const values = {
...requests.total > 0 ? times : {},
rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requests.average, '/s'),
requests: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requests.total),
'error-rate': (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(Math.min(asked, Math.max(errors, timeouts) + non2xx), asked) ?? (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(100, '%')
};
return {
series: [
{
name: '',
values
}
]
};
}
};
})
};
