export const id = 5795;
export const ids = [
5795
];
export const modules = {
5795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
llvmCov: ()=>llvmCov
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3093);
const mostLines = 10_000_000;
const count = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.ai, 0);
const segment = _shape_js__WEBPACK_IMPORTED_MODULE_4__.PV(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Wh, 0), _shape_js__WEBPACK_IMPORTED_MODULE_4__.ai, count, _shape_js__WEBPACK_IMPORTED_MODULE_4__.zM, _shape_js__WEBPACK_IMPORTED_MODULE_4__.zM);
const tally = _shape_js__WEBPACK_IMPORTED_MODULE_4__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
count: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Wh, 0),
covered: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Wh, 0)
}));
const file = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
filename: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Yj,
segments: _shape_js__WEBPACK_IMPORTED_MODULE_4__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_4__.YO(segment)),
summary: _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
lines: tally,
functions: tally,
branches: tally
})
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
data: _shape_js__WEBPACK_IMPORTED_MODULE_4__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_4__.Ik({
files: _shape_js__WEBPACK_IMPORTED_MODULE_4__.YO(file)
})),
type: _shape_js__WEBPACK_IMPORTED_MODULE_4__.eu('llvm.coverage.json.export')
});
const llvmCov = {
name: 'llvm-cov',
kind: 'coverage',
async parse ({ chunks, place }) {
const { data } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
for (const { filename, segments, summary } of data.flatMap(({ files })=>files)){
if (segments?.some(([line], index)=>line < (segments[index - 1]?.[0] ?? 0))) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`the segments of ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(filename)} are in no order`);
const lines = segments ? linesOf(segments) : summaryOf(summary.lines);
coverage.add(place(filename), {
lines: lines ?? {
covered: 0,
total: 0
},
...totals(summary)
});
}
return coverage.report();
}
};
function summaryOf(given) {
return given && {
covered: Math.min(given.covered, given.count),
total: given.count
};
}
function totals({ functions, branches }) {
const [called, taken] = [
summaryOf(functions),
summaryOf(branches)
];
return {
...called ? {
functions: called
} : {},
...taken ? {
branches: taken
} : {}
};
}
function linesOf(segments) {
const marks = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)();
const byLine = Map.groupBy(segments, ([line])=>line);
const [first, last] = [
segments[0]?.[0] ?? 0,
segments.at(-1)?.[0] ?? -1
];
if (last - first > mostLines) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`a file has more than ${mostLines} lines`);
let wrapped;
for(let line = first; line <= last; line++){
const here = byLine.get(line) ?? [];
const starts = here.filter(([, , , hasCount, isEntry, isGap])=>hasCount && isEntry && true !== isGap);
const isSkipped = void 0 !== here[0] && !here[0][3] && here[0][4];
const isMapped = !isSkipped && (wrapped?.[3] === true || starts.length > 0) || here.some(([, , , hasCount, isEntry])=>hasCount && isEntry);
const counts = [
...wrapped?.[3] === true ? [
wrapped[2]
] : [],
...starts.map(([, , hits])=>hits)
];
if (isMapped) marks.add(line, counts.some((hits)=>hits > 0));
wrapped = here.at(-1) ?? wrapped;
}
return marks.take();
}
})
};
