export const id = 593;
export const ids = [
593
];
export const modules = {
20593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
mocha: ()=>mocha
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66028);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23093);
var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71609);
const test = _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik({
fullTitle: _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj,
file: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj),
duration: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.ai),
err: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik({
message: _shape_js__WEBPACK_IMPORTED_MODULE_1__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Yj)
}))
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik({
stats: _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik({
failures: _shape_js__WEBPACK_IMPORTED_MODULE_1__.Wh
}),
passes: _shape_js__WEBPACK_IMPORTED_MODULE_1__.YO(test),
pending: _shape_js__WEBPACK_IMPORTED_MODULE_1__.YO(test),
failures: _shape_js__WEBPACK_IMPORTED_MODULE_1__.YO(test)
});
const mocha = {
name: 'mocha',
kind: 'tests',
async parse ({ chunks, place }) {
const { stats, passes, pending, failures } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, schema);
const tests = (0, _tests_js__WEBPACK_IMPORTED_MODULE_2__.TU)();
for (const { fullTitle: name, duration } of passes)tests.pass({
name,
seconds: (duration ?? 0) / 1_000
});
for (const { fullTitle: name } of pending)tests.skip({
name
});
for (const { fullTitle, file, duration, err } of failures)tests.fail({
name: fullTitle,
suite: '',
path: place(file ?? ''),
message: err?.message ?? ''
}, (duration ?? 0) / 1_000);
tests.state(stats.failures);
return tests.report();
}
};
})
};
