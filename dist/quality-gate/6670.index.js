export const id = 6670;
export const ids = [
6670
];
export const modules = {
6670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
coveragepy: ()=>coveragepy
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
const line = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Tq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh, 0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.li);
const arc = _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh);
const regionFields = {
executed_lines: _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(line),
missing_lines: _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(line)
};
const region = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik(regionFields);
const file = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
...regionFields,
executed_branches: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(arc)),
missing_branches: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(arc)),
functions: _shape_js__WEBPACK_IMPORTED_MODULE_3__.lq(_shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(region))
});
const coveragepy = {
name: 'coveragepy',
kind: 'coverage',
async parse ({ chunks, place }) {
const { files } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
files: _shape_js__WEBPACK_IMPORTED_MODULE_3__.g1(file)
}));
const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
for (const [path, one] of Object.entries(files))coverage.add(place(path), marksOf(one));
return coverage.report();
}
};
function marksOf({ executed_lines, missing_lines, executed_branches, missing_branches, functions }) {
const [lines, branches, called] = [
(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)(),
(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others'),
(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)('others')
];
for (const number of executed_lines)lines.add(number, true);
for (const number of missing_lines)lines.add(number, false);
for (const jump of executed_branches ?? [])branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.EY)(jump.join('>')), true);
for (const jump of missing_branches ?? [])branches.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.EY)(jump.join('>')), false);
for (const [name, own] of Object.entries(functions ?? {}))if ('' !== name && own.executed_lines.length + own.missing_lines.length > 0) called.add((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.EY)(name), own.executed_lines.length > 0);
return {
lines: lines.take(),
...executed_branches ? {
branches: branches.take()
} : {},
...functions ? {
functions: called.take()
} : {}
};
}
})
};
