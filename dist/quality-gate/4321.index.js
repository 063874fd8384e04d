export const id = 4321;
export const ids = [
4321
];
export const modules = {
4321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
golangci: ()=>golangci
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
const issue = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
FromLinter: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
Text: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
Severity: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
Pos: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
Filename: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
Line: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Wh)
})
});
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
Issues: _shape_js__WEBPACK_IMPORTED_MODULE_3__.me(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(issue)),
Report: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
Error: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj)
}))
});
const golangci = {
name: 'golangci',
kind: 'lint',
async parse ({ chunks, place }) {
const { Issues: issues, Report: report } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
if (report?.Error) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`golangci-lint did not run: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(report.Error, 200)}`);
const findings = (issues ?? []).map(({ FromLinter: id, Text: message, Severity: word, Pos: { Filename: file, Line: line } })=>{
const severity = /^(?:warning|low|medium)$/i.test(word ?? '') ? 'warning' : /^(?:info|note)$/i.test(word ?? '') ? 'note' : 'error';
return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
severity,
id,
message,
path: place(file),
line: line ?? 0
});
});
return {
findings
};
}
};
})
};
