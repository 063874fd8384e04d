export const id = 5430;
export const ids = [
5430
];
export const modules = {
5430: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
pytestBenchmark: ()=>pytestBenchmark
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
const seconds = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai, 0);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
benchmarks: _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
stats: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
min: seconds,
max: seconds,
mean: seconds,
median: seconds,
stddev: seconds,
ops: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(seconds),
rounds: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh)
})
}))
});
const pytestBenchmark = {
name: 'pytest-benchmark',
kind: 'performance',
async parse ({ chunks }) {
const { benchmarks } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const series = benchmarks.map(({ name, stats: { min, max, mean, median, stddev, ops } })=>({
name,
values: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
min: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(min, 's'),
max: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(max, 's'),
mean: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(mean, 's'),
p50: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(median, 's'),
stddev: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(stddev, 's'),
rate: 'number' == typeof ops ? (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(ops, '/s') : void 0
})
}));
return {
series
};
}
};
})
};
