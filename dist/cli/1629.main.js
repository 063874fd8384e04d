export const id = 1629;
export const ids = [
1629
];
export const modules = {
71629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
hyperfine: ()=>hyperfine
});
var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90346);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23093);
const seconds = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai, 0);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
results: _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
command: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
mean: seconds,
stddev: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(seconds),
median: seconds,
min: seconds,
max: seconds,
exit_codes: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.me(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh)))
}))
});
const hyperfine = {
name: 'hyperfine',
kind: 'performance',
async parse ({ chunks }) {
const { results } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const series = results.map(({ command, mean, stddev, median, min, max, exit_codes })=>({
name: command,
values: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.eO)({
mean: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(mean, 's'),
stddev: 'number' == typeof stddev ? (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(stddev, 's') : void 0,
p50: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(median, 's'),
min: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(min, 's'),
max: (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(max, 's'),
failures: exit_codes ? (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(exit_codes.filter((code)=>0 !== code).length) : void 0
})
}));
return {
series
};
}
};
})
};
