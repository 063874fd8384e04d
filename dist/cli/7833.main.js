export const id = 7833;
export const ids = [
7833
];
export const modules = {
37833: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
simplecov: ()=>simplecov
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22294);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23093);
const count = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.ai, 0);
const lines = _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(count, _shape_js__WEBPACK_IMPORTED_MODULE_3__.eu(null), _shape_js__WEBPACK_IMPORTED_MODULE_3__.eu('ignored')));
const branches = _shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(_shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(count));
const arms = _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
coverage: _shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(count, _shape_js__WEBPACK_IMPORTED_MODULE_3__.eu(null), _shape_js__WEBPACK_IMPORTED_MODULE_3__.eu('ignored'))
}));
const file = _shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(lines, _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
lines,
branches: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(branches, arms))
}));
const coverage = _shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(file);
const run = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
coverage
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(_shape_js__WEBPACK_IMPORTED_MODULE_3__.pd(run, (only)=>[
only
]), _shape_js__WEBPACK_IMPORTED_MODULE_3__.pd(_shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(run), (named)=>Object.values(named)));
const simplecov = {
name: 'simplecov',
kind: 'coverage',
async parse ({ chunks, place }) {
const collected = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
for (const run of (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)))for (const [path, one] of Object.entries(run.coverage))collected.add(place(path), marksOf(one));
return collected.report();
}
};
function marksOf(given) {
const marked = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)();
const counts = Array.isArray(given) ? given : given.lines;
counts.forEach((hits, index)=>{
if ('number' == typeof hits) marked.add(index + 1, hits > 0);
});
if (Array.isArray(given) || !given.branches) return {
lines: marked.take()
};
const taken = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others');
if (Array.isArray(given.branches)) given.branches.forEach(({ coverage: hits }, index)=>{
if ('number' == typeof hits) taken.add(index, hits > 0);
});
else for (const [condition, both] of Object.entries(given.branches))for (const [arm, hits] of Object.entries(both))taken.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.EY)(`${condition} ${arm}`), hits > 0);
return {
lines: marked.take(),
branches: taken.take()
};
}
})
};
