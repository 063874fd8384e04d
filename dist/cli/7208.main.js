export const id = 7208;
export const ids = [
7208
];
export const modules = {
27208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
istanbulSummary: ()=>istanbulSummary
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23093);
const count = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh, 0);
const tally = _shape_js__WEBPACK_IMPORTED_MODULE_3__._M(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
total: count,
covered: count
}), ({ total, covered })=>covered <= total, 'covers more than there is');
const file = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
lines: tally,
branches: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(tally),
functions: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(tally),
statements: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(tally)
});
const istanbulSummary = {
name: 'istanbul-summary',
kind: 'coverage',
async parse ({ chunks, place }) {
const { total, ...files } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, _shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(file));
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
for (const [path, tallies] of Object.entries(files))coverage.add(place(path), defined(tallies));
if (coverage.isEmpty() && total) coverage.add('total', defined(total));
if (coverage.isEmpty()) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it holds no file');
return coverage.report();
}
};
function defined(tallies) {
return Object.fromEntries(Object.entries(tallies).filter(([, one])=>void 0 !== one));
}
})
};
