export const id = 6461;
export const ids = [
6461
];
export const modules = {
6461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
istanbul: ()=>istanbul
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3093);
const count = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.ai, 0);
const index = _shape_js__WEBPACK_IMPORTED_MODULE_4__._M(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj, (text)=>/^\d{1,9}$/.test(text), 'an index');
const hits = _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(count, index);
const line = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Wh, 0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.li);
const file = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
path: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj,
statementMap: _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
start: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
line
})
})),
s: hits,
f: hits,
b: _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_4__.YO(count), index)
});
const files = _shape_js__WEBPACK_IMPORTED_MODULE_4__.g1(file);
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_4__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_4__.pd(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
coverageMap: files
}), ({ coverageMap })=>coverageMap), files);
const istanbul = {
name: 'istanbul',
kind: 'coverage',
async parse ({ chunks, place }) {
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
const files = Object.values(await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema));
if (0 === files.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it holds no file');
for (const one of files)coverage.add(place(one.path), marksOf(one));
return coverage.report();
}
};
function marksOf({ path, statementMap, s, f, b }) {
const [lines, statements] = [
(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)(),
(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others')
];
const [functions, branches] = [
(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others'),
(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others')
];
for (const [key, taken] of Object.entries(s)){
const start = statementMap[key]?.start;
if (!start) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`statement ${key} of ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(path).slice(1, -1)} has no place`);
lines.add(start.line, taken > 0);
statements.add(Number(key), taken > 0);
}
for (const [key, taken] of Object.entries(f))functions.add(Number(key), taken > 0);
for (const [key, arms] of Object.entries(b))arms.forEach((taken, arm)=>branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.nV)(Number(key), arm), taken > 0));
return {
lines: lines.take(),
statements: statements.take(),
functions: functions.take(),
branches: branches.take()
};
}
})
};
